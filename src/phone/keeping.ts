/** What a phone remembers through a reload: who it is in one walk-through, under one key. */

type Keeping = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'frontstage.phone';

/** Storage with room for one thing, whatever it is called: whoever joins another room is out of the one before. */
export function oneKeeping(storage: () => Keeping): Keeping {
  let kept = read();

  function read(): string | null {
    try {
      return storage().getItem(KEY);
    } catch {
      return null; // a browser that refuses storage: the page itself remembers for as long as it is open
    }
  }

  function keep(value: string | null): void {
    kept = value;
    try {
      if (value === null) storage().removeItem(KEY);
      else storage().setItem(KEY, value);
    } catch {
      // as above
    }
  }

  return {
    getItem: (name) => (kept?.startsWith(`${name} `) ? kept.slice(name.length + 1) : null),
    setItem: (name, value) => keep(`${name} ${value}`),
    removeItem: (name) => { if (kept?.startsWith(`${name} `)) keep(null); },
  };
}
