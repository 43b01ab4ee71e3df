import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const pureRooms = [
  'text',
  'model',
  'problems',
  'story',
  'words',
  'entities',
  'revisions',
  'annotations',
  'page-objects',
  'search/query',
];
const pure = pureRooms.map((room) => `src/${room}/**/*.ts`);
const tests = ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'src/tests/**/*.ts'];

const noNode = { group: ['node:*'], message: 'This code has no file system and no machine.' };
const noIndexer = {
  group: ['**/search/index/**', '**/../index/*'],
  message: 'The half of search that runs in the build is none of the browser’s.',
};
const noAstro = {
  group: ['astro', 'astro/*', 'astro:*'],
  message: 'This code knows no framework.',
};

// A file begins with what it is for; what only it needs comes after.
const publicFirst = {
  selector: 'Program > FunctionDeclaration ~ ExportNamedDeclaration',
  message: 'What a file exports stands before its private functions.',
};

// Files of tests share one process: what one sets for all, others meet.
const noLastingGlobal = [
  {
    selector: 'AssignmentExpression[left.object.name="globalThis"]',
    message: 'Use vi.stubGlobal, and vi.unstubAllGlobals after it.',
  },
  {
    selector: 'CallExpression[callee.object.name="Object"] > Identifier[name="globalThis"]',
    message: 'Use vi.stubGlobal, and vi.unstubAllGlobals after it.',
  },
];

const noClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'No clock here.' },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'No clock here.',
  },
];

// Rules that need types are in .oxlintrc.json: Oxlint knows them in a tenth of the time.
export default defineConfig(
  {
    ignores: [
      'dist/',
      '.*.nutgraf/',
      '.astro/',
      '.cache/',
      'test-results/',
      'content/',
      'public/',
      '**/fixtures/',
      'src/tests/fixture-newsroom/',
    ],
  },
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.astro'],
    extends: [tseslint.configs.base],
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-duplicate-imports': 'error',
      'max-lines': ['error', 300],
      'no-console': 'off',
      'no-var': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'oxlint-disable'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.strict] },
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, astro.configs['flat/recommended']],
    rules: { '@typescript-eslint/consistent-type-imports': 'error' },
  },
  {
    files: [...pure, 'src/browser/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-imports': ['error', { patterns: [noNode, noAstro] }] },
  },
  {
    files: ['src/browser/**/*.ts', 'src/search/query/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-imports': ['error', { patterns: [noNode, noAstro, noIndexer] }] },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', publicFirst] },
  },
  {
    files: pure,
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', publicFirst, ...noClock] },
  },
  { files: tests, rules: { 'no-restricted-syntax': ['error', ...noLastingGlobal] } },
);
