import { onCustomRequest } from '../custom-request';
import type { Feature } from '../feature';
import { allPatterns } from '../patterns.generated';

/** The designs that New Design offers, the common ones first. */
export const patterns: Feature = {
  register(server) {
    onCustomRequest(server, 'datawright/patterns', () =>
      [...allPatterns]
        .sort((a, b) => a.order - b.order)
        .map(({ id, title, summary, text }) => ({ id, title, summary, text })),
    );
  },
};
