import { Option } from 'commander';
import { costCsv } from '../../core/index';
import { analyzeFile, complainOfErrors } from '../analyze-file';
import type { CliCommand } from '../cli-command';

export const exportDesign: CliCommand = {
  name: 'export',
  register: (program, face) =>
    void program
      .command('export')
      .description('a design in another form: csv is its bill, line by line')
      .argument('<file>', 'a design, - for standard input')
      .addOption(new Option('--to <form>', 'the form').choices(['csv']).makeOptionMandatory())
      .action((name: string) => {
        const analysis = analyzeFile(name, face);
        complainOfErrors(analysis, face);
        face.out(costCsv(analysis.figures.cost));
      }),
};
