import type { OfferTable } from '../offer-table';

export const elb: OfferTable = {
  offer: 'AWSELB',
  service: 'Elastic Load Balancing',
  rows: [
    {
      usage: 'LoadBalancerUsage',
      where: { productfamily: 'Load Balancer-Application' },
      sku: 'alb.hour',
      unit: 'hour',
    },
    { usage: 'LCUUsage', where: { productfamily: 'Load Balancer-Application' }, sku: 'alb.lcu-hour', unit: 'LCU-hour' },
    { usage: 'LoadBalancerUsage', where: { productfamily: 'Load Balancer-Network' }, sku: 'nlb.hour', unit: 'hour' },
    { usage: 'LCUUsage', where: { productfamily: 'Load Balancer-Network' }, sku: 'nlb.lcu-hour', unit: 'NLCU-hour' },
    { usage: 'LoadBalancerUsage', where: { productfamily: 'Load Balancer-Gateway' }, sku: 'gwlb.hour', unit: 'hour' },
    { usage: 'LCUUsage', where: { productfamily: 'Load Balancer-Gateway' }, sku: 'gwlb.lcu-hour', unit: 'GLCU-hour' },
    { usage: 'LoadBalancerUsage', where: { productfamily: 'Load Balancer' }, sku: 'clb.hour', unit: 'hour' },
    { usage: 'DataProcessing-Bytes', where: { productfamily: 'Load Balancer' }, sku: 'clb.gb', unit: 'GB' },
  ],
};
