/** `npm test`: everything a change must pass, and the sum of it in the last line. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

interface Part {
  readonly name: string;
  readonly command: string;
  /** Where Vitest leaves its counts; a part without is one test. */
  readonly report?: string;
  /** The part that must have passed, or this one would test something old. */
  readonly needs?: string;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** A folder of its own: neither another run of the tests nor an `npm run build` in between may change what is tested. */
const folder = fs.mkdtempSync(path.join(fs.realpathSync('.'), 'node_modules/.test-'));
const dist = path.join(folder, 'dist');
process.env['DIST'] = dist; // for tests/support/site.ts

function vitest(projects: readonly string[], options = ''): Pick<Part, 'command' | 'report'> {
  const report = path.join(folder, `${projects.join('-')}.json`);
  const chosen = projects.map((project) => `--project ${project}`).join(' ');
  return { report, command: `vitest run ${chosen} ${options} --reporter=default --reporter=json --outputFile.json=${report}` };
}

/**
 * Lanes side by side, for two cores. In the first what reckons, on one core: a second worker would read everything once more.
 * In the second what waits for pages, as soon as there are any; in the third what waits for nothing but time: connections that
 * break off, servers that come back.
 */
const LANES: readonly (readonly Part[])[] = [
  [{ name: 'lint', command: 'npm run --silent lint' }, { name: 'unit tests', ...vitest(['unit'], '--maxWorkers=1') }, { name: 'stories', command: 'npm run --silent stories' }],
  [
    { name: 'types', command: 'npm run --silent types' },
    { name: 'build', command: `npm run --silent build -- --emptyOutDir --outDir ${dist}` },
    { name: 'browser tests', ...vitest(['walk-through', 'browser']), needs: 'build' },
  ],
  [{ name: 'server tests', ...vitest(['server']) }],
];

const counts = new Map<string, Count>();
await Promise.all(LANES.map(async (lane) => {
  for (const part of lane) await report(part);
}));
fs.rmSync(folder, { recursive: true });

const all = [...counts.values()];
const total = { passed: sum(all.map(({ passed }) => passed)), failed: sum(all.map(({ failed }) => failed)) };
console.log(`\n${inWords(total)}`);
process.exitCode = total.failed ? 1 : 0;

async function report(part: Part): Promise<void> {
  console.log(`=== ${part.name} …`);
  const start = performance.now();
  const count = part.needs && counts.get(part.needs)?.failed ? skipped(part.needs) : await run(part);
  counts.set(part.name, count);
  console.log(`=== ${part.name}: ${inWords(count)} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

async function run({ command, report }: Part): Promise<Count> {
  const succeeded = await succeeds(command);
  const counted = report && fs.existsSync(report) ? readReport(report) : { passed: succeeded ? 1 : 0, failed: 0 };
  // a part may fail without a failed test: a file that does not load, a crash
  return { passed: counted.passed, failed: succeeded ? counted.failed : Math.max(counted.failed, 1) };
}

/** What is said is kept until the part is over, so that two parts do not talk at once. */
function succeeds(command: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      if (said.trim()) console.log(said);
      resolve(code === 0);
    });
  });
}

function readReport(file: string): Count {
  // written by Vitest a moment ago, in Jest's format
  const { numPassedTests, numFailedTests } = JSON.parse(fs.readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
}

function skipped(needs: string): Count {
  console.log(`not run, since ${needs} failed`);
  return { passed: 0, failed: 1 };
}

function inWords({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
