/** A phone that says what it likes and hears every byte: for what no page of ours would send, and for what none should get. */
import { randomBytes } from 'node:crypto';
import { pack, unpack } from 'msgpackr';
import { PROTOCOL } from '#group/protocol.ts';

export interface RawPhone {
  readonly token: string;
  /** All bytes that have come, as text. */
  heard(): string;
  /** What came under a name, in order. */
  messages(type: string): unknown[];
  say(type: string, payload: unknown): void;
  sendBytes(bytes: Uint8Array<ArrayBuffer> | string): void;
  /** The close code; null while it is open. */
  closed(): number | null;
  close(): void;
}

export interface Answer {
  readonly status: number;
  readonly body: { readonly error?: string; readonly roomId?: string; readonly processId?: string; readonly sessionId?: string };
}

export function newToken(): string {
  return randomBytes(16).toString('hex');
}

export async function askForSeat(server: string, join: object, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${server}/matchmake/joinOrCreate/walk`, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify({ v: PROTOCOL, ...join }) });
  return { status: response.status, body: (await response.json()) as Answer['body'] }; // what the server says of itself is what is tested
}

export async function rawPhone(server: string, join: { readonly code: string; readonly [more: string]: unknown }): Promise<RawPhone> {
  const token = typeof join['token'] === 'string' ? join['token'] : newToken();
  const { status, body } = await askForSeat(server, { token, ...join });
  if (status !== 200) throw new Error(`${status} ${body.error}`);
  const socket = new WebSocket(`${server.replace(/^http/, 'ws')}/${body.processId}/${body.roomId}?sessionId=${body.sessionId}`);
  socket.binaryType = 'arraybuffer';
  const frames: Buffer[] = [];
  let closed: number | null = null;
  socket.addEventListener('close', ({ code }) => (closed = code));
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('message', ({ data }) => {
      const frame = Buffer.from(data as ArrayBuffer);
      frames.push(frame);
      if (frame[0] !== 10) return frame[0] === 11 ? reject(new Error(frame.subarray(5).toString())) : undefined;
      socket.send(Uint8Array.of(10));
      resolve();
    });
    socket.addEventListener('error', () => reject(new Error('no connection')));
  });
  const nameOf = (frame: Buffer): string => frame.subarray(2, 2 + (frame[1]! & 0x1f)).toString();
  return {
    token,
    heard: () => Buffer.concat(frames).toString('latin1'),
    messages: (type) => frames.filter((frame) => frame[0] === 13 && nameOf(frame) === type).map((frame) => unpack(frame.subarray(2 + type.length)) as unknown),
    say: (type, payload) => socket.send(Buffer.concat([Uint8Array.of(13), pack(type), pack(payload)])),
    sendBytes: (bytes) => socket.send(bytes),
    closed: () => closed,
    close: () => socket.close(),
  };
}
