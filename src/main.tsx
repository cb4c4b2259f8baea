/** Wires the game: what is outside (address, storage, clock, chance) meets the screens here and nowhere else. */
import './screens/styles/index.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { catalogue } from 'virtual:catalogue';
import { raise } from '#lib/assert-never.ts';
import type { House } from '#journal/house.ts';
import type { Journal } from '#journal/journal.ts';
import { openJournal } from '#journal/open-journal.ts';
import { openSound } from '#sound/door.ts';
import { openStage } from '#stage/door.ts';
import { wishIn } from '#stage/wish.ts';
import { loadSettings, saveSettings } from '#journal/settings-store.ts';
import { App, type Services } from './screens/shell/App.tsx';
import { takeOver } from './screens/shell/early.ts';
import { editionIn, inBokmaal, type Edition } from './screens/shell/edition.ts';
import { lateJournal } from './screens/shell/late-journal.ts';
import { newId } from './screens/shell/new-id.ts';
import { applyLook } from './screens/shell/look.ts';
import { addressOf, pathOf } from './screens/shell/route.ts';

/** The chunk that reads and checks the page is fetched late: without it, or without a line, nothing is agreed. */
async function house(): Promise<House | null> {
  try {
    const { currentHouse } = await import('./screens/house/office-house.ts');
    return await currentHouse();
  } catch {
    return null;
  }
}

/** After this task: to ask for what reads it takes as long as to take over the page, and that comes first. */
const journal = new Promise<Journal>((opened) => setTimeout(() => opened(openJournal())));

const services: Services = {
  journal: lateJournal(journal),
  catalogue,
  openStage: (frame, onUp) => openStage(async () => (await import('#stage/stage.ts')).raiseStage, wishIn(location), frame, onUp),
  sound: openSound(async () => (await import('#sound/player.ts')).createPlayer),
  saveSettings: (settings) => void saveSettings(settings),
  house,
  now: () => new Date().toISOString(),
  newId,
  newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0]! % 1_000_000_000, // an array of one has a first
};

const settings = loadSettings();
const address = addressOf(location);
const seen = { ...settings, ...address.wishes };
applyLook(document.documentElement, seen, matchMedia('(prefers-color-scheme: dark)').matches);

/** What the office has agreed, for the runs that begin. The first screen has all it needs long before, in ms. */
const HOUSE_AFTER = 2000;
addEventListener('load', () => setTimeout(() => void house(), HOUSE_AFTER));

/** What is prerendered was made by the same components at build time: React takes those very nodes over. */
function begin(edition: Edition): void {
  const root = document.getElementById('root') ?? raise('index.html has no #root');
  const early = takeOver();
  const app = (
    <StrictMode>
      <App services={services} settings={settings} address={address} edition={edition} opening={early.opening} onReady={early.replay} />
    </StrictMode>
  );
  if (early.shown === pathOf(location.hash) && early.language === edition.language) {
    hydrateRoot(root, app);
  } else {
    root.replaceChildren();
    createRoot(root).render(app);
  }
}

// not awaited here: a module that waits at its top is cut into forty files by the build
void editionIn(seen.language, catalogue).catch(() => inBokmaal(catalogue)).then(begin);
