/**
 * One face as numbers. Everything drawn of a feeling follows from these, so two faces can be blended and a face can be
 * animated; 0 is mostly rest. Which numbers a feeling has is decided for all people alike, never by who they are.
 */
import { clamp, mix } from './numbers.ts';

export interface Face {
  /** Height of the inner and outer ends of the brows, −1.3 (down) … 1.4 (up). */
  readonly browIn: number;
  readonly browOut: number;
  /** Brows drawn together, 0…1. */
  readonly pinch: number;
  /** One brow raised: the near one (left on the sheet), the far one. −0.5…1.5 */
  readonly raise: number;
  readonly raiseFar: number;
  /** Upright lines between the brows, 0…1. */
  readonly furrow: number;

  /** How open the eyes are: 0 shut, 1 at rest, 1.45 wide. */
  readonly open: number;
  /** Lower lid raised, as in a smile or a squint, 0…1. */
  readonly lower: number;
  /** Upper lid cut flat, as in anger, refusal and fatigue, 0…1. */
  readonly lidFlat: number;
  /** Where the eyes look: −15…15 sideways (below 0 towards the player), −10…15 down. */
  readonly gx: number;
  readonly gy: number;
  /** Size of the pupils, 0.65…1.1. */
  readonly pupil: number;

  /** Corners of the mouth, −1…1.2. */
  readonly smile: number;
  /** Jaw dropped, 0…1; width of the mouth, 0.5…1.3. */
  readonly gape: number;
  readonly width: number;
  /** Teeth seen in an open mouth, 0…1; above 1 they are clenched. */
  readonly teeth: number;
  /** Far corner lifted (above 0) or pulled down, −1…1.3. */
  readonly skew: number;
  /** Lips pressed together, 0…1; trembling, 0…1; the whole mouth moved sideways, −15…15. */
  readonly press: number;
  readonly wobble: number;
  readonly mouthX: number;
  /** Fold beside a smile, 0…1. */
  readonly crease: number;

  /** Head: tilted (degrees, above 0 to the right), sunk, and the whole person moved sideways or risen (sheet units). */
  readonly tilt: number;
  readonly drop: number;
  readonly lean: number;
  readonly rise: number;
  /** Shoulders raised, −30…40 sheet units. */
  readonly shoulders: number;

  /** Tears running, eyes wet, cheeks red, bags under the eyes: all 0…1. */
  readonly tear: number;
  readonly wet: number;
  readonly flush: number;
  readonly bags: number;

  /** What moves while the feeling stays: mouth open for a syllable, lids closing, chest filled. All 0…1. */
  readonly speak: number;
  readonly blink: number;
  readonly breath: number;
}

/**
 * Face of a point in valence × arousal × dominance, each −1…1 (Russell and Mehrabian's PAD). Dominance splits the same
 * unpleasant unrest into anger (above 0) and fear or grief (below).
 */
export function faceOf(v: number, a: number, d: number): Face {
  const bad = clamp(-v), good = clamp(v), up = clamp(a), down = clamp(-a);
  const anger = bad * clamp(0.5 + d * 0.5) * mix(0.45, 1, up);
  const fear = bad * up * clamp(0.5 - d * 0.7);
  const grief = bad * clamp(0.6 + down * 0.6 - up * 0.3) * clamp(0.75 - d * 0.55, 0.25);
  return {
    ...browsOf({ bad, good, up, down, anger, fear, grief }),
    ...eyesOf({ good, up, down, anger, fear, grief }),
    ...mouthOf({ bad, good, up, anger, fear, grief }),
    tilt: good * -2 + grief * 5 - anger * 2, drop: grief * 26 + down * 10 - anger * 8 * up + fear * 6,
    lean: anger * 16 * up - fear * 14, rise: 0, shoulders: fear * 28 + anger * up * 12 - down * 8 - grief * 6,
    tear: 0, wet: 0, flush: anger * up * 0.6, bags: clamp(down * bad * 1.2),
    speak: 0, blink: 0, breath: 0,
  };
}

type Parts = Readonly<Record<'bad' | 'good' | 'up' | 'down' | 'anger' | 'fear' | 'grief', number>>;

const browsOf = ({ bad, good, up, down, anger, fear, grief }: Parts) => ({
  browIn: grief * 1.15 + fear * 1.25 + up * good * 0.5 + up * (1 - bad) * 0.35 - anger * 1.25,
  browOut: up * 0.5 * (1 - anger) + good * 0.15 - anger * 0.1 + fear * 0.3 - grief * 0.4 - down * 0.2,
  pinch: anger * 0.9 + fear * 0.5 + grief * 0.3, raise: 0, raiseFar: 0, furrow: clamp(anger * 1.1 + fear * 0.4),
});

const eyesOf = ({ good, up, down, anger, fear, grief }: Omit<Parts, 'bad'>) => ({
  open: clamp(0.93 + up * 0.42 + fear * 0.3 + anger * up * 0.12 - down * 0.38 - grief * 0.2 - good * 0.06, 0.06, 1.45),
  lower: good * 0.5 + anger * 0.4, lidFlat: anger * 0.6, gx: grief * -7, gy: grief * 7 + down * 3, pupil: 1 - fear * 0.2,
});

const mouthOf = ({ bad, good, up, anger, fear, grief }: Omit<Parts, 'down'>) => ({
  smile: good * 1.1 - bad * 0.95, gape: clamp(up * 0.55 * good + up * up * 0.3 + anger * up * 0.75 + fear * 0.45 - 0.08),
  width: 1 + good * 0.3 + anger * up * 0.22 - fear * 0.05 - grief * 0.12, teeth: clamp(anger * 0.8 + fear * 0.9 + good * 0.7),
  skew: 0, press: 0, wobble: 0, mouthX: 0, crease: clamp(good * 1.3 - 0.3),
});

/** Every number of the face. */
export const FACE_KEYS = Object.keys(faceOf(0, 0, 0)) as readonly (keyof Face)[];

/** The face at `t` of the way from `a` to `b`. Outside 0…1 it goes on along the same line: 1.2 is more of `b`. */
export function blend(a: Face, b: Face, t: number): Face {
  const out = { ...a } as Record<keyof Face, number>;
  for (const key of FACE_KEYS) out[key] = mix(a[key], b[key], t);
  return out;
}

/**
 * A small shift by how the meeting goes (meters of the model, each 0–6): unrest brings lids, shoulders and frown up, trust
 * lets them down. The look the script chose stays what it is: eyes that are shut stay shut, and a smile stays a smile.
 */
export function mooded(face: Face, { agitation, trust }: { readonly agitation: number; readonly trust: number }): Face {
  const unrest = clamp(agitation / 6), ease = clamp(trust / 6);
  return {
    ...face,
    open: face.open * (1 + unrest * 0.1),
    furrow: clamp(face.furrow + unrest * 0.2 - ease * 0.2, 0, Math.max(1, face.furrow)),
    pinch: face.pinch + unrest * 0.25 - ease * 0.2,
    browIn: face.browIn - unrest * 0.08 + ease * 0.14,
    lidFlat: clamp(face.lidFlat * (1 - ease * 0.25), 0, 1),
    press: clamp(face.press + unrest * 0.2 - ease * 0.2, 0, Math.max(1, face.press)),
    smile: face.smile + ease * 0.12 - unrest * 0.06,
    flush: clamp(face.flush + unrest * 0.08),
    shoulders: face.shoulders + unrest * 9 - ease * 7,
    tilt: face.tilt + ease * 1.5,
    lean: face.lean + ease * 4,
  };
}
