import type { Rule } from '../../rule';

export const net008: Rule = {
  id: 'NET-008',
  title: 'NAT gateway without a way out',
  pillar: 'network',
  severity: 'error',
  why: 'A NAT gateway sends packets on through the internet gateway of its own subnet; without that route they stop there.',
  advice: 'Stand it in a public subnet: one with the route 0.0.0.0/0: internet.',
  references: ['REL02-BP01'],
  example: {
    failing: `
components: { job: { kind: glue-job, subnets: [ work ], workers: 2 x G.1X, schedule: rate(1 day) } }
network:
  main:
    cidr: 10.0.0.0/16
    subnets:
      work: { zone: a, cidr: 10.0.1.0/24, routes: { 0.0.0.0/0: way-out } }
      edge: { zone: a, cidr: 10.0.2.0/24 }
    nats: { way-out: { subnet: edge } }
`,
    passing: `
components: { job: { kind: glue-job, subnets: [ work ], workers: 2 x G.1X, schedule: rate(1 day) } }
network:
  main:
    cidr: 10.0.0.0/16
    subnets:
      work: { zone: a, cidr: 10.0.1.0/24, routes: { 0.0.0.0/0: way-out } }
      edge: { zone: a, cidr: 10.0.2.0/24, routes: { 0.0.0.0/0: internet } }
    nats: { way-out: { subnet: edge } }
`,
    nearMiss: `
components: { job: { kind: glue-job, subnets: [ work ], workers: 2 x G.1X, schedule: rate(1 day) } }
network:
  main:
    cidr: 10.0.0.0/16
    subnets:
      work: { zone: a, cidr: 10.0.1.0/24, routes: { 0.0.0.0/0: way-out } }
      edge: { zone: a, cidr: 10.0.2.0/24, routes: { 0.0.0.0/0: internet, 10.1.0.0/16: blackhole } }
    nats: { way-out: { subnet: edge } }
`,
  },
  *check({ design }) {
    for (const network of design.networks.values()) {
      for (const [name, { subnet }] of network.settings.nats ?? []) {
        const routes = subnet === undefined ? undefined : network.settings.subnets?.get(subnet)?.routes;
        if (subnet === undefined || [...(routes?.values() ?? [])].includes('internet')) continue;
        yield {
          at: { path: `${network.path}.nats.${name}.subnet`, part: 'value' },
          message: `${name} stands in ${subnet}, which has no route to the internet.`,
          fixes: [
            {
              title: `Give ${subnet} a route to the internet`,
              edits: [{ do: 'set', at: `${network.path}.subnets.${subnet}.routes.0.0.0.0/0`, value: 'internet' }],
            },
          ],
        };
      }
    }
  },
};
