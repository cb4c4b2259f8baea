import { back, type Cubic, cubicTo, edgeOf, ellipseBetween, moveTo, strip } from './curves.ts';
import type { Hand } from './detail.ts';
import type { Face } from './face.ts';
import { clamp, mix, path, ramp } from './numbers.ts';
import { line, patch, type Shape } from './shape.ts';

/** Where the mouth is at rest. */
const PLACE = { x: 554, y: 522 } as const;

interface Lips {
  readonly cx: number;
  readonly half: number;
  /** Height of the opening in sheet units. */
  readonly gape: number;
  readonly upper: readonly [Cubic, Cubic];
  readonly lower: readonly [Cubic, Cubic];
}

/** Two curves for each lip, left and right of the middle; with nothing between them they are one line. */
function lipsOf(f: Face, k: number): Lips {
  const speak = clamp(f.speak);
  const cx = PLACE.x + f.mouthX, cy = PLACE.y;
  const half = 45 * k * f.width * (1 - speak * 0.08);
  const gape = 60 * k * Math.max(f.gape, mix(f.gape, 0.42, speak * 0.8));
  const s = f.smile * 27 * k;
  const b = f.wobble * 9 * k * (1 - speak * 0.5);
  const left = { x: cx - half, y: cy - s * 0.62 }, right = { x: cx + half * 0.86, y: cy - s * 0.62 - 4 - f.skew * 17 };
  const lip = (shift: number, bulge: number): readonly [Cubic, Cubic] => {
    const midY = cy + s * 0.42 + shift * 0.75 - f.skew * 3;
    const mid = { x: mix(left.x, right.x, 0.5), y: midY };
    const pull = (half * 0.5), turn = clamp(f.skew) * 5;
    return [
      [left, { x: left.x + half * (0.28 - bulge), y: mix(left.y, midY, 0.62) + shift * 0.35 - b + turn }, { x: mid.x - pull, y: midY - b + turn }, mid],
      [mid, { x: mid.x + pull, y: midY + b + turn }, { x: right.x - half * (0.26 - bulge), y: mix(right.y, midY, 0.62) + shift * 0.35 + b + turn }, right],
    ];
  };
  const square = clamp(f.teeth * (1 - clamp(f.smile))) * gape * 0.35;
  return { cx, half, gape, upper: lip(-gape * 0.5 - square * 0.4, 0), lower: lip(gape * 1.15 + square * 0.5, gape / 260) };
}

const along = ([a, b]: readonly [Cubic, Cubic]): string => cubicTo(a) + cubicTo(b);
const againstIt = ([a, b]: readonly [Cubic, Cubic]): string => cubicTo(back(b)) + cubicTo(back(a));

export function mouth(f: Face, lip: string, hand: Hand): readonly Shape[] {
  const lips = lipsOf(f, hand.mouth);
  const { upper, lower, gape } = lips;
  const outline = moveTo(upper[0]) + along(upper);
  if (gape < 4) return [...line('mouth', outline, { width: (9 - f.press * 0.5) * hand.ink }), ...closed(f, lips, hand)];
  return [...inside(f, lips, lip), ...line('mouth', `${outline}${againstIt(lower)}Z`, { width: 8.5 * hand.ink })];
}

/** The little lines that tell pressed, drooping and crooked lips from ones at rest. */
function closed(f: Face, { cx, half, upper }: Lips, { fine, ink }: Hand): readonly Shape[] {
  const left = upper[0][0], right = upper[1][3], cy = PLACE.y, s = f.smile * 27;
  const chin = Math.max(ramp(f.press, 0.1, 0.4), ramp(-f.smile, 0.15, 0.4));
  const ends = line('line', path`M${left.x - 2} ${left.y - 9}q-7 9 0 19M${right.x + 2} ${right.y - 9}q6 9 0 18`, { width: 4.5 * ink, opacity: ramp(f.press, 0.3, 0.7) * 0.8 });
  if (!fine) return ends;
  return [
    ...ends,
    ...line('line', path`M${cx - half * 0.34} ${cy + 24 + s * 0.25}q${half * 0.3} ${mix(5, -6, ramp(f.press, 0.2, 0.6))} ${half * 0.62} -1`, { width: 4, opacity: chin * 0.45 }),
    ...line('line', path`M${right.x + 5} ${right.y - 10}q9 6 6 17`, { width: 4.5, opacity: ramp(f.skew, 0.4, 0.8) * 0.8 }),
  ];
}

function inside(f: Face, { cx, half, gape, upper, lower }: Lips, lip: string): readonly Shape[] {
  const top = edgeOf(...upper), bottom = edgeOf(...lower);
  const x1 = upper[0][0].x, x2 = upper[1][3].x;
  const clench = ramp(f.teeth, 1, 1.3);
  const whole = `${moveTo(upper[0])}${along(upper)}${againstIt(lower)}Z`;
  // in a smile the teeth end in a line, in a shout they follow the lip
  const straight = top(cx) + gape * 0.34;
  const edge = (x: number): number => Math.min(bottom(x), mix(top(x) + gape * 0.3, straight, clamp(0.5 + f.smile)));
  const below = ramp(f.teeth, 0.6, 0.9) * ramp(-f.smile, 0.2, 0.6);
  return [
    ...patch('mouth', whole, '#4a1f24'),
    ...(gape > 14 ? patch('mouth', ellipseBetween(cx, bottom(cx) + 4, half * 0.6, gape * 0.5, top, bottom), lip, ramp(gape, 14, 20)) : []),
    ...patch('mouth', strip(x1 + 2, x2 - 2, top, edge), '#fff', ramp(f.teeth, 0.15, 0.35)),
    ...patch('mouth', strip(x1 + half * 0.3, x2 - half * 0.3, (x) => Math.max(top(x), bottom(x) - gape * 0.2), bottom), '#fff', below),
    ...patch('mouth', whole, '#fff', clench),
    ...line('mouth', gaps(cx, half, top, bottom), { width: 3, opacity: clench * 0.55 }),
  ];
}

/** Where clenched teeth meet and stand side by side. */
function gaps(cx: number, half: number, top: (x: number) => number, bottom: (x: number) => number): string {
  const middle = (x: number) => (top(x) + bottom(x)) / 2;
  const between = [-0.42, 0, 0.4].map((k) => cx + half * k).map((x) => path`M${x} ${top(x) + 4}V${bottom(x) - 4}`).join('');
  return path`M${cx - half * 0.85} ${middle(cx - half * 0.85)}Q${cx} ${middle(cx)} ${cx + half * 0.72} ${middle(cx + half * 0.72)}` + between;
}
