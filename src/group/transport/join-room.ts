/** A phone in a room: what it may see, and one vote at a time, sent until the server has kept it or said why not. */
import * as z from 'zod/mini';
import { createTold, type PhonePort, type PhoneState } from '../ports.ts';
import { ownVoteSchema, PROTOCOL, refusedSchema, roomViewSchema, type Ballot, type OwnVote, type RoomView, type Vote } from '../protocol.ts';
import { pageServer } from './has-server.ts';
import { keepSeat, randomWord, readSeat, type Keeping } from './keeping.ts';
import { stayJoined } from './stay-joined.ts';
import { connectWire } from './wire.ts';

export interface PhoneOptions {
  readonly code: string;
  /** Remembers through a reload who this phone is. */
  readonly keeping: Keeping;
  /** Where the group server is; else behind the page itself. */
  readonly server?: string;
  /** Another network than the real one. */
  readonly connect?: typeof connectWire;
}

/** A vote that has not been answered is sent again after this, for as long as it takes. */
const AGAIN = 3000;
const ownSchema = z.object({ own: ownVoteSchema });

export function joinRoom({ code, keeping, server = pageServer(), connect = connectWire }: PhoneOptions): PhonePort {
  const place = `frontstage.phone.${code}`;
  const seat = readSeat(keeping, place) ?? { code, token: randomWord() };
  keepSeat(keeping, place, seat);
  const told = createTold<PhoneState>({ status: 'joining', reason: null, room: null, own: null, sending: null, refused: null });
  let again: ReturnType<typeof setTimeout> | undefined;

  const joined = stayJoined(server, () => ({ v: PROTOCOL, code, token: seat.token }), {
    onStatus(status, reason) {
      told.set({ status, reason });
      if (status === 'here') sendVote();
      if (status === 'refused') finish();
    },
    onMessage: hear,
  }, connect);

  function hear(type: string, payload: unknown): void {
    if (type === 'room') return hearRoom(payload);
    if (type === 'own') {
      const heard = ownSchema.safeParse(payload);
      return heard.success ? hearOwn(heard.data.own) : giveUp();
    }
    if (type === 'refused') hearRefused(payload);
    // a name that this page does not know is for a newer one
  }

  function hearRoom(payload: unknown): void {
    const heard = roomViewSchema.safeParse(payload);
    if (!heard.success || heard.data.v !== PROTOCOL) return giveUp();
    const room = heard.data;
    const { own, sending, room: before } = told.state();
    // what was answered to another question says nothing about this one
    const isOther = before !== null && !isSameBallot(before.ballot, room.ballot);
    told.set({ room, own: isFor(own, room) ? own : null, ...(isOther ? { refused: null, sending: isFor(sending, room) ? sending : null } : {}) });
    if (room.phase === 'over') finish();
  }

  function hearOwn(own: OwnVote): void {
    const { sending } = told.state();
    const isIn = sending !== null && own !== null && isSameVote(sending, own);
    if (isIn) clearTimeout(again);
    told.set(isIn ? { own, sending: null, refused: null } : { own });
  }

  function hearRefused(payload: unknown): void {
    const heard = refusedSchema.safeParse(payload);
    if (!heard.success || !told.state().sending) return;
    if (heard.data.reason === 'too-fast') return; // it is sent again at its turn
    clearTimeout(again);
    told.set({ sending: null, refused: heard.data.reason });
  }

  function sendVote(): void {
    clearTimeout(again);
    const { sending, status } = told.state();
    if (!sending || status !== 'here') return;
    joined.send('vote', sending);
    again = setTimeout(sendVote, AGAIN);
  }

  /** This page and the server do not speak the same language: only a fresh page can help. */
  function giveUp(): void {
    joined.close();
    clearTimeout(again);
    told.set({ status: 'refused', reason: 'old-protocol' });
  }

  /** Nothing is kept after the end, here either. */
  function finish(): void {
    joined.close();
    clearTimeout(again);
    keepSeat(keeping, place, null);
  }

  return {
    state: told.state,
    subscribe: told.subscribe,
    vote(choice) {
      const ballot = told.state().room?.ballot;
      if (!ballot) return;
      told.set({ sending: { ballot: ballot.number, round: ballot.round, choice }, refused: null });
      sendVote();
    },
    wake: joined.wake,
    close() {
      joined.close();
      clearTimeout(again);
    },
  };
}

function isSameBallot(one: Ballot | null, other: Ballot | null): boolean {
  return one?.number === other?.number && one?.round === other?.round;
}

function isFor(vote: Vote | null, { ballot }: RoomView): boolean {
  return vote !== null && vote.ballot === ballot?.number && vote.round === ballot.round;
}

function isSameVote(one: Vote, other: Vote): boolean {
  return one.ballot === other.ballot && one.round === other.round && one.choice === other.choice;
}
