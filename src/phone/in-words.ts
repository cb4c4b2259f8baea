/** The language of the phone, from texts that come in several. */
import type { Ballot, Shown, Spoken } from '#group/protocol.ts';
import { SHOWN_FROM } from '#group/shown.ts';
import type { Language } from '#story/catalogue.ts';
import type { PhoneTexts } from '#texts/pages/phone.ts';
import { isQuoted } from './answer.ts';

type Text = Ballot['options'][number]['text'];

export interface Words {
  readonly text: string;
  /** The language it is really in: a scene need not be in all of them. */
  readonly lang: Language;
}

export function inLanguage(text: Text, language: Language): Words {
  const own = text[language];
  return own === undefined ? { text: text.nb, lang: 'nb' } : { text: own, lang: language };
}

export function speakerOf({ name, you }: Spoken, t: PhoneTexts): string | null {
  return you ? t.adviser : name;
}

/** What is said stands in quotation marks; what the adviser does instead of speaking does not. */
export function saidText({ aloud, text: said }: Spoken, language: Language, t: PhoneTexts): Words {
  const { text, lang } = inLanguage(said, language);
  const [open, close] = t.quotes;
  return { text: !aloud || isQuoted(text) ? text : `${open}${text}${close}`, lang };
}

export function countText(shown: Shown, { result }: PhoneTexts): string {
  if (shown.is === 'count') return String(shown.n);
  return shown.is === 'few' ? result.few(SHOWN_FROM) : result.between(shown.from, shown.to);
}
