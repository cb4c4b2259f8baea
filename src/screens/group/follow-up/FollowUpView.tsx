import { Button } from '@navikt/ds-react/Button';
import { useEffect, useRef, useState } from 'react';
import type { FollowUp } from '#group/kept-walk.ts';
import { inLanguage } from '#story/in-language.ts';
import { useApp } from '../../app-context.ts';
import { calendarOf } from '../../debrief/calendar.ts';
import { dayInWords, dayOf } from '../../shared/days.ts';
import { download } from '../../shared/download.ts';
import { TextField } from '../../shared/TextField.tsx';
import { EndDialog } from '../dialogs/EndDialog.tsx';
import { useGroupTexts } from '../use-group-texts.ts';
import { useWalk } from '../walk/walk-context.ts';
import { defaultDay, followUpText, isWhole, OWNER_LIMIT, THING_LIMIT } from './follow-up.ts';

interface FollowUpViewProps {
  readonly followUp: FollowUp;
  onChange(followUp: FollowUp): void;
  onBack(): void;
}

/** The last three minutes: what comes back in four weeks. It is taken along on paper or as a file, for nothing is kept here. */
export function FollowUpView({ followUp: written, onChange, onBack }: FollowUpViewProps) {
  const { now } = useApp();
  const { followUp: words } = useGroupTexts();
  const { send } = useWalk();
  const [ends, setEnds] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const followUp = { ...written, day: written.day || defaultDay(dayOf(now())) };
  const change = (changes: Partial<FollowUp>) => onChange({ ...followUp, ...changes });
  return (
    <div className="wall wall-follow">
      <main data-phase="follow-up" className="follow9">
        <header>
          <h1 ref={heading} tabIndex={-1}>{words.title}</h1>
          <p>{words.lead}</p>
        </header>
        <form className="follow9-form no-print" onSubmit={(event) => event.preventDefault()}>
          <TextField label={words.thing} hint={words.thingHint} value={followUp.thing} limit={THING_LIMIT} rows={2} reminder onChange={(thing) => change({ thing })} />
          <TextField label={words.owner} hint={words.ownerHint} value={followUp.owner} limit={OWNER_LIMIT} onChange={(owner) => change({ owner })} />
          <TextField label={words.day} type="date" value={followUp.day} limit={10} onChange={(day) => change({ day })} />
        </form>
        <Take followUp={followUp} />
        <footer className="follow9-foot no-print">
          <p className="soft">{words.notKept}</p>
          <div className="btnrow">
            <Button type="button" variant="secondary" data-action="back" onClick={onBack}>{words.back}</Button>
            <Button type="button" variant="tertiary" data-action="end" onClick={() => setEnds(true)}>{words.end}</Button>
          </div>
        </footer>
      </main>
      {ends ? <EndDialog onFollowUp={null} onEnd={() => send({ do: 'end' })} onClose={() => setEnds(false)} /> : null}
    </div>
  );
}

/** The sentence as it will be read, and the ways to take it along. */
function Take({ followUp }: { readonly followUp: FollowUp }) {
  const { language, now, newId } = useApp();
  const { followUp: words } = useGroupTexts();
  const { bundle: { scene } } = useWalk();
  const [said, setSaid] = useState('');
  if (!isWhole(followUp)) return null;
  const day = dayInWords(followUp.day, language, true);
  const text = followUpText(followUp, day, inLanguage(scene.title, language), words);
  const copy = () => navigator.clipboard.writeText(text).then(() => setSaid(words.copied), () => setSaid(words.notCopied));
  const give = (name: string, content: string, type: 'text/markdown' | 'text/calendar') => {
    download(name, content, type);
    setSaid(words.made(name));
  };
  const calendar = () => calendarOf([{ id: newId(), day: followUp.day, title: words.calendarTitle, note: words.calendarNote }], now());
  return (
    <section className="follow9-take" aria-label={words.title}>
      <blockquote>{words.sentence(sentence(followUp.thing), followUp.owner.trim(), day)}</blockquote>
      <div className="btnrow no-print">
        <Button type="button" data-action="copy" onClick={() => void (navigator.clipboard ? copy() : setSaid(words.notCopied))}>{words.copy}</Button>
        <Button type="button" variant="secondary" data-action="print" onClick={() => print()}>{words.print}</Button>
        <Button type="button" variant="secondary" data-action="markdown" onClick={() => give(words.file, text, 'text/markdown')}>{words.markdown}</Button>
        <Button type="button" variant="secondary" data-action="calendar" onClick={() => give(words.calendarFile, calendar(), 'text/calendar')}>{words.calendar}</Button>
      </div>
      <p role="status" className="soft no-print">{said}</p>
    </section>
  );
}

/** A sentence ends with a mark. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
