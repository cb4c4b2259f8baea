/** The votes of one ballot, two rounds of them. Counts only ever leave it through `shown.ts`, and never before the reveal. */
import type { Ballot, OwnVote, Refusal, Vote } from './protocol.ts';
import { err, ok, type Result } from '#lib/result.ts';

export type Round = 1 | 2;

/** One vote as it is kept elsewhere. */
export interface KeptVote {
  readonly token: string;
  readonly round: Round;
  readonly choice: string;
}

export interface BallotBox {
  readonly ballot: Omit<Ballot, 'round'>;
  /** A changed mind takes the place of the earlier vote. */
  put(token: string, vote: Vote, round: Round): Result<null, Refusal>;
  voteOf(token: string, round: Round): OwnVote;
  /** How many have answered in this round. */
  cast(round: Round): number;
  /** In the order of the options; what was counted by hand goes before what was sent. */
  counts(round: Round): readonly number[];
  hands(round: Round): readonly number[] | null;
  /** Refused when there is not one number for each option. */
  setHands(round: Round, counts: readonly number[]): Result<null, Refusal>;
}

export interface KeptHands {
  readonly 1: readonly number[] | null;
  readonly 2: readonly number[] | null;
}

export function createBallotBox(ballot: Omit<Ballot, 'round'>, kept: readonly KeptVote[] = [], keptHands: KeptHands = { 1: null, 2: null }): BallotBox {
  const votes: Record<Round, Map<string, string>> = { 1: new Map(), 2: new Map() };
  const hands: Record<Round, readonly number[] | null> = { ...keptHands };
  const ids = ballot.options.map(({ id }) => id);
  for (const { token, round, choice } of kept) if (ids.includes(choice)) votes[round].set(token, choice);

  function counts(round: Round): readonly number[] {
    const counted = hands[round];
    if (counted) return counted;
    const sums = new Map(ids.map((id) => [id, 0]));
    for (const choice of votes[round].values()) sums.set(choice, sums.get(choice)! + 1); // only what is offered is ever put in
    return [...sums.values()];
  }

  return {
    ballot,
    put(token, vote, round) {
      if (vote.ballot !== ballot.number || vote.round !== round) return err('other-ballot');
      if (!ids.includes(vote.choice)) return err('not-offered');
      votes[round].set(token, vote.choice);
      return ok(null);
    },
    voteOf(token, round) {
      const choice = votes[round].get(token);
      return choice === undefined ? null : { ballot: ballot.number, round, choice };
    },
    cast: (round) => hands[round]?.reduce((sum, n) => sum + n, 0) ?? votes[round].size,
    counts,
    hands: (round) => hands[round],
    setHands(round, typed) {
      if (typed.length !== ids.length) return err('bad-message');
      hands[round] = [...typed];
      return ok(null);
    },
  };
}
