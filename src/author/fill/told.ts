import { named } from '../project.ts';
import type { Change } from './changes.ts';
import type { Filled } from './fill-scene.ts';

const MANY = 6;
const WIDTH = 200;

/** What `fill` has done, for whoever writes the scene. */
export function toldFill(folder: string, filled: readonly Filled[]): string {
  if (!filled.length) return `${folder} is in line with its script already; nothing was changed.`;
  return [
    `${folder} is in line with its script:`,
    ...filled.flatMap(({ file, changes }) => [`  ${named(file)}`, ...added(changes), ...changes.flatMap(gone)]),
    '',
    'What is left to write stands as «…» in scene.json and ratings.json, and after «[nb]» in en.json. Next:',
    `  npm run stories -- ${folder}    says what is left`,
  ].join('\n');
}

function added(changes: readonly Change[]): string[] {
  const names = changes.flatMap(({ kind, name }) => (kind === 'new' ? [name] : []));
  const more = names.length > MANY ? ` … and ${names.length - MANY} more` : '';
  return names.length ? [`    new:  ${names.slice(0, MANY).join(', ')}${more}`] : [];
}

function gone(change: Change): string[] {
  if (change.kind === 'new') return [];
  const all = change.texts.join(' / ');
  const text = all.length > WIDTH ? `${all.slice(0, WIDTH)}…` : all;
  return [`    gone: ${change.name}${text ? `  (${text})` : ''}`];
}
