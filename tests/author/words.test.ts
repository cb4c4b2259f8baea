/** What is said to somebody who has never programmed: what is wrong, where, and how to mend it. */
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/author/words/nearest.ts';
import { jsonFault } from '../../src/author/words/json-words.ts';
import { checkTiny, type Changes } from './support/tiny-scene.ts';

describe('the word that was probably meant', () => {
  it.each([
    ['agnry', 'angry'],
    ['Angry', 'angry'],
    ['phonedesk', 'phone-desk'],
    ['sinne', null],
    ['x', null],
  ])('for «%s» is %s', (written, meant) => {
    expect(nearest(written, ['angry', 'phone-desk', 'a'])).toBe(meant);
  });
});

describe('a table that cannot be read', () => {
  it.each([
    ['a forgotten comma', '{\n"a": "b"\n"c": 1\n}', 2, /comma is missing at the end of this line/],
    ['a quotation mark inside a text', '{\n"a": "b "x" c"\n}', 2, /write «…»/],
    ['a comma too many', '{\n"a": "b",\n}', 2, /take away the comma/],
    ['a text without its end', '{\n"a": "b\n}', 2, /" is missing at the end/],
    ['curly quotation marks', '{\n"a": “b”\n}', 2, /straight quotes/],
    ['a name without quotation marks', '{\na: 1\n}', 2, /a name stands in straight quotes/],
    ['a forgotten colon', '{\n"a" 1\n}', 2, /: is missing/],
    ['a list that is left open', '{\n"a": [1\n}', 3, /\] is missing before this }/],
    ['a file that is cut off', '{\n"a": {"b": 1', 2, /} is missing at the end of the file/],
    ['a bracket too many', '{"a": 1}\n}', 2, /too many/],
    ['no file at all', '', 1, /missing/],
  ])('by %s is pointed at where it is to be mended', (_, text, line, what) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(jsonFault(text)).toMatchObject({ line, what: expect.stringMatching(what) });
  });

  it('is one only if it is', () => {
    expect(jsonFault('{ "a": ["x \\" y", -1.5, true, null, {}, []] }')).toBeNull();
  });
});

describe('a message', () => {
  const ink = (from: string, to: string): Changes => ({ ink: (script) => script.replace(from, to) });
  it.each<[string, Changes, string, RegExp]>([
    ['gives a line without an id the next free one', ink(' #id:meet-020', ''), 'missing-id', /#id:meet-060$/],
    ['says which tag was probably meant', ink('#who:kari', '#hwo:kari'), 'unknown-tag', /did you mean #who\?/],
    ['says which word was probably meant', ink('#event:anger=2', '#event:agner=2'), 'unknown-word', /did you mean anger\?/],
    ['says which face was probably meant', ink('kari=angry', 'kari=angyr'), 'unknown-word', /did you mean angry\?/],
    ['sees that a # was left out', ink(' #who:kari', ' who:kari'), 'unknown-word', /is a # missing before «who:kari»\?/],
    ['says which part was probably meant', ink('-> gone', '-> gonne'), 'ink-error', /did you mean «gone»\?/],
    ['says that a bracket is missing', ink('#act:limit]', '#act:limit'), 'ink-error', /a \] is missing/],
    ['says that a declaration is missing', ink('EXTERNAL did(what)\n', ''), 'ink-error', /«EXTERNAL did\(what\)»/],
    ['says that a name must be one word', ink('=== gone', '=== hun-gikk'), 'ink-error', /a name is one word/],
    ['says how long an option may be', ink('Du holder ansiktet helt i ro.', 'Ro.'), 'option-length', /write between \d+ and \d+/],
    ['says what a field may be', { scene: (scene) => ({ ...scene, category: 'sint' }) }, 'wrong-shape', /^category is "sint"; use angry, /],
    ['says what is missing', { scene: ({ minutes: _, ...scene }) => scene }, 'wrong-shape', /^minutes is missing/],
    ['says what there is no room for', { scene: (scene) => ({ ...scene, forfatter: 'Kari' }) }, 'wrong-shape', /nothing called "forfatter"/],
    ['says how far a rating goes', { ratings: (all) => ({ ...all, 'meet-sit': { ...all['meet-sit']!, author: 6 } }) }, 'wrong-shape', /at most 5/],
  ])('%s', (_, changes, rule, message) => {
    expect(checkTiny(changes).findings(rule).map((finding) => finding.message)).toContainEqual(expect.stringMatching(message));
  });

  it('about a player who does not read names the decisions', () => {
    const best = { 'walks/go.walk': 'scene tiny\nvariant hard\npick prep-read\npick meet-hear\npick meet-in-mask\nend agreed\n' };
    const { findings } = checkTiny({ files: best, ratings: (all) => ({ ...all, 'meet-hear': { ...all['meet-sit']!, author: 5 } }) }, true);
    expect(findings('bot-wins').map(({ message }) => message)).toContainEqual(expect.stringMatching(/«always first».*; in meet the first is rated best/));
  });
});
