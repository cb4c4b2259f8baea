import { Button } from '@navikt/ds-react/Button';
import { HOUSE_LIMITS, type HouseLine } from '#journal/house.ts';
import { HOUSE_TEXTS } from '#texts/pages/house.ts';
import { useApp } from '../app-context.ts';
import { TextField } from '../shared/TextField.tsx';

interface PairLinesProps {
  readonly part: 'contacts' | 'referrals';
  readonly lines: readonly HouseLine[];
  onChange(lines: readonly HouseLine[]): void;
}

/** Lines of two: who and where, what and who has it. */
export function PairLines({ part, lines, onChange }: PairLinesProps) {
  const words = HOUSE_TEXTS[useApp().language];
  const change = (at: number, part: Partial<HouseLine>) => onChange(lines.map((line, index) => (index === at ? { ...line, ...part } : line)));
  return (
    <fieldset className="linefields">
      <legend>{words[part]}</legend>
      {part === 'contacts' ? <p className="small soft">{words.contactsHint}</p> : null}
      {lines.map((line, at) => (
        // lines have no names of their own, and are only added at the end
        <div className="lineof" key={at}>
          <TextField label={words.lineOf(words.what[part], at + 1)} value={line.what} limit={HOUSE_LIMITS.line} onChange={(what) => change(at, { what })} />
          <TextField label={words.lineOf(words.where[part], at + 1)} value={line.where} limit={HOUSE_LIMITS.line} onChange={(where) => change(at, { where })} />
          <button type="button" className="linklike" aria-label={words.removeLine(words[part], at + 1)} onClick={() => onChange(lines.toSpliced(at, 1))}>{words.remove}</button>
        </div>
      ))}
      <Button type="button" variant="secondary" size="small" disabled={lines.length >= HOUSE_LIMITS[part]} data-action={`add-${part}`} onClick={() => onChange([...lines, { what: '', where: '' }])}>{words.add[part]}</Button>
    </fieldset>
  );
}

export function RuleLines({ rules, onChange }: { readonly rules: readonly string[]; onChange(rules: readonly string[]): void }) {
  const words = HOUSE_TEXTS[useApp().language];
  return (
    <fieldset className="linefields">
      <legend>{words.rules}</legend>
      <p className="small soft">{words.rulesHint}</p>
      {rules.map((rule, at) => (
        <div className="lineof one" key={at}>
          <TextField label={words.lineOf(words.rule, at + 1)} value={rule} limit={HOUSE_LIMITS.rule} rows={2} onChange={(next) => onChange(rules.with(at, next))} />
          <button type="button" className="linklike" aria-label={words.removeLine(words.rules, at + 1)} onClick={() => onChange(rules.toSpliced(at, 1))}>{words.remove}</button>
        </div>
      ))}
      <Button type="button" variant="secondary" size="small" disabled={rules.length >= HOUSE_LIMITS.rules} data-action="add-rules" onClick={() => onChange([...rules, ''])}>{words.add.rules}</Button>
    </fieldset>
  );
}
