import type { Pattern } from '../pattern';

export const threeTierWeb: Pattern = {
  id: 'three-tier-web',
  title: 'Three-tier web application',
  summary: 'A load balancer, machines that scale, and a database with a standby, over two zones.',
  order: 7,
  text: `design: Three-tier web application
summary: A load balancer before machines that scale, before a database with a standby, over two zones.
region: us-east-1

requirements:
  always-up:
    asked-by: sales
    need: The shop takes orders around the clock.
    of: balancer
    availability: 99.5 %
  zone-can-fail:
    asked-by: cto
    need: The shop is back within ten minutes of losing a zone.
    of: db
    when: zone-loss
    rto: 10 min
    rpo: 1 min
  budget:
    asked-by: finance
    need: The shop stays within its budget.
    cost: 1500 USD/month

components:
  customers: { kind: user }
  balancer:  { kind: load-balancer, subnets: [ public-a, public-b ], security-groups: [ from-internet ] }
  web:       { kind: auto-scaling-group, type: t3.small, instances: { min: 4, max: 8 }, scaling: { track: requests-per-target, at: 1200 }, subnets: [ app-a, app-b ], security-groups: [ from-balancer ] }
  db:        { kind: rds-database, engine: postgres, class: db.m5.large, multi-az: true, stored: 100 GiB, encryption: kms, subnets: [ data-a, data-b ], security-groups: [ from-web ] }

flows:
  - customers -> balancer: { mode: request, rate: 40/s, peak: 120/s, peak-for: 3 h, size: 1 KiB, returns: 20 KiB }
  - balancer -> web: { mode: request, returns: 20 KiB }
  - web -> db: { mode: query, returns: 4 KiB }

network:
  main:
    cidr: 10.0.0.0/16
    subnets:
      public-a: { zone: a, cidr: 10.0.1.0/24, routes: { 0.0.0.0/0: internet } }
      public-b: { zone: b, cidr: 10.0.2.0/24, routes: { 0.0.0.0/0: internet } }
      app-a:    { zone: a, cidr: 10.0.11.0/24, routes: { 0.0.0.0/0: nat-a } }
      app-b:    { zone: b, cidr: 10.0.12.0/24, routes: { 0.0.0.0/0: nat-b } }
      data-a:   { zone: a, cidr: 10.0.21.0/24 }
      data-b:   { zone: b, cidr: 10.0.22.0/24 }
    nats: { nat-a: { subnet: public-a }, nat-b: { subnet: public-b } }
    security-groups:
      from-internet: { inbound: [ tcp 443 from 0.0.0.0/0 ], outbound: [ tcp 80 to from-balancer ] }
      from-balancer: { inbound: [ tcp 80 from from-internet ], outbound: [ tcp 5432 to from-web, tcp 443 to 0.0.0.0/0 ] }
      from-web:      { inbound: [ tcp 5432 from from-balancer ] }
`,
};
