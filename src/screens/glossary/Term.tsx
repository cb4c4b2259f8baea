import { createContext, useContext, type ReactNode } from 'react';
import type { TermId } from '#texts/glossary.ts';

/** Opens what a word means. Null where there is nothing to open: the word is plain text then. */
export const OpenTermContext = createContext<((term: TermId) => void) | null>(null);

/** A word that can be asked about. On paper it is a word like any other. */
export function Term({ term, children }: { readonly term: TermId; readonly children: ReactNode }) {
  const open = useContext(OpenTermContext);
  if (!open) return children;
  return <button type="button" className="term" data-term={term} aria-haspopup="dialog" onClick={() => open(term)}>{children}</button>;
}
