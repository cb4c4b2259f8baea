import { Button } from '@navikt/ds-react/Button';
import { useMemo, useRef, useState } from 'react';
import { NEVER_KEPT, promptsFor, type Asked } from '#debrief/prompts.ts';
import { LONG_TEXTS, type PromptId } from '#texts/long.ts';
import { NOTE_LIMIT } from '#journal/note.ts';
import { useApp } from '../app-context.ts';
import { useMarked } from '../glossary/use-marked.tsx';
import { TextField } from '../shared/TextField.tsx';
import type { DebriefView } from './debrief-view.ts';
import { KeptField } from './KeptField.tsx';
import { noteAbout, useRunNotes } from './run-notes.ts';
import { Section } from './Section.tsx';
import { useDebriefTexts } from './use-debrief-texts.ts';

/** Two or three questions chosen by what happened, one at a time, each of them free to skip. */
export function ReflectionSection({ view }: { readonly view: DebriefView }) {
  const { language, journal } = useApp();
  const { debrief, forYou } = useDebriefTexts();
  const known: Readonly<Record<string, string>> = LONG_TEXTS[language].prompts;
  const asked = useMemo(() => promptsFor(view.debrief, view.scene.prompts.self).filter(({ prompt }) => prompt in known), [view, known]);
  const [at, setAt] = useState(0);
  // after a scene that is only about steps, a question is there to be thought of and nothing is written
  const writes = view.scene.scored !== false;
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const end = useRef<HTMLParagraphElement>(null);
  const now = asked[at];
  const [why] = useMarked([now ? forYou.because(now.because, now.decision) : '']);
  const go = (to: number) => {
    setAt(to);
    // after React has put the next question there
    requestAnimationFrame(() => (to < asked.length && writes ? field.current : end.current)?.focus());
  };
  return (
    <Section id="you" title={debrief.sections.you} say={<p className="small soft">{!writes ? forYou.youNoteThink : journal.canKeep ? forYou.youNote : forYou.youNoteUnkept}</p>}>
      {now ? (
        <div className="asking no-print">
          <p className="small soft">{forYou.question(at + 1, asked.length)}. {why}</p>
          {writes
            ? <Answer key={now.prompt} asked={now} fieldRef={field} />
            : <p className="question" ref={end} tabIndex={-1}>{known[now.prompt]}</p>}
          <div className="btnrow">
            <Button type="button" data-action="next-question" onClick={() => go(at + 1)}>{at + 1 === asked.length ? forYou.done : forYou.next}</Button>
            <Button type="button" variant="tertiary" data-action="skip" onClick={() => go(at + 1)}>{forYou.skip}</Button>
          </div>
        </div>
      ) : (
        <div className="asking">
          <p className="question" ref={end} tabIndex={-1}>{forYou.allDone}</p>
          <div className="btnrow">
            <Button type="button" variant="tertiary" onClick={() => go(0)}>{forYou.askAgain}</Button>
          </div>
        </div>
      )}
      <div className={now ? 'on-paper' : undefined}><Written asked={asked} /></div>
    </Section>
  );
}

interface AnswerProps {
  readonly asked: Asked;
  readonly fieldRef: React.Ref<HTMLTextAreaElement & HTMLInputElement>;
}

function Answer({ asked: { prompt }, fieldRef }: AnswerProps) {
  const { language } = useApp();
  const { forYou } = useDebriefTexts();
  const question = LONG_TEXTS[language].prompts[prompt as PromptId]; // those without words were left out
  if (prompt === NEVER_KEPT) return <ForNowOnly question={question} fieldRef={fieldRef} />;
  return <KeptField kind="reflection" about={prompt} label={question} hint={forYou.aWordWillDo} inputRef={fieldRef} />;
}

/** Lives as long as the question stands there, and is on no paper. */
function ForNowOnly({ question, fieldRef }: { readonly question: string; readonly fieldRef: AnswerProps['fieldRef'] }) {
  const { forYou } = useDebriefTexts();
  const [text, setText] = useState('');
  return (
    <div className="kept-field never-kept">
      <TextField label={question} value={text} limit={NOTE_LIMIT} rows={3} reminder hint={forYou.neverKept} inputRef={fieldRef} onChange={setText} />
    </div>
  );
}

/** What has been written so far, as the text it is. */
function Written({ asked }: { readonly asked: readonly Asked[] }) {
  const { language } = useApp();
  const { forYou } = useDebriefTexts();
  const notes = useRunNotes();
  const answered = asked.flatMap(({ prompt }) => {
    const note = noteAbout(notes, 'reflection', prompt);
    return note ? [{ prompt, text: note.text }] : [];
  });
  if (!answered.length) return null;
  return (
    <>
      <h3>{forYou.youWrote}</h3>
      <dl className="answers">
        {answered.map(({ prompt, text }) => (
          <div key={prompt}>
            <dt>{LONG_TEXTS[language].prompts[prompt as PromptId]}</dt>
            <dd className="written">{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
