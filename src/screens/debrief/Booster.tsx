import { Button } from '@navikt/ds-react/Button';
import { useEffect, useState, type ReactNode } from 'react';
import type { StoredRun } from '#journal/journal.ts';
import type { Note } from '#journal/note.ts';
import { FOLLOW_UP_TEXTS } from '#texts/follow-up.ts';
import { useApp } from '../app-context.ts';
import { newRun } from '../play/new-run.ts';
import { boosterVariant } from './follow-up.ts';
import { useBeginRun } from './use-begin-run.ts';

interface BoosterProps {
  readonly plan: Note;
  readonly sentence: ReactNode;
  readonly skip: ReactNode;
  /** The scene is about to be played again. */
  onBegin(): void;
}

/** After three months: the same person on another day. */
export function Booster({ plan, sentence, skip, onBegin }: BoosterProps) {
  const { catalogue, language, settings, newSeed } = useApp();
  const words = FOLLOW_UP_TEXTS[language];
  const { begin, notKept } = useBeginRun();
  const [failed, setFailed] = useState(false);
  const played = useRunOf(plan);
  const card = played ? catalogue.cards.find(({ slug }) => slug === played.run.scene) : undefined;
  const variant = played ? boosterVariant(played.run.start.variant) : 'ordinary';
  const play = async (slug: string): Promise<void> => {
    try {
      const run = newRun(await catalogue.loadScene(slug), newSeed(), settings.help);
      onBegin();
      begin({ ...run, start: { ...run.start, variant } }, 0);
    } catch {
      setFailed(true); // the scene could not be fetched
    }
  };
  return (
    <div className="booster">
      <h2 id="follow-up-title">{words.monthsTitle(card?.person.name.split(' ')[0] ?? null)}</h2>
      <p className="soft">{words.monthsLead}</p>
      {sentence}
      <p role="status">{failed || notKept ? words.notStarted : ''}</p>
      <div className="btnrow">
        {card ? <Button type="button" data-action="booster" data-variant-name={variant} onClick={() => void play(card.slug)}>{words.monthsPlay[variant]}</Button> : null}
        {skip}
      </div>
    </div>
  );
}

/** The run the plan was made after; null until it is found, and where it is gone. */
function useRunOf(plan: Note): StoredRun | null {
  const { journal } = useApp();
  const [run, setRun] = useState<StoredRun | null>(null);
  useEffect(() => {
    let wanted = true;
    if (plan.runId !== null) {
      journal.run(plan.runId).then(
        (found) => { if (wanted) setRun(found); },
        () => undefined, // the card stands without it
      );
    }
    return () => { wanted = false; };
  }, [journal, plan.runId]);
  return run;
}
