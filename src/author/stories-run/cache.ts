/** Answers kept from earlier runs. A key names everything an answer depends on, so a kept answer is never out of date. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { SceneReport } from '../report/scene-report.ts';
import { ROOT } from '../project.ts';
import type { Job } from './job.ts';

export interface Cache {
  get(job: Job): SceneReport | null;
  put(job: Job, report: SceneReport): void;
}

const CHECKER = ['lib', 'model', 'story', 'run', 'author'];

export function openCache(folder = path.join(ROOT, '.cache/stories')): Cache {
  const checker = hashOf([
    ...CHECKER.flatMap((room) => filesIn(path.join(ROOT, 'src', room), '.ts')),
    path.join(ROOT, 'node_modules/inkjs/package.json'),
    path.join(ROOT, 'stories/ord.txt'),
    path.join(ROOT, 'assets/art/people.json'),
  ]);
  const fileFor = (job: Job) => path.join(folder, `${job.name}.${keyOf(job, checker)}.json`);
  return {
    get(job) {
      if (job.kind !== 'folder') return null;
      try {
        return JSON.parse(fs.readFileSync(fileFor(job), 'utf8')) as SceneReport; // written by put
      } catch {
        return null; // not there, or cut off in the middle of writing: it is worked out again
      }
    },
    put(job, report) {
      // A search that ran out of time may get further on another day.
      if (job.kind !== 'folder' || (!report.exhaustive && report.states > 0)) return;
      fs.mkdirSync(folder, { recursive: true });
      for (const old of fs.readdirSync(folder))
        if (old.startsWith(`${job.name}.`)) fs.rmSync(path.join(folder, old), { force: true });
      const part = `${fileFor(job)}.part${process.pid}`;
      fs.writeFileSync(part, JSON.stringify(report));
      fs.renameSync(part, fileFor(job));
    },
  };
}

function keyOf(job: Job, checker: string): string {
  const scene = filesIn(job.target, '');
  const included = scene
    .filter((file) => file.endsWith('.ink'))
    .flatMap((file) => includesOf(file, path.dirname(path.join(job.target, 'scene.ink'))));
  const settings = JSON.stringify([job.exportedFacts, job.ranges, job.spelling, job.limits, process.versions.node]);
  return createHash('sha256')
    .update(checker)
    .update(hashOf([...scene, ...included]))
    .update(settings)
    .digest('hex')
    .slice(0, 16);
}

function filesIn(folder: string, ending: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Included files may lie outside the scene's folder. */
function includesOf(file: string, folder: string, seen = new Set<string>()): string[] {
  if (seen.has(file) || !fs.existsSync(file)) return [];
  seen.add(file);
  const named = [...fs.readFileSync(file, 'utf8').matchAll(/^\s*INCLUDE\s+(.+?)\s*$/gm)].map(([, name = '']) =>
    path.resolve(folder, name),
  );
  return named.flatMap((name) => [name, ...includesOf(name, folder, seen)]);
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${path.relative(ROOT, file)}\n`)
      .update(fs.existsSync(file) ? fs.readFileSync(file) : 'missing')
      .update('\n');
  return hash.digest('hex');
}
