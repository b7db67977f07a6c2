/**
 * Splits a coordinated noun phrase into its items.
 *
 *     bilateral ties, cooperation in trade and energy, and the situation in the Gulf
 *     ^1              ^2                                   ^3
 *
 * Every comma and "and" either parts two items or lies inside one. What decides
 * is parallelism: a conjunct belongs to the nearest thing that it is like. A
 * bare noun after "in trade and …" is like the noun after "in"; a phrase with
 * an article, a gerund or a head such as "prospects" is like a whole item.
 */
import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from '../lexicon/function-words.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import {
  FIELD_HEADS,
  isAdjective,
  isGerund,
  isObjectPair,
  isPair,
  SHARED_HEADS,
  TOPIC_HEADS,
} from './word-class.js';

interface Delimiter extends TokenRange {
  readonly kind: 'comma' | 'and' | 'as-well-as' | 'semicolon';
  /** A comma stands in ", and". */
  readonly comma: boolean;
}

const HOLDERS: ReadonlySet<string> = new Set([
  'person',
  'office',
  'organization',
  'event',
  'group',
  'place',
  'date',
  'delegation',
]);
const QUESTIONS = new Set(['how', 'what', 'whether', 'why', 'where', 'who']);
/** After these, a list belongs to the item: "…, including A, B and C". */
const TAILS = new Set([
  'including',
  'particularly',
  'especially',
  'notably',
  'namely',
  'among',
  'such',
  'like',
  'specifically',
]);
/** "together with", "in addition to": they part items as "and" does. */
const PHRASES: readonly (readonly string[])[] = [
  ['as', 'well', 'as'],
  ['in', 'addition', 'to'],
  ['along', 'with'],
  ['alongside'],
  ['together', 'with'],
  ['besides'],
  ['and', 'also'],
  ['but', 'also'],
];

/** The items of a phrase; `preposition` is the one that governs it ("on A and *on* B"). */
export function splitItems(reading: Reading, range: TokenRange, preposition?: string): TokenRange[] {
  const delimiters = findDelimiters(reading, range);
  const items: TokenRange[] = [];
  let from = range.from;
  let tail: Context['tail'];
  let inList = false;
  for (let d = 0; d < delimiters.length; d++) {
    const delimiter = delimiters[d] as Delimiter;
    if (delimiter.from < from) continue;
    const next = delimiters[d + 1];
    const item = { from, to: delimiter.from };
    const right = { from: delimiter.to, to: next?.from ?? range.to };
    if (right.from >= right.to) continue;
    const opensTail = delimiter.kind !== 'semicolon' && TAILS.has(reading.tokens[right.from]?.norm ?? '');
    if (opensTail || hasWord(reading, item, 'including')) tail = 'list';
    else if (delimiter.kind === 'comma' && opensRelative(reading, right)) tail ??= 'relative';
    const splits =
      item.to > item.from &&
      !opensTail &&
      parts(reading, item, delimiter, right, {
        preposition,
        tail,
        inList,
        end: delimiters.slice(d).find((x) => x.kind === 'and')?.to,
        isLast: next === undefined,
      });
    if (!splits) continue;
    items.push(item);
    from = delimiter.to;
    inList = delimiter.kind === 'comma' || (inList && delimiter.kind !== 'and');
    tail = undefined;
  }
  items.push({ from, to: range.to });
  return items.filter((item) => item.to > item.from);
}

function findDelimiters(reading: Reading, range: TokenRange): Delimiter[] {
  const { tokens, mentions } = reading;
  const found: Delimiter[] = [];
  let depth = 0;
  let quoted = false;
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const { norm } = token;
    if (norm === '(' || norm === '[') depth++;
    else if (norm === ')' || norm === ']') depth = Math.max(0, depth - 1);
    else if (norm === '"') quoted = !quoted;
    if (depth > 0 || quoted) continue;
    const holder = mentions.at(i);
    if (holder && holder.from < i && holder.to > i + 1 && HOLDERS.has(holder.kind)) continue;
    if (norm === ';') found.push({ kind: 'semicolon', comma: false, from: i, to: i + 1 });
    else {
      const comma = norm === ',';
      const start = comma ? i + 1 : i;
      const phrase = PHRASES.find(
        (words) =>
          words.every((word, k) => tokens[start + k]?.norm === word) && start + words.length < range.to,
      );
      if (phrase) {
        found.push({ kind: 'as-well-as', comma, from: i, to: start + phrase.length });
        i = start + phrase.length - 1;
      } else if (tokens[start]?.norm === 'and' || tokens[start]?.norm === '&') {
        found.push({ kind: 'and', comma, from: i, to: start + 1 });
        i = start;
      } else if (comma) found.push({ kind: 'comma', comma, from: i, to: i + 1 });
    }
  }
  return found;
}

interface Context {
  readonly preposition: string | undefined;
  /** "…, including A and B" or "…, which …" stands open: what follows belongs to it. */
  readonly tail: 'list' | 'relative' | undefined;
  /** Where the conjunct after the next "and" begins. */
  readonly end: number | undefined;
  /** An earlier comma parted items, so the "and" that closes the list does too. */
  readonly inList: boolean;
  readonly isLast: boolean;
}

function parts(
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
  // "the state of and prospects for trade"
  if (PREPOSITIONS.has(last.norm)) return false;
  if (delimiter.kind === 'as-well-as') return true;
  // "political, economic and humanitarian issues"
  if (isAdjective(last) || (!context.isLast && isModifierOnly(reading, right))) return false;
  if (closesWithGroup(reading, item, delimiter, context.end)) return false;
  const kind = beginning(reading, right);
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
  const inner = lastObject(reading, item);
  const start = beginning(reading, item);
  // "how the two sides could cooperate, both at home and abroad": the question runs on.
  if (
    start === 'question' &&
    !(
      (kind === 'definite' && first.norm !== 'both') ||
      kind === 'question' ||
      kind === 'that' ||
      (kind === 'bare' && delimiter.comma && hasPhrase(reading, right))
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
      if (start === 'gerund') return true;
      return (
        inner?.kind !== 'gerund' &&
        !(start === 'bare' && hasWord(reading, item, 'to')) &&
        !(inner && !delimiter.comma)
      );
    case 'definite':
      // "the project, a partnership with experts": an apposition.
      if (
        /^an?$/.test(first.norm) &&
        delimiter.kind === 'comma' &&
        !/^an?$/.test(tokens[item.from]?.norm ?? '')
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
        (start === 'gerund' || inner?.preposition === 'to') &&
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
      if (inner?.kind === 'name') return false;
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

type Beginning = 'question' | 'that' | 'infinitive' | 'preposition' | 'gerund' | 'definite' | 'name' | 'bare';

function beginning(reading: Reading, range: TokenRange): Beginning {
  const { tokens, mentions } = reading;
  const first = tokens[range.from];
  const second = tokens[range.from + 1];
  if (first === undefined) return 'bare';
  const { norm } = first;
  if (QUESTIONS.has(norm)) return 'question';
  if (norm === 'that') return 'that';
  if (norm === 'to' && second?.shape === 'lower') return 'infinitive';
  if (PREPOSITIONS.has(norm)) return 'preposition';
  if (norm === 'the' && isProper(reading, range.from + 1, range.to)) return 'name';
  if (DETERMINERS.has(norm) && norm !== 'all' && norm !== 'other') return 'definite';
  const mention = mentions.at(range.from);
  if (mention && mention.from === range.from) {
    const next = tokens[mention.to]?.norm;
    if (next === "'s" || next === "'") return 'definite';
    if (mention.kind === 'country' && mention.form === 'adjective') return 'bare';
    if (mention.to >= range.to || tokens[mention.to]?.shape !== 'lower' || PREPOSITIONS.has(next ?? ''))
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
  for (let i = range.from + 1; i < range.to && i < range.from + 4; i++)
    if (tokens[i]?.norm === "'s") return 'definite';
  return 'bare';
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

interface Inner {
  readonly kind: Beginning;
  readonly preposition: string;
  readonly at: number;
}

/** What follows the last preposition or "to" of an item: where a conjunct may attach. */
function lastObject(reading: Reading, item: TokenRange): Inner | undefined {
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

/** "between A" and "both A" wait for their "and". */
function awaitsAnd(reading: Reading, item: TokenRange): boolean {
  const { tokens } = reading;
  for (let i = item.to - 1; i >= item.from; i--) {
    const norm = tokens[i]?.norm;
    if (norm === 'and') return false;
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
      /^(two|both|three|sides|countries|nations|states|parties|peoples|them|our|neighbours|neighbors|governments|ministries|institutions|armies|parliaments)$/.test(
        reading.tokens[i]?.norm ?? '',
      )
    )
      return true;
  return false;
}

/** ", which …", ", called …": goes on with the item. */
function opensRelative(reading: Reading, right: TokenRange): boolean {
  const first = reading.tokens[right.from];
  if (first === undefined || first.shape !== 'lower') return false;
  const next = reading.tokens[right.from + 1]?.norm ?? '';
  return (
    /^(which|who|whose|where)$/.test(first.norm) ||
    /^(ahead|called|aimed|based|led|held|known|headed|made|including|launched|signed|adopted)$/.test(
      first.norm,
    ) ||
    (/ed$/.test(first.norm) && /^(by|to|at|on|in|for|with|a|the)$/.test(next))
  );
}

/** Adjectives alone, their noun still to come: ", economic and cultural ties". */
function isModifierOnly(reading: Reading, range: TokenRange): boolean {
  return (
    range.to - range.from <= 4 &&
    isAdjective(reading.tokens[range.to - 1]) &&
    beginning(reading, range) !== 'definite'
  );
}

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
  if (beginning(reading, item) === 'gerund' || beginning(reading, item) === 'question') return false;
  if (delimiter.kind === 'comma') return true;
  if (context.inList && !isAdjective(tokens[right.from])) return true;
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
  if (head === right.from && words <= 2 && (link === 'of' || link === 'between') && !TOPIC_HEADS.has(first))
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
    (inner.preposition === 'to' && !relates) || hasWord(reading, item, 'to') || starts === 'gerund';
  // "by NATO allies and EU partners to provide"
  const named = reading.mentions.at(right.from);
  if (
    !delimiter.comma &&
    named !== undefined &&
    named.from === right.from &&
    reading.mentions.at(inner.at + 1)?.kind === named.kind
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
  if (inner.kind === 'gerund' || inner.preposition === 'to') return STRONG.has(headWord) && delimiter.comma;

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

/** Index of the head noun: the last word before a preposition, relative or mark. */
function headOf(reading: Reading, range: TokenRange): number {
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
function hasPhrase(reading: Reading, range: TokenRange): boolean {
  for (let i = range.from + 1; i < range.to - 1; i++)
    if (PREPOSITIONS.has(reading.tokens[i]?.norm ?? '')) return true;
  return false;
}

function hasWord(reading: Reading, range: TokenRange, word: string): boolean {
  for (let i = range.from; i < range.to; i++) if (reading.tokens[i]?.norm === word) return true;
  return false;
}

function endsWithName(reading: Reading, item: TokenRange): boolean {
  const last = reading.tokens[item.to - 1];
  return last !== undefined && last.kind === 'word' && last.shape !== 'lower';
}
