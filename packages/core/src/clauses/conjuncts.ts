/**
 * What a conjunct is like: how it begins, where its head is, what its last
 * preposition governs. Coordination goes by likeness.
 */
import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { isAdverb } from './verb-group.js';
import { COMPOUND_ENDS, isAdjective, isGerund } from './word-class.js';

const QUESTIONS = new Set(['how', 'what', 'whether', 'why', 'where', 'who']);

export type Beginning =
  | 'question'
  | 'that'
  | 'infinitive'
  | 'preposition'
  | 'gerund'
  | 'definite'
  | 'name'
  | 'bare';

export function beginning(reading: Reading, range: TokenRange): Beginning {
  const { tokens, mentions } = reading;
  const first = tokens[range.from];
  const second = tokens[range.from + 1];
  if (first === undefined) return 'bare';
  const { norm } = first;
  if (QUESTIONS.has(norm)) return 'question';
  if (norm === 'that') return 'that';
  if (norm === 'to' && second?.shape === 'lower') return 'infinitive';
  if (PREPOSITIONS.has(norm)) return 'preposition';
  if (norm === 'the' && (isProper(reading, range.from + 1, range.to) || opensWithName(reading, range)))
    return 'name';
  if (DETERMINERS.has(norm) && norm !== 'all' && norm !== 'other') return 'definite';
  const mention = mentions.at(range.from);
  if (mention && mention.from === range.from) {
    const next = tokens[mention.to]?.norm;
    if (next === "'s" || next === "'") return 'definite';
    if (mention.kind === 'country' && mention.form === 'adjective') return 'bare';
    if (
      mention.to >= range.to ||
      tokens[mention.to]?.shape !== 'lower' ||
      PREPOSITIONS.has(next ?? '') ||
      next === 'and'
    )
      return mention.kind === 'date' ? 'bare' : 'name';
    return 'bare';
  }
  if (isGerund(first) && second?.norm !== 'of' && second !== undefined && range.to - range.from > 1)
    return 'gerund';
  if (
    first.shape !== 'lower' &&
    first.kind === 'word' &&
    range.to - range.from <= 2 &&
    tokens[range.to - 1]?.shape !== 'lower'
  )
    return 'name';
  // "Peru's ports", but "bring Peru's war"
  for (let i = range.from + 1; i < range.to && i < range.from + 4; i++) {
    if (DETERMINERS.has(tokens[i]?.norm ?? '')) break;
    if (tokens[i]?.norm === "'s") return 'definite';
  }
  return 'bare';
}

/** "widening trade and *building* ports": words that are nouns or adjectives elsewhere, behind a gerund. */
export function isGerundBeside(reading: Reading, item: TokenRange, right: TokenRange): boolean {
  const { tokens } = reading;
  const object = tokens[right.from + 1];
  return (
    /^(?:building|developing|funding|financing|increasing|monitoring|training|marketing)$/.test(
      tokens[right.from]?.norm ?? '',
    ) &&
    right.to - right.from > 1 &&
    object?.kind === 'word' &&
    !PREPOSITIONS.has(object.norm) &&
    !/^(?:countries|nations|world|states|economies|codes?|materials?|and|sector|industry|cent(?:re|er)s?|programmes?|programs?|courses?)$/.test(
      object.norm,
    ) &&
    beginning(reading, item) === 'gerund'
  );
}

/** "the *OSCE* in several countries". */
function opensWithName({ tokens, mentions }: Reading, { from, to }: TokenRange): boolean {
  const mention = mentions.at(from + 1);
  if (mention?.kind !== 'organization' && mention?.kind !== 'country' && mention?.kind !== 'place')
    return false;
  if (mention.kind === 'country' && mention.form === 'adjective') return false;
  return mention.to >= to || PREPOSITIONS.has(tokens[mention.to]?.norm ?? '');
}

/** "the South China Sea": every word a name's. */
function isProper(reading: Reading, from: number, to: number): boolean {
  if (to <= from || to - from > 5) return false;
  for (let i = from; i < to; i++) {
    const token = reading.tokens[i];
    if (token?.kind === 'word' && token.shape === 'lower' && token.norm !== 'of') return false;
  }
  return true;
}

export interface Inner {
  readonly kind: Beginning;
  readonly preposition: string;
  readonly at: number;
}

/** What follows the last preposition or "to" of an item: where a conjunct may attach. */
export function lastObject(reading: Reading, item: TokenRange): Inner | undefined {
  const { tokens, mentions } = reading;
  for (let i = item.to - 2; i > item.from; i--) {
    const mention = mentions.at(i);
    if (mention && mention.from < i && mention.to > i + 1) {
      i = mention.from;
      continue;
    }
    const norm = tokens[i]?.norm ?? '';
    if (!PREPOSITIONS.has(norm)) continue;
    return { kind: beginning(reading, { from: i + 1, to: item.to }), preposition: norm, at: i };
  }
  return undefined;
}

/** "between A" and "both A" wait for their "and". */
export function awaitsAnd(reading: Reading, item: TokenRange): boolean {
  const { tokens } = reading;
  for (let i = item.to - 1; i >= item.from; i--) {
    const norm = tokens[i]?.norm;
    if (norm === 'and') return false;
    // "*among allies* and partners", "among member states and trade": one bare noun waits.
    if (norm === 'among' && item.to === i + 2) return true;
    if (norm === 'between') return !isPlural(reading, i + 1, item.to);
    if (norm === 'both' && i > item.from - 1)
      return !/^(sides|countries|parties|nations|states|ministers|leaders|peoples|governments)$/.test(
        tokens[i + 1]?.norm ?? '',
      );
  }
  return false;
}

/** "between *the two sides*", "between *them*": the phrase is whole without an "and". */
function isPlural(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 5; i++)
    if (
      reading.tokens[i]?.shape === 'lower' &&
      /^(two|both|three|sides|countries|nations|states|parties|peoples|them|our|neighbours|neighbors|governments|ministries|institutions|armies|parliaments)$/.test(
        reading.tokens[i]?.norm ?? '',
      )
    )
      return true;
  return false;
}

/** ", which …", ", called …": goes on with the item. */
export function opensRelative(reading: Reading, right: TokenRange): boolean {
  const first = reading.tokens[right.from];
  if (first === undefined || first.shape !== 'lower') return false;
  const next = reading.tokens[right.from + 1]?.norm ?? '';
  return (
    /^(which|who|whose|where)$/.test(first.norm) ||
    (first.norm === 'one' && /^(that|which|of)$/.test(next)) ||
    /^(ahead|due|scheduled|called|aimed|based|led|held|known|headed|made|including|launched|signed|adopted)$/.test(
      first.norm,
    ) ||
    (/ed$/.test(first.norm) && /^(by|to|at|on|in|for|with|a|the)$/.test(next))
  );
}

/**
 * Does an item end with an adjective that waits for its noun: "*political*,
 * economic …", "the *Eastern* and Western churches"? Not "the Arctic", "the
 * Indian Ocean", "agreements reached".
 */
export function endsWithModifier(reading: Reading, item: TokenRange, right: TokenRange): boolean {
  const { tokens, mentions } = reading;
  const last = tokens[item.to - 1];
  const before = item.to - item.from > 1 ? tokens[item.to - 2] : undefined;
  if (last === undefined) return false;
  if (before?.norm === '-' && COMPOUND_ENDS.has(last.norm)) return true;
  if (!isAdjective(last)) return false;
  if (before === undefined) return true;
  const mention = mentions.at(item.to - 1);
  // "Nepal", "Montreal" only sound like adjectives.
  if (mention?.kind === 'city' || (mention?.kind === 'country' && mention.form !== 'adjective')) return false;
  // "in the eastern *Pacific, the* border": no noun waits beyond an article.
  if (last.shape !== 'lower' && DETERMINERS.has(tokens[right.from]?.norm ?? '')) return false;
  if (last.shape !== 'lower')
    return (
      (mention?.kind === 'country' && mention.form === 'adjective') ||
      (before.shape === 'lower' && before.norm !== 'the') ||
      (tokens[right.from]?.shape !== 'lower' && isAdjective(tokens[right.from]) && right.to - right.from > 1)
    );
  return !(
    last.norm.endsWith('ed') &&
    before.kind === 'word' &&
    !DETERMINERS.has(before.norm) &&
    before.norm !== 'and' &&
    !isAdverb(before) &&
    !isAdjective(before)
  );
}

/** Adjectives alone, their noun still to come: ", economic and cultural ties". */
export function isModifierOnly(reading: Reading, range: TokenRange): boolean {
  return (
    range.to - range.from <= 4 &&
    reading.tokens[range.to - 1]?.shape === 'lower' &&
    isAdjective(reading.tokens[range.to - 1]) &&
    beginning(reading, range) !== 'definite'
  );
}

/** Index of the head noun: the last word before a preposition, relative or mark. */
export function headOf(reading: Reading, range: TokenRange): number {
  const { tokens } = reading;
  let i = range.from;
  while (i + 1 < range.to) {
    const next = tokens[i + 1];
    if (
      next === undefined ||
      (next.kind === 'punct' && next.norm !== '-' && next.norm !== "'s") ||
      PREPOSITIONS.has(next.norm) ||
      /^(that|which|who|where|they|aimed|related|between)$/.test(next.norm)
    )
      break;
    i++;
  }
  return i;
}

/** Has a preposition or "to" of its own. */
export function hasPhrase(reading: Reading, range: TokenRange): boolean {
  for (let i = range.from + 1; i < range.to - 1; i++)
    if (PREPOSITIONS.has(reading.tokens[i]?.norm ?? '')) return true;
  return false;
}

export function hasWord(reading: Reading, range: TokenRange, word: string): boolean {
  for (let i = range.from; i < range.to; i++) if (reading.tokens[i]?.norm === word) return true;
  return false;
}

/** Something before the last word or name, which alone would be an item: "*the situation in* Syria". */
export function leadsToName(reading: Reading, item: TokenRange): boolean {
  const mention = reading.mentions.at(item.to - 1);
  if (mention === undefined || (mention.kind !== 'country' && mention.kind !== 'city')) return false;
  return mention.to === item.to && mention.from > item.from && reading.tokens[item.from]?.norm !== 'the';
}

/** A relative clause is still open: "a truce *that* would free the captives". */
export function hasRelative(reading: Reading, item: TokenRange): boolean {
  for (let i = item.from + 1; i < item.to - 1; i++)
    if (/^(that|which|who|whose)$/.test(reading.tokens[i]?.norm ?? '')) return true;
  return false;
}

/** "to *expand* ties", but not "to the east", "access to education". */
export function isInfinitive(reading: Reading, to: number): boolean {
  let at = to + 1;
  while (isAdverb(reading.tokens[at]) || reading.tokens[at]?.norm === 'better') at++;
  const token = reading.tokens[at];
  if (reading.tokens[to]?.norm !== 'to' || token?.kind !== 'word' || token.shape !== 'lower') return false;
  return (
    VERBS_LIKE_NOUNS.test(token.norm) ||
    (!DETERMINERS.has(token.norm) &&
      !isAdjective(token) &&
      !isGerund(token) &&
      !/(tion|sion|ment|ness|ity|ence|ance|ism|ship|ies|ers|ors)$/.test(token.norm))
  );
}

const VERBS_LIKE_NOUNS =
  /^(advance|enhance|finance|balance|influence|implement|supplement|mention|position|secure|open|free|complete|direct)$/;

/** An infinitive lies inside: "ways *to expand* ties". */
export function hasInfinitive(reading: Reading, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++) if (isInfinitive(reading, i)) return true;
  return false;
}

export function endsWithName(reading: Reading, item: TokenRange): boolean {
  const last = reading.tokens[item.to - 1];
  return last !== undefined && last.kind === 'word' && last.shape !== 'lower';
}
