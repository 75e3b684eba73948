import type { CommandDefinition } from '../command';
import type { UpdatePricesArgs } from '../prices/price-choice';

/** Reads AWS's price list into the workspace; answers what it says to the user. Arguments stand in place of questions. */
export const updatePrices: CommandDefinition = {
  id: 'datawright.updatePrices',
  async run(app, given) {
    // Loaded when it is asked for, not when the extension wakes.
    const { readPriceList } = await import('../prices/read-price-list');
    return readPriceList(app, isArgs(given) ? given : {});
  },
};

const isArgs = (given: unknown): given is UpdatePricesArgs => typeof given === 'object' && given !== null;
