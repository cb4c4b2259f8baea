import { back, type Cubic, cubicTo, dot, type Edge, edgeOf, ellipseBetween, moveTo } from './curves.ts';
import type { Hand } from './detail.ts';
import type { Face } from './face.ts';
import { clamp, mix, path, ramp } from './numbers.ts';
import { INK, line, patch, type Shape } from './shape.ts';

/** The middle of an eye and half its width. */
export interface EyePlace {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

interface Lids {
  /** Upper and lower edge of what is open. They meet when the lids do. */
  readonly top: Cubic;
  readonly low: Cubic;
  /** How far below the corners the lower lid is drawn. */
  readonly under: number;
  readonly open: number;
}

export function eye({ x, y, half }: EyePlace, f: Face, hand: Hand): readonly Shape[] {
  const place = { x, y, half: half * hand.eye };
  const lids = lidsOf(place, f, hand.eye);
  const { top, low } = lids;
  const lid = line('lid', moveTo(top) + cubicTo(top), { width: 9 * hand.ink });
  const fine = [...tiredShade(place, f, lids), ...(hand.fine ? linesAbout(place, f, lids) : [])];
  if (lids.open < 0.1) return [...fine, ...lid];
  return [...fine, ...patch('eye', `${moveTo(top)}${cubicTo(top)}${cubicTo(back(low))}Z`, '#fff'), ...pupil(place, f, hand.eye, lids), ...lid];
}

function lidsOf({ x, y, half }: EyePlace, f: Face, k: number): Lids {
  const open = f.open * (1 - clamp(f.blink));
  const under = (28 * clamp(open, 0.1, 1.2) * (1 - f.lower * 0.85) - f.lower * 10) * k;
  // shut lids hang in rest and sorrow, and arch in a broad smile
  // and are squeezed flat by tears
  const shut = mix(16, -13, clamp((f.smile - 0.7) * 1.6)) * (1 - f.tear * 0.55) * k;
  const awake = ramp(open, 0.08, 0.24);
  const flat = clamp(f.lidFlat);
  // a flat lid cuts the top of the eye; an open one bows
  const bow = open * -42.6 * mix(0.667, 0.5, flat) * k;
  const edge = (height: number, reach: number): Cubic =>
    [{ x: x - half, y: y + 3 }, { x: x - reach, y: y + 3 + height }, { x: x + reach, y: y + 3 + height }, { x: x + half, y: y + 3 }];
  return {
    top: edge(mix(shut, bow, awake), half * mix(0.333, 0.62, flat * awake)),
    low: edge(mix(shut, under * 0.667, awake), half * 0.333),
    under, open,
  };
}

/** What lack of sleep leaves under an eye. */
const tiredShade = ({ x, y, half }: EyePlace, f: Face, { under }: Lids): readonly Shape[] =>
  patch('line', path`M${x - half * 0.85} ${y + 5}Q${x} ${y + under + 10} ${x + half * 0.85} ${y + 5}Q${x + half * 0.5} ${y + under + 24} ${x} ${y + under + 24}Q${x - half * 0.6} ${y + under + 24} ${x - half * 0.85} ${y + 5}Z`, '#6b3f52', f.bags * 0.26);

/** The edge of the lower lid, a bag under it, the fold of a heavy upper lid. */
function linesAbout({ x, y, half }: EyePlace, f: Face, { under, open }: Lids): readonly Shape[] {
  const lower = path`M${x - half * 0.7} ${y + 3 + under * 0.32}Q${x} ${y + under * 1.02} ${x + half * 0.8} ${y + 3 + under * 0.3}`;
  const bag = path`M${x - half * 0.75} ${y + under + 16}Q${x} ${y + under + 28} ${x + half * 0.75} ${y + under + 15}`;
  const crease = path`M${x - half * 0.8} ${y - 12}Q${x} ${y - 26} ${x + half * 0.85} ${y - 11}`;
  return [
    ...line('lid', lower, { width: 3.5, opacity: ramp(open, 0.08, 0.2) * 0.75 }),
    ...line('line', bag, { width: 4.5, opacity: f.bags * 0.7 }),
    ...line('line', crease, { width: 4, opacity: ramp(f.lidFlat, 0.5, 0.9) * ramp(0.7 - open, 0, 0.15) * 0.5 }),
  ];
}

function pupil({ x, y, half }: EyePlace, f: Face, k: number, { top, low }: Lids): readonly Shape[] {
  const upper = edgeOf(top), lower = edgeOf(low);
  const cx = x + (f.gx + 3) * k, cy = y + (f.gy - 2) * k;
  const light = (dx: number, dy: number, r: number) => (cy + dy - r > upper(cx + dx) && cy + dy + r < lower(cx + dx) ? patch('eye', dot(cx + dx, cy + dy, r), '#fff') : []);
  return [
    ...patch('eye', ellipseBetween(cx, cy, 12.5 * f.pupil * k, 15 * f.pupil * k, upper, lower), INK),
    ...light(4.5 * k, -5.5 * k, (3.4 + f.wet) * k),
    ...(f.wet > 0.3 ? light(-5 * k, 7 * k, 2.6 * k) : []),
    ...line('tear', water(x, y, half, lower), { width: 5 * k, color: '#9fd3ee', opacity: ramp(f.wet, 0.2, 0.5) }),
  ];
}

/** Water standing along the lower lid. */
function water(x: number, y: number, half: number, lower: Edge): string {
  const left = x - half * 0.6, right = x + half * 0.65;
  return path`M${left} ${lower(left) - 4}Q${x} ${lower(x) + (lower(x) - y) * 0.25 - 4} ${right} ${lower(right) - 4}`;
}
