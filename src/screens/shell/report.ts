/** A report to paste into a message: technical text, and the page, but nothing the player has written. */
export function reportOf(error: unknown, page: string, browser: string): string {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return [`Frontstage`, `${name}: ${message}`, `page: ${page}`, `browser: ${browser}`, stack ?? ''].join('\n').trim();
}

/** A chunk that could not be fetched, as the browsers put it. */
export function isFetchFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /dynamically imported module|module script failed|Failed to fetch|Unable to preload|NetworkError|Load failed/i.test(error.message);
}
