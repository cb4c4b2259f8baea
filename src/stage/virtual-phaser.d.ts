/** Made by author/vite/phaser-parts.ts: the parts of Phaser the stage uses, unfolded step by step. */
declare module 'virtual:phaser' {
  interface Parts {
    readonly Game: typeof import('phaser').Game;
    readonly Scene: typeof import('phaser').Scene;
    readonly CANVAS: number;
    readonly WEBGL: number;
  }
  /** Each takes some ms; together they take what would otherwise be one long task. */
  export const steps: readonly (() => void)[];
  /** After all steps, or at the cost of those that were left out. */
  export function parts(): Parts;
}
