import { describe, expect, it } from 'vitest';
import type { Table, TableRow } from '../../../src/protocol';
import { costTab } from '../../../src/server/preview/cost-tab';
import { costReport } from '../../../src/server/reports/cost-report';
import { analysisOf, examples } from '../support/examples';

const DESIGN = `region: us-east-1
components:
  app:    { kind: application }
  clicks: { kind: kinesis-stream, shards: 4, owner: web }
  db:     { kind: rds-database, storage: 200 GiB, stored: 50 GiB, owner: data }
  seats:  { kind: quicksight, readers: 20 }
data: { click: { size: 512 B } }
teams: { web: { people: 3 } }
flows: [ { app -> clicks: { carries: click, rate: 1000/s, peak: 3000/s } } ]
`;

const tables = (text: string): readonly Table[] => costTab(analysisOf(text)).tables;
const table = (text: string, caption: string): Table => tables(text).find((each) => each.caption === caption)!;
const rowOf = ({ rows }: Table, name: string): TableRow => rows.find(({ cells }) => cells[0] === name)!;

/** Of a row, what stands below the title of a column. */
const cell = ({ columns }: Table, { cells }: TableRow, title: string): string =>
  cells[columns.findIndex((column) => column.title === title)]!;

const sortOf = ({ columns }: Table, { sort }: TableRow, title: string) =>
  sort?.[columns.findIndex((column) => column.title === title)];

describe('the components in the cost tab', () => {
  const components = table(DESIGN, 'Components');
  const amounts = (name: string) =>
    ['Fixed', 'Usage', 'A month', 'Idle'].map((title) => cell(components, rowOf(components, name), title));

  it('tell fixed and usage apart', () => {
    // 4 shards × 730 h × $0.015; 1000/s × 2,628,000 s × $0.014 a million.
    expect(amounts('clicks')).toEqual(['$43.80', '$36.79', '$80.59', '75 %']);
    const lines = rowOf(components, 'clicks').rows!;
    expect(lines.map((line) => ['Fixed', 'Usage'].map((title) => cell(components, line, title)))).toContainEqual([
      '$43.80',
      '',
    ]);
  });

  it('say what is idle, how much at least, or that it cannot be told; nothing where nothing is fixed', () => {
    expect(amounts('db')[3]).toMatch(/^at least \d/);
    expect(amounts('seats')[3]).toBe('cannot tell');
    expect(amounts('app')[3]).toBe('');
    expect(rowOf(components, 'clicks').title).toContain('$32.85 of $43.80 fixed a month');
  });

  it('end with a total that is not sorted', () => {
    const total = components.rows.at(-1)!;
    expect([total.cells[0], total.sort]).toEqual(['Total', undefined]);
    expect(cell(components, total, 'Idle')).toMatch(/^at least/);
  });

  it('have a value of every amount to sort by, and none where it is not known', () => {
    const unknown = table(DESIGN.replace('rate: 1000/s, peak: 3000/s', 'keeps: 100 %'), 'Components');
    expect(sortOf(components, rowOf(components, 'clicks'), 'Fixed')).toBeCloseTo(43.8, 9);
    expect(sortOf(components, rowOf(components, 'seats'), 'Idle')).toBeNull();
    const puts = rowOf(unknown, 'clicks').rows!.find(({ tone }) => tone === 'warn')!;
    expect([cell(unknown, puts, 'A month'), sortOf(unknown, puts, 'A month')]).toEqual(['no price known', null]);
  });
});

describe('the choice in the cost tab', () => {
  const choices = (text: string): readonly (string | undefined)[] => [
    ...new Set(tables(text).flatMap(({ by }) => by?.id ?? [])),
  ];

  it('offers what the design names: teams, datasets, accounts, tags', () => {
    expect(choices(DESIGN)).toEqual(['component', 'team', 'dataset']);
    const tagged = DESIGN.replace(
      'owner: web',
      'owner: web, account: prod, tags: { cost-centre: "4711" } }\n  copy: { kind: s3-bucket',
    );
    expect(choices(`accounts: { prod: { id: "111111111111" } }\n${tagged}`)).toEqual([
      'component',
      'team',
      'dataset',
      'account',
      'tag:cost-centre',
    ]);
  });

  it('offers the environments where there are some, sorted by load and cost, their sum last', () => {
    const text = `${DESIGN}environments: { dev: { load: x0.1, on-for: 50 h/week } }\n`;
    expect(choices(text)).toContain('environment');
    const environments = table(text, 'Environments');
    expect(['Load', 'Runs'].map((title) => sortOf(environments, rowOf(environments, 'dev'), title))).toEqual([
      0.1,
      null,
    ]);
    expect(rowOf(environments, 'Together').sort).toBeUndefined();
  });

  it('tells by team, opens to the bills, links to the team, and ends with the total', () => {
    const teams = table(DESIGN, 'By team');
    expect(teams.rows.map(({ cells }) => cells[0])).toEqual([
      'data',
      'web',
      'shared network',
      'no owner said',
      'Total',
    ]);
    const web = rowOf(teams, 'web');
    expect(web.path).toBe('teams.web');
    expect(web.rows).toMatchObject([
      { cells: ['clicks', '$43.80', '$36.79', '$80.59', '', ''], path: 'components.clicks' },
    ]);
    expect(sortOf(teams, rowOf(teams, 'no owner said'), 'Team')).toBeNull();
  });
});

describe('every table of the cost tab', () => {
  it.each([...examples, ['teams', DESIGN]])(
    'has a cell for each column, and as many values to sort by, in %s',
    (_, text) => {
      const check = (columns: number, rows: readonly TableRow[]): void => {
        for (const { cells, sort, rows: below = [] } of rows) {
          expect(cells).toHaveLength(columns);
          if (sort) expect(sort.length).toBeLessThanOrEqual(columns);
          check(columns, below);
        }
      };
      for (const { columns, rows } of tables(text)) check(columns.length, rows);
    },
  );
});

describe('the cost report', () => {
  it('tells by team where there is more than one', () => {
    const { markdown } = costReport(analysisOf(DESIGN));
    expect(markdown).toContain('## By team');
    expect(markdown).not.toContain('## By dataset');
    expect(costReport(analysisOf(DESIGN.replace(', owner: data', ''))).markdown).not.toContain('## By team');
  });

  it('tells by dataset, in shares that are those of the tab', () => {
    const two = DESIGN.replace(
      'data: { click: { size: 512 B } }',
      'data: { click: { size: 512 B }, row: { stored-in: db, stored: 9 GiB } }',
    );
    const { markdown } = costReport(analysisOf(two));
    const [, section = ''] = markdown.split('## By dataset');
    const [click] = table(two, 'By dataset').rows.filter(({ cells }) => cells[0] === 'click');
    expect(section).toContain(`| click | ${click!.cells.at(-1)} |`);
  });
});
