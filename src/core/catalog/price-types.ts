import { skusWithPrefix } from './data/price-book';

/** The instance types that the price book knows between a prefix and a suffix of its keys, as in `ec2.` and `.linux-hour`. */
export const pricedTypes = (prefix: string, suffix = ''): readonly string[] =>
  skusWithPrefix(prefix)
    .filter((sku) => sku.endsWith(suffix))
    .map((sku) => sku.slice(prefix.length, sku.length - suffix.length));
