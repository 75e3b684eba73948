import { collapse } from '../collapse';
import { drawNetwork } from '../network/draw-network';
import { networkOverlay } from '../network/network-overlay';
import { pictureOf } from '../picture-of';
import type { View } from '../view';

/** The architecture as a packet sees it: VPCs, zones, subnets, gateways, and what reaches what. */
export const network: View = {
  name: 'network',
  title: 'Network',
  draw(subject, options) {
    const drawn = drawNetwork(subject.load, subject.network);
    const overlay = networkOverlay(drawn, subject, options.scenario);
    const { sketch, keep } = collapse(drawn, options.open ?? []);
    return pictureOf('network', sketch, keep(overlay), options);
  },
};
