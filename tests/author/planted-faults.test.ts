import { describe, expect, it } from 'vitest';
import { checkTiny, type Changes } from './support/tiny-scene.ts';

const replace = (from: string, to: string): Changes => ({ ink: (script) => script.replace(from, to) });
const LONG = 'Ord og mer ord. '.repeat(15);

describe('a scene without a fault', () => {
  const { report, found } = checkTiny({}, true);

  it('has nothing to report but hints about balance', () => {
    expect(found.filter((line) => !/ (bot-wins|unused-name)$/.test(line))).toEqual([]);
  });

  it('is proved, with every choice and ending reached', () => {
    expect(report).toMatchObject({
      exhaustive: true,
      choices: { total: 6, reached: 6 },
      endings: [{ reached: true }, { reached: true }],
    });
  });
});

/** What is planted, the rule that finds it, and a text on the line it is found at. */
const IN_THE_SCRIPT: [what: string, changes: Changes, rule: string, at: string][] = [
  ['a line without an id', replace(' #id:meet-020', ''), 'missing-id', 'Hører du etter?'],
  ['a choice without an id', replace('#id:meet-sit ', ''), 'missing-id', 'sette deg ned'],
  ['an id used twice', replace('#id:meet-020', '#id:meet-010'), 'double-id', 'Hører du etter?'],
  ['an unknown tag', replace('#who:kari', '#sier:kari'), 'unknown-tag', 'Hører du etter?'],
  ['a word that does not exist', replace('#event:anger=2', '#event:sinne=2'), 'unknown-word', 'Kari er sint.'],
  ['an unknown act', replace('#act:limit', '#act:skjenne'), 'unknown-word', 'sette deg ned'],
  ['a person who is not in scene.json', replace('#who:kari', '#who:ola'), 'unknown-person', 'Hører du etter?'],
  ['a face the person does not have', replace('kari=angry', 'kari=wry'), 'unknown-look', 'Kari er sint.'],
  ['a place that is not in scene.json', replace('#place:office', '#place:corridor'), 'unknown-place', 'Klokka er ni.'],
  ['a sound that is not in scene.json', replace('#place:office', '#sound:rain'), 'unknown-sound', 'Klokka er ni.'],
  ['a preparation that is not in scene.json', replace('#prep:read', '#prep:sleep'), 'unknown-preparation', 'Les saken'],
  ['a fact that is not in scene.json', replace('#fact:heard', '#fact:listened'), 'unknown-fact', 'Jeg hører på deg'],
  ['an ending that is not in scene.json', replace('#ending:gone', '#ending:left'), 'unknown-ending', 'Hun gikk.'],
  [
    'a red line without a text',
    replace('#act:limit', '#act:limit #redline:humiliation'),
    'redline-without-text',
    'sette deg ned',
  ],
  ['a line that is too long', replace('Kari er sint.', LONG), 'long-line', '#id:meet-010'],
  [
    'an option much longer than the others',
    replace(
      'Du holder ansiktet helt i ro.',
      'Du holder ansiktet helt i ro, for det er slik man gjør når noen er sinte på en.',
    ),
    'option-length',
    '#id:meet-in-mask',
  ],
  [
    'a choice with text outside its brackets',
    replace(
      '* [«Nå må du sette deg ned, du.» #id:meet-sit #who:you #act:limit]',
      '* «Nå må du sette deg ned[, du.» #id:meet-sit #who:you #act:limit],» sier du.',
    ),
    'mixed-choice',
    'sette deg ned',
  ],
  [
    'alternatives inside a line',
    replace('Hun blir stående.', 'Hun blir {stående|sittende}.'),
    'inline-alternative',
    '#id:meet-040',
  ],
  [
    'a condition inside a line',
    replace('Hun blir stående.', 'Hun blir stående{did("heard"): litt}.'),
    'inline-alternative',
    '#id:meet-040',
  ],
  ['glue', replace('Hun blir stående.', 'Hun blir <> stående.'), 'glue', '#id:meet-040'],
  ['a number to ring that is on no list', replace('Hun blir stående.', 'Ring 114.'), 'phone-number', '#id:meet-040'],
  ['an appeal deadline that does not exist', replace('Hun blir stående.', 'Du kan klage innen fire uker.'), 'appeal-deadline', '#id:meet-040'],
  ['praise from the game itself', replace('Hun blir stående.', 'Bra empati.'), 'forbidden-phrase', '#id:meet-040'],
  ['a thread', replace('Hører du etter?', '<- gone\nHører du etter?'), 'thread', '<- gone'],
  ['chance', replace('{level("agitation") == 2:', '{RANDOM(1, 2) == 2:'), 'chance', 'RANDOM'],
  ['counted turns', replace('{level("agitation") == 2:', '{TURNS_SINCE(-> before) > 2:'), 'turns', 'TURNS_SINCE'],
  [
    'a question inside a text',
    replace('Hun blir stående.', 'Hun har {level("trust")}.'),
    'getter-in-text',
    '#id:meet-040',
  ],
  [
    'a variable that may grow',
    replace('Hører du etter?', '~ n = n + 1\nHører du etter?'),
    'unclamped-variable',
    '~ n = n + 1',
  ],
  ['Nav in capitals', replace('Klokka er ni.', 'Klokka er ni hos NAV.'), 'nav-capitals', '#id:before-010'],
  [
    'a question the game does not know',
    replace('EXTERNAL felt()', 'EXTERNAL felt()\nEXTERNAL mood()'),
    'unknown-getter',
    'EXTERNAL mood()',
  ],
  ['a meter that does not exist', replace('level("agitation")', 'level("sinne")'), 'unknown-word', 'level("sinne")'],
  ['did() of something nobody does', replace('did("heard")', 'did("shouted")'), 'did-never-true', 'did("shouted")'],
  [
    'did() asked before it can have been done',
    replace('Hører du etter?', '{did("heard"):\n-> gone\n}\nHører du etter?'),
    'did-never-true',
    '{did("heard"):',
  ],
  [
    'carried() of a fact no scene exports',
    replace('did("heard")', 'carried("nothing")'),
    'carried-never-exported',
    'carried("nothing")',
  ],
  [
    'prepared() of something nobody prepares',
    replace('did("heard")', 'prepared("sleep")'),
    'unknown-preparation',
    'prepared("sleep")',
  ],
  ['a part the house page does not have', replace('house("closing")', 'house("closnig")'), 'unknown-word', 'house("closnig")'],
  ['a placeholder nobody fills', replace('\\{closing\\}', '\\{opening\\}'), 'wrong-placeholder', '#id:meet-045'],
  ['a placeholder that Ink takes for a variable', (({ ink }) => ({ ink: (script: string) => ink!(script).replace('-> before\n', 'VAR closing = 1\n-> before\n') }))(replace('\\{closing\\}', '{closing}')), 'wrong-placeholder', '#id:meet-045'],
  ['a placeholder in a choice', replace('Nå må du sette deg', 'Nå \\{closing\\} deg'), 'wrong-placeholder', '#id:meet-sit'],
  ['a placeholder shown also where nothing is agreed', replace('house("closing")', 'house("rules")'), 'wrong-placeholder', '#id:meet-045'],
  ['an outer choice without an act', replace(' #act:limit', ''), 'choice-without-act', 'sette deg ned'],
  [
    'a mode before the second layer',
    replace('#act:limit', '#act:limit #mode:none'),
    'mode-before-inner',
    'sette deg ned',
  ],
  ['a second layer without a mode', replace(' #mode:deep', ''), 'inner-without-mode', 'hva hun strever med'],
  [
    'a second layer that does not say what shows',
    replace(' #mode:deep #shows:calm', ' #mode:deep'),
    'mode-without-shows',
    'hva hun strever med',
  ],
  ['a preparation without its price', replace(' #minutes:5', ''), 'prep-without-minutes', 'Les saken'],
  ['a dead end', replace('\n-> END\n=== gone', '\n=== gone'), 'dead-end', 'Vi ble enige'],
  ['an end without an ending', replace(' #ending:gone', ''), 'ending-never-reached', '"gone"'],
  [
    'a choice that is never offered',
    replace('* [«Nå må', '* {prepared("read") && not prepared("read")} [«Nå må'),
    'choice-never-offered',
    'sette deg ned',
  ],
  [
    'a line that is never shown',
    replace('Hører du etter?', '{variant() == 7:\nAldri. #id:meet-015\n}\nHører du etter?'),
    'line-never-shown',
    'Aldri.',
  ],
  ['an ending no way leads to', replace('== 2:\n  -> gone', '== 3:\n  -> gone'), 'ending-never-reached', 'Hun gikk.'],
  [
    'an endless circle',
    replace('Hun setter seg. #id:meet-030 #event:settle=1', 'Hun setter seg. #id:meet-030\n  -> round'),
    'endless-path',
    '#id:round-again',
  ],
  ['broken Ink', replace('-> gone', '-> nowhere'), 'ink-error', '-> nowhere'],
  [
    'an included file that is missing',
    replace('-> before\n', 'INCLUDE shared.ink\n-> before\n'),
    'ink-error',
    'INCLUDE shared.ink',
  ],
];

describe('a fault in the script', () => {
  it.each(IN_THE_SCRIPT)('%s is found at its line', (what, changes, rule, at) => {
    const round =
      '\n=== round\nIgjen. #id:round-010\n+ [Om igjen, og om igjen. #id:round-again #act:wait #mode:none]\n-> round\n+ [Til slutten, nå med én gang. #id:round-out #act:wait #mode:none]\n-> gone\n';
    const ink = (script: string) => {
      const changed = changes.ink!(script);
      return what === 'an endless circle'
        ? changed + round
        : what.startsWith('a variable')
          ? changed.replace('-> before\n', 'VAR n = 0\n-> before\n')
          : changed;
    };
    const tiny = checkTiny({ ink });
    const file = at.startsWith('"') ? 'scene.json' : 'scene.ink';
    expect(tiny.found).toContain(`${file}:${tiny.lineOf(at, file)} ${rule}`);
  });
});

describe('a fault beside the script', () => {
  const without = (id: string) => (all: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => key !== id));

  it.each<[string, Changes, string, string, string]>([
    ['a missing translation', { en: without('meet-030') }, 'scene.ink', '#id:meet-030', 'missing-translation'],
    [
      'a translation of nothing',
      { en: (strings) => ({ ...strings, 'meet-999': 'What?' }) },
      'en.json',
      'meet-999',
      'superfluous-translation',
    ],
    [
      'a wrong placeholder',
      { en: (strings) => ({ ...strings, 'meet-045': 'This is how we say it: {closnig}' }) },
      'en.json',
      'meet-045',
      'wrong-placeholder',
    ],
    [
      'a translation that is still Bokmål',
      { en: (strings) => ({ ...strings, 'meet-030': '[nb] Hun setter seg.' }) },
      'en.json',
      '[nb]',
      'not-translated',
    ],
    [
      'Norwegian where English should be',
      { en: (strings) => ({ ...strings, 'meet-030': 'Jeg vet ikke.' }) },
      'en.json',
      'Jeg vet ikke',
      'wrong-language',
    ],
    [
      'a text that is still to be written',
      { scene: (scene) => ({ ...scene, learningGoals: [{ nb: '…', en: 'Something' }] }) },
      'scene.json',
      '…',
      'not-written',
    ],
    [
      'a hard scene that does not say so beforehand',
      { scene: (scene) => ({ ...scene, sensitivity: 'red' }) },
      'scene.json',
      'contentNote',
      'missing-content-note',
    ],
    ['a choice without a rating', { ratings: without('meet-sit') }, 'scene.ink', '#id:meet-sit', 'missing-rating'],
    [
      'a rating of nothing',
      { ratings: (all) => ({ ...all, 'meet-run': all['meet-sit'] }) },
      'ratings.json',
      'meet-run',
      'superfluous-rating',
    ],
    [
      'a decision with a choice that does not exist',
      {
        scene: (scene) => {
          scene.decisions.meet.choices.push('meet-run');
          return scene;
        },
      },
      'scene.json',
      '"meet-run"',
      'unknown-choice',
    ],
    [
      'a choice in no decision',
      {
        scene: (scene) => {
          scene.decisions.meet.choices.pop();
          return scene;
        },
      },
      'scene.ink',
      '#id:meet-sit',
      'choice-without-decision',
    ],
    [
      'a decision that is never offered',
      {
        scene: (scene) => {
          scene.decisions.meet.choices = ['meet-hear', 'prep-done'];
          return scene;
        },
      },
      'scene.json',
      '"meet": {',
      'decision-never-offered',
    ],
    [
      'a prompt that does not exist',
      {
        scene: (scene) => {
          scene.prompts.self = ['P77'];
          return scene;
        },
      },
      'scene.json',
      '"P77"',
      'unknown-prompt',
    ],
    [
      'a fact nobody notes',
      { scene: (scene) => ({ ...scene, facts: { ...scene.facts, seen: { export: true } } }) },
      'scene.json',
      '"seen"',
      'fact-never-noted',
    ],
    [
      'a scene.json of the wrong shape',
      { scene: (scene) => ({ ...scene, minutes: 'ti' }) },
      'scene.json',
      '"minutes": "ti"',
      'wrong-shape',
    ],
    [
      'numbers to ring where a feeling is shown',
      { scene: (scene) => ({ ...scene, lifelines: true }) },
      'scene.json',
      '"lifelines": true',
      'wrong-shape',
    ],
    [
      'another slug than the folder',
      { scene: (scene) => ({ ...scene, slug: 'huge' }) },
      'scene.json',
      '"slug"',
      'wrong-slug',
    ],
    [
      'JSON that is none',
      { files: { 'en.json': '{\n"language": "en",\n"scene" "tiny"\n}' } },
      'en.json',
      '"scene"',
      'broken-json',
    ],
    [
      'a walk that fails',
      { files: { 'walks/go.walk': 'scene tiny\nvariant mild\npick prep-done\npick meet-shout\nend agreed\n' } },
      'walks/go.walk',
      'meet-shout',
      'walk',
    ],
    [
      'an ending no walk leads to',
      { files: { 'walks/gone.walk': 'scene tiny\nvariant mild\npick prep-done\npick meet-hear\npick meet-in-work\nend agreed\n' } },
      'scene.json',
      '"gone": {',
      'ending-without-walk',
    ],
    [
      'a walk that cannot be read',
      { files: { 'walks/go.walk': 'scene tiny\nvariant mild\njump meet\nend agreed\n' } },
      'walks/go.walk',
      'jump',
      'walk-form',
    ],
  ])('%s is found at its line', (_, changes, file, at, rule) => {
    const tiny = checkTiny(changes);
    expect(tiny.found).toContain(`${file}:${tiny.lineOf(at, file)} ${rule}`);
  });

  it('a decision in which one option wins on everything is found at its first option', () => {
    const script = (text: string) =>
      text
        .replace('#act:wait #fact:heard', '#act:own #act:inform #act:frame #fact:heard')
        .replace('#act:limit', '#act:explain');
    const tiny = checkTiny(
      { ink: script, ratings: (all) => ({ ...all, 'meet-hear': { ...all['meet-sit']!, author: 5 } }) },
      true,
    );
    expect(tiny.found).toContain(`scene.ink:${tiny.lineOf('#id:meet-hear')} dominated-decision`);
  });

  it('many ways to the same stop are one thing to mend', () => {
    const { findings } = checkTiny({ ink: (text) => text.replace('\n-> END\n=== gone', '\n=== gone') });
    expect(findings('dead-end')).toHaveLength(1);
    expect(findings('dead-end')[0]!.message).toMatch(/in \d+ other ways?/);
    expect(findings('ink-warning')).toEqual([]);
  });

  it('a question about something nobody does is told once', () => {
    expect(checkTiny(replace('did("heard")', 'did("herd")')).findings('did-never-true')).toMatchObject([{ message: expect.stringContaining('did you mean «heard»?') }]);
  });

  it('a question that is asked too early is told once', () => {
    expect(checkTiny(replace('Hører du etter?', '{did("heard"):\n-> gone\n}\nHører du etter?')).findings('did-never-true')).toHaveLength(1);
  });

  it('what a fault brings with it comes after it', () => {
    const { report } = checkTiny({ ink: (text) => text.replace('#id:meet-sit ', '') });
    expect(report.findings[0]!.rule).toBe('missing-id');
  });

  it('a scene.json that cannot be read says nothing about the walks', () => {
    expect(checkTiny({ scene: (scene) => ({ ...scene, minutes: 'ti' }) }).findings('walk')).toEqual([]);
  });

  it('an end without an #ending is an error', () => {
    const tiny = checkTiny({ ink: (text) => text.replace(' #ending:gone', '') });
    expect(tiny.findings('end-without-ending')).toMatchObject([{ severity: 'error' }]);
  });
});
