/** So much at once, and so much a second after that. */
export interface Allowance {
  /** False when it is used up for now. */
  take(): boolean;
}

export interface AllowanceOptions {
  readonly most: number;
  readonly perSecond: number;
  readonly now?: () => number;
}

export function createAllowance({ most, perSecond, now = Date.now }: AllowanceOptions): Allowance {
  let left = most;
  let at = now();
  return {
    take() {
      const time = now();
      left = Math.min(most, left + ((time - at) / 1000) * perSecond);
      at = time;
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}

/** One allowance for each name, forgotten when it is whole again. */
export function createAllowances({ most, perSecond, now = Date.now }: AllowanceOptions): { take(name: string): boolean } {
  const each = new Map<string, { readonly allowance: Allowance; used: number }>();
  const whole = (most / perSecond) * 1000;
  let swept = now();
  return {
    take(name) {
      const time = now();
      if (time - swept > whole) {
        for (const [other, { used }] of each) if (time - used > whole) each.delete(other);
        swept = time;
      }
      const known = each.get(name) ?? { allowance: createAllowance({ most, perSecond, now }), used: time };
      known.used = time;
      each.set(name, known);
      return known.allowance.take();
    },
  };
}
