import { useEffect } from 'react';
import { Dialog } from '../../shared/Dialog.tsx';
import { useGroupTexts } from '../use-group-texts.ts';
import { letterOf, placeOfKey } from '../walk/steering.ts';
import { useWalk } from '../walk/walk-context.ts';

/** Which option to see the consequence of; its letter or number picks it too. */
export function PickDialog({ onClose }: { onClose(): void }) {
  const { pick: words } = useGroupTexts();
  const { walk: { choices }, say, send } = useWalk();
  const pick = (id: string) => {
    send({ do: 'play-on', choice: id });
    onClose();
  };
  // answered from elsewhere meanwhile: there is nothing left to pick
  useEffect(() => { if (!choices) onClose(); }, [choices, onClose]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const place = event.repeat || event.ctrlKey || event.altKey || event.metaKey ? null : placeOfKey(event.key, choices?.length ?? 0);
      const choice = place === null ? undefined : choices?.[place];
      if (!choice) return;
      event.preventDefault();
      send({ do: 'play-on', choice: choice.id });
      onClose();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [choices, send, onClose]);
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{words.text}</p>
      <ol className="opts opts-pick">
        {(choices ?? []).map((choice, place) => {
          const { text, lang } = say(choice);
          return (
            <li key={choice.id}>
              <button type="button" className="opt" data-action="play-on" data-choice={choice.id} onClick={() => pick(choice.id)}>
                <span className="opt-letter">{letterOf(place)}</span><span className="opt-text" lang={lang}>{text}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}
