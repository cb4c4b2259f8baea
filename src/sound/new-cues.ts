/** Each line is heard once: not again when a run is taken up, replayed or rewound, nor when the sound is turned on later. */
import type { Hearing } from '#run/hearing.ts';
import type { Cue, Sounds } from './sounds-of.ts';

/** How many lines of which run have had their turn. */
export interface Memory {
  readonly run: string;
  readonly lines: number;
}

/** Several things at once are a noise; of a long step the last ones count. */
const MOST = 3;

/** `memory` is null before anything has been heard: what was told until then belongs to a silent game. */
export function newCues(memory: Memory | null, { run, before, lines }: Hearing, { cues }: Sounds): { memory: Memory; cues: readonly Cue[] } {
  const from = memory === null ? lines.length : memory.run === run ? memory.lines : before;
  const fresh = cues.filter(({ line }) => line >= from).map(({ cue }) => cue);
  return { memory: { run, lines: Math.max(from, lines.length) }, cues: fresh.slice(-MOST) };
}
