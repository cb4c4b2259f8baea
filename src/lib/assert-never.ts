/** Closes a switch over a union: the compiler refuses a forgotten case, and at run time the value is named. */
export function assertNever(value: never, what = 'value'): never {
  throw new Error(`Unexpected ${what}: ${JSON.stringify(value)}`);
}

/** Lets a throw stand where an expression is wanted: `map.get(id) ?? raise(…)`. For bugs, never for people's input. */
export function raise(message: string): never {
  throw new Error(message);
}
