import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeText } from '../../../../../src/core/diagram/drawing/escape';
import { pictureDocument } from '../../../../../src/core/diagram/drawing/picture-document';
import { allViews } from '../../../../../src/core/diagram/views.generated';
import { analysisOf } from '../layout/support/pictures';

const OURS = new Set(
  ['svg', 'title', 'style', 'defs', 'rect', 'text', 'tspan', 'g', 'path', 'circle', 'use', 'symbol', 'marker']
    .concat(['pattern', 'filter', 'feColorMatrix'])
    // In icons.
    .concat(['linearGradient', 'radialGradient', 'stop', 'ellipse', 'polygon', 'line', 'polyline', 'mask', 'clipPath']),
);

/** Names of the elements of an SVG text; throws where one is not closed by its own name. */
function elementsOf(svg: string): readonly string[] {
  const names: string[] = [];
  const open: string[] = [];
  for (const [, end, name, empty] of svg.matchAll(/<(\/?)([\w:-]+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/?)>/g)) {
    if (end && open.pop() !== name) throw new Error(`${name} closes nothing`);
    if (!end) names.push(name!);
    if (!end && !empty) open.push(name!);
  }
  if (open.length > 0) throw new Error(`${open.join()} is not closed`);
  return names;
}

const drawn = (name: string): string => {
  const text = `design: ${JSON.stringify(name)}\ncomponents:\n  a: { kind: s3-bucket, name: ${JSON.stringify(name)} }\n  b: { kind: sqs-queue }\nflows:\n  - a -> b\n`;
  const picture = allViews.find((view) => view.name === 'pipeline')!.draw(analysisOf(text), { direction: 'LR' });
  const block = { title: name, about: name, figures: [{ name, value: name, target: name }], foot: name };
  return pictureDocument(picture, { theme: 'light', width: 800, block });
};

/** What markup is made of. */
const signs = fc.constantFrom('<', '>', '&', '"', "'", ';', 'a');

describe('texts of a design in a drawing', () => {
  test('no text comes out as markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 1 })) }), (text) => {
        const escaped = escapeText(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(escaped).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  test.each([
    '<script>alert(1)</script>',
    '"><image href="x" onerror="alert(1)"/>',
    `' onload='alert(1)`,
    '</text></g></svg><svg onload="alert(1)">',
    ']]><!-- <![CDATA[',
    '&lt;b&gt; &amp; &#60;',
    'a \u0007 bell, a \u202e turned text, \ud800 half a pair',
    '数据 🎉 بيانات',
  ])('%s stays a text: the document is whole and has our elements only', (name) => {
    const svg = drawn(name);
    expect(elementsOf(svg).filter((element) => !OURS.has(element))).toEqual([]);
    // A style sheet has signs of its own.
    const visible = svg.replace(/<style>[^<]*<\/style>/, '').replace(/<[^>]*>/g, '');
    expect(visible).not.toMatch(/[<>]/);
    expect(svg.match(/class="card/g)).toHaveLength(2);
    for (const [, attributes] of svg.matchAll(/<[\w:-]+((?:\s+[\w:-]+="[^"<]*")*)\s*\/?>/g)) {
      const names = [...attributes!.matchAll(/([\w:-]+)="[^"<]*"/g)].map(([, attribute]) => attribute!);
      expect(names.filter((attribute) => attribute.startsWith('on'))).toEqual([]);
    }
  });
});
