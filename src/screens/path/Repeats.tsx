import { PATH_TEXTS } from '#texts/pages/path.ts';
import { repeatsOf } from '#week/repeats.ts';
import { useApp } from '../app-context.ts';
import { dayInWords, dayOf } from '../shared/days.ts';
import { useFinishes } from './use-finishes.ts';
import { useSceneTitles } from './use-scene-titles.ts';

/** What is worth meeting again, and from when. Says nothing before something has been played. */
export function Repeats() {
  const { language, now } = useApp();
  const words = PATH_TEXTS[language];
  const finishes = useFinishes();
  const { cardOf, titleOf } = useSceneTitles();
  const repeats = repeatsOf(finishes ?? [], dayOf(now())).filter(({ scene }) => cardOf(scene));
  if (!finishes?.length) return null;
  return (
    <section className="read" aria-labelledby="path-repeats">
      <div className="say">
        <h2 id="path-repeats">{words.repeats}</h2>
        <p className="soft">{words.repeatsText}</p>
      </div>
      {repeats.length ? (
        <ul className="repeats">
          {repeats.map(({ scene, kind, due, isDue }) => (
            <li key={scene} data-due={isDue || undefined}>
              <div>
                <h3>{titleOf(scene)}</h3>
                <p className="small soft">{isDue ? `${words.repeatWhen[kind]}. ${words.repeatDue}.` : words.repeatFrom(dayInWords(due, language))}</p>
              </div>
              {isDue ? <a href={`#/play/${scene}`} aria-label={`${words.again}: ${titleOf(scene)}`}>{words.again}</a> : null}
            </li>
          ))}
        </ul>
      ) : <p className="soft">{words.noRepeats}</p>}
    </section>
  );
}
