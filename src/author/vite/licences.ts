/**
 * Vite plugin that lists what others have made and the game is shipped with (`virtual:licences`), and lays their licence texts
 * beside it as `licences.txt`. Read from the installed packages, so that the list cannot be older than the code.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const LIST = 'virtual:licences';
const MARK = '\0';
const FILE = 'licences.txt';

export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Whose it is, as the licence text or the package says. */
  readonly by: string;
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type?: string };
  readonly author?: string | { readonly name?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

export function licences(): Plugin {
  let root = '.';
  let isBuild = false;
  return {
    name: 'frontstage:licences',
    configResolved(config) {
      root = config.root;
      isBuild = config.command === 'build' && !config.build.ssr;
    },
    resolveId: { filter: { id: /^virtual:licences$/ }, handler: () => MARK + LIST },
    load: { filter: { id: /^\0virtual:licences$/ }, handler: () => `export const licences = ${JSON.stringify(listOf(root))};` },
    generateBundle() {
      if (isBuild) this.emitFile({ type: 'asset', fileName: FILE, source: textsOf(root) });
    },
  };
}

export function listOf(root: string): readonly Licence[] {
  return shipped(root).map(({ folder, about }) => ({ name: about.name, version: about.version, licence: licenceOf(about), by: ownerOf(folder, about) }));
}

function textsOf(root: string): string {
  const own = fs.readFileSync(path.join(root, 'LICENSE'), 'utf8');
  const others = shipped(root).map(({ folder, about }) => `${about.name} ${about.version} (${licenceOf(about)})\n\n${licenceText(folder) ?? ownerOf(folder, about)}`);
  return [`Frontstage\n\n${own}`, ...others].map((text) => text.trim()).join(`\n\n${'-'.repeat(72)}\n\n`) + '\n';
}

/** What the game depends on, and what that depends on in turn. */
function shipped(root: string): readonly { readonly folder: string; readonly about: Package }[] {
  const found = new Map<string, { folder: string; about: Package }>();
  const walk = (from: string, names: readonly string[]): void => {
    for (const name of names) {
      const folder = folderOf(from, name);
      if (!folder || found.has(folder)) continue;
      const about = read(folder);
      found.set(folder, { folder, about });
      walk(folder, Object.keys(about.dependencies ?? {}));
    }
  };
  walk(root, Object.keys(read(root).dependencies ?? {}));
  return [...found.values()].sort((a, b) => (a.about.name < b.about.name ? -1 : 1));
}

/** As Node looks for it: beside the one who asks, then one folder further out, and so on. */
function folderOf(from: string, name: string): string | null {
  const folder = path.join(from, 'node_modules', name);
  if (fs.existsSync(path.join(folder, 'package.json'))) return folder;
  const out = path.dirname(from);
  return out === from ? null : folderOf(out, name);
}

function read(folder: string): Package {
  return JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as Package;
}

function licenceOf({ license }: Package): string {
  return (typeof license === 'string' ? license : license?.type) ?? 'see the text';
}

function licenceText(folder: string): string | null {
  const file = fs.readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  return file ? fs.readFileSync(path.join(folder, file), 'utf8') : null;
}

function ownerOf(folder: string, { author }: Package): string {
  const line = /^\W*copyright\s+(?:\(c\)|©|\d)[\d,\s–-]*(?:present)?[,\s]*(.+)/im.exec(licenceText(folder) ?? '')?.[1];
  const named = typeof author === 'string' ? author : author?.name;
  return (line ?? named ?? '').replace(/<[^>]*>|\(https?:[^)]*\)|https?:\S+|all rights reserved\.?/gi, '').replace(/\s+/g, ' ').replace(/[\s;,]+$/, '').trim();
}
