/** What is said aloud stands in the language's quotation marks; choices bring their own. */
export function quoted(text: string, [open, close]: readonly [string, string]): string {
  return /^[«“"]/.test(text) ? text : `${open}${text}${close}`;
}
