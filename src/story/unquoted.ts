/** A sentence as it can stand between quotation marks: without marks of its own, and on one line. */
export function unquoted(sentence: string): string {
  const bare = sentence.trim().replace(/\s+/g, ' ');
  return /^(?:«[^«»]*»|“[^“”]*”|"[^"]*")$/.test(bare) ? bare.slice(1, -1).trim() : bare;
}
