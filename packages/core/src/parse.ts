import { readClauses } from './clauses/index.js';
import { buildMatcher, type Matcher, nounForms } from './lexicon/index.js';
import { verbLemmas } from './lexicon/verbs/index.js';
import { readMentions } from './mentions/index.js';
import type { Reading } from './mentions/types.js';
import { assemble } from './report/assemble.js';
import { faultOf } from './report/check.js';
import { MeetingReportError, type MeetingReportWarning } from './report/errors.js';
import { refuse, refuseInput } from './report/refusal.js';
import type { MeetingReport } from './report/schema.js';
import { readDocument } from './text/document.js';

/**
 * What the caller knows beside the text.
 *
 * @example
 * ```ts
 * import { parseMeetingReport, type ParseOptions } from '@meeting-report/core';
 *
 * const options: ParseOptions = { publishedOn: '2026-03-04', url: 'https://example.org/1', outlet: 'Example Agency' };
 * const { date, source } = parseMeetingReport(
 *   'The Minister of Defense of Latvia, Anna Kalnina, met with the Minister of Defense of Iceland, Jon Einarsson, on Tuesday.',
 *   options,
 * );
 * date; // => { start: '2026-03-03' }
 * source; // => { outlet: 'Example Agency', url: 'https://example.org/1' }
 * ```
 */
export interface ParseOptions {
  /** Day of publication, `YYYY-MM-DD`; relative dates are told from it where the text states none. */
  readonly publishedOn?: string;
  /** Address of the release, kept in `source.url`. */
  readonly url?: string;
  /** Who publishes it, where the text does not say. */
  readonly outlet?: string;
  /** Longest input read, in UTF-16 code units; default 2,000,000. */
  readonly maxLength?: number;
  /** Check the record against {@link MeetingReportSchema} before it is given out; default true. */
  readonly validate?: boolean;
}

/**
 * A record with what was left out of it, or the reason why there is none; told apart by `success`.
 *
 * @example
 * ```ts
 * import { type ParseResult, safeParseMeetingReport } from '@meeting-report/core';
 *
 * const say = (result: ParseResult) => (result.success ? result.report.kind : result.error.code);
 * say(safeParseMeetingReport(text)); // => 'meeting'
 * say(safeParseMeetingReport('The ministry published its budget.')); // => 'not-a-meeting'
 * ```
 */
export type ParseResult =
  | {
      readonly success: true;
      readonly report: MeetingReport;
      readonly warnings: readonly MeetingReportWarning[];
    }
  | { readonly success: false; readonly error: MeetingReportError };

let matcher: Matcher | undefined;

/** Reads the text up to its mentions. */
export function read(text: string): Reading {
  matcher ??= buildMatcher(nounForms(), verbLemmas());
  const doc = readDocument(text);
  return readMentions(doc, matcher(doc.tokens, doc.source.text));
}

/**
 * Reads a press release about a meeting.
 *
 * Never throws: what cannot be read comes back as a {@link MeetingReportError}.
 * The same text and options give the same result on every machine; no clock,
 * locale or network is asked. Takes time linear in the length of the text.
 *
 * @param text - The release, plain text or HTML, up to `options.maxLength` UTF-16 code units.
 * @param options - What the caller knows beside the text.
 *
 * @example
 * ```ts
 * import { safeParseMeetingReport } from '@meeting-report/core';
 *
 * const result = safeParseMeetingReport(
 *   'BAKU, Azerbaijan, December 17, 2025. The Minister of Defense of Azerbaijan, Colonel General Zakir Hasanov, ' +
 *     'received the Minister of Defense of Georgia, Irakli Chikovani.',
 * );
 * result.success; // => true
 * if (result.success) {
 *   result.report.participants.map(({ name, role }) => `${name}: ${role}`);
 *   // => ['Zakir Hasanov: host', 'Irakli Chikovani: guest']
 *   result.report.dateline; // => { city: 'BAKU', country: 'AZ', date: '2025-12-17' }
 *   result.warnings; // => []
 * }
 *
 * const refused = safeParseMeetingReport('');
 * if (!refused.success) refused.error.code; // => 'empty'
 * ```
 */
export function safeParseMeetingReport(text: string, options: ParseOptions = {}): ParseResult {
  const wrong = refuseInput(text, options);
  if (wrong) return { success: false, error: wrong };
  const reading = read(text);
  const clauses = readClauses(reading);
  const refusal = refuse(reading, clauses);
  if (refusal) return { success: false, error: refusal };
  const { report, warnings } = assemble(reading, clauses, options);
  const invalid = check(report, options);
  if (invalid) return { success: false, error: invalid };
  return { success: true, report, warnings };
}

/** A record that breaks its own schema is a fault of ours: it is never given out. */
export function check(report: MeetingReport, options: ParseOptions): MeetingReportError | undefined {
  if (options.validate === false) return undefined;
  const fault = faultOf(report);
  if (fault === undefined) return undefined;
  return new MeetingReportError('not-a-meeting', 'The text gave no valid record', {
    cause: new Error(`The record breaks its schema at "${fault}"`),
  });
}

/**
 * Reads a press release about a meeting, or throws.
 *
 * @see {@link safeParseMeetingReport}, which returns what this one throws, and the warnings.
 * @param text - The release, plain text or HTML.
 * @param options - What the caller knows beside the text.
 * @throws {MeetingReportError} with a `code` that says why there is no report.
 *
 * @example
 * ```ts
 * import { parseMeetingReport } from '@meeting-report/core';
 *
 * const text = 'LIMA, May 21. The President of Peru, Ana Quispe, spoke by phone on Tuesday with the President of Chile, Luis Rojas.';
 * const report = parseMeetingReport(text, { publishedOn: '2024-05-22' });
 * report.kind; // => 'call'
 * report.date; // => { start: '2024-05-21' }
 *
 * // Every fact points at the words that state it.
 * const [span] = report.evidence['/participants/0/name'] ?? [];
 * text.slice(span?.start, span?.end); // => 'Ana Quispe'
 * ```
 */
export function parseMeetingReport(text: string, options: ParseOptions = {}): MeetingReport {
  const result = safeParseMeetingReport(text, options);
  if (!result.success) throw result.error;
  return result.report;
}
