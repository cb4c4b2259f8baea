/** Made and run by the build: the first screens as HTML, by the very components that take them over in the browser. */
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { catalogue } from 'virtual:catalogue';
import type { Journal } from '#journal/journal.ts';
import { DEFAULT_SETTINGS } from '#journal/settings.ts';
import type { Language } from '#story/catalogue.ts';
import { TEXTS } from '#texts/all.ts';
import { App, type Services } from '../screens/shell/App.tsx';
import type { Opening } from '../screens/shell/early.ts';
import type { Edition } from '../screens/shell/edition.ts';
import { addressOf } from '../screens/shell/route.ts';
import { WELCOME, type FirstScreen } from './first-screen.ts';

/** Each but Bokmål is a file of its own, fetched by nobody else. */
const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];

export async function firstScreens(): Promise<FirstScreen[]> {
  const briefings = catalogue.cards.map(({ slug }) => ({ route: `#/play/${slug}`, scene: slug }));
  const screensIn = async (language: Language): Promise<FirstScreen[]> => {
    const edition: Edition = { language, t: TEXTS[language], cards: await catalogue.cardsIn(language) };
    return [
      { route: '#/', scene: null, language, html: render('#/', edition) },
      ...briefings.map(({ route, scene }) => ({ route, scene, language, html: render(route, edition) })),
      // the worked example is the same for every scene
      { route: WELCOME, scene: null, language, html: render(briefings[0]?.route ?? '#/', edition, 'welcome') },
    ];
  };
  return (await Promise.all(LANGUAGES.map(screensIn))).flat();
}

function render(hash: string, edition: Edition, opening: Opening | null = null): string {
  const app = <App opening={opening} services={NOTHING_YET} settings={{ ...DEFAULT_SETTINGS, language: edition.language }} address={addressOf({ hash, search: '' })} edition={edition} />;
  return renderToString(<StrictMode>{app}</StrictMode>);
}

/** renderToString runs no effects, and only effects ask for any of these: whoever asks all the same hears of it. */
const journal = new Proxy({} as Journal, { get: (_, name) => () => tooEarly(`journal.${String(name)}`) });
const NOTHING_YET: Services = {
  journal,
  catalogue,
  openStage: null,
  sound: null,
  saveSettings: () => tooEarly('saveSettings'),
  house: () => tooEarly('house'),
  now: () => tooEarly('now'),
  newId: () => tooEarly('newId'),
  newSeed: () => tooEarly('newSeed'),
};

function tooEarly(what: string): never {
  throw new Error(`${what} was asked for while a first screen was made; only an effect or an event may ask`);
}
