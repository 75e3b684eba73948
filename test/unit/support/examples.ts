import fs from 'node:fs';
import path from 'node:path';
import { analyze } from '../../../src/core/analyze';
import type { Analysis } from '../../../src/core/analysis';

const folder = path.join(import.meta.dirname, '../../../examples');

/** Every design of examples/, by its path there; `tour/` holds those with planted faults. */
export const examples: ReadonlyMap<string, string> = new Map(
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.datawright.yaml'))
    .sort()
    .map((file) => [file, fs.readFileSync(path.join(folder, file), 'utf8')]),
);

/** The analysis of a text, as a face would ask for it. */
export const analysisOf = (text: string, previous?: Analysis): Analysis =>
  analyze(
    {
      main: 'x.datawright.yaml',
      files: new Map([['x.datawright.yaml', text]]),
      settings: { severity: {} },
      today: '2026-11-22',
    },
    previous,
  );
