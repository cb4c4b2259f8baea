/**
 * Who may import whom (design §11), as one table. Imports point towards the model; what is not in the table is forbidden.
 * `types` are folders of which only types may be imported.
 */
const TABLE = {
  lib: { folders: [], npm: [], why: 'lib has no domain words, so it knows nobody' },
  model: { folders: [], npm: [], why: 'the model is pure: the same inputs give the same state, and every rule can be proved' },
  story: { folders: ['model'], npm: ['inkjs', 'zod'], why: 'scripts say what happened, with the model’s words; only the model says what it does' },
  run: { folders: ['model', 'story'], npm: [], why: 'a run is replayed from inputs alone: no screen, no storage, no clock' },
  debrief: { folders: ['model', 'story', 'run'], npm: [], why: 'the debrief is computed from the log and from nothing else' },
  week: { folders: [], npm: [], why: 'the path and what to meet again are dates and lists: what day it is comes from outside' },
  group: {
    folders: ['model', 'story', 'run'],
    types: ['debrief'],
    npm: ['@colyseus/shared-types', 'msgpackr', 'zod'],
    why: 'who decides in a walk-through is the same in a page and on a server: it knows neither',
  },
  journal: { folders: ['run', 'debrief', 'week'], types: ['story'], npm: ['idb', 'zod'], why: 'what is kept are runs; how they are shown is not the journal’s business' },
  texts: { folders: [], types: ['model', 'story', 'run', 'debrief', 'week', 'journal', 'group'], npm: [], why: 'texts are words only; types make sure that none is missing' },
  faces: { folders: [], types: ['story'], npm: [], why: 'a face is numbers and paths: it knows nobody’s story, and HTML, stage and build draw the same one' },
  stage: {
    folders: ['faces'],
    types: ['run', 'story'],
    npm: ['phaser'],
    why: 'the stage is decoration: it is told what to show and knows neither script nor screen',
  },
  sound: {
    folders: ['model'],
    types: ['run', 'story'],
    npm: ['howler'],
    why: 'the sound is told what stands on the screen and makes what it will of it; nobody waits for it',
  },
  screens: {
    folders: ['model', 'story', 'run', 'debrief', 'week', 'journal', 'group', 'texts', 'faces'],
    npm: ['react', 'react-dom', '@navikt/ds-react', '@navikt/ds-css', '@navikt/aksel-icons', '@fontsource-variable/source-sans-3', 'd3-scale', 'd3-shape', 'qrcode-generator'],
    why: 'screens read moments and read-outs; stage and sound have doors of their own',
  },
  phone: {
    folders: ['group', 'story', 'texts'],
    npm: ['preact'],
    why: 'hundreds fetch it at once over an office’s wireless: whatever it imports, each of them waits for',
  },
  'first-screen': {
    folders: ['screens', 'journal', 'story', 'texts'],
    npm: ['react', 'react-dom'],
    why: 'the first screen is a screen shown early: it has no rules of its own',
  },
  dev: {
    folders: ['model', 'story', 'run', 'debrief', 'week', 'journal', 'texts', 'faces', 'stage', 'screens'],
    npm: ['react', 'react-dom'],
    why: 'pages for whoever draws and writes; they show the game’s own parts and are not in the built game',
  },
  server: {
    folders: ['run', 'story', 'group'],
    npm: ['vite', 'zod', '@colyseus/core', '@colyseus/ws-transport', '@colyseus/redis-driver', '@colyseus/redis-presence', 'ioredis'],
    why: 'the server is thin: it serves files and gives the group’s authority a room',
  },
  author: {
    folders: ['model', 'story', 'run', 'debrief'],
    types: ['first-screen'],
    npm: ['inkjs', 'nspell', 'zod', 'ink', 'react', 'vite', '@vitejs/plugin-react', 'fast-check'],
    why: 'the checker and the build judge scenes; they never need a screen',
  },
};

const folders = Object.keys(TABLE).join('|');
const anyOf = (names) => `(${names.join('|')})`;

const folderRules = Object.entries(TABLE).flatMap(([name, { folders: allowed, types = [], why }]) => [
  {
    name: `${name}-imports`,
    comment: why,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: { path: '^src/', pathNot: `^src/${anyOf(['lib', name, ...allowed, ...types])}/` },
  },
  ...(types.length
    ? [{
        name: `${name}-imports-types`,
        comment: `${why}. Of ${types.join(', ')} only types`,
        severity: 'error',
        from: { path: `^src/${name}/` },
        to: { path: `^src/${anyOf(types)}/`, dependencyTypesNot: ['type-only'] },
      }]
    : []),
]);

const npmRules = Object.entries(TABLE).map(([name, { npm, why }]) => ({
  name: `${name}-npm`,
  comment: `${why}. A new package needs a reason and a line in this table`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: 'node_modules/', ...(npm.length ? { pathNot: `node_modules/${anyOf(npm)}/` } : {}) },
}));

const nodeRule = {
  name: 'no-node-in-the-game',
  comment: 'the game runs in a browser; only the server and the writers’ tools run in Node',
  severity: 'error',
  from: { path: '^src/', pathNot: '^src/(author|server)/' },
  to: { dependencyTypes: ['core'] },
};

module.exports = {
  forbidden: [
    ...folderRules,
    ...npmRules,
    nodeRule,
    {
      name: 'no-circles',
      comment: 'two files that need each other are one file, or lack a third',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'compiler-stays-outside',
      comment: 'inkjs/full is twice as large as the runtime, and scenes are compiled by the build',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/author/' },
      to: { path: 'node_modules/inkjs/(full|dist/ink-full|compiler)' },
    },
    {
      name: 'nobody-imports-the-entry',
      comment: 'main.tsx wires everything; whoever imports it starts the game',
      severity: 'error',
      from: {},
      to: { path: '^src/main\\.tsx$' },
    },
    {
      name: 'nobody-imports-dev',
      comment: 'what is there for whoever draws must never come with the game',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/dev/' },
      to: { path: '^src/dev/' },
    },
    {
      name: 'folder-is-in-the-table',
      comment: 'a new folder in src belongs in the table above before it is imported',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: `^src/(${folders})/` },
    },
    {
      name: 'can-be-found',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'only-shipped-packages',
      comment: 'what the game imports in the browser must be in dependencies, where its licence and size are looked at',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(author|server)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '[.](css|svg)' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'node', 'default'], extensions: ['.ts', '.tsx', '.js'] },
  },
};
