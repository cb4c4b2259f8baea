import { useEffect, useRef, type RefObject } from 'react';

/** Whether the player has moved between pages since the game was opened: then the browser itself moves no focus. */
let hasMoved = false;
if (typeof window !== 'undefined') window.addEventListener('hashchange', () => { hasMoved = true; });

/** For a page's heading: reading goes on from there after a move inside the game, but opening the game moves nothing. */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasMoved) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
