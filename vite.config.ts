import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chunkGroups } from './src/author/vite/chunk-groups.ts';
import { directIcons } from './src/author/vite/direct-icons.ts';
import { firstScreen } from './src/author/vite/first-screen.ts';
import { inlineScripts } from './src/author/vite/inline-scripts.ts';
import { inlineStyles } from './src/author/vite/inline-styles.ts';
import { inkScenes } from './src/author/vite/ink-scenes.ts';
import { licences } from './src/author/vite/licences.ts';
import { noCalendar } from './src/author/vite/no-calendar.ts';
import { pagePolicy } from './src/author/vite/page-policy.ts';
import { phaserParts } from './src/author/vite/phaser-parts.ts';
import { precompress } from './src/author/vite/precompress.ts';

export default defineConfig({
  // relative, so that the build works in any folder of any web server and inside an LMS package
  base: './',
  plugins: [
    inkScenes(), directIcons(), noCalendar(), licences(), phaserParts(), inlineScripts(),
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
      // how long each plugin took says nothing to whoever only wants to play
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: chunkGroups(),
        },
      },
    },
  },
});
