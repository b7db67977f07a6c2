import { readClauses } from './clauses/index.js';
import { check, type ParseOptions, read } from './parse.js';
import { assemble } from './report/assemble.js';
import type { MeetingReportError, MeetingReportWarning } from './report/errors.js';
import { clausesWhere, readingOfEvent, within } from './report/further-events.js';
import { refuse, refuseInput } from './report/refusal.js';
import type { MeetingReport } from './report/schema.js';

/**
 * What {@link safeParseMeetingReports} gives: every meeting of the release, or the reason why there is none.
 *
 * @example
 * ```ts
 * import { type ParseAllResult, safeParseMeetingReports } from '@meeting-report/core';
 *
 * const count = (result: ParseAllResult) => (result.success ? result.reports.length : 0);
 * count(safeParseMeetingReports(text)); // => 1
 * count(safeParseMeetingReports('')); // => 0
 * ```
 */
export type ParseAllResult =
  | {
      readonly success: true;
      /** The main meeting first, as {@link safeParseMeetingReport} reads it; then the others in the text's order. */
      readonly reports: readonly [MeetingReport, ...MeetingReport[]];
      /** Of all records; `several-meetings` only where a further meeting gave no valid record. */
      readonly warnings: readonly MeetingReportWarning[];
    }
  | { readonly success: false; readonly error: MeetingReportError };

/**
 * Reads every meeting that a release tells, the main one first.
 *
 * A readout may end with "Separately, the Minister received …". That meeting is
 * not in the main record; here it gets a record of its own, made from the
 * sentences that tell it. Evidence of all records points into the same text.
 * Publication, dateline and source are the release's and stand in each record;
 * the headline is the main meeting's. A meeting that is only recalled ("had met
 * in May") gets none.
 *
 * Never throws: what cannot be read comes back as a {@link MeetingReportError}.
 *
 * @param text - The release, plain text or HTML.
 * @param options - What the caller knows beside the text.
 *
 * @example
 * ```ts
 * import { safeParseMeetingReports } from '@meeting-report/core';
 *
 * const result = safeParseMeetingReports(
 *   'TALLINN, May 4. Foreign Minister of Estonia Mari Tamm met with Foreign Minister of Latvia Janis Ozols.\n\n' +
 *     'The ministers discussed rail links.\n\n' +
 *     'Separately, Mari Tamm received the Ambassador of Japan, Kenji Sato. They discussed student exchanges.',
 * );
 * if (result.success) {
 *   result.reports.map((report) => report.parties.map(({ id }) => id)); // => [['EE', 'LV'], ['EE', 'JP']]
 * }
 * ```
 */
export function safeParseMeetingReports(text: string, options: ParseOptions = {}): ParseAllResult {
  const wrong = refuseInput(text, options);
  if (wrong) return { success: false, error: wrong };
  const reading = read(text);
  const clauses = readClauses(reading);
  const refusal = refuse(reading, clauses);
  if (refusal) return { success: false, error: refusal };
  const main = assemble(reading, clauses, options);
  const invalid = check(main.report, options);
  if (invalid) return { success: false, error: invalid };
  const reports: [MeetingReport, ...MeetingReport[]] = [main.report];
  const warnings = main.warnings.filter(({ code }) => code !== 'several-meetings');
  const untold = main.warnings.filter(({ code }) => code === 'several-meetings');
  const { cast, coreference } = main.facts;
  main.further.forEach(({ engagements, ranges }, index) => {
    const has = within(ranges);
    const told = assemble(readingOfEvent(reading, ranges), clausesWhere(clauses, has), options, {
      engagements,
      has,
      cast,
      coreference,
    });
    const warning = untold[index];
    if (!hasTwoSides(told.report) || check(told.report, options)) {
      if (warning) warnings.push(warning);
      return;
    }
    reports.push(told.report);
    for (const w of told.warnings) if (!warnings.some((known) => isSame(known, w))) warnings.push(w);
  });
  return { success: true, reports, warnings };
}

/** Two who met: people, or sides for which nobody is named. */
function hasTwoSides({ participants, parties }: MeetingReport): boolean {
  const named = new Set(participants.map(({ party }) => party));
  return participants.length + parties.filter(({ id }) => !named.has(id)).length > 1;
}

function isSame(a: MeetingReportWarning, b: MeetingReportWarning): boolean {
  return a.code === b.code && a.message === b.message && a.span?.start === b.span?.start;
}

/**
 * Reads every meeting that a release tells, the main one first, or throws.
 *
 * @see {@link safeParseMeetingReports}, which returns what this one throws.
 * @param text - The release, plain text or HTML.
 * @param options - What the caller knows beside the text.
 * @throws {MeetingReportError} with a `code` that says why there is no report.
 *
 * @example
 * ```ts
 * import { parseMeetingReports } from '@meeting-report/core';
 *
 * const [main, ...others] = parseMeetingReports(
 *   'OSLO, June 2. The Minister of Defence of Norway, Kari Lund, met with the Minister of Defence of Sweden, Nils Ek.',
 * );
 * main.kind; // => 'meeting'
 * others.length; // => 0
 * ```
 */
export function parseMeetingReports(
  text: string,
  options: ParseOptions = {},
): [MeetingReport, ...MeetingReport[]] {
  const result = safeParseMeetingReports(text, options);
  if (!result.success) throw result.error;
  return [...result.reports];
}
