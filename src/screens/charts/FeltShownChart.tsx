/** What was felt against what was shown, decision by decision: one lane for pleasure, one for energy in the body. */
import { scaleLinear, scalePoint } from 'd3-scale';
import { useId, useRef } from 'react';
import type { Decision } from '#debrief/debrief.ts';
import { wayOf } from '#debrief/expression.ts';
import { distance } from '#model/quantities.ts';
import { useApp } from '../app-context.ts';
import { useDebriefTexts } from '../debrief/use-debrief-texts.ts';
import { feltWord, shownWord } from '../play/feeling-words.ts';
import { ChartTable } from './ChartTable.tsx';
import { axisNumbers } from './axis-numbers.ts';
import { useSize } from './use-size.ts';
import { WayPatterns } from './WayPatterns.tsx';

interface FeltShownChartProps {
  readonly decisions: readonly Decision[];
  /** The decision at which the two lay farthest apart, set in bold. */
  readonly widest: number | null;
}

const LANE = 104;
const BETWEEN = 30;
/** Height and greatest width of the mark for the way it was carried. */
const MARK = 12;
const MARK_WIDTH = 22;

export function FeltShownChart({ decisions, widest }: FeltShownChartProps) {
  const { t } = useApp();
  const { charts } = useDebriefTexts();
  const frame = useRef<HTMLDivElement>(null);
  const patterns = useId();
  const { width, rem } = useSize(frame);
  const about = decisions.filter((decision) => decision.shown !== null);
  if (!about.length) return <p>{charts.feltShownNone}</p>;

  const right = Math.min(5.4 * rem, width * 0.38);
  const x = scalePoint(decisions.map(({ number }) => number), [18, width - right - 12]);
  // many decisions on a phone: smaller marks, so that neighbours do not lie on each other
  const ring = Math.max(6, Math.min(10, x.step() / 2 - 2.5));
  const mark = Math.max(9, Math.min(MARK_WIDTH, x.step() - 3));
  const bottom = 2 * LANE + BETWEEN;
  const height = bottom + 2.1 * rem + MARK;
  const numbers = axisNumbers(decisions.length, x.step(), 1.3 * rem, widest);
  const apart = about.filter(({ felt, shown }) => shown && distance(felt, shown) > 0).length;

  return (
    <div ref={frame}>
      <svg className="chart" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={charts.feltShownLabel(decisions.length, apart)}>
        <WayPatterns id={patterns} />
        <Lane of="x" top={0} decisions={decisions} x={x} ring={ring} width={width - right} high={t.feeling.axes.right} low={t.feeling.axes.left} end={width} />
        <Lane of="y" top={LANE + BETWEEN} decisions={decisions} x={x} ring={ring} width={width - right} high={t.feeling.axes.top} low={t.feeling.axes.bottom} end={width} />
        {decisions.map((decision) => {
          const { number } = decision;
          const way = wayOf(decision);
          return (
            <g key={number} transform={`translate(${x(number)} 0)`}>
              {numbers.has(number) ? <text className={number === widest ? 'b' : undefined} y={bottom + 1.2 * rem} textAnchor="middle">{number}</text> : null}
              {way ? <rect className="way" x={-mark / 2} y={bottom + 1.7 * rem} width={mark} height={MARK} rx="2.5" fill={`url(#${patterns}-${way})`} /> : null}
            </g>
          );
        })}
      </svg>
      <Legend decisions={decisions} />
      <Twin decisions={decisions} />
    </div>
  );
}

function Legend({ decisions }: Pick<FeltShownChartProps, 'decisions'>) {
  const { charts } = useDebriefTexts();
  const used = (['surface', 'deep', 'genuine'] as const).filter((way) => decisions.some(({ mode }) => mode === way));
  return (
    <ul className="legend">
      <li><i className="k-felt" aria-hidden="true" />{charts.felt}</li>
      <li><i className="k-shown" aria-hidden="true" />{charts.shown}</li>
      {used.map((way) => <li key={way}><i data-mode={way} aria-hidden="true" />{charts[way]}</li>)}
    </ul>
  );
}

function Twin({ decisions }: Pick<FeltShownChartProps, 'decisions'>) {
  const { t } = useApp();
  const { charts, debrief } = useDebriefTexts();
  return (
    <ChartTable
      caption={debrief.feltShown}
      head={[charts.decision, charts.felt, charts.shown, charts.gap, charts.way]}
      rows={decisions.map((decision) => {
        const { number, felt, shown } = decision;
        const way = wayOf(decision);
        return [
          String(number),
          feltWord(t.feeling.words, felt),
          shown ? shownWord(t.feeling, shown, felt) : charts.notShown,
          shown ? String(distance(felt, shown)) : '–',
          way ? charts[way] : '–',
        ];
      })}
    />
  );
}

interface LaneProps {
  readonly of: 'x' | 'y';
  readonly top: number;
  readonly decisions: readonly Decision[];
  readonly x: (number: number) => number | undefined;
  /** Radius of what was shown. */
  readonly ring: number;
  readonly width: number;
  readonly high: string;
  readonly low: string;
  readonly end: number;
}

function Lane({ of, top, decisions, x, ring, width, high, low, end }: LaneProps) {
  const y = scaleLinear([-2, 2], [top + LANE - 16, top + 16]);
  return (
    <g>
      <path className="grid" d={`M0 ${y(0)}H${width}`} />
      <text x={end} y={y(2) + 5} textAnchor="end">{high}</text>
      <text x={end} y={y(-2) + 5} textAnchor="end">{low}</text>
      {decisions.map(({ number, felt, shown }) => (
        <g key={number} transform={`translate(${x(number)} 0)`}>
          {shown && felt[of] !== shown[of] ? <path className="between" d={`M0 ${y(felt[of])}V${y(shown[of])}`} /> : null}
          {shown ? <circle className="shown" cy={y(shown[of])} r={ring} /> : null}
          <circle className="felt" cy={y(felt[of])} r={ring * 0.62} />
        </g>
      ))}
    </g>
  );
}
