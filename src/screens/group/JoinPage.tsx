import { useEffect } from 'react';
import { NotHere } from '../shell/NotHere.tsx';
import { codeIn, joinPage } from './join.ts';
import { useGroupTexts } from './use-group-texts.ts';

/** `#/group/join/<CODE>` leads on to the phones' page. */
export function JoinPage({ code }: { readonly code: string }) {
  const words = useGroupTexts();
  const known = codeIn(code);
  useEffect(() => { if (known !== null) location.replace(joinPage(location.href, known)); }, [known]);
  return known === null ? <NotHere what="unknownPage" /> : <p className="page loading" role="status">{words.wall.joining}</p>;
}
