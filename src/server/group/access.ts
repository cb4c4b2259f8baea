/**
 * Who may do what in a room. Of keys and tokens only hashes are kept, salted anew for each room: what a store has been robbed of
 * names nobody, and opens nothing.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import { err, ok, type Result } from '#lib/result.ts';
import type { Immutable } from '#lib/immutable.ts';
import type { Join, Refusal } from '#group/protocol.ts';

export const accessSchema = z.object({
  salt: z.string(),
  /** Of the key that opened the room. */
  key: z.string(),
  /** Of the word that lets one more device steer; null when there is none, or it has been used. */
  pairing: z.nullable(z.string()),
  /** Of the tokens of the devices that steer. */
  remotes: z.array(z.string()),
});
export type Access = Immutable<z.infer<typeof accessSchema>>;

export type Role = 'host' | 'remote' | 'phone';

export interface Admission {
  readonly role: Role;
  /** Who somebody is in this room; means nothing in any other. */
  readonly token: string;
  /** Changed when a pairing word has been used. */
  readonly access: Access;
}

export function newAccess(key: string): Access {
  const salt = randomBytes(16).toString('base64url');
  return { salt, key: hashOf(salt, key), pairing: null, remotes: [] };
}

export function admit(access: Access, { token: word, key, pairing }: Pick<Join, 'token' | 'key' | 'pairing'>): Result<Admission, Refusal> {
  const token = hashOf(access.salt, word);
  if (key !== undefined) return isSame(hashOf(access.salt, key), access.key) ? ok({ role: 'host', token, access }) : err('second-host');
  if (pairing === undefined) return ok({ role: 'phone', token, access });
  if (access.remotes.includes(token)) return ok({ role: 'remote', token, access });
  if (access.pairing === null || !isSame(hashOf(access.salt, pairing), access.pairing)) return err('wrong-key');
  return ok({ role: 'remote', token, access: { ...access, pairing: null, remotes: [...access.remotes, token] } });
}

export function withPairing(access: Access, word: string): Access {
  return { ...access, pairing: hashOf(access.salt, word) };
}

export function withoutRemotes(access: Access): Access {
  return { ...access, pairing: null, remotes: [] };
}

/** In constant time, whatever the lengths. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(a!, b!); // two in, two out
}

function hashOf(salt: string, word: string): string {
  return createHash('sha256').update(`${salt}:${word}`).digest('base64url').slice(0, 22);
}
