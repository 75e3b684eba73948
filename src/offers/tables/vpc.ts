import type { OfferTable } from '../offer-table';

export const vpc: OfferTable = {
  offer: 'AmazonVPC',
  service: 'VPC endpoints, Transit Gateway, VPN and public addresses',
  rows: [
    { usage: 'VpcEndpoint-Hours', sku: 'vpce.interface-hour', unit: 'endpoint-hour per AZ' },
    { usage: 'VpcEndpoint-Bytes', sku: 'vpce.gb', unit: 'GB' },
    { usage: 'VpcEndpoint-GWLBE-Hours', sku: 'vpce.gwlb-hour', unit: 'endpoint-hour per AZ (Gateway Load Balancer)' },
    {
      usage: 'TransitGateway-Hours',
      where: { operation: 'TransitGatewayVPC' },
      sku: 'tgw.attachment-hour',
      unit: 'attachment-hour',
    },
    { usage: 'TransitGateway-Bytes', where: { operation: 'TransitGatewayVPC' }, sku: 'tgw.gb', unit: 'GB' },
    { usage: 'PublicIPv4:InUseAddress', sku: 'public-ipv4.hour', unit: 'address-hour' },
    { usage: 'VPN-Usage-Hours:ipsec.1', sku: 'vpn.connection-hour', unit: 'hour' },
    { usage: 'ClientVPN-EndpointHours', sku: 'client-vpn.association-hour', unit: 'hour' },
    { usage: 'ClientVPN-ConnectionHours', sku: 'client-vpn.connection-hour', unit: 'hour' },
  ],
};
