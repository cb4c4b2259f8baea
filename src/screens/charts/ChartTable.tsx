import { useDebriefTexts } from '../debrief/use-debrief-texts.ts';

interface ChartTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of each row is its heading. */
  readonly rows: readonly (readonly string[])[];
}

/** The chart's twin for those who would rather read, or who cannot see the drawing. */
export function ChartTable({ caption, head, rows }: ChartTableProps) {
  const { charts } = useDebriefTexts();
  return (
    <details className="twin">
      <summary>
        {charts.table}
        <span className="vh">: {caption}</span>
      </summary>
      {/* a wide table scrolls by itself, so the page never does; the keyboard must be able to scroll it */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="twin-scroll" tabIndex={0} role="region" aria-label={caption}>
        <table>
          <thead>
            <tr>{head.map((cell) => <th key={cell} scope="col">{cell}</th>)}</tr>
          </thead>
          <tbody>
            {rows.map(([first, ...cells]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {cells.map((cell, at) => <td key={head[at + 1]}>{cell}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
