import { useState, type ReactNode } from 'react';
import type { TermId } from '#texts/glossary.ts';
import { OpenTermContext } from './Term.tsx';
import { TermDialog } from './TermDialog.tsx';

/** A page whose words can be asked about: what they mean is told over it, so that nobody loses the place. */
export function Glossary({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<TermId | 'all' | null>(null);
  return (
    <OpenTermContext value={setShown}>
      {children}
      {/* another word is another dialog: its heading is read anew, and closing it leads back to the page all the same */}
      {shown === null ? null : <TermDialog key={shown} shown={shown} onShow={setShown} onClose={() => setShown(null)} />}
    </OpenTermContext>
  );
}
