import fs from 'node:fs';
import path from 'node:path';

const KINDS = 'src/core/catalog/kinds';
/** Parts that must work for a kind they have never heard of. Rules may speak of one kind; engines and faces may not. */
const ENGINES = ['design', 'language', 'network', 'access', 'workload', 'estimate', 'notes', 'diagram', 'export'];

const sources = (root, folder) =>
  fs.existsSync(path.join(root, folder))
    ? fs
        .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
        .sort()
    : [];

const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

/**
 * Finds engines that know a kind by its name: a string literal equal to the name of a kind's file.
 * @param {string} root absolute
 * @returns {{ rule: string, from: string, to: string, because: string }[]}
 */
export function kindsKnownByName(root) {
  const kinds = new Set(sources(root, KINDS).map((file) => path.posix.basename(file, '.ts')));
  return ENGINES.flatMap((engine) => sources(root, `src/core/${engine}`)).flatMap((file) => {
    const literals = withoutComments(fs.readFileSync(path.join(root, file), 'utf8')).matchAll(/(['"`])([a-z0-9-]+)\1/g);
    const named = new Set([...literals].map(([, , word]) => word).filter((word) => kinds.has(word)));
    return [...named].map((kind) => ({
      rule: 'no kind by name',
      from: file,
      to: kind,
      because: 'what one kind needs belongs into its own file, so that adding a kind touches no engine',
    }));
  });
}
