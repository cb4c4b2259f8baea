/** A typed array of twice the length, with the same beginning. */
export function grown<T extends Int32Array | Uint8Array>(array: T): T {
  // a typed array's constructor makes its own kind
  const bigger = new (array.constructor as new (length: number) => T)(array.length * 2);
  bigger.set(array);
  return bigger;
}
