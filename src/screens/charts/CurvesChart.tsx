/** Meters through the meeting. Told apart by full, dashed and dotted lines and a name at the end; decisions can be chosen. */
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { useRef } from 'react';
import type { CurvePoint, Meter } from '#debrief/debrief.ts';
import { useDebriefTexts } from '../debrief/use-debrief-texts.ts';
import { axisNumbers } from './axis-numbers.ts';
import { spreadLabels } from './spread-labels.ts';
import { useSize } from './use-size.ts';

interface CurvesChartProps {
  /** Whose meters these are. */
  readonly title: string;
  readonly curve: readonly CurvePoint[];
  readonly meters: readonly Meter[];
  readonly chosen: number;
  onChoose(decision: number): void;
  readonly height: number;
}

/** Charts that stand under each other leave the same room for names at the right, so that their decisions line up. */
const NAMED: readonly Meter[] = ['agitation', 'trust', 'understanding', 'energy', 'gap'];

/** Whole numbers often meet: each line lies a little beside its value, always to the same side, so that none is hidden. */
const BESIDE = [0, -4, 4];

export function CurvesChart({ title, curve, meters, chosen, onChoose, height }: CurvesChartProps) {
  const { charts } = useDebriefTexts();
  const frame = useRef<HTMLDivElement>(null);
  const { width, rem } = useSize(frame);

  const left = 3 * rem;
  const right = 18 + Math.max(...NAMED.map((meter) => charts.meter(meter).length)) * 0.48 * rem;
  const top = 14;
  const bottom = height - 2.4 * rem;
  const x = scalePoint(curve.map(({ decision }) => decision), [left, width - right]);
  const y = scaleLinear([0, 6], [bottom, top]);
  const last = curve.at(-1);
  const count = curve.length - 1;
  const numbers = axisNumbers(count, x.step(), 1.4 * rem, chosen);
  const at = (meter: Meter, value: number) => y(value) + (BESIDE[meters.indexOf(meter)] ?? 0);
  const labels = spreadLabels(meters.map((meter) => ({ text: charts.meter(meter), y: at(meter, last?.meters[meter] ?? 0) })), 1.2 * rem, top, bottom);
  const words = (point: CurvePoint) => charts.at(point.decision, meters.map((meter) => charts.value(meter, point.meters[meter])));
  const first = curve[0];
  const summary = charts.curvesLabel(title, meters.map((meter) => charts.curvePart(meter, first?.meters[meter] ?? 0, last?.meters[meter] ?? 0)));
  const now = curve.find(({ decision }) => decision === chosen);

  return (
    <div className="curves" ref={frame}>
      <svg className="chart" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={summary}>
        <path className="grid" d={[0, 3, 6].map((value) => `M${left} ${y(value)}H${width - right + 8}`).join('')} />
        <text x={left - 10} y={y(6) + 5} textAnchor="end">{charts.much}</text>
        <text x={left - 10} y={y(0) + 5} textAnchor="end">{charts.little}</text>
        {now ? <path className="now" d={`M${x(chosen)} ${top - 8}V${bottom + 4}`} /> : null}
        {meters.map((meter, index) => (
          <path
            key={meter} className="curve" data-line={index} fill="none"
            d={line<CurvePoint>((point) => x(point.decision) ?? 0, (point) => at(meter, point.meters[meter]))(curve) ?? ''}
          />
        ))}
        {now ? meters.map((meter) => <circle key={meter} className="dot" cx={x(chosen)} cy={at(meter, now.meters[meter])} r="6.5" />) : null}
        {labels.map((label) => <text key={label.text} className="b" x={width - right + 14} y={label.y + 5}>{label.text}</text>)}
        {now ? <circle className="pick" cx={x(chosen)} cy={bottom + 1.4 * rem} r={rem * 0.95} /> : null}
        {[...numbers].map((number) => (
          <text key={number} className={number === chosen ? 'picked' : undefined} x={x(number)} y={bottom + 1.4 * rem + 5} textAnchor="middle">{number}</text>
        ))}
        {chosen === 0 ? <text className="picked" x={x(0)} y={bottom + 1.4 * rem + 5} textAnchor="middle">0</text> : null}
      </svg>
      {/* A slider over the whole drawing: a tap anywhere picks the nearest decision, arrow keys go one by one */}
      <input
        type="range" min={0} max={count} step={1} value={chosen}
        aria-label={`${charts.choose}: ${title}`} aria-valuetext={now ? words(now) : undefined}
        style={{ left: left - 12, width: width - left - right + 24, height }}
        onChange={(event) => onChoose(Number(event.target.value))}
      />
    </div>
  );
}
