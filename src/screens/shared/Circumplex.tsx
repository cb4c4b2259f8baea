/** The player's own feeling: felt as a full disc, shown as an open ring, dashes for what lies between. Never a gauge. */
import type { Point } from '#model/quantities.ts';

interface CircumplexProps {
  readonly felt: Point;
  /** Null until something has been shown. */
  readonly shown: Point | null;
  /** What the drawing says, in words. */
  readonly label: string;
  /** The words at the ends of the axes; without them the drawing is cut tight. */
  readonly axes?: { readonly top: string; readonly bottom: string; readonly left: string; readonly right: string };
  readonly className?: string;
}

/** A letter of the words at the axes, in the drawing's units; the shortest words need no more room than this. */
const LETTER = 8.4;
const LEAST_ROOM = 56;

/** Room for the longer of the two words at the sides: they are not the same in every language. */
function withWords({ left, right }: NonNullable<CircumplexProps['axes']>): string {
  const room = Math.max(LEAST_ROOM, Math.ceil(Math.max(left.length, right.length) * LETTER));
  return `${26 - room} 0 ${168 + 2 * room} 200`;
}

/** One step of the model in the drawing's units; the disc has a radius of 78. */
const STEP = 27;

export function Circumplex({ felt, shown, label, axes, className }: CircumplexProps) {
  const at = ({ x, y }: Point) => ({ x: 110 + x * STEP, y: 100 - y * STEP });
  const f = at(felt);
  const s = shown && at(shown);
  return (
    <svg className={className ? `circumplex ${className}` : 'circumplex'} viewBox={axes ? withWords(axes) : '28 18 164 164'} role="img" aria-label={label}>
      <circle cx="110" cy="100" r="78" fill="var(--fs-tint)" />
      <path d="M110 22V178M32 100H188" stroke="var(--fs-edge)" strokeWidth="1" />
      {axes ? (
        <g aria-hidden="true">
          <text x="110" y="14" textAnchor="middle">{axes.top}</text>
          <text x="110" y="196" textAnchor="middle">{axes.bottom}</text>
          <text x="26" y="105" textAnchor="end">{axes.left}</text>
          <text x="194" y="105">{axes.right}</text>
        </g>
      ) : null}
      {s ? (
        <>
          <path d={`M${f.x} ${f.y}L${s.x} ${s.y}`} stroke="var(--fs-ink-soft)" strokeWidth="2.5" strokeDasharray="5 5" />
          <circle cx={s.x} cy={s.y} r="14" fill="none" stroke="var(--fs-shown)" strokeWidth="4.5" />
        </>
      ) : null}
      <circle cx={f.x} cy={f.y} r="9.5" fill="var(--fs-felt)" />
    </svg>
  );
}
