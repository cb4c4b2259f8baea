import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isFresh, writeStamp } from '#server/build-stamp.ts';

let root: string;
let dist: string;
const put = (name: string, text: string): void => {
  const file = path.join(root, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
};

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'project-'));
  dist = path.join(root, 'dist');
  put('index.html', '<div id="root">');
  put('src/main.tsx', 'start();');
  put('dist/index.html', 'built');
});
afterEach(() => fs.rmSync(root, { recursive: true }));

it('a build is not fresh before it has been stamped', () => {
  expect(isFresh(root, dist)).toBe(false);
});

it('a build is fresh while nothing has changed', () => {
  writeStamp(root, dist);
  expect(isFresh(root, dist)).toBe(true);
});

it.each([
  ['a source is edited', () => put('src/main.tsx', 'start( );')],
  ['a scene is added', () => put('stories/ny/scene.json', '{}')],
  ['a source is renamed', () => fs.renameSync(path.join(root, 'src/main.tsx'), path.join(root, 'src/main.ts'))],
  ['a dependency is changed', () => put('package-lock.json', '{}')],
  ['the build is edited', () => put('dist/index.html', 'edited')],
  ['the build is gone', () => fs.rmSync(path.join(root, 'dist'), { recursive: true })],
])('a build is not fresh any more when %s', (_, change) => {
  writeStamp(root, dist);
  change();
  expect(isFresh(root, dist)).toBe(false);
});
