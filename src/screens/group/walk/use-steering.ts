import { useState } from 'react';
import type { Way } from '#group/kept-walk.ts';
import { controlsOf, type Control, type Controls, type DialogName } from './steering.ts';
import { useControlKeys } from './use-control-keys.ts';
import { useWalk } from './walk-context.ts';

export interface Steering {
  readonly controls: Controls;
  readonly dialog: DialogName | null;
  /** Options that are buttons themselves: two people at one screen. */
  readonly picks: boolean;
  press(control: Control): void;
  openDialog(dialog: DialogName | null): void;
}

interface SteeringOptions {
  readonly way: Way;
  /** Which dialogs this page has: the others' keys do nothing. */
  readonly dialogs: readonly DialogName[];
  /** Where the page has no place for it, the button is left out. */
  readonly onFollowUp: (() => void) | null;
}

/** What can be done, which dialog lies over it, and the keys. */
export function useSteering({ way, dialogs, onFollowUp }: SteeringOptions): Steering {
  const { view, walk, send } = useWalk();
  const [dialog, openDialog] = useState<DialogName | null>(null);
  const controls = only(controlsOf(view, way), dialogs, onFollowUp !== null);
  const picks = way === 'pair' && view.room.phase === 'asked' && !view.room.paused;
  const press = ({ does }: Control) => {
    if (does.kind === 'command') send(does.command);
    else if (does.kind === 'dialog') openDialog(does.dialog);
    else onFollowUp?.();
  };
  useControlKeys({
    enabled: dialog === null,
    controls,
    options: picks ? (walk.choices?.length ?? 0) : 0,
    onControl: press,
    onPick(place) {
      const choice = walk.choices?.[place];
      if (choice) send({ do: 'play-on', choice: choice.id });
    },
  });
  return { controls, dialog, picks, press, openDialog };
}

function only({ main, others, tools }: Controls, dialogs: readonly DialogName[], followsUp: boolean): Controls {
  const fits = ({ does }: Control) => (does.kind === 'dialog' ? dialogs.includes(does.dialog) : does.kind === 'follow-up' ? followsUp : true);
  return { main: main && fits(main) ? main : null, others: others.filter(fits), tools: tools.filter(fits) };
}
