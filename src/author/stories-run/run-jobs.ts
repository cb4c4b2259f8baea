/** Jobs over as many worker threads as there are cores; the largest first, so that none is left over at the end. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SceneReport } from '../report/scene-report.ts';
import { named } from '../project.ts';
import type { FromWorker, Job } from './job.ts';

export type OnProgress = (job: Job, message: Extract<FromWorker, { kind: 'progress' }>) => void;
export type OnDone = (job: Job, report: SceneReport) => void;

export async function runJobs(jobs: readonly Job[], onProgress: OnProgress, onDone: OnDone): Promise<void> {
  const waiting = [...jobs].sort((a, b) => sizeOf(b) - sizeOf(a));
  const threads = Math.min(waiting.length, Math.max(1, os.availableParallelism()));
  await Promise.all(Array.from({ length: threads }, () => work(waiting, onProgress, onDone)));
}

function sizeOf({ target, kind }: Job): number {
  const file = kind === 'folder' ? path.join(target, 'scene.ink') : target;
  return fs.existsSync(file) ? fs.statSync(file).size : 0;
}

/** Takes jobs until there are none. A worker that dies takes its job with it and no other. */
async function work(waiting: Job[], onProgress: OnProgress, onDone: OnDone): Promise<void> {
  let worker: Worker | null = null;
  for (let job = waiting.shift(); job; job = waiting.shift()) {
    worker ??= new Worker(new URL('./scene-worker.ts', import.meta.url));
    const outcome = await runOne(worker, job, onProgress);
    if (outcome.died) worker = null;
    onDone(job, outcome.report);
  }
  await worker?.terminate();
}

function runOne(worker: Worker, job: Job, onProgress: OnProgress): Promise<{ report: SceneReport; died: boolean }> {
  return new Promise((resolve) => {
    const finish = (report: SceneReport, died: boolean) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve({ report, died });
    };
    const onMessage = (message: FromWorker) => {
      if (message.kind === 'progress') onProgress(job, message);
      else finish(message.report, false);
    };
    const onError = (cause: Error) => finish(broken(job, cause.message.split('\n')[0] ?? 'unknown'), true);
    const onExit = (code: number) =>
      finish(broken(job, `the check stopped with code ${code}; the script may need more memory than there is`), true);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}

function broken({ target, name, kind }: Job, reason: string): SceneReport {
  const file = named(kind === 'folder' ? path.join(target, 'scene.ink') : target);
  return {
    slug: name,
    states: 0,
    transitions: 0,
    exhaustive: false,
    reasons: [reason],
    endings: [],
    choices: { total: 0, reached: 0 },
    findings: [
      { severity: 'error', file, line: 1, rule: 'not-explored', message: `the check itself failed here: ${reason}` },
    ],
    ms: 0,
    file,
    kind: kind === 'folder' ? 'scene' : 'ink',
    lines: 0,
    words: null,
    decisions: null,
    witnesses: {},
    walks: [],
    bots: [],
    walksMean: null,
    study: null,
    modes: null,
    quality: null,
  };
}
