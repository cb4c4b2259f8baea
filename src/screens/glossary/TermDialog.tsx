import { GLOSSARY_TEXTS, type TermId } from '#texts/glossary.ts';
import { useApp } from '../app-context.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { SEE_ALSO } from './see-also.ts';
import { WordList } from './WordList.tsx';

interface TermDialogProps {
  readonly shown: TermId | 'all';
  onShow(term: TermId | 'all'): void;
  onClose(): void;
}

/** One word, with its neighbours a press away; or all of them. */
export function TermDialog({ shown, onShow, onClose }: TermDialogProps) {
  const { words, terms } = GLOSSARY_TEXTS[useApp().language];
  if (shown === 'all') return <Dialog title={words.title} onClose={onClose}><WordList /></Dialog>;
  const { name, also, means } = terms[shown];
  return (
    <Dialog title={name} onClose={onClose}>
      {also === undefined ? null : <p className="soft">{words.inGame(also)}</p>}
      <p>{means}</p>
      <h3>{words.seeAlso}</h3>
      <ul className="see-also">
        {SEE_ALSO[shown].map((term) => (
          <li key={term}><button type="button" className="linklike" data-see={term} onClick={() => onShow(term)}>{terms[term].name}</button></li>
        ))}
        <li><button type="button" className="linklike" data-action="all-words" onClick={() => onShow('all')}>{words.all}</button></li>
      </ul>
    </Dialog>
  );
}
