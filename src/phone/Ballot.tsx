/** @jsxImportSource preact */
import type { PhoneState } from '#group/ports.ts';
import type { Ballot as BallotOf } from '#group/protocol.ts';
import { askOf, canAnswer, letterOf, markedOf } from './answer.ts';
import { inLanguage } from './in-words.ts';
import { useWords } from './phone-context.ts';

interface BallotProps {
  readonly state: PhoneState;
  readonly ballot: BallotOf;
  onVote(choice: string): void;
}

/** The question and its options. They are the same buttons before and after it is open, so that nobody loses their place. */
export function Ballot({ state, ballot, onVote }: BallotProps) {
  const { t, language } = useWords();
  const ask = askOf(ballot);
  const marked = markedOf(state);
  const open = state.room !== null && canAnswer(state.room);
  return (
    <>
      <h1 class={ask === 'inner' ? 'ask inner' : 'ask'} tabIndex={-1}>{t.ask[ask][ballot.round - 1]}</h1>
      <div class="choices" role="group" aria-label={t.choices}>
        {ballot.options.map(({ id, text }, index) => {
          const words = inLanguage(text, language);
          return (
            <button
              key={id}
              type="button"
              class="choice"
              data-choice={id}
              data-layer={ballot.layer === 'inner' ? 'inner' : undefined}
              aria-pressed={id === marked}
              aria-disabled={!open}
              onClick={() => { if (open && id !== marked) onVote(id); }}
            >
              <span class="n">{letterOf(index)}</span>
              <span lang={words.lang}>{words.text}</span>
            </button>
          );
        })}
      </div>
    </>
  );
}
