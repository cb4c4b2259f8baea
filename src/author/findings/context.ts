import type { Ratings, Scene, StringTable } from '#story/scene.ts';
import type { Exploration } from '../explore/exploration.ts';
import type { Located, TableLanguage } from '../scene-folder.ts';
import type { Script } from '../source/script.ts';

/** What the checks of a script may look at. Parts that could not be read are missing; their checks are left out. */
export interface Checked {
  readonly mainFile: string;
  readonly script: Script;
  readonly scene: Located<Scene> | null;
  readonly ratings: Located<Ratings> | null;
  readonly tables: Readonly<Partial<Record<TableLanguage, Located<StringTable>>>>;
  /** Facts that some scene exports, this one too. */
  readonly exportedFacts: ReadonlySet<string>;
  /** Ids of the people there are pictures of; null when nobody asks. */
  readonly drawn?: ReadonlySet<string> | null;
  /** A folder with a scene.json beside the script, not a lone .ink file. */
  readonly isScene: boolean;
}

/** … and those that need to know what is offered together. */
export interface Explored extends Checked {
  readonly exploration: Exploration;
}
