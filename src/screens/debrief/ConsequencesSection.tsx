import { useState, type ReactNode } from 'react';
import type { Meter, Move, Turn } from '#debrief/debrief.ts';
import type { Line } from '#run/moment.ts';
import type { TermId } from '#texts/glossary.ts';
import { useApp } from '../app-context.ts';
import { ChartTable } from '../charts/ChartTable.tsx';
import { CurvesChart } from '../charts/CurvesChart.tsx';
import { useMarked } from '../glossary/use-marked.tsx';
import { quoted } from '../play/quoted.ts';
import { ChosenDecision } from './ChosenDecision.tsx';
import type { DebriefView } from './debrief-view.ts';
import { Drawer } from './Drawer.tsx';
import { Feedback } from './Feedback.tsx';
import { Section } from './Section.tsx';
import { useDebriefTexts } from './use-debrief-texts.ts';

const OF_USER: readonly Meter[] = ['agitation', 'trust', 'understanding'];
const OF_YOU: readonly Meter[] = ['energy', 'gap'];
const TERMS: readonly TermId[] = ['meters', 'gap', 'residue', 'design-value'];

/** What it led to, in the meeting and afterwards. */
export function ConsequencesSection({ view }: { readonly view: DebriefView }) {
  const { debrief, charts } = useDebriefTexts();
  const { gain, cost, later, curve } = view.debrief.consequences;
  const name = view.nameOf(view.person);
  const tell = ({ meter, from, to }: Move) => debrief.moved(meter, name, from, to);
  const gist =
    gain && cost ? debrief.gainAndCost(tell(gain), tell(cost))
    : gain ? debrief.onlyGain(tell(gain))
    : cost ? debrief.onlyCost(tell(cost))
    : debrief.still;
  const turns = inOrder(view).map(({ meter, from, to }) => debrief.turn(meter, name, from, to));
  const marked = useMarked([gist, ...turns, charts.scale], TERMS);
  return (
    <Section id="consequences" title={debrief.sections.consequences} say={<Feedback about="gain-and-cost"><p>{marked[0]}</p></Feedback>}>
      {curve.length ? <Drawer title={debrief.curves}><Curves view={view} turns={marked.slice(1, -1)} scale={marked.at(-1)} /></Drawer> : null}
      <Drawer title={debrief.later}>
        {later.length ? later.map((line) => <Later key={line.id} line={line} view={view} />) : <p>{debrief.quiet}</p>}
      </Drawer>
    </Section>
  );
}

interface CurvesProps {
  readonly view: DebriefView;
  /** The sentences about where most happened, and what the numbers are, with their words marked. */
  readonly turns: readonly ReactNode[];
  readonly scale: ReactNode;
}

function Curves({ view, turns, scale }: CurvesProps) {
  const { debrief, charts } = useDebriefTexts();
  const { curve } = view.debrief.consequences;
  const [chosen, setChosen] = useState(view.debrief.consequences.turns[0]?.decision ?? 1);
  const name = view.nameOf(view.person);
  const meters = [...OF_USER, ...OF_YOU];
  return (
    <>
      <figure>
        <h3>{name}</h3>
        <CurvesChart title={name} curve={curve} meters={OF_USER} chosen={chosen} onChoose={setChosen} height={250} />
      </figure>
      <figure>
        <h3>{debrief.ofYou}</h3>
        <CurvesChart title={debrief.ofYou} curve={curve} meters={OF_YOU} chosen={chosen} onChoose={setChosen} height={190} />
      </figure>
      <ChosenDecision view={view} chosen={chosen} />
      {turns.length ? <Turns view={view} said={turns} /> : null}
      <ChartTable
        caption={debrief.sections.consequences}
        head={[charts.decision, ...meters.map((meter) => charts.meter(meter))]}
        rows={curve.map((point) => [point.decision === 0 ? charts.begin : String(point.decision), ...meters.map((meter) => String(point.meters[meter]))])}
      />
      <p className="small soft">{scale}</p>
    </>
  );
}

function inOrder(view: DebriefView): readonly Turn[] {
  return view.debrief.consequences.turns.toSorted((a, b) => a.decision - b.decision);
}

function Turns({ view, said }: { readonly view: DebriefView; readonly said: readonly ReactNode[] }) {
  const { debrief } = useDebriefTexts();
  return (
    <>
      <h3>{debrief.turns}</h3>
      <ul className="turns">
        {inOrder(view).map(({ decision, meter }, at) => (
          <li key={`${decision} ${meter}`}>
            <b><span className="vh">{debrief.inDecision('')} </span>{decision}</b>
            <Feedback about={`turn.${decision}.${meter}`}><p>{said[at]}</p></Feedback>
          </li>
        ))}
      </ul>
    </>
  );
}

function Later({ line, view }: { readonly line: Line; readonly view: DebriefView }) {
  const { t } = useApp();
  const { who } = line.tags;
  if (who === undefined) return <p>{view.say(line)}</p>;
  return <p>{who === 'you' ? t.play.you : view.nameOf(who)}: {quoted(view.say(line), t.play.quotes)}</p>;
}
