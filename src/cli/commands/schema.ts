import { builtInKinds } from '../../core/index';
import { jsonSchema } from '../../core/language/schema';
import type { CliCommand } from '../cli-command';

export const schema: CliCommand = {
  name: 'schema',
  register: (program, face) =>
    void program
      .command('schema')
      .description('the JSON Schema of design files')
      .option('--format <format>', 'json', 'json')
      .action(() => face.out(JSON.stringify(jsonSchema(builtInKinds), null, 2))),
};
