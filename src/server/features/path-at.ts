import { onCustomRequest } from '../custom-request';
import type { Feature } from '../feature';
import { offsetOf } from '../positions';

/** The part of the design that the cursor stands in. */
export const pathAt: Feature = {
  register(server) {
    onCustomRequest(server, 'datawright/pathAt', ({ uri, position }) => {
      const document = server.designs.reading(uri)?.document;
      const found = document?.pathAt(offsetOf(document, position));
      return found ? { path: found.path } : null;
    });
  },
};
