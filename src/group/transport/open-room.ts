/** The facilitator's page on a server: it opens a room, comes back to it after a reload, or steers it from one more device. */
import { createTold, type HostPort, type HostState } from '../ports.ts';
import { hostNewsSchema, hostViewSchema, liveSchema, PROTOCOL, type Command, type Join, type Opening, type Refusal } from '../protocol.ts';
import type { Status } from '../ports.ts';
import { pageServer } from './has-server.ts';
import { keepSeat, randomCode, randomWord, readSeat, type Keeping, type Seat } from './keeping.ts';
import { stayJoined, type Joined } from './stay-joined.ts';

export interface SeatOptions {
  /** Remembers the room and its key through a reload. */
  readonly keeping: Keeping;
  /** Where the group server is; else behind the page itself. */
  readonly server?: string;
}

const HOST = 'frontstage.host';
const REMOTE = 'frontstage.remote';
/** A code that somebody has taken already is one in millions. */
const CODES_TO_TRY = 5;

/** Opens a room under a new code. `not-allowed` says that the server wants another password. */
export function openRoom(opening: Opening, { keeping, server, password }: SeatOptions & { readonly password?: string }): HostPort {
  const newSeat = (): Seat => ({ code: randomCode(), token: randomWord(), key: randomWord() });
  return takeSeat(HOST, newSeat(), { keeping, server, password, opening, newSeat });
}

/** Back into the room this page has opened; null when there is none. */
export function resumeRoom({ keeping, server }: SeatOptions): HostPort | null {
  const seat = readSeat(keeping, HOST);
  return seat?.key === undefined ? null : takeSeat(HOST, seat, { keeping, server });
}

/** One more device that steers, let in by the word that `pair()` gave; after a reload it is known again. */
export function steerRoom(code: string, pairing: string, { keeping, server }: SeatOptions): HostPort {
  const kept = readSeat(keeping, REMOTE);
  const seat = kept?.code === code && kept.pairing === pairing ? kept : { code, token: randomWord(), pairing };
  return takeSeat(REMOTE, seat, { keeping, server });
}

interface Taking {
  readonly keeping: Keeping;
  readonly server: string | undefined;
  readonly password?: string | undefined;
  readonly opening?: Opening;
  /** Where a taken code may be given up for another. */
  readonly newSeat?: () => Seat;
}

function takeSeat(place: string, first: Seat, { keeping, server = pageServer(), password, opening, newSeat }: Taking): HostPort {
  let seat = first;
  let codesLeft = newSeat ? CODES_TO_TRY : 0;
  let hasBeenHere = false;
  /** Said by the page while the connection was away. */
  let pairingToSend: string | null = null;
  let joined: Joined;
  const told = createTold<HostState>({ status: 'joining', reason: null, code: seat.code, view: null, live: { people: 0, cast: 0 }, news: { kept: true, remotes: 0 } });

  function join(): Joined {
    const asOpener = { ...(opening && { opening }), ...(password !== undefined && { password }) };
    // once it has been opened, a room that is gone is gone: it is not opened anew behind the facilitator's back
    const options = (): Join => ({ v: PROTOCOL, ...seat, ...(hasBeenHere ? {} : asOpener) });
    return stayJoined(server, options, { onStatus, onMessage: hear });
  }

  function onStatus(status: Status, reason: Refusal | null): void {
    if (status === 'refused' && reason === 'second-host' && newSeat && !hasBeenHere && codesLeft > 0) return tryAnotherCode(newSeat());
    if (status === 'here' && !hasBeenHere) {
      hasBeenHere = true;
      keepSeat(keeping, place, seat);
    }
    told.set({ status, reason });
    if (status === 'here') sendPairing();
    if (status === 'refused') finish();
  }

  function tryAnotherCode(other: Seat): void {
    codesLeft -= 1;
    seat = other;
    told.set({ code: seat.code });
    joined = join();
  }

  function hear(type: string, payload: unknown): void {
    if (type === 'host') {
      const view = hostViewSchema.safeParse(payload);
      if (!view.success || view.data.room.v !== PROTOCOL) return giveUp();
      const { people, cast } = view.data;
      told.set({ view: view.data, live: { people, cast } });
      if (view.data.room.phase === 'over') finish();
    } else if (type === 'live') {
      const live = liveSchema.safeParse(payload);
      if (live.success) told.set({ live: live.data });
    } else if (type === 'news') {
      const news = hostNewsSchema.safeParse(payload);
      if (news.success) told.set({ news: news.data });
    }
    // a command that was refused has changed nothing, and the view that follows shows what is
  }

  function sendPairing(): void {
    if (pairingToSend === null || told.state().status !== 'here') return;
    joined.send('pair', { word: pairingToSend });
    pairingToSend = null;
  }

  /** This page and the server do not speak the same language: only a fresh page can help, and it may come back. */
  function giveUp(): void {
    joined.close();
    told.set({ status: 'refused', reason: 'old-protocol' });
  }

  function finish(): void {
    joined.close();
    keepSeat(keeping, place, null);
  }

  joined = join();
  return {
    state: told.state,
    subscribe: told.subscribe,
    send(command: Command) {
      joined.send('host', { seen: told.state().view?.version ?? 0, command });
    },
    pair() {
      pairingToSend = randomWord();
      const word = pairingToSend;
      sendPairing();
      return word;
    },
    unpair: () => joined.send('unpair', null),
    close: () => joined.close(),
  };
}
