import { defineConfig } from 'vitest/config';

/** The built language server (dist/server.cjs) over stdio. */
export default defineConfig({
  test: {
    include: ['test/lsp/**/*.test.ts'],
    pool: 'threads',
    testTimeout: 20_000,
    passWithNoTests: false,
  },
});
