import { ArrowUndoIcon, CheckmarkIcon, InformationSquareIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import type { CrossedLine, Judged } from '#debrief/debrief.ts';
import { PANEL } from '#debrief/soundness.ts';
import { inLanguage } from '#story/in-language.ts';
import type { TermId } from '#texts/glossary.ts';
import { useApp } from '../app-context.ts';
import { useMarked } from '../glossary/use-marked.tsx';
import { Icon } from '../shared/Icon.tsx';
import type { DebriefView } from './debrief-view.ts';
import { Drawer } from './Drawer.tsx';
import { Feedback } from './Feedback.tsx';
import { Judgement } from './Judgement.tsx';
import { Section } from './Section.tsx';
import { useDebriefTexts } from './use-debrief-texts.ts';

const TERMS: readonly TermId[] = ['author-rating', 'soundness', 'red-line'];

/** Red lines with their repair, and how the choices have been judged. The choices, never the player. */
export function SoundnessSection({ view }: { readonly view: DebriefView }) {
  const { debrief } = useDebriefTexts();
  const { crossed, judged, raters } = view.debrief.soundness;
  const disputed = judged.filter(({ basis }) => basis === 'disputed');
  const scored = judged.filter(({ basis }) => basis !== 'disputed');
  const where = ({ decision }: CrossedLine) => `${debrief.redLine}, ${debrief.inDecision(decision).toLowerCase()}`;
  const [basis, ...lines] = useMarked([`${raters < PANEL ? debrief.author : debrief.panel(raters)} ${debrief.choiceNotYou}`, ...(crossed.length ? crossed.map(where) : [debrief.noRedLines])], TERMS);
  return (
    <Section id="soundness" title={debrief.soundnessTitle} say={
      <p className="small soft">{basis}</p>
    }>
      <ul className="judge">
        {crossed.length ? null : (
          <li>
            <Icon of={CheckmarkIcon} />
            <p><b>{lines[0]}</b> {debrief.noRedLinesRest}</p>
          </li>
        )}
        {crossed.map((line, at) => <Crossed key={line.decision} line={line} where={lines[at]} view={view} />)}
        {disputed.map((one) => <Judgement key={one.choice} judged={one} view={view} />)}
        {judged.length ? null : <li><Icon of={InformationSquareIcon} /><p>{debrief.nothingJudged}</p></li>}
      </ul>
      {scored.length ? <AllJudged judged={scored} view={view} /> : null}
    </Section>
  );
}

function AllJudged({ judged, view }: { readonly judged: readonly Judged[]; readonly view: DebriefView }) {
  const { debrief } = useDebriefTexts();
  return (
    <Drawer title={debrief.judgements(judged.length)}>
      <p className="small soft">{debrief.howJudged}</p>
      <ul className="judge">{judged.map((one) => <Judgement key={one.choice} judged={one} view={view} />)}</ul>
    </Drawer>
  );
}

function Crossed({ line, where, view }: { readonly line: CrossedLine; readonly where: ReactNode; readonly view: DebriefView }) {
  const { language } = useApp();
  const { debrief } = useDebriefTexts();
  const red = view.scene.redlines[line.redline];
  return (
    <li className="crossed">
      <Icon of={ArrowUndoIcon} />
      <Feedback about={`crossed.${line.decision}`}>
        <p className="kick">{where}</p>
        {red ? <p><b>{inLanguage(red.act, language)}</b></p> : null}
        {red ? <p><b>{debrief.rule}</b> {inLanguage(red.rule, language)}</p> : null}
        {red ? <p><b>{debrief.repair}</b> {inLanguage(red.repair, language)}</p> : null}
        {line.repaired ? <p className="soft">{debrief.mended}</p> : null}
      </Feedback>
    </li>
  );
}
