import { Option } from 'commander';
import { estimateJson } from '../formats/estimate-json';
import { estimateText } from '../formats/estimate-text';
import { analyzeFile, complainOfErrors, loadFactor } from '../analyze-file';
import { UsageError } from '../cli-command';
import type { CliCommand } from '../cli-command';

interface Options {
  readonly format: 'text' | 'json';
  readonly scenario?: string;
  readonly load?: string;
}

export const estimate: CliCommand = {
  name: 'estimate',
  register: (program, face) =>
    void program
      .command('estimate')
      .description('cost, RTO, RPO, availability, freshness and capacity of a design')
      .argument('<file>', 'a design, - for standard input')
      .addOption(new Option('--format <format>', 'form of the figures').choices(['text', 'json']).default('text'))
      .option('--scenario <scenario>', 'only this scenario')
      .option('--load <factor>', 'as if every rate were this many times as high, as in x2')
      .action((name: string, options: Options) => {
        const analysis = analyzeFile(name, face, options.load === undefined ? undefined : loadFactor(options.load));
        const scenarios = new Set(analysis.figures.recovery.recoveries.map((recovery) => recovery.scenario));
        if (options.scenario !== undefined && !scenarios.has(options.scenario)) {
          throw new UsageError(`there is no scenario "${options.scenario}"; there are ${[...scenarios].join(', ')}`);
        }
        complainOfErrors(analysis, face);
        if (options.format === 'json') face.out(JSON.stringify(estimateJson(analysis, options.scenario), null, 2));
        else face.out(estimateText(analysis, options.scenario));
      }),
};
