/** What every answer says to the browser about safety and keeping. */
import fs from 'node:fs';
import path from 'node:path';

/** Throws when the folder holds no build: without the build's own policy the game would be served unprotected. */
export function securityHeaders(dist: string): Readonly<Record<string, string>> {
  const policy = path.join(dist, 'csp.txt');
  if (!fs.existsSync(policy)) throw new Error(`${dist} holds no build (csp.txt is missing). Run: npm run build`);
  return {
    // written by the build, since only that knows the inline script and styles
    'Content-Security-Policy': fs.readFileSync(policy, 'utf8').trim(),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

/** An address in digits is a machine in the same room, over plain http: there a browser ignores this header, and complains on every page. */
export function isForBrowsers(name: string, host = ''): boolean {
  return name !== 'Cross-Origin-Opener-Policy' || !/^(\d+(\.\d+){3}|\[[0-9a-f:]+\])(:\d+)?$/i.test(host) || /^(127\.|\[::1\])/.test(host);
}

/** Vite puts a hash of the content into these names; everything else may be another file tomorrow. */
export function cacheControl(pathname: string): string {
  return /^\/assets\/.+-[\w-]{8}\.\w+$/.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
