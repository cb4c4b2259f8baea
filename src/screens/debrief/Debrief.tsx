import { useMemo } from 'react';
import { rewind } from '#run/replay.ts';
import type { Variant } from '#model/words.ts';
import { useApp } from '../app-context.ts';
import { Glossary } from '../glossary/Glossary.tsx';
import { newRun } from '../play/new-run.ts';
import { toldSteps } from '#run/session.ts';
import { Lifelines } from '../shared/Lifelines.tsx';
import { CompareSection } from './CompareSection.tsx';
import { ConsequencesSection } from './ConsequencesSection.tsx';
import type { DebriefView } from './debrief-view.ts';
import { EndingHeader } from './EndingHeader.tsx';
import { ExpressionSection } from './ExpressionSection.tsx';
import { NextSteps } from './NextSteps.tsx';
import { PlanSection } from './PlanSection.tsx';
import { ReflectionSection } from './ReflectionSection.tsx';
import { RuleSection } from './RuleSection.tsx';
import { SectionLinks } from './SectionLinks.tsx';
import { sectionsOf } from './sections.ts';
import { SoundnessSection } from './SoundnessSection.tsx';
import { Transcript } from './Transcript.tsx';
import { useBeginRun } from './use-begin-run.ts';
import { useDebriefTexts } from './use-debrief-texts.ts';

/** First what happened, then the three read-outs, then the talk; last what is the player's own. */
export function Debrief({ view }: { readonly view: DebriefView }) {
  const { settings, newSeed } = useApp();
  const { debrief } = useDebriefTexts();
  const { begin, notKept } = useBeginRun();
  const sections = useMemo(() => sectionsOf(view.scene), [view.scene]);
  const playFrom = (input: number): void => {
    const moment = view.moments[input];
    // all that led to the choice has been read already: it stands there at once
    begin({ ...rewind(view.run, input), storyHash: view.bundle.hash }, moment ? toldSteps(moment).length : 0);
  };
  const playAgain = (variant: Variant): void => {
    const run = newRun(view.bundle, newSeed(), settings.help);
    begin({ ...run, start: { ...run.start, variant } }, 0);
  };
  return (
    <Glossary>
      <EndingHeader view={view} />
      <SectionLinks runId={view.stored.id} sections={sections} />
      {sections.includes('expression') ? <ExpressionSection view={view} /> : null}
      {sections.includes('consequences') ? <ConsequencesSection view={view} /> : null}
      {sections.includes('soundness') ? <SoundnessSection view={view} /> : null}
      <Transcript view={view} onPlayFrom={playFrom} />
      <RuleSection view={view} />
      <ReflectionSection view={view} />
      {sections.includes('plan') ? <PlanSection view={view} /> : null}
      {sections.includes('compare') ? <CompareSection view={view} /> : null}
      <NextSteps view={view} onPlayAgain={playAgain} />
      {view.scene.lifelines ? <Lifelines /> : null}
      <div role="status">{notKept ? <p className="notice">{debrief.notKept}</p> : null}</div>
    </Glossary>
  );
}
