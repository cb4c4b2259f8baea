/** What the office has agreed: the page as it was changed on this device, else the file that lies beside the game. */
import { useEffect, useState } from 'react';
import type { House } from '#journal/house.ts';
import { keptHouse, officeHouse, type OfficeHouse } from '../house/office-house.ts';

export interface HouseHere {
  /** The one that counts here; null when nothing is agreed. */
  readonly house: House | null;
  /** Where it comes from. */
  readonly from: 'device' | 'office' | 'nowhere';
  readonly office: OfficeHouse;
}

/** Null until both have been looked for. `turn` counts up when the page has been changed. */
export function useHouse(turn = 0): HouseHere | null {
  const [here, setHere] = useState<HouseHere | null>(null);
  useEffect(() => {
    let wanted = true;
    void officeHouse().then((office) => {
      const own = keptHouse();
      const from = own ? 'device' : office.house ? 'office' : 'nowhere';
      if (wanted) setHere({ house: own ?? office.house, from, office });
    });
    return () => { wanted = false; };
  }, [turn]);
  return here;
}
