/** What a script may tell the model: only what happened, never what it does. */
import type { Act, Event, Mode, Shows } from './words.ts';

export type Happening =
  | { readonly kind: 'event'; readonly event: Event; readonly strength: number }
  | { readonly kind: 'act'; readonly act: Act }
  | { readonly kind: 'mode'; readonly mode: Exclude<Mode, 'none'>; readonly shows: Shows }
  | { readonly kind: 'prep'; readonly name: string }
  | { readonly kind: 'fact'; readonly name: string }
  /** Minutes spent backstage. */
  | { readonly kind: 'minutes'; readonly n: number }
  /** The player says where on the circumplex they are, −2…2 on each axis. */
  | { readonly kind: 'feel'; readonly x: number; readonly y: number };

/** What a rule reacts to: a kind and, where there is one, its word. */
export type Trigger = `event:${Event}` | `act:${Act}` | `mode:${Exclude<Mode, 'none'>}`;
