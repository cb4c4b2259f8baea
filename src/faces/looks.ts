/** How each look of the story is drawn: a point of feeling, and what sets it apart from its neighbours. */
import type { Look } from '#story/vocabulary.ts';
import { faceOf, type Face } from './face.ts';

interface Point { readonly v: number; readonly a: number; readonly d: number; readonly set?: Partial<Face> }

const DRAWN: Readonly<Record<Look, Point>> = {
  // gx < 0 looks towards us, > 0 away to the right; tilt > 0 leans the head to our right; skew > 0 lifts the far corner.
  calm: { v: 0.16, a: -0.1, d: 0.2, set: { gx: -5, browIn: 0.14 } },
  warm: { v: 0.65, a: 0, d: 0.2, set: { gx: -5, browIn: 0.32, browOut: 0.42, smile: 0.95, lower: 0.5, crease: 0.9, flush: 0.22 } },
  open: { v: 0.25, a: 0.3, d: 0.1, set: { gx: -6, gy: -1, lean: 14, tilt: 1, gape: 0.15, teeth: 0.5, width: 0.95, browIn: 0.5, browOut: 0.6, open: 1.14, smile: 0.22 } },
  listening: { v: 0.1, a: 0, d: 0, set: { gx: -7, tilt: 9, lean: 14, browIn: 0.5, browOut: 0.4, open: 1.06, drop: 4, width: 0.86 } },
  kind: { v: 0.4, a: -0.15, d: 0, set: { gx: -5, gy: 2, tilt: 9, browIn: 0.68, browOut: -0.15, smile: 0.5, width: 0.95, drop: 12, crease: 0.4 } },
  wry: { v: 0.2, a: -0.1, d: 0.4, set: { gx: -10, gy: -1, tilt: -5, raise: 1.1, raiseFar: -0.3, skew: 1.3, smile: 0.3, mouthX: 8, lower: 0.4, open: 0.78, crease: 0.5 } },
  relieved: { v: 0.55, a: -0.6, d: -0.1, set: { open: 0.06, browIn: 0.5, browOut: 0.3, tilt: -6, drop: -10, shoulders: -22, width: 1.1, crease: 0.5 } },
  glad: { v: 1, a: 0.55, d: 0.2, set: { gx: -4, browOut: 0.55, gape: 0.62, teeth: 1, lower: 0.95, open: 0.85, flush: 0.25, tilt: -3 } },
  surprised: { v: 0, a: 1, d: 0, set: { gx: -3, browIn: 1.15, browOut: 0.95, open: 1.42, gape: 0.42, width: 0.55, pupil: 0.85, drop: -8, lean: -8 } },
  thoughtful: { v: 0, a: -0.1, d: 0.1, set: { gx: 10, gy: -9, tilt: -6, browIn: -0.15, browOut: 0.1, raise: 0.35, open: 0.95, mouthX: 14, width: 0.72, skew: 0.35, smile: -0.1, drop: 4 } },
  worried: { v: -0.45, a: 0.25, d: -0.6, set: { gx: -5, browIn: 1.0, browOut: -0.15, pinch: 0.7, smile: -0.5, furrow: 0.4, tilt: 3 } },
  tense: { v: -0.25, a: 0.35, d: 0.1, set: { gx: -2, browOut: -0.2, pinch: 0.8, furrow: 0.55, press: 1, smile: -0.08, width: 0.9, shoulders: 30 } },
  wary: { v: -0.2, a: 0.05, d: 0.2, set: { gx: -15, browIn: -0.1, browOut: 0.12, raiseFar: 0.75, tilt: 7, lean: -26, open: 0.8, lower: 0.55, width: 0.7, mouthX: -6, furrow: 0, pinch: 0.4 } },
  testing: { v: -0.05, a: 0.1, d: 0.8, set: { gx: -6, gy: 2, tilt: -8, drop: -16, raise: 1.5, raiseFar: -0.5, browIn: -0.12, open: 0.84, lower: 0.45, width: 0.85, skew: 0.3, mouthX: 5, lidFlat: 0.45, pinch: 0.2 } },
  irritated: { v: -0.5, a: 0.1, d: 0.7, set: { gx: -6, browIn: -0.75, browOut: 0.05, furrow: 0.75, pinch: 0.8, open: 0.76, lower: 0.6, lidFlat: 0.8, smile: -0.4, mouthX: 12, skew: -0.6, width: 0.85, press: 0.5, tilt: 3 } },
  angry: { v: -0.9, a: 0.7, d: 1, set: { gx: -4, browIn: -1.25, browOut: 0.15, furrow: 1, gape: 0.52, teeth: 0.95, flush: 0.6, lean: 18, open: 1.08, lidFlat: 0.9, shoulders: 14 } },
  firm: { v: -0.05, a: 0.05, d: 0.9, set: { gx: -6, browIn: -0.45, pinch: 0.35, lidFlat: 0.45, press: 0.25, drop: -10, tilt: -1 } },
  closed: { v: -0.3, a: -0.4, d: 0.4, set: { gx: 13, gy: 6, browIn: -0.5, browOut: -0.2, open: 0.52, lidFlat: 1, smile: -0.2, press: 1, width: 0.8, mouthX: 6, tilt: -7, lean: 16, bags: 0, furrow: 0 } },
  hurt: { v: -0.6, a: 0.05, d: -0.5, set: { gx: 10, gy: 7, browIn: 1.05, browOut: -0.2, pinch: 0.7, lower: 0.25, wet: 0.9, smile: -0.5, width: 0.74, wobble: 0.5, press: 0.3, tilt: -7, drop: 14, lean: -10, furrow: 0.3 } },
  sad: { v: -0.8, a: -0.4, d: -0.6, set: { gx: -8, gy: 10, browIn: 1.0, browOut: -0.65, smile: -0.85, width: 0.85, drop: 34, tilt: 6, bags: 0.2, furrow: 0 } },
  crying: { v: -1, a: 0.1, d: -1, set: { open: 0.04, browIn: 1.3, browOut: -0.45, pinch: 1, furrow: 0.5, tear: 1, smile: -1.05, gape: 0.36, teeth: 0.75, width: 1.08, wobble: 0.5, flush: 0.6, drop: 32, tilt: 7, shoulders: 16 } },
  ashamed: { v: -0.5, a: -0.2, d: -0.9, set: { gx: -4, gy: 15, browIn: 0.75, browOut: -0.4, open: 0.36, press: 0.8, smile: -0.2, width: 0.75, flush: 0.9, drop: 56, tilt: 9, shoulders: 12, bags: 0 } },
  mortified: { v: -0.6, a: 0.7, d: -0.7, set: { gx: 14, browIn: 1.1, browOut: 0.25, pinch: 0.7, open: 1.2, pupil: 0.85, teeth: 1.5, width: 1.2, smile: -0.3, flush: 1, shoulders: 38, drop: 14, tilt: 5, lean: -12, furrow: 0 } },
  afraid: { v: -0.9, a: 0.95, d: -1, set: { gx: -6, gy: 0, browIn: 1.35, browOut: 0.2, pinch: 0.9, pupil: 0.66, gape: 0.3, teeth: 0.95, smile: -0.75, width: 1.02, shoulders: 38, lean: -28, furrow: 0.5 } },
  tired: { v: -0.2, a: -0.9, d: -0.2, set: { gx: -4, gy: 7, browIn: 0.25, browOut: -0.35, open: 0.42, lidFlat: 0.95, bags: 1, smile: -0.25, gape: 0.12, width: 0.7, drop: 26, tilt: 8, shoulders: -28 } },
  leaving: { v: -0.35, a: 0.25, d: 0.6, set: { gx: 15, gy: -1, browIn: -0.4, open: 0.86, press: 0.7, skew: -0.3, tilt: 4, rise: 78, lean: 52, drop: -6, lidFlat: 0.35 } },
  moved: { v: 0.2, a: 0.05, d: -0.6, set: { gx: -5, browIn: 1.0, browOut: 0, pinch: 0.35, wet: 1, tear: 0.42, smile: 0.38, wobble: 0.3, width: 0.9, flush: 0.25, tilt: 4, lower: 0.35 } },
  resigned: { v: -0.3, a: -0.6, d: -0.3, set: { open: 0.06, browIn: 0.5, browOut: 0.32, smile: -0.12, press: 1, skew: -0.9, mouthX: 12, drop: 4, tilt: -9, shoulders: -30, bags: 0.3 } },
};

export function faceFor(look: Look): Face {
  const { v, a, d, set } = DRAWN[look];
  return { ...faceOf(v, a, d), ...set };
}
