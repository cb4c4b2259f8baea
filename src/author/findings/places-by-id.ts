import type { Explored } from './context.ts';
import type { Place } from './finding.ts';

/** Where a choice stands: by its id in the source, else by its place in the compiled story. */
export function placesById({
  script,
  exploration,
  mainFile,
}: Explored): (choice: { id: string; path: string }) => Place {
  const byId = new Map(script.texts.filter(({ id }) => id).map((text) => [text.id, text]));
  const byPath = new Map(exploration.choices.map(({ path, place }) => [path, place]));
  return ({ id, path }) => byId.get(id) ?? byPath.get(path) ?? { file: mainFile, line: 1 };
}
