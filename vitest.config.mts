import { defineConfig } from 'vitest/config';
import { generateAll } from './tools/generate-all.mjs';

for (const problem of await generateAll(import.meta.dirname)) console.warn(problem);

/** Unit tests and peers: everything that needs neither a build nor an editor. */
export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts', 'test/peers/**/*.test.ts'],
    // Properties take their time where other work runs beside them.
    testTimeout: 20_000,
    pool: 'threads',
    // No test changes a module: what one has read serves the next.
    isolate: false,
    passWithNoTests: false,
  },
});
