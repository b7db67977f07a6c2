/**
 * Words of courtesy that carry an encounter's verb: whoever had the honour of meeting someone met him.
 *
 *     The commander had the privilege of meeting the Chief of Staff.
 *                   ^from                ^verb
 */
import { ADVERBS } from '../lexicon/function-words.js';
import type { Reading } from '../mentions/types.js';

const GAINS = /^(?:had|has|have|having|took|got)$/;
const FAVOUR = /^(?:privilege|honour|honor|pleasure|opportunity|chance|occasion|delight|joy)$/;
const BE = /^(?:was|were|is|been)$/;
const GLAD = /^(?:pleased|honoured|honored|delighted|glad|happy|privileged|proud|humbled)$/;
const INSIDE =
  /^(?:the|a|an|great|distinct|special|rare|this|first|singular|immense|very|most|also|both|their|his|her)$/;

/** First token of the words that carry the verb at a token; `undefined` where it stands by itself. */
export function encounterCarrier({ tokens }: Reading, verb: number, floor: number): number | undefined {
  const word = (i: number): string => (i >= floor ? (tokens[i]?.norm ?? '') : '');
  // "had the honour of *being* received"
  let at = /^(?:be|being)$/.test(word(verb - 1)) ? verb - 2 : verb - 1;
  const link = word(at);
  if (link !== 'of' && link !== 'to' && link !== 'in') return undefined;
  at--;
  // "*looks forward* to welcoming B on 28 June"
  if (link === 'to' && word(at) === 'forward' && /^looks?$/.test(word(at - 1))) return at - 1;
  if (link === 'to' && GLAD.test(word(at))) {
    at--;
    while (INSIDE.test(word(at)) || ADVERBS.has(word(at)) || /ly$/.test(word(at))) at--;
    return BE.test(word(at)) ? overHave(word, at) : undefined;
  }
  if (!FAVOUR.test(word(at))) return undefined;
  at--;
  while (INSIDE.test(word(at))) at--;
  return GAINS.test(word(at)) ? overHave(word, at) : undefined;
}

/** "*has* had the honour", "*also* had": back to the first word of the group. */
function overHave(word: (i: number) => string, at: number): number {
  let from = at;
  while (/^(?:has|had|have|also|then|later)$/.test(word(from - 1))) from--;
  return from;
}
