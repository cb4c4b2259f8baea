import { useEffect } from 'react';

/** On paper nothing can be opened: all drawers are open while the page is printed, and as they were afterwards. */
export function usePaper(): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const before = () => {
      opened = [...document.querySelectorAll('details')].filter(({ open }) => !open);
      for (const drawer of opened) drawer.open = true;
    };
    const after = () => {
      for (const drawer of opened) drawer.open = false;
      opened = [];
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
}
