import fs from 'node:fs';
import path from 'node:path';
import { allRules, builtInKinds, rulePage } from '../../src/core/index';
import { languageRules } from '../../src/core/language/language-rules';
import { root } from '../paths.mjs';
import { kindPage } from './kind/kind-page';

/** Every page that is made from the catalogue and the rules, by its path under docs/. */
function pages(): ReadonlyMap<string, string> {
  const kinds = [...builtInKinds.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const rules = [...allRules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map([
    [
      'kinds/README.md',
      index(
        'Kinds',
        kinds.map((kind) => `[${kind.name}](${kind.name}.md): ${kind.title}, ${kind.role}`),
      ),
    ],
    ...kinds.map((kind) => [`kinds/${kind.name}.md`, kindPage(kind)] as const),
    [
      'rules/README.md',
      index('Rules', [
        ...rules.map((rule) => `[${rule.id}](${rule.id}.md) ${rule.title} (${rule.severity})`),
        '[LANG](LANG.md): what the language itself says',
      ]),
    ],
    ...rules.map((rule) => [`rules/${rule.id}.md`, rulePage(rule)] as const),
    ['rules/LANG.md', languagePage()],
  ]);
}

const index = (title: string, entries: readonly string[]): string =>
  [
    `# ${title}`,
    '',
    'Made from the sources by `npm run docs`; not for editing.',
    '',
    ...entries.map((entry) => `- ${entry}`),
    '',
  ].join('\n');

const languagePage = (): string =>
  [
    '# What the language says',
    '',
    ...languageRules.flatMap((rule) => [
      `## ${rule.id}: ${rule.title}`,
      '',
      `*${rule.severity}* ${rule.why}`,
      '',
      rule.fix,
      '',
    ]),
  ].join('\n');

const docs = path.join(root, 'docs');
const wanted = pages();
for (const folder of ['kinds', 'rules']) {
  const place = path.join(docs, folder);
  const there = fs.existsSync(place) ? fs.readdirSync(place) : [];
  for (const file of there) if (!wanted.has(`${folder}/${file}`)) fs.rmSync(path.join(place, file));
  fs.mkdirSync(place, { recursive: true });
}
const stale = [...wanted].filter(
  ([file, text]) => !fs.existsSync(path.join(docs, file)) || fs.readFileSync(path.join(docs, file), 'utf8') !== text,
);
const check = process.argv.includes('--check');
if (check) {
  for (const [file] of stale) console.error(`docs/${file} is not what the sources make: npm run docs`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else for (const [file, text] of stale) fs.writeFileSync(path.join(docs, file), text);
console.log(`${wanted.size} pages, ${stale.length} ${check ? 'stale' : 'written'}`);
