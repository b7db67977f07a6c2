/**
 * Where the clause of a verb begins.
 *
 *     The envoy praised the hosts, and the minister, in turn, stressed …
 *                                ^boundary: 'and'             ^verb
 */
import { set } from '../lexicon/word-set.js';
import type { Mention, Reading, TokenRange } from '../mentions/types.js';
import type { Token } from '../text/types.js';
import { quotationsOf } from './quotation.js';
import { isAdverb } from './verb-group.js';

export type BoundaryKind =
  /** Beginning of the sentence, or of what may be read of it. */
  | 'start'
  | 'comma'
  | 'and'
  /** "as well as": parts nouns, not clauses. */
  | 'list'
  /** "while", "whereas", "but", ";": a new clause of the same rank. */
  | 'clause'
  /** "that", "whether", "how", "if": the clause lies in another. */
  | 'subordinate'
  /** "who", "which". */
  | 'relative'
  /** "where", "during which": a clause of its own. */
  | 'scene'
  | 'mark';

export interface Boundary {
  readonly kind: BoundaryKind;
  /** First token of the boundary ("," of ", and"). */
  readonly from: number;
  /** First token after it. */
  readonly to: number;
  /** A comma stands before the conjunction. */
  readonly comma: boolean;
}

const SUBORDINATORS = set(
  'that whether how if why what whose because although though unless until since before after lest as',
);
const CLAUSE = set('while whereas whilst but ; yet');
const AND = set('and or &');
const SCENES = set('during at in on after following to');
const ARTICLES = set('the a an both his her their its this these all');

const MODIFIERS = set(
  'particularly notably namely led held headed seen born head keen happy proud glad himself herself themselves both',
);

/**
 * Fixed phrases between subject and verb, set off by commas. Only their first
 * words are listed: the rest runs to the comma.
 */
const INSERTS = set(
  'in for on from meanwhile however also too moreover likewise furthermore at during speaking who which whose along together accompanied with as while addressing welcoming after following including responding',
);

/** No clause's subject is longer; a bound keeps reading linear on text without an end. */
const REACH = 160;

/**
 * Scans left from a verb group to the nearest boundary, over the mentions and
 * insertions of its subject. `open` tells that an earlier verb of the sentence
 * governs what stands before, so that a comma may end its complement.
 */
export function boundaryBefore(reading: Reading, group: number, begin: number, open: boolean): Boundary {
  const floor = Math.max(begin, group - REACH);
  const { tokens, mentions } = reading;
  let i = group - 1;
  let subject: Mention | undefined;
  while (i >= floor) {
    const token = tokens[i];
    if (token === undefined) break;
    const mention = mentions.at(i);
    if (
      mention !== undefined &&
      mention.kind !== 'pronoun' &&
      mention.from >= floor &&
      mention.to <= group &&
      mention.kind !== 'place' &&
      mention.kind !== 'event'
    ) {
      subject = mention;
      // "Welcoming the guests *Minister Lind* expressed": writers leave the comma out.
      if (mention.kind === 'person' && isAfterGreeting(reading, mention.from))
        return { kind: 'comma', from: mention.from, to: mention.from, comma: true };
      i = mention.from - 1;
      continue;
    }
    const { norm } = token;
    if (norm === ')') {
      i = openingBefore(reading, i, floor) - 1;
      continue;
    }
    if (norm === ',') {
      const inserted = insertionBefore(reading, i, floor, group, open);
      if (inserted !== undefined) {
        i = inserted;
        continue;
      }
      // The insertion holds commas of its own: "The talks, joined by the minister, officers and experts, dealt with".
      const next = tokens[i + 1];
      if (
        !open &&
        next &&
        i - 1 > floor &&
        next.shape === 'lower' &&
        /(ed|ing)$/.test(next.norm) &&
        // "As the office reported, *during* the talks the sides discussed"
        next.norm !== 'during' &&
        i + 1 < group &&
        !isAdverb(next)
      ) {
        i--;
        continue;
      }
      return { kind: 'comma', from: i, to: i + 1, comma: true };
    }
    if (AND.has(norm)) {
      if (joinsSubjects(reading, i, floor, subject, open)) {
        i--;
        continue;
      }
      const comma = tokens[i - 1]?.norm === ',' && i - 1 >= floor;
      return { kind: 'and', from: comma ? i - 1 : i, to: i + 1, comma };
    }
    if (CLAUSE.has(norm)) {
      // "noted that, while trade grows, ties …": a clause inside what is noted.
      const outer = tokens[i - 1]?.norm === ',' ? i - 2 : i - 1;
      if (outer >= floor && tokens[outer]?.norm === 'that')
        return { kind: 'subordinate', from: i, to: i + 1, comma: false };
      const comma = tokens[i - 1]?.norm === ',' && i - 1 >= floor;
      return { kind: 'clause', from: comma ? i - 1 : i, to: i + 1, comma };
    }
    if (norm === 'which' || norm === 'whom') {
      const before = tokens[i - 1]?.norm ?? '';
      // "met the President, *with whom* he discussed trade"
      const isWithWhom = norm === 'whom' && before === 'with';
      const scene = i - 1 >= floor && (SCENES.has(before) || isWithWhom);
      const at = scene ? i - 1 : i;
      const comma = tokens[at - 1]?.norm === ',' && at - 1 >= floor;
      return { kind: scene ? 'scene' : 'relative', from: comma ? at - 1 : at, to: i + 1, comma };
    }
    // "The general who is on a visit to Oman held": the relative is the subject's own.
    if (
      norm === 'who' &&
      !open &&
      i - 1 > floor &&
      group - i > 4 &&
      /^(is|was|are|were)$/.test(tokens[i + 1]?.norm ?? '') &&
      /^(on|in|here|currently|presently|also|visiting|paying)$/.test(tokens[i + 2]?.norm ?? '')
    ) {
      i--;
      continue;
    }
    if (norm === 'who' || norm === 'where' || norm === 'when') {
      const comma = tokens[i - 1]?.norm === ',' && i - 1 >= floor;
      // "the talks held when he visited", "when it comes to funds"
      if (norm === 'when' && !comma && i > floor) return { kind: 'subordinate', from: i, to: i + 1, comma };
      return { kind: norm === 'who' ? 'relative' : 'scene', from: comma ? i - 1 : i, to: i + 1, comma };
    }
    // "A, as well as B were discussed"
    if (norm === 'as' && tokens[i - 1]?.norm === 'well' && tokens[i - 2]?.norm === 'as' && i - 2 >= floor) {
      const comma = tokens[i - 3]?.norm === ',' && i - 3 >= floor;
      // "informed him of A, as well as *outlined* B": a second deed of one man.
      if (open && i === group - 1) return { kind: 'and', from: comma ? i - 3 : i - 2, to: i + 1, comma };
      return { kind: 'list', from: comma ? i - 3 : i - 2, to: i + 1, comma };
    }
    // "*As* commander of the force, the admiral stressed": what he speaks as.
    const next = ARTICLES.has(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1;
    const isApart =
      subject?.kind === 'person' &&
      subject.from === next &&
      tokens.slice(subject.from, subject.name.from).some((t) => t.norm === ',');
    if (norm === 'as' && i === floor && isApart)
      return { kind: 'start', from: floor, to: i + 1, comma: false };
    // "these points that the minister raised": a bare determiner "that" is rare in releases.
    if (SUBORDINATORS.has(norm))
      return { kind: 'subordinate', from: i, to: i + 1, comma: tokens[i - 1]?.norm === ',' };
    // "Two pacts - on trade and on visas - were signed"
    const opened = !open && isDash(token) ? dashBefore(reading, i, floor) : undefined;
    if (opened !== undefined) {
      i = opened - 1;
      continue;
    }
    // “The ministers "will discuss visas", the ministry said”: the marks begin at the verb.
    const marks = norm === '"' && tokens[i - 1]?.kind === 'word' ? quotationsOf(reading).at(i) : undefined;
    if (marks?.from === i && i === group - 1 && i > floor) {
      i--;
      continue;
    }
    // “the "release of all" should be raised”: some of the subject's words.
    if (marks?.to === i + 1 && marks.from > floor && tokens[marks.from - 1]?.kind === 'word') {
      i = marks.from - 1;
      continue;
    }
    if (norm === ':' || norm === '"' || isDash(token)) {
      return { kind: 'mark', from: i, to: i + 1, comma: false };
    }
    i--;
  }
  return { kind: 'start', from: floor, to: floor, comma: false };
}

/** Whether the object of a sentence's "Welcoming *the guests*" ends at a token. */
function isAfterGreeting({ tokens, mentions }: Reading, at: number): boolean {
  const guest = mentions.at(at - 1);
  const isGuest =
    guest?.kind === 'group' ||
    guest?.kind === 'delegation' ||
    /^(?:guests?|delegation|delegates|visitors?)$/.test(tokens[at - 1]?.norm ?? '');
  if (!isGuest) return false;
  const noun = guest?.from ?? at - 1;
  const verb = tokens[/^(?:the|his|her)$/.test(tokens[noun - 1]?.norm ?? '') ? noun - 2 : noun - 1];
  return verb?.shape === 'title' && /^(?:welcoming|greeting|receiving|addressing|thanking)$/.test(verb.norm);
}

const isDash = (token: Token): boolean => (token.norm === '-' || token.norm === '--') && !token.glued;

/** The dash that opens an insertion inside the subject; none where only a dateline stands before it. */
function dashBefore({ tokens }: Reading, close: number, floor: number): number | undefined {
  for (let i = close - 2; i > floor + 1 && i > close - 24; i--) {
    const token = tokens[i];
    if (token && isDash(token)) return tokens[i - 1]?.shape === 'lower' ? i : undefined;
  }
  return undefined;
}

function openingBefore(reading: Reading, close: number, floor: number): number {
  let depth = 0;
  for (let i = close; i >= floor; i--) {
    const norm = reading.tokens[i]?.norm;
    if (norm === ')') depth++;
    else if (norm === '(' && --depth === 0) return i;
  }
  return close;
}

/**
 * The comma at `at` closes an insertion: the token before the insertion, where
 * the subject goes on. "The minister*, in turn,* stressed".
 */
function insertionBefore(
  reading: Reading,
  at: number,
  floor: number,
  group: number,
  open: boolean,
): number | undefined {
  const { tokens, mentions } = reading;
  // Only directly before the verb group.
  for (let k = at + 1; k < group; k++) if (!isAdverb(tokens[k])) return undefined;
  for (let k = at - 1, depth = 0; k > floor && k > at - 40; k--) {
    const norm = tokens[k]?.norm;
    if (norm === ')') depth++;
    else if (norm === '(') depth--;
    if (norm !== ',' || depth !== 0) continue;
    const holder = mentions.at(k);
    if (holder && holder.from < k && holder.to > k + 1) continue;
    const first = tokens[k + 1];
    const before = mentions.at(k - 1);
    const named =
      before !== undefined && before.to === k && before.kind !== 'country' && before.kind !== 'date';
    const short = at - k <= 6;
    if (first && INSERTS.has(first.norm) && (short || named)) {
      // "praised the role of Baku, in trade, noted": an open complement may hold the first comma.
      if (open && !named) return undefined;
      return k - 1;
    }
    // "Trade, *in addition to preparations for the summit,* was the focus of"
    if (!open && first?.norm === 'in' && tokens[k + 2]?.norm === 'addition' && tokens[k + 3]?.norm === 'to')
      return k - 1;
    const inner = mentions.at(k + 1) ?? mentions.at(k + 2);
    if (named && !open && (inner?.kind === 'office' || ARTICLES.has(first?.norm ?? ''))) return k - 1;
    // "The talks, joined by experts, dealt with"; "Mr X, pleased to be here, thanked": nothing else can stand there.
    if (
      !open &&
      first &&
      first.shape === 'lower' &&
      (/(ed|ing)$/.test(first.norm) || isAdverb(first) || MODIFIERS.has(first.norm))
    )
      return k - 1;
    if (first?.norm !== 'and') return undefined;
  }
  return undefined;
}

/** "and" between two subjects: "Brawner and Aquilino also talked". */
function joinsSubjects(
  reading: Reading,
  at: number,
  floor: number,
  right: Mention | undefined,
  open: boolean,
): boolean {
  const { tokens, mentions } = reading;
  if (right === undefined) return false;
  const next = ARTICLES.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  if (mentions.at(next) !== right && mentions.at(at + 1) !== right) return false;
  const comma = tokens[at - 1]?.norm === ',';
  const left = mentions.at(comma ? at - 2 : at - 1);
  if (left === undefined || at - 1 < floor) return false;
  if (!open) return true;
  if (comma) return false;
  // "cooperation *between the Cypriot and Armenian forces* was outlined"
  const before = ARTICLES.has(tokens[left.from - 1]?.norm ?? '') ? left.from - 2 : left.from - 1;
  if (before >= floor && tokens[before]?.norm === 'between') return true;
  // With an earlier verb, only the same kind of thing is coordinated: "between Baku and Ankara".
  return left.kind === right.kind && (left.kind === 'country' || opensClause(reading, left, floor));
}

function opensClause(reading: Reading, mention: Mention, floor: number): boolean {
  let at = mention.from - 1;
  if (ARTICLES.has(reading.tokens[at]?.norm ?? '')) at--;
  const before = reading.tokens[at]?.norm;
  return at < floor || before === ',' || before === 'that' || before === ';' || before === 'and';
}

/**
 * The scene that a passive's long subject stands in: "…, *during which* A, B
 * and C were discussed".
 */
export function sceneBefore(reading: Reading, boundary: Boundary, floor: number): Boundary | undefined {
  const { tokens } = reading;
  for (let i = boundary.from; i > floor && i > boundary.from - REACH; i--) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === ';' || norm === 'that' || norm === 'who') return undefined;
    if (norm === 'where' || (norm === 'which' && SCENES.has(tokens[i - 1]?.norm ?? ''))) {
      const at = norm === 'where' ? i : i - 1;
      const comma = tokens[at - 1]?.norm === ',';
      return { kind: 'scene', from: comma ? at - 1 : at, to: i + 1, comma };
    }
  }
  return undefined;
}

/** The region between a boundary and a verb group that can be its subject. */
export function subjectRegion(boundary: Boundary, group: number): TokenRange {
  return { from: Math.min(boundary.to, group), to: group };
}
