/**
 * What the start script in index.html leaves for the app. The build puts the start page and every briefing into the page
 * as templates; the script shows the right one and remembers a press until the app has arrived.
 */

/** Where a scene opens, if not with its briefing. */
export type Opening = 'welcome';

export interface Early {
  /** The hash route whose template is on the page, e.g. `#/play/kald-start`; null when none is. */
  readonly shown: string | null;
  readonly language: string;
  /** The worked example stands there already: start was pressed, and it needs no more than the page had with it. */
  readonly opening: Opening | null;
  /** Presses the button again that was pressed before the app was here. Once; does nothing afterwards. */
  replay(): void;
}

/** What first-screen/inline-start.ts puts on `window`. */
export interface EarlyPage {
  readonly shown: string | null;
  readonly language: string;
  readonly opening: Opening | null;
  /** A selector of the button that was pressed; null when none was. */
  readonly pressed: string | null;
  /** From here on the app hears what is pressed. */
  stop(): void;
}

declare global {
  interface Window {
    frontstageEarly?: EarlyPage | undefined;
  }
}

/** To be called in the same task as hydrateRoot or createRoot: then no press falls between the two. */
export function takeOver(): Early {
  const page = window.frontstageEarly;
  window.frontstageEarly = undefined;
  page?.stop();
  let pressed = page?.pressed ?? null;
  return {
    shown: page?.shown ?? null,
    language: page?.language ?? 'nb',
    opening: page?.opening ?? null,
    replay() {
      const selector = pressed;
      pressed = null;
      if (selector) document.querySelector<HTMLElement>(selector)?.click();
    },
  };
}
