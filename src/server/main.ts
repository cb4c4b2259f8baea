/** `npm start`: builds the game unless that has been done, and serves it until it is told to stop. */
import path from 'node:path';
import { isFresh, writeStamp } from './build-stamp.ts';
import { readSettings } from './group/settings.ts';
import { portProblem, readPort, whyNot } from './port.ts';
import { startServer } from './start-server.ts';

const root = path.resolve(import.meta.dirname, '../..');
const dist = path.join(root, 'dist');

const port = readPort(process.env['PORT']);
if (!port.ok) fail(port.error);
const group = readSettings(process.env, path.join(root, '.cache', 'rooms'));
if (!group.ok) fail(group.error);
const problem = await portProblem(port.value);
if (problem) fail(problem);

if (!isFresh(root, dist)) {
  const { build } = await import('vite'); // half a second that a finished build need not pay
  await build({ root });
  writeStamp(root, dist);
}

const server = await startServer({ port: port.value, dist, group: group.value }).catch((error: NodeJS.ErrnoException) => fail(error.syscall === 'listen' ? whyNot(error, port.value) : error.message));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.stop().then(() => process.exit(0)));
}
// last, and on a line of its own: people and scripts read the address from it
console.log(`Frontstage: ${server.url}`);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
