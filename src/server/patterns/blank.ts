import type { Pattern } from '../pattern';

export const blank: Pattern = {
  id: 'blank',
  title: 'Blank',
  summary: 'One source and one store, to begin with.',
  order: 9,
  text: `design: New design
region: us-east-1

components:
  app:   { kind: application }
  store: { kind: s3-bucket, versioning: true }

flows:
  - app -> store: { size: 1 KiB, rate: 100/s }
`,
};
