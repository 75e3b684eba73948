import type { ElkLayoutArguments, ElkNode } from 'elkjs/lib/elk-api';
import { fetchScript } from '../late-script';
import { offeredElk, type ElkClass } from './offered';

let fetching: Promise<ElkClass> | undefined;

async function fetchEngine(): Promise<ElkClass> {
  await fetchScript('elk');
  const engine = offeredElk();
  if (!engine) throw new Error('The second layout engine did not start.');
  return engine;
}

/** Stands in mermaid for the engine itself, which is half of what the page would weigh, and fetches it at the first layout. */
export default class LateElk {
  async layout(graph: ElkNode, options?: ElkLayoutArguments): Promise<ElkNode> {
    fetching ??= fetchEngine();
    const Engine = await fetching;
    const engine = new Engine();
    return options ? engine.layout(graph, options) : engine.layout(graph);
  }
}
