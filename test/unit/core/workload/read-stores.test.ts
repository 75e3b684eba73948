import { describe, expect, it } from 'vitest';
import { builtInKinds, kindsFor } from '../../../../src/core/catalog/catalog';
import { readDesign } from '../../../../src/core/language/read-design';
import { readDocument } from '../../../../src/core/language/document';
import { isKnown } from '../../../../src/core/quantity/figure';
import { loadOf } from '../../../../src/core/workload/load-of';

const onto = (text: string, id: string) => {
  const { design } = readDesign(readDocument(text), builtInKinds);
  const flow = loadOf(design, kindsFor(design.kinds)).flows.get(id)!;
  const { mean } = flow.records;
  return { records: isKnown(mean) ? mean.likely : mean.unknown, dataset: flow.dataset };
};

const TABLE = `
data:
  item: { size: 3 KiB }
components:
  editor: { kind: application }
  shop: { kind: application }
  items: { kind: dynamodb-table, stream: new-image }
  follow: { kind: lambda-function }
flows:
  - editor -> items: { mode: request, carries: item, rate: 20/s }
  - shop -> items: { mode: request, rate: 300/s, size: 100 B, returns: 3 KiB }
  - items -> follow: { mode: cdc }
`;

describe('what flows out of a store', () => {
  it('is what was written into it: reads change nothing', () => {
    expect(onto(TABLE, 'items -> follow')).toEqual({ records: 20, dataset: 'item' });
  });

  it('follows from its queries where it answers with them', () => {
    const warehouse = TABLE.replace('kind: dynamodb-table, stream: new-image', 'kind: redshift-cluster')
      .replace('follow: { kind: lambda-function }', 'follow: { kind: quicksight }')
      .replace('mode: cdc', 'mode: query');
    expect(onto(warehouse, 'items -> follow').records).toBe(320);
  });
});
