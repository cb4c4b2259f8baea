/** The writing guide and the checker must not say different things. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sceneSchema } from '#story/scene.ts';
import { ACTS, ASKABLE, EVENTS, GETTERS, LOOKS, MODES, PHASES, PLACES, RED_LINES, SHOWS, SOUNDS, TAGS } from '#story/vocabulary.ts';
import { USAGE } from '../../src/author/arguments.ts';
import { parseWalk, WALK_VERBS } from '../../src/author/walks/walk.ts';

const guide = fs.readFileSync('stories/README.md', 'utf8');
const words = (text: string) => text.split(/[^A-Za-z0-9-]+/);
/** With capital letters too, as in the fields of scene.json. */
const everything = new Set([...guide.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => words(code)));
const named = new Set([...guide.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.split(/[^a-z0-9-]+/)));

/** What the checker calls its findings, as its source says it. */
function rulesOfTheChecker(): string[] {
  const files = fs.readdirSync('src/author', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const source = files.map((file) => fs.readFileSync(path.join('src/author', file), 'utf8')).join('\n');
  const compiler = ['ink-error', 'ink-warning'];
  const calls = source.matchAll(/\b(?:error|warning|info|mark)\(\s*(?:\{[^}]*\}|[\w.!]+(?:\([^()]*(?:\([^()]*\)[^()]*)*\))?),\s*'([a-z-]+)'/g);
  return [...new Set([...compiler, ...[...calls].map(([, rule = '']) => rule)])];
}

describe('the writing guide', () => {
  it('names every word of the vocabulary', () => {
    const words = [ACTS, ASKABLE, EVENTS, LOOKS, MODES, PHASES, PLACES, RED_LINES, SHOWS, SOUNDS, TAGS, Object.keys(GETTERS)].flat();
    expect(words.filter((word) => !named.has(word))).toEqual([]);
  });

  it('explains every finding', () => {
    const rules = rulesOfTheChecker();
    expect(rules.length).toBeGreaterThan(40);
    expect(rules.filter((rule) => !named.has(rule))).toEqual([]);
  });

  it('names every field of scene.json, and what it may be', () => {
    const choices = Object.values(sceneSchema.shape).flatMap((field) => (field instanceof z.ZodEnum ? field.options : []));
    const fields = Object.keys(sceneSchema.shape).filter((field) => !['scored', 'places', 'sounds'].includes(field));
    expect([...fields, ...choices].filter((word) => !everything.has(String(word)))).toEqual([]);
  });

  it('shows every command the checker has', () => {
    const commands = [...USAGE.matchAll(/npm run stories(?: -- (new|fill))?/g)].map(([, command = '']) => command);
    expect(commands.filter((command) => !guide.includes(`npm run stories -- ${command}`.trim()))).toEqual([]);
  });

  it('shows a walk that can be read', () => {
    const [, walk = ''] = /```\n(scene [\s\S]*?)```/.exec(guide) ?? [];
    expect(parseWalk('guide', walk).findings).toEqual([]);
    expect(WALK_VERBS.filter((verb) => !named.has(verb) && !walk.includes(verb))).toEqual([]);
  });

  it('gives an example the checker would take', () => {
    const [, example = ''] = /```ink\n([\s\S]*?)```/.exec(guide) ?? [];
    const script = fs.readFileSync('stories/kald-start/scene.ink', 'utf8');
    const choices = (text: string) => [...text.matchAll(/#id:([\w-]+)/g)].map(([, id]) => id);
    expect(choices(example).filter((id) => !choices(script).includes(id))).toEqual([]);
  });
});
