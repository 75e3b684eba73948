import { NotExpressible } from '../../inputs';
import type { SizingRow } from '../row';
import { zonalNetwork } from '../zonal-network';

const SOURCES: Readonly<Record<string, string>> = {
  'direct-put': 'application',
  kinesis: 'kinesis-stream',
  'kinesis-stream': 'kinesis-stream',
  'kinesis-data-streams': 'kinesis-stream',
  msk: 'msk-cluster',
  'msk-cluster': 'msk-cluster',
};

/** Records from a producer, a stream or a topic into a bucket, or into a domain in a VPC. */
export const firehose: SizingRow = {
  row: 'firehose',
  design: (inputs) => {
    const source = inputs.text('source', 'direct-put');
    const kind = SOURCES[source];
    if (kind === undefined) throw new NotExpressible(`a source ${source} is not known here`);
    const zones = inputs.number('vpc-delivery-zones', 0);
    const { network, subnets } = zonalNetwork(Math.max(1, zones));
    const inVpc = zones > 0 ? `, subnets: ${subnets}` : '';
    const records = `size: ${inputs.number('record-kib')} KiB, rate: ${inputs.number('records-per-second-mean')}/s`;
    const destination = inputs.has('destination') ? `, destination: ${inputs.text('destination')}` : '';
    const isDirect = kind === 'application';
    return {
      text: `
${zones > 0 ? network : ''}
components:
  app: { kind: application }
${isDirect ? '' : `  log: { kind: ${kind} }`}
  delivery: { kind: firehose-stream, format-conversion: ${inputs.flag('format-conversion')}${destination}${inVpc} }
  sink: { kind: ${zones > 0 ? 'opensearch-domain' : 's3-bucket'}${inVpc} }
flows:
  - app -> ${isDirect ? 'delivery' : 'log'}: { ${records} }
${isDirect ? '' : '  - log -> delivery'}
  - delivery -> sink: { compression: ${inputs.number('delivered-ratio', 1)} }
`,
      of: ['delivery'],
    };
  },
};
