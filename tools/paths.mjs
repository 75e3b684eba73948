import path from 'node:path';

/** The repository's root, an absolute path. */
export const root = path.resolve(import.meta.dirname, '..');
