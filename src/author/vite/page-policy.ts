/** Vite plugin that writes csp.txt: one policy for the whole site, which allows what the build has put into its pages. */
import type { Plugin } from 'vite';
import { policyFor } from './csp.ts';
import { pagesOf } from './pages.ts';

export function pagePolicy(): Plugin {
  return {
    name: 'frontstage:page-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // the last to look at the pages: stands after all plugins that change them
      order: 'post',
      handler(_, bundle) {
        const html = pagesOf(bundle).map(({ source }) => String(source)).join('');
        this.emitFile({ type: 'asset', fileName: 'csp.txt', source: `${policyFor(html)}\n` });
      },
    },
  };
}
