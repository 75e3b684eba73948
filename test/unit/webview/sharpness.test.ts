import { expect, test } from 'vitest';
import { sharpnessOf } from '../../../webview/export/png';

test('an image is drawn at twice its size, and less where it would be larger than a canvas can be', () => {
  expect(sharpnessOf(1000, 500)).toBe(2);
  expect(sharpnessOf(20_000, 500) * 20_000).toBeLessThanOrEqual(12_000);
  const large = sharpnessOf(9000, 9000);
  expect(9000 * large * 9000 * large).toBeLessThanOrEqual(60_000_001);
});
