import { useEffect } from 'react';
import { useApp } from '../app-context.ts';

/** For a page that names itself in the window's title. */
export function useName(page: string): void {
  const { name } = useApp().t.common;
  useEffect(() => {
    document.title = `${page} – ${name}`;
  }, [page, name]);
}
