import { useSyncExternalStore } from 'react';

type Parts = typeof import('./person-parts.tsx');

let parts: Parts | null = null;
let fetching: Promise<Parts> | null = null;

/** Fetches what faces are drawn with; once. */
function fetchPersonParts(): Promise<Parts> {
  fetching ??= import('./person-parts.tsx').then(({ partsOf, picturesOf }) => (parts = { partsOf, picturesOf })).catch((error: unknown) => {
    fetching = null; // the line may come back
    throw error;
  });
  return fetching;
}

function subscribe(onChange: () => void): () => void {
  let wanted = true;
  if (!parts) fetchPersonParts().then(() => { if (wanted) onChange(); }, () => undefined); // a face that does not come is no fault
  return () => { wanted = false; };
}

/** Null until they have come, and always in a prerendered page, where a face would cost more than all the words. */
export function usePersonParts(): Parts | null {
  return useSyncExternalStore(subscribe, () => parts, () => null);
}
