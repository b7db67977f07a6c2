/**
 * Graves: first those honoured, then the place.
 *
 *     graves of Leader X and academician Y in the Alley of Honor
 *               ^honouree              ^honouree  ^place
 */
import { set } from '../lexicon/word-set.js';
import { isCapital } from '../mentions/scan.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { ARTICLES, type Site } from './site-nouns.js';
import { readPlace } from './site-place.js';

const GRAVES = set('grave graves tomb tombs gravesite gravesites');

/** "graves of X and Y in the Alley of Honor": the honoured, then the place. */
export function readGraves(reading: Reading, from: number, limit: number): Site | undefined {
  const { tokens, mentions } = reading;
  if (!GRAVES.has(tokens[from]?.norm ?? '') || tokens[from + 1]?.norm !== 'of') return undefined;
  const honourees: TokenRange[] = [];
  let last = from;
  for (let i = from + 2; i < limit && i < from + 40; i++) {
    const mention = mentions.at(i);
    if (mention?.kind === 'person') {
      honourees.push(mention.name);
      last = mention.to;
      i = last - 1;
      continue;
    }
    // "academician *Leyla Aliyeva*": two capitals are a name where graves are told of.
    const isCalled =
      honourees.length > 0 ||
      /^(?:hero|leader|poet|writer|founder|fighter|academician)$/.test(tokens[i - 1]?.norm ?? '');
    if (mention === undefined && isCalled && isCapital(tokens[i]) && isCapital(tokens[i + 1])) {
      let end = i;
      while (end < limit && isCapital(tokens[end])) end++;
      honourees.push({ from: i, to: end });
      last = end;
      i = end - 1;
      continue;
    }
    const word = tokens[i]?.norm ?? '';
    if ((word === 'in' || word === 'at') && honourees.length > 0) {
      const place = readPlace(reading, i + 1, limit);
      if (place !== undefined) return { from: place.from, to: place.to, honourees };
      break;
    }
    // "… and *a meeting with* the president"
    const isOver =
      ARTICLES.has(tokens[i + 1]?.norm ?? '') && word === 'and' && mentions.at(i + 2)?.kind !== 'person';
    if (/^(?:[.;]|with|where|who)$/.test(word) || isOver || (word === 'as' && honourees.length > 0)) break;
  }
  return honourees.length > 0 ? { from, to: last, honourees } : undefined;
}
