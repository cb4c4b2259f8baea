/**
 * Keeps a page in its room for as long as it is open: a phone sleeps, an office network drops people, a server is started
 * anew. There is one way back, whatever happened: ask for a seat by code, as whoever one was. It is tried until it works or
 * is refused for good, never by everybody at once.
 */
import type { Join, Refusal } from '../protocol.ts';
import type { Status } from '../ports.ts';
import { connectWire, type Wire } from './wire.ts';

export interface Joined {
  send(type: string, payload: unknown): void;
  /** Back from sleep: find out whether the connection is alive, or try at once. */
  wake(): void;
  close(): void;
}

export interface JoinedEvents {
  /** `here` comes anew after each return. */
  onStatus(status: Status, reason: Refusal | null): void;
  onMessage(type: string, payload: unknown): void;
}

/** The first return falls somewhere in these milliseconds, so that a thousand phones do not knock in the same instant. */
const FIRST = 2000;
const GROWS = 1.6;
const LONGEST = 15_000;
/** Silence after which a connection is asked for a sign of life, and how long that may take. */
const QUIET = 15_000;
const ANSWER = 4000;
/** Who has been in may be told «no such room» for as long as a store takes to come back with it. */
const MISSING = 60_000;
/** These pass by themselves; all other refusals are final. */
const PASSING: readonly Refusal[] = ['too-fast'];

export function stayJoined(server: string, join: () => Join, { onStatus, onMessage }: JoinedEvents, connectTo: typeof connectWire = connectWire): Joined {
  let wire: Wire | null = null;
  let isHere = false;
  let isOver = false;
  let tries = 0;
  let goneSince: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function connect(): void {
    clearTimeout(timer);
    isHere = false;
    wire = connectTo(server, join(), {
      onOpen() {
        isHere = true;
        tries = 0;
        goneSince = null;
        onStatus('here', null);
      },
      onMessage,
      onAlive: listen,
      onDown: goneFrom,
    });
  }

  /** Anything heard winds the clock up again. */
  function listen(): void {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(() => askForSign(), QUIET);
  }
  function askForSign(): void {
    clearTimeout(timer);
    wire?.ping();
    timer = setTimeout(() => {
      wire?.close();
      goneFrom(null);
    }, ANSWER);
  }

  function goneFrom(reason: Refusal | null): void {
    clearTimeout(timer);
    wire = null;
    if (reason && isFinal(reason)) return end('refused', reason);
    const wasHere = isHere;
    isHere = false;
    if (wasHere) goneSince = Date.now();
    if (wasHere || goneSince !== null) onStatus('away', null);
    timer = setTimeout(connect, Math.random() * Math.min(LONGEST, FIRST * GROWS ** tries));
    tries += 1;
  }

  function isFinal(reason: Refusal): boolean {
    if (reason === 'no-such-room') return goneSince === null || Date.now() - goneSince > MISSING;
    return !PASSING.includes(reason);
  }

  function wake(): void {
    if (isOver) return;
    if (isHere) return askForSign();
    if (wire) return; // on its way
    tries = 0;
    connect();
  }
  function wakeIfSeen(): void {
    if (document.visibilityState === 'visible') wake();
  }

  function end(status: Status, reason: Refusal | null): void {
    isOver = true;
    clearTimeout(timer);
    wire?.close();
    wire = null;
    stopWatching();
    onStatus(status, reason);
  }

  const stopWatching = watch(wake, wakeIfSeen);
  connect();
  return {
    send: (type, payload) => wire?.send(type, payload),
    wake,
    close() {
      isOver = true;
      clearTimeout(timer);
      wire?.close();
      wire = null;
      stopWatching();
    },
  };
}

function watch(wake: () => void, wakeIfSeen: () => void): () => void {
  if (typeof document === 'undefined') return () => undefined; // in a test or a benchmark
  addEventListener('online', wake);
  addEventListener('pageshow', wake);
  document.addEventListener('visibilitychange', wakeIfSeen);
  return () => {
    removeEventListener('online', wake);
    removeEventListener('pageshow', wake);
    document.removeEventListener('visibilitychange', wakeIfSeen);
  };
}
