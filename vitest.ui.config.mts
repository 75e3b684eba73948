import { defineConfig } from 'vitest/config';

/** The packaged extension in a real browser; needs `npm run package` and the test host. One workbench at a time. */
export default defineConfig({
  test: {
    include: ['test/ui/**/*.test.ts'],
    pool: 'threads',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    passWithNoTests: false,
  },
});
