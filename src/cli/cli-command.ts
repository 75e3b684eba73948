import type { Command } from 'commander';

/** What a command writes to, and how it ends. Figures go to `out`, complaints to `complain`. */
export interface Face {
  readonly out: (text: string) => void;
  readonly complain: (text: string) => void;
  /** ISO date of today. */
  readonly today: string;
}

/** One command of the command line; one file each. */
export interface CliCommand {
  readonly name: string;
  /** Declares the command on the program; its action returns the exit code through `end`. */
  register(program: Command, face: Face, end: (code: 0 | 1 | 2) => void): void;
}

/** Wrong usage or an unreadable file: said in words, exit code 2. */
export class UsageError extends Error {}
