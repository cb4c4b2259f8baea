/** How a crowd talks to a server: the same few words, on our wire and on a bare WebSocket. */
import { pack, unpack } from 'msgpackr';
import WebSocket from 'ws';
import { askForSeat, newToken } from '../../../tests/support/raw-phone.ts';
import { OPENING } from '../../../tests/support/tiny-build.ts';

/** So long may a command of the leader's take, in ms, before the bench gives up. */
const COMMAND = 20_000;

export interface Voter {
  vote(): void;
  close(): void;
}
export interface VoterEvents {
  onOpen(): void;
  onRevealed(): void;
  /** The server has the vote; only ours says so. */
  onKept(): void;
}

export interface Leader {
  open(): Promise<void>;
  lock(): Promise<void>;
  reveal(): void;
  /** Back to the same question, unanswered. */
  again(): Promise<void>;
  close(): void;
}

export interface Wire {
  lead(server: string, onCast: (cast: number) => void): Promise<Leader>;
  join(server: string, events: VoterEvents): Promise<Voter>;
}

/** Bare: what the least possible server would be. See bare-ws.ts. */
export function bareWire(): Wire {
  const connect = (server: string, onMessage: (message: { is: string; cast: number }) => void): Promise<WebSocket> => new Promise((resolve, reject) => {
    const socket = new WebSocket(server.replace('http', 'ws'), { perMessageDeflate: false });
    socket.on('message', (data: Buffer) => onMessage(JSON.parse(data.toString()) as { is: string; cast: number })); // bare-ws.ts sends nothing else
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });
  return {
    async lead(server, onCast) {
      let phase = '';
      const socket = await connect(server, ({ is, cast }) => {
        if (is === 'cast') onCast(cast);
        else phase = is;
      });
      const say = (is: string): void => socket.send(JSON.stringify({ is }));
      say('leader');
      const becomes = async (is: string): Promise<void> => {
        say(is);
        while (phase !== is) await pause(5);
      };
      return { open: () => becomes('open'), lock: () => becomes('locked'), reveal: () => say('revealed'), again: () => becomes('asked'), close: () => socket.close() };
    },
    async join(server, { onOpen, onRevealed, onKept }) {
      const socket = await connect(server, ({ is }) => {
        if (is === 'open') onOpen();
        else if (is === 'revealed') onRevealed();
        else if (is === 'kept') onKept();
      });
      const id = newToken();
      return { vote: () => socket.send(JSON.stringify({ is: 'vote', id, choice: 'meet-hear' })), close: () => socket.close() };
    },
  };
}

interface Seen {
  readonly phase: string;
  readonly ballot: { readonly number: number } | null;
}

/** Ours, with as little on this side as can be: it is the server that is measured. */
export function ourWire(): Wire {
  const key = newToken();
  const code = [...newToken()].map((digit) => 'BCDFGHJKLMNPQRST'[parseInt(digit, 16)]).slice(0, 6).join('');

  async function connect(server: string, join: object, onMessage: (type: string, payload: unknown) => void): Promise<(type: string, payload: unknown) => void> {
    const { status, body } = await askForSeat(server, { code, token: newToken(), ...join });
    if (status !== 200) throw new Error(`${status} ${body.error}`);
    const socket = new WebSocket(`${server.replace('http', 'ws')}/${body.processId}/${body.roomId}?sessionId=${body.sessionId}`, { perMessageDeflate: false });
    await new Promise<void>((resolve, reject) => {
      socket.on('message', (frame: Buffer) => {
        if (frame[0] === 10) {
          socket.send(Uint8Array.of(10));
          return resolve();
        }
        const length = frame[1]! & 0x1f;
        if (frame[0] === 13) onMessage(frame.subarray(2, 2 + length).toString(), unpack(frame.subarray(2 + length)));
      });
      socket.once('error', reject);
      socket.once('close', () => reject(new Error('closed')));
    });
    return (type, payload) => socket.send(Buffer.concat([Uint8Array.of(13), pack(type), pack(payload)]));
  }

  return {
    async lead(server, onCast) {
      let version = -1;
      let phase = '';
      const say = await connect(server, { key, opening: OPENING }, (type, payload) => {
        if (type === 'live') onCast((payload as { cast: number }).cast);
        if (type === 'host') ({ version, room: { phase } } = payload as { version: number; room: Seen });
      });
      while (version < 0) await pause(5);
      const command = async (what: object): Promise<void> => {
        const before = version;
        const until = performance.now() + COMMAND;
        say('host', { seen: version, command: what });
        while (version === before && performance.now() < until) await pause(5);
        if (version === before) throw new Error(`the server has not done ${JSON.stringify(what)}`);
      };
      const tellOn = async (): Promise<void> => {
        while (phase === 'telling' || phase === 'feeling') await command({ do: 'tell' });
      };
      await command({ do: 'start' });
      await tellOn();
      await command({ do: 'play-on', choice: 'prep-done' });
      await tellOn();
      return {
        open: () => command({ do: 'open' }),
        lock: () => command({ do: 'lock' }),
        reveal: () => say('host', { seen: version, command: { do: 'reveal' } }),
        async again() {
          while (phase !== 'revealed') await pause(5); // the phones may have seen it first
          await command({ do: 'play-on', choice: 'meet-hear' });
          await command({ do: 'rewind', to: 2 });
        },
        close: () => undefined,
      };
    },
    async join(server, { onOpen, onRevealed, onKept }) {
      let ballot = 0;
      let phase = '';
      const say = await connect(server, {}, (type, payload) => {
        if (type === 'own' && (payload as { own: unknown }).own) onKept();
        if (type !== 'room') return;
        const view = payload as Seen;
        ballot = view.ballot?.number ?? 0;
        if (view.phase === phase) return;
        phase = view.phase;
        if (phase === 'open') onOpen();
        else if (phase === 'revealed') onRevealed();
      });
      return { vote: () => say('vote', { ballot, round: 1, choice: 'meet-hear' }), close: () => undefined };
    },
  };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
