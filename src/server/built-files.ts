/**
 * A built game held in memory, a few megabytes. So a build that is made anew under a running server neither breaks a page
 * that is being fetched nor mixes two versions; and no path from outside ever reaches the file system.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export interface BuiltFile {
  readonly type: string;
  readonly body: Buffer;
  /** The same, packed by the build, best first. */
  readonly packed: readonly { readonly encoding: 'br' | 'gzip'; readonly body: Buffer }[];
  /** Of the content, without quotes. */
  readonly tag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json', '.webmanifest': 'application/manifest+json', '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.ico': 'image/x-icon',
  '.woff2': 'font/woff2', '.mp3': 'audio/mpeg', '.ogg': 'audio/ogg', '.m4a': 'audio/mp4', '.webm': 'audio/webm',
};
const PACKED = [['br', '.br'], ['gzip', '.gz']] as const;

/** Read aloud in a room and typed on a phone: as short as can be. */
const SHORT = { '/join': '/join.html' } as const;

/** By the path of a URL, `/` for index.html. */
export function readBuiltFiles(dist: string): ReadonlyMap<string, BuiltFile> {
  const files = new Map<string, BuiltFile>();
  for (const entry of fs.readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(dist, file).split(path.sep).join('/');
    const hidden = name.split('/').some((part) => part.startsWith('.'));
    if (entry.isFile() && !hidden && !/\.(br|gz)$/.test(name)) files.set(name === 'index.html' ? '/' : `/${name}`, read(file));
  }
  for (const [short, name] of Object.entries(SHORT)) {
    const file = files.get(name);
    if (file) files.set(short, file);
  }
  return files;
}

function read(file: string): BuiltFile {
  const body = fs.readFileSync(file);
  const packed = PACKED.flatMap(([encoding, end]) => (fs.existsSync(file + end) ? [{ encoding, body: fs.readFileSync(file + end) }] : []));
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 16);
  return { type: TYPES[path.extname(file)] ?? 'application/octet-stream', body, packed, tag };
}
