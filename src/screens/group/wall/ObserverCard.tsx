import { inLanguage } from '#story/in-language.ts';
import { useApp } from '../../app-context.ts';
import { useGroupTexts } from '../use-group-texts.ts';
import { cardFor } from '../walk/cards.ts';
import { useWalk } from '../walk/walk-context.ts';

/** Two people at one screen: whoever looks on reads this alone, so it is folded until it is asked for. */
export function ObserverCard() {
  const { language } = useApp();
  const words = useGroupTexts();
  const { walk, bundle: { scene } } = useWalk();
  const ids = walk.choices?.map(({ id }) => id) ?? [];
  const card = cardFor(scene, ids);
  if (!card) return null;
  return (
    // folded again at each question
    <details className="observer" key={ids[0]}>
      <summary>{words.wall.observer}</summary>
      <p className="soft">{words.wall.observerHint}</p>
      <dl>
        <dt>{words.notes.question}</dt><dd>{inLanguage(card.question, language)}</dd>
        <dt>{words.notes.listenFor}</dt><dd>{inLanguage(card.listenFor, language)}</dd>
      </dl>
    </details>
  );
}
