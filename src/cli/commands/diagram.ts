import { allViews, pictureDocument, titleBlock } from '../../core/index';
import type { Analysis } from '../../core/index';
import { formatMoney } from '../../core/quantity/format';
import { analyzeFile, complainOfErrors } from '../analyze-file';
import { UsageError } from '../cli-command';
import type { CliCommand } from '../cli-command';

interface Options {
  readonly view: string;
  readonly scenario?: string;
  readonly format: string;
  readonly theme: string;
  readonly width: string;
}

export const diagram: CliCommand = {
  name: 'diagram',
  register: (program, face) =>
    void program
      .command('diagram')
      .description('the picture as mermaid text, or drawn as SVG')
      .argument('<file>', 'a design, - for standard input')
      .option('--view <view>', allViews.map((view) => view.name).join(' or '), 'pipeline')
      .option('--scenario <scenario>', 'shade what this scenario takes')
      .option('--format <format>', 'mermaid or svg', 'mermaid')
      .option('--theme <theme>', 'of an SVG: light or dark', 'light')
      .option('--width <px>', 'of the document that an SVG is laid out for', '1600')
      .action((name: string, { view, scenario, format, theme, width }: Options) => {
        const found = allViews.find((candidate) => candidate.name === view);
        if (!found)
          throw new UsageError(`there is no view "${view}"; there are ${allViews.map((each) => each.name).join(', ')}`);
        if (format !== 'mermaid' && format !== 'svg')
          throw new UsageError(`--format takes mermaid or svg, not "${format}"`);
        if (theme !== 'light' && theme !== 'dark') throw new UsageError(`--theme takes light or dark, not "${theme}"`);
        const across = Number(width);
        if (!(across >= 200 && across <= 20_000))
          throw new UsageError(`--width takes pixels from 200 to 20000, not "${width}"`);
        const analysis = analyzeFile(name, face);
        complainOfErrors(analysis, face);
        const options = { direction: 'LR' as const, ...(scenario !== undefined && { scenario }) };
        if (format === 'mermaid') {
          face.out(found.draw(analysis, { ...options, plain: true }).mermaid);
          return;
        }
        const block = titleBlock(headlineOf(analysis, name), found.title, scenario, face.today);
        face.out(`${pictureDocument(found.draw(analysis, options), { theme, width: across, block })}\n`);
      }),
};

/** A design's name and what it comes to, for the block around a picture. */
function headlineOf({ design, figures, findings }: Analysis, name: string) {
  const { monthly, unpriced } = figures.cost;
  const amount = formatMoney(monthly.likely, monthly.unit.replace('/month', ''));
  const open = findings.filter(({ ignored }) => !ignored).length;
  return {
    title: design.name ?? name,
    figures: [
      { name: 'Cost a month', value: unpriced.length > 0 ? `at least ${amount}` : amount },
      { name: 'Findings', value: open === 0 ? 'none' : String(open) },
    ],
  };
}
