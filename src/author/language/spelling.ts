/** The Norwegian dictionary of hunspell, compounds put together, and our own kept words (stories/ord.txt). */
import fs from 'node:fs';
import path from 'node:path';
import nspell from 'nspell';
import { ROOT } from '../project.ts';

export type Knows = (word: string) => boolean;

const KEPT = 'stories/ord.txt';
/** A part of a compound; shorter ones would let misspelt words through. */
const SHORTEST_PART = 3;

const dictionaries = new Map<string, Knows>();

/** Takes some two seconds and 250 MB the first time. */
export function dictionaryOf(language: 'nb' | 'nn'): Knows {
  const known = dictionaries.get(language);
  if (known) return known;
  const folder = path.join(ROOT, 'node_modules', `dictionary-${language}`);
  const speller = nspell(fs.readFileSync(path.join(folder, 'index.aff')), fs.readFileSync(path.join(folder, 'index.dic')));
  const kept = keptWords();
  const one = (word: string) => kept.has(word) || speller.correct(word);
  const knows = remembered((word) => isKnown(word, one));
  dictionaries.set(language, knows);
  return knows;
}

export function keptWords(file = path.join(ROOT, KEPT)): ReadonlySet<string> {
  if (!fs.existsSync(file)) return new Set();
  const lines = fs.readFileSync(file, 'utf8').split('\n').map((line) => line.replace(/#.*/, '').trim());
  return new Set(lines.filter(Boolean).map((word) => word.toLowerCase()));
}

export function isKnown(word: string, one: Knows): boolean {
  const lower = word.toLowerCase();
  if (one(word) || one(lower)) return true;
  if (lower.includes('-')) return lower.split('-').every((part) => part === '' || isKnown(part, one));
  return isCompound(lower, one);
}

/** Two known words, with or without the s or e that binds them: «varetelling», «arbeidsplass». */
function isCompound(word: string, one: Knows): boolean {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    if (!one(last)) continue;
    if (one(first) || (/[se]$/.test(first) && first.length > SHORTEST_PART && one(first.slice(0, -1)))) return true;
  }
  return false;
}

function remembered(ask: Knows): Knows {
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
}
