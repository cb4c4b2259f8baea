/** Gives the player a file that was made here. Nothing is fetched and nothing is sent. */
export function download(name: string, text: string, type: 'application/json' | 'text/markdown' | 'text/calendar'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // the browser has taken the contents by the next task
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
