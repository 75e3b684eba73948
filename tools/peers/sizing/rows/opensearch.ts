import type { SizingRow } from '../row';

/** Documents of a day that are kept for days, with copies and overheads; volumes are sized from them. */
export const opensearch: SizingRow = {
  row: 'opensearch',
  design: (inputs) => {
    inputs.same('index-overhead', 0.1);
    inputs.same('linux-reserved', 0.05);
    inputs.same('service-overhead', 0.2);
    const fleet = (setting: string, count: string, type: string): readonly string[] =>
      inputs.number(count, 0) > 0 ? [`${setting}: ${inputs.number(count)} x ${inputs.text(type)}.search`] : [];
    const settings = [
      ...fleet('nodes', 'data-nodes', 'data-type'),
      ...fleet('masters', 'master-nodes', 'master-type'),
      ...fleet('warm', 'ultrawarm-nodes', 'ultrawarm-type'),
      ...(inputs.has('ultrawarm-gb') ? [`warm-stored: ${inputs.number('ultrawarm-gb')} GiB`] : []),
      `volume-type: ${inputs.text('volume-type', 'gp3')}`,
      `index-replicas: ${inputs.number('replicas', 0)}`,
      `retention: ${inputs.number('retention-days')} days`,
    ];
    return {
      text: `
components:
  app: { kind: application }
  search: { kind: opensearch-domain, ${settings.join(', ')} }
flows:
  - app -> search: { size: 1 MiB, rate: ${inputs.number('source-gib-per-day') * 1024}/day }
`,
      of: ['search'],
    };
  },
};
