import { cruise } from 'dependency-cruiser';
import fs from 'node:fs';
import path from 'node:path';
import { kindsKnownByName } from './kind-names.mjs';
import { LAYERS } from './layers.mjs';
import { RULES } from './rules.mjs';

/**
 * Reads every module below src, webview and test/ of `root` and holds its imports against the table.
 * @param {string} root absolute
 * @returns {Promise<{ modules: number, violations: { rule: string, from: string, to: string, because: string }[] }>}
 */
export async function checkBoundaries(root) {
  const folders = ['src', 'webview', 'test'].filter((folder) => fs.existsSync(path.join(root, folder)));
  const { output } = await cruise(folders, {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: RULES },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  });
  const because = new Map(RULES.map(({ name, comment }) => [name, comment]));
  const ours = output.modules.map(({ source }) => source).filter((source) => /^(src|webview)\//.test(source));
  const outside = ours.filter((source) => !LAYERS.some((layer) => new RegExp(layer.path).test(source)));
  return {
    modules: ours.length,
    violations: [
      ...output.summary.violations.map(({ rule, from, to }) => ({
        rule: rule.name,
        from,
        to,
        because: because.get(rule.name) ?? '',
      })),
      ...kindsKnownByName(root),
      ...outside.map((from) => ({
        rule: 'in the table',
        from,
        to: '',
        because: 'a file that no row of the table names would escape it',
      })),
    ],
  };
}
