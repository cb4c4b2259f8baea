import { useEffectEvent, useLayoutEffect } from 'react';
import { whereIs } from '../../play/keys.ts';
import { placeOfKey, type Control, type Controls } from './steering.ts';

interface Listens {
  /** Nothing lies over the page. */
  readonly enabled: boolean;
  readonly controls: Controls;
  /** How many options a key can pick; 0 where there is nothing to pick. */
  readonly options: number;
  onControl(control: Control): void;
  onPick(place: number): void;
}

/** Enter for the next thing, letters for the others. A control that has focus keeps its own Enter, a field keeps everything. */
export function useControlKeys({ enabled, controls, options, onControl, onPick }: Listens): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // Enter held down on a button would press it again and again, and the room would be run past
    if (event.repeat && event.key === 'Enter') return event.preventDefault();
    const where = whereIs(event.target);
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey || where === 'text') return undefined;
    const place = placeOfKey(event.key, options);
    const control = event.key === 'Enter' ? (where === 'page' ? controls.main : null) : controlOf(controls, event.key);
    if (place === null && !control) return undefined;
    event.preventDefault();
    return place !== null ? onPick(place) : control ? onControl(control) : undefined;
  });
  useLayoutEffect(() => {
    if (!enabled) return undefined;
    const listener = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, [enabled]);
}

function controlOf({ others, tools }: Controls, key: string): Control | null {
  return [...others, ...tools].find((control) => control.key === key.toUpperCase()) ?? null;
}
