import { readClauses } from './clauses/index.js';
import { clauseCandidates } from './explain/clauses.js';
import { mentionCandidates } from './explain/mentions.js';
import type { Detection, ExplainedSentence, Explanation, Stage } from './explain/types.js';
import { type Draft, View } from './explain/view.js';
import { wordCandidates } from './explain/words.js';
import type { Dropped, Reading, TokenRange } from './mentions/types.js';
import { check, type ParseOptions, type ParseResult, read } from './parse.js';
import { assemble } from './report/assemble.js';
import { ENOUGH, weighMeeting } from './report/detection.js';
import { within } from './report/further-events.js';
import { refuse, refuseInput } from './report/refusal.js';
import { wording } from './report/wording.js';

export type {
  Candidate,
  Detection,
  DetectionReason,
  ExplainedSentence,
  Explanation,
  Loss,
  LossCode,
  Stage,
} from './explain/types.js';

/**
 * Tells how a text is read: what counts for and against a meeting, and for
 * each sentence what every stage found in it, whether that is in the record,
 * and if not, why.
 *
 * For debugging and for people who want to see; some times slower than
 * {@link safeParseMeetingReport}, whose result it holds. All spans are UTF-16
 * offsets into the original input, `end` exclusive. Never throws.
 *
 * @param text - The release, plain text or HTML.
 * @param options - What the caller knows beside the text.
 *
 * @example
 * ```ts
 * import { explain } from '@meeting-report/core';
 *
 * const { detection, sentences } = explain(
 *   'RIGA, May 4. The President of Latvia, Anna Kalnina, received the President of Iceland, Jon Einarsson. ' +
 *     'They discussed fisheries and other issues of mutual interest.',
 * );
 * detection?.isMeeting; // => true
 * const topics = sentences.flatMap((s) => s.candidates).filter((c) => c.kind === 'topic');
 * topics.map(({ text, lost }) => [text, lost?.code]);
 * // => [['fisheries', undefined], ['other issues of mutual interest', 'filler']]
 * ```
 */
export function explain(text: string, options: ParseOptions = {}): Explanation {
  const wrong = refuseInput(text, options);
  if (wrong) return { result: { success: false, error: wrong }, sentences: [] };
  const dropped: Dropped[] = [];
  const reading: Reading = { ...read(text), onDrop: (candidate) => dropped.push(candidate) };
  const clauses = readClauses(reading);
  const refusal = refuse(reading, clauses);
  const told = refusal ? undefined : assemble(reading, clauses, options);
  const invalid = refusal ?? (told && check(told.report, options));
  const result: ParseResult =
    told && !invalid
      ? { success: true, report: told.report, warnings: told.warnings }
      : { success: false, error: invalid as NonNullable<typeof invalid> };
  const facts = invalid ? undefined : told?.facts;
  const view = new View(reading, result.success ? result.report : undefined);
  const isFurther = within((told?.further ?? []).flatMap(({ ranges }) => ranges));
  const stated = clauseCandidates(clauses, dropped, { view, facts, isFurther });
  const drafts = [...wordCandidates(reading, stated), ...mentionCandidates(view, facts), ...stated];
  return {
    result,
    ...(reading.tokens.length > 0 && { detection: detectionOf(view, weighMeeting(reading, clauses)) }),
    sentences: sentencesOf(view, drafts),
  };
}

function detectionOf(view: View, { isMeeting, score, reasons }: ReturnType<typeof weighMeeting>): Detection {
  return {
    isMeeting,
    score,
    needed: ENOUGH,
    reasons: reasons.map(({ points, why, at }) => ({
      points,
      why,
      ...(at && { words: wording(view.reading, at) }),
      spans: at ? view.spans(at) : [],
    })),
  };
}

const ORDER: readonly Stage[] = ['lexicon', 'mentions', 'clauses'];

/** Sentences of prose and titles, and whole blocks where there are none, each with its candidates. */
function sentencesOf(view: View, drafts: readonly Draft[]): ExplainedSentence[] {
  const { doc } = view.reading;
  const rows: Array<TokenRange & { block: number }> = [...doc.sentences];
  const withSentences = new Set(doc.sentences.map(({ block }) => block));
  doc.blocks.forEach(({ from, to }, block) => {
    if (!withSentences.has(block) && to > from) rows.push({ from, to, block });
  });
  rows.sort((a, b) => a.from - b.from);
  const sorted = [...drafts].sort(
    (a, b) => a.from - b.from || ORDER.indexOf(a.stage) - ORDER.indexOf(b.stage) || b.to - a.to,
  );
  let next = 0;
  return rows.map((row, index) => {
    const end = rows[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    const own: Draft[] = [];
    for (let draft = sorted[next]; draft && draft.from < end; draft = sorted[++next]) own.push(draft);
    return {
      block: doc.blocks[row.block]?.kind ?? 'body',
      text: wording(view.reading, row),
      spans: view.spans(row),
      candidates: own.map((draft) => view.candidate(draft)),
    };
  });
}
