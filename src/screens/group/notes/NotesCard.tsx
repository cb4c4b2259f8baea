import { useState } from 'react';
import { inLanguage } from '#story/in-language.ts';
import { useApp } from '../../app-context.ts';
import { useGroupTexts } from '../use-group-texts.ts';
import { cardFor, type Card } from '../walk/cards.ts';
import { useWalk } from '../walk/walk-context.ts';

/** Question, what to listen for, when to stop. While something is told, the card of the last question stays. */
export function NotesCard() {
  const { language } = useApp();
  const { notes: words } = useGroupTexts();
  const { walk: { choices }, bundle: { scene } } = useWalk();
  const [last, setLast] = useState<Card | null>(null);
  const now = choices ? cardFor(scene, choices.map(({ id }) => id)) : null;
  if (now && now !== last) setLast(now);
  const card = now ?? last;
  if (!card) return <p className="soft">{words.noCard}</p>;
  return (
    <section className="notes-card" data-past={now ? undefined : true}>
      {now ? null : <p className="soft">{words.lastCard}</p>}
      <p className="talk-q">{inLanguage(card.question, language)}</p>
      <dl>
        <dt>{words.listenFor}</dt><dd>{inLanguage(card.listenFor, language)}</dd>
        <dt>{words.stopWhen}</dt><dd>{inLanguage(card.stopWhen, language)}</dd>
      </dl>
    </section>
  );
}
