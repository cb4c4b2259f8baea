import { Button } from '@navikt/ds-react/Button';
import { useRef, useState } from 'react';
import { checkHouse } from '#journal/house-file.ts';
import { HOUSE_LIMITS, type House } from '#journal/house.ts';
import { keepOwnHouse } from '#journal/small-things.ts';
import { FIELD_TEXTS } from '#texts/pages/fields.ts';
import { HOUSE_TEXTS } from '#texts/pages/house.ts';
import { isDay } from '#week/day.ts';
import { useApp } from '../app-context.ts';
import { dayOf } from '../shared/days.ts';
import { TextField } from '../shared/TextField.tsx';
import { faultsOf } from './house-faults.ts';
import { PairLines, RuleLines } from './HouseLines.tsx';
import { tidied } from './tidied.ts';

interface HouseEditorProps {
  readonly house: House | null;
  onDone(said: string): void;
  onCancel(): void;
}

/** The page as it is written. Nothing is kept before the button is pressed, and nothing before all of it can be kept. */
export function HouseEditor({ house, onDone, onCancel }: HouseEditorProps) {
  const { language, now } = useApp();
  const words = HOUSE_TEXTS[language];
  const fields = FIELD_TEXTS[language];
  const [draft, setDraft] = useState<House>(() => ({ ...(house ?? { owner: '', contacts: [], closing: '', referrals: [], rules: [] }), dated: dayOf(now()) }));
  const [faults, setFaults] = useState<readonly string[]>([]);
  const summary = useRef<HTMLDivElement>(null);
  const change = (part: Partial<House>) => setDraft({ ...draft, ...part });

  const save = () => {
    const next = tidied(draft);
    const wrong = faultsOf(next, words, fields);
    const checked = checkHouse(next);
    if (wrong.length || !checked.ok) {
      setFaults(wrong.length ? wrong : [fields.problem('not-understood')]);
      requestAnimationFrame(() => summary.current?.focus());
      return;
    }
    const kept = keepOwnHouse(checked.value);
    if (kept.ok) onDone(words.saved);
    else setFaults([words.notSaved]);
  };

  return (
    <form className="editor" aria-labelledby="house-edit" onSubmit={(event) => { event.preventDefault(); save(); }}>
      <h2 id="house-edit">{words.editTitle}</h2>
      <p className="soft">{words.colleagues} {fields.reminder}</p>
      <div className="pair">
        <TextField label={words.owner} value={draft.owner} limit={HOUSE_LIMITS.owner} hint={words.ownerHint} onChange={(owner) => change({ owner })} />
        <TextField label={words.dated} value={draft.dated} limit={10} type="date" fault={isDay(draft.dated) ? null : fields.notADay(words.dated)} onChange={(dated) => change({ dated })} />
      </div>
      <RuleLines rules={draft.rules} onChange={(rules) => change({ rules })} />
      <TextField label={words.closing} value={draft.closing} limit={HOUSE_LIMITS.closing} rows={2} onChange={(closing) => change({ closing })} />
      <PairLines part="contacts" lines={draft.contacts} onChange={(contacts) => change({ contacts })} />
      <PairLines part="referrals" lines={draft.referrals} onChange={(referrals) => change({ referrals })} />
      <div ref={summary} tabIndex={-1} role="alert" className={faults.length ? 'refusal' : undefined}>
        {faults.length ? (
          <div>
            <p><b>{words.notYet}</b></p>
            <ul className="dots">{faults.map((fault) => <li key={fault}>{fault}</li>)}</ul>
          </div>
        ) : null}
      </div>
      <div className="btnrow">
        <Button type="submit" data-action="save">{words.save}</Button>
        <Button type="button" variant="tertiary" onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
