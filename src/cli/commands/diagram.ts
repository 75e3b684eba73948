import { allViews } from '../../core/index';
import { analyzeFile, complainOfErrors } from '../analyze-file';
import { UsageError } from '../cli-command';
import type { CliCommand } from '../cli-command';

interface Options {
  readonly view: string;
  readonly scenario?: string;
}

export const diagram: CliCommand = {
  name: 'diagram',
  register: (program, face) =>
    void program
      .command('diagram')
      .description('the picture as mermaid text')
      .argument('<file>', 'a design, - for standard input')
      .option('--view <view>', allViews.map((view) => view.name).join(' or '), 'pipeline')
      .option('--scenario <scenario>', 'shade what this scenario takes')
      .action((name: string, { view, scenario }: Options) => {
        const found = allViews.find((candidate) => candidate.name === view);
        if (!found)
          throw new UsageError(`there is no view "${view}"; there are ${allViews.map((each) => each.name).join(', ')}`);
        const analysis = analyzeFile(name, face);
        complainOfErrors(analysis, face);
        face.out(
          found.draw(analysis, { direction: 'LR', plain: true, ...(scenario !== undefined && { scenario }) }).mermaid,
        );
      }),
};
