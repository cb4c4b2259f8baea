/** What src/author/vite/ink-scenes.ts makes: the list of scenes built in, everything else as lazy chunks. */
declare module 'virtual:catalogue' {
  export const catalogue: import('./catalogue.ts').Catalogue;
}

/** In `npm run dev` only: the writer saved a script, and this is the scene as it is now. */
interface InkUpdate {
  readonly slug: string;
  readonly bundle: import('./scene.ts').SceneBundle;
}

interface WindowEventMap {
  /** The app replays the run's choice ids on the new script, so that the writer stays in place. */
  'ink:update': CustomEvent<InkUpdate>;
}
