/** The tags of one line or choice, parsed once against the vocabulary. Nothing behind this door is a bare string. */
import { isOneOf } from '#lib/one-of.ts';
import {
  ACTS, EVENTS, LOOKS, MODES, PHASES, PLACES, RED_LINES, SHOWS, SOUNDS, TAGS,
  type Act, type Event, type Look, type Mode, type Phase, type Place, type RedLine, type Shows, type Sound, type TagName,
} from './vocabulary.ts';

export interface Tags {
  /** Empty when the script forgot it: the checker refuses that, a foreign Ink file may lack it. */
  readonly id: string;
  /** Cast id, or `you` for what the player says aloud. */
  readonly who?: string;
  readonly looks: readonly { readonly who: string; readonly look: Look }[];
  readonly place?: Place;
  readonly sounds: readonly Sound[];
  readonly events: readonly { readonly event: Event; readonly strength: number }[];
  /** Whose hidden thought this line is. */
  readonly thought?: string;
  readonly checkin: boolean;
  readonly phase?: Phase;
  readonly minutes?: number;
  readonly ending?: string;
  readonly facts: readonly string[];
  readonly mode?: Mode;
  readonly shows?: Shows;
  readonly acts: readonly Act[];
  readonly inner: boolean;
  readonly redline?: RedLine;
  readonly prep?: string;
}

export interface ParsedTags {
  readonly tags: Tags;
  /** In words a writer understands, without file and line: the caller knows those. */
  readonly problems: readonly string[];
}

type Draft = { -readonly [K in keyof Tags]: Tags[K] extends readonly (infer T)[] ? T[] : Tags[K] };

export function parseTags(raw: readonly string[]): ParsedTags {
  const draft: Draft = { id: '', looks: [], sounds: [], events: [], checkin: false, facts: [], acts: [], inner: false };
  const problems: string[] = [];
  let ids = 0;
  for (const tag of raw) {
    const [name, value] = split(tag);
    if (!isOneOf(TAGS, name)) {
      problems.push(`unknown tag #${name}; known tags: ${TAGS.join(', ')}`);
      continue;
    }
    if (name === 'id') ids += 1;
    const problem = READ[name](draft, value);
    if (problem) problems.push(problem);
  }
  if (ids > 1) problems.push(`${ids} #id tags on one line; keep one`);
  return { tags: draft, problems };
}

function split(tag: string): [name: string, value: string] {
  const trimmed = tag.trim();
  const colon = trimmed.indexOf(':');
  return colon < 0 ? [trimmed, ''] : [trimmed.slice(0, colon).trim(), trimmed.slice(colon + 1).trim()];
}

type Read = (draft: Draft, value: string) => string | undefined;

/** Reads a value of a closed list, or says which words there are. */
function word<T extends string>(name: TagName, list: readonly T[], keep: (draft: Draft, value: T) => void): Read {
  return (draft, value) => {
    if (!isOneOf(list, value)) return `#${name}:${value} is not in the vocabulary; use one of ${list.join(', ')}`;
    keep(draft, value);
    return undefined;
  };
}

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads a free name: small letters, digits and single hyphens. */
function name(tag: TagName, keep: (draft: Draft, value: string) => void): Read {
  return (draft, value) => {
    if (!NAME.test(value)) return `#${tag}:${value} must be small letters a–z, digits and hyphens`;
    keep(draft, value);
    return undefined;
  };
}

const READ: Readonly<Record<TagName, Read>> = {
  id: name('id', (draft, value) => { draft.id = value; }),
  who: name('who', (draft, value) => { draft.who = value; }),
  thought: name('thought', (draft, value) => { draft.thought = value; }),
  ending: name('ending', (draft, value) => { draft.ending = value; }),
  prep: name('prep', (draft, value) => { draft.prep = value; }),
  fact: name('fact', (draft, value) => { draft.facts.push(value); }),
  place: word('place', PLACES, (draft, value) => { draft.place = value; }),
  sound: word('sound', SOUNDS, (draft, value) => { draft.sounds.push(value); }),
  phase: word('phase', PHASES, (draft, value) => { draft.phase = value; }),
  mode: word('mode', MODES, (draft, value) => { draft.mode = value; }),
  shows: word('shows', SHOWS, (draft, value) => { draft.shows = value; }),
  act: word('act', ACTS, (draft, value) => { draft.acts.push(value); }),
  redline: word('redline', RED_LINES, (draft, value) => { draft.redline = value; }),
  layer: word('layer', ['inner'], (draft) => { draft.inner = true; }),
  checkin: (draft, value) => {
    draft.checkin = true;
    return value ? '#checkin takes no value' : undefined;
  },
  minutes: (draft, value) => {
    const n = Number(value);
    if (!Number.isInteger(n) || n < 1 || n > 60) return `#minutes:${value} must be a whole number from 1 to 60`;
    draft.minutes = n;
    return undefined;
  },
  look: (draft, value) => {
    const [who = '', look = ''] = value.split('=');
    if (!NAME.test(who)) return `#look:${value} must say who, as in #look:kari=tense`;
    if (!isOneOf(LOOKS, look)) return `#look:${value}: ${look || 'nothing'} is not a look; use one of ${LOOKS.join(', ')}`;
    draft.looks.push({ who, look });
    return undefined;
  },
  event: (draft, value) => {
    const [event = '', strength = '1'] = value.split('=');
    if (!isOneOf(EVENTS, event)) return `#event:${value} is not in the vocabulary; use one of ${EVENTS.join(', ')}`;
    const n = Number(strength);
    if (![1, 2, 3].includes(n)) return `#event:${value}: the strength must be 1, 2 or 3`;
    draft.events.push({ event, strength: n });
    return undefined;
  },
};
