import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allViews } from '../../../src/core/diagram/views.generated';
import { analyze } from '../../../src/core/analyze';
import { root } from '../../../tools/paths.mjs';
import { counted, openDrawing } from './drawing';

const designs = ['examples', 'examples/tour', 'test/fixtures/designs'].flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith('.datawright.yaml'))
    .map((file) => path.posix.join(folder, file)),
);
const analysisOf = (text: string) =>
  analyze({ main: 'main', files: new Map([['main', text]]), settings: { severity: {} }, today: '2026-11-22' });
const textOf = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

const hostile = `
design: hostile
components:
  end:   { kind: s3-bucket, name: 'a "quoted" \`code\` end [x] {y} (z) | pipe' }
  graph: { kind: lambda-function, name: '<script>alert(1)</script> <b>bold</b> #35; &lt; %%{init: {}}%% $$x$$' }
  style: { kind: kinesis-stream, name: 'style a:#b; classDef c:#d; click e0 "x" \\n fa:fa-user 🎉 数据 ${'long '.repeat(30)}' }
  class: { kind: kinesis-stream, name: '1. list - item *em* _em_ --> n0 @{ icon: "x" }' }
flows:
  - graph -> end
  - style -> graph -> class
`;

describe.each([
  ['with icons, as the preview draws them', true],
  ['without icon packs, as elsewhere', false],
])('%s', (_, icons) => {
  let page: Awaited<ReturnType<typeof openDrawing>>;
  beforeAll(async () => {
    page = await openDrawing(icons);
  });
  afterAll(() => page.close());

  const cases = designs.flatMap((file) =>
    allViews.flatMap((view) => (['LR', 'TB'] as const).map((direction) => [file, view.name, direction] as const)),
  );

  test.each(cases)('%s, %s, %s: every box, arrow and group', async (file, name, direction) => {
    const view = allViews.find((each) => each.name === name)!;
    const picture = view.draw(analysisOf(textOf(file)), { direction, plain: !icons });
    const { boxes, arrows, groups, error } = await page.draw(picture.mermaid);
    expect(error).toBeUndefined();
    expect({ boxes, arrows, groups }).toEqual(counted(picture));
  });

  test.each(allViews.map(({ name }) => name))('hostile names are text: %s', async (name) => {
    const view = allViews.find((each) => each.name === name)!;
    const picture = view.draw(analysisOf(hostile), { direction: 'LR', plain: !icons });
    const drawing = await page.draw(picture.mermaid);
    expect(drawing.error).toBeUndefined();
    expect({ boxes: drawing.boxes, arrows: drawing.arrows, groups: drawing.groups }).toEqual(counted(picture));
    expect(drawing.scripts).toBe(0);
    // Lines are broken where mermaid likes.
    const words = drawing.texts.replace(/\s+/g, '');
    expect(words).toContain('a”quoted”ˋcodeˋend[x]');
    expect(words).toContain('‹script›alert(1)‹/script›');
    expect(words).not.toMatch(/&#?\w+;/);
  });
});
