import { useCallback, useEffect, useState } from 'preact/hooks';
import { codeIn } from './code.ts';

interface At {
  readonly code: string | null;
  /** What stood in the address, also where it is no code. */
  readonly typed: string;
  readonly attempt: number;
}

/** The room that the address names. `join` goes to one, also to the same once more. */
export function useCode(): At & { join(code: string): void } {
  const [at, setAt] = useState<At>(() => ({ ...codeIn(location.hash), attempt: 0 }));
  useEffect(() => {
    const read = () => setAt(({ attempt }) => ({ ...codeIn(location.hash), attempt }));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const join = useCallback((code: string) => {
    const [, query] = location.hash.split('?');
    location.hash = `#/group/join/${code}${query ? `?${query}` : ''}`;
    setAt(({ attempt }) => ({ code, typed: code, attempt: attempt + 1 }));
  }, []);
  return { ...at, join };
}
