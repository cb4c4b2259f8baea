/** The content security policy that the game runs under: nothing from elsewhere, nothing inline but what the build put there. */
import { createHash } from 'node:crypto';

/** `img-src data: blob:` is for the stage; `frame-ancestors 'self'` keeps other sites from framing the game. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'media-src': "'self' blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'self'",
  'object-src': "'none'",
};

/** As a header; `allowed` are sources in addition, by directive. */
export function policyWith(allowed: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(POLICY).map(([name, sources]) => [name, sources, ...(allowed[name] ?? [])].join(' ')).join('; ');
}

/** How a policy names one inline script or style: by its exact text. */
export function sourceOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The hashes of every inline script and style of a page. */
export function policyFor(html: string): string {
  const texts = (tag: string): string[] => [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([^]*?)</${tag}>`, 'g'))].map(([, text]) => sourceOf(text!));
  return policyWith({ 'script-src': texts('script'), 'style-src': texts('style') });
}
