/** A random id: 32 hexadecimal digits. `crypto.randomUUID` is kept from pages on plain http, where an office may host the game. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
