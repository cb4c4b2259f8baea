/** Checks all scenes, or one file: from the cache where nothing has changed, else in worker threads. */
import path from 'node:path';
import { LIMITS } from '../explore/explorable.ts';
import { exportedFacts, sceneFolders, STORIES } from '../project.ts';
import { totalsOf, type SceneReport, type StoriesReport } from '../report/scene-report.ts';
import { openCache, type Cache } from './cache.ts';
import type { Job } from './job.ts';
import { runJobs, type OnDone, type OnProgress } from './run-jobs.ts';

export interface RunOptions {
  /** A scene folder or an .ink file; all scenes without it. */
  readonly target?: string;
  readonly stories?: string;
  readonly ranges?: boolean;
  /** Look every word up; yes unless told otherwise. */
  readonly spelling?: boolean;
  readonly cache?: Cache;
  readonly onStart?: (jobs: readonly Job[]) => void;
  readonly onProgress?: OnProgress;
  readonly onDone?: OnDone;
}

export async function runStories(options: RunOptions = {}): Promise<StoriesReport> {
  const began = performance.now();
  const cache = options.cache ?? openCache();
  const jobs = jobsFor(options);
  options.onStart?.(jobs);
  const reports = new Map<Job, SceneReport>();
  const done: OnDone = (job, report) => {
    reports.set(job, report);
    options.onDone?.(job, report);
  };
  const fresh = jobs.filter((job) => {
    const kept = cache.get(job);
    if (kept) done(job, kept);
    return !kept;
  });
  await runJobs(
    fresh,
    (job, message) => options.onProgress?.(job, message),
    (job, report) => {
      cache.put(job, report);
      done(job, report);
    },
  );
  const scenes = jobs.map((job) => reports.get(job)!); // every job ends in a report
  return { scenes, totals: totalsOf(scenes, Math.round(performance.now() - began), jobs.length - fresh.length) };
}

function jobsFor({ target, stories = STORIES, ranges = false, spelling = true }: RunOptions): Job[] {
  const folders = sceneFolders(stories);
  const limits = ranges ? { states: LIMITS.states * 6, ms: LIMITS.ms * 20 } : LIMITS;
  const shared = { ranges, spelling, limits };
  if (target === undefined) {
    const facts = exportedFacts(folders);
    return folders.map((dir) => ({
      ...shared,
      target: dir,
      name: path.basename(dir),
      kind: 'folder',
      exportedFacts: facts,
    }));
  }
  const full = path.resolve(target);
  const siblings = sceneFolders(path.dirname(full));
  const inFolder =
    path.basename(full) === 'scene.ink' && sceneFolders(path.dirname(path.dirname(full))).includes(path.dirname(full));
  const kind = full.endsWith('.ink') && !inFolder ? 'file' : 'folder';
  const dir = inFolder ? path.dirname(full) : full;
  const around = inFolder ? sceneFolders(path.dirname(dir)) : siblings;
  return [
    {
      ...shared,
      target: dir,
      name: path.basename(dir, '.ink'),
      kind,
      exportedFacts: exportedFacts([...new Set([...folders, ...around])]),
    },
  ];
}
