import type { Inputs } from '../inputs';

/** `arm` or `x86`, as SKUs say it; x86 where a case does not say. */
export const architectureOf = (params: Inputs): 'arm' | 'x86' =>
  params.text('arch', 'x86_64').startsWith('arm') ? 'arm' : 'x86';
