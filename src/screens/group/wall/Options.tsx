import { isAllHidden, shownNow } from '#group/shown.ts';
import type { Choice } from '#run/moment.ts';
import { useApp } from '../../app-context.ts';
import { sharesOf, type Shares } from '../walk/bars.ts';
import { letterOf } from '../walk/steering.ts';
import { useWalk } from '../walk/walk-context.ts';
import { HandsField, useHands } from './Hands.tsx';
import { Result } from './Result.tsx';

interface OptionsProps {
  /** Two people at one screen: the options are what is pressed. */
  readonly picks: boolean;
  /** Hands are counted, and typed in beside each option. */
  readonly counts: boolean;
}

/** Whole sentences, all alike, with the letter people say. What was answered comes only with the reveal. */
export function Options({ picks, counts }: OptionsProps) {
  const { t } = useApp();
  const { view: { room, cast }, walk: { choices, layer }, say, send } = useWalk();
  const hands = useHands();
  if (!choices) return null;
  // where all numbers are hidden there is nothing to draw
  const shares = room.result && !isAllHidden(room.result) ? sharesOf(room.result, cast) : null;
  return (
    <ol className="opts" data-layer={layer} data-many={choices.length > 4 || undefined} aria-label={t.play.choices}>
      {choices.map((choice, place) => {
        const { text, lang } = say(choice);
        const inside = <><span className="opt-letter" aria-hidden={picks || undefined}>{letterOf(place)}</span><span className="opt-text" lang={lang}>{text}</span></>;
        return (
          <li key={choice.id} data-option={choice.id} data-first={room.result?.speakFirst.includes(choice.id) || undefined}>
            {picks ? (
              <button type="button" className="opt" data-action="play-on" data-choice={choice.id} onClick={(event) => { if (event.detail < 2) send({ do: 'play-on', choice: choice.id }); }}>{inside}</button>
            ) : (
              <div className="opt" data-asks={counts || undefined}>
                {inside}
                {counts ? <HandsField letter={letterOf(place)} hands={hands} place={place} /> : null}
                <Revealed choice={choice} place={place} shares={shares?.[place]} />
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Revealed({ choice, place, shares }: { readonly choice: Choice; readonly place: number; readonly shares: Shares | undefined }) {
  const { result } = useWalk().view.room;
  const now = result ? shownNow(result)[place] : undefined;
  if (!result || !now) return null;
  return <Result mode={choice.tags.mode} now={now} before={result.second ? result.first[place] : undefined} shares={shares} first={result.speakFirst.includes(choice.id)} />;
}
