import { Button } from '@navikt/ds-react/Button';
import { useEffect, useRef, useState } from 'react';
import { useApp } from '../app-context.ts';
import { Circumplex } from '../shared/Circumplex.tsx';
import { HelpButton } from '../shared/HelpButton.tsx';
import { TopBar } from '../shared/TopBar.tsx';

/** The example's two marks: some unease felt, calm shown. */
const FELT = { x: -1, y: 1 };
const SHOWN = { x: 1, y: -1 };

/** The worked example, once: what one says, what one does with what one feels, and the two marks. */
export function Welcome({ onDone }: { onDone: () => void }) {
  const { t } = useApp();
  const { welcome, feeling } = t;
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [at]);
  const step = welcome.steps[at];
  if (!step) return null;
  const last = at === welcome.steps.length - 1;
  return (
    <div className="page welcome">
      <TopBar label={t.common.help}><HelpButton /></TopBar>
      <main data-phase="briefing">
        <p className="kick">{welcome.title}, {welcome.step(at + 1, welcome.steps.length)}</p>
        <h1 ref={heading} tabIndex={-1}>{step.title}</h1>
        <p className="lead">{step.body}</p>
        <div className="example">
          {last ? (
            <div className="marks">
              <Circumplex felt={FELT} shown={SHOWN} axes={feeling.axes} label={feeling.card} />
              <ul>
                <li><i className="k-felt" />{feeling.feels}</li>
                <li><i className="k-shown" />{feeling.shows}</li>
                <li><i className="k-gap" />{feeling.gap}</li>
              </ul>
            </div>
          ) : (
            <>
              <p className="soft small">{welcome.speaker}</p>
              <p className="line">{t.play.quotes[0]}{welcome.line}{t.play.quotes[1]}</p>
              <p className="ask">{at === 0 ? t.play.askSay : t.play.askInner}</p>
              <ul className={at === 0 ? 'choices' : 'choices inner'}>
                {step.choices.map((text) => <li key={text} className="choice">{text}</li>)}
              </ul>
            </>
          )}
        </div>
        <div className="btnrow">
          <Button type="button" data-action="continue" onClick={() => (last ? onDone() : setAt(at + 1))}>{last ? welcome.done : welcome.next}</Button>
          {last ? null : <Button type="button" variant="tertiary" data-action="skip" onClick={onDone}>{welcome.skip}</Button>}
        </div>
      </main>
    </div>
  );
}
