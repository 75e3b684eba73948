import { explainText } from '../formats/explain-text';
import { figureAddresses, figureAt } from '../../core/index';
import { analyzeFile } from '../analyze-file';
import { UsageError } from '../cli-command';
import type { CliCommand } from '../cli-command';

export const explain: CliCommand = {
  name: 'explain',
  register: (program, face) =>
    void program
      .command('explain')
      .description('one figure down to its sources, as in cost.clicks, rpo.lake.region-loss, availability.dashboard')
      .argument('<file>', 'a design, - for standard input')
      .argument('<path>', 'the address of a figure')
      .action((name: string, address: string) => {
        const analysis = analyzeFile(name, face);
        const figure = figureAt(analysis, address);
        if (!figure)
          throw new UsageError(
            `there is no figure "${address}"; there are\n  ${figureAddresses(analysis).join('\n  ')}`,
          );
        face.out(explainText(address, figure));
      }),
};
