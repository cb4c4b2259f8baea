import type { BotPlays } from '../bots/play-bots.ts';
import type { Exploration } from '../explore/exploration.ts';
import type { Scene } from '#story/scene.ts';
import type { EndingReport, SceneReport } from './scene-report.ts';

type ProvedPart = Pick<
  SceneReport,
  'states' | 'transitions' | 'exhaustive' | 'reasons' | 'endings' | 'choices' | 'witnesses'
>;

const NOTHING_PROVED: ProvedPart = {
  states: 0,
  transitions: 0,
  exhaustive: false,
  reasons: ['the script could not be read'],
  endings: [],
  choices: { total: 0, reached: 0 },
  witnesses: {},
};

/** What the report says of the exploration; endings that scene.json names and nobody reached are listed too. */
export function provedPart(exploration: Exploration | null, scene: Scene | null, bots: BotPlays | null): ProvedPart {
  if (!exploration) return NOTHING_PROVED;
  const { states, transitions, exhaustive, choices, reasons } = exploration;
  const reached = choices.flatMap(({ id, path, witness }) => (witness ? [[id || path, witness] as const] : []));
  return {
    states,
    transitions,
    exhaustive,
    reasons: reasons.map(({ message }) => message),
    endings: endingsOf(exploration, scene, bots),
    choices: { total: choices.length, reached: reached.length },
    witnesses: Object.fromEntries(reached),
  };
}

function endingsOf({ endings }: Exploration, scene: Scene | null, bots: BotPlays | null): EndingReport[] {
  const reached = endings.map(({ id, ...ending }) => ({
    id: id || 'end',
    reached: true,
    ...ending,
    seen: bots?.seen.get(id) ?? null,
  }));
  const missing = Object.keys(scene?.endings ?? {})
    .filter((id) => !endings.some((ending) => ending.id === id))
    .map((id) => ({ id, reached: false, paths: null, witness: null, ranges: null, seen: null }));
  return [...reached, ...missing];
}
