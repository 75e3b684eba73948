import type { Analysis } from '../../core/analysis';

/** The name of a design, or that of its file. */
export const titleOf = ({ design, request }: Analysis): string =>
  design.name ?? request.main.replace(/(\.datawright)?\.ya?ml$/, '');
