import type { PhoneState } from '#group/ports.ts';
import type { Lead } from './room.ts';

/** What a phone of that token would have been told by now, over a network that loses nothing. */
export function phoneState({ authority }: Lead, token = 'me', changes: Partial<PhoneState> = {}): PhoneState {
  return { status: 'here', reason: null, room: authority.room(), own: authority.ownVote(token), sending: null, refused: null, ...changes };
}

/** Throws when it is refused. */
export function voteAs(room: Lead, choice: string, token = 'me'): void {
  const { number, round } = room.authority.room().ballot!;
  const vote = room.authority.vote(token, { ballot: number, round, choice });
  if (!vote.ok) throw new Error(vote.error);
}
