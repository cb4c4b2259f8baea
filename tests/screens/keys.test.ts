import { describe, expect, it } from 'vitest';
import { commandOf, createHands, type KeyPress } from '#screens/play/keys.ts';
import { createPace } from '#screens/play/pace.ts';
import { CELLS, moved } from '#screens/play/grid.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({ key, repeat: false, ctrlKey: false, altKey: false, metaKey: false, ...more });

describe('keys while playing', () => {
  it.each([
    ['1', { kind: 'pick', number: 1 }], ['4', { kind: 'pick', number: 4 }], ['p', { kind: 'pause' }], ['H', { kind: 'help' }], ['m', { kind: 'sound' }],
    ['Enter', { kind: 'continue' }], [' ', { kind: 'continue' }], ['0', null], ['x', null],
  ])('%s', (key, command) => {
    expect(commandOf(press(key), 'page')).toEqual(command);
  });

  it('leaves alone what belongs to the browser, to a text field or to a control', () => {
    expect(commandOf(press('p', { ctrlKey: true }), 'page')).toBeNull();
    expect(commandOf(press('1', { repeat: true }), 'page')).toBeNull();
    expect(commandOf(press('h'), 'text')).toBeNull();
    expect(commandOf(press('m', { metaKey: true }), 'page')).toBeNull();
    expect(commandOf(press('Enter'), 'control')).toBeNull();
    expect(commandOf(press('2'), 'control')).toEqual({ kind: 'pick', number: 2 });
  });

  it('counts keys that are held together as one', () => {
    const hands = createHands();
    expect([hands.down('1'), hands.down('1'), hands.down('2')]).toEqual([true, false, false]);
    hands.up('1');
    expect(hands.down('3')).toBe(false);
    for (const key of ['2', '3']) hands.up(key);
    expect(hands.down('1')).toBe(true);
    hands.away();
    expect(hands.down('1')).toBe(true);
  });
});

describe('clicks on Continue', () => {
  it('takes a double click once, and quick reading as it comes', () => {
    const isUnhurried = createPace();
    expect([[1, 0], [2, 90], [3, 400], [1, 420]].map(([detail, timeStamp]) => isUnhurried({ detail: detail!, timeStamp: timeStamp! }))).toEqual([true, false, true, true]);
  });
});

describe('the check-in grid', () => {
  it('moves both ways and stays at its edges', () => {
    expect(moved({ x: 0, y: 0 }, 'ArrowUp')).toEqual({ x: 0, y: 1 });
    expect(moved({ x: -2, y: 0 }, 'ArrowLeft')).toEqual({ x: -2, y: 0 });
    expect(moved({ x: 0, y: 0 }, 'Tab')).toBeNull();
  });

  it('has every point once, from much energy to little', () => {
    expect(CELLS).toHaveLength(25);
    expect(CELLS[0]).toEqual({ x: -2, y: 2 });
    expect(CELLS[24]).toEqual({ x: 2, y: -2 });
  });
});
