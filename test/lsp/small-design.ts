export const URI = 'file:///work/shop.datawright.yaml';

/** A stream of two shards, which carries a peak of 1000/s and not one of 9000/s. */
export const smallDesign = (peak: string): string => `components:
  app:    { kind: application }
  clicks: { kind: kinesis-stream, shards: 2 }
  lake:   { kind: s3-bucket, versioning: true }
flows:
  - app -> clicks: { size: 1 KiB, rate: 500/s, peak: ${peak} }
  - clicks -> lake
`;
