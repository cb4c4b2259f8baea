import { useGroupTexts } from '../use-group-texts.ts';
import { shownNow } from '#group/shown.ts';
import { letterOf } from '../walk/steering.ts';
import { useWalk } from '../walk/walk-context.ts';
import { shownText } from '../wall/Result.tsx';

/** Where the room stands, short: what the wall shows large. */
export function NotesStand() {
  const { wall: words } = useGroupTexts();
  const { state: { live, status }, view: { room, hands, cast }, walk: { choices, step }, say } = useWalk();
  return (
    <section className="notes-stand">
      {status === 'away' ? <p role="status">{words.away}</p> : null}
      {room.paused ? <p><b>{words.paused}</b></p> : null}
      {room.phase === 'telling' ? step.map((line) => <p key={line.id} lang={say(line).lang}>{say(line).text}</p>) : null}
      {room.phase === 'open' || room.phase === 'locked' ? <p className="people">{hands ? words.handsCount(cast) : words.cast(live.cast, live.people)}</p> : null}
      {choices ? (
        <ol className="notes-options">
          {choices.map((choice, place) => {
            const { text, lang } = say(choice);
            const shown = room.result ? shownNow(room.result)[place] : undefined;
            return (
              <li key={choice.id} data-first={room.result?.speakFirst.includes(choice.id) || undefined}>
                <span><b>{letterOf(place)}</b> <span lang={lang}>{text}</span></span>{shown ? <b className="voted">{shownText(shown, words)}</b> : null}
                {room.result?.speakFirst.includes(choice.id) ? <span className="opt-first">{words.speakFirst}</span> : null}
              </li>
            );
          })}
        </ol>
      ) : null}
      {room.phase === 'feeling' ? <p>{words.feelingText}</p> : null}
      {room.phase === 'lobby' ? <p>{words.people(live.people)}</p> : null}
    </section>
  );
}
