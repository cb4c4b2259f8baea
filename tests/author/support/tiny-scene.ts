/** A whole scene folder in a few lines. Tables and ratings follow the script, so that a test plants one fault at a time. */
import fs from 'node:fs';
import path from 'node:path';
import { checkScene } from '../../../src/author/check-story.ts';
import type { Finding } from '../../../src/author/findings/finding.ts';
import type { SceneReport } from '../../../src/author/report/scene-report.ts';
import { temporaryFolder } from './ink-file.ts';

const EXTERNALS = [
  'level(meter)',
  'felt()',
  'did(what)',
  'prepared(what)',
  'carried(what)',
  'house(what)',
  'leaks()',
  'variant()',
  'minutes()',
];

export const GOOD_SCRIPT = `${EXTERNALS.map((getter) => `EXTERNAL ${getter}`).join('\n')}
-> before
=== before
Klokka er ni. #id:before-010 #phase:before #place:office
* {minutes() >= 5} [Les saken en gang til nå. #id:prep-read #prep:read #act:read-up #minutes:5]
  -> meet
* [La det være, og gå inn nå. #id:prep-done #act:start]
  -> meet
=== meet
Kari er sint. #id:meet-010 #phase:meeting #look:kari=angry #event:anger=2
Hører du etter? #id:meet-020 #who:kari
* [«Jeg hører på deg nå, Kari.» #id:meet-hear #who:you #act:wait #fact:heard]
* [«Nå må du sette deg ned, du.» #id:meet-sit #who:you #act:limit]
-
* [Du holder ansiktet helt i ro. #id:meet-in-mask #layer:inner #mode:surface #shows:calm]
* [Du tenker på hva hun strever med. #id:meet-in-work #layer:inner #mode:deep #shows:calm]
-
{did("heard"):
  Hun setter seg. #id:meet-030 #event:settle=1
- else:
  Hun blir stående. #id:meet-040
}
{level("agitation") == 2:
  -> gone
}
{house("closing"):
  Slik sier vi det: \\{closing\\} #id:meet-045
}
Vi ble enige. #id:meet-050 #ending:agreed
-> END
=== gone
Hun gikk. #id:gone-010 #ending:gone
-> END
`;

const t = (text: string) => ({ nb: text, en: text });
const card = { question: t('Hva?'), listenFor: t('Hva?'), stopWhen: t('Da.') };

export const GOOD_SCENE = {
  slug: 'tiny',
  thesis: ['S01'],
  title: t('Liten'),
  minutes: 5,
  sensitivity: 'none',
  category: 'angry',
  channel: 'room',
  briefing: { who: t('a'), why: t('b'), fixed: t('c'), open: t('d') },
  contentNote: null,
  review: {},
  variants: { mild: t('a'), ordinary: t('b'), hard: t('c') },
  cast: { kari: { name: 'Kari', age: 40, role: t('bruker'), appearance: 'x', looks: ['angry', 'calm'] } },
  places: { office: t('Kontoret') },
  sounds: ['door'],
  preparations: { read: { minutes: 5, gives: t('a'), costs: t('b') } },
  budgetMinutes: 10,
  facts: { heard: { export: false } },
  decisions: {
    prep: { beat: 'before', choices: ['prep-read', 'prep-done'], card },
    meet: { beat: '1', choices: ['meet-hear', 'meet-sit'], card },
    'meet-in': { beat: '1', layer: 'inner', choices: ['meet-in-mask', 'meet-in-work'], card },
  },
  endings: { agreed: { title: t('Enige'), summary: t('x') }, gone: { title: t('Gått'), summary: t('x') } },
  redlines: {},
  feelingRule: { rule: t('a'), ask: t('b') },
  learningGoals: [t('a')],
  traps: [],
  relations: ['R3'],
  prompts: { self: ['P01'], group: ['G01'] },
};
export type TinySceneJson = typeof GOOD_SCENE;

export interface Changes {
  readonly ink?: (script: string) => string;
  readonly scene?: (scene: TinySceneJson) => unknown;
  readonly en?: (strings: Record<string, string>) => unknown;
  readonly ratings?: (
    choices: Record<string, { author: number; reason: { nb: string; en: string }; panel: number[] }>,
  ) => unknown;
  readonly files?: Readonly<Record<string, string>>;
}

export interface Tiny {
  readonly dir: string;
  readonly report: SceneReport;
  /** `file:line rule` of each finding, files without their folder. */
  readonly found: readonly string[];
  findings(rule: string): readonly Finding[];
  /** The line on which a text stands in a file of the scene. */
  lineOf(text: string, file?: string): number;
}

export function writeScene(changes: Changes = {}): string {
  const dir = path.join(temporaryFolder(), 'tiny');
  const ink = changes.ink?.(GOOD_SCRIPT) ?? GOOD_SCRIPT;
  const ids = [...ink.matchAll(/#id:([a-z0-9-]+)/g)].map(([, id = '']) => id);
  const choices = [...ink.matchAll(/\[[^\]]*#id:([a-z0-9-]+)/g)].map(([, id = '']) => id);
  const strings = Object.fromEntries(
    ids.map((id) => [id, id === 'meet-045' ? 'This is how we say it: {closing}' : 'A text in English.']),
  );
  const rated = Object.fromEntries(choices.map((id) => [id, { author: 4, reason: t('derfor'), panel: [] }]));
  const files = {
    'scene.ink': ink,
    'scene.json': pretty(changes.scene?.(structuredClone(GOOD_SCENE)) ?? GOOD_SCENE),
    'en.json': pretty({ language: 'en', scene: 'tiny', strings: changes.en?.(strings) ?? strings }),
    'ratings.json': pretty({
      schema: 1,
      scene: 'tiny',
      scale: '1–5',
      label: 'forfatterens',
      choices: changes.ratings?.(rated) ?? rated,
    }),
    'walks/go.walk': 'scene tiny\nvariant mild\npick prep-done\npick meet-hear\npick meet-in-work\nend agreed\n',
    'walks/gone.walk': 'scene tiny\nvariant ordinary\npick prep-read\npick meet-sit\npick meet-in-mask\nend gone\n',
    ...changes.files,
  };
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    fs.writeFileSync(path.join(dir, name), text);
  }
  return dir;
}

export function checkTiny(changes: Changes = {}, bots = false): Tiny {
  const dir = writeScene(changes);
  const report = checkScene(dir, { exportedFacts: ['from-elsewhere'], bots });
  return {
    dir,
    report,
    found: report.findings.map(({ file, line, rule }) => `${path.relative(dir, file)}:${line} ${rule}`),
    findings: (rule) => report.findings.filter((finding) => finding.rule === rule),
    lineOf: (text, file = 'scene.ink') =>
      fs
        .readFileSync(path.join(dir, file), 'utf8')
        .split('\n')
        .findIndex((line) => line.includes(text)) + 1,
  };
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
