import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../tools/paths.mjs';

interface Lock {
  packages: Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }>;
}

/** npm drops what is for other systems when a lock file is rewritten beside an installed node_modules. */
test.each(['package-lock.json', 'tools/vscode-host/package-lock.json'])(
  '%s names no registry, and the packages of every system',
  (file) => {
    const { packages } = JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')) as Lock;
    const names = new Set(Object.keys(packages).map((place) => place.split('node_modules/').at(-1)));
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
      .filter((name) => !names.has(name));
    expect(missing).toEqual([]);
  },
);
