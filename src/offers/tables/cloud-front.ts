import type { OfferRow, OfferTable } from '../offer-table';

/** AWS's letters for where viewers are. */
const PLACES = {
  'united-states': 'US',
  canada: 'CA',
  eu: 'EU',
  japan: 'JP',
  'asia-pacific': 'AP',
  australia: 'AU',
  india: 'IN',
  'south-america': 'SA',
  'south-africa': 'ZA',
  'middle-east': 'ME',
} as const;

const rowsOf = ([place, letters]: readonly [string, string]): readonly OfferRow[] => [
  { usage: `${letters}-DataTransfer-Out-Bytes`, sku: `cloudfront.internet-out-gb.${place}`, unit: 'GB' },
  { usage: `${letters}-Requests-Tier1`, sku: `cloudfront.http-request.${place}`, unit: 'request' },
  { usage: `${letters}-Requests-Tier2-HTTPS`, sku: `cloudfront.https-request.${place}`, unit: 'request' },
];

export const cloudFront: OfferTable = {
  offer: 'AmazonCloudFront',
  service: 'CloudFront',
  global: true,
  rows: Object.entries(PLACES).flatMap(rowsOf),
};
