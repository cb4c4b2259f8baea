/** One worker thread: checks one scene after the other. */
import { parentPort } from 'node:worker_threads';
import { checkInkFile, checkScene } from '../check-story.ts';
import { drawnPeople, withNamedFiles } from '../project.ts';
import type { FromWorker, Job } from './job.ts';

const post = (message: FromWorker) => parentPort?.postMessage(message);

parentPort?.on('message', ({ target, kind, exportedFacts, ranges, spelling, limits }: Job) => {
  const check = kind === 'folder' ? checkScene : checkInkFile;
  const report = check(target, {
    exportedFacts,
    ranges,
    limits,
    spelling,
    drawn: drawnPeople(),
    onProgress: (stage, count) => post({ kind: 'progress', stage, count }),
  });
  post({ kind: 'done', report: withNamedFiles(report) });
});
