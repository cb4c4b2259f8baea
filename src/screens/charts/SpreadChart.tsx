/** How those who judged a choice answered: one dot a person, from 1 to 5. Where they disagree, the spread is the message. */
import { scalePoint } from 'd3-scale';
import { useRef } from 'react';
import { useDebriefTexts } from '../debrief/use-debrief-texts.ts';
import { ChartTable } from './ChartTable.tsx';
import { useSize } from './use-size.ts';

interface SpreadChartProps {
  readonly title: string;
  /** How many gave 1, 2, 3, 4 and 5. */
  readonly votes: readonly number[];
}

const DOT = 6;
const STEP = 15;

export function SpreadChart({ title, votes }: SpreadChartProps) {
  const { charts } = useDebriefTexts();
  const frame = useRef<HTMLDivElement>(null);
  const { width, rem } = useSize(frame);
  const ratings = votes.map((_, at) => at + 1);
  const drawn = Math.min(width, 26 * rem);
  const x = scalePoint(ratings, [DOT + 5 * rem, drawn - DOT - 5 * rem]);
  const bottom = Math.max(...votes) * STEP + 8;
  const height = bottom + 1.6 * rem;
  const summary = charts.spreadLabel(votes.flatMap((n, at) => (n ? [charts.votes(at + 1, n)] : [])));
  return (
    <div ref={frame}>
      <svg className="chart" viewBox={`0 0 ${drawn} ${height}`} width={drawn} height={height} role="img" aria-label={summary}>
        <path className="grid" d={`M${x(1)} ${bottom}H${x(5)}`} />
        <text x={(x(1) ?? 0) - 18} y={bottom} textAnchor="end">{charts.notSound}</text>
        <text x={(x(5) ?? 0) + 18} y={bottom}>{charts.sound}</text>
        {votes.map((n, at) => (
          <g key={at} transform={`translate(${x(at + 1)} 0)`}>
            {Array.from({ length: n }, (_, dot) => <circle key={dot} className="vote" cy={bottom - 10 - dot * STEP} r={DOT} />)}
            <text y={bottom + 1.3 * rem} textAnchor="middle">{at + 1}</text>
          </g>
        ))}
      </svg>
      <ChartTable caption={title} head={[charts.rating, charts.people]} rows={votes.map((n, at) => [String(at + 1), String(n)])} />
    </div>
  );
}
