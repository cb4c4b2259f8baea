import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// What has to know types, forgotten promises above all, is in .oxlintrc.json: it reads them with TypeScript 7, in a tenth of the time.
export default defineConfig(
  globalIgnores(['dist/', 'packages/', '.cache/', 'node_modules/']),
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // an ambient module can only say import('…')
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      // `void promise` says that nobody waits; `() => void f()` says that nothing is given back
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // indexing an array that cannot be empty is said with `!` and a reason beside it
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // the explorer counts over typed arrays millions of times
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // people's words and scripts are shown as text, never as HTML
      'no-restricted-properties': ['error',
        { property: 'innerHTML', message: 'Text from scripts and people goes in as text.' },
        { property: 'outerHTML', message: 'Text from scripts and people goes in as text.' }],
      'no-restricted-syntax': ['error',
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Text from scripts and people goes in as text.' },
        { selector: 'ExportAllDeclaration[source.value=/^\\./]', message: 'Named exports only: a reader must see what a file gives.' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only: one thing has one name.' }],
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict],
  },
  {
    files: ['src/**/*.tsx', 'src/**/use-*.ts'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      // what is known only after hydration has to be set in an effect: the prerendered page must be the same for all
      'react-hooks/set-state-in-effect': 'off',
      // for the React compiler, which is not used here
      'react-hooks/preserve-manual-memoization': 'off',
    },
  },
  {
    // the same inputs give the same state: no clock, no chance (the tsconfig without DOM keeps out the rest)
    files: ['src/{lib,model,run,debrief,week,group}/**/*.ts', 'src/stage/acting/**/*.ts'],
    // one waits for the browser
    ignores: ['src/group/transport/**', 'src/lib/when-idle.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'setTimeout', 'setInterval', 'performance', 'crypto'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Chance comes from outside, as a seed.' }],
    },
  },
  {
    files: ['src/author/**', 'src/server/**', 'tests/**', 'tools/**', 'assets/**'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly', console: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  {
    // their tools want a default export, or the CommonJS of Node
    files: ['*.config.{ts,js}', '*.cjs'],
    languageOptions: { globals: { module: 'writable', require: 'readonly' } },
    rules: { 'no-restricted-syntax': 'off' },
  },
);
