import { useEffect, useState } from 'preact/hooks';
import type { PhoneState } from '#group/ports.ts';
import type { OwnChoices } from './result.ts';

interface Remembered {
  readonly ballot: number;
  readonly choices: OwnChoices;
}

/** What one answered in each round: the room tells of the present one only, so the page keeps the first in mind. Nowhere else. */
export function useOwnChoices({ own }: Pick<PhoneState, 'own'>): Remembered | null {
  const [remembered, setRemembered] = useState<Remembered | null>(null);
  useEffect(() => {
    if (!own) return;
    const { ballot, round, choice } = own;
    setRemembered((before) => ({ ballot, choices: { ...(before?.ballot === ballot ? before.choices : {}), [round]: choice } }));
  }, [own]);
  return remembered;
}
