import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startState, type State } from '#model/state.ts';
import { AT } from '#model/quantities.ts';
import type { Hearing } from '#run/hearing.ts';
import type { Line } from '#run/moment.ts';
import { gainOf, mixOf, type Levels } from '#sound/mix.ts';
import { newCues, type Memory } from '#sound/new-cues.ts';
import { soundsOf, type Cue } from '#sound/sounds-of.ts';
import { PHASES, PLACES, SOUNDS } from '#story/vocabulary.ts';
import { lineOf, type LineParts } from '../support/line-of.ts';

const CALM = startState({ variant: 'mild', minutes: 20, carried: [], house: [] });
const agitated = (agitation: number): State => ({ ...CALM, values: CALM.values.with(AT.agitation, agitation) });
const heard = (parts: readonly LineParts[], state = CALM) => soundsOf(parts.map(lineOf), state);

const anyLine = fc.record({
  place: fc.option(fc.constantFrom(...PLACES)),
  phase: fc.constantFrom(...PHASES),
  sounds: fc.uniqueArray(fc.constantFrom(...SOUNDS), { maxLength: 2 }),
  who: fc.option(fc.constantFrom('kari', 'you'), { nil: undefined }),
}).map(lineOf);
const anyLines = fc.array(anyLine, { maxLength: 12 });

describe('what is to be heard', () => {
  it('is nothing before anything has been told', () => {
    expect(heard([])).toEqual({ ambience: null, rain: false, pad: false, pulse: false, cues: [] });
  });

  it.each(PLACES)('has an ambience at %s', (place) => {
    expect(heard([{ place }]).ambience).not.toBeNull();
  });

  it('follows a hum that the script asks for until one goes elsewhere', () => {
    const lines: LineParts[] = [{ place: 'reception', sounds: ['office-hum'] }, { place: 'reception' }, { place: 'meeting-room' }];
    expect([1, 2, 3].map((n) => heard(lines.slice(0, n)).ambience)).toEqual(['office', 'office', 'meeting-room']);
  });

  it('lets it rain where it rains, and not indoors afterwards', () => {
    const lines: LineParts[] = [{ place: 'outside', sounds: ['rain'] }, { place: 'outside' }, { place: 'office' }];
    expect([1, 2, 3].map((n) => heard(lines.slice(0, n)).rain)).toEqual([true, true, false]);
  });

  it('has the heart in it from where a script calls the agitation high, and only in the meeting', () => {
    const at = (agitation: number, phase: 'meeting' | 'after') => heard([{ phase }], agitated(agitation)).pulse;
    expect([4, 5, 6].map((agitation) => at(agitation, 'meeting'))).toEqual([false, true, true]);
    expect(at(6, 'after')).toBe(false);
  });

  it.each(PHASES)('rests everywhere but in the meeting: %s', (phase) => {
    expect(heard([{ phase }]).pad).toBe(phase !== 'meeting');
  });

  it('does not ring while somebody speaks through the phone', () => {
    const cues = (who?: string) => heard([{ sounds: ['phone'], ...(who ? { who } : {}) }]).cues.map(({ cue }) => cue);
    expect(cues()).toEqual(['phone']);
    expect(cues('you')).toEqual(['phone']);
    expect(cues('kari')).toEqual([]);
  });

  it('only adds cues as more is told', () => {
    fc.assert(fc.property(anyLines, fc.nat(12), (lines, n) => {
      const [early, late] = [soundsOf(lines.slice(0, n), CALM).cues, soundsOf(lines, CALM).cues];
      expect(late.slice(0, early.length)).toEqual(early);
    }));
  });
});

/** Listens at each of these lengths of the list, as one does who plays on. */
function listen(hearings: readonly Pick<Hearing, 'run' | 'before' | 'lines'>[], memory: Memory | null): Cue[][] {
  return hearings.map((one) => {
    const hearing = { ...one, state: CALM, resting: false };
    const next = newCues(memory, hearing, soundsOf(hearing.lines, hearing.state));
    ({ memory } = next);
    return [...next.cues];
  });
}

const SILENT: Memory = { run: 'other', lines: 0 };

describe('each line is heard once', () => {
  const lines: Line[] = (['door', 'keys', 'steps'] as const).map((sound) => lineOf({ sounds: [sound] }));

  it('as it is told', () => {
    const told = [1, 2, 2, 3].map((n) => ({ run: 'a', before: 0, lines: lines.slice(0, n) }));
    expect(listen(told, SILENT)).toEqual([['door'], ['keys'], [], ['steps']]);
  });

  it('and not again when a run is taken up, or another is begun and the first comes back', () => {
    expect(listen([{ run: 'a', before: 2, lines: lines.slice(0, 2) }, { run: 'a', before: 2, lines }], SILENT)).toEqual([[], ['steps']]);
    expect(listen([{ run: 'a', before: 0, lines }, { run: 'b', before: 0, lines: lines.slice(0, 1) }, { run: 'a', before: 3, lines }], SILENT).map((cues) => cues.length)).toEqual([3, 1, 0]);
  });

  it('nor when the sound comes late', () => {
    expect(listen([{ run: 'a', before: 0, lines: lines.slice(0, 2) }, { run: 'a', before: 0, lines }], null)).toEqual([[], ['steps']]);
  });

  it('however the list grows', () => {
    fc.assert(fc.property(anyLines, fc.array(fc.nat(12), { maxLength: 8 }), (all, stops) => {
      const told = [...stops].sort((a, b) => a - b).map((n) => ({ run: 'a', before: 0, lines: all.slice(0, n) }));
      const cues = listen(told, SILENT).flat();
      const last = told.at(-1)?.lines ?? [];
      expect(cues.length).toBeLessThanOrEqual(soundsOf(last, CALM).cues.length);
    }));
  });

  it('and of many at once only the last', () => {
    expect(listen([{ run: 'a', before: 0, lines: [...lines, ...lines] }], SILENT)).toEqual([['door', 'keys', 'steps']]);
  });
});

describe('the mix', () => {
  const LEVELS: Levels = { on: true, ambience: 8, effects: 8, interface: 6 };
  const anySounds = anyLines.chain((lines) => fc.nat(6).map((agitation) => soundsOf(lines, agitated(agitation))));

  it('is silence when the sound is off, or the ambience is turned down', () => {
    fc.assert(fc.property(anySounds, fc.boolean(), (sounds, hushed) => {
      expect(mixOf(sounds, { ...LEVELS, on: false }, hushed).size).toBe(0);
      expect(mixOf(sounds, { ...LEVELS, ambience: 0 }, hushed).size).toBe(0);
    }));
  });

  it('stays between 0 and 1, and nothing is louder when it becomes quiet', () => {
    fc.assert(fc.property(anySounds, fc.integer({ min: 0, max: 10 }), (sounds, ambience) => {
      const [plain, hushed] = [mixOf(sounds, { ...LEVELS, ambience }, false), mixOf(sounds, { ...LEVELS, ambience }, true)];
      for (const [loop, gain] of plain) {
        expect(gain).toBeGreaterThan(0);
        expect(gain).toBeLessThanOrEqual(1);
        expect(hushed.get(loop)).toBeLessThanOrEqual(gain);
      }
    }));
  });

  it('gives way: a room steps back for rest, everything but the heart for quiet', () => {
    const sounds = heard([{ place: 'meeting-room', phase: 'meeting' }], agitated(6));
    const [plain, hushed] = [mixOf(sounds, LEVELS, false), mixOf(sounds, LEVELS, true)];
    expect(hushed.get('pulse')).toBe(plain.get('pulse'));
    expect(hushed.get('meeting-room')).toBeLessThan(plain.get('meeting-room')! / 4);
    expect(mixOf(heard([{ place: 'meeting-room', phase: 'after' }]), LEVELS, false).get('meeting-room')).toBeLessThan(plain.get('meeting-room')!);
  });

  it('is louder with each step of the slider, from nothing to the file as it is', () => {
    const gains = Array.from({ length: 11 }, (_, level) => gainOf(level));
    expect(gains).toEqual([...gains].sort((a, b) => a - b));
    expect(new Set(gains).size).toBe(11);
    expect([gains[0], gains[10]]).toEqual([0, 1]);
  });
});
