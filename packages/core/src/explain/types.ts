import type { ParseResult } from '../parse.js';
import type { Span } from '../report/schema.js';
import type { BlockKind } from '../text/types.js';

/**
 * How a text was read: what counted for and against a meeting, and what became of each candidate.
 *
 * @example
 * ```ts
 * import { explain, type Explanation } from '@meeting-report/core';
 *
 * const explanation: Explanation = explain(text);
 * explanation.result.success; // => true
 * explanation.sentences.length > 5; // => true
 * ```
 */
export interface Explanation {
  /** What {@link safeParseMeetingReport} gives for the same input. */
  readonly result: ParseResult;
  /** Absent where the text was refused unread (`empty`, `too-large`, `binary`, `invalid-options`). */
  readonly detection?: Detection;
  /** The text in its order: sentences, and the lines around them that are no prose. */
  readonly sentences: readonly ExplainedSentence[];
}

/**
 * The weighing of evidence for and against a meeting.
 *
 * @example
 * ```ts
 * import { type Detection, explain } from '@meeting-report/core';
 *
 * const detection: Detection | undefined = explain('The ministry published its budget.').detection;
 * detection?.isMeeting; // => false
 * (detection?.score ?? 0) < (detection?.needed ?? 0); // => true
 * ```
 */
export interface Detection {
  readonly isMeeting: boolean;
  /** Sum of the reasons' points. */
  readonly score: number;
  /** The score from which on a text tells of a meeting. */
  readonly needed: number;
  readonly reasons: readonly DetectionReason[];
}

/**
 * One piece of evidence; points below zero speak against a meeting.
 *
 * @example
 * ```ts
 * import { type DetectionReason, explain } from '@meeting-report/core';
 *
 * const strongest = (reasons: readonly DetectionReason[]) => [...reasons].sort((a, b) => b.points - a.points)[0];
 * strongest(explain(text).detection?.reasons ?? [])?.words; // => 'received'
 * ```
 */
export interface DetectionReason {
  readonly points: number;
  readonly why: string;
  /** The words that give it, where single words do. */
  readonly words?: string;
  /** Their place in the original input; empty without words. */
  readonly spans: readonly Span[];
}

/**
 * A sentence, or a line of title, stamp or furniture, with all that was seen in it.
 *
 * @example
 * ```ts
 * import { explain, type ExplainedSentence } from '@meeting-report/core';
 *
 * const dateline: ExplainedSentence | undefined = explain(text).sentences[1];
 * dateline?.text; // => 'BAKU, Azerbaijan, December 17.'
 * dateline?.block; // => 'body'
 * ```
 */
export interface ExplainedSentence {
  readonly block: BlockKind;
  readonly text: string;
  /** In the original input; several where markup cuts it. */
  readonly spans: readonly Span[];
  /** In the order of the text; at one place the earlier stage first. */
  readonly candidates: readonly Candidate[];
}

/**
 * The stages that find candidates, in the order in which they run.
 *
 * @example
 * ```ts
 * import { explain, type Stage } from '@meeting-report/core';
 *
 * const stages: Stage[] = ['lexicon', 'mentions', 'clauses'];
 * const seen = explain(text).sentences.flatMap(({ candidates }) => candidates.map(({ stage }) => stage));
 * stages.every((stage) => seen.includes(stage)); // => true
 * ```
 */
export type Stage = 'lexicon' | 'mentions' | 'clauses';

/**
 * Something that a stage found.
 *
 * @example
 * ```ts
 * import { type Candidate, explain } from '@meeting-report/core';
 *
 * const candidates: Candidate[] = explain(text).sentences.flatMap((sentence) => sentence.candidates);
 * const person = candidates.find(({ kind, text: words }) => kind === 'person' && words.includes('Hasanov'));
 * person?.stage; // => 'mentions'
 * person?.kept; // => true
 * ```
 */
export interface Candidate {
  readonly stage: Stage;
  /** What it may be: `rank`, `person`, `engagement`, … */
  readonly kind: string;
  /** Its words, blanks joined. */
  readonly text: string;
  /** In the original input. */
  readonly spans: readonly Span[];
  /** What it was taken to mean: a country's code, a verb's lemma, whom "he" means. */
  readonly means?: string;
  /** Whether something of it is in the record, or, of a word of the tables, whether a later stage used it. */
  readonly kept: boolean;
  /** The facts of the record that rest on its words (RFC 6901 pointers). */
  readonly facts: readonly string[];
  /** Why it is not in the record; absent where it was kept. */
  readonly lost?: Loss;
}

/**
 * Why a candidate was lost.
 *
 * @example
 * ```ts
 * import { explain, type Loss } from '@meeting-report/core';
 *
 * const { sentences } = explain('The ministry published its budget in Riga.');
 * const [loss]: (Loss | undefined)[] = sentences.flatMap(({ candidates }) => candidates.map(({ lost }) => lost));
 * loss?.code; // => 'refused'
 * ```
 */
export interface Loss {
  readonly code: LossCode;
  /** The same for people to read. */
  readonly message: string;
}

/**
 * The reasons for which a candidate is not in the record.
 *
 * @example
 * ```ts
 * import type { LossCode } from '@meeting-report/core';
 *
 * const harmless: LossCode[] = ['filler', 'told-before', 'overlapped'];
 * harmless.includes('filler'); // => true
 * ```
 */
export type LossCode =
  /** The text as a whole was refused. */
  | 'refused'
  /** No mention or clause was made of the words. */
  | 'unused'
  /** A longer or more telling mention holds the same words. */
  | 'overlapped'
  /** Named in a title only. */
  | 'headline-only'
  /** Names something, but no fact of the record rests on it. */
  | 'no-fact'
  /** An encounter, visit or occasion recalled from before. */
  | 'recalled'
  /** Told of another meeting of the release; `parseMeetingReports` reads it. */
  | 'another-meeting'
  /** Another clause tells the same event more fully, or another visit, occasion or source was chosen. */
  | 'another-chosen'
  /** Who speaks cannot be told. */
  | 'speaker-unresolved'
  /** The speaker took no part. */
  | 'speaker-no-part'
  /** The speaker only reports the news: an outlet, a press service, a spokesperson. */
  | 'speaker-reports'
  /** The subject of the reporting verb cannot speak. */
  | 'no-speaker'
  /** The reporting verb reports nothing. */
  | 'no-content'
  /** Words that name nothing: "issues of mutual interest". */
  | 'filler'
  /** The same was told before. */
  | 'told-before';
