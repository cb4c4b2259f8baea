import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import type { Followed } from '#journal/path-file.ts';
import { keepFollowed, readSelfChecks } from '#journal/small-things.ts';
import { PATH_TEXTS } from '#texts/pages/path.ts';
import { progressOf } from '#week/progress.ts';
import { useApp } from '../app-context.ts';
import { dayInWords, dayOf } from '../shared/days.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { CheckRow, StepRow } from './StepRow.tsx';
import { Repeats } from './Repeats.tsx';
import { ShareLink } from './ShareLink.tsx';
import { useFinishes } from './use-finishes.ts';

interface PathFollowedProps {
  readonly followed: Followed;
  onStopped(): void;
}

/** The path and how far one has come, counted from what was played. */
export function PathFollowed({ followed, onStopped }: PathFollowedProps) {
  const { language, now } = useApp();
  const words = PATH_TEXTS[language];
  const finishes = useFinishes();
  const { path, begun } = followed;
  if (finishes === null) return <p className="loading" role="status">{words.loading}</p>;
  const progress = progressOf(path, begun, finishes, dayOf(now()));
  const done = progress.steps.filter((step) => step.done !== null).length;
  // a check taken for an earlier path is another one's
  const taken = readSelfChecks().filter(({ takenAt }) => dayOf(takenAt) >= begun);
  const before = taken.some(({ when }) => when === 'before');
  return (
    <>
      <p className="lead-line">{words.progress(done, path.steps.length)}. {words.begunOn(dayInWords(begun, language))}</p>
      <ol className="steps">
        {path.check ? <CheckRow when="before" state={before ? 'done' : done === 0 ? 'now' : 'later'} /> : null}
        {progress.steps.map((step, at) => <StepRow key={`${at}-${step.scene}`} step={step} number={at + 1} foremost={step.state === 'now' && (before || !path.check || done > 0)} />)}
        {path.check ? <CheckRow when="after" state={taken.some(({ when }) => when === 'after') ? 'done' : progress.complete ? 'now' : 'later'} /> : null}
      </ol>
      {progress.complete ? (
        <section className="read" aria-labelledby="path-complete">
          <div className="say"><h2 id="path-complete">{words.complete}</h2></div>
          <div className="blocks">
            <p>{words.completeText}</p>
            <p><Button as="a" href="#/path/receipt">{words.receipt}</Button></p>
          </div>
        </section>
      ) : null}
      <Repeats />
      <section className="read" aria-labelledby="path-share">
        <div className="say"><h2 id="path-share">{words.share}</h2></div>
        <div className="blocks">
          <ShareLink path={path} />
          <Stop onStopped={onStopped} />
        </div>
      </section>
    </>
  );
}

function Stop({ onStopped }: { onStopped(): void }) {
  const words = PATH_TEXTS[useApp().language];
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button type="button" variant="tertiary" data-action="stop-path" onClick={() => setAsking(true)}>{words.stop}</Button>
      {asking ? (
        <Dialog title={words.stopTitle} onClose={() => setAsking(false)}>
          <p>{words.stopText}</p>
          <div className="btnrow">
            <Button type="button" data-action="stop-path-yes" onClick={() => { keepFollowed(null); onStopped(); }}>{words.stopYes}</Button>
            <Button type="button" variant="tertiary" onClick={() => setAsking(false)}>{words.stopNo}</Button>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}
