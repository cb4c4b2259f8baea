/** Vite plugin that puts `<script src data-inline>` into its page: what must run before anything else is fetched. */
import path from 'node:path';
import type { Plugin } from 'vite';
import { buildInlineScript } from './first-screen-builds.ts';

const INLINE = /<script type="module" src="\/([^"]+)" data-inline><\/script>/g;

export function inlineScripts(): Plugin {
  let root = '.';
  return {
    name: 'frontstage:inline-scripts',
    // served in development they are ordinary modules, which is soon enough there
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const files = [...html.matchAll(INLINE)].map(([, file]) => file!); // the pattern has one group
        const scripts = await Promise.all(files.map((file) => buildInlineScript(path.join(root, file))));
        return html.replace(INLINE, () => `<script>${scripts.shift()}</script>`);
      },
    },
  };
}
