/** The debrief page as HTML, without a browser: what a player reads when every drawer is open. */
import { renderToStaticMarkup } from 'react-dom/server';
import type { StoredRun } from '#journal/journal.ts';
import type { Note } from '#journal/note.ts';
import { DEFAULT_SETTINGS } from '#journal/settings.ts';
import { createJournal } from '#journal/create-journal.ts';
import { openClaims } from '#journal/claims.ts';
import { createMemoryStore } from '#journal/run-store.ts';
import type { Input, RunStart } from '#run/run.ts';
import type { Ratings } from '#story/scene.ts';
import { TEXTS } from '#texts/all.ts';
import { AppContext, type App } from '#screens/app-context.ts';
import type { ReactNode } from 'react';
import { Debrief } from '#screens/debrief/Debrief.tsx';
import { agreedIn } from '#screens/shared/agreed.ts';
import { debriefView, type DebriefView } from '#screens/debrief/debrief-view.ts';
import { RunNotesContext, type RunNotes } from '#screens/debrief/run-notes.ts';
import { folderOf } from '../support/scene-of.ts';
import { inputsOf, startOf, type Meant } from './ten-runs.ts';

export type ShownLanguage = 'nb' | 'en' | 'nn';

export function viewOf(slug: string, inputs: readonly Input[], start: RunStart, language: ShownLanguage, ratings?: Ratings): DebriefView {
  const { scene, story, hash, tables, ...folder } = folderOf(slug);
  const at = '2026-11-22T10:00:00.000Z';
  const stored: StoredRun = { id: 'run-1', run: { schema: 1, scene: slug, storyHash: hash, start, inputs }, place: 0, startedAt: at, updatedAt: at, ending: null };
  return debriefView(stored, { scene, story, hash, ratings: ratings ?? folder.ratings }, language === 'nb' ? {} : (tables[language] ?? {}), agreedIn(null, TEXTS[language]));
}

export function htmlOf(view: DebriefView, language: ShownLanguage, written: readonly Note[] = []): string {
  return markupOf(<Debrief view={view} />, language, written);
}

/** A part of the page by itself. */
export function markupOf(part: ReactNode, language: ShownLanguage, written: readonly Note[] = []): string {
  const notes: RunNotes = { runId: 'run-1', read: true, all: written, keep: async () => ({ ok: true }), drop: async () => ({ ok: true }) };
  return renderToStaticMarkup(
    <AppContext value={appIn(language)}>
      <RunNotesContext value={notes}>{part}</RunNotesContext>
    </AppContext>,
  );
}

const pages = new Map<string, string>();

/** The page of a run, drawn once however often it is asked for. */
export function pageOf(meant: Meant, language: ShownLanguage): string {
  const key = `${language} ${meant.name}`;
  const html = pages.get(key) ?? htmlOf(viewOf(meant.scene, inputsOf(meant), startOf(meant), language), language);
  pages.set(key, html);
  return html;
}

function appIn(language: ShownLanguage): App {
  // what the page reads while it is drawn
  const app: Partial<App> = {
    language, t: TEXTS[language], settings: { ...DEFAULT_SETTINGS, language }, changeSettings: () => undefined,
    journal: createJournal(createMemoryStore(), openClaims(), true),
    catalogue: { cards: [], cardsIn: async () => [], loadScene: () => Promise.reject(new Error('not fetched here')), loadTable: async () => ({}) },
    now: () => '2026-11-22T10:00:00.000Z', newId: () => 'id', newSeed: () => 1,
  };
  return app as App;
}

/** What is read: no tags, entities as the signs they stand for. */
export function wordsOf(html: string): string {
  const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
  // a word that can be asked about is a word of its sentence
  const whole = html.replace(/<button type="button" class="term"[^>]*>([^<]*)<\/button>/g, '$1');
  return whole.replace(/<[^>]*>/g, ' ').replace(/&(amp|lt|gt|quot|#x27);/g, (sign) => signs[sign] ?? sign).replace(/\s+/g, ' ').trim();
}
