/** `npm run stories -- new <slug>`: a small scene that is already proved, to be rewritten line by line. */
import fs from 'node:fs';
import path from 'node:path';
import { err, ok, type Result } from '#lib/result.ts';

/** What a new scene is made of. */
export const TEMPLATE = path.join(import.meta.dirname, 'mal');
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Gives the new folder, or why there is none. Never writes over what is there. */
export function newScene(slug: string, stories: string): Result<string, string> {
  if (!SLUG.test(slug)) return err(`«${slug}» cannot be a name: small letters a–z, digits and hyphens, like «et-nei-som-staar» (å is aa, ø is o, æ is ae).`);
  const folder = path.join(stories, slug);
  if (fs.existsSync(folder)) return err(`${folder} is there already; choose another name.`);
  for (const file of fs.readdirSync(TEMPLATE, { recursive: true, encoding: 'utf8' })) {
    const source = path.join(TEMPLATE, file);
    if (fs.statSync(source).isDirectory()) continue;
    const target = path.join(folder, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, fs.readFileSync(source, 'utf8').replaceAll('__SLUG__', slug));
  }
  return ok(folder);
}
