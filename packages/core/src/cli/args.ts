import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { FORMATS, type Format, type Known } from './types.js';

/** Wrong usage: exit code 2. */
export class UsageError extends Error {}

export interface ParseCommand {
  readonly name: 'parse';
  readonly files: readonly string[];
  readonly format: Format;
  readonly ndjsonIn: boolean;
  readonly jobs: number;
  readonly out?: string;
  readonly resume: boolean;
  readonly quiet: boolean;
  readonly known: Known;
}
export type Command = ParseCommand | { readonly name: 'help' } | { readonly name: 'version' };

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  out: { type: 'string', short: 'o' },
  'ndjson-in': { type: 'boolean' },
  jobs: { type: 'string', short: 'j' },
  resume: { type: 'boolean' },
  'published-on': { type: 'string' },
  url: { type: 'string' },
  outlet: { type: 'string' },
  'max-length': { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** Letters to add, drop or change to get from one word to the other (Wagner and Fischer). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** ": did you mean 'json'?", or nothing where no word is near. */
function nearest(word: string, words: readonly string[]): string {
  const [best] = [...words].sort((a, b) => distance(word, a) - distance(word, b));
  return best !== undefined && distance(word, best) <= (word.length > 3 ? 2 : 1)
    ? `: did you mean '${best}'?`
    : '';
}

function wholeNumber(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,15}$/.test(value)) throw new UsageError(`${option} needs a whole number, not '${value}'`);
  return Number(value);
}

/** A day of the calendar: no 30 February. */
function isDay(value: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function formatOf(value: string | undefined, ndjsonIn: boolean): Format {
  if (value === undefined) return ndjsonIn ? 'ndjson' : 'json';
  const format = FORMATS.find((name) => name === value);
  if (format) return format;
  const hint = nearest(value, FORMATS) || `: one of ${FORMATS.join(', ')}`;
  throw new UsageError(`no format '${value}'${hint}`);
}

function readOptions(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const message = (error as Error).message;
    const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
    if (unknown === undefined) throw new UsageError(message.split('\n')[0]);
    const names = Object.keys(OPTIONS).map((name) => `--${name}`);
    throw new UsageError(`no option '${unknown}'${nearest(unknown, names)}`);
  }
}

/**
 * What the arguments ask for.
 *
 * @throws {UsageError} where they make no sense together.
 */
export function readArgs(argv: readonly string[], stdinIsTerminal: boolean): Command {
  const { values, positionals } = readOptions(argv);
  const [name, ...files] = positionals;
  if (values.help || name === 'help') return { name: 'help' };
  if (values.version) return { name: 'version' };
  if (name === undefined) throw new UsageError("no command: 'meeting-report parse FILE'");
  if (name !== 'parse') {
    throw new UsageError(
      `no command '${name}'${nearest(name, ['parse', 'help']) || ": 'meeting-report parse FILE'"}`,
    );
  }

  const ndjsonIn = values['ndjson-in'] === true;
  if (files.length === 0) {
    if (stdinIsTerminal) throw new UsageError("nothing to read: name a FILE, or '-' for standard input");
    files.push('-');
  }
  const format = formatOf(values.format, ndjsonIn);
  const resume = values.resume === true;
  if (resume && (values.out === undefined || format !== 'ndjson')) {
    throw new UsageError(
      '--resume needs --out FILE and --format ndjson: one line a release tells what is done',
    );
  }
  const jobs = wholeNumber('--jobs', values.jobs) ?? 1;
  const day = values['published-on'];
  if (day !== undefined && !isDay(day)) {
    throw new UsageError(`--published-on needs a day like 2026-03-04, not '${day}'`);
  }
  const maxLength = wholeNumber('--max-length', values['max-length']);
  return {
    name: 'parse',
    files,
    format,
    ndjsonIn,
    jobs: jobs === 0 ? availableParallelism() : jobs,
    ...(values.out !== undefined && { out: values.out }),
    resume,
    quiet: values.quiet === true,
    known: {
      ...(day !== undefined && { publishedOn: day }),
      ...(values.url !== undefined && { url: values.url }),
      ...(values.outlet !== undefined && { outlet: values.outlet }),
      ...(maxLength !== undefined && { maxLength }),
    },
  };
}
