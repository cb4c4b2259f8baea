// Stands inside index.html and runs before anything else has arrived: no framework, and as few bytes as can be.
import { readKey } from '#journal/keys.ts';
import { loadSettings } from '#journal/settings-store.ts';
import type { Opening } from '../screens/shell/early.ts';
import { applyLook } from '../screens/shell/look.ts';
import { addressOf, pathOf } from '../screens/shell/route.ts';
import { WELCOME } from './first-screen.ts';

const root = document.getElementById('root')!;
const seen = { ...loadSettings(), ...addressOf(location).wishes };
applyLook(document.documentElement, seen, matchMedia('(prefers-color-scheme: dark)').matches);

let shown: string | null = null;
let opening: Opening | null = null;
let pressed: string | null = null;
/** Chunks that will be wanted next. */
let next: readonly string[] = [];

function show(): void {
  const path = pathOf(location.hash);
  const template = templateOf(path);
  next = template?.dataset['next']?.split(' ') ?? [];
  shown = template && !isBegun() ? path : null;
  opening = null;
  put(shown ? template : null);
}

function templateOf(route: string): HTMLTemplateElement | null {
  return document.querySelector(`template[data-route="${CSS.escape(route)}"][lang=${seen.language}]`);
}

function put(template: HTMLTemplateElement | null): void {
  pressed = null;
  root.replaceChildren(...(template ? [template.content.cloneNode(true)] : []));
  // a style attribute in HTML is against the CSP, a style set from a script is not
  for (const element of root.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset['style']!;
    element.removeAttribute('data-style');
  }
}

/** A run that was begun, or that the address names, is taken up by the app. */
function isBegun(): boolean {
  const { route } = addressOf(location);
  if (route.page !== 'play') return false;
  return route.run !== null || (readKey('unfinished') ?? '').split(' ').some((entry) => entry.endsWith(`:${route.slug}`));
}

/** Another language than the page's own has its screens in a file of its own. The app may be here before it. */
async function fetchScreens(): Promise<void> {
  const file = fileOf('first');
  const answer = file ? await fetch(file).catch(() => null) : null;
  const html = answer?.ok ? await answer.text() : '';
  if (!html || !window.frontstageEarly) return;
  document.body.append(...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('template'));
  show();
}

/** Where the build has put what belongs to the language, with a space between two; null for the page's own. */
function fileOf(what: 'first' | 'texts'): string | null {
  return document.querySelector<HTMLMetaElement>(`meta[name=${what}-${seen.language}]`)?.content ?? null;
}

function fetchLater(rel: 'modulepreload' | 'stylesheet', href: string): void {
  const link = document.createElement('link');
  link.rel = rel;
  link.href = href;
  document.head.append(link);
}

function press({ target, detail }: MouseEvent): void {
  const button = (target as Element).closest<HTMLElement>('button');
  // what is asked next depends on this one: one is enough, and the second half of a double click means nothing new
  if (!button || pressed || detail > 1) return;
  // what comes after the briefing the first time needs nothing that is not here; PlayPage does the same
  const welcome = button.dataset['action'] === 'start' && !seen.welcomed && seen.help === 'novice' ? templateOf(WELCOME) : null;
  if (welcome) {
    opening = 'welcome';
    put(welcome);
    root.querySelector('h1')?.focus();
    return;
  }
  pressed = selectorOf(button);
  button.setAttribute('aria-busy', 'true');
}

/** By what it does, else by where it stands: React takes over these very elements. */
function selectorOf(button: Element): string {
  const action = button.getAttribute('data-action');
  if (action) return `[data-action="${action}"]`;
  let path = '';
  for (let at = button; at !== root; at = at.parentElement!) {
    path = `>:nth-child(${[...at.parentElement!.children].indexOf(at) + 1})${path}`;
  }
  return `#root${path}`;
}

root.addEventListener('click', press);
addEventListener('hashchange', show);
show();
void fetchScreens();
for (const texts of fileOf('texts')?.split(' ') ?? []) fetchLater('modulepreload', texts);

// the line is the app's until it has come; then the scene's, whose name stands in the hash where no server sees it
void Promise.all([...document.querySelectorAll('link[rel=modulepreload], script[src]')].map((link) => new Promise((done) => link.addEventListener('load', done))))
  .then(() => { for (const href of next) fetchLater('modulepreload', href); });
addEventListener('load', () => {
  for (const { dataset } of document.querySelectorAll('style')) if (dataset['fonts']) fetchLater('stylesheet', dataset['fonts']);
});

window.frontstageEarly = {
  get shown() { return shown; },
  get opening() { return opening; },
  get pressed() { return pressed; },
  language: seen.language,
  stop() {
    root.removeEventListener('click', press);
    removeEventListener('hashchange', show);
    root.querySelector('[aria-busy]')?.removeAttribute('aria-busy');
  },
};
