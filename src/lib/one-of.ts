/** Whether a text from outside is one of a closed list; narrows it to the list's union. */
export function isOneOf<T extends string>(list: readonly T[], value: string): value is T {
  return (list as readonly string[]).includes(value);
}
