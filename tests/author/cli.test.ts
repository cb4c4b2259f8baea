import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkScene } from '../../src/author/check-story.ts';
import { LIMITS } from '../../src/author/explore/explorable.ts';
import { sceneNamed } from '../../src/author/project.ts';
import { openCache } from '../../src/author/stories-run/cache.ts';
import { runStories } from '../../src/author/stories-run/run-stories.ts';
import { inkFile, temporaryFolder } from './support/ink-file.ts';
import { GOOD_SCRIPT, writeScene } from './support/tiny-scene.ts';

const CLI = path.resolve('src/author/cli.ts');
const PATIENCE = 60_000;

function cli(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run stories', () => {
  it(
    'prints one JSON document and nothing else',
    () => {
      const file = inkFile('Hei.\n* [Ja] -> END\n* {false} [Nei] -> END\n');
      const { status, stdout, stderr } = cli(file, '--json');
      const report = JSON.parse(stdout) as { scenes: unknown[]; totals: unknown };
      expect([status, stderr]).toEqual([0, '']);
      expect(report.scenes[0]).toMatchObject({
        slug: 'story',
        states: expect.any(Number),
        transitions: expect.any(Number),
        exhaustive: true,
        endings: [{ id: 'end', reached: true }],
        choices: { total: 2, reached: 1 },
        ms: expect.any(Number),
        findings: [{ severity: 'warning', file, line: 3, rule: 'choice-never-offered', message: expect.any(String) }],
      });
      expect(report.totals).toMatchObject({ scenes: 1, errors: 0, warnings: 1 });
    },
    PATIENCE,
  );

  it(
    'names file and line in plain text and exits with 1 when there is an error',
    () => {
      const file = inkFile('Hei.\n-> nowhere\n');
      const { status, stdout } = cli(file);
      expect(status).toBe(1);
      expect(stdout).toContain(`${file}:2  Ink: Divert target not found`);
    },
    PATIENCE,
  );

  it.each([[['--wat']], [['a.ink', 'b.ink']], [['no-such-folder']]])(
    'explains itself and exits with 2 when asked %j',
    (args) => {
      const { status, stdout, stderr } = cli(...args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('npm run stories');
      expect(stderr).not.toContain('    at ');
    },
    PATIENCE,
  );
});

describe('a scene', () => {
  it('may be named by its folder or by its name alone', () => {
    const stories = path.dirname(writeScene());
    expect(sceneNamed('tiny', stories)).toEqual({ ok: true, value: path.join(stories, 'tiny') });
    expect(sceneNamed(path.join(stories, 'tiny'), '/nowhere')).toEqual({ ok: true, value: path.join(stories, 'tiny') });
  });

  it('that is misspelt is guessed at', () => {
    expect(sceneNamed('stories/tniy', path.dirname(writeScene()))).toMatchObject({ ok: false, error: expect.stringContaining('did you mean «tiny»?') });
  });
});

describe('the cache', () => {
  it(
    'gives the same answer, and lets go of it when a file changes',
    async () => {
      const dir = writeScene();
      const stories = path.dirname(dir);
      const cache = openCache(temporaryFolder());
      const options = { stories, cache, spelling: false };
      const first = await runStories(options);
      const second = await runStories(options);
      expect([first.totals.cached, second.totals.cached]).toEqual([0, 1]);
      expect(second.scenes).toEqual(first.scenes);
      fs.writeFileSync(path.join(dir, 'scene.ink'), GOOD_SCRIPT.replace('#who:kari', '#who:ola'));
      const third = await runStories(options);
      expect(third.totals.cached).toBe(0);
      expect(third.scenes[0]?.findings).toContainEqual(expect.objectContaining({ rule: 'unknown-person' }));
    },
    PATIENCE,
  );

  it('keeps nothing of a search that was not finished', () => {
    const cache = openCache(temporaryFolder());
    const job = {
      target: writeScene(),
      name: 'tiny',
      kind: 'folder' as const,
      exportedFacts: [],
      ranges: false,
      spelling: false,
      limits: LIMITS,
    };
    const report = checkScene(job.target, { exportedFacts: [], bots: false, limits: { states: 2, ms: 60_000 } });
    cache.put(job, report);
    expect([report.exhaustive, cache.get(job)]).toEqual([false, null]);
  });
});
