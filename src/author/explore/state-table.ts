/** Every product state once: open addressing over (node, packed words), in plain typed arrays. */
import { grown } from './grown.ts';

export class StateTable {
  readonly words: number;
  /** Control node of each state. */
  node: Int32Array = new Int32Array(1 << 14);
  /** `words` per state. */
  data: Int32Array;
  /** The state and the edge by which each was first reached; −1 for a start. */
  parent: Int32Array = new Int32Array(1 << 14);
  via: Int32Array = new Int32Array(1 << 14);
  size = 0;
  #slots = new Int32Array(1 << 16);

  constructor(words: number) {
    this.words = words;
    this.data = new Int32Array((1 << 14) * words);
  }

  /** The state's number. New if it equals the size before. */
  intern(node: number, packed: Int32Array, parent: number, via: number): number {
    let slot = this.#find(node, packed, 0);
    const known = this.#slots[slot]!;
    if (known) return known - 1;
    if (this.size === this.node.length) {
      this.#grow();
      slot = this.#find(node, packed, 0);
    }
    const id = this.size;
    this.node[id] = node;
    for (let word = 0; word < this.words; word += 1) this.data[id * this.words + word] = packed[word]!;
    this.parent[id] = parent;
    this.via[id] = via;
    this.size += 1;
    this.#slots[slot] = this.size;
    return id;
  }

  #find(node: number, packed: Int32Array, offset: number): number {
    const { words, data } = this;
    let hash = Math.imul(node, 0xc2b2ae35);
    for (let word = 0; word < words; word += 1) {
      hash = Math.imul(hash ^ packed[offset + word]!, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash ^ (hash >>> 13), 0x2c1b3c6d);
    const wrap = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 16)) & wrap; ; slot = (slot + 1) & wrap) {
      const known = this.#slots[slot]!;
      if (!known || (this.node[known - 1] === node && same(data, (known - 1) * words, packed, offset, words)))
        return slot;
    }
  }

  #grow(): void {
    this.node = grown(this.node);
    this.data = grown(this.data);
    this.parent = grown(this.parent);
    this.via = grown(this.via);
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let id = 0; id < this.size; id += 1)
      this.#slots[this.#find(this.node[id]!, this.data, id * this.words)] = id + 1;
  }
}

function same(a: Int32Array, at: number, b: Int32Array, offset: number, words: number): boolean {
  for (let word = 0; word < words; word += 1) if (a[at + word] !== b[offset + word]) return false;
  return true;
}
