/** Writes every picture into assets/art. Run: npm run art */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { INDEX, PEOPLE, peopleFiles, roomFiles } from './pictures.ts';

const HOME = new URL('../', import.meta.url);

function write(name: string, files: ReadonlyMap<string, string>): number {
  const dir = new URL(`${name}/`, HOME);
  mkdirSync(dir, { recursive: true });
  for (const old of readdirSync(dir)) if (!files.has(old)) rmSync(new URL(old, dir));
  for (const [file, svg] of files) writeFileSync(new URL(file, dir), svg);
  return files.size;
}

const people = write('people', peopleFiles()), rooms = write('rooms', roomFiles());
// apart, since faces come later than rooms in the game
for (const [name, what] of [['people', PEOPLE], ['index', INDEX]] as const) writeFileSync(new URL(`${name}.json`, HOME), JSON.stringify(what, null, 2) + '\n');
console.log(`${people} layers of ${Object.keys(PEOPLE).length} people, ${rooms} room files`);
