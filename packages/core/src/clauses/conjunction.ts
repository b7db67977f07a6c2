/**
 * Whether a comma or "and" parts two items, or lies inside one.
 */
import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../lexicon/function-words.js';
import { isPossessive } from '../mentions/scan.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { partsAfterPhrase, partsSimple } from './bare-conjuncts.js';
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
  isGerundBeside,
  isInfinitive,
  isModifierOnly,
  lastObject,
  leadsToName,
} from './conjuncts.js';
import type { Context, Delimiter } from './delimiter.js';
import { goesOnWithVerb, isHalfOfPair } from './joined-verbs.js';
import { closesList, closesWithGroup, isGeneral, listsObjects, sharesComplement } from './list-inside.js';
import { isGerund, STRONG_HEADS } from './word-class.js';

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
  // "ways *Peru and Chile can* cut tariffs": two lands that do it together.
  if (delimiter.kind === 'and' && isJointSubject(reading, item, right)) return false;
  if (
    ((!context.inList || delimiter.comma) && goesOnWithVerb(reading, item, delimiter, right)) ||
    isHalfOfPair(reading, item, delimiter)
  )
    return false;
  // "on how it is carried out *and on* the next steps"
  if (delimiter.kind === 'and' && first.norm === context.preposition) return true;
  // "R&D"
  if (first.text.length === 1 && last.text.length === 1) return false;
  // "the state of and prospects for trade"
  if (PREPOSITIONS.has(last.norm)) return false;
  // "Peru's and Chile's path to the pact"
  if (isPossessive(last)) return false;
  if (delimiter.kind === 'as-well-as')
    // "in areas such as A and B as well as C", "with Lima at home as well as in the Union"
    return !(
      (context.tail === 'list' && !delimiter.comma) ||
      (PREPOSITIONS.has(first.norm) && first.norm !== context.preposition)
    );
  // "political, economic and humanitarian issues"
  // "ports in the *Gulf and deep*, lasting ties": the modifiers are of the second noun.
  const isOfSecond = delimiter.kind === 'and' && endsWithName(reading, item);
  const isModifier = !context.isLast && !isOfSecond && isModifierOnly(reading, right);
  if (endsWithModifier(reading, item, right) || isModifier) return false;
  if (closesList(reading, delimiter, right, context)) return false;
  // "against the militia and other armed groups in Mali"
  if (first.norm === 'other' && !delimiter.comma && item.to - item.from > 2 && !isGeneral(reading, right))
    return false;
  if (listsObjects(reading, item, delimiter, right, context)) return false;
  if (closesWithGroup(reading, item, delimiter, context.end)) return false;
  const kind = isGerundBeside(reading, item, right) ? 'gerund' : beginning(reading, right);
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
  if ((context.inner || context.closed) && kind === 'bare' && delimiter.kind === 'and' && !delimiter.comma)
    return false;
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
      // "ways to widen trade and to build ports" are two, "efforts to help them and to end the war" one.
      return (
        delimiter.kind === 'and' &&
        (!hasInfinitive(reading, item) ||
          (!delimiter.comma && /^(ways|means)$/.test(tokens[item.from]?.norm ?? '')))
      );
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
        (!hasPhrase(reading, right) || isPersonAtEnd(reading, item)) &&
        !POSSESSIVES.has(tokens[item.from]?.norm ?? '')
      )
        return false;
      // "for Israel and the region"
      if (
        inner?.kind === 'name' &&
        !delimiter.comma &&
        right.to - right.from <= 3 &&
        !hasPhrase(reading, right) &&
        !STRONG_HEADS.has(tokens[headOf(reading, right)]?.norm ?? '')
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
        !STRONG_HEADS.has(tokens[headOf(reading, right)]?.norm ?? '')
      )
        return false;
      return !(
        inner?.kind === 'definite' &&
        !hasPhrase(reading, right) &&
        right.to - right.from <= 3 &&
        !delimiter.comma
      );
    case 'name':
      // "the ties that unite *Canada and Norway*"
      if (!delimiter.comma && hasRelative(reading, item) && isNamed(reading, { ...item, from: item.to - 1 }))
        return false;
      if (inner?.kind === 'name' || (!inner && leadsToName(reading, item) && isNamed(reading, right)))
        return false;
      return !(inner && endsWithName(reading, item));
    case 'bare':
      // "cooperation in the fields of education *and training*": both are fields.
      if (inner?.preposition === 'of' && !hasPhrase(reading, right) && right.to - right.from <= 2)
        if (/^(fields?|areas?|spheres?|sectors?)$/.test(tokens[inner.at - 1]?.norm ?? '')) return false;
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

/**
 * A land before "and", another behind it, and their common verb: "steps *Peru and Chile are* taking"; or two
 * kinds of actor behind the noun that they do something to: "actions *allies and partners are* taking".
 */
function isJointSubject({ tokens, mentions }: Reading, item: TokenRange, { from }: TokenRange): boolean {
  const one = mentions.at(item.to - 1);
  const other = mentions.at(tokens[from]?.norm === 'the' ? from + 1 : from);
  if (one?.kind === 'country' && other?.kind === 'country')
    return one.form === 'name' && other.form === 'name' && JOINT_VERB.test(tokens[other.to]?.norm ?? '');
  return (
    item.to - item.from > 1 &&
    ACTORS.test(tokens[item.to - 1]?.norm ?? '') &&
    ACTORS.test(tokens[from]?.norm ?? '') &&
    JOINT_VERB.test(tokens[from + 1]?.norm ?? '')
  );
}

/** "to hold *President Rey* and his allies to account" */
function isPersonAtEnd(reading: Reading, item: TokenRange): boolean {
  const person = reading.mentions.at(item.to - 1);
  return person?.kind === 'person' && hasInfinitive(reading, { ...item, to: person.from });
}

const JOINT_VERB =
  /^(?:can|could|may|might|will|would|should|must|are|were|have|had|do|did|face|share|pose|take|took|cooperate|collaborate)$/;
const ACTORS =
  /^(?:allies|partners|nations|countries|governments|states|armies|ministries|leaders|parties|peoples|neighbours|neighbors)$/;

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
