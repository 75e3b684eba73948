import { choice, key } from '../../../design/types';
import { defineKind } from '../../kind';

const settings = {
  compatibility: key(
    choice('none', 'disabled', 'backward', 'backward-all', 'forward', 'forward-all', 'full', 'full-all'),
    'which changes of a schema are let in',
    { default: 'backward', alias: 'Compatibility' },
  ),
  'data-format': key(choice('avro', 'json', 'protobuf'), 'format of the schemas', {
    default: 'avro',
    alias: 'DataFormat',
  }),
} as const;

export const schemaRegistry = defineKind({
  name: 'schema-registry',
  title: 'Glue Schema Registry',
  help: 'The schemas of records on streams, with the changes that each allows.',
  role: 'operations',
  icon: 'schema-registry',
  card: { service: 'Schema Registry', shows: { 'data-format': '', compatibility: '' } },
  service: 'glue',
  docs: 'https://docs.aws.amazon.com/glue/latest/dg/schema-registry.html',
  settings,
  active: false,
  takes: 'request',
  network: { stands: 'service', endpoint: { service: 'glue' }, port: 443 },
  access: { arn: 'arn:${partition}:glue:${region}:${account}:registry/${name}' },
  cost: () => [{ item: 'schemas', free: 'the Glue Schema Registry is free of charge' }],
  recovery: (registry) => ({
    scope: 'regional',
    holds: 'store',
    restart: registry.fact('lakeformation-gluecat', 'azFailoverS'),
    zoneFailover: registry.fact('lakeformation-gluecat', 'azFailoverS'),
    zoneLoss: registry.fact('lakeformation-gluecat', 'azFailoverS'),
    versions: true,
    repeatable: true,
  }),
  availability: (registry) => ({ basis: 'sla', value: registry.fact('lakeformation-gluecat', 'slaPct') }),
});
