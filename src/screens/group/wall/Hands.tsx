import { useState } from 'react';
import { useGroupTexts } from '../use-group-texts.ts';
import { useWalk } from '../walk/walk-context.ts';

/** More than any hall holds. */
const MOST = 9999;

export interface Hands {
  text(place: number): string;
  /** As it is typed; an empty field counts as none. */
  type(place: number, text: string): void;
  step(place: number, by: number): void;
}

/** The counts of this round as they stand in the fields. The authority has them from the first key on, so a reload keeps them. */
export function useHands(): Hands {
  const { view: { room, hands }, walk, send } = useWalk();
  const ballot = room.ballot ? `${room.ballot.number}.${room.ballot.round}` : '';
  const [typed, setTyped] = useState<{ readonly ballot: string; readonly texts: readonly string[] }>({ ballot: '', texts: [] });
  const options = walk.choices?.length ?? 0;
  const kept = Array.from({ length: options }, (_, place) => String(hands?.[place] ?? ''));
  const texts = typed.ballot === ballot ? typed.texts : kept;
  const type = (place: number, text: string) => {
    const next = Array.from({ length: options }, (_, at) => (at === place ? text : (texts[at] ?? '')));
    setTyped({ ballot, texts: next });
    send({ do: 'hands', counts: next.map(numberIn) });
  };
  return {
    text: (place) => texts[place] ?? '',
    type,
    step: (place, by) => type(place, String(Math.min(MOST, Math.max(0, numberIn(texts[place] ?? '') + by)))),
  };
}

function numberIn(text: string): number {
  const n = Number(text);
  return Number.isInteger(n) && n >= 0 && n <= MOST ? n : 0;
}

/** Enter goes on to the next field, and from the last to what comes next. */
function goOn(field: HTMLInputElement): void {
  const fields = [...document.querySelectorAll<HTMLElement>('.hands input')];
  const next = fields[fields.indexOf(field) + 1] ?? document.querySelector<HTMLElement>('.steer [data-variant=primary]');
  next?.focus();
}

/** A number to type, with large buttons beside it. With the keyboard the arrow keys do what the buttons do. */
export function HandsField({ letter, place, hands }: { readonly letter: string; readonly place: number; readonly hands: Hands }) {
  const words = useGroupTexts().wall;
  return (
    <span className="hands">
      <button type="button" tabIndex={-1} aria-label={words.fewer(letter)} onClick={() => hands.step(place, -1)}>−</button>
      <input
        type="number" inputMode="numeric" min={0} max={MOST} step={1} placeholder="0" aria-label={words.handsFor(letter)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // else the button that gets focus would take this very press
          event.preventDefault();
          if (!event.repeat) goOn(event.currentTarget);
        }}
        value={hands.text(place)} onChange={({ target }) => hands.type(place, target.value)} onFocus={({ target }) => target.select()}
      />
      <button type="button" tabIndex={-1} aria-label={words.more(letter)} onClick={() => hands.step(place, 1)}>+</button>
    </span>
  );
}
