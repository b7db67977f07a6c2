/**
 * Whether a comma or "and" parts two items, or lies inside one.
 */
import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../lexicon/function-words.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import {
  awaitsAnd,
  beginning,
  endsWithModifier,
  endsWithName,
  hasInfinitive,
  hasPhrase,
  hasRelative,
  hasWord,
  headOf,
  type Inner,
  isInfinitive,
  isModifierOnly,
  lastObject,
  leadsToName,
} from './conjuncts.js';
import {
  FIELD_HEADS,
  isAdjective,
  isGerund,
  isObjectPair,
  isPair,
  SHARED_HEADS,
  TOPIC_HEADS,
} from './word-class.js';

export interface Delimiter extends TokenRange {
  readonly kind: 'comma' | 'and' | 'as-well-as' | 'semicolon';
  /** A comma stands in ", and". */
  readonly comma: boolean;
}

export interface Context {
  readonly preposition: string | undefined;
  /** "…, including A and B" or "…, which …" stands open: what follows belongs to it. */
  readonly tail: 'list' | 'relative' | undefined;
  /** Where the conjunct after the next "and" begins. */
  readonly end: number | undefined;
  /** An earlier comma parted items, so the "and" that closes the list does too. */
  readonly inList: boolean;
  readonly isLast: boolean;
  /** A comma inside the item joins a list that still waits for its "and": "economic, *trade and …*". */
  readonly openList: boolean;
  /** Commas part items on both sides: "A, *B and C*, and D". */
  readonly inner: boolean;
}

export function parts(
  reading: Reading,
  item: TokenRange,
  delimiter: Delimiter,
  right: TokenRange,
  context: Context,
): boolean {
  const { tokens } = reading;
  if (delimiter.kind === 'semicolon') return true;
  const first = tokens[right.from];
  const last = tokens[item.to - 1];
  if (first === undefined || last === undefined) return false;
  if (awaitsAnd(reading, item)) return false;
  // "on how it is carried out *and on* the next steps"
  if (delimiter.kind === 'and' && first.norm === context.preposition) return true;
  // "R&D"
  if (first.text.length === 1 && last.text.length === 1) return false;
  // "the state of and prospects for trade"
  if (PREPOSITIONS.has(last.norm)) return false;
  if (delimiter.kind === 'as-well-as')
    // "in areas such as A and B as well as C", "with Lima at home as well as in the Union"
    return !(
      (context.tail === 'list' && !delimiter.comma) ||
      (PREPOSITIONS.has(first.norm) && first.norm !== context.preposition)
    );
  // "political, economic and humanitarian issues"
  if (endsWithModifier(reading, item, right) || (!context.isLast && isModifierOnly(reading, right)))
    return false;
  if (closesList(reading, delimiter, right, context)) return false;
  // "against the militia and other armed groups in Mali"
  if (first.norm === 'other' && !delimiter.comma && item.to - item.from > 2 && !isGeneral(reading, right))
    return false;
  if (listsObjects(reading, item, delimiter, right, context)) return false;
  if (closesWithGroup(reading, item, delimiter, context.end)) return false;
  const kind = beginning(reading, right);
  // "cooperation in energy, water *and the environment*"
  if (
    kind === 'definite' &&
    delimiter.kind === 'and' &&
    !delimiter.comma &&
    (tokens[right.from + 2]?.kind === 'punct' || right.to - right.from === 2) &&
    hasWord(reading, item, ',') &&
    !hasWord(reading, item, 'and')
  )
    return false;
  if (context.tail === 'relative')
    return (
      delimiter.kind === 'and' &&
      delimiter.comma &&
      (kind === 'question' || (kind === 'definite' && hasPhrase(reading, right)))
    );
  if (context.tail)
    return (
      delimiter.kind === 'and' &&
      (kind === 'question' || (kind === 'that' && beginning(reading, item) === 'question'))
    );
  // "matters of mutual interest, regional security …"
  if (kind === 'bare' && /^(interest|interests|concern|concerns)$/.test(last.norm)) return true;
  if (context.inner && kind === 'bare' && delimiter.kind === 'and' && !delimiter.comma) return false;
  const inner = lastObject(reading, item);
  const start = beginning(reading, item);
  if (!delimiter.comma && kind === 'bare' && start !== 'question' && hasRelative(reading, item)) return false;
  if (!delimiter.comma && kind === 'bare' && sharesComplement(reading, item, right)) return false;
  // "how the two sides could cooperate, both at home and abroad": the question runs on.
  if (
    start === 'question' &&
    !(
      (kind === 'definite' && first.norm !== 'both') ||
      kind === 'question' ||
      kind === 'that' ||
      (kind === 'bare' && delimiter.comma && hasPhrase(reading, right) && item.to - item.from > 6)
    )
  )
    return false;
  switch (kind) {
    case 'question':
      return true;
    case 'that':
      return delimiter.kind === 'and' && (start === 'question' || start === 'that');
    case 'infinitive':
      return delimiter.kind === 'and';
    case 'preposition':
      return first.norm === context.preposition;
    case 'gerund':
      // "strengthening and broadening trade" is one deed; "that the state, working with Congress, plans" a clause.
      if (item.to - item.from === 1 && isGerund(last) && delimiter.kind === 'and') return false;
      if (delimiter.kind === 'comma' && hasWord(reading, item, 'that')) return false;
      if (start === 'gerund') return true;
      return (
        inner?.kind !== 'gerund' &&
        !(start === 'bare' && hasInfinitive(reading, item)) &&
        !(
          inner &&
          !delimiter.comma &&
          !(PARTNERS.test(inner.preposition) && !TAKES_GERUND.test(tokens[headOf(reading, item)]?.norm ?? ''))
        )
      );
    case 'definite':
      // "the project, a partnership with experts": an apposition.
      if (
        /^an?$/.test(first.norm) &&
        delimiter.kind === 'comma' &&
        !/^an?$/.test(tokens[item.from]?.norm ?? '')
      )
        return false;
      // "the war and its consequences"
      if (
        !delimiter.comma &&
        delimiter.kind === 'and' &&
        /^(its|their|his|her)$/.test(first.norm) &&
        !hasPhrase(reading, right) &&
        !POSSESSIVES.has(tokens[item.from]?.norm ?? '')
      )
        return false;
      // "for Israel and the region"
      if (
        inner?.kind === 'name' &&
        !delimiter.comma &&
        right.to - right.from <= 3 &&
        !hasPhrase(reading, right) &&
        !STRONG.has(tokens[headOf(reading, right)]?.norm ?? '')
      )
        return false;
      // "President A and Prime Minister B's commitment"
      if (
        inner?.kind === 'name' &&
        reading.mentions.at(right.from)?.kind === reading.mentions.at(item.to - 1)?.kind &&
        DETERMINERS.has(first.norm) === false &&
        !delimiter.comma
      )
        return false;
      // "benefit our economies and our societies"
      if (
        !delimiter.comma &&
        right.to - right.from <= 3 &&
        DETERMINERS.has(first.norm) &&
        first.norm !== 'the' &&
        hasWord(reading, { from: Math.max(item.from + 1, item.to - 3), to: item.to }, first.norm)
      )
        return false;
      if (
        !delimiter.comma &&
        (start === 'gerund' || (inner !== undefined && isInfinitive(reading, inner.at))) &&
        !hasPhrase(reading, right) &&
        !STRONG.has(tokens[headOf(reading, right)]?.norm ?? '')
      )
        return false;
      return !(
        inner?.kind === 'definite' &&
        !hasPhrase(reading, right) &&
        right.to - right.from <= 3 &&
        !delimiter.comma
      );
    case 'name':
      if (inner?.kind === 'name' || (!inner && leadsToName(reading, item) && isNamed(reading, right)))
        return false;
      return !(inner && endsWithName(reading, item));
    case 'bare':
      return inner === undefined
        ? partsSimple(reading, item, delimiter, right, context)
        : (context.inList &&
            context.isLast &&
            delimiter.kind === 'and' &&
            inner.kind !== 'gerund' &&
            !(inner.kind === 'definite' && right.to - right.from <= 2)) ||
            partsAfterPhrase(reading, item, delimiter, right, inner);
  }
}

/** "economic, trade *and investment relations*", "with Peru, Chile *and other states*": the "and" of a list inside. */
function closesList(reading: Reading, delimiter: Delimiter, right: TokenRange, context: Context): boolean {
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
    (kind === 'bare' || kind === 'name') && !STRONG.has(reading.tokens[headOf(reading, right)]?.norm ?? '')
  );
}

/** "the supply of gas, *oil and power*": one-word objects of "of", up to their "and". */
function listsObjects(
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

/**
 * "the current state and future prospects of the ties": one article, one
 * complement. An item with a complement of its own does not share.
 */
function sharesComplement(reading: Reading, item: TokenRange, right: TokenRange): boolean {
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
function isGeneral(reading: Reading, range: TokenRange): boolean {
  return /^(issues|matters|topics|questions|subjects|areas|developments|fields|aspects|challenges)$/.test(
    reading.tokens[headOf(reading, range)]?.norm ?? '',
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

/** A country or city is all of it. */
function isNamed(reading: Reading, range: TokenRange): boolean {
  const mention = reading.mentions.at(range.from);
  return mention !== undefined && (mention.kind === 'country' || mention.kind === 'city');
}

/** With whom or where: no gerund hangs on these. */
const PARTNERS = /^(with|between|in|from|within|among|against|at|across)$/;
/** Heads that a gerund can hang on: "the importance of peace and *strengthening* ties". */
const TAKES_GERUND =
  /^(importance|need|necessity|ways?|means|prospects?|possibility|possibilities|opportunit(y|ies)|efforts?|plans?|role|cooperation|work|aim|goal|purpose|experience|progress|interest|focus)$/;

/** "in the trade, investment, transport and logistics *spheres*": the noun that closes the list is shared. */
function closesWithGroup(
  reading: Reading,
  item: TokenRange,
  delimiter: Delimiter,
  last: number | undefined,
): boolean {
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

const GROUP_HEADS = /^(fields|spheres|sectors|areas|domains|realms|fronts|directions|tracks|formats|levels)$/;

/** Bare conjunct after an item without a phrase: "food security *and* energy". */
function partsSimple(
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
  if (beginning(reading, item) === 'gerund') return delimiter.kind === 'comma' && isRelational(first);
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

/** "bilateral" says between whom, not in which field: "security and bilateral partnership" are two. */
function isRelational(word: string): boolean {
  return /^(bilateral|regional|mutual|joint|other|international|global|multilateral|common|further|possible|potential|future|new)$/.test(
    word,
  );
}

/** Bare conjunct after an item that ends in a phrase: "cooperation in trade *and* energy". */
function partsAfterPhrase(
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
    !STRONG.has(headWord) &&
    head === right.from
  )
    return false;
  // "the promotion of relations and cooperation between the armies"
  if (!delimiter.comma && isObjectPair(tokens[item.to - 1]?.norm ?? '', first)) return false;
  if (own)
    return delimiter.comma || TOPIC_HEADS.has(headWord)
      ? !(governs && !delimiter.comma && !STRONG.has(headWord))
      : !governs && inner.kind !== 'bare';
  if (inner.kind === 'name' || inner.kind === 'definite') {
    if (starts === 'gerund' || governs) return delimiter.kind === 'comma' && inner.kind === 'name';
    // "fulfilment of its obligations and commitments"
    if (!delimiter.comma && right.to - right.from === 1 && inner.kind === 'definite') return false;
    // "the stability of the region and energy ties"
    return !(inner.kind === 'definite' && isPair(tokens[item.to - 1]?.norm ?? '', first));
  }
  if (inner.kind === 'gerund' || isInfinitive(reading, inner.at))
    return STRONG.has(headWord) && delimiter.comma;

  if (!delimiter.comma) return STRONG.has(headWord) && isRelational(first);
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

/** Heads so much of a topic that they are never a second object: "… and *prospects* for trade". */
const STRONG = new Set(
  'ways means prospects efforts situation issues developments modalities mechanisms steps measures implementation progress'.split(
    ' ',
  ),
);
