/** @jsxImportSource preact */
/** The screens on which there is nothing to do but to read. */
import type { RoomView } from '#group/protocol.ts';
import { inLanguage } from './in-words.ts';
import { useWords } from './phone-context.ts';

export function Lobby({ room }: { room: RoomView }) {
  const { t, language } = useWords();
  const title = inLanguage(room.title, language).text;
  const note = room.contentNote && inLanguage(room.contentNote, language);
  return (
    <>
      <h1 tabIndex={-1}>{t.lobby.title}</h1>
      <p>{t.lobby.scene(title)}</p>
      {note ? (
        <div class="note">
          <h2>{t.lobby.about}</h2>
          <p lang={note.lang}>{note.text}</p>
        </div>
      ) : null}
      <ul class="dots">
        {[...t.lobby.rules, t.lobby.sitOut].map((rule) => <li key={rule}>{rule}</li>)}
      </ul>
    </>
  );
}

export function Ending({ ending }: { ending: NonNullable<RoomView['ending']> }) {
  const { t, language } = useWords();
  const [title, summary] = [inLanguage(ending.title, language), inLanguage(ending.summary, language)];
  return (
    <>
      <p class="kick">{t.ending}</p>
      <h1 tabIndex={-1} lang={title.lang}>{title.text}</h1>
      <p lang={summary.lang}>{summary.text}</p>
    </>
  );
}

export function Over() {
  const { t } = useWords();
  return (
    <>
      <h1 tabIndex={-1}>{t.over.title}</h1>
      <p>{t.over.body}</p>
      <p><a class="on" href="./#/">{t.over.play}</a></p>
    </>
  );
}

export function Heading({ title, body }: { title: string; body?: string }) {
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      {body ? <p>{body}</p> : null}
    </>
  );
}
