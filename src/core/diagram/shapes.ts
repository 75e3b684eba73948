import type { Role } from '../catalog/kind';
import type { Fixture } from './sketch';

/** Brackets of mermaid's oldest shapes, which every version and every viewer knows. */
const SHAPES: Readonly<Record<Role | Fixture, readonly [string, string]>> = {
  source: ['([', '])'],
  ingest: ['[/', '\\]'],
  stream: ['[[', ']]'],
  queue: ['>', ']'],
  compute: ['(', ')'],
  orchestration: ['{{', '}}'],
  storage: ['[(', ')]'],
  lake: ['[(', ')]'],
  warehouse: ['[(', ')]'],
  database: ['[(', ')]'],
  search: ['[(', ')]'],
  serving: ['(', ')'],
  dashboard: ['([', '])'],
  network: ['{{', '}}'],
  security: ['[/', '/]'],
  operations: ['[', ']'],
  internet: ['((', '))'],
  gateway: ['{{', '}}'],
  endpoint: ['[/', '/]'],
  link: ['[[', ']]'],
};

/** A box without an icon: `[("lake<br/>S3 bucket")]`. */
export function plainShape(shape: Role | Fixture, lines: readonly string[]): string {
  const [open, close] = SHAPES[shape];
  return `${open}"${lines.join('<br/>')}"${close}`;
}
