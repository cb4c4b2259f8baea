import type { Debrief, Decision } from '#debrief/debrief.ts';
import type { Line } from '#run/moment.ts';
import { assertNever } from '#lib/assert-never.ts';
import { useApp } from '../app-context.ts';
import { feltWord } from '../play/feeling-words.ts';
import { quoted } from '../play/quoted.ts';
import { Portrait } from '../shared/Portrait.tsx';
import { DecisionRow } from './DecisionRow.tsx';
import { useDecisionWords, type DecisionWords } from './decision-words.tsx';
import type { DebriefView } from './debrief-view.ts';
import { Drawer } from './Drawer.tsx';
import { PlayFrom } from './PlayFrom.tsx';
import { PreparationRow } from './PreparationRow.tsx';
import { Section } from './Section.tsx';
import { partsOf, type Part, type Row } from './transcript-rows.ts';
import { useDebriefTexts } from './use-debrief-texts.ts';

interface TranscriptProps {
  readonly view: DebriefView;
  onPlayFrom(input: number): void;
}

/** The whole run, line by line, with what was thought and what was felt. Each part of the day is a drawer. */
export function Transcript({ view, onPlayFrom }: TranscriptProps) {
  const { t } = useApp();
  const { debrief } = useDebriefTexts();
  const decided = view.debrief.decisions.length;
  const isScored = view.scene.scored !== false;
  const worth = isScored ? worthAnotherTry(view.debrief) : undefined;
  const words = useDecisionWords(view.debrief.decisions, isScored);
  return (
    <Section id="talk" title={debrief.sections.talk} wide say={
      <>
        <p>{debrief.talkGist(decided, view.nameOf(view.person))}</p>
        {worth ? <PlayFrom decision={worth} label={debrief.playFromDecision(worth.number)} onPlayFrom={onPlayFrom} /> : null}
      </>
    }>
      {partsOf(view.debrief.transcript).map((part, at) => (
        <Drawer key={`${part.phase} ${at}`} title={debrief.part(t.play.phases[part.phase], decisionsIn(part))}>
          <h3 className="vh" data-part={part.phase}>{t.play.phases[part.phase]}</h3>
          <ol className="talk">
            {part.rows.map((row, index) => <TranscriptRow key={index} row={row} words={words} view={view} onPlayFrom={onPlayFrom} />)}
          </ol>
        </Drawer>
      ))}
    </Section>
  );
}

/** Where felt and shown lay farthest apart, else where most happened: the first place to try another road from. */
function worthAnotherTry({ decisions, expression, consequences }: Debrief): Decision | undefined {
  const number = expression.widest?.number ?? consequences.turns[0]?.decision ?? 1;
  return decisions.find((decision) => decision.number === number);
}

function decisionsIn({ rows }: Part): number[] {
  return rows.flatMap((row) => (row.kind === 'decision' ? [row.decision.number] : []));
}

function TranscriptRow({ row, words, view, onPlayFrom }: TranscriptProps & { readonly row: Row; readonly words: readonly DecisionWords[] }) {
  const { t } = useApp();
  switch (row.kind) {
    case 'decision':
      return <DecisionRow decision={row.decision} words={words[row.decision.number - 1]!} view={view} onPlayFrom={onPlayFrom} />; // decisions are numbered from 1
    case 'line':
      return <LineRow line={row.line} thought={row.thought} view={view} />;
    case 'thought':
      return <li className="trow"><Thought line={row.line} view={view} /></li>;
    case 'prep':
      return <PreparationRow line={row.line} view={view} />;
    case 'feel':
      return (
        <li className="trow narrated checked-in">
          <p><i className="k-felt" aria-hidden="true" />{row.point ? t.play.felt(feltWord(t.feeling.words, row.point)) : t.play.feltSkipped}</p>
        </li>
      );
    default:
      return assertNever(row, 'row');
  }
}

function LineRow({ line, thought, view }: { readonly line: Line; readonly thought: Line | null; readonly view: DebriefView }) {
  const { t } = useApp();
  const { who } = line.tags;
  if (who === undefined) {
    return (
      <li className="trow narrated">
        <p>{view.say(line)}</p>
        {thought ? <Thought line={thought} view={view} /> : null}
      </li>
    );
  }
  const you = who === 'you';
  return (
    <li className="trow">
      {you ? <span /> : <Portrait person={who} look={line.looks[who] ?? 'calm'} />}
      <p className="spoken">
        <b>{you ? t.play.you : view.nameOf(who)}</b>
        {quoted(view.say(line), t.play.quotes)}
      </p>
      {thought ? <Thought line={thought} view={view} /> : null}
    </li>
  );
}

function Thought({ line, view }: { readonly line: Line; readonly view: DebriefView }) {
  const { debrief } = useDebriefTexts();
  return (
    <p className="think">
      <b>{debrief.thought(view.nameOf(line.tags.thought ?? view.person))}</b>
      {view.say(line)}
    </p>
  );
}
