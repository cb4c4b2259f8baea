import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstScreen } from './src/author/vite/first-screen.ts';
import { inlineScripts } from './src/author/vite/inline-scripts.ts';
import { inlineStyles } from './src/author/vite/inline-styles.ts';
import { inkScenes } from './src/author/vite/ink-scenes.ts';
import { licences } from './src/author/vite/licences.ts';
import { pagePolicy } from './src/author/vite/page-policy.ts';
import { phaserParts } from './src/author/vite/phaser-parts.ts';
import { precompress } from './src/author/vite/precompress.ts';

export default defineConfig({
  // relative, so that the build works in any folder of any web server and inside an LMS package
  base: './',
  plugins: [
    inkScenes(), licences(), phaserParts(), inlineScripts(),
    // the phone page is Preact's
    react({ exclude: /\/(src\/phone|node_modules)\// }),
    inlineStyles(), firstScreen(), pagePolicy(), precompress(),
  ],
  build: {
    target: 'es2022',
    // the polyfill would be one more inline script; every browser of the target has modulepreload
    modulePreload: { polyfill: false },
    // data: URLs would need font-src data: in the CSP
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // the stage has Phaser in it, and comes when everything else is there
    chunkSizeWarningLimit: 540,
    rolldownOptions: {
      input: ['index.html', 'join.html'],
      output: {
        codeSplitting: {
          groups: [
            // apart because they change seldom: a new release leaves them in people's caches
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'inkjs', test: /node_modules[\\/]inkjs[\\/]/ },
          ],
        },
      },
    },
  },
});
