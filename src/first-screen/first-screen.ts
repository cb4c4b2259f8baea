import type { Language } from '#story/catalogue.ts';

/** Stands for the worked example, which has no address of its own. */
export const WELCOME = '#welcome';

/** One screen as the build writes it into index.html. */
export interface FirstScreen {
  /** The hash route without a query, or WELCOME. */
  readonly route: string;
  /** The scene whose chunk will be wanted next, if any. */
  readonly scene: string | null;
  readonly language: Language;
  readonly html: string;
}
