/**
 * Conjuncts without article, name or gerund: likeness alone tells whether they
 * are items.
 */
import { DETERMINERS, POSSESSIVES } from '../lexicon/function-words.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import {
  beginning,
  hasInfinitive,
  hasPhrase,
  hasWord,
  headOf,
  type Inner,
  isInfinitive,
} from './conjuncts.js';
import type { Context, Delimiter } from './delimiter.js';
import {
  FIELD_HEADS,
  isAdjective,
  isGerund,
  isObjectPair,
  isPair,
  SHARED_HEADS,
  STRONG_HEADS,
  TOPIC_HEADS,
} from './word-class.js';

/** Bare conjunct after an item without a phrase: "food security *and* energy". */
export function partsSimple(
  reading: Reading,
  item: TokenRange,
  delimiter: Delimiter,
  right: TokenRange,
  context: Context,
): boolean {
  const { tokens } = reading;
  const left = tokens[item.to - 1]?.norm ?? '';
  const first = tokens[right.from]?.norm ?? '';
  const head = headOf(reading, right);
  let words = 0;
  for (let i = item.from; i < item.to; i++)
    if (tokens[i]?.kind === 'word' && !isAdjective(tokens[i]) && !DETERMINERS.has(tokens[i]?.norm ?? ''))
      words++;
  if (beginning(reading, item) === 'question') return false;
  // "restoring ties, international terrorism"; but "restoring ties, trade and trust"
  if (beginning(reading, item) === 'gerund')
    return /^(ways|prospects)$/.test(first) || (delimiter.kind === 'comma' && isRelational(first));
  if (delimiter.kind === 'comma') return true;
  if (context.inList && (delimiter.comma || !isAdjective(tokens[right.from]))) return true;
  // "peace and stability in the region"
  if (
    isPair(left, first) &&
    (words === 1 || hasPhrase(reading, right)) &&
    !(words > 1 && right.to - right.from === 1)
  )
    return false;
  // "trade and economic cooperation", "defence and security ties"
  if (words === 1 && SHARED_HEADS.has(tokens[head]?.norm ?? '') && head > right.from && !isRelational(first))
    return false;
  // "the work and investment *needed to* rebuild the grid": needed both.
  if (
    !delimiter.comma &&
    words === 1 &&
    head === right.from + 1 &&
    /^(?:required|needed|necessary)$/.test(tokens[head]?.norm ?? '')
  )
    return false;
  // "its obligations and commitments"
  if (!delimiter.comma && right.to - right.from === 1 && POSSESSIVES.has(tokens[item.from]?.norm ?? ''))
    return false;
  // "current state and outlook of the ties"
  const link = tokens[head + 1]?.norm;
  if (
    (head === right.from || (words === 1 && isGerund(tokens[item.to - 1]))) &&
    words <= 2 &&
    (link === 'of' || link === 'between') &&
    !TOPIC_HEADS.has(first)
  )
    return false;
  return true;
}

/** Bare conjunct after an item that ends in a phrase: "cooperation in trade *and* energy". */
export function partsAfterPhrase(
  reading: Reading,
  item: TokenRange,
  delimiter: Delimiter,
  right: TokenRange,
  inner: Inner,
): boolean {
  const { tokens } = reading;
  const first = tokens[right.from]?.norm ?? '';
  const head = headOf(reading, right);
  const headWord = tokens[head]?.norm ?? '';
  const own = hasPhrase(reading, right);
  const starts = beginning(reading, item);
  // "ways to expand ties and cooperation in energy": the infinitive governs both.
  const relates =
    inner.preposition === 'to' &&
    /^(pertaining|related|relating|relevant|devoted|dedicated|attention|linked)$/.test(
      tokens[inner.at - 1]?.norm ?? '',
    );
  if (relates && delimiter.comma) return true;
  const governs =
    (isInfinitive(reading, inner.at) && !relates) ||
    hasInfinitive(reading, item) ||
    (!delimiter.comma && inner.kind !== 'name' && hasWord(reading, item, 'to')) ||
    starts === 'gerund' ||
    inner.kind === 'gerund';
  if (isParallel(reading, item, right)) return true;
  // "by NATO allies and EU partners to provide"
  const named = reading.mentions.at(right.from);
  if (
    !delimiter.comma &&
    named !== undefined &&
    named.from === right.from &&
    (reading.mentions.at(inner.at + 1) ?? reading.mentions.at(inner.at + 2))?.kind === named.kind
  )
    return false;
  // "with allies and partners to support"
  if (!delimiter.comma && head === right.from && item.to - inner.at === 2 && !TOPIC_HEADS.has(headWord))
    return false;
  // "to advance peace, security, and prosperity in the region"
  if (
    governs &&
    own &&
    delimiter.kind === 'and' &&
    hasWord(reading, item, ',') &&
    !STRONG_HEADS.has(headWord) &&
    head === right.from
  )
    return false;
  // "the promotion of relations and cooperation between the armies"
  if (!delimiter.comma && isObjectPair(tokens[item.to - 1]?.norm ?? '', first)) return false;
  if (own)
    return delimiter.comma || TOPIC_HEADS.has(headWord)
      ? !(governs && !delimiter.comma && !STRONG_HEADS.has(headWord))
      : !governs && inner.kind !== 'bare';
  if (inner.kind === 'name' || inner.kind === 'definite') {
    if (starts === 'gerund' || governs) return delimiter.kind === 'comma' && inner.kind === 'name';
    // "fulfilment of its obligations and commitments"
    if (!delimiter.comma && right.to - right.from === 1 && inner.kind === 'definite') return false;
    // "the stability of the region and energy ties"
    return !(inner.kind === 'definite' && isPair(tokens[item.to - 1]?.norm ?? '', first));
  }
  if (inner.kind === 'gerund' || isInfinitive(reading, inner.at))
    return STRONG_HEADS.has(headWord) && delimiter.comma;

  if (!delimiter.comma) return STRONG_HEADS.has(headWord) && isRelational(first);
  // "current issues of trade, regional security issues"
  if (STRONG_HEADS.has(headWord) && !governs) return true;
  // A comma list goes on inside only after the preposition that lists fields.
  const listed =
    inner.preposition === 'in' ||
    inner.preposition === 'as' ||
    inner.preposition === 'including' ||
    inner.preposition === 'like' ||
    (inner.preposition === 'of' &&
      /^(fields?|areas?|spheres?|sectors?|domains?|issues|questions|matters)$/.test(
        tokens[inner.at - 1]?.norm ?? '',
      ));
  return !(
    governs ||
    (listed &&
      (FIELD_HEADS.has(tokens[inner.at - 1]?.norm ?? '') ||
        /^(fields?|areas?|spheres?|sectors?|such)$/.test(tokens[inner.at - 1]?.norm ?? '')))
  );
}

/** "bilateral" says between whom, not in which field: "security and bilateral partnership" are two. */
function isRelational(word: string): boolean {
  return /^(bilateral|regional|mutual|joint|other|international|global|multilateral|common|further|possible|potential|future|new)$/.test(
    word,
  );
}

/** "development of ties *and expansion of* trade": two nouns of deeds, each with its "of". */
function isParallel({ tokens }: Reading, item: TokenRange, right: TokenRange): boolean {
  const at = right.from + 1;
  if (tokens[at]?.norm !== 'of' || !DEED.test(tokens[right.from]?.norm ?? '')) return false;
  const from = tokens[item.from]?.norm === 'the' ? item.from + 1 : item.from;
  return tokens[from + 1]?.norm === 'of' && DEED.test(tokens[from]?.norm ?? '');
}
const DEED = /(tion|sion|ment|(?<!import|signific|relev)ance|al|ing)$/;
