import '../styles/pages.css';
import '../styles/print.css';
import { useState } from 'react';
import { keepSelfChecks, readSelfChecks } from '#journal/small-things.ts';
import { SELF_CHECK_TEXTS } from '#texts/pages/self-check.ts';
import { formFor, type SelfCheck, type When } from '#week/self-check.ts';
import { useApp } from '../app-context.ts';
import { HelpButton } from '../shared/HelpButton.tsx';
import { PageFooter } from '../shared/PageFooter.tsx';
import { TopBar } from '../shared/TopBar.tsx';
import { useArrival } from '../shared/use-arrival.ts';
import { useName } from '../shared/use-name.ts';
import { CheckIntro } from './CheckIntro.tsx';
import { CheckResults } from './CheckResults.tsx';
import { Filling } from './Filling.tsx';

/** `#/self-check`: the six situations and six questions, before and after; and what was answered. */
export function SelfCheckPage({ when }: { readonly when: When | null }) {
  const { t, language, now, newSeed } = useApp();
  const { words } = SELF_CHECK_TEXTS[language];
  const heading = useArrival();
  const [checks, setChecks] = useState(readSelfChecks);
  const [filling, setFilling] = useState<SelfCheck | null>(null);
  const [done, setDone] = useState(false);
  const [notKept, setNotKept] = useState(false);
  useName(words.title);

  const begin = (at: When) => {
    setDone(false);
    setFilling({ when: at, form: formFor(checks, newSeed()), takenAt: now(), would: [], should: [], sure: [] });
  };
  const finish = (check: SelfCheck) => {
    const next = [...checks, { ...check, takenAt: now() }];
    setChecks(next);
    setNotKept(!keepSelfChecks(next).ok);
    setFilling(null);
    setDone(true);
  };
  const remove = (check: SelfCheck) => {
    const next = checks.filter((one) => one !== check);
    setChecks(next);
    keepSelfChecks(next);
  };

  return (
    <div className="page sheetpage">
      <TopBar label={t.common.help}><HelpButton /></TopBar>
      <main data-phase="self-check">
        <header>
          <h1 ref={heading} tabIndex={-1}>{words.title}</h1>
          {filling ? null : <p className="soft">{words.lead}</p>}
        </header>
        {filling ? <Filling check={filling} onDone={finish} onQuit={() => setFilling(null)} /> : (
          <>
            {done ? null : <CheckIntro when={when} taken={checks.length > 0} onBegin={begin} />}
            {notKept ? <p className="notice" role="status">{words.notKept}</p> : null}
            {checks.length ? <CheckResults checks={checks} arrived={done} onRemove={remove} /> : null}
          </>
        )}
      </main>
      <PageFooter />
    </div>
  );
}
