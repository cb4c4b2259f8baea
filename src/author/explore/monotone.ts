/**
 * Moves of a meter as functions from value to value, numbered, with their compositions. There are few: all of them are
 * «add, and stay between 0 and 6», one after the other. They let the exact range of a meter be found afterwards, also
 * where the exploration has forgotten its value because nobody asks for it.
 */
const MAX = 256;

export class MonotoneFunctions {
  readonly tables: Uint8Array[] = [];
  readonly #ids = new Map<string, number>();
  readonly #then = new Int16Array(MAX * MAX).fill(-1);

  constructor(top: number) {
    this.id(Uint8Array.from({ length: top + 1 }, (_, value) => value));
  }

  /** 0 is the function that changes nothing. */
  id(table: Uint8Array): number {
    const key = table.join();
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    if (this.tables.length === MAX) throw new Error('more ways to move a meter than the explorer has numbers for');
    this.tables.push(table.slice());
    this.#ids.set(key, this.tables.length - 1);
    return this.tables.length - 1;
  }

  /** First `a`, then `b`. */
  then(a: number, b: number): number {
    const known = this.#then[a * MAX + b]!;
    if (known >= 0) return known;
    const made = this.id(this.tables[a]!.map((value) => this.tables[b]![value]!));
    this.#then[a * MAX + b] = made;
    return made;
  }
}
