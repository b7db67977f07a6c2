/**
 * Lists that lie inside an item: of modifiers, of names, of objects of one
 * preposition, of nouns that share an article and a complement.
 */
import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { beginning, endsWithName, hasPhrase, hasWord, headOf } from './conjuncts.js';
import type { Context, Delimiter } from './delimiter.js';
import { isObjectPair, STRONG_HEADS, TOPIC_HEADS } from './word-class.js';

/** "economic, trade *and investment relations*", "with Peru, Chile *and other states*": the "and" of a list inside. */
export function closesList(
  reading: Reading,
  delimiter: Delimiter,
  right: TokenRange,
  context: Context,
): boolean {
  if (!context.openList || context.tail || delimiter.kind !== 'and') return false;
  const kind = beginning(reading, right);
  // "in Chad, Mali, and the wider Sahel"
  if (
    delimiter.comma &&
    endsWithName(reading, right) &&
    !hasPhrase(reading, right) &&
    (kind === 'name' || kind === 'definite')
  )
    return true;
  // ", and other places": what came before them is of their kind.
  if (delimiter.comma)
    return /^others?$/.test(reading.tokens[right.from]?.norm ?? '') && !isGeneral(reading, right);
  return (
    (kind === 'bare' ||
      kind === 'name' ||
      // "in trade, tourism and *the fight against crime*"
      (kind === 'definite' && DEEDS.test(reading.tokens[headOf(reading, right)]?.norm ?? ''))) &&
    !STRONG_HEADS.has(reading.tokens[headOf(reading, right)]?.norm ?? '')
  );
}

const DEEDS =
  /^(fight|struggle|prevention|protection|exchange|training|development|management|promotion|supply|production|transfer|use)$/;

/** "the supply of gas, *oil and power*": one-word objects of "of", up to their "and". */
export function listsObjects(
  { tokens }: Reading,
  item: TokenRange,
  delimiter: Delimiter,
  right: TokenRange,
  context: Context,
): boolean {
  return (
    delimiter.kind === 'comma' &&
    context.end !== undefined &&
    right.to - right.from === 1 &&
    tokens[item.to - 2]?.norm === 'of' &&
    tokens[item.to - 1]?.shape === 'lower' &&
    tokens[right.from]?.shape === 'lower' &&
    tokens[right.to]?.norm !== ',' &&
    !TOPIC_HEADS.has(tokens[right.from]?.norm ?? '')
  );
}

/** "in the trade, investment, transport and logistics *spheres*": the noun that closes the list is shared. */
export function closesWithGroup(
  reading: Reading,
  item: TokenRange,
  delimiter: Delimiter,
  last: number | undefined,
): boolean {
  // "in trade, transport, tourism *spheres*, the supply of gas": no "and" closes it.
  if (delimiter.kind === 'comma' && /^in$/.test(reading.tokens[item.to - 2]?.norm ?? ''))
    for (let i = delimiter.to, commas = 0; i < delimiter.to + 9; i++) {
      const norm = reading.tokens[i]?.norm ?? '';
      if (GROUP_HEADS.test(norm)) return commas > 0 && i > delimiter.to;
      if (norm === ',') commas++;
      else if (reading.tokens[i]?.shape !== 'lower' || norm === 'and' || PREPOSITIONS.has(norm)) break;
    }
  if (
    last === undefined ||
    delimiter.kind === 'as-well-as' ||
    !(hasWord(reading, item, 'in') || hasWord(reading, item, 'the'))
  )
    return false;
  const { tokens } = reading;
  for (let i = last; i < last + 4; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (GROUP_HEADS.test(norm)) return i > last && item.to > item.from + 1 && hasWord(reading, item, 'in');
    if (PREPOSITIONS.has(norm) || norm === ',' || norm === 'and') return false;
  }
  return false;
}

/**
 * "the current state and future prospects of the ties": one article, one
 * complement. An item with a complement of its own does not share.
 */
export function sharesComplement(reading: Reading, item: TokenRange, right: TokenRange): boolean {
  const { tokens } = reading;
  const link = tokens[headOf(reading, right) + 1]?.norm;
  if (link !== 'of' && link !== 'between') return false;
  if (hasPhrase(reading, item) || hasWord(reading, item, ',')) return false;
  const left = tokens[item.to - 1]?.norm ?? '';
  const before = tokens[item.from - 1]?.norm ?? '';
  const isDefinite = DETERMINERS.has(tokens[item.from]?.norm ?? '') || DETERMINERS.has(before);
  return isDefinite || isObjectPair(left, tokens[headOf(reading, right)]?.norm ?? '');
}

/** "other *issues*", "other recent *developments*": matters of their own, whatever came before. */
export function isGeneral(reading: Reading, range: TokenRange): boolean {
  return /^(issues|matters|topics|questions|subjects|areas|developments|fields|aspects|challenges|items)$/.test(
    reading.tokens[headOf(reading, range)]?.norm ?? '',
  );
}

const GROUP_HEADS =
  /^(fields|spheres|sectors|areas|domains|realms|fronts|directions|tracks|formats|levels|regions|seas|basins)$/;
