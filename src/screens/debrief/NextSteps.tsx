import { Button } from '@navikt/ds-react/Button';
import { VARIANTS, type Variant } from '#model/words.ts';
import { inLanguage } from '#story/in-language.ts';
import { useApp } from '../app-context.ts';
import type { DebriefView } from './debrief-view.ts';
import { useDebriefTexts } from './use-debrief-texts.ts';

interface NextStepsProps {
  readonly view: DebriefView;
  onPlayAgain(variant: Variant): void;
}

/** Another day with the same person, or something else. */
export function NextSteps({ view, onPlayAgain }: NextStepsProps) {
  const { t, language } = useApp();
  const { debrief } = useDebriefTexts();
  // where only the steps count, how it turns out is no matter of hard and easy
  const others = view.scene.scored === false ? [] : VARIANTS.filter((variant) => variant !== view.run.start.variant);
  return (
    <section className="read next-steps no-print" aria-labelledby="next-title">
      <div className="say">
        <h2 id="next-title">{debrief.nextTitle}</h2>
      </div>
      <div className="show">
        {others.length ? <h3>{debrief.again}</h3> : null}
        <ul className="variants">
          {others.map((variant) => (
            <li key={variant}>
              <Button type="button" variant="secondary" data-action="play-again" data-variant-name={variant} onClick={() => onPlayAgain(variant)}>{debrief.variants[variant]}</Button>
              <p className="small soft">{inLanguage(view.scene.variants[variant], language)}</p>
            </li>
          ))}
        </ul>
        <div className="btnrow">
          <Button type="button" variant="tertiary" data-action="print" onClick={() => print()}>{debrief.print}</Button>
          <a href="#/">{t.common.toStart}</a>
        </div>
      </div>
    </section>
  );
}
