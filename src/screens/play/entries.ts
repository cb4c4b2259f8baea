/** From what has been told to the entries of the transcript. The list only ever grows at its end. */
import type { Point } from '#model/quantities.ts';
import type { Line, Moment } from '#run/moment.ts';
import { isByEar } from '#run/picture-of.ts';
import { parseInput, type Input } from '#run/run.ts';
import type { Caption, Look, Phase, Place } from '#story/vocabulary.ts';
import { captionsOf } from './captions.ts';
import { changesOf, type Change } from './changes.ts';
import { opening, toldSteps, type Snapshot } from '#run/session.ts';

/** `now` is on the screen in full size, `recent` is the last thing said to the player, `past` is small. */
export type Age = 'now' | 'recent' | 'past';

export type Entry = { readonly key: string; readonly age: Age } & (
  | { readonly kind: 'phase'; readonly phase: Phase }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'look'; readonly who: string; readonly look: Look; /** Told on the telephone. */ readonly byEar: boolean }
  | { readonly kind: 'sound'; readonly sound: Caption }
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'felt'; readonly point: Point | null }
  | { readonly kind: 'coach'; readonly changes: readonly Change[]; /** Backstage, before anyone has come. */ readonly before: boolean }
);

type Draft = { [K in Entry['kind']]: Omit<Extract<Entry, { kind: K }>, 'age' | 'key'> }[Entry['kind']] & { batch: number };

/** Steps told by the same press belong to one batch. */
const BATCHES_PER_MOMENT = 1000;

export function entriesOf(snapshot: Snapshot, inputs: readonly Input[], coached: boolean): readonly Entry[] {
  const drafts: Draft[] = [];
  let phase: Phase | null = null;
  let place: Place | null = null;
  let looks: Readonly<Record<string, Look>> = {};
  for (const moment of snapshot.moments) {
    const felt = feltAt(inputs[moment.index - 1]);
    if (felt !== undefined) drafts.push({ kind: 'felt', point: felt, batch: drafts.at(-1)?.batch ?? 0 });
    const steps = toldSteps(moment);
    const told = moment === snapshot.moments.at(-1) ? Math.min(snapshot.told, steps.length) : steps.length;
    for (const [step, lines] of steps.slice(0, told).entries()) {
      const batch = moment.index * BATCHES_PER_MOMENT + Math.max(step, opening(moment) - 1);
      for (const line of lines) {
        if (line.phase !== phase && line.phase !== 'later') drafts.push({ kind: 'phase', phase: line.phase, batch });
        phase = line.phase;
        if (line.place !== null && line.place !== place) drafts.push({ kind: 'place', place: line.place, batch });
        place = line.place;
        for (const { who, look } of line.tags.looks) if (looks[who] !== look) drafts.push({ kind: 'look', who, look, byEar: isByEar(place), batch });
        looks = line.looks;
        for (const sound of captionsOf(line)) drafts.push({ kind: 'sound', sound, batch });
        drafts.push({ kind: 'line', line, batch });
      }
    }
    const changes = coached && told === steps.length ? followed(snapshot.moments, moment, inputs) : [];
    if (changes.length) drafts.push({ kind: 'coach', changes, before: phase === 'before', batch: drafts.at(-1)?.batch ?? 0 });
  }
  return aged(drafts);
}

function aged(drafts: readonly Draft[]): readonly Entry[] {
  const latest = drafts.at(-1)?.batch ?? 0;
  const said = drafts.findLastIndex(isSaid);
  // the person comes first: what was said last stays in sight while something is told or asked about it
  const recent = drafts.length - said <= RECENT && drafts.slice(said).every(({ kind }) => kind !== 'phase') ? said : -1;
  return drafts.map(({ batch, ...draft }, index): Entry => {
    const age = batch === latest ? 'now' : index === recent ? 'recent' : 'past';
    return { ...draft, age, key: String(index) };
  });
}

/** How far back something said is still what one answers to. */
const RECENT = 6;

function isSaid(draft: Draft): boolean {
  return draft.kind === 'line' && !draft.line.chosen && draft.line.tags.who !== undefined && draft.line.tags.who !== 'you';
}

/** What the model did from a decision, both its layers, up to the next question. */
function followed(moments: readonly Moment[], moment: Moment, inputs: readonly Input[]): readonly Change[] {
  if (moment.index === 0 || feltAt(inputs[moment.index - 1]) !== undefined) return [];
  if (moment.ask.kind === 'choice' && moment.ask.layer === 'inner') return [];
  const outer = moments[moment.index - 1];
  const twoLayers = outer?.ask.kind === 'choice' && outer.ask.layer === 'inner';
  const lines = [...(twoLayers ? outer.lines : []), ...moment.lines];
  // backstage, what comes through the door is not what the preparation led to
  const own = lines[0]?.phase === 'before' ? lines.filter((line) => line.phase === 'before' && line.chosen) : lines;
  return changesOf(own.flatMap((line) => line.effects));
}

/** Undefined when the input was a choice, null when the check-in was skipped. */
function feltAt(input: Input | undefined): Point | null | undefined {
  if (input === undefined) return undefined;
  const parsed = parseInput(input);
  return parsed.ok && parsed.value.kind === 'feel' ? parsed.value.point : undefined;
}
