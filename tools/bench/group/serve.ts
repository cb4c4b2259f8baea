/** One of the two servers in a process of its own: `node serve.ts bare|ours <folder>`. Says where it is, and what it costs when asked. */
import { readSettings } from '#server/group/settings.ts';
import { startServer } from '#server/start-server.ts';
import { tinyBuild } from '../../../tests/support/tiny-build.ts';
import { serveBare } from './bare-ws.ts';

const [, , which, folder = ''] = process.argv;
process.send!({ url: which === 'bare' ? await serveBare() : await serveOurs() });
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send!({ cpu: (user + system) / 1000, memory: process.memoryUsage().rss / 2 ** 20 });
});

async function serveOurs(): Promise<string> {
  const settings = readSettings({ JOINS_PER_MINUTE: '100000' }, folder);
  if (!settings.ok) throw new Error(settings.error);
  const { url } = await startServer({ port: 0, dist: tinyBuild(), group: settings.value });
  return url.replace('localhost', '127.0.0.1');
}
