import '../styles/charts.css';
import '../styles/debrief.css';
import '../styles/print.css';
import { useState } from 'react';
import { useApp } from '../app-context.ts';
import { NotHere } from '../shell/NotHere.tsx';
import { Problem } from '../shell/Problem.tsx';
import { HelpButton } from '../shared/HelpButton.tsx';
import { PageFooter } from '../shared/PageFooter.tsx';
import { TopBar } from '../shared/TopBar.tsx';
import { Debrief } from './Debrief.tsx';
import type { DebriefView } from './debrief-view.ts';
import { RunNotesContext } from './run-notes.ts';
import { useDebrief } from './use-debrief.ts';
import { useDebriefTexts } from './use-debrief-texts.ts';
import { useKeptNotes } from './use-kept-notes.ts';
import { usePaper } from './use-paper.ts';

/** After the meeting: three read-outs side by side, the whole talk, whose rule it was, and what one takes along. */
export function DebriefPage({ runId }: { readonly runId: string }) {
  const { t } = useApp();
  const { debrief } = useDebriefTexts();
  const [attempt, setAttempt] = useState(0);
  const state = useDebrief(runId, attempt);
  if (state.status === 'missing') return <NotHere what="unknownRun" />;
  if (state.status === 'failed') return <Problem error={state.error} what="notFetched" onRetry={() => setAttempt(attempt + 1)} />;
  return (
    <div className="page debrief">
      <TopBar label={t.common.help}><HelpButton /></TopBar>
      <main data-phase="debrief">
        {state.status === 'ready' ? <WithNotes view={state.view} /> : <p className="loading" role="status">{debrief.loading}</p>}
      </main>
      <PageFooter />
    </div>
  );
}

function WithNotes({ view }: { readonly view: DebriefView }) {
  const notes = useKeptNotes(view.stored.id);
  usePaper();
  return <RunNotesContext value={notes}><Debrief view={view} /></RunNotesContext>;
}
