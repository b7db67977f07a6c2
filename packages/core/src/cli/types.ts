import type { MeetingReportErrorCode } from '../report/errors.js';

export const FORMATS = ['json', 'ndjson', 'md', 'ics', 'jsonld', 'plover', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** The parser's codes and what only a command can meet. */
export type RefusalCode =
  | MeetingReportErrorCode
  /** An NDJSON line that is no JSON object with a string `text`. */
  | 'invalid-line'
  /** A file that cannot be read. */
  | 'unreadable'
  /** The parser failed: a fault of ours. */
  | 'internal';

export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
}

/** What the caller knows of every release of the run. */
export interface Known {
  readonly publishedOn?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly maxLength?: number;
}

/** One release to read; plain data, so that it can go to a worker. */
export interface Job {
  /** File name, or `line 12`: how messages call it. */
  readonly label: string;
  /** The file's name; of an NDJSON line it is inside `text`. */
  readonly id?: string;
  /** Number of the NDJSON line, from 1; absent for files. */
  readonly line?: number;
  /** The release, or the NDJSON line that holds it. */
  readonly text: string;
  /** Known before reading: nothing is to be parsed. */
  readonly refusal?: Refusal;
}

/** What a job came to: its part of the output, and what there is to say of it. */
export interface Answer {
  readonly label: string;
  /** Ready to be written; empty where the format has no place for a refusal. */
  readonly output: string;
  readonly refusal?: Refusal;
  /** "unresolved-date: …". */
  readonly warnings: readonly string[];
}

/** What a worker must know of the run. */
export interface Task {
  readonly format: Format;
  /** The one record of the run: JSON is that record, not a list. */
  readonly single: boolean;
  readonly known: Known;
}
