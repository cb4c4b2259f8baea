/** `npm run stories`: exit code 0 when there is no error, 1 when there is one, 2 when it was asked for something odd. */
import path from 'node:path';
import { parseArguments, USAGE, type Arguments } from './arguments.ts';
import { fillScene } from './fill/fill-scene.ts';
import { toldFill } from './fill/told.ts';
import { newScene } from './new-scene/new-scene.ts';
import { named, sceneNamed, STORIES, withNamedFile } from './project.ts';
import { plainScene, plainTotals } from './report/plain.ts';
import type { SceneReport, StoriesReport } from './report/scene-report.ts';
import { toldFindings } from './report/told-findings.ts';
import { runStories } from './stories-run/run-stories.ts';

const out = (text: string) => process.stdout.write(`${text}\n`);

async function main(): Promise<number> {
  const args = parseArguments(process.argv.slice(2));
  if (!args.ok) return refuse(args.error);
  const { json, create, fill } = args.value;
  if (create !== null) return makeScene(create);
  const place = sceneNamed(fill ?? args.value.target, STORIES);
  if (!place.ok) return refuse(place.error);
  if (fill !== null) return fillTables(place.value!);
  const asked = { ...args.value, target: place.value };
  const report = json ? await run(asked) : process.stdout.isTTY ? await runLive(asked) : await runPlain(asked);
  if (json) out(JSON.stringify(report, null, 2));
  else out(plainTotals(report));
  return report.totals.errors ? 1 : 0;
}

function makeScene(slug: string): number {
  const made = newScene(slug, STORIES);
  if (!made.ok) {
    process.stderr.write(`${made.error}\n`);
    return 2;
  }
  out(
    [
      `${named(made.value)} is there, and it is proved already. Write in scene.ink, line by line. Next:`,
      `  npm run dev                        then open the address it gives, with #/play/${slug} after it`,
      `  npm run stories -- ${slug}    walks every path of it`,
      `  npm run stories -- fill ${slug}    when the script has new lines and choices: makes room for them in the tables`,
    ].join('\n'),
  );
  return 0;
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n\n${USAGE}`);
  return 2;
}

function fillTables(folder: string): number {
  const filled = fillScene(folder);
  if (filled.ok) out(toldFill(named(path.resolve(folder)), filled.value));
  else process.stderr.write(`The tables cannot follow the script before this is mended:\n${toldFindings(filled.error.map(withNamedFile), null).join('\n')}\n`);
  return filled.ok ? 0 : 1;
}

function run({ target, ranges }: Arguments, more: Parameters<typeof runStories>[0] = {}): Promise<StoriesReport> {
  return runStories({ ...(target !== null && { target }), ranges, ...more });
}

function runPlain(args: Arguments): Promise<StoriesReport> {
  return run(args, { onDone: (_, report) => out(`${plainScene(report)}\n`) });
}

async function runLive(args: Arguments): Promise<StoriesReport> {
  const { startLive } = await import('./report/live.ts');
  let live: ReturnType<typeof startLive> | null = null;
  const report = await run(args, {
    onStart: (jobs) => {
      live = startLive(jobs.map(({ name }) => name));
    },
    onProgress: ({ name }, { stage, count }) => live?.update(name, { stage, count }),
    onDone: ({ name }, scene) => live?.update(name, { stage: 'done', verdict: verdictOf(scene) }),
  });
  (live as ReturnType<typeof startLive> | null)?.stop(); // TypeScript does not see onStart being called
  for (const scene of report.scenes) out(`${plainScene(scene)}\n`);
  return report;
}

function verdictOf({ exhaustive, findings }: SceneReport): 'proved' | 'not proved' | 'errors' {
  if (findings.some(({ severity }) => severity === 'error')) return 'errors';
  return exhaustive ? 'proved' : 'not proved';
}

// Whoever reads may have seen enough: `npm run stories | head` is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await main();
} catch (cause) {
  // A fault of the checker, not of a script: named, without the pages of a stack trace.
  process.stderr.write(`The checker failed: ${cause instanceof Error ? cause.message.slice(0, 500) : String(cause)}\n`);
  process.exitCode = 1;
}
