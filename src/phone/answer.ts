/** What a phone shows of a ballot and of its own answer to it. */
import type { PhoneState } from '#group/ports.ts';
import type { Ballot, OwnVote, Refusal, RoomView } from '#group/protocol.ts';

export type AnswerNote = 'wait' | 'pick' | 'again' | 'sending' | 'in' | 'locked' | 'missed';

export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

/** The option that is marked: what is on its way, else what has been counted. A vote on another question marks nothing. */
export function markedOf({ room, own, sending }: PhoneState): string | null {
  return choiceFor(room?.ballot ?? null, sending) ?? choiceFor(room?.ballot ?? null, own);
}

export function choiceFor(ballot: Ballot | null, vote: OwnVote): string | null {
  return ballot && vote && vote.ballot === ballot.number && vote.round === ballot.round ? vote.choice : null;
}

/** Null when there is nothing to answer. An answer is «in» only when the server has said so. */
export function answerNoteOf(state: PhoneState): AnswerNote | null {
  const { room, own, sending } = state;
  if (!room?.ballot) return null;
  const isIn = choiceFor(room.ballot, own) !== null;
  if (room.phase === 'asked') return 'wait';
  if (room.phase === 'locked') return isIn ? 'locked' : 'missed';
  if (room.phase !== 'open') return null;
  if (choiceFor(room.ballot, sending) !== null) return 'sending';
  return isIn ? 'in' : room.ballot.round === 2 ? 'again' : 'pick';
}

/** Why the last answer was not taken, for as long as that is of use. */
export function refusedNoteOf({ room, refused }: PhoneState): Refusal | null {
  return room?.phase === 'open' || room?.phase === 'locked' ? refused : null;
}

export function canAnswer({ phase, paused }: RoomView): boolean {
  return phase === 'open' && !paused;
}

/** What is asked: sentences in quotation marks are said aloud, others are done. */
export function askOf({ layer, options }: Ballot): 'say' | 'do' | 'inner' {
  if (layer === 'inner') return 'inner';
  return options.every(({ text }) => isQuoted(text.nb)) ? 'say' : 'do';
}

export function isQuoted(text: string): boolean {
  return /^[«“"]/.test(text);
}
