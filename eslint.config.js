'use strict';

const js = require('@eslint/js');
const globals = require('globals');
const jsxA11y = require('eslint-plugin-jsx-a11y');
const officeAddins = require('eslint-plugin-office-addins');
const reactHooks = require('eslint-plugin-react-hooks');
const tseslint = require('typescript-eslint');

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
const COMPONENTS = ['**/*.tsx'];

/** Everything that speaks Office.js. */
const OFFICE = ['src/workbook', 'src/jobs', 'src/taskpane', 'src/commands', 'src/functions'].flatMap(
  (room) => [`${room}/**/*.ts`, `${room}/**/*.tsx`],
);

/** Names are imported from where they live, under the name they were given there. */
const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a name is searched for, a default is not.',
};

/** Office.js proxies are used up by a sync; these rules of Microsoft's plugin find the forgotten ones. */
const OFFICE_RULES = [
  'call-sync-after-load',
  'call-sync-before-read',
  'load-object-before-read',
  'no-context-sync-in-loop',
  'no-empty-load',
  'no-navigational-load',
  'no-office-initialize',
  'test-for-null-using-isNullObject',
];

module.exports = tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'coverage/', 'certs/', 'screenshots/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT],
      /** File formats forbid control characters; whoever reads and writes them must name them. */
      'no-control-regex': 'off',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-var': 'error',
    },
  },

  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      /** What was caught may be anything, and is passed on as it came. */
      '@typescript-eslint/only-throw-error': [
        'error',
        { allowThrowingUnknown: true, allowThrowingAny: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      /** Numbers of a workbook are compared with the grid engine's enums. */
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      /** TypeScript itself knows which names exist. */
      'no-undef': 'off',
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true },
      ],
    },
  },

  { files: ['src/**/*.ts', 'src/**/*.tsx'], rules: { 'no-console': 'error' } },

  {
    files: OFFICE,
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(OFFICE_RULES.map((rule) => [`office-addins/${rule}`, 'error'])),
  },

  {
    files: COMPONENTS,
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
  },

  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      /** `expect(object.method)` reads a method without calling it. */
      '@typescript-eslint/unbound-method': 'off',
      /** Jest's matchers (`expect.objectContaining`, `expect.any` …) are of type any. */
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    /** Runs the examples of docstrings, which are text. */
    files: ['tests/house/docstring-examples.test.ts'],
    rules: { '@typescript-eslint/no-implied-eval': 'off' },
  },
  {
    /** Stands in for what only a bundler can load: a module with a default. */
    files: ['tests/empty-asset.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },

  { files: ['src/setup/**/*.mjs', 'tests/bench/*.mjs', '*.mjs'], languageOptions: { globals: globals.node } },
  {
    files: ['*.js', '*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: globals.node },
  },
);
