import { TOP, type Quantity } from '#model/quantities.ts';

/** The meters whose range at each ending can be proved. All have the same scale. */
export const TRACKED = [
  'agitation',
  'trust',
  'understanding',
  'energy',
  'gap',
  'safety',
  'clarity',
  'residue',
] as const satisfies readonly Quantity[];
export type Tracked = (typeof TRACKED)[number];

export const TRACKED_TOP = TOP.trust;

/** The quantity an exploration keeps the range of, by its position in a state's values; or none. */
export const NOTHING = -1;
