import { safeParseMeetingReport } from '../parse.js';
import { render } from './formats.js';
import type { Answer, Job, Known, Refusal, Task } from './types.js';

interface Release {
  readonly id?: string | number;
  readonly text: string;
  readonly known: Known;
}

const KNOWN = ['publishedOn', 'url', 'outlet'] as const;

/** `{"id": …, "text": …, "publishedOn": …, "url": …, "outlet": …}`; other keys are not ours. */
function readLine(line: string, common: Known): Release | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { code: 'invalid-line', message: `not JSON: ${(error as Error).message}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { code: 'invalid-line', message: 'expected an object like {"id":"a1","text":"…"}' };
  }
  const { id, text, ...rest } = value as Record<string, unknown>;
  const named = typeof id === 'string' || typeof id === 'number' ? { id } : {};
  if (typeof text !== 'string') {
    return { ...named, code: 'invalid-line', message: '"text" must be a string' };
  }
  const own = KNOWN.filter((key) => rest[key] !== undefined && rest[key] !== null);
  return { ...named, text, known: { ...common, ...Object.fromEntries(own.map((key) => [key, rest[key]])) } };
}

const say = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Reads one release and words the outcome; never throws. */
function answer(job: Job, task: Task): Answer {
  const { label, line } = job;
  const read: Release | Refusal =
    line === undefined ? { text: job.text, known: task.known } : readLine(job.text, task.known);
  // An NDJSON line that was refused may still have told its id.
  const { id } = line === undefined ? job : (read as { id?: string | number });
  const head = { ...(id !== undefined && { id }), ...(line !== undefined && { line }) };

  const refused = ({ code, message }: Refusal): Answer => {
    const refusal = { code, message };
    const output = task.format === 'ndjson' ? `${JSON.stringify({ ...head, error: refusal })}\n` : '';
    return { label, output, refusal, warnings: [] };
  };

  if (job.refusal) return refused(job.refusal);
  if ('code' in read) return refused(read);
  try {
    const result = safeParseMeetingReport(read.text, read.known);
    if (!result.success) return refused(result.error);
    const { report, warnings } = result;
    const said = warnings.map(({ code, message }) => `${code}: ${message}`);
    if (task.format === 'ndjson') {
      return { label, output: `${JSON.stringify({ ...head, report, warnings })}\n`, warnings: said };
    }
    const output = render(report, task.format, task.single);
    return { label, output, warnings: output === '' ? [...said, `no date: no ${task.format} record`] : said };
  } catch (error) {
    return refused({ code: 'internal', message: say(error) });
  }
}

/** Reads releases, in order. */
export const work = (jobs: readonly Job[], task: Task): Answer[] => jobs.map((job) => answer(job, task));
