import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** What had the focus may be gone when the room moves on. Then reading goes on from the heading, never from nowhere. */
export function useKeepFocus(main: RefObject<HTMLElement | null>): void {
  // asked while the page still is what it was: after the change there is nobody left to ask
  const before = document.activeElement;
  useLayoutEffect(() => {
    if (before && !before.isConnected) main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  });
}
