/**
 * Who is in the game, as they look. Nobody's feeling follows skin, gender or faith: that is src/faces, the same for all.
 * Age, trade and clothes are the scenes' own; who is angry, afraid or in charge is spread over all of them.
 */
import { COLLEAGUES } from './cast-colleagues.ts';
import { USERS } from './cast-users.ts';
import type { Member } from './people.ts';

export const CAST: Readonly<Record<string, Member>> = { ...USERS, ...COLLEAGUES };
