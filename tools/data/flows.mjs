import { byText, readJsonLines, readTsv } from './read.mjs';

/**
 * What each flow must be allowed, and which pairs of kinds it stands for. A pair is
 * `[source, target, flow, hop, modes, byAnalogy]`; a flow with no target is what its kind needs to run at all. A
 * flow is written as a text, so that loading the package reads no more of it than somebody asks for.
 */
export function buildFlows(read) {
  const table = readTsv(read('flow-kinds.tsv'));
  const flows = Object.fromEntries(
    readJsonLines(read('flows.jsonl'))
      .sort((a, b) => byText(a.id, b.id))
      .map((flow) => [flow.id, JSON.stringify(shape(flow, rowsOf(table, flow.id)))]),
  );
  for (const { flow } of table) if (!flows[flow]) throw new Error(`flow-kinds.tsv names '${flow}', which is no flow`);
  const pairs = table.flatMap(pairsOf).sort((a, b) => byText(a.join(' '), b.join(' ')));
  return { pairs, flows };
}

function rowsOf(table, id) {
  const rows = table.filter((row) => row.flow === id);
  if (rows.length === 0) throw new Error(`flow-kinds.tsv does not say which kinds ${id} is about`);
  return rows;
}

function shape(flow, rows) {
  const hops = { in: words(rows[0].in), out: words(rows[0].out) };
  for (const sid of [...hops.in, ...hops.out]) {
    if (!flow.identity_policy.some((statement) => statement.sid === sid)) throw new Error(`${flow.id}: no '${sid}'`);
  }
  const hopOf = (sid) => (hops.in.includes(sid) ? 'in' : hops.out.includes(sid) ? 'out' : undefined);
  return {
    mode: flow.mode,
    principal: flow.principal,
    actors: words(rows[0].actor),
    trust: flow.trust ?? undefined,
    statements: flow.identity_policy.map((statement) => ({ ...renamed(statement), hop: hopOf(statement.sid) })),
    resourcePolicy: flow.resource_policy && {
      attachedTo: flow.resource_policy.attached_to,
      statements: flow.resource_policy.statements.map(renamed),
    },
    keyPolicy: flow.kms_key_policy && {
      when: flow.kms_key_policy.when,
      statements: flow.kms_key_policy.statements.map(renamed),
    },
    network: flow.network,
    delivery: flow.delivery,
    pitfalls: flow.pitfalls ?? [],
    sources: flow.sources,
    corroboratedBy: flow.corroborated_by,
  };
}

const words = (text) => (text ? text.split(' ') : []);

function renamed({ not_resources: notResources, conditions, ...rest }) {
  const some = conditions && Object.keys(conditions).length > 0;
  return { ...rest, ...(notResources && { notResources }), ...(some && { conditions }) };
}

/** `a b~ > c : in` stands for two pairs; `~` marks a kind that the facts do not name, taken by analogy. */
function pairsOf({ flow, pairs, modes }) {
  return (pairs ?? '')
    .split('; ')
    .filter(Boolean)
    .flatMap((text) => {
      const [ends, hop = ''] = text.split(' : ');
      const [sources, targets = ''] = ends.split(' > ').map(words);
      return sources.flatMap((source) =>
        (targets.length > 0 ? targets : ['']).map((target) => {
          const analogy = [source, target].filter((kind) => kind.endsWith('~')).map(bare);
          return [bare(source), bare(target), flow, hop, modes ?? '', analogy.join(' ')];
        }),
      );
    });
}

const bare = (kind) => kind.replace('~', '');
