/** For whoever looks for a fault: `?stage=canvas` and `?stage=webgl` leave the stage no choice of renderer. */
import type { Wish } from './stage.ts';

export function wishIn({ search, hash }: { readonly search: string; readonly hash: string }): Wish {
  const stage = new URLSearchParams(hash.split('?')[1]).get('stage') ?? new URLSearchParams(search).get('stage');
  return { renderer: stage === 'canvas' || stage === 'webgl' ? stage : null };
}
