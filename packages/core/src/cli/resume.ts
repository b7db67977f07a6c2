import { open, truncate } from 'node:fs/promises';
import { UsageError } from './args.js';
import type { Job } from './types.js';

/** What a former run has already answered. */
export interface Done {
  readonly count: number;
  /** The last whole line of it. */
  readonly last?: { readonly id?: unknown; readonly line?: number };
}

const CHUNK = 1 << 16;

/**
 * Counts the whole lines of an output file and cuts off a last one that was
 * not finished, in constant memory. A file that is not there has none.
 */
export async function readDone(path: string): Promise<Done> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { count: 0 };
    throw error;
  }
  try {
    const buffer = Buffer.alloc(CHUNK);
    let count = 0;
    let position = 0;
    let lastStart = 0;
    let lastEnd = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK, position);
      if (bytesRead === 0) break;
      const chunk = buffer.subarray(0, bytesRead);
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) {
        count++;
        lastStart = lastEnd;
        lastEnd = position + at + 1;
      }
      position += bytesRead;
    }
    if (count === 0) {
      if (position > 0) await truncate(path, 0);
      return { count: 0 };
    }
    const line = Buffer.alloc(lastEnd - lastStart);
    await file.read(line, 0, line.length, lastStart);
    const last = parsed(line.toString('utf8'), path);
    if (lastEnd < position) await truncate(path, lastEnd);
    return { count, last };
  } finally {
    await file.close();
  }
}

function parsed(line: string, path: string): NonNullable<Done['last']> {
  try {
    const value = JSON.parse(line);
    if (typeof value === 'object' && value !== null && ('report' in value || 'error' in value)) return value;
  } catch {
    // Told below.
  }
  throw new UsageError(
    `'${path}' is no output of this command: its last line is no record. Nothing was written.`,
  );
}

/** The id a job will have in the output. */
function idOf(job: Job): unknown {
  if (job.line === undefined) return job.id;
  try {
    const { id } = JSON.parse(job.text);
    return typeof id === 'string' || typeof id === 'number' ? id : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The jobs that are still to do: all but the first `done.count`.
 *
 * @throws {UsageError} where those were not the jobs that were done, so that
 * two different runs are never mixed in one file.
 */
export async function* without(
  done: Done,
  batches: AsyncIterable<readonly Job[]>,
  path: string,
): AsyncGenerator<readonly Job[]> {
  const stranger = () => new UsageError(`'${path}' does not belong to this input. Nothing was written.`);
  let left = done.count;
  for await (const batch of batches) {
    if (left === 0) {
      yield batch;
      continue;
    }
    const skipped = Math.min(left, batch.length);
    left -= skipped;
    const last = batch[skipped - 1];
    if (left === 0 && last && (last.line !== done.last?.line || idOf(last) !== done.last?.id))
      throw stranger();
    if (skipped < batch.length) yield batch.slice(skipped);
  }
  if (left > 0) throw stranger();
}
