import { Button } from '@navikt/ds-react/Button';
import { useState, type ReactNode } from 'react';
import { NOTE_LIMIT } from '#journal/note.ts';
import { FOLLOW_UP_TEXTS, type FollowUpTexts } from '#texts/follow-up.ts';
import { useApp } from '../app-context.ts';
import { TextField } from '../shared/TextField.tsx';

type Answer = keyof FollowUpTexts['answers'];
const ANSWERS: readonly Answer[] = ['tried', 'partly', 'not-yet', 'other'];

interface WeekCheckProps {
  readonly sentence: ReactNode;
  readonly skip: ReactNode;
  onAnswer(text: string): void;
}

/** After a week: one press, and a line for those who want to. No answer is the good one. */
export function WeekCheck({ sentence, skip, onAnswer }: WeekCheckProps) {
  const words = FOLLOW_UP_TEXTS[useApp().language];
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [what, setWhat] = useState('');
  const [missing, setMissing] = useState(false);
  // what is kept begins with the answer's own words, on a line of its own
  const room = NOTE_LIMIT - 100;
  const send = () => {
    setMissing(answer === null);
    if (answer !== null && what.length <= room) onAnswer([words.answers[answer], what.trim()].filter(Boolean).join('\n'));
  };
  return (
    <form onSubmit={(event) => { event.preventDefault(); send(); }}>
      <h2 id="follow-up-title">{words.weekTitle}</h2>
      <p className="soft">{words.weekLead}</p>
      {sentence}
      <fieldset>
        <legend>{words.asks}</legend>
        <div className="ways">
          {ANSWERS.map((one) => (
            <label key={one}>
              <input type="radio" name="follow-up" value={one} checked={answer === one} onChange={() => setAnswer(one)} />
              <span>{words.answers[one]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <TextField label={words.what} value={what} limit={room} reminder onChange={setWhat} />
      <p className="wrong" role="status">{missing && answer === null ? words.pickOne : ''}</p>
      <div className="btnrow">
        <Button type="submit" data-action="keep-check">{words.keep}</Button>
        {skip}
      </div>
    </form>
  );
}
