/** Two small builds inside the build: the start script as one piece of text, and the screens run once in Node. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import type { FirstScreen } from '../../first-screen/first-screen.ts';
import { inkScenes } from './ink-scenes.ts';
import { licences } from './licences.ts';

const QUIET: InlineConfig = { configFile: false, logLevel: 'error' };

/** Runs the real screens. What they name of pictures is named as in the build proper, since names come from contents. */
export async function renderFirstScreens(root: string): Promise<readonly FirstScreen[]> {
  const cache = path.join(root, '.cache');
  fs.mkdirSync(cache, { recursive: true });
  // inside the project, where React can be found from; a folder of its own, since two builds may run at once
  const outDir = fs.mkdtempSync(path.join(cache, 'first-screen-'));
  try {
    await build({
      ...QUIET,
      root,
      base: './',
      publicDir: false,
      plugins: [inkScenes(), licences(), react()],
      experimental: { renderBuiltUrl: (file) => `./${file}` },
      build: {
        ssr: true,
        outDir,
        assetsInlineLimit: 0,
        minify: false,
        reportCompressedSize: false,
        rolldownOptions: { input: path.join(root, 'src/first-screen/prerender.tsx'), output: { entryFileNames: 'prerender.js' } },
      },
      // Aksel's modules are read as the browser will read them
      ssr: { noExternal: [/^@navikt\//] },
    });
    const made = (await import(pathToFileURL(path.join(outDir, 'prerender.js')).href)) as { firstScreens(): Promise<FirstScreen[]> };
    return await made.firstScreens();
  } finally {
    fs.rmSync(outDir, { recursive: true });
  }
}

export async function buildInlineScript(file: string): Promise<string> {
  const output = await build({
    ...QUIET,
    publicDir: false,
    build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: file, output: { format: 'iife' } } },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (!result || !('output' in result)) throw new Error(`${file} gave no output`);
  const [{ code }] = result.output;
  // an end tag inside a string would end the script in the page
  return code.trim().replace(/<\/(script)/gi, '<\\/$1');
}
