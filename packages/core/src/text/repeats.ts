/**
 * What a page tells twice: its title run into the summary below, and a summary that is the lead's beginning, cut short.
 *
 *     Minister Lind meets Minister Roa
 *     Minister Lind meets Minister Roa As part of a visit, the Minister of Trade met on May 16, R
 *     ^title again                     ^lead's beginning, cut short
 *     As part of a visit, the Minister of Trade met on May 16, Reuters reports.
 */
import { type TokenRange, endMarkOf, isCapitalised } from './marks.js';
import type { Token } from './types.js';

/** A title of fewer words may open any sentence. */
const SHORTEST_TITLE = 5;
/** So many paragraphs from the top a title stands. */
const HIGHEST = 6;
/** A summary is no shorter. */
const SHORTEST_SUMMARY = 12;

/** Parts each paragraph from the page's title, where that was run into it. */
export function withoutTitles(tokens: readonly Token[], paragraphs: readonly TokenRange[]): TokenRange[] {
  const titles = paragraphs
    .slice(0, HIGHEST)
    .filter((p) => p.to - p.from >= SHORTEST_TITLE && endMarkOf(tokens, p) === undefined);
  return paragraphs.flatMap((paragraph, i) => {
    if (i > HIGHEST) return [paragraph];
    const title = titles.find(
      (t) => t.to <= paragraph.from && startsLike(tokens, paragraph, t, t.to - t.from),
    );
    const end = title === undefined ? paragraph.to : paragraph.from + title.to - title.from;
    if (end >= paragraph.to || !isCapitalised(tokens[end])) return [paragraph];
    return [
      { from: paragraph.from, to: end },
      { from: end, to: paragraph.to },
    ];
  });
}

/** Whether a paragraph only begins what one below tells whole. */
export function isCutShort(tokens: readonly Token[], paragraphs: readonly TokenRange[], at: number): boolean {
  const summary = paragraphs[at];
  if (summary === undefined || at > HIGHEST || endMarkOf(tokens, summary) !== undefined) return false;
  const length = summary.to - summary.from - 1;
  if (length < SHORTEST_SUMMARY) return false;
  return paragraphs
    .slice(at + 1, at + 1 + HIGHEST)
    .some((lead) => lead.to - lead.from > length && startsLike(tokens, lead, summary, length));
}

function startsLike(tokens: readonly Token[], range: TokenRange, model: TokenRange, length: number): boolean {
  if (range.to - range.from < length) return false;
  for (let i = 0; i < length; i++)
    if (tokens[range.from + i]?.text !== tokens[model.from + i]?.text) return false;
  return true;
}
