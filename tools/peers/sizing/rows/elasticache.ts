import type { SizingRow } from '../row';

/** Shards with their replicas; left to be sized where a case gives the bytes that are held. */
export const elasticache: SizingRow = {
  row: 'elasticache',
  design: (inputs) => {
    inputs.ignore('node-memory-gib');
    inputs.same('reserved-memory', 0.25);
    const settings = [
      `engine: ${inputs.text('engine')}`,
      `class: ${inputs.text('node-type')}`,
      `replicas-per-shard: ${inputs.number('replicas-per-shard', 0)}`,
      ...(inputs.has('shards') ? [`shards: ${inputs.number('shards')}`] : []),
      ...(inputs.has('dataset-gib') ? [`stored: ${inputs.number('dataset-gib')} GiB`] : []),
    ];
    return { text: `components:\n  cache: { kind: elasticache-cluster, ${settings.join(', ')} }\n`, of: ['cache'] };
  },
};
