/**
 * Vite plugin that puts each page's styles into the page: as a file of their own they would keep it blank for one more round
 * trip. The fonts do come later, by a script: fallbacks of the same widths stand in, and 30 kB of font would hold up the app.
 */
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { pagesOf } from './pages.ts';
import { dropUnusedProperties } from './used-properties.ts';

const SHEET = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g;
const FONT_FACE = /@font-face\{[^}]*url\([^}]*\}/g;

export function inlineStyles(): Plugin {
  return {
    name: 'frontstage:inline-styles',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // after Vite has put the entries and their styles into the pages
      order: 'post',
      handler(_, bundle) {
        const pages = pagesOf(bundle);
        const sheets = new Map(pages.flatMap(({ source }) => [...String(source).matchAll(SHEET)].map(([, file]) => [file!, cssOf(file!, bundle)]))); // the pattern has one group
        // they are in the pages, and nothing else asks for them
        for (const file of sheets.keys()) Reflect.deleteProperty(bundle, file);
        const others = textsOf(bundle);
        const emit = (source: string): string => this.getFileName(this.emitFile({ type: 'asset', name: 'fonts.css', source }));
        for (const page of pages) {
          page.source = String(page.source).replace(SHEET, (_tag, file: string) => inPage(file, sheets.get(file)!, others, emit)); // as found above
        }
      },
    },
  };
}

function inPage(file: string, source: string, others: readonly string[], emit: (source: string) => string): string {
  const fonts = emit((source.match(FONT_FACE) ?? []).join(''));
  // what was relative to the sheet is relative to the page now
  const css = source.replace(FONT_FACE, '').replace(/url\((["']?)\.\//g, `url($1./${path.posix.dirname(file)}/`).trim();
  return `<style data-fonts="./${fonts}">${dropUnusedProperties(css, others)}</style>`;
}

function cssOf(file: string, bundle: Rolldown.OutputBundle): string {
  const sheet = bundle[file];
  if (sheet?.type !== 'asset') throw new Error(`a page asks for ${file}, which is not in the build`);
  return String(sheet.source);
}

function textsOf(bundle: Rolldown.OutputBundle): string[] {
  const texts = Object.values(bundle).filter(({ fileName }) => /\.(js|css)$/.test(fileName));
  return texts.map((output) => (output.type === 'chunk' ? output.code : String(output.source)));
}
