/** A room's code as people type it: in small letters, with spaces, with an O that is not one. */
import { CODE_LENGTH, CODE_LETTERS } from '#group/protocol.ts';
import { err, ok, type Result } from '#lib/result.ts';

export type CodeFault =
  | { readonly is: 'empty' }
  /** Characters that no code has, each once. */
  | { readonly is: 'never'; readonly letters: readonly string[] }
  | { readonly is: 'length'; readonly n: number };

export function readCode(typed: string): Result<string, CodeFault> {
  const code = tidied(typed);
  if (code === '') return err({ is: 'empty' });
  const letters = [...new Set(code)].filter((letter) => !CODE_LETTERS.includes(letter));
  if (letters.length) return err({ is: 'never', letters });
  return code.length === CODE_LENGTH ? ok(code) : err({ is: 'length', n: code.length });
}

/** The code in an address is taken as it stands: whether there is such a room is for the server to say. */
export function codeIn(hash: string): { readonly code: string | null; readonly typed: string } {
  const typed = textAfter(/^#\/group\/join\/([^/?]*)/.exec(hash)?.[1] ?? '');
  const code = tidied(typed);
  return { code: /^[A-Z0-9]{6}$/.test(code) ? code : null, typed };
}

function tidied(typed: string): string {
  return typed.replace(/[\s-]/g, '').toUpperCase();
}

function textAfter(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped; // a % that means nothing
  }
}
