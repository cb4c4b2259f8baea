/**
 * Every word that passes between a walk-through and those who take part in it. Both sides parse what comes in; what does
 * not fit is refused with a reason from a closed list. Raise PROTOCOL with every change that an older page would misread.
 */
import * as z from 'zod/mini';
import type { Immutable } from '#lib/immutable.ts';
import { VARIANTS } from '#model/words.ts';
import { parseInput } from '#run/run.ts';

export const PROTOCOL = 1;

/** What Colyseus calls a room for a walk-through, and where a seat in one is asked for, under the page itself. */
export const ROOM = 'walk';
export const SEATS_PATH = `/matchmake/joinOrCreate/${ROOM}`;

/** What is read aloud and typed: no O or 0, no I or 1, and no vowels that could make a word of it. */
export const CODE_LETTERS = 'BCDFGHJKLMNPQRSTVWXZ23456789';
export const CODE_LENGTH = 6;

const code = z.string().check(z.regex(/^[A-Z0-9]{6}$/));
/** Made by the page itself from random bytes: who one is for as long as the walk-through lasts, and nothing else. */
const token = z.string().check(z.regex(/^[\w-]{16,64}$/));
const slug = z.string().check(z.maxLength(60), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const choice = z.string().check(z.maxLength(80), z.regex(/^[a-z0-9-]+$/));
const count = z.int().check(z.nonnegative(), z.maximum(100_000));
const text = z.object({ nb: z.string(), en: z.optional(z.string()), nn: z.optional(z.string()) });

/**
 * What a room begins with. `house` are the words of the office's page that a script may ask for, and `closing` is the sentence
 * itself: phones have no such page, and are told the lines with it in place.
 */
export const openingSchema = z.object({
  scene: slug,
  variant: z.enum(VARIANTS),
  seed: z.int().check(z.nonnegative(), z.maximum(1_000_000_000)),
  house: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(10)),
  closing: z.optional(z.string().check(z.minLength(1), z.maxLength(300))),
});
export type Opening = Immutable<z.infer<typeof openingSchema>>;

/**
 * What somebody brings who wants in. A key opens and steers; a pairing word makes one phone a remote control, once. The password
 * is the server's own, where an operator has set one, and is asked for together with an opening.
 */
export const joinSchema = z.object({
  v: z.int(),
  code,
  token,
  key: z.optional(token),
  opening: z.optional(openingSchema),
  pairing: z.optional(token),
  password: z.optional(z.string().check(z.maxLength(200))),
});
export type Join = Immutable<z.infer<typeof joinSchema>>;

/** A vote names the ballot and the round it is meant for: one that comes late can then never count for something else. */
export const voteSchema = z.object({ ballot: count, round: z.union([z.literal(1), z.literal(2)]), choice });
export type Vote = Immutable<z.infer<typeof voteSchema>>;

const command = z.discriminatedUnion('do', [
  /** The room has gathered. */
  z.object({ do: z.literal('start') }),
  /** The next lines; also past a check-in, which everybody keeps to themselves. */
  z.object({ do: z.literal('tell') }),
  /** Collect answers; after a lock, collect on. */
  z.object({ do: z.literal('open') }),
  z.object({ do: z.literal('lock') }),
  z.object({ do: z.literal('reveal') }),
  z.object({ do: z.literal('revote') }),
  /** What was counted in the room, an amount for each option in its order. */
  z.object({ do: z.literal('hands'), counts: z.array(count).check(z.maxLength(8)) }),
  z.object({ do: z.literal('play-on'), choice }),
  /** Back to the question that came after this many inputs. */
  z.object({ do: z.literal('rewind'), to: count }),
  z.object({ do: z.literal('pause'), on: z.boolean() }),
  z.object({ do: z.literal('end') }),
]);
export type Command = Immutable<z.infer<typeof command>>;

/** `seen` is the version of the view the command was given to: pressed twice, or on two screens at once, it is carried out once. */
export const hostMessageSchema = z.object({ seen: count, command });
export type HostMessage = Immutable<z.infer<typeof hostMessageSchema>>;

export const REFUSALS = [
  'bad-message', 'old-protocol', 'no-such-room', 'wrong-key', 'second-host', 'room-full', 'too-many-rooms', 'no-such-scene', 'not-allowed',
  'over', 'too-fast', 'not-open', 'other-ballot', 'not-offered', 'stale', 'not-now',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Where the room stands. */
export const GROUP_PHASES = ['lobby', 'telling', 'feeling', 'asked', 'open', 'locked', 'revealed', 'ending', 'over'] as const;
export type GroupPhase = (typeof GROUP_PHASES)[number];

const spoken = z.object({
  /** Who says it; null for what is told. */
  name: z.nullable(z.string()),
  /** The adviser everybody here plays. */
  you: z.boolean(),
  /** Said, not done or thought. */
  aloud: z.boolean(),
  text,
});
export type Spoken = Immutable<z.infer<typeof spoken>>;

export const ballotSchema = z.object({
  number: count,
  round: z.union([z.literal(1), z.literal(2)]),
  layer: z.enum(['outer', 'inner']),
  options: z.array(z.object({ id: choice, text })),
});
export type Ballot = Immutable<z.infer<typeof ballotSchema>>;

/** A count as it may be shown: itself, «fewer than five», or the five numbers it can be. */
const shown = z.discriminatedUnion('is', [
  z.object({ is: z.literal('count'), n: count }),
  z.object({ is: z.literal('few') }),
  z.object({ is: z.literal('between'), from: count, to: count }),
]);
export type Shown = Immutable<z.infer<typeof shown>>;

const result = z.object({
  first: z.array(shown),
  /** After a second vote. */
  second: z.nullable(z.array(shown)),
  /** Options whose voters are asked to speak first. */
  speakFirst: z.array(choice),
});
export type RoomResult = Immutable<z.infer<typeof result>>;

/** What everybody in the room may see. The same for all, and never anybody's vote. */
export const roomViewSchema = z.object({
  v: z.int(),
  phase: z.enum(GROUP_PHASES),
  paused: z.boolean(),
  title: text,
  contentNote: z.nullable(text),
  said: z.array(spoken),
  ballot: z.nullable(ballotSchema),
  result: z.nullable(result),
  ending: z.nullable(z.object({ title: text, summary: text })),
});
export type RoomView = Immutable<z.infer<typeof roomViewSchema>>;

/** What one phone has answered on the present ballot. */
export const ownVoteSchema = z.nullable(voteSchema);
export type OwnVote = Immutable<z.infer<typeof ownVoteSchema>>;

export const pastSchema = z.object({
  /** How many inputs led to the question. */
  at: count,
  options: z.array(choice),
  first: z.nullable(z.array(shown)),
  second: z.nullable(z.array(shown)),
  chosen: choice,
});
/** A question that has been answered, also on a road that was left again. */
export type Past = Immutable<z.infer<typeof pastSchema>>;

/** What the facilitator sees: the room, the run to draw it from, and how many have answered. */
export const hostViewSchema = z.object({
  version: count,
  room: roomViewSchema,
  run: z.object({
    schema: z.literal(1),
    scene: slug,
    storyHash: z.string(),
    start: z.object({
      seed: z.int(),
      variant: z.enum(VARIANTS),
      house: z.array(z.string()),
      carried: z.array(z.string()),
      help: z.enum(['novice', 'experienced']),
    }),
    inputs: z.array(z.string().check(z.refine((input) => parseInput(input).ok))),
  }),
  /** Steps of the last moment that have been told. */
  told: count,
  people: count,
  cast: count,
  /** The option most have, when one has more than any other and enough have answered. */
  leading: z.nullable(choice),
  /** What was typed in this round; null when phones vote. */
  hands: z.nullable(z.array(count)),
  past: z.array(pastSchema),
});
export type HostView = Immutable<z.infer<typeof hostViewSchema>>;

/** The only message that comes often; only the facilitator's pages get it. */
export const liveSchema = z.object({ people: count, cast: count });
export type Live = Immutable<z.infer<typeof liveSchema>>;

/** The server's word on what it can keep, and whether another page is steering. */
export const hostNewsSchema = z.object({ kept: z.boolean(), remotes: count });
export type HostNews = Immutable<z.infer<typeof hostNewsSchema>>;

export const refusedSchema = z.object({ reason: z.enum(REFUSALS) });
