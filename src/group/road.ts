/** The scene as a room walks it: a run at reading pace, and what it asks for next. */
import { ok, type Result } from '#lib/result.ts';
import type { Line } from '#run/moment.ts';
import { now, type Refusal, type Tell } from '#run/playthrough.ts';
import { replay } from '#run/replay.ts';
import { feelInput, type Input, type Run } from '#run/run.ts';
import { createSession, toldSteps } from '#run/session.ts';
import { filledIn } from '#story/placeholders.ts';
import type { Scene, StringTable } from '#story/scene.ts';
import type { Ballot, GroupPhase, Opening } from './protocol.ts';
import type { SessionRecord } from './record.ts';

/** Texts in the languages of the game; Bokmål always. */
export type Text = Ballot['options'][number]['text'];

/** A scene with all that is needed to tell it in every language. */
export interface RoadScene {
  readonly scene: Scene;
  readonly hash: string;
  readonly tell: Tell;
  readonly tables: Readonly<Partial<Record<'en' | 'nn', StringTable>>>;
}

export interface Question {
  readonly layer: 'outer' | 'inner';
  readonly options: readonly { readonly id: string; readonly text: Text }[];
}

export interface Road {
  readonly run: Run;
  at(): { readonly inputs: Input[]; readonly told: number; readonly stands: GroupPhase };
  /** What may be answered now; null while something is told, at a check-in and at the end. */
  options(): Question | null;
  /** The lines of the step told last, also when that was before a check-in. */
  lastStep(): readonly Line[];
  ending(): string | null;
  tell(): boolean;
  take(choice: string): Result<null, Refusal>;
}

type Start = Pick<SessionRecord, 'storyHash' | 'opening' | 'inputs' | 'told'>;

/** `told: null` has told all there is: a room that goes back wants the question, not the way there. */
export function openRoad(scene: RoadScene, { storyHash, opening, inputs: begun, told }: Start): Road {
  const { closing } = opening;
  // a script is not told of a sentence that nobody here could read
  const house = opening.house.filter((word) => word !== 'closing' || closing !== undefined);
  const start = { seed: opening.seed, variant: opening.variant, house, carried: [], help: 'experienced' as const };
  const run: Run = { schema: 1, scene: opening.scene, storyHash, start, inputs: begun };
  const { playthrough, repair } = replay(scene.tell, run, scene.scene.budgetMinutes);
  const all = toldSteps(now(playthrough)).length + 1;
  const session = createSession(playthrough, repair ? null : told ?? (begun.length ? all : null));
  let inputs = [...(repair?.kept ?? begun)];

  function take(input: Input): Result<null, Refusal> {
    const index = now(playthrough).index;
    if (!session.snapshot().answering) return { ok: false, error: 'choice-expected' };
    if (!session.take(input, index)) return { ok: false, error: 'choice-not-offered' };
    inputs = [...inputs, input];
    return ok(null);
  }

  return {
    get run() { return { ...run, inputs }; },
    at() {
      const { told: steps, answering } = session.snapshot();
      return { inputs: [...inputs], told: steps, stands: answering ? standsAt(now(playthrough).ask.kind) : 'telling' };
    },
    options() {
      const { ask } = now(playthrough);
      if (!session.snapshot().answering || ask.kind !== 'choice') return null;
      return { layer: ask.layer, options: ask.choices.map(({ id, text }) => ({ id, text: textOf(scene, opening, id, text) })) };
    },
    lastStep() {
      const { told: steps } = session.snapshot();
      const told = toldSteps(now(playthrough)).slice(0, steps);
      // a question that comes right after a check-in has no words of its own before it: it is about what was told last
      return told.at(-1) ?? playthrough.moments.map((moment) => toldSteps(moment).at(-1)).findLast((step) => step) ?? [];
    },
    ending() {
      const { ask } = now(playthrough);
      return session.snapshot().answering && ask.kind === 'end' ? ask.ending : null;
    },
    tell() {
      if (session.tell()) return true;
      // what one feels stays with oneself: in company the check-in is passed by
      return session.snapshot().answering && now(playthrough).ask.kind === 'feel' && take(feelInput(null)).ok;
    },
    take,
  };
}

function standsAt(ask: 'choice' | 'feel' | 'end'): GroupPhase {
  return ask === 'choice' ? 'asked' : ask === 'feel' ? 'feeling' : 'ending';
}

/** A line or a choice in every language there is, with the office's own sentence where it holds a place for one. */
export function textOf({ tables }: RoadScene, { closing = '' }: Opening, id: string, nb: string): Text {
  const fill = (text: string): string => filledIn(text, { closing });
  const [en, nn] = [tables.en?.[id], tables.nn?.[id]];
  return { nb: fill(nb), ...(en === undefined ? {} : { en: fill(en) }), ...(nn === undefined ? {} : { nn: fill(nn) }) };
}
