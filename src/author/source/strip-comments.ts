/** Ink source with its comments blanked out, line for line, so that numbers still fit. */
export function stripComments(source: string): string[] {
  const blanked = source
    .replace(/^\uFEFF/, '')
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
  return blanked.split(/\r?\n/).map((line) => line.replace(/\/\/.*$/, ''));
}
