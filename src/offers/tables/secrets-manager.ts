import type { OfferTable } from '../offer-table';

export const secretsManager: OfferTable = {
  offer: 'AWSSecretsManager',
  service: 'Secrets Manager',
  rows: [
    { usage: /^AWSSecretsManager-Secrets?$/, sku: 'secretsmanager.secret-month', unit: 'secret-month' },
    { usage: /^AWSSecretsManager-?APIRequests?$/, sku: 'secretsmanager.api-call', unit: 'API call' },
  ],
};
