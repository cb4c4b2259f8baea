/** What the room answered, option by option, as the facilitator's screen shows it, with one's own mark. */
import type { Ballot, RoomResult, Shown } from '#group/protocol.ts';
import { letterOf } from './answer.ts';

export interface ResultRow {
  readonly id: string;
  readonly letter: string;
  readonly text: Ballot['options'][number]['text'];
  /** One count for each round there has been. */
  readonly counts: readonly Shown[];
  /** The rounds in which this was one's own answer. */
  readonly mine: readonly (1 | 2)[];
}

/** What one has answered in each round, as far as this page has seen it. */
export type OwnChoices = Readonly<Partial<Record<1 | 2, string>>>;

export function resultRows(ballot: Ballot, result: RoomResult, own: OwnChoices): readonly ResultRow[] {
  const rounds = ([1, 2] as const).filter((round) => round <= ballot.round);
  return ballot.options.map(({ id, text }, index) => ({
    id,
    letter: letterOf(index),
    text,
    counts: [result.first, result.second].flatMap((counts) => counts?.[index] ?? []),
    mine: rounds.filter((round) => own[round] === id),
  }));
}

export function speakersOf(ballot: Ballot, { speakFirst }: RoomResult): readonly string[] {
  return ballot.options.flatMap(({ id }, index) => (speakFirst.includes(id) ? [letterOf(index)] : []));
}
