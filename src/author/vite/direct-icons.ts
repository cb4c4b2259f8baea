/**
 * Vite plugin that asks for each of Aksel's icons in its own file. Through the package's list of all of them, every icon of the
 * game would come with the first page, whichever page it is on.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const IMPORT = /import \{([^}]+)\} from ['"]@navikt\/aksel-icons['"];?/;
const LIST = fileURLToPath(import.meta.resolve('@navikt/aksel-icons'));

export function directIcons(): Plugin {
  return {
    name: 'frontstage:direct-icons',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.tsx$/, code: IMPORT },
      handler: (code) => ({ code: code.replace(IMPORT, (_, names: string) => names.split(',').map((name) => importOf(name.trim())).join(' ')), map: null }),
    },
  };
}

function importOf(name: string): string {
  const file = path.join(path.dirname(LIST), `${name.replace(/Icon$/, '')}.js`);
  return name ? `import ${name} from ${JSON.stringify(file)};` : '';
}
