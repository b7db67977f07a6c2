import type { TokenRange } from '../mentions/types.js';
import type { Reading } from '../mentions/types.js';
import { spanOf, wording } from '../report/wording.js';
import type { MeetingReport } from '../report/schema.js';
import type { Span } from '../text/types.js';
import type { Candidate, Loss, LossCode, Stage } from './types.js';

/** A candidate before it is told whether it was kept. */
export interface Draft extends TokenRange {
  readonly stage: Stage;
  readonly kind: string;
  readonly means?: string | undefined;
  readonly facts?: readonly string[];
  /** Kept though no fact rests on these very words. */
  readonly kept?: boolean;
  readonly lost?: LossCode | undefined;
}

const MESSAGES: Readonly<Record<LossCode, string>> = {
  refused: 'The text as a whole tells of no meeting that could be read',
  unused: 'No mention and no clause was made of these words',
  overlapped: 'A longer or more telling mention holds the same words',
  'headline-only': 'Named in a title only',
  'no-fact': 'No fact of the record rests on these words',
  recalled: 'Recalled from before the event that the release is about',
  'another-meeting': 'Told of another meeting of the release',
  'another-chosen': 'Another clause tells this, or tells it more fully',
  'speaker-unresolved': 'Who speaks cannot be told',
  'speaker-no-part': 'The speaker took no part in the meeting',
  'speaker-reports': 'The speaker only reports the news',
  'no-speaker': 'The subject of the verb cannot speak',
  'no-content': 'The verb reports nothing here',
  filler: 'Words that name no topic',
  'told-before': 'The same was told before',
};

/** The text and its record, as explanations show them. */
export class View {
  readonly reading: Reading;
  readonly report: MeetingReport | undefined;
  readonly #facts: ReadonlyArray<readonly [pointer: string, span: Span]>;

  constructor(reading: Reading, report?: MeetingReport) {
    this.reading = reading;
    this.report = report;
    this.#facts = Object.entries(report?.evidence ?? {}).flatMap(([pointer, spans]) =>
      spans.map((span) => [pointer, span] as const),
    );
  }

  /** Where a token range is in the original input. */
  spans(range: TokenRange): Span[] {
    const span = spanOf(this.reading, range);
    return span ? this.reading.doc.source.toOriginal(span).filter(({ start, end }) => end > start) : [];
  }

  /** Facts of some kind that rest on words in a range; with `wider`, also those whose words hold the range. */
  facts(range: TokenRange, kind: RegExp, wider = false): string[] {
    const spans = this.spans(range);
    const start = spans[0]?.start ?? 0;
    const end = spans[spans.length - 1]?.end ?? 0;
    const found = new Set<string>();
    for (const [pointer, span] of this.#facts) {
      const inside = span.start >= start && span.end <= end;
      if ((inside || (wider && span.start <= start && span.end >= end)) && kind.test(pointer))
        found.add(pointer);
    }
    return [...found];
  }

  /** Makes the candidate that is given out. */
  candidate({ stage, kind, means, facts = [], kept, lost, ...range }: Draft): Candidate {
    const isKept = kept ?? facts.length > 0;
    const code: LossCode | undefined = isKept
      ? undefined
      : this.report
        ? (lost ?? 'no-fact')
        : (lost ?? 'refused');
    const loss: Loss | undefined = code && { code, message: MESSAGES[code] };
    return {
      stage,
      kind,
      text: wording(this.reading, range),
      spans: this.spans(range),
      ...(means !== undefined && { means }),
      kept: isKept,
      facts,
      ...(loss && { lost: loss }),
    };
  }
}
