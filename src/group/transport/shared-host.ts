/**
 * One walk-through in two windows of the same browser: the wall lends its port to the facilitator's own window. Nothing passes
 * but what a host may know, and it never leaves the machine. Both sides parse what they hear.
 */
import * as z from 'zod/mini';
import { createTold, type HostPort, type HostState } from '../ports.ts';
import { hostMessageSchema, hostNewsSchema, hostViewSchema, liveSchema, REFUSALS, type HostMessage } from '../protocol.ts';
import { walkInfoSchema, type WalkInfo } from '../kept-walk.ts';

const fromWall = z.discriminatedUnion('say', [
  z.object({
    say: z.literal('here'),
    status: z.enum(['joining', 'here', 'away', 'refused']),
    reason: z.nullable(z.enum(REFUSALS)),
    code: z.nullable(z.string()),
    view: z.nullable(hostViewSchema),
    live: liveSchema,
    news: hostNewsSchema,
    info: walkInfoSchema,
  }),
  /** The wall is closed or reloaded. */
  z.object({ say: z.literal('gone') }),
]);
const fromNotes = z.discriminatedUnion('say', [
  z.object({ say: z.literal('who') }),
  z.object({ say: z.literal('do'), message: hostMessageSchema }),
]);
type FromNotes = { readonly say: 'who' } | { readonly say: 'do'; readonly message: HostMessage };

export interface Lent {
  tell(): void;
  /** The page goes away, and may come back. */
  hide(): void;
  end(): void;
}

/** Lends the port to whoever asks on this name; `info` is asked for with every word. */
export function lendHost(name: string, port: HostPort, info: () => WalkInfo): Lent {
  const channel = new BroadcastChannel(channelName(name));
  const tell = () => {
    const { status, reason, code, view, live, news } = port.state();
    channel.postMessage({ say: 'here', status, reason, code, view, live, news, info: info() });
  };
  channel.onmessage = ({ data }) => {
    const heard = fromNotes.safeParse(data);
    if (!heard.success) return;
    // given to a view that has changed since: not meant for what is on the wall now
    if (heard.data.say === 'do' && heard.data.message.seen === port.state().view?.version) port.send(heard.data.message.command);
    else tell();
  };
  const unsubscribe = port.subscribe(tell);
  tell();
  const hide = () => channel.postMessage({ say: 'gone' });
  return {
    tell,
    hide,
    end() {
      unsubscribe();
      hide();
      channel.close();
    },
  };
}

export interface BorrowedState extends HostState {
  /** Null until the wall has answered. */
  readonly info: WalkInfo | null;
}

export interface BorrowedHost extends HostPort {
  state(): BorrowedState;
}

/** The same port as the wall has, as far as it goes: only the wall pairs phones. */
export function borrowHost(name: string): BorrowedHost {
  const channel = new BroadcastChannel(channelName(name));
  const told = createTold<BorrowedState>({
    status: 'joining', reason: null, code: null, view: null, live: { people: 0, cast: 0 }, news: { kept: true, remotes: 0 }, info: null,
  });
  const say = (words: FromNotes) => channel.postMessage(words);
  channel.onmessage = ({ data }) => {
    const heard = fromWall.safeParse(data);
    if (!heard.success) return;
    if (heard.data.say === 'gone') return told.set({ status: 'away' });
    const { say: _, ...state } = heard.data;
    told.set(state);
  };
  say({ say: 'who' });
  return {
    state: told.state,
    subscribe: told.subscribe,
    send(command) {
      const { view } = told.state();
      if (view) say({ say: 'do', message: { seen: view.version, command } });
    },
    pair: () => null,
    unpair: () => undefined,
    close: () => channel.close(),
  };
}

function channelName(name: string): string {
  return `frontstage-walk-${name}`;
}
