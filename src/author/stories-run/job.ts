import type { Stage } from '../check-story.ts';
import type { Limits } from '../explore/explorable.ts';
import type { SceneReport } from '../report/scene-report.ts';

/** One scene folder or .ink file to be checked by a worker. */
export interface Job {
  readonly target: string;
  readonly name: string;
  readonly kind: 'folder' | 'file';
  readonly exportedFacts: readonly string[];
  readonly ranges: boolean;
  readonly spelling: boolean;
  readonly limits: Limits;
}

export type FromWorker =
  | { readonly kind: 'progress'; readonly stage: Stage; readonly count: number }
  | { readonly kind: 'done'; readonly report: SceneReport };
