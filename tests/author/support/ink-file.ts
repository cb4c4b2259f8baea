import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { compileInk, type CompiledInk } from '../../../src/author/compile/compile-ink.ts';
import { afterAll } from 'vitest';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone when the file's tests are. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'frontstage-'));
  folders.push(folder);
  return folder;
}

export function inkFile(source: string, name = 'story.ink'): string {
  const file = path.join(temporaryFolder(), name);
  fs.writeFileSync(file, source);
  return file;
}

export function compiled(source: string): { compiled: CompiledInk; mainFile: string } {
  const mainFile = inkFile(source);
  return { compiled: compileInk(mainFile), mainFile };
}
