import { bareLine } from '../bare-line';
import type { CostService } from '../service';

/** Bare gigabytes. A case names no second Region: the one next to most is taken. */
export const dataTransfer: CostService = {
  service: 'Data transfer',
  put: ({ usage }) => ({
    lines: [
      ...bareLine('transfer.internet-out-gb', usage.number('internetOutGB', 0)),
      ...bareLine('transfer.inter-region-out-gb.to-us-west-2', usage.number('interRegionGB', 0)),
      ...bareLine('transfer.inter-az-gb', 2 * usage.number('intraRegionGBBothSides', 0)),
    ],
  }),
};
