import { createWriteStream, readFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { type ParseCommand, readArgs, UsageError } from './args.js';
import { shapeOf } from './formats.js';
import { HELP } from './help.js';
import { expandFiles, fileJobs, lineJobs } from './inputs.js';
import { type Sink, streamSink } from './output.js';
import { inOrder, localPool, type Pool, WorkerPool } from './pool.js';
import { type Progress, progressOn } from './progress.js';
import { readDone, without } from './resume.js';
import type { Answer, Job, Task } from './types.js';

/** What the command touches of its process. */
export interface Io {
  readonly stdin: Readable & { isTTY?: boolean };
  readonly stdout: Writable;
  readonly stderr: Writable & { isTTY?: boolean };
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Why a run ends before its input does. */
class Stop {
  code: number | undefined;
  readonly #io: Io;
  #onStop: () => void = () => {};

  constructor(io: Io) {
    this.#io = io;
  }

  get stopped(): boolean {
    return this.code !== undefined;
  }

  /** The first signal ends the reading, the second the process. */
  readonly #onSignal = {
    SIGINT: () => this.signal('SIGINT'),
    SIGTERM: () => this.signal('SIGTERM'),
  };

  signal(name: keyof typeof SIGNALS): void {
    if (this.stopped) process.exit(SIGNALS[name]);
    this.now(SIGNALS[name]);
  }

  now(code: number): void {
    this.code ??= code;
    this.#onStop();
  }

  listen(onStop: () => void): void {
    this.#onStop = onStop;
    this.#io.on('SIGINT', this.#onSignal.SIGINT);
    this.#io.on('SIGTERM', this.#onSignal.SIGTERM);
  }

  release(): void {
    this.#io.off('SIGINT', this.#onSignal.SIGINT);
    this.#io.off('SIGTERM', this.#onSignal.SIGTERM);
  }
}

/** Batches until the run is stopped; a stream that was cut for that is no error. */
async function* until(stop: Stop, batches: AsyncIterable<readonly Job[]>): AsyncGenerator<readonly Job[]> {
  try {
    for await (const batch of batches) {
      if (stop.stopped) return;
      yield batch;
    }
  } catch (error) {
    if (!stop.stopped) throw error;
  }
}

interface Counts {
  read: number;
  refused: number;
}

/** Writes answers as they come, and says on stderr what the format has no place for. */
async function writeAll(
  answers: AsyncIterable<Answer[]>,
  sink: Sink,
  task: Task,
  progress: Progress,
  say: (line: string) => void,
): Promise<Counts> {
  const shape = shapeOf(task);
  const counts: Counts = { read: 0, refused: 0 };
  const inOutput = task.format === 'ndjson';
  let first = true;
  await sink.write(shape.open);
  for await (const batch of answers) {
    let text = '';
    for (const { label, output, refusal, warnings } of batch) {
      counts.read++;
      if (refusal) counts.refused++;
      if (refusal && !inOutput) say(`${label}: ${refusal.code}: ${refusal.message}`);
      if (!inOutput) for (const warning of warnings) say(`${label}: warning: ${warning}`);
      if (output === '') continue;
      text += first ? output : shape.between + output;
      first = false;
    }
    await sink.write(text);
    progress.tick(counts.read, counts.refused);
  }
  await sink.write(shape.close);
  return counts;
}

async function parse(command: ParseCommand, io: Io, self: URL): Promise<number> {
  const { format, ndjsonIn, known, out, quiet } = command;
  const files = await expandFiles(command.files);
  const single = !ndjsonIn && files.length === 1 && files[0] === command.files[0];
  const task: Task = { format, single, known };
  const done = command.resume && out !== undefined ? await readDone(out) : { count: 0 };

  const stop = new Stop(io);
  stop.listen(() => io.stdin.destroy());
  const all = ndjsonIn ? lineJobs(files, io.stdin) : fileJobs(files, io.stdin);
  const jobs = until(stop, out !== undefined && done.count > 0 ? without(done, all, out) : all);

  const target =
    out === undefined ? io.stdout : createWriteStream(out, { flags: command.resume ? 'a' : 'w' });
  const sink = streamSink(target, () => stop.now(0), out !== undefined);
  const pool: Pool = command.jobs > 1 ? new WorkerPool(self, task, command.jobs) : localPool(task);
  const progress = progressOn(io.stderr, !quiet && !single, ndjsonIn ? undefined : files.length - done.count);
  const say = (line: string): void => {
    progress.clear();
    io.stderr.write(`${line}\n`);
  };
  try {
    const counts = await writeAll(inOrder(jobs, pool), sink, task, progress, quiet ? () => {} : say);
    await sink.end();
    progress.clear();
    if (stop.code)
      say(`stopped after ${counts.read}${out && format === 'ndjson' ? '; --resume goes on' : ''}`);
    else if (io.stderr.isTTY && !quiet && counts.read > 1) {
      say(`${counts.read} read, ${counts.refused} refused`);
    }
    return stop.code ?? (counts.refused > 0 ? 1 : 0);
  } finally {
    stop.release();
    progress.clear();
    await pool.close();
  }
}

const version = (self: URL): string =>
  JSON.parse(readFileSync(new URL('../package.json', self), 'utf8')).version as string;

/**
 * Runs the command.
 *
 * @param self The program's own file: workers are started from it.
 * @returns The exit code.
 */
export async function run(argv: readonly string[], io: Io, self: URL): Promise<number> {
  try {
    const command = readArgs(argv, io.stdin.isTTY === true);
    if (command.name === 'parse') return await parse(command, io, self);
    const sink = streamSink(io.stdout, () => {}, false);
    await sink.write(command.name === 'help' ? HELP : `${version(self)}\n`);
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    io.stderr.write(`meeting-report: ${message}\n`);
    if (error instanceof UsageError) io.stderr.write("Try 'meeting-report --help'.\n");
    return 2;
  }
}
