/** Whether the build in dist/ is of exactly these sources. Sure, not clever: every byte in and out is in the sum. */
import { createHash, type Hash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** All that `vite build` reads of the project; node_modules through the lock file. */
const SOURCES = ['index.html', 'join.html', 'vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.json', 'src', 'stories', 'assets', 'public'];

export function isFresh(root: string, dist: string): boolean {
  const file = stampFile(root);
  return fs.existsSync(file) && fs.readFileSync(file, 'utf8') === stampOf(root, dist);
}

export function writeStamp(root: string, dist: string): void {
  fs.mkdirSync(path.dirname(stampFile(root)), { recursive: true });
  fs.writeFileSync(stampFile(root), stampOf(root, dist));
}

function stampFile(root: string): string {
  return path.join(root, '.cache', 'build-stamp');
}

function stampOf(root: string, dist: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const source of SOURCES) add(hash, path.join(root, source));
  add(hash, dist);
  return hash.digest('hex');
}

function add(hash: Hash, file: string): void {
  const stats = fs.statSync(file, { throwIfNoEntry: false });
  hash.update(`${file}\n${stats?.isFile() ? stats.size : 'none'}\n`);
  if (stats?.isFile()) hash.update(fs.readFileSync(file));
  if (stats?.isDirectory()) for (const name of fs.readdirSync(file).sort()) add(hash, path.join(file, name));
}
