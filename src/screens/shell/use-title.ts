import { useEffect } from 'react';
import type { App } from '../app-context.ts';
import type { Route } from './route.ts';

/** Those whose names are not among the words of the first screen, or depend on what they show: they name themselves (shared/use-name.ts). */
const NAME_THEMSELVES: readonly Route['page'][] = ['debrief', 'journal', 'path', 'self-check', 'house', 'about', 'group'];

/** The window's title names the page, then the game. */
export function useTitle({ catalogue, t }: App, route: Route): void {
  const card = route.page === 'play' ? catalogue.cards.find(({ slug }) => slug === route.slug) : undefined;
  const page = card ? card.title : route.page === 'settings' ? t.common.settings : route.page === 'unknown' ? t.errors.unknownPage.title : null;
  useEffect(() => {
    if (!NAME_THEMSELVES.includes(route.page)) document.title = page ? `${page} – ${t.common.name}` : t.common.name;
  }, [page, route.page, t]);
}
