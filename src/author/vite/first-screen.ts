/**
 * Vite plugin that lets index.html be read and pressed before any script has arrived: the first screens of every scene as
 * templates, and the start script inline. Bokmål stands in the page itself; another language is one file more, or everybody
 * would wait for all of them.
 */
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { Language } from '#story/catalogue.ts';
import type { FirstScreen } from '../../first-screen/first-screen.ts';
import { buildInlineScript, renderFirstScreens } from './first-screen-builds.ts';

const PAGE = 'index.html';
const ROOT = '<div id="root"></div>';
const INLINE: Language = 'nb';

export function firstScreen(): Plugin {
  let root = '.';
  return {
    name: 'frontstage:first-screen',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle: {
      // after Vite has put the entry into the page
      order: 'post',
      async handler(_, bundle) {
        const page = bundle[PAGE];
        if (page?.type !== 'asset') return this.error(`there is no ${PAGE} in the build`);
        const [screens, script] = await Promise.all([renderFirstScreens(root), buildInlineScript(path.join(root, 'src/first-screen/inline-start.ts'))]);
        const emit = (name: string, source: string): string => this.getFileName(this.emitFile({ type: 'asset', name, source }));
        const html = String(page.source);
        if (!html.includes(ROOT)) return this.error(`${PAGE} has no ${ROOT}, which the first screens stand before`);
        const templatesIn = (language: Language) => screens.filter((screen) => screen.language === language).map((screen) => templateOf(screen, bundle)).join('');
        const others = [...new Set(screens.map(({ language }) => language))].filter((language) => language !== INLINE);
        const links = others.map((language) => `<meta name="first-${language}" content="./${emit(`first-${language}.html`, templatesIn(language))}">`).join('');
        const texts = others.map((language) => `<meta name="texts-${language}" content="${textsIn(language, bundle)}">`).join('');
        page.source = html.replace(ROOT, () => `${templatesIn(INLINE)}${links}${texts}${ROOT}<script>${script}</script>`);
      },
    },
  };
}

function templateOf({ route, language, scene, html }: FirstScreen, bundle: Rolldown.OutputBundle): string {
  for (const [, file] of html.matchAll(/"\.\/(assets\/[^"]+)"/g)) {
    if (!bundle[file!]) throw new Error(`the first screen ${route} asks for ${file}, which is not in the build`);
  }
  const next = scene === null ? [] : [`virtual:scene/${scene}`, `virtual:table/${scene}_${language}`].flatMap((id) => chunkOf(id, bundle));
  const preload = next.length ? ` data-next="${next.join(' ')}"` : '';
  return `<template data-route="${route}" lang="${language}"${preload}>${html.replaceAll(' style="', ' data-style="')}</template>`;
}

/** The texts and cards that the app will ask for first thing. */
function textsIn(language: Language, bundle: Rolldown.OutputBundle): string {
  const files = [...chunkOf(`/src/texts/${language}/index.ts`, bundle), ...chunkOf(`virtual:cards/${language}`, bundle)];
  if (files.length !== 2) throw new Error(`the build has no chunks of their own for texts and cards in ${language}`);
  return files.join(' ');
}

function chunkOf(id: string, bundle: Rolldown.OutputBundle): string[] {
  const chunk = Object.values(bundle).find((output) => output.type === 'chunk' && output.facadeModuleId?.endsWith(id));
  return chunk ? [`./${chunk.fileName}`] : [];
}
