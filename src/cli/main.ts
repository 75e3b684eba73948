import { Command, CommanderError } from 'commander';
import { UsageError } from './cli-command';
import type { Face } from './cli-command';
import { allCliCommands } from './commands.generated';
import packageJson from '../../package.json';

const face: Face = {
  out: (text) => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
  complain: (text) => process.stderr.write(text.endsWith('\n') ? text : `${text}\n`),
  today: new Date().toISOString().slice(0, 10),
};

const program = new Command('datawright')
  .description('Design data architectures as text: findings, figures and pictures from a .datawright.yaml.')
  .version(packageJson.version)
  .exitOverride()
  .configureOutput({ writeErr: face.complain, writeOut: face.out });

for (const command of allCliCommands) {
  command.register(program, face, (code) => {
    process.exitCode = code;
  });
}

// A reader that closes early, such as `head`, is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  program.parse();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof UsageError) {
    face.complain(error.message);
    process.exitCode = 2;
  } else throw error;
}
