import { describe, expect, it } from 'vitest';
import { oneKeeping } from '#phone/keeping.ts';
import { createStorage } from '../support/storage.ts';

describe('what a phone remembers', () => {
  it('is there after a reload', () => {
    const storage = createStorage();
    oneKeeping(() => storage).setItem('seat.K7M4QP', '{"token":"a"}');
    expect(oneKeeping(() => storage).getItem('seat.K7M4QP')).toBe('{"token":"a"}');
  });

  it('is one walk-through: another takes its place, and one that never ended leaves nothing', () => {
    const storage = createStorage();
    const keeping = oneKeeping(() => storage);
    keeping.setItem('seat.K7M4QP', 'a');
    keeping.setItem('seat.B2C3D4', 'b');
    expect(keeping.getItem('seat.K7M4QP')).toBeNull();
    expect(Object.keys(storage)).toHaveLength(1);
  });

  it('is gone when it is taken away', () => {
    const storage = createStorage();
    const keeping = oneKeeping(() => storage);
    keeping.setItem('seat.K7M4QP', 'a');
    keeping.removeItem('seat.OTHER');
    expect(keeping.getItem('seat.K7M4QP')).toBe('a');
    keeping.removeItem('seat.K7M4QP');
    expect(Object.keys(storage)).toEqual([]);
  });

  it('lasts as long as the page where the browser keeps nothing', () => {
    const keeping = oneKeeping(() => { throw new Error('refused'); });
    keeping.setItem('seat.K7M4QP', 'a');
    expect(keeping.getItem('seat.K7M4QP')).toBe('a');
    keeping.removeItem('seat.K7M4QP');
    expect(keeping.getItem('seat.K7M4QP')).toBeNull();
  });
});
