import path from 'node:path';

/** The repository's root, an absolute path. */
export const root = path.resolve(import.meta.dirname, '..');

/** Where `npm run package` puts the packaged extension. */
export const VSIX = path.join(root, 'dist/datawright.vsix');
