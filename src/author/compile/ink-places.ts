/**
 * Where the parts of a compiled story stand in the source. The compiler knows it and the compiled JSON has lost it,
 * so it is taken from the story before that is written out. Paths are Ink's own, e.g. `fire.0.c-1`.
 */
import path from 'node:path';
import type { Story } from 'inkjs/full';

export interface InkPlace {
  /** Absolute. */
  readonly file: string;
  readonly line: number;
}

export type InkPlaces = ReadonlyMap<string, InkPlace>;

interface Known {
  readonly startLineNumber: number;
  readonly fileName: string | null;
}

/** The parts of inkjs's run-time objects that are read here; its typings make most of them private. */
interface Part {
  readonly path: { toString(): string };
  readonly ownDebugMetadata: Known | null;
  /** Its own, or that of the nearest part around it. */
  readonly debugMetadata: Known | null;
  readonly content?: readonly Part[];
  readonly namedOnlyContent?: ReadonlyMap<string, Part> | null;
  /** Only on choice points: the path of the content behind the choice, by which a running story names it. */
  readonly pathOnChoice?: { toString(): string } | null;
}

export function placesIn(story: Story, mainFile: string): InkPlaces {
  const places = new Map<string, InkPlace>();
  const folder = path.dirname(mainFile);
  const note = (key: string, known: Known | null) => {
    if (known)
      places.set(key, {
        file: known.fileName ? path.resolve(folder, known.fileName) : mainFile,
        line: known.startLineNumber,
      });
  };
  const visit = (part: Part) => {
    const key = part.path.toString();
    if (!places.has(key)) note(key, part.ownDebugMetadata);
    if (part.pathOnChoice) note(part.pathOnChoice.toString(), part.debugMetadata);
    for (const child of part.content ?? []) visit(child);
    for (const child of part.namedOnlyContent?.values() ?? []) visit(child);
  };
  visit(story.mainContentContainer as unknown as Part);
  return places;
}
