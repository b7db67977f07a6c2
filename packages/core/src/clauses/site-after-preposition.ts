/**
 * The place that a preposition leads to.
 *
 *     laid a wreath at the Tomb of the Unknown Soldier
 *                      ^-----------------------------^
 */
import type { Reading } from '../mentions/types.js';
import { isKnown } from './site-kind.js';
import { type Site, skipArticle } from './site-nouns.js';
import { readSite } from './site.js';

/** The place that "at", "before" or "in front of" leads to, in a range; `besides` leads to none. */
export function siteAfterPreposition(
  reading: Reading,
  from: number,
  limit: number,
  besides?: string,
): Site | undefined {
  const { tokens, mentions } = reading;
  for (let i = from; i < limit; i++) {
    const word = tokens[i]?.norm ?? '';
    if (word === ';' || word === '.') return undefined;
    if (word === besides) continue;
    let start = -1;
    if (
      word === 'at' ||
      word === 'in' ||
      word === 'before' ||
      word === 'on' ||
      word === 'near' ||
      word === 'inside'
    )
      start = i + 1;
    if (word === 'in' && tokens[i + 1]?.norm === 'front' && tokens[i + 2]?.norm === 'of') start = i + 3;
    if (
      word === 'to' &&
      /^(?:tribute|tributes|homage|respects|respect|wreath|wreaths|flowers|bouquet)$/.test(
        tokens[i - 1]?.norm ?? '',
      )
    )
      start = i + 1;
    if (start < 0 || mentions.at(skipArticle(reading, start))?.kind === 'date') continue;
    if (isInTitle(reading, i)) continue;
    const site = readSite(reading, start, limit);
    // "in ICTs" is no place: after "in" only what is known to be one.
    // nor is "to Mahatma Gandhi".
    const isSure = (word !== 'in' && word !== 'to') || start > i + 1 ? word !== 'to' : false;
    if (site !== undefined && (isSure || isKnown(reading, site))) return site;
  }
  return undefined;
}

/**
 * Whether "at the Ministry" says whose officer stands before the verb, and not where he did it.
 *
 *     Ana Pop, Director for Africa at the Ministry, welcomed the delegation
 *            ^comma                ^at            ^comma
 */
export function isInTitle(reading: Reading, at: number): boolean {
  const { tokens, mentions, doc } = reading;
  const mention = mentions.at(at);
  if (mention?.kind !== 'person' && mention?.kind !== 'office') return false;
  const title =
    mention.kind === 'office' ? mention : mention.titles.find((office) => office.from < at && office.to > at);
  // "the Minister of State *at the Ministry of Trade* met": inside the office, and before a verb.
  if (
    mention.kind === 'person' &&
    title !== undefined &&
    title.to < mention.to &&
    title.to <= mention.name.from
  )
    return true;
  if (title === undefined || tokens[title.from - 1]?.norm !== ',' || tokens[title.to]?.norm !== ',')
    return false;
  const sentence = doc.sentences.find(({ from, to }) => at >= from && at < to);
  for (let i = sentence?.from ?? at; i < title.from; i++)
    if (tokens[i]?.shape === 'lower' && reading.lex.has(i, 'verb')) return false;
  return true;
}
