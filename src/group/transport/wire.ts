/**
 * One connection to a Colyseus room, and all that this game knows of Colyseus' wire: a seat is asked for over http and taken
 * on a WebSocket, and messages are a name and MessagePack. Colyseus' own SDK says the same in four times the bytes, most of
 * them for a shared state that a walk-through does not have; and it can neither give up a connection that hangs nor keep
 * what it knows out of the console. `tests/server` lets the SDK join the same rooms, so that this stays ordinary Colyseus.
 */
import { Protocol } from '@colyseus/shared-types';
import { pack, unpack } from 'msgpackr';
import * as z from 'zod/mini';
import { REFUSALS, SEATS_PATH, type Join, type Refusal } from '../protocol.ts';

/** How long the server may take for each of the two steps. A process that has just died is found out within five seconds. */
const PATIENCE = 12_000;

export interface WireEvents {
  onOpen(): void;
  onMessage(type: string, payload: unknown): void;
  /** Anything at all was heard. */
  onAlive(): void;
  /** Comes once, and nothing after it. The reason, if the server has given one. */
  onDown(reason: Refusal | null): void;
}

export interface Wire {
  send(type: string, payload: unknown): void;
  /** Asks for a sign of life, which comes as `onAlive`. */
  ping(): void;
  /** Without `onDown`. */
  close(): void;
}

const seatSchema = z.object({ processId: z.string(), roomId: z.string(), sessionId: z.string() });
const refusedSchema = z.object({ error: z.enum(REFUSALS) });

export function connectWire(server: string, join: Join, events: WireEvents): Wire {
  const asking = new AbortController();
  let socket: WebSocket | null = null;
  let isDone = false;
  let reason: Refusal | null = null;
  let patience = setTimeout(() => down(null), PATIENCE);

  /** A socket on a network that is gone takes long to say that it is closed, so nobody waits for it. */
  function done(): void {
    isDone = true;
    clearTimeout(patience);
    asking.abort();
    socket?.close();
  }
  function down(why: Refusal | null): void {
    if (isDone) return;
    done();
    events.onDown(why);
  }

  async function askForSeat(): Promise<void> {
    const response = await fetch(server + SEATS_PATH, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(join),
      signal: asking.signal,
    });
    const answer: unknown = await response.json();
    const seat = seatSchema.safeParse(answer);
    if (isDone) return;
    if (!seat.success) return down(refusedSchema.safeParse(answer).data?.error ?? null);
    clearTimeout(patience);
    patience = setTimeout(() => down(null), PATIENCE);
    take(seat.data);
  }

  function take({ processId, roomId, sessionId }: z.infer<typeof seatSchema>): void {
    socket = new WebSocket(`${server.replace(/^http/, 'ws')}/${processId}/${roomId}?sessionId=${sessionId}`);
    socket.binaryType = 'arraybuffer';
    socket.onmessage = ({ data }) => hear(new Uint8Array(data as ArrayBuffer)); // as binaryType says
    socket.onclose = () => down(reason);
    socket.onerror = () => down(reason);
  }

  function hear(frame: Uint8Array): void {
    if (isDone) return;
    events.onAlive();
    const [kind] = frame;
    if (kind === Protocol.JOIN_ROOM) {
      clearTimeout(patience);
      socket?.send(Uint8Array.of(Protocol.JOIN_ROOM)); // the server holds its messages back until then
      events.onOpen();
    } else if (kind === Protocol.ERROR) {
      reason = reasonOf(frame);
    } else if (kind === Protocol.ROOM_DATA) {
      const { text: type, end } = textAt(frame, 1);
      events.onMessage(type, frame.length > end ? unpack(frame.subarray(end)) : undefined);
    }
  }

  function sendFrame(...parts: Uint8Array[]): void {
    if (socket?.readyState === WebSocket.OPEN) socket.send(new Uint8Array(parts.flatMap((part) => [...part])));
  }

  askForSeat().catch(() => down(null));
  return {
    send(type, payload) {
      sendFrame(Uint8Array.of(Protocol.ROOM_DATA), pack(type), pack(payload));
    },
    ping() {
      sendFrame(Uint8Array.of(Protocol.PING));
    },
    close: done,
  };
}

/** A short text is written as in MessagePack: its length, then its bytes. */
function textAt(frame: Uint8Array, at: number): { readonly text: string; readonly end: number } {
  const head = frame[at] ?? 0;
  const [length, from] = head === 0xd9 ? [frame[at + 1] ?? 0, at + 2] : [head & 0x1f, at + 1];
  return { text: new TextDecoder().decode(frame.subarray(from, from + length)), end: from + length };
}

/** After a number of one to five bytes comes the reason. */
function reasonOf(frame: Uint8Array): Refusal | null {
  const widths: Readonly<Record<number, number>> = { 0xcc: 2, 0xcd: 3, 0xce: 5 };
  const { text } = textAt(frame, 1 + (widths[frame[1] ?? 0] ?? 1));
  return REFUSALS.find((refusal) => refusal === text) ?? null;
}
