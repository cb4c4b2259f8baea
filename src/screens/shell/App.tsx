/** The whole game: settings and language around the page that the address names. */
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { assertNever } from '#lib/assert-never.ts';
import type { House } from '#journal/house.ts';
import type { Journal } from '#journal/journal.ts';
import type { Settings } from '#journal/settings.ts';
import type { Catalogue } from '#story/catalogue.ts';
import { AppContext, useApp, type App as AppServices } from '../app-context.ts';
import { StartPage } from '../start/StartPage.tsx';
import { PlayPage } from '../play/PlayPage.tsx';
import type { SoundPort } from '../play/sound-port.ts';
import type { OpenStage } from '../play/stage-port.ts';
import type { Opening } from './early.ts';
import type { Edition } from './edition.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { NotHere } from './NotHere.tsx';
import { Problem } from './Problem.tsx';
import { addressOf, type Address, type Route } from './route.ts';
import { useEdition } from './use-edition.ts';
import { useLook } from './use-look.ts';
import { useLoudness } from './use-loudness.ts';
import { useTitle } from './use-title.ts';

const DebriefPage = lazy(async () => ({ default: (await import('../debrief/DebriefPage.tsx')).DebriefPage }));
const SettingsPage = lazy(async () => ({ default: (await import('../settings/SettingsPage.tsx')).SettingsPage }));
const JournalPage = lazy(async () => ({ default: (await import('../journal/JournalPage.tsx')).JournalPage }));
const PathPage = lazy(async () => ({ default: (await import('../path/PathPage.tsx')).PathPage }));
const SelfCheckPage = lazy(async () => ({ default: (await import('../self-check/SelfCheckPage.tsx')).SelfCheckPage }));
const HousePage = lazy(async () => ({ default: (await import('../house/HousePage.tsx')).HousePage }));
const AboutPage = lazy(async () => ({ default: (await import('../about/AboutPage.tsx')).AboutPage }));
const GroupPage = lazy(async () => ({ default: (await import('../group/GroupPage.tsx')).GroupPage }));

/** What the game needs from outside; main.tsx has the real ones, the prerendering and the tests their own. */
export interface Services {
  readonly journal: Journal;
  readonly catalogue: Catalogue;
  readonly openStage: OpenStage | null;
  readonly sound: SoundPort | null;
  saveSettings(settings: Settings): void;
  house(): Promise<House | null>;
  now(): string;
  newId(): string;
  newSeed(): number;
}

interface AppProps {
  readonly services: Services;
  readonly settings: Settings;
  readonly address: Address;
  /** In the language that settings and address ask for, where it could be had. */
  readonly edition: Edition;
  /** What the first page opens with, if it is a scene. */
  readonly opening?: Opening | null;
  /** Called once, when the page hears what is pressed. */
  onReady?(): void;
}

export function App({ services, settings: kept, address: first, edition: firstEdition, opening = null, onReady }: AppProps) {
  const [address, setAddress] = useState(first);
  const [settings, setSettings] = useState(kept);
  const [wishes, setWishes] = useState(first.wishes);

  const changeSettings = useCallback((change: Partial<Settings>) => {
    // what is chosen here counts for more than what the address asked for
    setWishes((before) => without(before, change));
    setSettings((before) => ({ ...before, ...change }));
  }, []);
  useEffect(() => {
    if (settings !== kept) services.saveSettings(settings);
  }, [services, settings, kept]);

  const onAddress = useCallback((next: Address) => {
    setAddress(next);
    setWishes((before) => ({ ...before, ...next.wishes }));
  }, []);
  useAddress(onAddress);
  useEffect(() => onReady?.(), [onReady]);

  const { route, seed } = address;
  const { language, t, cards } = useEdition(wishes.language ?? settings.language, firstEdition, services.catalogue);
  const catalogue = useMemo(() => ({ ...services.catalogue, cards }), [services.catalogue, cards]);
  const app = useMemo((): AppServices => {
    const now = { ...settings, ...wishes, language };
    return { ...services, catalogue, settings: now, language, t, changeSettings, newSeed: () => seed ?? services.newSeed() };
  }, [services, catalogue, settings, wishes, language, t, changeSettings, seed]);
  useLook(app.settings);
  useLoudness(app);
  useTitle(app, route);

  return (
    <AppContext value={app}>
      <ErrorBoundary
        resetOn={nameOf(route)}
        fallback={(error, retry) => <Problem error={error} what="pageNotFetched" onRetry={retry} />}
      >
        <Page route={route} opening={address === first ? opening : null} />
      </ErrorBoundary>
    </AppContext>
  );
}

/** Only the lazy pages stand in a Suspense: the prerendered ones are to be taken over in one go. */
function Page({ route, opening }: { route: Route; opening: Opening | null }) {
  const { t } = useApp();
  switch (route.page) {
    case 'start':
      return <StartPage />;
    case 'play':
      return <PlayPage key={`${route.slug}/${route.run}`} slug={route.slug} runId={route.run} opening={opening} />;
    case 'unknown':
      return <NotHere what="unknownPage" />;
    default:
      return (
        <Suspense fallback={<p className="page loading" role="status">{t.errors.loading}</p>}>
          <LazyPage route={route} />
        </Suspense>
      );
  }
}

function LazyPage({ route }: { route: Exclude<Route, { page: 'start' | 'play' | 'unknown' }> }) {
  switch (route.page) {
    case 'debrief':
      return <DebriefPage key={route.run} runId={route.run} />;
    case 'settings':
      return <SettingsPage />;
    case 'journal':
      return <JournalPage />;
    case 'path':
      return <PathPage key={nameOf(route)} part={route.part} link={route.link} />;
    case 'self-check':
      return <SelfCheckPage key={route.when} when={route.when} />;
    case 'house':
      return <HousePage />;
    case 'about':
      return <AboutPage section={route.section} />;
    case 'group':
      return <GroupPage key={nameOf(route)} route={route} />;
    default:
      return assertNever(route);
  }
}

function nameOf(route: Route): string {
  return JSON.stringify(route);
}

function without(wishes: Address['wishes'], change: Partial<Settings>): Address['wishes'] {
  return Object.fromEntries(Object.entries(wishes).filter(([key]) => !(key in change)));
}

function useAddress(onChange: (address: Address) => void): void {
  useEffect(() => {
    const read = () => {
      onChange(addressOf(location));
      scrollTo(0, 0);
    };
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [onChange]);
}
