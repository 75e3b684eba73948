import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Namespace } from '../../../../src/core/design/schema';
import { readDocument } from '../../../../src/core/language/document';
import { applyEdits } from '../../../../src/core/language/edits';
import { readDesign } from '../../../../src/core/language/read-design';
import { renameEdits } from '../../../../src/core/language/rename';
import { kinds } from './kinds';
import { sample, samples } from './samples';

const read = (text: string) => {
  const document = readDocument(text);
  return { document, ...readDesign(document, kinds) };
};

function renamed(text: string, namespace: Namespace, name: string, to: string): string {
  const { document, names } = read(text);
  const result = renameEdits(document, names.find(namespace, name)!, to);
  if ('error' in result) throw new Error(result.error);
  return applyEdits(text, result.edits);
}

const linesWith = (text: string, name: string): readonly string[] =>
  text.split('\n').filter((line) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(line));

describe('names', () => {
  it('finds every place of a component: flows, chains, notes, alarms, access, settings, scenarios', () => {
    const { names, document } = read(sample('clickstream'));
    const lines = names.find('component', 'lake')!.references.map(({ start }) => document.positionAt(start).line);
    const text = document.text.split('\n');
    expect(lines.sort((a, b) => a - b).map((line) => text[line]!.trim().slice(0, 18))).toEqual([
      'click-history: { f',
      '- delivery -> lake',
      '- lake -> explore:',
      '- lake -> nightly ',
      'of: lake',
      '- of: lake',
    ]);
    expect(document.text.slice(names.find('component', 'enrich')!.definition!.start).startsWith('enrich:')).toBe(true);
    expect(names.find('component', 'enrich')!.references).toHaveLength(2);
    expect(names.find('component', 'warehouse')!.references).toHaveLength(2);
  });

  it('tells what stands under an offset, in the middle of an arrow too', () => {
    const { names, document } = read(sample('clickstream'));
    const at = document.text.indexOf('nightly -> warehouse');
    expect(names.at(at)?.name).toMatchObject({ namespace: 'component', name: 'nightly' });
    expect(names.at(at + 'nightly -> w'.length)?.name.name).toBe('warehouse');
    expect(names.at(document.text.indexOf('tcp 5439 to warehouse-access') + 14)?.name).toMatchObject({
      namespace: 'security-group',
      name: 'warehouse-access',
      scope: 'main',
    });
  });

  it('knows kinds of the catalogue and names of the standard layout, which have no definition in the text', () => {
    const { names } = read(sample('cdc-iceberg'));
    expect(names.find('kind', 'msk-cluster')).toMatchObject({ namespace: 'kind', references: [{}] });
    expect(names.find('kind', 'msk-cluster')?.definition).toBeUndefined();
    expect(names.find('subnet', 'private-b')?.references).toHaveLength(1);
  });

  it('takes a subnet of the own network where two networks have one of that name', () => {
    const text = `components:
  a: { kind: rds-database, network: east, subnets: [ app ] }
network:
  west: { subnets: { app: { zone: a } } }
  east: { subnets: { app: { zone: a } }, nats: { out: { subnet: app } } }
`;
    const { names, findings } = read(text);
    expect(findings).toEqual([]);
    const subnets = names.all.filter(({ namespace }) => namespace === 'subnet');
    expect(subnets.map(({ scope, references }) => [scope, references.length])).toEqual([
      ['east', 2],
      ['west', 0],
    ]);
  });

  it('finds names within paths', () => {
    const text = `components:
  snow: { kind: redshift-cluster }
  lake: { kind: s3-bucket }
flows:
  - lake -> snow: { id: load, mode: batch }
  - snow -> lake: { mode: request }
alternatives:
  x: { set: { components.snow: none, flows.load.rate: 5/s, flows.snow -> lake.rate: 4/s } }
ignore:
  - { rule: REL-001, of: components.snow.nodes, because: known }
  - { rule: REL-001, of: snow, because: known }
`;
    const { names, findings } = read(text);
    expect(findings).toEqual([]);
    expect(names.find('component', 'snow')?.references).toHaveLength(6);
    expect(names.find('flow', 'load')?.references).toHaveLength(1);
    expect(renamed(text, 'component', 'snow', 'mart')).toBe(text.replaceAll('snow', 'mart'));
    expect(renamed(text, 'flow', 'load', 'nightly')).toBe(text.replaceAll('load', 'nightly'));
  });
});

describe('rename', () => {
  it('changes exactly the characters of the name, everywhere and nowhere else', () => {
    for (const [name, namespace] of [
      ['lake', 'component'],
      ['click', 'dataset'],
      ['app-a', 'subnet'],
      ['etl', 'security-group'],
      ['nightly-job', 'role'],
    ] as const) {
      const text = sample('clickstream');
      const result = renamed(text, namespace, name, 'renamed-thing');
      expect(read(result).findings, name).toEqual([]);
      expect(result.replaceAll('renamed-thing', name)).toBe(text);
    }
  });

  it('leaves a name of another namespace alone', () => {
    const result = renamed(sample('clickstream'), 'component', 'warehouse', 'mart');
    expect(linesWith(result, 'warehouse-access').length).toBeGreaterThan(0);
    const bus = renamed(sample('clickstream'), 'component', 'clicks', 'bus');
    expect(linesWith(bus, 'clicks')).toEqual([
      'summary: Web clicks become five-minute dashboards and a nightly revenue mart.',
      '    need: Dashboards show clicks within five minutes.',
    ]);
  });

  it('works in quotes, with CRLF, a byte-order mark and emoji', () => {
    const text =
      '\uFEFFcomponents:\r\n  "a": { kind: s3-bucket, name: "🦆 a" }\r\n  b: { kind: s3-bucket, after: \'a\' }\r\nflows: [ "a -> b" ]\r\n';
    expect(renamed(text, 'component', 'a', 'first')).toBe(
      '\uFEFFcomponents:\r\n  "first": { kind: s3-bucket, name: "🦆 a" }\r\n  b: { kind: s3-bucket, after: \'first\' }\r\nflows: [ "first -> b" ]\r\n',
    );
  });

  it('is refused where the new name is no name or is taken, and where the old one is not written plainly', () => {
    const { document, names } = read(
      'components:\n  a: { kind: s3-bucket }\n  b: { kind: s3-bucket }\n  "\\x63": { kind: s3-bucket }\n',
    );
    const a = names.find('component', 'a')!;
    expect(renameEdits(document, a, '9a')).toHaveProperty('error');
    expect(renameEdits(document, a, 'b')).toHaveProperty('error');
    expect(renameEdits(document, names.find('component', 'c')!, 'd')).toHaveProperty('error');
    expect(renameEdits(document, names.find('kind', 's3-bucket')!, 'bucket')).toHaveProperty('error');
  });

  it('and back gives the same text, for every name of every sample', { timeout: 60_000 }, () => {
    const all = samples.flatMap((text) =>
      read(text)
        .names.all.filter((name) => name.definition)
        .map((name) => ({ text, name })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...all), ({ text, name }) => {
        const there = renameEdits(readDocument(text), name, 'zz-other');
        if ('error' in there) throw new Error(there.error);
        const result = applyEdits(text, there.edits);
        const after = read(result);
        expect(after.findings).toEqual([]);
        const again = after.names.all.find((each) => each.namespace === name.namespace && each.name === 'zz-other')!;
        expect(again.references).toHaveLength(name.references.length);
        const back = renameEdits(after.document, again, name.name);
        if ('error' in back) throw new Error(back.error);
        expect(applyEdits(result, back.edits)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});
