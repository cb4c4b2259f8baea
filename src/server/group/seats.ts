/**
 * The one door of Colyseus that is open: asking for a seat in a room by its code. Its own router, with rooms made by anybody,
 * bodies of any size and answers to every site, is not used.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { matchMaker } from '@colyseus/core';
import { joinSchema, PROTOCOL, REFUSALS, ROOM, type Join, type Refusal } from '#group/protocol.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { isSame } from './access.ts';
import { createAllowances } from './allowance.ts';
import { isSameSite } from './same-site.ts';
import type { GroupSettings } from './settings.ts';

const LARGEST = 4096;
/** How long a store or another process may take to answer before the page is asked to come again. */
const PATIENCE = 10_000;
/** Of one address. Long words are not guessed at this pace. */
const WRONG_PASSWORDS_PER_MINUTE = 20;

const STATUS: Partial<Record<Refusal, number>> = {
  'too-fast': 429, 'no-such-room': 404, 'no-such-scene': 404, over: 410, 'wrong-key': 403, 'second-host': 403, 'not-allowed': 403, 'room-full': 503, 'too-many-rooms': 503,
};

export function createSeats({ password, trustProxy, joinsPerMinute }: Pick<GroupSettings, 'password' | 'trustProxy' | 'joinsPerMinute'>) {
  const joins = createAllowances({ most: joinsPerMinute, perSecond: joinsPerMinute / 60 });
  const wrongPasswords = createAllowances({ most: WRONG_PASSWORDS_PER_MINUTE, perSecond: WRONG_PASSWORDS_PER_MINUTE / 60 });

  /** Only kept to count with, and never written down. */
  function addressOf({ headers, socket }: IncomingMessage): string {
    const forwarded = trustProxy ? String(headers['x-forwarded-for'] ?? '').split(',').at(-1)?.trim() : '';
    return forwarded || (socket.remoteAddress ?? '');
  }

  function allow(join: Join, address: string): Refusal | null {
    if (!join.opening || password === null) return null;
    if (isSame(join.password ?? '', password)) return null;
    return wrongPasswords.take(address) ? 'not-allowed' : 'too-fast';
  }

  async function seatFor(request: IncomingMessage): Promise<Result<object, Refusal>> {
    const address = addressOf(request);
    if (!joins.take(address)) return err('too-fast');
    const join = await readJoin(request);
    if (!join.ok) return join;
    const refused = allow(join.value, address);
    if (refused) return err(refused);
    const { password: _, ...options } = join.value;
    try {
      return ok(await within(matchMaker.joinOrCreate(ROOM, options)));
    } catch (error) {
      const { message } = error as Error; // Colyseus throws errors only
      return err(REFUSALS.find((reason) => reason === message) ?? 'too-fast');
    }
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'POST') return answer(response, 405, { error: 'POST only' });
    if (!isSameSite(request)) return answer(response, 403, { error: 'not-allowed' });
    // with this type a browser asks first before it sends anything for another site's page
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return answer(response, 415, { error: 'bad-message' });
    if (matchMaker.state !== matchMaker.MatchMakerState.READY) return answer(response, 503, { error: 'too-fast' });
    const seat = await seatFor(request);
    if (seat.ok) return answer(response, 200, seat.value);
    const status = STATUS[seat.error] ?? 400;
    answer(response, status, { code: status, error: seat.error });
  };
}

async function readJoin(request: IncomingMessage): Promise<Result<Join, Refusal>> {
  const body = await readBody(request);
  if (typeof body === 'object' && body !== null && 'v' in body && Number.isInteger(body.v) && body.v !== PROTOCOL) return err('old-protocol');
  const join = joinSchema.safeParse(body);
  return join.success ? ok(join.data as Join) : err('bad-message'); // exactOptionalPropertyTypes: the schema leaves out what is not there
}

/** Undefined for what is too large or no JSON. */
function readBody(request: IncomingMessage): Promise<unknown> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= LARGEST) parts.push(part);
      else resolve(undefined);
    });
    request.on('end', () => resolve(parsed(Buffer.concat(parts).toString())));
    request.on('error', () => resolve(undefined));
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function within<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error('too-fast' satisfies Refusal)), PATIENCE);
    work.then(resolve, reject).finally(() => clearTimeout(patience));
  });
}

function answer(response: ServerResponse, status: number, value: object): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...(status >= 400 && { Connection: 'close' }) });
  response.end(JSON.stringify(value));
}
