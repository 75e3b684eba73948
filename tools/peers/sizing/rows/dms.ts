import type { SizingRow } from '../row';

/** A replication instance; its class includes so much storage. */
export const dms: SizingRow = {
  row: 'dms',
  design: (inputs) => {
    inputs.ignore('included-storage-gb');
    const settings = [
      `class: ${inputs.text('class')}`,
      `multi-az: ${inputs.flag('multi-az')}`,
      `storage: ${inputs.number('storage-gb', 50)} GiB`,
    ];
    return { text: `components:\n  task: { kind: dms-task, ${settings.join(', ')} }\n`, of: ['task'] };
  },
};
