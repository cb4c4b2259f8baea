import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkOf, pathFromLink } from '#week/path-link.ts';
import { checkPath, PATH_LIMITS, type Path } from '#week/path.ts';
import { progressOf } from '#week/progress.ts';

const SCENES = ['kald-start', 'et-nei-som-staar', 'bare-et-skjema-til'];
const open = (link: string) => {
  const query = new URLSearchParams(link);
  return pathFromLink((key) => query.get(key), SCENES);
};

const paths: fc.Arbitrary<Path> = fc.record({
  title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((title) => title.trim() !== '' && title.trim().length <= PATH_LIMITS.title).map((title) => title.trim()),
  steps: fc.array(fc.record({ scene: fc.constantFrom(...SCENES), weeks: fc.integer({ min: 0, max: PATH_LIMITS.weeks }) }), { minLength: 1, maxLength: PATH_LIMITS.steps }),
  check: fc.boolean(),
});

describe('a link to a path', () => {
  it('gives back the path it was made of, whatever its title', () => {
    fc.assert(fc.property(paths, (path) => {
      expect(open(linkOf(path))).toEqual({ ok: true, value: path });
    }));
  });

  it('is short enough to send: 24 scenes under 1 000 characters', () => {
    const steps = Array.from({ length: 24 }, () => ({ scene: 'bare-et-skjema-til', weeks: 12 }));
    expect(linkOf({ title: 'Ny i Nav, høsten 2026', steps, check: true }).length).toBeLessThan(1000);
  });

  it('that has nothing to do with a path is none', () => {
    expect(open('lang=en&seed=7')).toBeNull();
  });

  const good = 'v=1&title=Ny&steps=0.kald-start.1.et-nei-som-staar&check=yes';
  it.each([
    ['no version', good.replace('v=1', 'v='), 'version', 'missing', null],
    ['a later version', good.replace('v=1', 'v=2'), 'version', 'newer', null],
    ['a version in words', good.replace('v=1', 'v=one'), 'version', 'not-understood', null],
    ['no title', good.replace('title=Ny', 'title=%20'), 'title', 'missing', null],
    ['a title of a megabyte', good.replace('Ny', 'N'.repeat(1_000_000)), 'title', 'too-long', null],
    ['no steps', good.replace(/steps=[^&]*/, 'steps='), 'steps', 'missing', null],
    ['too many steps', good.replace(/steps=[^&]*/, `steps=${Array(25).fill('0.kald-start').join('.')}`), 'steps', 'too-many', null],
    ['a scene that is not here', good.replace('et-nei-som-staar', '<script>'), 'scene', 'no-such-scene', 2],
    ['a scene left out', good.replace('.et-nei-som-staar', ''), 'scene', 'missing', 2],
    ['weeks below zero', good.replace('.1.', '.-1.'), 'weeks', 'not-understood', 2],
    ['weeks as a power', good.replace('0.kald', '1e1.kald'), 'weeks', 'not-understood', 1],
    ['too many weeks', good.replace('.1.', '.27.'), 'weeks', 'not-understood', 2],
    ['a check that is neither yes nor no', good.replace('yes', 'maybe'), 'check', 'not-understood', null],
    ['no check', good.replace('&check=yes', ''), 'check', 'missing', null],
  ])('with %s is refused, and the field is named', (_, link, field, problem, step) => {
    expect(open(link)).toEqual({ ok: false, error: { field, problem, step } });
  });

  it('never throws, whatever is in it', () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (v, title, steps, check) => {
      expect(open(new URLSearchParams({ v, title, steps, check }).toString())).toHaveProperty('ok');
    }));
    fc.assert(fc.property(fc.record({ version: fc.anything(), title: fc.anything(), steps: fc.anything(), check: fc.anything() }), (raw) => {
      expect(checkPath(raw, SCENES)).toHaveProperty('ok');
    }));
  });
});

describe('progress on a path', () => {
  const path: Path = { title: 'Ny', check: true, steps: [{ scene: 'kald-start', weeks: 0 }, { scene: 'et-nei-som-staar', weeks: 1 }, { scene: 'kald-start', weeks: 2 }] };
  const on = (today: string, finishes: { scene: string; day: string }[] = []) => progressOf(path, '2026-11-02', finishes, today);

  it('begins with the first scene, and says from when the others are meant', () => {
    expect(on('2026-11-02').steps).toEqual([
      { scene: 'kald-start', from: '2026-11-02', done: null, state: 'now' },
      { scene: 'et-nei-som-staar', from: '2026-11-09', done: null, state: 'later' },
      { scene: 'kald-start', from: '2026-11-23', done: null, state: 'later' },
    ]);
  });

  it('moves on when a scene has been played, and waits for the day of the next', () => {
    const played = [{ scene: 'kald-start', day: '2026-11-03' }];
    expect(on('2026-11-04', played).steps.map(({ state }) => state)).toEqual(['done', 'next', 'later']);
    expect(on('2026-11-09', played).steps.map(({ state }) => state)).toEqual(['done', 'now', 'later']);
  });

  it('counts what was played before the path came, but a second meeting only from its own day on', () => {
    const early = [{ scene: 'kald-start', day: '2026-10-01' }, { scene: 'kald-start', day: '2026-11-05' }, { scene: 'et-nei-som-staar', day: '2026-11-05' }];
    expect(on('2026-11-24', early)).toMatchObject({ complete: false, completed: null, steps: [{ done: '2026-10-01' }, { done: '2026-11-05' }, { done: null, state: 'now' }] });
    expect(on('2026-11-24', [...early, { scene: 'kald-start', day: '2026-11-23' }])).toMatchObject({ complete: true, completed: '2026-11-23' });
  });

  it('never counts one finish for two steps, and never goes back when more is played', () => {
    const finishes = fc.array(fc.record({ scene: fc.constantFrom(...SCENES), day: fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`) }), { maxLength: 12 });
    fc.assert(fc.property(paths, finishes, finishes, (some, first, more) => {
      const done = (played: typeof first) => progressOf(some, '2026-11-02', played, '2026-11-28').steps.filter(({ state }) => state === 'done').length;
      expect(done(first)).toBeLessThanOrEqual(first.length);
      expect(done([...first, ...more])).toBeGreaterThanOrEqual(done(first));
    }));
  });
});
