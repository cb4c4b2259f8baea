/** A whole server in a process of its own, to be stopped and killed: the tiny build with the group's rooms. Started by group-process.ts. */
import { readSettings } from '#server/group/settings.ts';
import { startServer } from '#server/start-server.ts';

const { PORT = '0', DIST = '' } = process.env;
const settings = readSettings(process.env, '/nowhere');
if (!settings.ok) throw new Error(settings.error);
const server = await startServer({ port: Number(PORT), dist: DIST, group: settings.value });
process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
console.log(server.url);
