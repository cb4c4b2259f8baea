/** All golden walks of a scene folder: parsed, played, and counted. */
import fs from 'node:fs';
import path from 'node:path';
import { now } from '#run/playthrough.ts';
import { startTeller } from '#story/teller.ts';
import type { Play } from '../bots/play-bots.ts';
import { error, warning, type Finding, type Place } from '../findings/finding.ts';
import { playWalk } from './play-walk.ts';
import { parseWalk } from './walk.ts';

export interface CheckedWalk {
  readonly name: string;
  readonly ok: boolean;
  /** The ending it says it comes to; null when it cannot be read. */
  readonly ending: string | null;
  readonly play: Play | null;
}

export interface WalkOptions {
  readonly dir: string;
  readonly slug: string;
  /** Null when the script or scene.json cannot be read: the walks are only read then. */
  readonly story: object | null;
  readonly minutes: number;
  /** Those scene.json names; null when it cannot be read. */
  readonly endings: { readonly ids: readonly string[]; placeOf(id: string): Place } | null;
}

export function checkWalks(options: WalkOptions): { walks: CheckedWalk[]; findings: Finding[] } {
  const folder = path.join(options.dir, 'walks');
  const files = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith('.walk')).sort() : [];
  const none = files.length ? [] : [warning({ file: path.join(options.dir, 'scene.ink'), line: 1 }, 'no-walks', 'the scene has no golden walk: write one in walks/<name>.walk')];
  const checked = files.map((name) => checkWalk(path.join(folder, name), options));
  const walked = new Set(checked.map(({ walk }) => walk.ending));
  return { walks: checked.map(({ walk }) => walk), findings: [...none, ...checked.flatMap(({ findings }) => findings), ...(files.length ? unwalked(options, walked) : [])] };
}

/** A walk to each ending: without it nobody notices when a later change sends the players elsewhere. */
function unwalked({ endings }: WalkOptions, walked: ReadonlySet<string | null>): Finding[] {
  return (endings?.ids ?? [])
    .filter((id) => !walked.has(id))
    .map((id) => warning(endings!.placeOf(id), 'ending-without-walk', `no walk leads to the ending ${id}: write walks/${id}.walk, with «end ${id}» last`));
}

function checkWalk(file: string, { slug, story, minutes }: WalkOptions): { walk: CheckedWalk; findings: readonly Finding[] } {
  const name = path.basename(file, '.walk');
  const parsed = parseWalk(file, fs.readFileSync(file, 'utf8'));
  const failed = (findings: readonly Finding[]) => ({ walk: { name, ok: false, ending: parsed.walk?.end.ending ?? null, play: null }, findings });
  if (!parsed.walk) return failed(parsed.findings);
  if (parsed.walk.scene !== slug) return failed([error({ file, line: 1 }, 'walk', `the walk is of the scene ${parsed.walk.scene}, but lies in ${slug}`)]);
  if (!story) return failed([]);
  try {
    const { findings, playthrough } = playWalk(parsed.walk, (answer) => startTeller(story, answer), minutes);
    const { values } = now(playthrough).state;
    const picked = playthrough.moments.flatMap(({ lines }) => lines.filter(({ chosen }) => chosen).map(({ id }) => id));
    const { ending } = parsed.walk.end;
    return { walk: { name, ok: !findings.length, ending, play: { ending, picked, values } }, findings };
  } catch (cause) {
    // a run-time error of the script, which the exploration has pointed at too
    return failed([error({ file, line: 1 }, 'walk', `the walk comes to where the script breaks off; mend that first (${cause instanceof Error ? cause.message : String(cause)})`)]);
  }
}
