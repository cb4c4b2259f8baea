import type { Script, ScriptText } from '../source/script.ts';
import type { Checked } from './context.ts';
import { error, type Finding } from './finding.ts';

/** Every line and choice has one id of its own: translations, saves and votes hold on to it. */
export function checkIds({ script }: Pick<Checked, 'script'>): Finding[] {
  const first = new Map<string, { file: string; line: number }>();
  return script.texts.flatMap((text) => {
    if (!text.id) return [missing(text, script)];
    const known = first.get(text.id);
    if (known)
      return [
        error(text, 'double-id', `#id:${text.id} is used on line ${known.line} too; give this ${text.kind} one of its own: ${freeId(text, script)}`),
      ];
    first.set(text.id, text);
    return [];
  });
}

function missing(text: ScriptText, script: Script): Finding {
  const how = text.kind === 'line' ? `end the line with ${freeId(text, script)}` : `put ${freeId(text, script)} inside the brackets`;
  return error(text, 'missing-id', `this ${text.kind} has no #id; ${how}`);
}

/** A number nobody has in this part, ten after the highest; a choice is named by a word that says what is done. */
function freeId({ kind, knot }: ScriptText, { texts }: Script): string {
  const prefixes = texts.flatMap((text) => (text.knot === knot && /^(.+)-\d+$/.exec(text.id)?.[1]) || []);
  const prefix = prefixes[0] ?? (knot.split('.')[0]?.toLowerCase().replace(/[^a-z0-9]+/g, '-') || 'start');
  if (kind === 'choice') return `#id:${prefix}-word (a word that says what is done)`;
  const numbers = texts.flatMap(({ id }) => (id.startsWith(`${prefix}-`) ? Number(/-(\d+)$/.exec(id)?.[1] ?? 0) : []));
  const next = Math.floor(Math.max(0, ...numbers) / 10) * 10 + 10;
  return `#id:${prefix}-${String(next).padStart(3, '0')}`;
}
