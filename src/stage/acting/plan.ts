/**
 * From one cue to rest: what moves, when, and when nothing moves any more. Pure: the time comes from outside and chance from
 * the line's id, so the same cue is always acted the same way.
 */
import { blend, type Face } from '#faces/face.ts';
import type { Hands } from '#faces/hands/hands.ts';
import { BLINK_MS, blinksIn, breathsIn, chestAt, lidsAt, mouthAt, NEVER, speechMs, type Span } from './beats.ts';
import { chanceOf } from './chance.ts';
import type { Cue, Edge, Still } from './cue.ts';
import { along, smooth, swell } from './easing.ts';

/** A plan holds for one person in one place; whoever comes next has one of their own. */
export interface Plan {
  readonly cue: Cue;
  /** During `turn` the picture goes from here to the cue's. */
  readonly from: Pose;
  readonly turn: Span;
  readonly glance: Span & { /** How far the eyes go, in the units of Face.gx. */ readonly by: number };
  readonly blinks: readonly number[];
  readonly speech: Span;
  readonly breath: Span & { readonly period: number };
  /** From here on every frame is the same. */
  readonly rests: number;
}

/** What is drawn at one moment. */
export interface Pose extends Still {
  /** Swelling of the light at the edge, 0…1. */
  readonly pulse: number;
  /** The hands before, and how far they have given way to these: at 1 they are gone. */
  readonly before: Hands | null;
  readonly given: number;
}

/** A reaction to what the player chose, before the look changes, in ms. */
const REACTION = 340;
/** Whoever has just come is seen before they speak, ms. */
const ARRIVAL = 320;
const TURN = { least: 380, most: 620 } as const;
/** How long breath and lids go on after the last that happened. */
const LINGER = 5200;

/** Nothing moves: the end state at once. For reduced motion, and for the first picture of all. */
export function settled(cue: Cue, now: number): Plan {
  return { cue, from: restOf(cue), turn: NEVER, glance: { ...NEVER, by: 0 }, blinks: [], speech: NEVER, breath: { ...NEVER, period: 1 }, rests: now };
}

/** The next plan, from wherever the body is now. */
export function follow(before: Plan, cue: Cue, now: number): Plan {
  const chance = chanceOf(`${cue.saying?.id ?? ''} ${cue.answered ?? ''} ${cue.person ?? ''}`);
  const same = before.cue.person === cue.person;
  const at = poseAt(before, now);
  const from = same ? at : { ...at, face: cue.face, hands: cue.hands };
  const reacts = same && cue.answered !== null && cue.answered !== before.cue.answered;
  const start = now + (!same ? ARRIVAL : reacts ? REACTION : 0);
  const turn = { from: start, until: start + turnMs(from.face, cue.face) };
  const says = cue.saying !== null && cue.saying.id !== before.cue.saying?.id;
  const speech = says ? { from: start + 140, until: start + 140 + speechMs(cue.saying.letters) } : NEVER;
  const active = { from: now, until: Math.max(turn.until, speech.until) + (cue.person === null ? 0 : LINGER) };
  const breath = { ...breathsIn({ from: turn.from, until: active.until }, cue.period), period: cue.period };
  // one looks away or blinks as one turns to something new
  const away = reacts && chance(90) < 0.55;
  const blinks = [...(reacts && !away ? [now + 60] : [turn.from]), ...blinksIn({ from: turn.until + BLINK_MS, until: active.until }, chance)];
  return {
    cue, from, turn, speech, breath, blinks,
    glance: away ? { from: now + 30, until: now + REACTION + 260, by: chance(91) < 0.5 ? 9 : -7 } : { ...NEVER, by: 0 },
    rests: Math.max(turn.until, speech.until, breath.until, (blinks.at(-1) ?? now) + BLINK_MS, now + REACTION + 260),
  };
}

/** A small change of the face takes less time than a great one. */
function turnMs(a: Face, b: Face): number {
  const way = Math.abs(a.browIn - b.browIn) + Math.abs(a.smile - b.smile) + Math.abs(a.open - b.open) + Math.abs(a.drop - b.drop) / 40;
  return TURN.least + (TURN.most - TURN.least) * Math.min(1, way / 3);
}

export function poseAt(plan: Plan, now: number): Pose {
  const { cue, from, turn, glance, speech, breath } = plan;
  if (now >= plan.rests) return restOf(cue);
  const t = smooth(along(now, turn.from, turn.until - turn.from));
  const base = blend(from.face, cue.face, t);
  const chest = chestAt(now, breath, breath.period);
  return {
    face: {
      ...base,
      speak: Math.max(base.speak, mouthAt(now, speech, chanceOf(cue.saying?.id ?? ''))),
      blink: Math.max(base.blink, lidsAt(now, plan.blinks)),
      breath: Math.max(base.breath, chest),
      gx: base.gx + glance.by * swell(along(now, glance.from, glance.until - glance.from)),
    },
    edge: mixEdge(from.edge, cue.edge, t),
    hands: cue.hands,
    before: from.hands,
    given: from.hands === cue.hands ? 1 : t,
    pulse: Math.max(from.pulse * (1 - t), chest),
  };
}

function restOf({ face, hands, edge }: Cue): Pose {
  return { face, hands, edge, pulse: 0, before: hands, given: 1 };
}

function mixEdge(a: Edge, b: Edge, t: number): Edge {
  const mix = (key: keyof Edge): number => a[key] + (b[key] - a[key]) * t;
  return { pleasure: mix('pleasure'), energy: mix('energy'), tension: mix('tension') };
}
