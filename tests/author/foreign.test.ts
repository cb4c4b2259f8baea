import { describe, expect, it } from 'vitest';
import { checkInkFile } from '../../src/author/check-story.ts';
import { inkFile } from './support/ink-file.ts';

const check = (source: string, limits = { states: 100_000, ms: 20_000 }) =>
  checkInkFile(inkFile(source), { exportedFacts: [], limits });

/** As a writer elsewhere may write: variables, functions, tunnels, lists, sequences, sticky choices. */
const STORY = `
VAR forceful = 0
VAR teacup = false
LIST things = (hat), stick
-> room
=== function raise(ref x)
~ x = x + 1
=== room
Rommet er {lite|mindre|minst}.
* "Tør du[?"]," sier du.
  ~ raise(forceful)
  -> drink ->
+ {forceful < 3} [Vent]
  ~ raise(forceful)
* (away) [Gå] -> out
* {away} [Kan aldri velges]
* -> out
- {teacup: Koppen er tom.|Koppen er full.}
-> room
=== drink
Te.
~ teacup = true
~ things += stick
->->
=== out
{things ? stick: Du tar stokken.}
Slutt.
-> END
`;

describe('an Ink file without our vocabulary', () => {
  it('is walked to the end, and its choices are named by path and line', () => {
    const report = check(STORY);
    expect(report).toMatchObject({
      kind: 'ink',
      exhaustive: true,
      choices: { total: 4, reached: 3 },
      endings: [{ id: 'end', reached: true }],
    });
    expect(report.findings).toMatchObject([
      {
        rule: 'choice-never-offered',
        severity: 'warning',
        line: STORY.split('\n').indexOf('* {away} [Kan aldri velges]') + 1,
      },
    ]);
  });

  it('may answer an unknown function with yes and with no', () => {
    const report = check('EXTERNAL has_key()\n* {has_key()} [Lås opp] -> END\n* {not has_key()} [Gå hjem] -> END\n');
    expect(report).toMatchObject({ exhaustive: true, choices: { total: 2, reached: 2 } });
  });

  it.each([
    ['RANDOM(1, 6) > 3', /chance/],
    ['TURNS_SINCE(-> top) > 1', /turns/],
  ])('is not proved when it asks %s', (condition, reason) => {
    const report = check(`-> top\n=== top\nHei.\n* {${condition}} [Ja] -> END\n* [Nei] -> END\n`);
    expect(report.exhaustive).toBe(false);
    expect(report.reasons[0]).toMatch(reason);
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('that grows without end is given up at the budget, with the knot named', () => {
    const report = check(
      'VAR gold = 0\n-> mine\n=== mine\nGrav.\n+ [Mer]\n  ~ gold = gold + 1\n  -> mine\n+ {gold > 10} [Nok] -> END\n',
      { states: 500, ms: 20_000 },
    );
    expect(report).toMatchObject({ exhaustive: false });
    expect(report.reasons[0]).toMatch(/«mine»/);
  });

  it.each([
    ['a circle with no way out', '-> a\n=== a\nHei.\n+ [Igjen] -> a\n', 'endless-path', 'error', 4],
    ['a circle with a way out', '-> a\n=== a\nHei.\n+ [Igjen] -> a\n+ [Slutt] -> END\n', 'endless-path', 'warning', 4],
    ['a circle without a choice', '-> a\n=== a\nHei.\n-> a\n', 'endless-path', 'error', 3],
    ['a circle without a word', '-> a\n=== a\n-> a\n', 'endless-path', 'error', 3],
    ['a place where it just stops', '-> a\n=== a\nHei.\n* [Ja]\n  Da så.\n* [Nei] -> END\n', 'dead-end', 'error', 5],
    ['a tunnel that does not return', 'Hei.\n-> t ->\n-> END\n=== t\nInne.\n', 'dead-end', 'error', 5],
    ['a divert to nowhere', 'Hei.\n-> nowhere\n', 'ink-error', 'error', 2],
    ['no story at all', '=== a\nHei.\n-> END\n', 'empty-story', 'warning', 1],
  ])('has %s pointed at', (_, source, rule, severity, line) => {
    expect(check(source).findings).toContainEqual(expect.objectContaining({ rule, severity, line }));
  });

  it('that is not there gives one finding and no crash', () => {
    const report = checkInkFile('/nowhere/missing.ink', { exportedFacts: [] });
    expect(report.findings).toMatchObject([
      { severity: 'error', rule: 'ink-error', message: 'Ink: missing.ink does not exist' },
    ]);
  });

  it('that is no text gives findings and no crash', () => {
    const junk = Array.from({ length: 400 }, (_, index) => String.fromCharCode(33 + ((index * 7919) % 90))).join('');
    expect(check(junk).ms).toBeGreaterThanOrEqual(0);
  });
});
