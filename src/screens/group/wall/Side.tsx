import type { WalkInfo } from '#group/kept-walk.ts';
import { isAllHidden, shownNow } from '#group/shown.ts';
import { inLanguage } from '#story/in-language.ts';
import { useApp } from '../../app-context.ts';
import { useGroupTexts } from '../use-group-texts.ts';
import { isOneSided } from '../walk/bars.ts';
import { cardFor } from '../walk/cards.ts';
import { PlanList } from '../walk/PlanLine.tsx';
import { letterOf } from '../walk/steering.ts';
import { useWalk } from '../walk/walk-context.ts';
import { Counter, People } from './Counter.tsx';
import { JoinCard } from './JoinCard.tsx';
import { ObserverCard } from './ObserverCard.tsx';

/** What the room needs to know beside the scene: what to do now, and how many have done it. */
export function Side({ info }: { readonly info: WalkInfo }) {
  const words = useGroupTexts().wall;
  const { view: { room } } = useWalk();
  const phones = info.way === 'phones';
  switch (room.phase) {
    case 'lobby':
      return phones ? <><JoinCard /><People /></> : <PlanList info={info} />;
    case 'telling':
    case 'ending':
      return <>{info.way === 'pair' ? null : <PlanList info={info} />}{phones ? <People /> : null}</>;
    case 'feeling':
      return <Heading title={words.feeling} text={words.feelingText} />;
    case 'asked':
      return info.way === 'pair' ? <><Heading title={words.pairTitle} text={words.pairText} /><ObserverCard /></> : <Heading title={words.asked} text={words.askedText} />;
    case 'open':
      return <Collecting phones={phones} />;
    case 'locked':
      return <><Heading title={words.locked} text={words.lockedText} />{phones ? <Counter /> : <Counted />}</>;
    case 'revealed':
      return <Talk />;
    case 'over':
      return null;
  }
}

function Heading({ title, text }: { readonly title: string; readonly text?: string }) {
  return <div className="side-head"><h2 tabIndex={-1} data-focus>{title}</h2>{text ? <p>{text}</p> : null}</div>;
}

function Collecting({ phones }: { readonly phones: boolean }) {
  const words = useGroupTexts().wall;
  const again = useWalk().view.room.ballot?.round === 2;
  if (!phones) return <><Heading title={again ? words.openAgain : words.handsTitle} text={again ? words.openAgainText : words.handsText} /><Counted /></>;
  return <><Heading title={again ? words.openAgain : words.open} {...(again ? { text: words.openAgainText } : {})} /><Counter /><div className="tall-only"><JoinCard /></div></>;
}

function Counted() {
  const words = useGroupTexts().wall;
  const { view: { cast } } = useWalk();
  return <p className="people">{words.handsCount(cast)}</p>;
}

/** The card's question, and who speaks first. What to listen for and when to stop is the facilitator's own. */
function Talk() {
  const { language } = useApp();
  const words = useGroupTexts().wall;
  const { view: { room, leading }, walk, bundle: { scene } } = useWalk();
  const card = cardFor(scene, walk.choices?.map(({ id }) => id) ?? []);
  const { result } = room;
  if (!result) return null;
  const letters = (walk.choices ?? []).flatMap(({ id }, place) => (result.speakFirst.includes(id) ? [letterOf(place)] : []));
  const hidden = isAllHidden(result);
  const note = hidden ? words.hidden : isOneSided(result, leading) ? words.agree : letters.length ? words.speakFirstText(letters) : words.tie;
  const some = !hidden && shownNow(result).some(({ is }) => is !== 'count');
  return (
    <section className="talk9">
      <h2 tabIndex={-1} data-focus className="vh">{words.revealed}</h2>
      <p className="talk-q">{card ? inLanguage(card.question, language) : words.talk}</p>
      <p>{note}</p>
      {some ? <p className="soft">{words.someHidden}</p> : null}
    </section>
  );
}
