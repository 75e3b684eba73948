/** What an ARN is of: its service, such as `s3`. */
export const serviceOf = (arn: string): string => arn.split(':')[2] ?? '';

/** The partition that a Region belongs to. */
export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

/** Places for values that are still open, in the order they appear. */
export const openIn = (text: string): readonly string[] => [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name!);

const placesByTemplate = new Map<string, readonly string[]>();

/** As `openIn`, for a template of the facts: there are a few hundred of them, asked for again and again. */
export function placesIn(template: string): readonly string[] {
  let places = placesByTemplate.get(template);
  if (!places) placesByTemplate.set(template, (places = template.includes('${') ? openIn(template) : []));
  return places;
}

/** Puts values in the places of a template; a place without a value stays. */
export const fill = (template: string, values: Readonly<Record<string, string | undefined>>): string =>
  template.replace(/\$\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** Whether a pattern of IAM, with `*` and `?`, matches a text; letters of either case are the same in actions. */
export function matchesPattern(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'i').test(text);
}
