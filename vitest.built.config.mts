import { defineConfig } from 'vitest/config';

/** What needs `npm run build` first: the language server over stdio, the command line on the examples, the library. */
export default defineConfig({
  test: {
    include: ['test/{lsp,cli,library}/**/*.test.ts'],
    pool: 'threads',
    testTimeout: 20_000,
    passWithNoTests: false,
  },
});
