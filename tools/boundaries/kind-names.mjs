import fs from 'node:fs';
import path from 'node:path';

const KINDS = 'src/core/catalog/kinds';
/** Parts that must work for a kind they have never heard of. Rules may speak of one kind; engines and faces may not. */
const ENGINES = ['design', 'language', 'network', 'access', 'workload', 'estimate', 'notes', 'diagram', 'export'];

/** Words of the design language that some kind is also called by: `direct-connect` is a key of a network. */
const LANGUAGE = 'src/core/design/keys';
/** The same word meaning another thing, and what. */
const OTHER_MEANINGS = new Map([['src/core/access/when.ts', { 'redshift-serverless': 'the prefix of IAM actions' }]]);

const sources = (root, folder) =>
  fs.existsSync(path.join(root, folder))
    ? fs
        .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
        .sort()
    : [];

/** What is generated from other sources names what those name: icons are called as some kinds are. */
const isWritten = (file) => !file.endsWith('.generated.ts');

const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

const literals = (file) =>
  [...withoutComments(fs.readFileSync(file, 'utf8')).matchAll(/(['"`])([a-z0-9-]+)\1/g)].map(([, , word]) => word);

/**
 * Finds engines that know a kind by its name: a string literal equal to the name of a kind's file.
 * @param {string} root absolute
 * @returns {{ rule: string, from: string, to: string, because: string }[]}
 */
export function kindsKnownByName(root) {
  const kinds = new Set(sources(root, KINDS).map((file) => path.posix.basename(file, '.ts')));
  const words = new Set(sources(root, LANGUAGE).flatMap((file) => literals(path.join(root, file))));
  return ENGINES.flatMap((engine) => sources(root, `src/core/${engine}`))
    .filter(isWritten)
    .flatMap((file) => {
      const known = literals(path.join(root, file)).filter((word) => kinds.has(word) && !words.has(word));
      const others = OTHER_MEANINGS.get(file) ?? {};
      return [...new Set(known)]
        .filter((kind) => !(kind in others))
        .map((kind) => ({
          rule: 'no kind by name',
          from: file,
          to: kind,
          because: 'what one kind needs belongs into its own file, so that adding a kind touches no engine',
        }));
    });
}
