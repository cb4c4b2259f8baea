/** Claims by asking around: for pages without Web Locks. A tab that is asleep does not answer and loses its claim. */
import type { Claims } from './claims.ts';

/** Between the tabs of this game on this device. */
export interface Channel {
  post(message: ClaimMessage): void;
  listen(hear: (message: unknown) => void): void;
}

export type ClaimMessage = { readonly kind: 'who-has' | 'i-have' | 'give-up'; readonly run: string };

export function isClaimMessage(message: unknown): message is ClaimMessage {
  if (typeof message !== 'object' || message === null) return false;
  const { kind, run } = message as Partial<Record<string, unknown>>;
  return (kind === 'who-has' || kind === 'i-have' || kind === 'give-up') && typeof run === 'string';
}

/** How long other tabs have to answer, in ms. */
const ANSWER_TIME = 150;

export function createChannelClaims(channel: Channel | null, answerTime = ANSWER_TIME): Claims {
  /** Runs of this tab → what to call when one is taken. */
  const owned = new Map<string, () => void>();
  const elsewhere = new Set<string>();

  channel?.listen((message) => {
    if (!isClaimMessage(message)) return;
    const { kind, run } = message;
    const onTaken = owned.get(run);
    if (kind === 'i-have') elsewhere.add(run);
    if (kind === 'who-has' && onTaken) channel.post({ kind: 'i-have', run });
    if (kind === 'give-up' && onTaken) {
      owned.delete(run);
      elsewhere.add(run);
      onTaken();
    }
  });

  async function claim(id: string, onTaken: () => void): Promise<'owned' | 'elsewhere'> {
    if (!owned.has(id) && channel) {
      elsewhere.delete(id);
      channel.post({ kind: 'who-has', run: id });
      await new Promise((resolve) => setTimeout(resolve, answerTime));
      if (elsewhere.has(id)) return 'elsewhere';
    }
    owned.set(id, onTaken);
    return 'owned';
  }

  return {
    claim,
    async takeOver(id, onTaken) {
      channel?.post({ kind: 'give-up', run: id });
      elsewhere.delete(id);
      owned.set(id, onTaken);
    },
    release: (id) => {
      owned.delete(id);
    },
    isElsewhere: (id) => elsewhere.has(id),
  };
}
