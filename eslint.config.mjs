import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const because = (rows) => rows.map(([object, property, message]) => ({ object, property, message }));

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      'dist/',
      'dist-test/',
      'artifacts/',
      'coverage/',
      '.vscode-test/',
      '**/*.generated.ts',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'Buffer',
          'URL',
          'URLSearchParams',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'performance',
          'fetch',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // Rules that need types take most of the time; tests of pure functions gain little from them.
    files: ['test/{unit,peers}/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // A file holds one thing; the best code bases have none above 400 lines.
    files: ['src/**/*.ts', 'webview/**/*.ts', 'test/**/*.ts', 'tools/**/*.mjs'],
    rules: { 'max-lines': ['error', { max: 400 }], eqeqeq: 'error', 'prefer-const': 'error' },
  },
  {
    // The same input gives the same bytes out: no clock, no locale, no randomness that was not given.
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...because([
          ['Math', 'random', 'Random numbers are seeded from the scenario and the leaf path.'],
          ['Date', 'now', 'Today is given to analyze, never read.'],
          ['performance', 'now', 'Limits are counted in operations, not in time.'],
        ]),
        { property: 'localeCompare', message: 'Sorted output must not depend on the locale: compare code units.' },
        { property: 'toLocaleString', message: 'The one formatter in core/quantity writes numbers.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Today is given to analyze, never read.',
        },
      ],
      'no-restricted-globals': ['error', { name: 'Intl', message: 'No locale in the core.' }],
    },
  },
  {
    files: ['src/**/*.ts', 'webview/**/*.ts'],
    rules: { 'no-console': ['error'] },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
