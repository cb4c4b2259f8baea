import { useGroupTexts } from '../use-group-texts.ts';
import { useWalk } from '../walk/walk-context.ts';

/** As many as can be told apart as dots. */
const DOTS = 64;

/** How many have answered, never what. */
export function Counter() {
  const words = useGroupTexts().wall;
  const { state: { live: { people, cast } } } = useWalk();
  return (
    <div className="counter">
      <p><b>{cast}</b> <span>{words.castOf(people)}</span></p>
      {people > 0 && people <= DOTS ? (
        <div className="dots9" aria-hidden="true">
          {Array.from({ length: people }, (_, at) => <i key={at} data-in={at < cast || undefined} />)}
        </div>
      ) : people > DOTS ? <div className="bar9" aria-hidden="true"><i style={{ width: `${Math.min(100, (cast / people) * 100)}%` }} /></div> : null}
    </div>
  );
}

export function People() {
  const words = useGroupTexts().wall;
  const { state: { live: { people } } } = useWalk();
  return <p className="people" role="status">{words.people(people)}</p>;
}
