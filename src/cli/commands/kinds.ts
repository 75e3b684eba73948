import { Option } from 'commander';
import { builtInKinds } from '../../core/index';
import { describeType } from '../../core/language/describe-type';
import type { CliCommand } from '../cli-command';

const list = () => [...builtInKinds.values()].sort((a, b) => (a.name < b.name ? -1 : 1));

const json = () => ({
  version: 1,
  kinds: list().map(({ name, title, help, role, settings }) => ({
    name,
    title,
    help,
    role,
    settings: Object.entries(settings).map(([setting, key]) => ({
      name: setting,
      help: key.help,
      takes: describeType(key.type),
      ...(key.default !== undefined && { default: key.default }),
      ...(key.sizedFrom !== undefined && { sizedFrom: key.sizedFrom }),
      ...(key.alias !== undefined && { alias: key.alias }),
    })),
  })),
});

export const kinds: CliCommand = {
  name: 'kinds',
  register: (program, face) =>
    void program
      .command('kinds')
      .description('the kinds of components that the catalogue knows')
      .addOption(new Option('--format <format>', 'form of the list').choices(['text', 'json']).default('text'))
      .action(({ format }: { format: string }) => {
        if (format === 'json') face.out(JSON.stringify(json(), null, 2));
        else
          face.out(
            list()
              .map(({ name, title, role }) => `${name.padEnd(26)} ${role.padEnd(14)} ${title}`)
              .join('\n'),
          );
      }),
};
