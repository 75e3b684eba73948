import { regions } from '../../core/index';
import { onCustomRequest } from '../custom-request';
import type { Feature, Server } from '../feature';

/** A Region as text names it, among other words. */
const NAMED = /\b[a-z]{2}(?:-[a-z]+)+-\d\b/g;

/** The Regions that prices can be read for, and which of them the designs of the workspace name. */
export const priceRegions: Feature = {
  register(server) {
    onCustomRequest(server, 'datawright/priceRegions', async () => {
      const named = new Set((await textsOf(server)).flatMap((text) => text.match(NAMED) ?? []));
      // AWS prices its other partitions in lists of their own.
      return regions()
        .filter(({ partition }) => partition === 'aws')
        .map(({ code, name }) => ({ id: code, place: name, used: named.has(code) }));
    });
  },
};

/** Open designs as they stand in the editor, the others as they lie on disk. */
async function textsOf({ designs, files }: Server): Promise<readonly string[]> {
  const open = new Set(designs.openUris());
  const texts = [...open].map((uri) => designs.reading(uri)?.document.text ?? '');
  for (const uri of await files.findDesigns()) if (!open.has(uri)) texts.push((await files.load(uri)) ?? '');
  return texts;
}
