/**
 * What Colyseus has to say, in one line each, and without anything that tells who somebody is. The same is said once a minute:
 * anybody can make it complain.
 */
const IPV4 = /(::ffff:)?\b\d{1,3}(\.\d{1,3}){3}(:\d+)?\b/gi;
const IPV6 = /\b(?:[0-9a-f]{0,4}:){3,}[0-9a-f]{0,4}\b/gi;
/** Tokens, keys, session and reconnection ids. */
const LONG_WORD = /[\w-]{9,}/g;

const AGAIN = 60_000;
const lastSaid = new Map<string, number>();

function say(...said: unknown[]): void {
  const [first = ''] = said.map((part) => (part instanceof Error ? part.message : String(part))).join(' ').split('\n');
  const line = withoutTraces(first);
  const now = Date.now();
  for (const [other, time] of lastSaid) if (now - time > AGAIN) lastSaid.delete(other);
  if (lastSaid.has(line)) return;
  lastSaid.set(line, now);
  console.error(`group: ${line}`);
}

export function withoutTraces(text: string): string {
  return text.replace(IPV4, '[address]').replace(IPV6, '[address]').replace(LONG_WORD, (word) => (/\d/.test(word) ? '[id]' : word));
}

export const quietLogger = { error: say, warn: say, info: silence, debug: silence, trace: silence };

function silence(): void {
  // what it does when all is well is nobody's business
}
