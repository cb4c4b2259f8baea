/** From a typed code to the phones' own page. Pure. */
import { CODE_LENGTH } from '#group/protocol.ts';

/** As people type it: in small letters, with spaces. Null when it cannot be one. */
export function codeIn(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  return code.length === CODE_LENGTH && /^[A-Z0-9]+$/.test(code) ? code : null;
}

/** The phones have a page of their own, so that they need not fetch the whole game. */
export function joinPage(href: string, code: string): string {
  const page = new URL('join.html', href);
  page.hash = `#/group/join/${code}`;
  return page.href;
}
