/** From which state to which, in plain arrays that grow. */
import { grown } from './grown.ts';

export class Transitions {
  /** Those of state s are `first[s]` … `first[s + 1]` − 1. */
  first: Int32Array = new Int32Array(1 << 14);
  to: Int32Array = new Int32Array(1 << 15);
  /** The function that moved the tracked quantity on the way. */
  moved: Uint8Array = new Uint8Array(1 << 15);
  size = 0;

  /** To be called for each state in turn, and once more behind the last. */
  begin(state: number): void {
    if (state === this.first.length) this.first = grown(this.first);
    this.first[state] = this.size;
  }

  add(to: number, moved: number): void {
    if (this.size === this.to.length) {
      this.to = grown(this.to);
      this.moved = grown(this.moved);
    }
    this.to[this.size] = to;
    this.moved[this.size] = moved;
    this.size += 1;
  }
}
