import { useId, useMemo, useState } from 'react';
import { compare, type ComparedRow } from '#debrief/compare.ts';
import type { Decision, Meter } from '#debrief/debrief.ts';
import type { StoredRun } from '#journal/journal.ts';
import { inLanguage } from '#story/in-language.ts';
import { useApp } from '../app-context.ts';
import { PairCharts } from '../charts/PairCharts.tsx';
import { dayInWords, dayOf, timeInWords } from '../shared/days.ts';
import type { DebriefView } from './debrief-view.ts';
import { Drawer } from './Drawer.tsx';
import { Section } from './Section.tsx';
import { useDebriefTexts } from './use-debrief-texts.ts';
import { otherView, useOtherRuns } from './use-other-run.ts';

const METERS: readonly Meter[] = ['agitation', 'trust', 'understanding', 'energy', 'gap'];

/** Two times through the same scene side by side. None of them is the better one. */
export function CompareSection({ view }: { readonly view: DebriefView }) {
  const { debrief } = useDebriefTexts();
  const runs = useOtherRuns(view);
  const [chosen, setChosen] = useState('');
  const other = runs.find(({ id }) => id === chosen);
  const beside = useMemo(() => otherView(view, other), [view, other]);
  return (
    <Section id="compare" title={debrief.compareTitle} wide say={runs.length ? null : <p>{debrief.compareNone}</p>}>
      {runs.length ? <Choose view={view} runs={runs} chosen={chosen} onChoose={setChosen} /> : null}
      {beside === 'failed' ? <p role="status">{debrief.compareFailed}</p> : null}
      {beside && beside !== 'failed' ? <Beside view={view} other={beside} /> : null}
    </Section>
  );
}

interface ChooseProps {
  readonly view: DebriefView;
  readonly runs: readonly StoredRun[];
  readonly chosen: string;
  onChoose(id: string): void;
}

function Choose({ view, runs, chosen, onChoose }: ChooseProps) {
  const { language } = useApp();
  const { debrief } = useDebriefTexts();
  const id = useId();
  const name = ({ run, ending, startedAt }: StoredRun) => {
    const known = ending === null ? undefined : view.scene.endings[ending];
    const when = `${dayInWords(dayOf(startedAt), language)} ${timeInWords(startedAt, language)}`;
    return debrief.runName(when, known ? inLanguage(known.title, language) : debrief.notEnded, debrief.days[run.start.variant]);
  };
  return (
    <div className="choose-run no-print">
      <label htmlFor={id}>{debrief.compareWith}</label>
      <select id={id} data-action="compare" value={chosen} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{debrief.compareNothing}</option>
        {runs.map((run) => <option key={run.id} value={run.id}>{name(run)}</option>)}
      </select>
    </div>
  );
}

function Beside({ view, other }: { readonly view: DebriefView; readonly other: DebriefView }) {
  const { debrief } = useDebriefTexts();
  const comparison = useMemo(() => compare(view.debrief, other.debrief), [view, other]);
  const { rows, same, differ } = comparison;
  return (
    <>
      <p role="status">{debrief.compareGist(same, differ)}</p>
      {view.run.start.variant === other.run.start.variant ? null : <p className="small soft">{debrief.otherDays}</p>}
      {/* the roles are said again, since on a phone the rows are laid out in another way */}
      <table className="beside" role="table">
        <caption className="vh">{debrief.compareDecisions}</caption>
        <thead>
          <tr role="row">
            <th scope="col" role="columnheader">{debrief.place}</th>
            <th scope="col" role="columnheader">{debrief.thisRun}<Ending view={view} /></th>
            <th scope="col" role="columnheader">{debrief.otherRun}<Ending view={other} /></th>
          </tr>
        </thead>
        <tbody>{rows.map((row, at) => <Row key={at} at={at + 1} row={row} view={view} />)}</tbody>
      </table>
      <Drawer title={debrief.curves} of={debrief.compareTitle} open>
        <PairCharts comparison={comparison} meters={METERS} names={[debrief.thisRun, debrief.otherRun]} />
      </Drawer>
    </>
  );
}

/** Which ending it was and what day; under the name of the column. */
function Ending({ view }: { readonly view: DebriefView }) {
  const { language } = useApp();
  const { debrief } = useDebriefTexts();
  const ending = view.debrief.ending === null ? undefined : view.scene.endings[view.debrief.ending];
  return <span className="small soft">{ending ? inLanguage(ending.title, language) : debrief.notEnded}, {debrief.days[view.run.start.variant]}</span>;
}

function Row({ at, row, view }: { readonly at: number; readonly row: ComparedRow; readonly view: DebriefView }) {
  const { debrief } = useDebriefTexts();
  return (
    <tr role="row" data-how={row.how}>
      <th scope="row" role="rowheader"><b>{at}</b> <span className="how small">{debrief.rowHow[row.how]}</span></th>
      {/* eslint-disable jsx-a11y/no-interactive-element-to-noninteractive-role -- a cell is a cell, however it is laid out */}
      <td role="cell"><Said decision={row.a} view={view} /></td>
      <td role="cell"><Said decision={row.b} view={view} /></td>
      {/* eslint-enable jsx-a11y/no-interactive-element-to-noninteractive-role */}
    </tr>
  );
}

function Said({ decision, view }: { readonly decision: Decision | null; readonly view: DebriefView }) {
  const { debrief } = useDebriefTexts();
  if (!decision) return <span className="soft">{debrief.notThere}</span>;
  const { chosen, inner, mode } = decision;
  return (
    <>
      <p>{view.say(chosen)}</p>
      {inner ? <p className="small inside">{view.say(inner.chosen)}</p> : null}
      {mode === null || mode === 'none' ? null : <p className="small soft read-as"><i data-mode={mode} aria-hidden="true" />{debrief.readAs} {debrief.modes[mode]}</p>}
    </>
  );
}
