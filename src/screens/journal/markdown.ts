/** The journal as a text to read or print, in Markdown. What people wrote stands in it as text, never as markup. */
import type { NoteKind } from '#journal/note.ts';
import type { Entry, TimelineDay } from './timeline.ts';

export interface MarkdownWords {
  readonly title: string;
  readonly at: string;
  readonly notFinished: string;
  kind(kind: NoteKind): string;
  day(day: string): string;
  time(instant: string): string;
}

export function markdownOf(days: readonly TimelineDay[], now: string, words: MarkdownWords): string {
  const parts = days.map(({ day, entries }) => [`## ${escaped(words.day(day))}`, ...entries.map((entry) => entryText(entry, words))].join('\n\n'));
  return `${[`# ${escaped(words.title)}`, `${words.at} ${now.slice(0, 10)}`, ...parts].join('\n\n')}\n`;
}

function entryText(entry: Entry, words: MarkdownWords): string {
  const time = words.time(entry.at);
  if (entry.kind === 'run') {
    const heading = `### ${escaped(entry.scene)}, ${time}`;
    const ending = entry.stored.ending === null ? words.notFinished : entry.ending;
    return ending ? `${heading}\n\n${escaped(ending)}` : heading;
  }
  const heading = `### ${words.kind(entry.note.kind)}, ${time}`;
  const about = [entry.scene, entry.question].filter((part) => part !== null).map((part) => `*${escaped(part)}*`);
  const text = entry.text ? [entry.text.split(/\r?\n/).map((line) => `> ${escaped(line)}`).join('\n')] : [];
  return [heading, ...about, ...text].join('\n\n');
}

/** So that a reader of Markdown shows the very characters that were written. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~-]/g, '\\$&').replace(/&/g, '&amp;').replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
