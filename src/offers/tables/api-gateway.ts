import type { OfferTable } from '../offer-table';

export const apiGateway: OfferTable = {
  offer: 'AmazonApiGateway',
  service: 'API Gateway',
  rows: [
    { usage: 'ApiGatewayHttpRequest', sku: 'apigateway.http-request', unit: 'request (512 KB chunk)' },
    { usage: 'ApiGatewayRequest', sku: 'apigateway.rest-request', unit: 'request' },
    { usage: 'ApiGatewayMessage', sku: 'apigateway.websocket-message', unit: 'message (32 KB chunk)' },
    { usage: 'ApiGatewayMinute', sku: 'apigateway.websocket-connection-minute', unit: 'connection-minute' },
  ],
};
