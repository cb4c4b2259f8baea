/**
 * Rooms on the machine's own disk: one file of lines a room, that grows while a ballot is open and is written anew when the
 * next one comes. One process owns the folder. A line that was cut off by a crash is passed by.
 */
import fs from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod/mini';
import { parseRecord } from '#group/record.ts';
import { accessSchema, type Access } from '../access.ts';
import { rememberEnded } from './memory-store.ts';
import { KEPT_SECONDS, type Changes, type RoomStore, type StoredRoom, type StoredVote, type Written } from './store.ts';

const ENDING = '.walk';

const lineSchema = z.object({
  access: z.optional(accessSchema),
  record: z.optional(z.unknown()),
  vote: z.optional(z.tuple([z.int(), z.union([z.literal(1), z.literal(2)]), z.string(), z.string()])),
});

/** Rejects when the folder cannot be made or written in. */
export async function openDiskStore(folder: string): Promise<RoomStore> {
  // nobody else on the machine has any business in it
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  await fs.access(folder, fs.constants.W_OK);
  await sweep(folder);
  const sweeping = setInterval(() => void sweep(folder).catch(() => undefined), 60 * 60 * 1000);
  sweeping.unref();

  const ended = rememberEnded();
  const owners = new Map<string, string>();
  /** The ballot of the record in the file. */
  const ballots = new Map<string, number | null>();
  const fileOf = (code: string): string => path.join(folder, code + ENDING);

  async function rewrite(code: string, room: StoredRoom): Promise<Written> {
    const lines = [{ access: room.access }, { record: room.record }, ...room.votes.map(voteLine)];
    const fresh = `${fileOf(code)}.new`;
    return attempt(async () => {
      await fs.writeFile(fresh, textOf(lines), { mode: 0o600 });
      await fs.rename(fresh, fileOf(code));
      ballots.set(code, room.record.ballot?.number ?? null);
    });
  }

  async function append(code: string, { access, record, votes }: Changes): Promise<Written> {
    const lines = [...(access ? [{ access }] : []), ...(record ? [{ record }] : []), ...votes.map(voteLine)];
    // «r+» instead of «a»: a file that is gone must not come back as half a room
    return attempt(async () => {
      const file = await fs.open(fileOf(code), 'r+');
      try {
        const { size } = await file.stat();
        await file.write(textOf(lines), size);
      } finally {
        await file.close();
      }
    });
  }

  return {
    async open(code, owner) {
      const room = await readRoom(fileOf(code));
      if (!room) return null;
      owners.set(code, owner);
      ballots.set(code, room.record.ballot?.number ?? null);
      return room;
    },
    async write(code, owner, changes) {
      if (owners.get(code) !== owner) return 'taken';
      const isOtherBallot = changes.record && (changes.record.ballot?.number ?? null) !== ballots.get(code);
      // the votes of the ballot before are to be gone from the disk, not only passed by
      return isOtherBallot ? 'missing' : append(code, changes);
    },
    async writeWhole(code, owner, room) {
      if (owners.has(code) && owners.get(code) !== owner) return 'taken';
      owners.set(code, owner);
      return rewrite(code, room);
    },
    async end(code, owner) {
      if (owners.get(code) !== owner) return;
      owners.delete(code);
      ballots.delete(code);
      ended.add(code);
      await fs.rm(fileOf(code), { force: true });
    },
    hasEnded: (code) => Promise.resolve(ended.has(code)),
    answers: () => fs.access(folder, fs.constants.W_OK).then(() => true, () => false),
    close() {
      clearInterval(sweeping);
      return Promise.resolve();
    },
  };
}

async function readRoom(file: string): Promise<StoredRoom | null> {
  const text = await fs.readFile(file, 'utf8').catch(() => null);
  if (text === null || (await isOld(file))) return null;
  let access: Access | undefined;
  let kept: unknown;
  const votes: StoredVote[] = [];
  for (const line of text.split('\n').flatMap(parsed)) {
    access = line.access ?? access;
    kept = line.record ?? kept;
    if (line.vote) {
      const [ballot, round, token, choice] = line.vote;
      votes.push({ ballot, round, token, choice });
    }
  }
  const record = parseRecord(kept);
  if (!access || !record.ok) return null;
  return { access, record: record.value, votes: votes.filter(({ ballot }) => ballot === record.value.ballot?.number) };
}

function parsed(line: string): z.infer<typeof lineSchema>[] {
  try {
    const read = lineSchema.safeParse(JSON.parse(line));
    return read.success ? [read.data] : [];
  } catch {
    return [];
  }
}

function voteLine({ ballot, round, token, choice }: StoredVote): object {
  return { vote: [ballot, round, token, choice] };
}

function textOf(lines: readonly object[]): string {
  // begins with a new line, so that what comes after a line that was cut off is whole
  return lines.map((line) => `\n${JSON.stringify(line)}`).join('');
}

async function attempt(work: () => Promise<void>): Promise<Written> {
  try {
    await work();
    return 'kept';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreachable'; // what the file system throws
  }
}

async function isOld(file: string): Promise<boolean> {
  const { mtimeMs } = await fs.stat(file);
  return mtimeMs < Date.now() - KEPT_SECONDS * 1000;
}

async function sweep(folder: string): Promise<void> {
  const names = (await fs.readdir(folder)).filter((name) => name.includes(ENDING));
  await Promise.all(names.map(async (name) => {
    const file = path.join(folder, name);
    if (await isOld(file).catch(() => false)) await fs.rm(file, { force: true });
  }));
}
