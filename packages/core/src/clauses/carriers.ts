/**
 * Words that carry another verb into the sentence as its own: what is told is
 * that somebody thanked, not that he took an opportunity.
 *
 *     The envoy took the opportunity to thank the hosts.
 *               ^from                   ^verb
 */
import { set } from '../lexicon/word-set.js';
import { ADVERBS, DETERMINERS } from '../lexicon/function-words.js';
import type { VerbEntry } from '../lexicon/types.js';
import type { Token } from '../text/types.js';

/** "took the *opportunity* to" */
const CHANCES = set('opportunity occasion chance moment privilege honour honor pleasure meeting visit');
const TAKES = set(
  'took takes taken taking used uses using utilized utilised seized seizes seizing grabbed had has got availed',
);
/** "*went on* to", "*wished* to", "*would like* to" */
const LEADS = set('wished wishes wanted wants proceeded proceeds hastened chose continued continues');
const BEGINS = set(
  'began begins started starts opened opens concluded concludes ended ends closed closes finished finishes',
);

/** A verb that may carry another. */
export const isCarrier = (word: string): boolean => TAKES.has(word) || LEADS.has(word) || BEGINS.has(word);

/** What is told as done though it hangs on a carrier: saying, inviting. */
export const isCarried = ({ family, lemma }: VerbEntry): boolean => family === 'speak' || lemma === 'invite';

/** First token of the words that carry the verb behind "to" or "by" at `at`; undefined where none do. */
export function carrierBefore(tokens: readonly Token[], at: number, floor: number): number | undefined {
  const word = (i: number): string => (i >= floor ? (tokens[i]?.norm ?? '') : '');
  let from: number | undefined;
  if (word(at) === 'by') {
    for (let i = at - 1; i > at - 6; i--) if (BEGINS.has(word(i))) from = i;
  } else if (word(at) === 'to') {
    const last = word(at - 1);
    if (last === 'on' && /^(?:went|goes|gone|going)$/.test(word(at - 2))) from = at - 2;
    else if (last === 'like' && word(at - 2) === 'would') from = at - 2;
    else if (LEADS.has(last)) from = at - 1;
    else if (/^(?:fail|failed|forget)$/.test(last) && /^(?:not|never)$/.test(word(at - 2)))
      from = word(at - 3) === 'did' ? at - 3 : at - 2;
    else if (/^(?:quick|careful|eager|pains)$/.test(last)) {
      const be = last === 'pains' ? at - 3 : at - 2;
      if (/^(?:was|is|were|are)$/.test(word(be))) from = be;
    } else if (CHANCES.has(last)) {
      let i = at - 2;
      while (i > at - 7 && !TAKES.has(word(i)) && isInside(tokens[i])) i--;
      if (TAKES.has(word(i))) from = i;
    }
  }
  if (from === undefined || from < floor) return undefined;
  while (from > floor && (ADVERBS.has(word(from - 1)) || /^(?:has|had|have)$/.test(word(from - 1)))) from--;
  return from;
}

/** "the", "this", "first", "himself of": between the carrier and its noun. */
function isInside(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (DETERMINERS.has(token.norm) ||
      /^(?:of|himself|herself|themselves|same|special|great|first)$/.test(token.norm))
  );
}
