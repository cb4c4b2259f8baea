/** Texts of a language that need not have them all: the one place where what is missing becomes Bokmål's. */

/** Of the shape of Bokmål's, with any key left out at any depth. A list or a function is there as a whole or not at all. */
export type Partly<T> = T extends ((...args: never[]) => unknown) | readonly unknown[] | string ? T : { readonly [K in keyof T]?: Partly<T[K]> };

/** `own` wherever it has a text, `bokmaal` where it has none. */
export function orBokmaal<T extends object>(own: Partly<NoInfer<T>>, bokmaal: T): T {
  const entries = Object.entries(bokmaal).map(([key, text]: [string, unknown]) => [key, oneOr((own as Readonly<Record<string, unknown>>)[key], text)]);
  return Object.fromEntries(entries) as T; // key for key what bokmaal has, and Partly allows nothing of another type
}

function oneOr(own: unknown, bokmaal: unknown): unknown {
  if (own === undefined) return bokmaal;
  return isBranch(own) && isBranch(bokmaal) ? orBokmaal(own, bokmaal) : own;
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
