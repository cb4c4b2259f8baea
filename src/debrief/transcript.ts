import type { Moment } from '#run/moment.ts';
import { parseInput } from '#run/run.ts';
import type { Decision, TranscriptEntry } from './debrief.ts';
import { isPreparation } from './decisions.ts';

/** The whole run as it was told, with decisions and check-ins in their places. An inner layer is part of its decision. */
export function transcriptOf(moments: readonly Moment[], inputs: readonly string[], decisions: readonly Decision[]): TranscriptEntry[] {
  const byInput = new Map(decisions.map((decision) => [decision.input, decision]));
  return moments.flatMap((moment, index): TranscriptEntry[] => [
    ...feelEntry(inputs[index - 1]),
    ...moment.lines.flatMap((line): TranscriptEntry[] => {
      if (!line.chosen) return [{ kind: 'line', line }];
      if (isPreparation(line)) return [{ kind: 'prep', line, input: index - 1 }];
      const decision = byInput.get(index - 1);
      return decision ? [{ kind: 'decision', decision }] : [];
    }),
  ]);
}

function feelEntry(input: string | undefined): TranscriptEntry[] {
  const parsed = input === undefined ? null : parseInput(input);
  return parsed?.ok && parsed.value.kind === 'feel' ? [{ kind: 'feel', point: parsed.value.point }] : [];
}
