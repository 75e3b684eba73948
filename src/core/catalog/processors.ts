import { either, number, quantity } from '../design/types';

/** A number of processors, as `2` or `2 vCPU`. */
export const processors = either(number, quantity('vCPU'));
