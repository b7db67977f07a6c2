/**
 * What the parser says of a sentence, as far as this build of the parser can say it.
 *
 * @module
 */
import * as core from '@meeting-report/core';
import type { Span } from '@meeting-report/core';

export interface Remark extends Span {
  /** The stage or rule that speaks. */
  by: string;
  /** What became of it. */
  fate: string;
}

const explain = (core as Record<string, unknown>).explain;

export const canExplain = typeof explain === 'function';

/** All that is said of anything within `sentence`; an empty list if nothing is. */
export function remarks(text: string, sentence: Span): Remark[] {
  if (typeof explain !== 'function') return [];
  const found: Remark[] = [];
  gather(explain(text), '', found, 0);
  return found.filter(({ start, end }) => start < sentence.end && end > sentence.start);
}

/** Walks whatever was returned and keeps what has a place in the text. */
function gather(value: unknown, by: string, found: Remark[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 6) return;
  if (Array.isArray(value)) {
    for (const item of value) gather(item, by, found, depth + 1);
    return;
  }
  const record = value as Record<string, unknown>;
  const span = (record.span ?? record) as Partial<Span>;
  if (typeof span.start === 'number' && typeof span.end === 'number') {
    const words = ['rule', 'recognizer', 'kind', 'type', 'name'].map((key) => record[key]);
    const fates = ['outcome', 'reason', 'why', 'lostTo', 'fate', 'note', 'message'].map((key) => record[key]);
    found.push({
      start: span.start,
      end: span.end,
      by: [by, ...words].filter((word) => typeof word === 'string' && word).join(' · '),
      fate: fates.filter((word) => typeof word === 'string' && word).join('; '),
    });
    return;
  }
  for (const [key, inner] of Object.entries(record)) gather(inner, key, found, depth + 1);
}
