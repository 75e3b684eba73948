// npm run peers -- GROUP FILE: puts published cases to the core, one line a case, and ends with the counts. Exit 0 where all
// pass, 1 where one does not, 2 for wrong usage or an unreadable file.
import fs from 'node:fs';
import type { Outcome, PeerFile, PeerGroup } from './peer-group';

async function main([name, file, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || file === undefined || rest.length > 0) return misused('npm run peers -- GROUP FILE');
  const group = /^[a-z]+$/.test(name) ? await groupNamed(name) : undefined;
  if (!group) return misused(`there is no group "${name}"`);
  const cases = read(file);
  if (typeof cases === 'string') return misused(cases);
  const counts = { pass: 0, fail: 0, 'not expressible': 0 };
  for (const one of cases.cases) {
    const result = put(group, one, cases);
    counts[result.is]++;
    console.log(`${result.is} ${one.id}${one.title === undefined ? '' : ` ${one.title}`}${details(result)}`);
  }
  console.log(`${counts.pass} pass, ${counts.fail} fail, ${counts['not expressible']} not expressible`);
  return counts.pass === cases.cases.length ? 0 : 1;
}

async function groupNamed(name: string): Promise<PeerGroup | undefined> {
  try {
    return ((await import(`./groups/${name}.ts`)) as { readonly group: PeerGroup }).group;
  } catch (error) {
    if (error instanceof Error && error.message.includes('not found in')) return undefined;
    throw error;
  }
}

function read(file: string): PeerFile | string {
  try {
    const content = JSON.parse(fs.readFileSync(file, 'utf8')) as Partial<PeerFile>;
    return Array.isArray(content.cases) ? (content as PeerFile) : `${file} has no list of cases`;
  } catch (error) {
    return `${file} cannot be read: ${(error as Error).message}`;
  }
}

/** A case that the core stumbles over is a failure of the core, not of the run. */
function put(group: PeerGroup, one: PeerFile['cases'][number], file: PeerFile): Outcome {
  try {
    return group(one, file);
  } catch (error) {
    return { is: 'fail', differences: [`thrown: ${(error as Error).message}`] };
  }
}

function details(result: Outcome): string {
  if (result.is === 'not expressible') return `: ${result.why}`;
  const bare = result.bare ? ' (and bare quantities)' : '';
  const via = result.via === undefined ? '' : `${bare} via ${result.via}`;
  return result.is === 'pass' ? via : `: ${result.differences.join('; ')}${via}`;
}

function misused(why: string): number {
  console.error(why);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
