/** What a page lends to remember who it is through a reload: sessionStorage, or anything like it. */
import * as z from 'zod/mini';
import { CODE_LENGTH, CODE_LETTERS } from '../protocol.ts';

export type Keeping = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const seatSchema = z.object({
  code: z.string(),
  token: z.string(),
  /** Only whoever opened the room. */
  key: z.optional(z.string()),
  /** Only a device that was let in to steer. */
  pairing: z.optional(z.string()),
});
/** Who one is in a walk-through: random words that mean nothing anywhere else. */
export type Seat = z.infer<typeof seatSchema>;

export function readSeat(keeping: Keeping, name: string): Seat | null {
  try {
    const kept = seatSchema.safeParse(JSON.parse(keeping.getItem(name) ?? 'null'));
    return kept.success ? kept.data : null;
  } catch {
    return null; // storage that may not be used, or that somebody else has written in
  }
}

/** A page that may not store goes on without: it is only that a reload makes it somebody new. */
export function keepSeat(keeping: Keeping, name: string, seat: Seat | null): void {
  try {
    if (seat) keeping.setItem(name, JSON.stringify(seat));
    else keeping.removeItem(name);
  } catch {
    // nothing can be kept here
  }
}

/** From random bytes and nothing else: `crypto.randomUUID` is not there on plain http, which phones in a room are on. */
export function randomWord(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** 256 is not a multiple of 28: what is beyond the last whole round of letters is thrown away, so that all are as likely. */
export function randomCode(): string {
  const fair = 256 - (256 % CODE_LETTERS.length);
  let code = '';
  while (code.length < CODE_LENGTH) {
    const [byte = fair] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < fair) code += CODE_LETTERS[byte % CODE_LETTERS.length];
  }
  return code;
}
