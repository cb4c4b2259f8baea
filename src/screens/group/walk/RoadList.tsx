import { inLanguage } from '#story/in-language.ts';
import { useApp } from '../../app-context.ts';
import { useGroupTexts } from '../use-group-texts.ts';
import { useRoads, type PastInWords, type RoadInWords } from './use-roads.ts';
import { shownText } from '../wall/Result.tsx';
import { useWalk } from './walk-context.ts';

/** Each road with its end and what the room voted on; what was only played on is left out, or the list would drown it. */
export function RoadList() {
  const roads = useRoads();
  return <ol className="road-list">{roads.map((road, at) => <RoadItem key={at} road={road} number={roads.length > 1 ? at + 1 : null} />)}</ol>;
}

function RoadItem({ road, number }: { readonly road: RoadInWords; readonly number: number | null }) {
  const { language } = useApp();
  const words = useGroupTexts().wall;
  const { bundle: { scene } } = useWalk();
  const ending = road.ending === null ? undefined : scene.endings[road.ending];
  const voted = road.decisions.filter(({ past }) => past.first !== null);
  return (
    <li>
      <h4>{number === null ? null : <span className="soft">{words.road(number)} </span>}{ending ? inLanguage(ending.title, language) : words.roadLeft}</h4>
      {voted.length ? <ul>{voted.map((decision) => <li key={decision.past.at}><Voted decision={decision} /></li>)}</ul> : <p className="soft">{words.noVotes}</p>}
    </li>
  );
}

/** What the room went on with, and how many had chosen it. */
export function Voted({ decision: { past, chosen } }: { readonly decision: PastInWords }) {
  const words = useGroupTexts().wall;
  const { say } = useWalk();
  const { text, lang } = say(chosen);
  const place = past.options.indexOf(past.chosen);
  const first = past.first?.[place];
  const second = past.second?.[place];
  return (
    <>
      <span lang={lang}>{text}</span>{' '}
      {first ? <span className="voted"><b>{shownText(second ?? first, words)}</b>{second ? ` ${words.first(shownText(first, words))}` : ''}</span> : null}
    </>
  );
}
