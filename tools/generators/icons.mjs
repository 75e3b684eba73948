// media/icons/*.svg and the icons of @iconify-json/logos that media/icons/logos.json names → src/core/diagram/drawing/icons.generated.ts
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const SIZE = 256;
const GROUND = `d="M0 0h${SIZE}v${SIZE}H0z"`;

/** A ground that reaches from edge to edge gets round corners. */
const roundCorners = (body) =>
  body.replace(/<path ([^>]*?)\/>/, (path, attributes) =>
    attributes.includes(GROUND)
      ? `<rect ${attributes.replace(GROUND, `width="${SIZE}" height="${SIZE}" rx="34"`)}/>`
      : path,
  );

const bodyOf = (svg) =>
  svg
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/>\s+</g, '><')
    .trim();

function drawnHere(folder) {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.svg'))
    .map((file) => [path.basename(file, '.svg'), bodyOf(fs.readFileSync(path.join(folder, file), 'utf8'))]);
}

function fromLogos(folder, problems) {
  const logos = createRequire(import.meta.url)('@iconify-json/logos/icons.json');
  const rows = JSON.parse(fs.readFileSync(path.join(folder, 'logos.json'), 'utf8'));
  return Object.entries(rows).flatMap(([name, logo]) => {
    const icon = logos.icons[logo];
    if (icon) return [[name, icon.body]];
    problems.push(`media/icons/logos.json: ${name} asks for ${logo}, which @iconify-json/logos has not`);
    return [];
  });
}

/** @param {string} root absolute; @returns {string[]} problems, as sentences */
export function generate(root) {
  const folder = path.join(root, 'media/icons');
  const problems = [];
  const icons = {};
  for (const [name, body] of [...drawnHere(folder), ...fromLogos(folder, problems)]) {
    if (icons[name]) problems.push(`media/icons: ${name} is there twice`);
    icons[name] = { body: roundCorners(body) };
  }
  const sorted = Object.fromEntries(Object.entries(icons).sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = [
    '// Written by tools/generators/icons.mjs from media/icons. Not for editing.',
    '/** An icon pack as mermaid registers it. */',
    `export const iconPack = ${JSON.stringify({ prefix: 'datawright', width: SIZE, height: SIZE, icons: sorted }, null, 1)};`,
    '',
  ].join('\n');
  const file = path.join(root, 'src/core/diagram/drawing/icons.generated.ts');
  if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const half = `${file}.${process.pid}`;
    fs.writeFileSync(half, text);
    fs.renameSync(half, file);
  }
  return problems;
}
