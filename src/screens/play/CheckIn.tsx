import { Button } from '@navikt/ds-react/Button';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { Point } from '#model/quantities.ts';
import { useApp } from '../app-context.ts';
import { capital, feltWord, isSame } from './feeling-words.ts';
import { CELLS, CORNERS, moved } from './grid.ts';

interface CheckInProps {
  /** Where the model believes the player is: the answer starts there. */
  readonly from: Point;
  /** The last answer of this run. */
  readonly last: Point | null;
  onFeel(point: Point | null): void;
}

/** «Hva kjenner du nå?»: a 5×5 grid of radio buttons, in which arrow keys move in both directions. */
export function CheckIn({ from, last, onFeel }: CheckInProps) {
  const { t } = useApp();
  const { checkin } = t;
  const [point, setPoint] = useState(from);
  const grid = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent) => {
    const next = moved(point, event.key);
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setPoint(next);
    grid.current?.querySelectorAll('input')[CELLS.findIndex((cell) => isSame(cell, next))]?.focus();
  };
  return (
    <div className="answer checkin">
      <div>
        <h2 tabIndex={-1} data-focus>{checkin.title}</h2>
        <p className="soft">{checkin.lead}</p>
      </div>
      <fieldset className="gridrow">
        <legend className="vh">{checkin.title}</legend>
        <div className="gridbox">
          <span className="ax t" aria-hidden="true">{checkin.axes.top}</span>
          <span className="ax l" aria-hidden="true">{checkin.axes.left}</span>
          <div className="cells" ref={grid} onKeyDown={onKey} role="presentation">
            {CELLS.map((cell) => (
              <label key={`${cell.x},${cell.y}`} data-on={isSame(cell, point) || undefined} data-last={(last && isSame(cell, last)) || undefined}>
                <input
                  type="radio"
                  name="felt"
                  checked={isSame(cell, point)}
                  onChange={() => setPoint(cell)}
                  aria-label={checkin.cell(cell.x, cell.y, feltWord(t.feeling.words, cell))}
                />
              </label>
            ))}
            {CORNERS.map((corner, n) => <span key={n} className={`w w${n + 1}`} aria-hidden="true">{feltWord(t.feeling.words, corner)}</span>)}
          </div>
          <span className="ax r" aria-hidden="true">{checkin.axes.right}</span>
          <span className="ax b" aria-hidden="true">{checkin.axes.bottom}</span>
        </div>
        <div className="found">
          <p className="soft small">{checkin.about}</p>
          <p className="word">{capital(feltWord(t.feeling.words, point))}</p>
          <p className="soft small">{checkin.place(point.x, point.y)}</p>
          {last ? <p className="soft small hint"><i className="k-last" />{checkin.last}</p> : null}
          <p className="soft small hint">{checkin.keys}</p>
        </div>
      </fieldset>
      <div>
        <div className="btnrow">
          <Button type="button" data-action="confirm" onClick={(event) => { if (event.detail < 2) onFeel(point); }}>{checkin.confirm}</Button>
          <Button type="button" variant="tertiary" data-action="skip" onClick={(event) => { if (event.detail < 2) onFeel(null); }}>{t.common.skip}</Button>
        </div>
        <p className="small soft stays">{checkin.stays}</p>
      </div>
    </div>
  );
}
