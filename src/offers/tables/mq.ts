import type { OfferTable } from '../offer-table';

export const mq: OfferTable = {
  offer: 'AmazonMQ',
  service: 'Amazon MQ',
  rows: [
    {
      usage: /(mq\.\w+\.\w+)$/,
      where: { brokerengine: 'activemq', deploymentoption: 'Single-AZ' },
      sku: 'mq.activemq.$1.single-instance-hour',
      unit: 'broker-hour (deployment total)',
    },
    {
      usage: /(mq\.\w+\.\w+)$/,
      where: { brokerengine: 'activemq', deploymentoption: 'Multi-AZ' },
      sku: 'mq.activemq.$1.active-standby-multi-az-hour',
      unit: 'broker-hour (deployment total)',
    },
    {
      usage: /(mq\.\w+\.\w+)$/,
      where: { brokerengine: 'rabbitmq', deploymentoption: 'Single-AZ' },
      sku: 'mq.rabbitmq.$1.single-instance-hour',
      unit: 'broker-hour (deployment total)',
    },
    {
      usage: /(mq\.\w+\.\w+)$/,
      where: { brokerengine: 'rabbitmq', deploymentoption: 'Multi-AZ' },
      sku: 'mq.rabbitmq.$1.cluster-multi-az-hour',
      unit: 'broker-hour (deployment total)',
    },
  ],
};
