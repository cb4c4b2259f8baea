import type { WayCount } from '#debrief/debrief.ts';
import type { Debrief } from '#debrief/debrief.ts';
import { useDebriefTexts } from '../debrief/use-debrief-texts.ts';
import { ChartTable } from './ChartTable.tsx';

interface MixBarProps {
  readonly mix: Debrief['expression']['mix'];
  /** Those that were used. */
  readonly ways: readonly WayCount[];
}

/** How the decisions were carried: a pattern and a word for each way, no points. */
export function MixBar({ mix, ways }: MixBarProps) {
  const { charts, debrief, trade } = useDebriefTexts();
  return (
    <>
      <div className="mixbar" role="img" aria-label={charts.mixLabel(mix.surface, mix.deep, mix.genuine)}>
        {ways.map(({ way, times }) => <i key={way} data-mode={way} style={{ flexGrow: times }} />)}
      </div>
      <ul className="legend">
        {ways.map(({ way, times }) => (
          <li key={way}>
            <i data-mode={way} aria-hidden="true" />
            {charts[way]}, {times}
          </li>
        ))}
      </ul>
      <ChartTable
        caption={debrief.mix}
        head={[charts.way, charts.times, charts.gave, charts.cost]}
        rows={ways.map(({ way, times, gains, costs }) => [charts[way], String(times), trade.gains(gains) || '–', trade.costs(costs) || '–'])}
      />
    </>
  );
}
