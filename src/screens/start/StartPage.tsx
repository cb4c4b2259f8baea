import { BranchingIcon, CalendarIcon, PersonChatIcon } from '@navikt/aksel-icons';
import type { SceneCard } from '#story/catalogue.ts';
import { useApp } from '../app-context.ts';
import { FollowUps } from '../debrief/FollowUps.tsx';
import { HelpButton } from '../shared/HelpButton.tsx';
import { PageFooter } from '../shared/PageFooter.tsx';
import { TopBar } from '../shared/TopBar.tsx';
import { useArrival } from '../shared/use-arrival.ts';
import { BigCard } from './BigCard.tsx';
import { GoOn } from './GoOn.tsx';
import { HowItGoes, NextUp } from './NextUp.tsx';
import { inOrder, type Shelf } from './shelf.ts';
import { whyOf } from './why.ts';
import { SceneCards } from './SceneCards.tsx';
import { TopLinks } from './TopLinks.tsx';
import { useShelf } from './use-shelf.ts';

/** The way in: go on where it was left, or begin; then every scene. */
export function StartPage() {
  const { t, catalogue } = useApp();
  const shelf = useShelf();
  const heading = useArrival();
  const cards = inOrder(catalogue.cards);
  return (
    <div className="page start">
      <TopBar label={t.common.settings}><TopLinks /></TopBar>
      <main data-phase="start">
        <header className="start-lead">
          <h1 ref={heading} tabIndex={-1}>{t.start.title}</h1>
          <p>{t.start.lead}</p>
        </header>
        <section className="now" aria-label={t.start.nowLabel}>
          <Foremost shelf={shelf} first={cards[0]} />
          {shelf.underway && shelf.suggestion ? <NextUp suggestion={shelf.suggestion} /> : <HowItGoes />}
        </section>
        <FollowUps />
        <SceneCards cards={cards} flags={shelf.flags} />
        <Uses />
      </main>
      <PageFooter />
    </div>
  );
}

/** The one thing to do now: go on, else what comes next, else the first scene. */
function Foremost({ shelf, first }: { readonly shelf: Shelf; readonly first: SceneCard | undefined }) {
  const { t } = useApp();
  const { underway, suggestion } = shelf;
  if (underway) return <GoOn key={underway.stored.id} {...underway} />;
  if (shelf.first || !suggestion) return first ? <BigCard card={first} kick={t.start.beginHere} why={null} /> : null;
  return <BigCard card={suggestion.card} kick={t.start.suggestion} why={whyOf(suggestion, t)} />;
}

/** How it is used. Says only what can be done today. */
function Uses() {
  const { t } = useApp();
  return (
    <section aria-label={t.start.uses}>
      <ul className="uses">
        <li>
          <h2><PersonChatIcon className="icon" aria-hidden={true} />{t.start.alone.title}</h2>
          <p>{t.start.alone.text} <a href="#/journal">{t.start.alone.link}</a></p>
        </li>
        <li>
          <h2><CalendarIcon className="icon" aria-hidden={true} />{t.start.newHere.title}</h2>
          <p>{t.start.newHere.text} <a href="#/path">{t.start.newHere.link}</a></p>
        </li>
        <li>
          <h2><BranchingIcon className="icon" aria-hidden={true} />{t.start.noKey.title}</h2>
          <p>{t.start.noKey.text} <a href="#/about">{t.start.noKey.link}</a></p>
        </li>
      </ul>
      <p className="someone"><HelpButton /></p>
    </section>
  );
}
