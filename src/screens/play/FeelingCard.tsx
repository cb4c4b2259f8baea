import { ChevronDownIcon, ChevronUpIcon } from '@navikt/aksel-icons';
import { memo, useId, useState } from 'react';
import { distance } from '#model/quantities.ts';
import { feltOf, type State } from '#model/state.ts';
import { useApp } from '../app-context.ts';
import { Circumplex } from '../shared/Circumplex.tsx';
import { Icon } from '../shared/Icon.tsx';
import { capital, feltWord, shownWord } from './feeling-words.ts';

interface FeelingCardProps {
  readonly state: State;
  /** While it is what is being asked about. */
  readonly awake: boolean;
}

/** One's own feeling, always in sight. */
export const FeelingCard = memo(function FeelingCard({ state, awake }: FeelingCardProps) {
  const { t } = useApp();
  const { feeling } = t;
  const [open, setOpen] = useState(true);
  const words = useId();
  const felt = feltOf(state);
  const { shown } = state;
  const feltText = capital(feltWord(feeling.words, felt));
  const shownText = shown ? capital(shownWord(feeling, shown, felt)) : feeling.nothingShown;
  return (
    <aside className="feel" aria-label={feeling.card} data-open={open} data-awake={awake || undefined}>
      <Circumplex felt={felt} shown={shown} label={feeling.drawing(feltText, shownText)} {...(open ? { axes: feeling.axes } : {})} />
      <dl id={words} hidden={!open}>
        <div><dt><i className="k-felt" />{feeling.feels}</dt><dd>{feltText}</dd></div>
        <div><dt><i className="k-shown" />{feeling.shows}</dt><dd>{shownText}</dd></div>
        <div><dt><i className="k-gap" />{feeling.gap}</dt><dd>{feeling.gapOf(shown ? distance(felt, shown) : 0)}</dd></div>
      </dl>
      <button type="button" className="fold" aria-expanded={open} aria-controls={words} aria-label={open ? feeling.hide : feeling.show} onClick={() => setOpen(!open)}>
        <Icon of={open ? ChevronDownIcon : ChevronUpIcon} />
      </button>
    </aside>
  );
});
