import { useEffect } from 'react';
import { inLanguage } from '#story/in-language.ts';
import { useApp } from '../app-context.ts';
import { dayInWords, dayOf } from '../shared/days.ts';
import { Portrait } from '../shared/Portrait.tsx';
import { useMarked } from '../glossary/use-marked.tsx';
import { useArrival } from '../shared/use-arrival.ts';
import type { DebriefView } from './debrief-view.ts';
import { useDebriefTexts } from './use-debrief-texts.ts';

/** Which ending it was, in the scene's own words; never how well it went. */
export function EndingHeader({ view }: { readonly view: DebriefView }) {
  const { t, language } = useApp();
  const { debrief } = useDebriefTexts();
  const heading = useArrival();
  const page = debrief.after(inLanguage(view.scene.title, language));
  useEffect(() => {
    document.title = `${page} – ${t.common.name}`;
  }, [page, t]);
  const ending = view.debrief.ending === null ? undefined : view.scene.endings[view.debrief.ending];
  // where only the steps count, no day is harder than another
  const [met] = useMarked([view.scene.scored === false ? '' : debrief.met(debrief.days[view.run.start.variant], view.nameOf(view.person))], ['variant']);
  const day = dayInWords(dayOf(view.stored.startedAt), language);
  return (
    <header className="closing">
      <Portrait person={view.person} look={view.look} size="middle" />
      <div>
        <p className="kick">{page}</p>
        <h1 ref={heading} tabIndex={-1}>{ending ? inLanguage(ending.title, language) : debrief.unfinishedTitle}</h1>
        <p className="summary">{ending ? inLanguage(ending.summary, language) : debrief.unfinished}</p>
        <p className="small soft">{met} {debrief.played(day)}.</p>
        {ending ? null : <p><a href={`#/play/${view.scene.slug}`}>{debrief.goOn}</a></p>}
        {view.repaired ? <p className="notice">{debrief.repaired}</p> : null}
      </div>
    </header>
  );
}
