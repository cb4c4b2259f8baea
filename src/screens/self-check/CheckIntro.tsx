import { Button } from '@navikt/ds-react/Button';
import { SELF_CHECK_TEXTS } from '#texts/pages/self-check.ts';
import type { When } from '#week/self-check.ts';
import { useApp } from '../app-context.ts';

interface CheckIntroProps {
  /** The one a path asks for; null offers both. */
  readonly when: When | null;
  readonly taken: boolean;
  onBegin(when: When): void;
}

/** What it can say and what not, before anything is answered. */
export function CheckIntro({ when, taken, onBegin }: CheckIntroProps) {
  const { words } = SELF_CHECK_TEXTS[useApp().language];
  return (
    <>
      <section className="read" aria-labelledby="check-can">
        <div className="say"><h2 id="check-can">{words.can}</h2></div>
        <p>{words.canText}</p>
      </section>
      <section className="read" aria-labelledby="check-cannot">
        <div className="say"><h2 id="check-cannot">{words.cannot}</h2></div>
        <ul className="dots">{words.cannotList.map((line) => <li key={line}>{line}</li>)}</ul>
      </section>
      <div className="btnrow page-tools">
        {when !== 'after' ? <Button type="button" data-action="start" variant={when === null && taken ? 'secondary' : 'primary'} onClick={() => onBegin('before')}>{words.start.before}</Button> : null}
        {when !== 'before' ? <Button type="button" data-action={when === 'after' ? 'start' : 'start-after'} variant={when === null && !taken ? 'secondary' : 'primary'} onClick={() => onBegin('after')}>{words.start.after}</Button> : null}
        <Button as="a" variant="tertiary" href="#/about/check">{words.howScored}</Button>
      </div>
    </>
  );
}
