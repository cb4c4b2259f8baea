import { useEffect, useRef } from 'react';
import { SELF_CHECK_TEXTS } from '#texts/pages/self-check.ts';
import { creditOf, scoreOf, THEMES, type SelfCheck } from '#week/self-check.ts';
import { useApp } from '../app-context.ts';
import { dayInWords, dayOf } from '../shared/days.ts';

interface CheckResultsProps {
  /** Oldest first. */
  readonly checks: readonly SelfCheck[];
  /** The last one has just been answered: reading goes on here. */
  readonly arrived: boolean;
  onRemove(check: SelfCheck): void;
}

/** Before and after side by side, in few numbers, with what they cannot say beside them. */
export function CheckResults({ checks, arrived, onRemove }: CheckResultsProps) {
  const { words } = SELF_CHECK_TEXTS[useApp().language];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus();
  }, [arrived]);
  return (
    <section className="read results" aria-labelledby="check-results">
      <div className="say">
        <h2 id="check-results" ref={heading} tabIndex={-1}>{words.results}</h2>
        <ul className="dots small soft">{words.cannotList.slice(0, 3).map((line) => <li key={line}>{line}</li>)}</ul>
        <p><a href="#/about/check">{words.howScored}</a></p>
        <p><a href="#/path">{words.toPath}</a></p>
      </div>
      <div className="blocks">
        {checks.toReversed().map((check) => <OneResult key={check.takenAt} check={check} onRemove={() => onRemove(check)} />)}
      </div>
    </section>
  );
}

function OneResult({ check, onRemove }: { readonly check: SelfCheck; onRemove(): void }) {
  const { language } = useApp();
  const { words, situations } = SELF_CHECK_TEXTS[language];
  const score = scoreOf(check);
  const title = words.takenOn(check.when, dayInWords(dayOf(check.takenAt), language));
  return (
    <article className="result">
      <h3>{title}</h3>
      <dl className="pairs">
        <div><dt>{words.wouldPoints}</dt><dd>{score.would === null ? words.tooFew : words.points(score.would)}</dd></div>
        <div><dt>{words.shouldPoints}</dt><dd>{score.should === null ? words.tooFew : words.points(score.should)}</dd></div>
        <div><dt>{words.surePoints}</dt><dd>{score.sure === null ? words.notAnswered : words.sureOf(score.sure)}</dd></div>
      </dl>
      <p>{words.answered(score.answered)} {score.both ? words.apart(score.apart) : null}</p>
      <details>
        <summary>{words.reasons}</summary>
        <ol className="reasons">
          {THEMES.map((theme, at) => {
            const { story, options, weight } = situations[check.form][theme];
            return (
              <li key={theme}>
                <p><b>{story}</b></p>
                {(['would', 'should'] as const).map((asks) => {
                  const option = check[asks][at] ?? null;
                  const text = option === null ? null : options[option];
                  return option === null || text === null || text === undefined ? null : (
                    <p key={asks}><span className="soft">{asks === 'would' ? words.youWould : words.youThought}</span> {text} <span className="small soft">{words.judged(stepOf(creditOf(check.form, theme, option)))}</span></p>
                  );
                })}
                <p className="small soft">{weight}</p>
              </li>
            );
          })}
        </ol>
      </details>
      <p><button type="button" className="linklike" aria-label={`${words.remove}: ${title}`} onClick={onRemove}>{words.remove}</button></p>
    </article>
  );
}

/** 0–1 in the four words the debrief uses too. */
function stepOf(credit: number): 0 | 1 | 2 | 3 {
  if (credit >= 1) return 3;
  return credit >= 0.75 ? 2 : credit >= 0.25 ? 1 : 0;
}
