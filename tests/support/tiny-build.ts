/** A build with only the small scene in it, for servers in tests: made in a moment, and of the same shape as the real one. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { TINY } from './room.ts';
import { compiledOf, SMALL } from './tiny.ts';

export const PAGE = '<!doctype html><title>Frontstage</title>';
export const OPENING = { scene: 'tiny', variant: 'ordinary', seed: 1, house: [] } as const;

export function tinyBuild(): string {
  const dist = fs.mkdtempSync(path.join(os.tmpdir(), 'dist-'));
  const put = (name: string, text: string): void => fs.writeFileSync(path.join(dist, name), text);
  fs.mkdirSync(path.join(dist, 'assets'));
  put('index.html', PAGE);
  put('csp.txt', "default-src 'none'; connect-src 'self'\n");
  put('group.json', '{ "group": false }\n');
  put('scenes.json', JSON.stringify({ tiny: { scene: 'assets/tiny-AAAAAAAA.js', tables: { en: 'assets/tiny_en-BBBBBBBB.js' } } }));
  put('assets/tiny-AAAAAAAA.js', chunk({ scene: TINY.scene, story: compiledOf(SMALL), hash: TINY.hash, ratings: {} }));
  put('assets/tiny_en-BBBBBBBB.js', chunk(TINY.tables.en));
  return dist;
}

function chunk(value: unknown): string {
  return `var e=JSON.parse(${JSON.stringify(JSON.stringify(value))});export{e as default};`;
}
