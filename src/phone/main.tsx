/** @jsxImportSource preact */
/** Wires the participant's page: address, storage and network meet its screens here and nowhere else. */
import './styles/phone.css';
import { render } from 'preact';
import { isOneOf } from '#lib/one-of.ts';
import { raise } from '#lib/assert-never.ts';
import { joinRoom } from '#group/transport/join-room.ts';
import type { Language } from '#story/catalogue.ts';
import { oneKeeping } from './keeping.ts';
import { Phone } from './Phone.tsx';

const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];
const keeping = oneKeeping(() => localStorage);
const root = document.getElementById('root') ?? raise('join.html has no #root');

/** Into the address, so that it is the same after a reload: what is chosen here is nobody's setting. */
function keepLanguage(language: Language): void {
  const [path = ''] = location.hash.split('?');
  document.documentElement.lang = language;
  history.replaceState(null, '', `${path || '#/group/join'}?lang=${language}`);
}

/** The font comes when the page works already, and only then: until it does, others of the same width stand in. */
let hasFont = false;
function fetchFont(): void {
  const href = document.querySelector('style')?.dataset['fonts'];
  if (hasFont || !href) return;
  hasFont = true;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
}

const { lang } = document.documentElement; // as the script in join.html has found it
root.replaceChildren();
render(
  <Phone open={(code) => joinRoom({ code, keeping })} language={isOneOf(LANGUAGES, lang) ? lang : 'nb'} onLanguage={keepLanguage} onRoom={fetchFont} />,
  root,
);
