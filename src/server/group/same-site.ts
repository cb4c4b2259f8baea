/** Whether a request comes from a page of this very site. Other sites' pages may reach this server through their visitors' browsers. */
import type { IncomingMessage } from 'node:http';

/** Programs say nothing of where they come from, and need no protection from themselves. */
export function isSameSite({ headers }: IncomingMessage): boolean {
  const { origin } = headers;
  if (origin === undefined) return true;
  // a proxy may have another name inwards; no page can set either of these for a foreign site
  const hosts = [headers.host, ...String(headers['x-forwarded-host'] ?? '').split(',')].map((host) => host?.trim().toLowerCase());
  try {
    return hosts.includes(new URL(origin).host);
  } catch {
    return false; // «null» from a sandbox, or nonsense
  }
}
