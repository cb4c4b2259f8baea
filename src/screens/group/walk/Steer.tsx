import { Button } from '@navikt/ds-react/Button';
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { GroupTexts } from '#texts/pages/group.ts';
import { createPace } from '../../play/pace.ts';
import { useGroupTexts } from '../use-group-texts.ts';
import { letterOf, type Control, type Word } from './steering.ts';
import type { Steering } from './use-steering.ts';
import { useWalk } from './walk-context.ts';

/** The buttons. The next thing is always in the same place, and what else is possible above it: nothing slides in under a finger. */
export function Steer({ steering: { controls, press } }: { readonly steering: Steering }) {
  const words = useGroupTexts();
  const { view } = useWalk();
  const group = useRef<HTMLDivElement>(null);
  const [isUnhurried] = useState(createPace);
  useKeepFocus(group, `${view.room.phase} ${view.run.inputs.length} ${view.told} ${view.room.paused}`);
  const button = (control: Control, variant: 'primary' | 'secondary' | 'tertiary', key: string) => (
    <Button
      key={key} type="button" variant={variant} data-action={control.action} aria-keyshortcuts={control.key}
      // the second click of a double click belongs to what was there before
      onClick={(event) => { if (isUnhurried(event)) press(control); }}
    >
      {wordOf(control.word, words, view.room.ballot?.options.findIndex(({ id }) => id === view.leading) ?? -1)}
      <kbd aria-hidden="true">{control.key}</kbd>
    </Button>
  );
  return (
    <div className="steer" role="group" aria-label={words.wall.label} ref={group}>
      {controls.others.toReversed().map((control) => button(control, 'secondary', control.word))}
      {/* the same node from phase to phase: focus stays on it by itself */}
      {controls.main ? button(controls.main, 'primary', 'main') : null}
      <div className="steer-tools">{controls.tools.map((control) => button(control, 'tertiary', control.word))}</div>
    </div>
  );
}

function wordOf(word: Word, { does }: GroupTexts, leading: number): string {
  return word === 'play-on' ? does['play-on'](letterOf(Math.max(0, leading))) : does[word];
}

/** What was pressed may be gone now: then focus goes on to the next thing to do, or to what is asked. */
function useKeepFocus(group: RefObject<HTMLElement | null>, at: string): void {
  useLayoutEffect(() => {
    const lost = !document.activeElement || document.activeElement === document.body;
    if (!lost) return;
    const next = group.current?.querySelector<HTMLElement>('[data-variant=primary]') ?? document.querySelector<HTMLElement>('main [data-focus]');
    next?.focus({ preventScroll: true });
  }, [group, at]);
}
