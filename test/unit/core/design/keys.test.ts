import { describe, expect, it } from 'vitest';
import { designKeys } from '../../../../src/core/design/keys/design-keys';
import { componentKeys } from '../../../../src/core/design/keys/component-keys';
import { dataKeys } from '../../../../src/core/design/keys/data-keys';
import { chainKeys, flowKeys, MODES } from '../../../../src/core/design/keys/flow-keys';
import { networkKeys } from '../../../../src/core/design/keys/network-keys';
import { recoveryKeys, scenarioKeys } from '../../../../src/core/design/keys/people-keys';
import { BUILT_IN_SCENARIOS, measureKeys, requirementKeys } from '../../../../src/core/design/keys/requirement-keys';
import type { Key, Keys, Type } from '../../../../src/core/design/schema';
import { readDocument } from '../../../../src/core/language/document';
import { readDesign } from '../../../../src/core/language/read-design';

/** Every key of the language with the path it stands at, down through records, maps and lists. */
function everyKey(keys: Keys, above = '', seen = new Set<Keys>()): readonly (readonly [string, Key])[] {
  if (seen.has(keys)) return [];
  const within = new Set([...seen, keys]);
  return Object.entries(keys).flatMap(([name, key]) => {
    const path = `${above}${name}`;
    return [[path, key] as const, ...recordsIn(key.type).flatMap((record) => everyKey(record, `${path}.`, within))];
  });
}

function recordsIn({ shape }: Type): readonly Keys[] {
  if (shape.is === 'record') return [shape.keys];
  if (shape.is === 'list' || shape.is === 'map') return recordsIn(shape.of);
  return shape.is === 'either' ? shape.of.flatMap(recordsIn) : [];
}

const all = [...everyKey(designKeys), ...everyKey(flowKeys, 'flows.')];
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

describe('the key table', () => {
  // The words of the contract's page, section by section.
  it.each<[string, Keys, string]>([
    [
      'a design',
      designKeys,
      'version design summary region requirements data components flows network access policies grants notes alarms recovery scenarios decisions alternatives ignore review accounts environments teams pricing assume kinds',
    ],
    [
      'a component',
      componentKeys,
      'kind name subnets network region zone account owner role security-groups availability encryption tags replica replicas backup pitr stands-in-for standby after schedule timezone deadline',
    ],
    [
      'a flow',
      flowKeys,
      'id mode carries size rate peak peak-for profile every schedule batch window buffer keeps fan-out format compression delivery order key group acks writes source replayable-for initial-load retries timeout on-failure clients think returns encryption via opened-by',
    ],
    [
      'a dataset',
      dataKeys,
      'size classification key owner retention from stored-in layer format compression table partition-by compaction stored growth hottest-key changes schema contract residency',
    ],
    [
      'a network',
      networkKeys,
      'cidr subnets nats endpoints peerings transit-gateways vpn direct-connect security-groups acls',
    ],
    ['a requirement', requirementKeys, 'asked-by need of when at kind served-by'],
    [
      'a measure',
      measureKeys,
      'freshness latency throughput availability durability rto rpo cost retention residency deadline',
    ],
    ['a scenario', scenarioKeys, 'lose corrupt delete slow load for noticed-after'],
    ['recovery', recoveryKeys, 'by decide deploy restore reroute validate tested'],
  ])('has every key of %s', (_, keys, names) => {
    expect(Object.keys(keys)).toEqual(expect.arrayContaining([...words(names)]));
  });

  it('has the modes and the scenarios of the contract', () => {
    expect(MODES).toEqual(words('stream batch request query trigger cdc replicate file'));
    expect(BUILT_IN_SCENARIOS).toEqual([
      'component-failure',
      'zone-loss',
      'region-loss',
      'deletion',
      'corruption',
      'account-compromise',
      'load x2',
    ]);
    expect(Object.keys(chainKeys)).toEqual(['carries']);
  });

  it('gives each key a line of help that is a phrase of its own', () => {
    for (const [path, { help }] of all) {
      expect(help.length, path).toBeGreaterThan(7);
      expect(help, path).not.toMatch(/\n|\.$/);
      expect(help.length, path).toBeLessThan(120);
    }
  });

  it('writes keys in kebab case', () => {
    for (const [path] of all) expect(path).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/);
  });

  it('has defaults that its own types read', () => {
    const written = all.filter(([, key]) => key.default !== undefined && /^(\d|x\d|true|false)/.test(key.default));
    expect(written.length).toBeGreaterThan(5);
    for (const [path, key] of written) {
      const kinds = new Map([['k', { settings: { probe: key } }]]);
      const document = readDocument(`components: { a: { kind: k, probe: "${key.default}" } }`);
      expect(readDesign(document, kinds).findings, `${path}: ${key.default}`).toEqual([]);
    }
  });
});
