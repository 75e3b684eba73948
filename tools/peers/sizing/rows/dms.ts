import type { SizingRow } from '../row';

/** A replication instance; its class includes so much storage. */
export const dms: SizingRow = {
  row: 'dms',
  design: (inputs) => {
    const type = inputs.text('class');
    inputs.same('included-storage-gb', /^dms\.t\d/.test(type) ? 50 : 100);
    const settings = [
      `class: ${type}`,
      `multi-az: ${inputs.flag('multi-az')}`,
      `storage: ${inputs.number('storage-gb', 50)} GiB`,
    ];
    return { text: `components:\n  task: { kind: dms-task, ${settings.join(', ')} }\n`, of: ['task'] };
  },
};
