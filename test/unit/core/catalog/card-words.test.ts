import { describe, expect, test } from 'vitest';
import { analyze } from '../../../../src/core/analyze';
import { allKinds } from '../../../../src/core/catalog/kinds.generated';
import { cardWords } from '../../../../src/core/catalog/card-words';

const words = (component: string): string => {
  const text = `design: d\nregion: us-east-1\ncomponents:\n  a: ${component}\n`;
  const { design, kinds } = analyze({
    main: 'm',
    files: new Map([['m', text]]),
    settings: { severity: {} },
    today: '2026-11-22',
  });
  const { service, setting } = cardWords(
    kinds.get(design.components.get('a')!.kind ?? ''),
    design.components.get('a')!,
  );
  return [service, setting].filter(Boolean).join(' · ');
};

describe('words of a card', () => {
  test.each([
    ['{ kind: kinesis-stream, shards: 4 }', 'Kinesis · 4 shards'],
    ['{ kind: kinesis-stream, shards: 1 }', 'Kinesis · 1 shard'],
    ['{ kind: lambda-function, memory: 512 MiB }', 'Lambda · 512 MiB'],
    ['{ kind: redshift-cluster, nodes: 2 x ra3.xlplus }', 'Redshift · 2 × ra3.xlplus'],
    ['{ kind: s3-bucket, versioning: true }', 'S3 · versioned'],
    ['{ kind: s3-bucket, versioning: false }', 'S3'],
    ['{ kind: ecs-service, tasks: 4 .. 12 }', 'ECS · 4–12 tasks'],
    ['{ kind: sqs-queue }', 'SQS'],
    ['{ kind: no-such-kind }', 'no-such-kind'],
  ])('%s', (component, says) => expect(words(component)).toBe(says));

  test('every kind has them, short enough for a card, and shows settings that it has', () => {
    for (const { name, card, settings } of allKinds) {
      expect(card?.service.length, name).toBeGreaterThan(1);
      expect(card!.service.length, name).toBeLessThanOrEqual(20);
      for (const [setting, word] of Object.entries(card!.shows ?? {})) {
        expect(word.length, `${name} ${setting}`).toBeLessThanOrEqual(16);
        if (['schedule', 'zones'].includes(setting)) continue;
        expect(Object.keys(settings), `${name} shows ${setting}`).toContain(setting);
      }
    }
  });
});
