import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDiskStore } from '#server/group/store/disk-store.ts';
import { behavesAsStore, recordOf, vote } from '../../support/store-behaviour.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rooms-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const file = () => path.join(folder, 'BCDFGH.walk');
const access = { salt: 's', key: 'k', pairing: null, remotes: [] };

async function withVotes() {
  const store = await openDiskStore(folder);
  await store.writeWhole('BCDFGH', 'me', { access, record: recordOf(1), votes: [] });
  await store.write('BCDFGH', 'me', { votes: [vote('x'), vote('y')] });
  return store;
}

describe('rooms on the disk', () => {
  behavesAsStore(() => openDiskStore(folder), () => openDiskStore(folder));

  it('passes by a line that was cut off, and goes on after it', async () => {
    const store = await withVotes();
    fs.truncateSync(file(), fs.statSync(file()).size - 5);
    await store.write('BCDFGH', 'me', { votes: [vote('z')] });
    const room = await (await openDiskStore(folder)).open('BCDFGH', 'other');
    expect(room!.votes.map(({ token }) => token)).toEqual(['x', 'z']);
  });

  it('takes nothing for a room that is not one', async () => {
    fs.writeFileSync(file(), '{"access":{}}\n{"record":{"v":99}}\nrubbish');
    expect(await (await openDiskStore(folder)).open('BCDFGH', 'me')).toBeNull();
  });

  it('takes away a room that nobody has touched for four hours', async () => {
    await withVotes();
    const longAgo = new Date(Date.now() - 4 * 60 * 60 * 1000 - 1000);
    fs.utimesSync(file(), longAgo, longAgo);
    expect(await (await openDiskStore(folder)).open('BCDFGH', 'me')).toBeNull();
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('leaves nothing on the disk after the end', async () => {
    const store = await withVotes();
    await store.end('BCDFGH', 'me');
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('is for nobody else on the machine to read', async () => {
    await withVotes();
    expect(fs.statSync(file()).mode & 0o077).toBe(0);
  });

  it('cannot be where a file is already', async () => {
    fs.writeFileSync(path.join(folder, 'taken'), '');
    await expect(openDiskStore(path.join(folder, 'taken'))).rejects.toThrow();
  });
});
