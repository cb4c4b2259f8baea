/** Hash routes and the query, from the address to data. The query may stand before or after the #. */
import type { Language } from '#story/catalogue.ts';
import { isOneOf } from '#lib/one-of.ts';
import { LINK_KEYS } from '#week/link-keys.ts';
import type { Settings } from '#journal/settings.ts';

export type Route =
  | { readonly page: 'start' }
  /** `run` is a run to go on with at once, as when playing on from a line in the debrief. */
  | { readonly page: 'play'; readonly slug: string; readonly run: string | null }
  | { readonly page: 'debrief'; readonly run: string }
  | { readonly page: 'settings' }
  | { readonly page: 'journal' }
  /** `link` is the query of a link somebody has sent; null when the address brings no path along. */
  | { readonly page: 'path'; readonly part: 'home' | 'new' | 'receipt'; readonly link: string | null }
  /** `when` is the check that a path asks for; null to look at both. */
  | { readonly page: 'self-check'; readonly when: 'before' | 'after' | null }
  | { readonly page: 'house' }
  /** `section` is the part of the page to begin at. */
  | { readonly page: 'about'; readonly section: string | null }
  | GroupRoute
  | { readonly page: 'unknown' };

/** The walk-through. `walk` names the wall a window belongs to, `word` lets a phone steer once. */
export type GroupRoute =
  | { readonly page: 'group'; readonly part: 'home' | 'host' }
  | { readonly page: 'group'; readonly part: 'notes'; readonly walk: string }
  | { readonly page: 'group'; readonly part: 'join'; readonly code: string }
  | { readonly page: 'group'; readonly part: 'remote'; readonly code: string; readonly word: string | null };

export interface Address {
  readonly route: Route;
  /** What the address asks for; it is not kept. */
  readonly wishes: Partial<Pick<Settings, 'language' | 'stage'>>;
  readonly seed: number | null;
}

/** The hash without its query, as the prerendered screens are named. */
export function pathOf(hash: string): string {
  const path = hash.split('?')[0] ?? '';
  return path === '' || path === '#' ? '#/' : path;
}

const LANGUAGES: readonly Language[] = ['nb', 'en', 'nn'];

export function addressOf({ hash, search }: { readonly hash: string; readonly search: string }): Address {
  const [path = '', hashQuery = ''] = hash.replace(/^#/, '').split('?', 2);
  const query = new URLSearchParams(search);
  for (const [key, value] of new URLSearchParams(hashQuery)) query.set(key, value);
  const language = query.get('lang') ?? '';
  const seed = query.get('seed') ?? '';
  return {
    route: routeOf(path, query),
    wishes: {
      ...(isOneOf(LANGUAGES, language) ? { language } : {}),
      ...(query.get('stage') === 'off' ? { stage: false } : {}),
    },
    seed: /^\d{1,9}$/.test(seed) ? Number(seed) : null,
  };
}

function routeOf(path: string, query: URLSearchParams): Route {
  const [, page = '', name = '', ...rest] = path.split('/');
  if (page === 'group') return groupRoute(name, rest, query);
  if (rest.length > 0) return { page: 'unknown' };
  if (page === '') return { page: 'start' };
  if (page === 'play' && name) return { page: 'play', slug: name, run: query.get('run') };
  if (page === 'debrief' && name) return { page: 'debrief', run: name };
  if ((page === 'settings' || page === 'journal' || page === 'house') && !name) return { page };
  if (page === 'path' && (name === 'new' || name === 'receipt')) return { page, part: name, link: null };
  if (page === 'path' && !name) return { page, part: 'home', link: linkIn(query) };
  if (page === 'self-check' && (name === 'before' || name === 'after')) return { page, when: name };
  if (page === 'self-check' && !name) return { page, when: null };
  if (page === 'about') return { page, section: name || null };
  return { page: 'unknown' };
}

function groupRoute(part: string, [code = '', ...rest]: readonly string[], query: URLSearchParams): Route {
  if (rest.length > 0) return { page: 'unknown' };
  if ((part === 'join' || part === 'remote') && code) return part === 'join' ? { page: 'group', part, code } : { page: 'group', part, code, word: query.get('word') };
  if (code) return { page: 'unknown' };
  if (part === '' || part === 'host') return { page: 'group', part: part || 'home' };
  return part === 'notes' ? { page: 'group', part, walk: query.get('walk') ?? '' } : { page: 'unknown' };
}

/** A path as a link brings it; whether it can be followed is for the page to say. */
function linkIn(query: URLSearchParams): string | null {
  const link = new URLSearchParams([...query].filter(([key]) => isOneOf<string>(LINK_KEYS, key)));
  return link.size > 0 ? link.toString() : null;
}
