import { describe, expect, test } from 'vitest';
import { network } from '../../../../src/core/diagram/views/network';
import type { ViewOptions } from '../../../../src/core/diagram/view';
import { loadedDesign } from '../network/loaded-design';
import { noFigures } from './sample-design';

const draw = (text: string, more: Partial<ViewOptions> = {}) => {
  const { load, network: report } = loadedDesign(text);
  const subject = { load, network: report, figures: noFigures, findings: [], notes: [] };
  return network.draw(subject, { direction: 'LR', ...more });
};

const design = `
components:
  visitors:  { kind: user }
  front:     { kind: load-balancer, subnets: [ edge-a ] }
  lake:      { kind: s3-bucket }
  nightly:   { kind: glue-job, subnets: [ app-a, app-b ] }
  warehouse: { kind: redshift-cluster, subnets: [ data-a, data-b ] }
flows:
  - visitors -> front: { mode: request }
  - lake -> nightly -> warehouse
network:
  main:
    cidr: 10.0.0.0/16
    subnets:
      app-a:  { zone: a, cidr: 10.0.1.0/24, routes: { 0.0.0.0/0: nat-a } }
      app-b:  { zone: b, cidr: 10.0.2.0/24, routes: { 0.0.0.0/0: nat-a } }
      data-a: { zone: a, cidr: 10.0.11.0/24 }
      data-b: { zone: b, cidr: 10.0.12.0/24 }
      edge-a: { zone: a, cidr: 10.0.21.0/24, routes: { 0.0.0.0/0: internet } }
      empty:  { zone: a, cidr: 10.0.31.0/24 }
    nats: { nat-a: { subnet: edge-a } }
    endpoints: [ s3 ]
`;

describe('the network view', () => {
  const picture = draw(design);
  const labelOf = new Map(
    picture.boxes.map(({ id, label }) => [
      id,
      label
        .split(',')
        .slice(0, 1)
        .concat(label.match(/in [\w-]+$/) ?? [])
        .join(' '),
    ]),
  );

  test('nests subnets in zones in the VPC in the Region, and tells public, private and isolated apart', () => {
    expect(picture.groups.map(({ label, style }) => `${style}: ${label}`)).toEqual([
      'region: Region us-east-1',
      'vpc: VPC main, 10.0.0.0/16',
      'zone: zone a of main',
      'zone: zone b of main',
      'private: private subnet app-a of main, 10.0.1.0/24',
      'private: private subnet app-b of main, 10.0.2.0/24',
      'isolated: isolated subnet data-a of main, 10.0.11.0/24',
      'isolated: isolated subnet data-b of main, 10.0.12.0/24',
      'public: public subnet edge-a of main, 10.0.21.0/24',
    ]);
    expect(picture.mermaid).toMatch(
      /subgraph g0.*\n +direction LR\n(?:.*\n)* +subgraph g1.*\n +direction LR\n(?:.*\n)* +subgraph g2/,
    );
  });

  test('has a box in each subnet of a component, and gateways and endpoints as boxes', () => {
    expect(picture.boxes.map(({ label }) => label)).toEqual([
      'visitors, User',
      expect.stringMatching(/^front, .*, in edge-a$/),
      'lake, S3 bucket',
      expect.stringMatching(/^nightly, .*, in app-a$/),
      expect.stringMatching(/^nightly, .*, in app-b$/),
      expect.stringMatching(/^warehouse, .*, in data-a$/),
      expect.stringMatching(/^warehouse, .*, in data-b$/),
      'nat-a, NAT gateway in edge-a',
      'internet gateway of main',
      's3, gateway endpoint of main',
      'the internet',
    ]);
  });

  test('draws what reaches what, from each subnet on its own way', () => {
    const arrows = [...picture.mermaid.matchAll(/^ {2}(n\d+) e\d+@\S+ (n\d+)$/gm)].map(
      ([, from, to]) => `${labelOf.get(from!)} > ${labelOf.get(to!)}`,
    );
    expect(arrows.sort()).toEqual(
      [
        'visitors > the internet',
        'the internet > internet gateway of main',
        'internet gateway of main > front in edge-a',
        'nightly in app-a > s3',
        'nightly in app-b > s3',
        's3 > lake',
        'nightly in app-a > warehouse in data-a',
        'nightly in app-b > warehouse in data-b',
        'nat-a in edge-a > internet gateway of main',
        'internet gateway of main > the internet',
      ].sort(),
    );
    expect(picture.arrows.every(({ style }) => style === 'reach')).toBe(true);
  });

  test('marks lead to the text', () => {
    const paths = new Set([...picture.boxes, ...picture.groups, ...picture.arrows].map(({ path }) => path));
    for (const path of [
      'components.nightly',
      'network.main',
      'network.main.subnets.app-a',
      'network.main.nats.nat-a',
      'flows.lake -> nightly',
    ])
      expect(paths).toContain(path);
  });

  test('what is blocked goes straight to the other end and names what blocks', () => {
    const text = design.replace('subnets: [ edge-a ]', 'subnets: [ app-a ]');
    const { arrows, overlay } = draw(text);
    const blocked = arrows.find(({ style }) => style === 'blocked')!;
    expect(blocked.path).toBe('flows.visitors -> front');
    expect(overlay.pills).toEqual([{ on: blocked.id, text: 'blocked by the internet gateway of main', tone: 'bad' }]);
  });

  test('without a VPC there are services and what they do among themselves', () => {
    const { groups, boxes, arrows } = draw(
      'components: { a: { kind: kinesis-stream }, b: { kind: firehose-stream } }\nflows: [ a -> b ]',
    );
    expect(groups.map(({ style }) => style)).toEqual(['region']);
    expect([boxes.length, arrows.map(({ style }) => style)]).toEqual([2, ['managed']]);
  });

  test('more than a hundred boxes are put together', () => {
    const many = Array.from(
      { length: 60 },
      (_, at) => `  job-${at}: { kind: glue-job, subnets: [ app-a, app-b ] }`,
    ).join('\n');
    const { boxes, collapsed, groups } = draw(design.replace('components:\n', `components:\n${many}\n`));
    expect(boxes.length).toBeLessThanOrEqual(100);
    expect(collapsed).toMatch(/^131 boxes are too many for one picture/);
    expect(groups.map(({ style }) => style)).toContain('private');
  });
});
