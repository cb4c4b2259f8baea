import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { scanScript } from '../../src/author/source/scan-script.ts';
import { readJson } from '../../src/author/source/located-json.ts';
import { compileInk, InkError } from '../../src/author/compile/compile-ink.ts';
import { loadSceneFolder, storyHash } from '../../src/author/scene-folder.ts';
import { inkFile, temporaryFolder } from './support/ink-file.ts';
import { writeScene } from './support/tiny-scene.ts';

const textsOf = (source: string) =>
  scanScript([inkFile(source)]).texts.map(({ kind, id, text, line, knot }) => [kind, id, text, line, knot]);

describe('a scan of a script', () => {
  it.each([
    ['a line', 'Hei, du. #id:a-010 #who:kari', [['line', 'a-010', 'Hei, du.', 1, '']]],
    [
      'a choice with a label and conditions',
      '* (ja) {did("x")} {not y} [Ja da. #id:b #act:ask]',
      [['choice', 'b', 'Ja da.', 1, '']],
    ],
    ['a nested choice', '* * [Dypt nede. #id:c]', [['choice', 'c', 'Dypt nede.', 1, '']]],
    ['a line before a divert', 'Ha det. #id:d -> END', [['line', 'd', 'Ha det.', 1, '']]],
    ['a gather with text', '- (her) Så. #id:e', [['line', 'e', 'Så.', 1, '']]],
    [
      'text after the condition of a branch',
      '{\n- did("a: b"): Nå. #id:f\n- else: Ellers. #id:g\n}',
      [
        ['line', 'f', 'Nå.', 2, ''],
        ['line', 'g', 'Ellers.', 3, ''],
      ],
    ],
    ['a text with a colon in it', 'Fast: planen. #id:h', [['line', 'h', 'Fast: planen.', 1, '']]],
    ['an escaped hash', 'Nummer \\#4. #id:i', [['line', 'i', 'Nummer #4.', 1, '']]],
    ['a line in a stitch', '=== en ===\n= to\nHei. #id:j', [['line', 'j', 'Hei.', 3, 'en.to']]],
    ['a line behind a comment', '/* to\nlinjer */\n// Nei\nHei. #id:k // ja', [['line', 'k', 'Hei.', 4, '']]],
  ])('finds %s', (_, source, found) => {
    expect(textsOf(source)).toEqual(found);
  });

  it.each([
    '-> END',
    '{minutes() < 5: -> ready}',
    '~ x = 1',
    '-',
    '- (choose)',
    '{',
    '}',
    '- else:',
    '{did("a"):',
    'VAR x = 1',
    'INCLUDE x.ink',
    '=== knot ===',
    '- variant() == MILD:',
  ])('takes «%s» for logic', (code) => {
    expect(textsOf(code === '- else:' || code.startsWith('- variant') ? `{\n${code}` : code)).toEqual([]);
  });

  it('finds the placeholders of a line', () => {
    expect(scanScript([inkFile('Hei, {name} og {other}. #id:a')]).texts[0]?.placeholders).toEqual(['name', 'other']);
  });

  it('agrees with inkjs about every text of the real scenes', () => {
    for (const slug of fs.readdirSync('stories').filter((name) => fs.existsSync(`stories/${name}/scene.ink`))) {
      const file = path.resolve('stories', slug, 'scene.ink');
      const { json } = compileInk(file);
      const missing = scanScript([file]).texts.filter(
        ({ text, placeholders }) => !placeholders.length && !json.includes(JSON.stringify(text).slice(1, -1)),
      );
      expect(missing.map(({ id }) => id)).toEqual([]);
    }
  });
});

describe('a JSON file', () => {
  const json = (text: string) => {
    const file = path.join(temporaryFolder(), 'x.json');
    fs.writeFileSync(file, text);
    const read = readJson(file);
    if (!read.ok) throw new Error(read.error.message);
    return read.value;
  };

  it('knows the line of each value, and of the nearest one around what is missing', () => {
    const { placeOf } = json('{\n"a": {\n"b": [1,\n{"c": "{,:"}]\n},\n"d": 2}');
    const line = (...where: (string | number)[]) => placeOf(where).line;
    expect([line('a'), line('a', 'b'), line('a', 'b', 1), line('a', 'b', 1, 'c'), line('d'), line('a', 'z')]).toEqual([
      2, 3, 4, 4, 6, 2,
    ]);
  });

  it('tells of a key written twice', () => {
    expect(json('{\n"a": 1,\n"b": {"a": 2},\n"a": 3\n}').doubled).toEqual([{ key: 'a', line: 4 }]);
  });
});

describe('the Ink compiler', () => {
  it('says in which included file and line a mistake is', () => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, 'main.ink'), 'INCLUDE part.ink\nHei.\n-> END\n');
    fs.writeFileSync(path.join(folder, 'part.ink'), '=== a\nHei.\n-> nowhere\n');
    expect(() => compileInk(path.join(folder, 'main.ink'))).toThrow(InkError);
    try {
      compileInk(path.join(folder, 'main.ink'));
    } catch (error) {
      expect((error as InkError).diagnostics).toMatchObject([
        { severity: 'error', file: path.join(folder, 'part.ink'), line: 3 },
      ]);
      expect((error as InkError).deps).toEqual([path.join(folder, 'part.ink')]);
    }
  });

  it('names the included files of a story that compiles', () => {
    const folder = temporaryFolder();
    fs.writeFileSync(path.join(folder, 'main.ink'), 'INCLUDE part.ink\n-> a\n');
    fs.writeFileSync(path.join(folder, 'part.ink'), '=== a\nHei.\n-> END\n');
    expect(compileInk(path.join(folder, 'main.ink')).deps).toEqual([path.join(folder, 'part.ink')]);
  });
});

describe('a scene folder', () => {
  it('is loaded with its texts by id', () => {
    const loaded = loadSceneFolder(writeScene());
    expect(
      loaded.ok && [loaded.value.slug, loaded.value.texts['meet-020'], loaded.value.tables.en?.['meet-020']],
    ).toEqual(['tiny', 'Hører du etter?', 'A text in English.']);
  });

  it('has a hash of twelve digits that changes with the script and with the backstage budget', () => {
    expect(new Set([storyHash('{}', 5), storyHash('{}', 6), storyHash('[]', 5)]).size).toBe(3);
    expect(storyHash('{}', 5)).toMatch(/^[0-9a-f]{12}$/);
  });
});
