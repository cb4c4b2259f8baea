import '../styles/glossary.css';
import { GLOSSARY_TEXTS, TERMS } from '#texts/glossary.ts';
import { useApp } from '../app-context.ts';

/** Every word and what it means, by the alphabet of the language. */
export function WordList() {
  const { language } = useApp();
  const { words, terms } = GLOSSARY_TEXTS[language];
  const sorted = TERMS.toSorted((a, b) => bare(terms[a].name).localeCompare(bare(terms[b].name), language));
  return (
    <dl className="words">
      {sorted.map((term) => {
        const { name, also, means } = terms[term];
        return (
          <div key={term}>
            <dt>{name}</dt>
            <dd>{means}{also === undefined ? null : <span className="soft"> {words.inGame(also)}</span>}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** A quotation mark sorts before every letter, and an article before its word. */
function bare(name: string): string {
  return name.replace(/^[«“]|^(?:A|The) /, '');
}
