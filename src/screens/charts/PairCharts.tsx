/** The curves of two runs, one small chart for each meter: the shown run full, the other dashed. One table for them all. */
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { useRef } from 'react';
import type { Comparison } from '#debrief/compare.ts';
import type { Meter } from '#debrief/debrief.ts';
import { useDebriefTexts } from '../debrief/use-debrief-texts.ts';
import { ChartTable } from './ChartTable.tsx';
import { axisNumbers } from './axis-numbers.ts';
import { useSize } from './use-size.ts';

interface PairChartsProps {
  readonly comparison: Comparison;
  readonly meters: readonly Meter[];
  readonly names: readonly [a: string, b: string];
}

type Points = Comparison['points'];
type Which = 'a' | 'b';

const HEIGHT = 150;
/** Where the two meet, the other's line lies a little below, so that none is hidden. */
const BESIDE: Readonly<Record<Which, number>> = { a: 0, b: 4 };

export function PairCharts({ comparison: { points }, meters, names }: PairChartsProps) {
  const { charts, debrief } = useDebriefTexts();
  const cell = (point: Points[number], which: Which, meter: Meter) => String(point[which]?.[meter] ?? '–');
  return (
    <>
      <ul className="legend pair-legend">
        {names.map((name, at) => (
          <li key={name}>
            <svg width="34" height="8" aria-hidden="true"><path className="curve" data-line={at} d="M0 4H34" /></svg>
            {name}
          </li>
        ))}
      </ul>
      <div className="pairs">{meters.map((meter) => <Pair key={meter} meter={meter} points={points} names={names} />)}</div>
      <ChartTable
        caption={debrief.compareTitle}
        head={[debrief.place, ...meters.flatMap((meter) => names.map((name) => `${charts.meter(meter)}, ${name.toLowerCase()}`))]}
        rows={points.map((point) => [point.row === 0 ? charts.begin : String(point.row), ...meters.flatMap((meter) => [cell(point, 'a', meter), cell(point, 'b', meter)])])}
      />
    </>
  );
}

function Pair({ meter, points, names }: { readonly meter: Meter; readonly points: Points; readonly names: PairChartsProps['names'] }) {
  const { charts } = useDebriefTexts();
  const frame = useRef<HTMLDivElement>(null);
  const { width, rem } = useSize(frame);
  const bottom = HEIGHT - 1.8 * rem;
  const x = scalePoint(points.map(({ row }) => row), [2.9 * rem, width - 8]);
  const y = scaleLinear([0, 6], [bottom, 12]);
  const of = (which: Which) => points.flatMap((point) => (point[which] ? [{ row: point.row, value: point[which][meter] }] : []));
  const path = (which: Which) => line<{ row: number; value: number }>((point) => x(point.row) ?? 0, (point) => y(point.value) + BESIDE[which])(of(which)) ?? '';
  const part = (which: Which, name: string) => charts.pairPart(name, of(which)[0]?.value ?? 0, of(which).at(-1)?.value ?? 0);
  const numbers = axisNumbers(points.length - 1, x.step(), 1.4 * rem, null);
  return (
    <figure>
      <h3>{charts.meter(meter)}</h3>
      <div ref={frame}>
        <svg className="chart" viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-label={charts.pairLabel(meter, part('a', names[0]), part('b', names[1]))}>
          <path className="grid" d={[0, 3, 6].map((value) => `M${2.9 * rem} ${y(value)}H${width - 8}`).join('')} />
          <text x={2.9 * rem - 8} y={y(6) + 5} textAnchor="end">{charts.much}</text>
          <text x={2.9 * rem - 8} y={y(0) + 5} textAnchor="end">{charts.little}</text>
          <path className="curve" data-line="0" fill="none" d={path('a')} />
          <path className="curve" data-line="1" fill="none" d={path('b')} />
          {[...numbers].map((number) => <text key={number} x={x(number)} y={bottom + 1.4 * rem} textAnchor="middle">{number}</text>)}
        </svg>
      </div>
    </figure>
  );
}
