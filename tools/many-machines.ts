/** `npm run many-machines`: several servers and a real Redis. Says plainly what is missing, rather than passing without it. */
import { spawnSync } from 'node:child_process';

const redis = process.env['REDIS_SERVER'] ?? 'redis-server';
if (spawnSync(redis, ['--version']).status !== 0) {
  console.error(`These tests need a Redis, and ${redis} cannot be started.`);
  console.error('Install one (Debian, Ubuntu: apt-get install redis-server; macOS: brew install redis), or name it in REDIS_SERVER.');
  process.exit(1);
}
const { status } = spawnSync('vitest run --project many-machines', { shell: true, stdio: 'inherit' });
process.exit(status ?? 1);
