/**
 * Where a table can no longer be read, and what is usually wrong there: a comma, a quotation mark, a bracket. JSON.parse
 * says it in other words in each version, often without a line, and for a forgotten comma it names the line after.
 */

export interface JsonFault {
  readonly line: number;
  readonly what: string;
}

interface Token {
  readonly text: string;
  readonly line: number;
}

/** The first fault; null if there is none. */
export function jsonFault(text: string): JsonFault | null {
  try {
    new Reader(text).document();
    return null;
  } catch (cause) {
    if (cause instanceof Stumble) return cause.fault;
    throw cause;
  }
}

class Stumble extends Error {
  readonly fault: JsonFault;
  constructor({ line }: Token, what: string) {
    super(what);
    this.fault = { line, what };
  }
}

/** A string, one whose end is missing on its line, a bracket or sign, or anything else up to the next of these. */
const TOKEN = /"(?:[^"\\\n]|\\.)*"|"[^\n]*|[{}[\]:,]|[^\s{}[\]:,"]+/g;
const PLAIN = /^(?:"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null)$/;

class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = text.split('\n').flatMap((line, index) => [...line.matchAll(TOKEN)].map(([token]) => ({ text: token, line: index + 1 })));
  }

  document(): void {
    this.#value();
    if (this.#at < this.#tokens.length) throw new Stumble(this.#next, 'there is a } or ] too many before this');
  }

  get #next(): Token {
    return this.#tokens[this.#at] ?? { text: '', line: this.#tokens.at(-1)?.line ?? 1 };
  }

  #value(): void {
    const { text } = this.#next;
    if (text === '{') return this.#group('}', () => this.#named());
    if (text === '[') return this.#group(']', () => this.#value());
    this.#plain(/^[}\],]?$/.test(text) && text ? 'a text or number is missing before this' : 'a text stands in straight quotes, "…"; «…» may stand inside them');
  }

  #named(): void {
    this.#plain('a name stands in straight quotes, "…"');
    if (this.#next.text !== ':') throw new Stumble(this.#next, 'a : is missing after the name');
    this.#at += 1;
    this.#value();
  }

  #plain(otherwise: string): void {
    const token = this.#next;
    if (!token.text) throw new Stumble(token, 'a } or ] is missing at the end of the file');
    if (token.text.startsWith('"') && !PLAIN.test(token.text)) throw new Stumble(token, 'a " is missing at the end of the text');
    if (!PLAIN.test(token.text)) throw new Stumble(token, otherwise);
    this.#at += 1;
  }

  #group(end: string, member: () => void): void {
    this.#at += 1;
    if (this.#next.text === end) return void (this.#at += 1);
    for (;;) {
      member();
      const token = this.#next;
      const before = this.#tokens[this.#at - 1] ?? token;
      if (token.text === end) return void (this.#at += 1);
      if (token.text !== ',') throw new Stumble(...this.#afterMember(token, before, end));
      this.#at += 1;
      if (this.#next.text === end) throw new Stumble(token, `take away the comma at the end: nothing comes between it and ${end}`);
    }
  }

  #afterMember(token: Token, before: Token, end: string): [Token, string] {
    if (!token.text) return [token, `a ${end} is missing at the end of the file`];
    if (/^[}\]]$/.test(token.text)) return [token, `a ${end} is missing before this ${token.text}`];
    if (token.line > before.line) return [before, 'a comma is missing at the end of this line'];
    return [token, 'a comma is missing, or there is a " inside the text: write «…» there'];
  }
}
