import type { errors as nb } from '../nb/errors.ts';
import type { Partly } from '../partly.ts';

/** When something is not there or goes wrong: what happened, what is kept, and a way on. */
export const errors: Partly<typeof nb> = {
  unknownPage: { title: 'Denne sida finst ikkje', body: 'Lenkja kan vere gammal, eller det kan ha snike seg inn ein skrivefeil. Det du har spelt, ligg der det låg.' },
  unknownScene: { title: 'Denne scena finst ikkje her', body: 'Ho kan ha fått nytt namn, eller ho er ikkje med i denne utgåva. Det du har spelt, ligg der det låg.' },
  unknownRun: { title: 'Denne samtalen finst ikkje på eininga', body: 'Han er kanskje sletta, eller spelt på ei anna maskin. Scena kan spelast på nytt.' },
  notFetched: { title: 'Scena kom ikkje fram', body: 'Det kan vere nettet. Det du har spelt til no, er lagra på eininga.' },
  pageNotFetched: { title: 'Sida kom ikkje fram', body: 'Det kan vere nettet, eller at spelet er oppdatert sidan du opna det. Det du har spelt til no, er lagra på eininga.' },
  crashed: { title: 'Her gjekk noko i stykke', body: 'Feilen er vår, ikkje din. Alt fram til det siste du valde, er lagra på eininga.' },
  copy: 'Kopier feilmeldinga',
  copied: 'Kopiert',
  report: 'Feilmeldinga',
  reportNote: 'Teknisk tekst. Ingenting blir sendt av seg sjølv.',
  loading: 'Ein augneblink …',
};
