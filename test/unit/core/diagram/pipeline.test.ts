import { describe, expect, test } from 'vitest';
import { pipeline } from '../../../../src/core/diagram/views/pipeline';
import { everySeconds } from './schedules';
import { quantity, sampleSubject } from './sample-design';
import type { SampleParts } from './sample-design';

const clickstream: SampleParts = {
  components: {
    shop: 'app',
    clicks: 'stream',
    enrich: 'function',
    rejects: 'bucket',
    lake: { kind: 'bucket', replica: 'us-west-2' },
    warehouse: 'warehouse',
  },
  flows: {
    'shop -> clicks': { mode: 'stream', rate: quantity('2000/s', 'rate'), size: quantity('3 KiB', 'size') },
    'clicks -> enrich': { 'on-failure': 'rejects' },
    'enrich -> lake': { mode: 'stream', keeps: quantity('40 %', 'share') },
    'lake -> warehouse': { schedule: everySeconds(86400) },
  },
};

const draw = (parts: SampleParts, more = {}) => pipeline.draw(sampleSubject(parts), { direction: 'LR', ...more });

describe('the pipeline view', () => {
  const picture = draw(clickstream);

  test('writes boxes, groups and arrows with ids of our own', () => {
    expect(picture.mermaid).toBe(`flowchart LR
  n0@{ icon: "datawright:app", form: "square", pos: "b", h: 48, label: "shop" }
  subgraph g0["us-east-1"]
    direction LR
    n1@{ icon: "datawright:stream", form: "square", pos: "b", h: 48, label: "clicks" }
    n2@{ icon: "datawright:function", form: "square", pos: "b", h: 48, label: "enrich" }
    n3@{ icon: "datawright:bucket", form: "square", pos: "b", h: 48, label: "rejects" }
    n4@{ icon: "datawright:bucket", form: "square", pos: "b", h: 48, label: "lake" }
    n6@{ icon: "datawright:warehouse", form: "square", pos: "b", h: 48, label: "warehouse" }
  end
  subgraph g1["us-west-2"]
    direction LR
    n5@{ icon: "datawright:bucket", form: "square", pos: "b", h: 48, label: "lake replica" }
  end
  n0 e0@--> n1
  n1 e1@--> n2
  n2 e2@--> n4
  n4 e3@-->|"daily"| n6
  n2 e4@-.->|"on failure"| n3
  n4 e5@-.->|"replicate"| n5
  classDef region stroke-width:1px
  class g0,g1 region
  classDef stream stroke-width:2px
  class e0,e1,e2 stream
  classDef batch stroke-width:1.5px
  class e3 batch
  classDef failure stroke-width:1px
  class e4 failure
  classDef replicate stroke-width:1px
  class e5 replicate
`);
  });

  test('marks stand for parts of the design', () => {
    expect(picture.boxes.map(({ id, path, label }) => `${id} ${path}: ${label}`)).toEqual([
      'n0 components.shop: shop, A app',
      'n1 components.clicks: clicks, A stream',
      'n2 components.enrich: enrich, A function',
      'n3 components.rejects: rejects, A bucket',
      'n4 components.lake: lake, A bucket',
      'n5 components.lake.replica: lake replica of lake, A bucket, in us-west-2',
      'n6 components.warehouse: warehouse, A warehouse',
    ]);
    expect(picture.arrows.map(({ path, style }) => `${path} ${style}`)).toEqual([
      'flows.shop -> clicks stream',
      'flows.clicks -> enrich stream',
      'flows.enrich -> lake stream',
      'flows.lake -> warehouse batch',
      'flows.clicks -> enrich.on-failure failure',
      'components.lake.replica replicate',
    ]);
    expect(picture.groups.map(({ label }) => label)).toEqual(['Region us-east-1', 'Region us-west-2']);
    expect(picture.legend.map(({ style }) => style)).toEqual(['stream', 'batch', 'replicate', 'failure']);
  });

  test('amounts are pills over the layout', () => {
    expect(picture.overlay.pills.map(({ on, text }) => `${on} ${text}`)).toEqual([
      'e0 2,000/s · 5.86 MiB/s',
      'e1 2,000/s · 5.86 MiB/s',
      'e2 800/s · 2.34 MiB/s',
      'e3 198 GiB',
    ]);
  });

  test('another amount is the same structure; another flow, name or direction is not', () => {
    const withRate = (rate: string): SampleParts => ({
      ...clickstream,
      flows: {
        ...clickstream.flows,
        'shop -> clicks': { mode: 'stream', rate: quantity(rate, 'rate'), size: quantity('1 KiB', 'size') },
      },
    });
    const { structureKey } = picture;
    expect(draw(withRate('5/s')).structureKey).toBe(structureKey);
    expect(draw(withRate('5/s')).overlay).not.toEqual(picture.overlay);
    expect(draw(clickstream, { direction: 'TB' }).structureKey).not.toBe(structureKey);
    const flows = { ...clickstream.flows, 'lake -> enrich': {} };
    expect(draw({ ...clickstream, flows }).structureKey).not.toBe(structureKey);
    const named = { ...clickstream.components, shop: { kind: 'app', name: 'The shop' } };
    expect(draw({ ...clickstream, components: named }).structureKey).not.toBe(structureKey);
  });

  test('the same design gives the same bytes', () => {
    expect(JSON.stringify(draw(clickstream))).toBe(JSON.stringify(picture));
  });

  test('a component of an unknown kind is drawn, and so are its flows', () => {
    const { boxes, arrows, mermaid } = draw({ components: { a: 'app', b: 'no-such-kind' }, flows: { 'a -> b': {} } });
    expect([boxes.length, arrows.length]).toEqual([2, 1]);
    expect(mermaid).toContain('n1@{ icon: "datawright:unknown"');
    expect(boxes[1]!.label).toBe('b, no-such-kind');
  });

  test('a long name is cut in the picture and whole for screen readers', () => {
    const name = 'a very long name that nobody could ever read in a small box';
    const { mermaid, boxes } = draw({ components: { a: { kind: 'app', name } } });
    expect(mermaid).toContain('label: "a very long name that nobody could ever…"');
    expect(boxes[0]!.label).toBe(`${name}, A app`);
  });

  test('accounts are told apart, each with its Region', () => {
    const { groups } = draw({
      components: { a: { kind: 'bucket', account: 'sales' }, b: { kind: 'bucket', account: 'lake' }, c: 'bucket' },
      more: { sections: { accounts: new Map([['lake', { id: '444455556666' }]]) } },
    });
    expect(groups.map(({ path, label, style }) => [path, label, style])).toEqual([
      ['accounts.sales', 'account sales, Region us-east-1', 'account'],
      ['accounts.lake', 'account lake 444455556666, Region us-east-1', 'account'],
      ['region', 'Region us-east-1', 'region'],
    ]);
  });

  test('two flows between one pair are two arrows', () => {
    const { arrows } = draw({
      components: { a: 'app', b: 'stream' },
      flows: { 'a -> b': { id: 'snapshot', mode: 'batch' }, 'a -> b ': { id: 'changes', mode: 'cdc' } },
    });
    expect(arrows.map(({ path, style }) => `${path} ${style}`)).toEqual(['flows.snapshot batch', 'flows.changes cdc']);
  });
});

describe('text that stands by itself', () => {
  const picture = draw(clickstream, { plain: true });

  test('has shapes by role in place of icons, amounts in the labels, and no ids that old versions lack', () => {
    expect(picture.mermaid).not.toMatch(/@\{|e\d+@|icon/);
    expect(picture.mermaid).toContain('n4[("lake<br/>A bucket")]');
    expect(picture.mermaid).toContain('n0(["shop<br/>A app"])');
    expect(picture.mermaid).toContain('n0 -->|"2,000/s · 5.86 MiB/s"| n1');
    expect(picture.mermaid).toContain('n2 -.->|"on failure"| n3');
    expect(picture.mermaid).toContain('linkStyle 0,1,2 stroke-width:2px,stroke:#2f81f7');
  });

  test('pins layout and look', () => {
    expect(picture.mermaid.startsWith('---\nconfig:\n  layout: dagre\n  look: classic\n---\nflowchart LR\n')).toBe(
      true,
    );
  });
});
