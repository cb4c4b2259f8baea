/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Language } from '#story/catalogue.ts';
import { HelpDialog } from './HelpDialog.tsx';
import { useWords } from './phone-context.ts';

const LANGUAGES: readonly (readonly [id: Language, name: string])[] = [['nb', 'Bokmål'], ['nn', 'Nynorsk'], ['en', 'English']];

/** Someone to talk to, and the language: there all the time, and quiet. */
export function Footer({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { t, language } = useWords();
  const [helping, setHelping] = useState(false);
  return (
    <footer class="foot">
      <button type="button" class="quiet" data-action="help" onClick={() => setHelping(true)}>{t.common.help}</button>
      <div role="group" aria-label={t.language} class="languages">
        {LANGUAGES.map(([id, name]) => (
          <button key={id} type="button" class="quiet" lang={id} aria-pressed={id === language} onClick={() => onLanguage(id)}>{name}</button>
        ))}
      </div>
      {helping ? <HelpDialog onClose={() => setHelping(false)} /> : null}
    </footer>
  );
}
