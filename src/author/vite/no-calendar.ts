/** Vite plugin that leaves out date-fns, which Aksel's texts bring along for its calendars: nobody picks a date in the game. */
import type { Plugin } from 'vite';

const EMPTY = '\0no-calendar';

export function noCalendar(): Plugin {
  return {
    name: 'frontstage:no-calendar',
    enforce: 'pre',
    apply: 'build',
    resolveId: { filter: { id: /^date-fns\/locale$/ }, handler: () => EMPTY },
    load: { filter: { id: /^\0no-calendar$/ }, handler: () => 'export const nb = {};' },
  };
}
