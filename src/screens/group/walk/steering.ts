/** What the facilitator can do right now, the same on the wall, in the notes window and on the remote. Pure: words come later. */
import type { Way } from '#group/kept-walk.ts';
import type { Command, HostView } from '#group/protocol.ts';
import { isAllHidden } from '#group/shown.ts';
import { isOneSided } from './bars.ts';

export type DialogName = 'pick' | 'rewind' | 'help' | 'notes' | 'code' | 'end';

export type Does =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'dialog'; readonly dialog: DialogName }
  /** What comes after the scene: one thing, one owner, one date. */
  | { readonly kind: 'follow-up' };

export type Word =
  | 'start' | 'continue' | 'past-feeling' | 'open' | 'open-again' | 'lock' | 'reveal' | 'revote' | 'play-on' | 'pick' | 'pick-other' | 'pick-unasked' | 'follow-up'
  | 'resume' | 'rewind' | 'pause' | 'help' | 'notes' | 'code' | 'end';

export interface Control {
  /** As others find the button: `data-action`. */
  readonly action: string;
  readonly word: Word;
  /** Enter for the main one, a letter for the others. */
  readonly key: string;
  readonly does: Does;
}

export interface Controls {
  /** The one thing to do next; null where it is to choose among the options. */
  readonly main: Control | null;
  readonly others: readonly Control[];
  /** Quiet, and always in the same place. */
  readonly tools: readonly Control[];
}

export function controlsOf({ room, past, leading }: HostView, way: Way): Controls {
  const tools = toolsOf(room.phase, past.length > 0, way);
  if (room.paused) return { main: main('pause', 'resume', command({ do: 'pause', on: false })), others: [], tools: tools.filter(({ action }) => action !== 'rewind' && action !== 'pause') };
  switch (room.phase) {
    case 'lobby': return { main: main('start', 'start', command({ do: 'start' })), others: [], tools };
    case 'telling': return { main: main('continue', 'continue', command({ do: 'tell' })), others: [], tools };
    case 'feeling': return { main: main('continue', 'past-feeling', command({ do: 'tell' })), others: [], tools };
    case 'asked': return way === 'pair' ? { main: null, others: [], tools } : { main: main('open', 'open', command({ do: 'open' })), others: [UNASKED], tools };
    case 'open': return { main: main('lock', 'lock', command({ do: 'lock' })), others: [], tools };
    case 'locked': return { main: main('reveal', 'reveal', command({ do: 'reveal' })), others: [other('open', 'open-again', 'S', command({ do: 'open' }))], tools };
    case 'revealed': return { ...revealed(room, leading), tools };
    case 'ending': return { main: main('follow-up', 'follow-up', { kind: 'follow-up' }), others: [], tools };
    case 'over': return { main: null, others: [], tools: [] };
  }
}

const UNASKED = other('play-on', 'pick-unasked', 'V', dialog('pick'));
const PICK = other('pick', 'pick-other', 'G', dialog('pick'));

/** Vote once more while there is something to vote about, else on with what most have chosen; a tie is for people to settle. */
function revealed({ ballot, result }: HostView['room'], most: string | null): Omit<Controls, 'tools'> {
  const isHidden = result !== null && isAllHidden(result);
  // which one leads would tell what the hidden numbers do not
  const leading = isHidden ? null : most;
  const onWith = leading === null ? dialog('pick') : command({ do: 'play-on', choice: leading });
  const word = leading === null ? 'pick' : 'play-on';
  const others = leading === null ? [] : [PICK];
  const again = command({ do: 'revote' });
  if (ballot?.round !== 1) return { main: main('play-on', word, onWith), others };
  if (isHidden || (result && isOneSided(result, leading))) return { main: main('play-on', word, onWith), others: [...others, other('revote', 'revote', 'S', again)] };
  return { main: main('revote', 'revote', again), others: [other('play-on', word, 'V', onWith), ...others] };
}

function toolsOf(phase: HostView['room']['phase'], hasPast: boolean, way: Way): readonly Control[] {
  const begun = phase !== 'lobby';
  return [
    ...(hasPast ? [other('rewind', 'rewind', 'T', dialog('rewind'))] : []),
    ...(begun ? [other('pause', 'pause', 'P', command({ do: 'pause', on: true }))] : []),
    other('help', 'help', 'H', dialog('help')),
    ...(way === 'pair' ? [] : [other('notes', 'notes', 'N', dialog('notes'))]),
    ...(way === 'phones' && begun ? [other('code', 'code', 'K', dialog('code'))] : []),
    other('end', 'end', 'X', dialog('end')),
  ];
}

function main(action: string, word: Word, does: Does): Control {
  return { action, word, key: 'Enter', does };
}

function other(action: string, word: Word, key: string, does: Does): Control {
  return { action, word, key, does };
}

function command(given: Command): Does {
  return { kind: 'command', command: given };
}

function dialog(name: DialogName): Does {
  return { kind: 'dialog', dialog: name };
}

/** Letters of the options, as they stand on the wall. */
export function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}

/** The place a key picks: its letter or its number. Null for any other key. */
export function placeOfKey(key: string, options: number): number | null {
  const place = /^[1-9]$/.test(key) ? Number(key) - 1 : /^[a-f]$/i.test(key) ? key.toUpperCase().charCodeAt(0) - 65 : -1;
  return place >= 0 && place < options ? place : null;
}
