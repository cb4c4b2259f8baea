import { useEffectEvent, useLayoutEffect, useState } from 'react';
import { commandOf, createHands, whereIs, type Command } from './keys.ts';

/** Keys anywhere on the page, while nothing lies over it. Listening from the very frame the answers are in: what can be seen can be pressed. */
export function useKeys(enabled: boolean, onCommand: (command: Command) => void): void {
  const [hands] = useState(createHands);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // Enter held down on a button would press it again and again, and a whole scene would run past
    if (event.repeat && event.key === 'Enter') return event.preventDefault();
    const command = event.defaultPrevented ? null : commandOf(event, whereIs(event.target));
    if (!command) return;
    const isOne = command.kind !== 'pick' || hands.down(event.key);
    event.preventDefault();
    if (isOne) onCommand(command);
  });
  useLayoutEffect(() => {
    const up = ({ key }: KeyboardEvent) => hands.up(key);
    addEventListener('keyup', up);
    addEventListener('blur', hands.away);
    return () => {
      removeEventListener('keyup', up);
      removeEventListener('blur', hands.away);
    };
  }, [hands]);
  useLayoutEffect(() => {
    if (!enabled) return undefined;
    const listener = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, [enabled]);
}
