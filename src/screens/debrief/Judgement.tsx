import { InformationSquareIcon } from '@navikt/aksel-icons';
import type { Judged } from '#debrief/debrief.ts';
import { inLanguage } from '#story/in-language.ts';
import { useApp } from '../app-context.ts';
import { SpreadChart } from '../charts/SpreadChart.tsx';
import { capital } from '../play/feeling-words.ts';
import { Icon } from '../shared/Icon.tsx';
import type { DebriefView } from './debrief-view.ts';
import { Feedback } from './Feedback.tsx';
import { stepOf, topicOf } from './judged.ts';
import { useDebriefTexts } from './use-debrief-texts.ts';

interface JudgementProps {
  readonly judged: Judged;
  readonly view: DebriefView;
}

/** One choice, how it is held to stand professionally, and why. Where raters disagree it is a topic instead. */
export function Judgement({ judged, view }: JudgementProps) {
  const { language } = useApp();
  const { debrief } = useDebriefTexts();
  const { credit, mean, best } = judged;
  if (credit === null || mean === null || best === null) return <Disputed judged={judged} view={view} />;
  const author = judged.basis === 'author';
  const shown = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 1 });
  return (
    <li>
      <b className="number"><span className="vh">{debrief.inDecision('')} </span>{judged.decision}</b>
      <Feedback about={`sound.${judged.choice}`}>
        <ChoiceLine judged={judged} view={view} />
        <p><b>{capital(debrief.sound(stepOf(credit)))}.</b> {inLanguage(judged.reason, language)}</p>
        <p className="small soft">{debrief.numbers(shown(mean), shown(best), author)}</p>
      </Feedback>
    </li>
  );
}

/** The spread is the message, and the scene's own question for a talk with colleagues comes with it. */
function Disputed({ judged, view }: JudgementProps) {
  const { language } = useApp();
  const { debrief } = useDebriefTexts();
  const topic = topicOf(judged.choice, view.scene);
  return (
    <li>
      <Icon of={InformationSquareIcon} />
      <div className="disputed">
        <p><b>{debrief.disputed(judged.decision)}</b> {debrief.disputedRest}</p>
        <ChoiceLine judged={judged} view={view} />
        <SpreadChart votes={judged.votes} title={debrief.disputed(judged.decision)} />
        {topic ? <p><b>{debrief.topic}</b> {inLanguage(topic, language)}</p> : null}
      </div>
    </li>
  );
}

function ChoiceLine({ judged, view }: JudgementProps) {
  const decision = view.debrief.decisions.find(({ number }) => number === judged.decision);
  const line = decision?.chosen.id === judged.choice ? decision.chosen : decision?.inner?.chosen;
  return line ? <p className="soft">{view.say(line)}</p> : null;
}
