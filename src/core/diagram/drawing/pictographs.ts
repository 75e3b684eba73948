import type { ArrowStyle } from '../arrow-style';
import type { GroupStyle } from '../picture';

/** On a disc at the tail of an arrow, 12 × 12: what it carries is seen without a legend. */
export const TAILS: Partial<Record<ArrowStyle, string>> = {
  stream: '<path d="M2.2 4.7q1.9-2 3.8 0t3.8 0M2.2 7.9q1.9-2 3.8 0t3.8 0"/>',
  cdc: '<path d="M6 2.6 9.8 9.2H2.2z"/>',
  batch: '<path d="M3.1 3.4h5.8M3.1 6h5.8M3.1 8.6h5.8"/>',
  request: '<path d="M2.6 4.4h6M7 2.8l1.7 1.6L7 6M9.4 7.8h-6M5 6.2 3.3 7.8 5 9.4"/>',
  trigger: '<path d="M6.9 2 3.4 6.6h2.4L5.1 10l3.5-4.7H6.2z"/>',
  transform: '<path d="M2.6 3.9h6.4M7.4 2.4 9 3.9 7.4 5.4M9.4 8.1H3M4.6 6.6 3 8.1l1.6 1.5"/>',
  replicate: '<path d="M2.8 4.7h4.6v4.5H2.8zM4.9 4.5V2.8h4.4v4.4H7.6"/>',
  failure: '<path d="M3.4 3.4l5.2 5.2M8.6 3.4 3.4 8.6"/>',
  takeover: '<path d="M2.6 4.4h6M7 2.8l1.7 1.6L7 6M9.4 7.8h-6M5 6.2 3.3 7.8 5 9.4"/>',
};

/** In the corner of a group, 18 × 18. */
export const CORNERS: Partial<Record<GroupStyle, string>> = {
  region: '<path d="M5.4 4v10M5.4 4.8h7.4l-1.9 2.5 1.9 2.5H5.4"/>',
  account: '<path d="M9 3.8l4.4 2.5v5.2L9 14l-4.4-2.5V6.3z"/>',
  premises: '<path d="M4.8 14V4.8h4.8V14M9.6 7.6h3.6V14M3.8 14h10.4M6.4 7.4h1.6M6.4 9.8h1.6"/>',
  vpc: '<path d="M5.6 12.2a2.5 2.5 0 0 1 .2-5 3.3 3.3 0 0 1 6.3.5 2.3 2.3 0 0 1 .4 4.5z"/>',
  public: '<circle cx="9" cy="9" r="4.5"/><path d="M4.5 9h9M9 4.5q-3.6 4.5 0 9M9 4.5q3.6 4.5 0 9"/>',
  private: '<rect x="5.2" y="8.2" width="7.6" height="5.4" rx="1"/><path d="M6.8 8.2V6.7a2.2 2.2 0 0 1 4.4 0v1.5"/>',
  isolated: '<circle cx="9" cy="9" r="4.5"/><path d="M5.9 5.9l6.2 6.2"/>',
};
