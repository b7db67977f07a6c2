import { isCapital } from '../mentions/scan.js';
import type { DateMention, Reading, TokenRange } from '../mentions/types.js';

/** Words that say that a date is the release's own. */
const PUBLISHED: ReadonlySet<string> = new Set(
  'published posted released issued updated date dated publication'.split(' '),
);
const BEFORE_EVENT: ReadonlySet<string> = new Set(
  'on at for until till from by in since before after'.split(' '),
);

/**
 * The day on which the release says that it was published.
 *
 *     date 2024-10-18 · Published on 2024-05-21 · 04 September 2018
 *     April 9, 2021 2:28 PM
 *
 * Only a complete date counts; a year of another calendar is none, nor is the
 * date of the dateline.
 */
export function findPublished(reading: Reading, dateline?: TokenRange): DateMention | undefined {
  const { doc, mentions } = reading;
  const stamps = doc.blocks.filter((block) => block.kind === 'stamp');
  let clocked: DateMention | undefined;
  let behindWord: DateMention | undefined;
  for (const block of stamps) {
    for (const mention of mentions.within(block)) {
      if (!isFull(mention) || isIn(mention, dateline)) continue;
      // "Flag Sunday, 16 June 2024": the page's own clock, where the release has another.
      const before = doc.tokens[mention.from - 1];
      const isPage = mention.from > block.from && isCapital(before) && !PUBLISHED.has(before?.norm ?? '');
      if (!isPage) return mention;
      behindWord ??= mention;
    }
  }
  if (behindWord !== undefined) return behindWord;
  for (const mention of mentions.all) {
    if (!isFull(mention) || isIn(mention, dateline)) continue;
    if (isLabelled(reading, mention) || isBesideHijri(reading, mention)) return mention;
    if (clocked === undefined && isClocked(reading, mention)) clocked = mention;
  }
  return clocked ?? datedTitle(reading, dateline);
}

/** "Call with the Prime Minister: 22 November 2024", "Talks in Mahé | 28 May 2020", "Uzbekistan 12/01/2023 Ministers meet". */
function datedTitle({ doc, mentions, tokens }: Reading, dateline?: TokenRange): DateMention | undefined {
  for (const block of doc.blocks) {
    if (block.kind !== 'headline') continue;
    for (const mention of mentions.within(block)) {
      if (!isFull(mention) || isIn(mention, dateline)) continue;
      const before = tokens[mention.from - 1]?.norm ?? '';
      const isLast = mention.to === block.to || tokens[mention.to]?.newline === true;
      const isParted =
        /^[:|-]$/.test(before) || (mention.from > block.from && tokens[mention.from]?.newline === true);
      if (isLast && isParted) return mention;
      // In figures, with the title behind it; "rates from 29/08/2025" are of that day.
      if (mention.to === mention.from + 1 && !isLast && !BEFORE_EVENT.has(before)) return mention;
    }
  }
  return undefined;
}

function isIn(mention: TokenRange, range: TokenRange | undefined): boolean {
  return range !== undefined && mention.from >= range.from && mention.to <= range.to;
}

function isFull(mention: { readonly kind: string }): mention is DateMention {
  const date = mention as DateMention;
  return (
    mention.kind === 'date' && date.year !== undefined && date.month !== undefined && date.day !== undefined
  );
}

/** "Published on …", "Posted: …" at the start of a line. */
function isLabelled({ tokens }: Reading, { from }: DateMention): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 3; i--) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (PUBLISHED.has(token.norm)) return i === 0 || token.newline || tokens[i - 1]?.kind === 'punct';
    if (token.norm !== 'on' && token.norm !== ':') return false;
  }
  return false;
}

/** "Tuesday, 4 Jumada al-Awwal 1446 / 5 November 2024" on a line of its own. */
function isBesideHijri({ tokens }: Reading, { from, to }: DateMention): boolean {
  let start = from;
  while (start > 0 && from - start < 12 && !tokens[start]?.newline) start--;
  let end = to;
  while (end < tokens.length && end - to < 12 && !tokens[end]?.newline) end++;
  if ((start > 0 && !tokens[start]?.newline) || end - start > 14) return false;
  return tokens.slice(start, end).some((token) => /^1[34]\d\d$/.test(token.text));
}

/** "Wednesday, March 3, 2021 | 18:37": a clock time of the page, not "on May 5, 2020 at 18:37". */
function isClocked({ tokens }: Reading, { from, to }: DateMention): boolean {
  if (BEFORE_EVENT.has(tokens[from - 1]?.norm ?? '')) return false;
  const at = /^[|,-]$/.test(tokens[to]?.norm ?? '') ? to + 1 : to;
  return /^\d{1,2}:\d\d(?::\d\d)?$/.test(tokens[at]?.text ?? '');
}
