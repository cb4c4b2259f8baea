import { useLayoutEffect, type RefObject } from 'react';
import type { Snapshot } from '#run/session.ts';

/** In order of preference, not of the page. */
const PLACES = ['[data-action=continue]', '[data-focus]', '[role=log]'];

/**
 * The control that was pressed is gone when its answer stands there. Focus then moves to where reading goes on: Continue
 * while there is more to tell, else the heading of what is asked, else the transcript; never onto a choice.
 */
export function useKeepFocus(sheet: RefObject<HTMLElement | null>, snapshot: Snapshot): void {
  useLayoutEffect(() => {
    const lost = !document.activeElement || document.activeElement === document.body;
    if (!lost) return;
    const places = PLACES.map((place) => sheet.current?.querySelector<HTMLElement>(place));
    places.find((place) => place)?.focus({ preventScroll: true });
  }, [sheet, snapshot]);
}
