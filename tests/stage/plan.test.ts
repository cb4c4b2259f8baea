import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACE_KEYS } from '#faces/face.ts';
import type { Shot } from '#run/shot.ts';
import { LOOKS } from '#story/vocabulary.ts';
import { cueOf } from '#stage/acting/cue.ts';
import { follow, type Plan, type Pose, poseAt, settled } from '#stage/acting/plan.ts';

const SHOT: Shot = {
  line: null, place: 'meeting-room', person: { id: 'kari', look: 'calm' }, saying: null, answered: null,
  mood: { agitation: 3, trust: 2 }, tension: 0, felt: { x: 0, y: 0 },
};
const meter = fc.integer({ min: 0, max: 6 });
const axis = fc.integer({ min: -2, max: 2 });
const id = fc.constantFrom('a-010', 'b-020', 'c-030');
const shot: fc.Arbitrary<Shot> = fc.record({
  line: fc.option(id),
  place: fc.constantFrom('meeting-room' as const, 'office' as const, null),
  person: fc.option(fc.record({ id: fc.constantFrom('kari', 'ola'), look: fc.constantFrom(...LOOKS) })),
  saying: fc.option(fc.record({ id, letters: fc.integer({ min: 1, max: 220 }) })),
  answered: fc.option(id),
  mood: fc.record({ agitation: meter, trust: meter }),
  tension: fc.double({ min: 0, max: 1, noNaN: true }),
  felt: fc.record({ x: axis, y: axis }),
});
/** Shots, each with how long after the one before it comes. */
const scene = fc.array(fc.tuple(shot, fc.integer({ min: 0, max: 9000 })), { minLength: 1, maxLength: 5 });

/** Every plan of a scene, with the time it begins. */
function plansOf(shots: readonly (readonly [Shot, number])[]): [plan: Plan, from: number][] {
  let now = 1000;
  let plan = settled(cueOf(SHOT), now);
  return shots.map(([next, pause]) => {
    now += pause;
    plan = follow(plan, cueOf(next), now);
    return [plan, now];
  });
}

/** The greatest change between two poses, each number as a share of its own range. */
function jump(a: Pose, b: Pose): number {
  const range: Partial<Record<string, number>> = { tilt: 20, drop: 60, lean: 80, rise: 80, shoulders: 70, gx: 30, gy: 30, mouthX: 30 };
  return Math.max(Math.abs(a.pulse - b.pulse), ...FACE_KEYS.map((key) => Math.abs(a.face[key] - b.face[key]) / (range[key] ?? 1.6)));
}

describe('a plan', () => {
  it('comes to rest within ten seconds, at exactly what the cue asked for, and stays there', () => {
    fc.assert(fc.property(scene, fc.integer({ min: 0, max: 60_000 }), (shots, later) => {
      for (const [plan, from] of plansOf(shots)) {
        expect(plan.rests - from).toBeLessThan(10_000);
        expect(poseAt(plan, plan.rests + later)).toMatchObject({ face: plan.cue.face, hands: plan.cue.hands, edge: plan.cue.edge, pulse: 0, given: 1 });
      }
    }));
  });

  it('never jumps: a frame later everything is nearly where it was, also when a cue comes in the middle', () => {
    fc.assert(fc.property(scene, (shots) => {
      const plans = plansOf(shots);
      for (const [at, [plan, from]] of plans.entries()) {
        const next = plans[at + 1];
        const until = Math.min(next?.[1] ?? Infinity, plan.rests + 32);
        for (let now = from; now + 16 < until; now += 16) expect(jump(poseAt(plan, now), poseAt(plan, now + 16))).toBeLessThan(0.3);
        if (next && next[0].cue.person === plan.cue.person) expect(jump(poseAt(plan, until), poseAt(next[0], until))).toBeLessThan(1e-9);
      }
    }), { numRuns: 30 });
  });

  it('rests at once in an empty room', () => {
    const empty = { ...SHOT, person: null };
    const plan = follow(settled(cueOf(empty), 0), cueOf({ ...empty, answered: 'a-010' }), 0);
    expect(plan.rests).toBeLessThan(1500);
  });

  it('is the same every time', () => {
    fc.assert(fc.property(scene, fc.nat(8000), (shots, later) => {
      const poses = () => plansOf(shots).map(([plan, from]) => poseAt(plan, from + later));
      expect(poses()).toEqual(poses());
    }));
  });

  it('moves nothing at all when it is settled, as for reduced motion', () => {
    fc.assert(fc.property(shot, fc.nat(9000), (next, later) => {
      const plan = settled(cueOf(next), 500);
      expect(plan.rests).toBe(500);
      expect(poseAt(plan, 500 + later)).toEqual(poseAt(plan, 500));
    }));
  });
});

describe('what is acted', () => {
  const before = settled(cueOf(SHOT), 0);
  const during = (plan: Plan, from: number, until: number) => Array.from({ length: Math.ceil((until - from) / 16) }, (_, i) => poseAt(plan, from + i * 16));

  it('the mouth moves while the person’s own line appears, and only then', () => {
    const saying = { id: 'meet-020', letters: 60 };
    const talks = follow(before, cueOf({ ...SHOT, saying }), 0);
    expect(Math.max(...during(talks, 0, talks.speech.until).map(({ face }) => face.speak))).toBeGreaterThan(0.5);
    expect(during(talks, talks.speech.until, talks.rests).every(({ face }) => face.speak === 0)).toBe(true);
    const silent = follow(before, cueOf({ ...SHOT, saying: null }), 0);
    expect(during(silent, 0, silent.rests).every(({ face }) => face.speak === 0)).toBe(true);
    // the same line told once more, as when a meter changed, is not said again
    const again = follow(talks, cueOf({ ...SHOT, saying, felt: { x: 2, y: 0 } }), 9000);
    expect(during(again, 9000, again.rests).every(({ face }) => face.speak === 0)).toBe(true);
  });

  it('a choice is reacted to before the look changes', () => {
    fc.assert(fc.property(id, (answered) => {
      const plan = follow(before, cueOf({ ...SHOT, person: { id: 'kari', look: 'angry' }, answered }), 0);
      const reaction = during(plan, 0, plan.turn.from);
      expect(plan.turn.from).toBeGreaterThan(200);
      expect(reaction.every(({ face }) => face.browIn === before.cue.face.browIn)).toBe(true);
      expect(reaction.some(({ face }) => face.blink > 0.5 || Math.abs(face.gx - before.cue.face.gx) > 3)).toBe(true);
    }));
  });

  it('everybody blinks and breathes a little, then rests', () => {
    fc.assert(fc.property(id, (at) => {
      const plan = follow(before, cueOf({ ...SHOT, saying: { id: at, letters: 40 } }), 0);
      const poses = during(plan, 0, plan.rests);
      expect(Math.max(...poses.map(({ face }) => face.blink))).toBeGreaterThan(0.9);
      expect(Math.max(...poses.map(({ face }) => face.breath))).toBeGreaterThan(0.9);
    }));
  });

  it('unrest quickens the breath and tightens the face; trust loosens it', () => {
    const cue = (agitation: number, trust: number) => cueOf({ ...SHOT, mood: { agitation, trust } });
    expect(cue(6, 2).period).toBeLessThan(cue(0, 2).period);
    expect(cue(6, 2).face.furrow).toBeGreaterThan(cue(0, 2).face.furrow);
    expect(cue(3, 6).face.smile).toBeGreaterThan(cue(3, 0).face.smile);
  });
});
