import type { Ask } from '#run/moment.ts';
import type { Phase } from '#story/vocabulary.ts';
import type { Texts } from '#texts/index.ts';
import { useApp } from '../app-context.ts';
import type { SayById } from './use-scene-texts.ts';

type ChoiceAsk = Extract<Ask, { kind: 'choice' }>;

interface ChoicesProps {
  readonly ask: ChoiceAsk;
  readonly phase: Phase;
  readonly minutesLeft: number;
  readonly say: SayById;
  onPick(id: string): void;
}

/** Whole sentences, all alike. The second layer is the same, only quieter. */
export function Choices({ ask, phase, minutesLeft, say, onPick }: ChoicesProps) {
  const { t } = useApp();
  const inner = ask.layer === 'inner';
  const preparing = phase === 'before' && ask.choices.some(({ tags }) => tags.prep !== undefined);
  return (
    <div className={inner ? 'answer inner' : 'answer'}>
      <p className="ask">
        <span>{inner ? t.play.askInner : questionOf(ask, preparing, t)}</span>
        {preparing ? <span className="left">{t.play.minutesLeft(minutesLeft)}</span> : null}
      </p>
      <div className="choices" role="group" aria-label={t.play.choices}>
        {ask.choices.map((choice, index) => {
          const { text, lang } = say(choice);
          return (
            <button
              key={choice.id}
              type="button"
              className="choice"
              data-choice={choice.id}
              data-layer={inner ? 'inner' : undefined}
              // the second click of a double click belongs to the answer before
              onClick={(event) => { if (event.detail < 2) onPick(choice.id); }}
            >
              <span className="n" aria-hidden="true">{index + 1}</span>
              <span lang={lang}>{text}</span>
            </button>
          );
        })}
      </div>
    </div>
  );
}

function questionOf({ choices }: ChoiceAsk, preparing: boolean, { play }: Texts): string {
  if (preparing) return play.askPrepare;
  if (choices.every(({ tags }) => tags.who === 'you')) return play.askSay;
  return choices.every(({ tags }) => tags.acts.includes('notice')) ? play.askNotice : play.askDo;
}
