// npm run build [-- NAME… --dev]: bundles everything, or the named targets; --dev keeps it readable and adds source maps.
import { bundleAll } from './build/bundle.mjs';
import { TARGETS } from './build/targets.mjs';
import { generateAll } from './generate-all.mjs';
import { root } from './paths.mjs';

const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = names.filter((name) => !TARGETS.some((target) => target.name === name));
try {
  if (unknown.length) {
    throw new Error(`no target ${unknown.join(', ')}; there are ${TARGETS.map(({ name }) => name).join(', ')}`);
  }
  const problems = await generateAll(root);
  if (problems.length) throw new Error(problems.join('\n'));
  const chosen = names.length ? TARGETS.filter(({ name }) => names.includes(name)) : TARGETS;
  for (const { out, bytes } of await bundleAll(chosen, { dev: process.argv.includes('--dev') })) {
    console.log(`${out}  ${(bytes / 1024).toFixed(0)} KiB`);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
