import { onCustomRequest } from '../custom-request';
import type { Feature } from '../feature';
import { rangeOf } from '../positions';

/** Where the part stands that a path names; of one that is not written, what it lies in. */
export const locate: Feature = {
  register(server) {
    onCustomRequest(server, 'datawright/locate', ({ uri, path }) => {
      const document = server.designs.reading(uri)?.document;
      const span = document?.rangeOf({ path, part: 'key' });
      return document && span ? rangeOf(document, span) : null;
    });
  },
};
