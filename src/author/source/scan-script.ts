/**
 * Reads the .ink text line by line, as a writer sees it. The rules for writers (one sentence a line, tags at its end,
 * choices in brackets) make that enough; what does not follow them is refused by the checks of form.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Script, ScriptLogic, ScriptText } from './script.ts';
import { stripComments } from './strip-comments.ts';

const DECLARATION = /^(EXTERNAL|CONST|VAR|LIST|INCLUDE|TODO)\b/;
const KNOT = /^={2,}\s*(?:function\s+)?([\p{L}\w]+)/u;
const STITCH = /^=\s*([\p{L}\w]+)/u;
const CHOICE = /^[*+](?:\s*[*+])*/;
const GATHER = /^(?:-(?!>)\s*)+/;
const LABEL = /^\(\s*[\p{L}\w]+\s*\)/u;
/** A divert at the end of a line, also into a tunnel. */
const DIVERT = /\s*(?:->\s*[\p{L}\w.]*(?:\([^)]*\))?\s*)+$/u;

/** `files` are absolute, the main file first. */
export function scanScript(files: readonly string[]): Script {
  const texts: ScriptText[] = [];
  const logic: ScriptLogic[] = [];
  for (const file of new Set(files)) scanFile(path.resolve(file), texts, logic);
  return { files: [...new Set(files)], texts, logic };
}

function scanFile(file: string, texts: ScriptText[], logic: ScriptLogic[]): void {
  let knot = '';
  let stitch = '';
  let inFunction = false;
  let depth = 0; // open { } blocks
  for (const [index, raw] of stripComments(fs.readFileSync(file, 'utf8')).entries()) {
    const code = raw.trim();
    if (!code) continue;
    const named = KNOT.exec(code)?.[1];
    if (named) {
      knot = named;
      stitch = '';
      inFunction = /^=+\s*function\b/.test(code);
    } else if (!CHOICE.test(code)) stitch = STITCH.exec(code)?.[1] ?? stitch;
    const at = { file, line: index + 1, knot: stitch ? `${knot}.${stitch}` : knot };
    const { choice, content } = contentOf(code, depth > 0);
    depth = Math.max(0, depth + balance(code));
    if (content)
      texts.push({ ...at, kind: choice ? 'choice' : 'line', written: code, ...readContent(content, choice) });
    if (!content || content !== code) logic.push({ ...at, code, inFunction });
  }
}

/** What of a line is for the player, if anything. */
function contentOf(code: string, inBlock: boolean): { choice: boolean; content: string } {
  const nothing = { choice: false, content: '' };
  if (DECLARATION.test(code) || KNOT.test(code) || /^(=|~)/.test(code)) return nothing;
  const choice = CHOICE.exec(code);
  if (choice) return choiceContent(code.slice(choice[0].length));
  let rest = code;
  const dash = GATHER.exec(rest);
  if (dash) {
    rest = rest.slice(dash[0].length).replace(LABEL, '').trim();
    if (inBlock) rest = afterCondition(rest);
  } else if (opensBlock(rest)) {
    rest = afterCondition(rest.slice(1));
  }
  rest = rest.replace(/^\}\s*/, '').trim();
  const isLogic = !rest || /^(->|<-|~)/.test(rest) || isBareLogic(rest);
  return isLogic ? nothing : { choice: false, content: rest };
}

function choiceContent(written: string): { choice: true; content: string } {
  let rest = written.trim().replace(LABEL, '').trim();
  for (let end = closing(rest); rest.startsWith('{') && end > 0; end = closing(rest)) rest = rest.slice(end + 1).trim();
  return { choice: true, content: rest };
}

/** `level("trust") == HIGH: Hun smiler.` → what comes after the colon; a condition with nothing after it → ''. */
function afterCondition(code: string): string {
  const colon = colonOf(code);
  return colon < 0 ? (code.startsWith('{') || /^[\p{L}«"'–]/u.test(code) ? code : '') : code.slice(colon + 1).trim();
}

function colonOf(code: string): number {
  let inText = false;
  for (const [index, char] of [...code].entries()) {
    if (char === '"') inText = !inText;
    if (char === ':' && !inText) return index;
  }
  return -1;
}

function opensBlock(code: string): boolean {
  return code.startsWith('{') && closing(code) < 0;
}

/** `{minutes() < 5: -> ready}` and the like: braces and nothing to read. */
function isBareLogic(code: string): boolean {
  if (!code.startsWith('{')) return /^\}*$/.test(code);
  const end = closing(code);
  if (end !== code.length - 1) return false;
  const inside = code.slice(1, end);
  const colon = colonOf(inside);
  return (
    colon >= 0 &&
    inside
      .slice(colon + 1)
      .split('|')
      .every((part) => /^\s*(->.*)?$/.test(part))
  );
}

/** Where the brace that opens at 0 is closed, or −1. */
function closing(code: string): number {
  let depth = 0;
  for (let index = 0; index < code.length; index += 1) {
    if (code[index] === '\\') {
      index += 1;
      continue;
    }
    if (code[index] === '{') depth += 1;
    if (code[index] === '}' && --depth === 0) return index;
  }
  return -1;
}

function balance(code: string): number {
  const bare = code.replace(/\\./g, '');
  return (bare.match(/\{/g)?.length ?? 0) - (bare.match(/\}/g)?.length ?? 0);
}

function readContent(content: string, choice: boolean): Pick<ScriptText, 'id' | 'text' | 'tags' | 'placeholders'> {
  const bracketed = choice ? /\[(.*)\]/.exec(content) : null;
  const readable = bracketed ? bracketed[1]! : content.replace(DIVERT, '');
  const [head = '', ...tagParts] = readable.split(/(?<!\\)#/);
  const tags = tagParts.map((tag) => tag.replace(DIVERT, '').trim()).filter(Boolean);
  const text = head.replace(DIVERT, '').replace(/\\(.)/g, '$1').trim();
  const id =
    tags
      .find((tag) => tag.startsWith('id:'))
      ?.slice(3)
      .trim() ?? '';
  return { id, text, tags, placeholders: placeholdersIn(text) };
}

/** `{name}` in a line or in a translation of it. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{\s*([\p{L}_][\p{L}\w]*)\s*\}/gu)].map((match) => match[1]!);
}
