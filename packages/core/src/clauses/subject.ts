import { ADVERBS, AUXILIARIES } from '../lexicon/function-words.js';
import type { Mention, Reading } from '../mentions/types.js';
import { beforeOffice, isApposition } from './apposition.js';
import { ledBy } from './led-group.js';
import type { Actor } from './types.js';

const CAN_ACT: ReadonlySet<Mention['kind']> = new Set([
  'person',
  'office',
  'group',
  'pronoun',
  'country',
  'organization',
  'delegation',
]);
/** "The meeting reaffirmed", "the talks noted": all who were there. */
const EVENT_NOUNS = new Set(
  'meeting talks discussion discussions conversation session negotiations consultations call'.split(' '),
);

/** Prepositions that make a noun a mere complement; "after X called" is a clause of its own. */
const GOVERNS = new Set(
  'of from with by to for in on at between against about towards toward under through than into over among regarding'.split(
    ' ',
  ),
);

const UNKNOWN: Actor = { by: 'unknown' };
const IMPERSONAL: Actor = { by: 'impersonal' };

/** Sentence that holds a token. */
export function sentenceOf(reading: Reading, token: number): { from: number; to: number; index: number } {
  const { sentences } = reading.doc;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.from ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  const sentence = sentences[low];
  return sentence && token < sentence.to ? sentence : { from: token, to: token + 1, index: -1 };
}

/** What stands left of a verb: its grammatical subject, and whether the verb is passive. */
export interface LeftOfVerb {
  readonly actor: Actor;
  readonly passive: boolean;
}

/** Reads the grammatical subject of the verb at a token, whoever acts; left of the words that carry it, if some do. */
export function leftOfVerb(reading: Reading, verb: number, carrier = verb): LeftOfVerb {
  const { tokens } = reading;
  const sentence = sentenceOf(reading, verb);
  let at = carrier - 1;
  let comma: number | undefined;
  let be = carrier < verb && /^(?:be|being)$/.test(tokens[verb - 1]?.norm ?? '');
  while (at >= sentence.from) {
    const word = tokens[at]?.norm ?? '';
    if (AUXILIARIES.has(word)) {
      be ||= isBe(word);
      at--;
    } else if (ADVERBS.has(word) && reading.mentions.at(at)?.kind !== 'group') at--;
    // "The premier *is scheduled to* meet"
    else if (
      word === 'to' &&
      /^(scheduled|expected|due|set|slated|planned|supposed)$/.test(tokens[at - 1]?.norm ?? '') &&
      isBe(tokens[at - 2]?.norm ?? '')
    )
      at -= 2;
    else if (word === ',' && at - 1 > sentence.from && endsAdverbial(reading, at)) {
      comma ??= at;
      at--;
    } else {
      const before = beforeAdverbial(reading, at, sentence.from);
      if (before === at) break;
      at = before;
    }
  }
  const passive = be && isParticiple(reading, verb);
  if (at < sentence.from) return { actor: UNKNOWN, passive };
  const direct =
    actingAt(reading, at, sentence.from) ??
    (tokens[at]?.norm === ')' ? actingAt(reading, overGloss(reading, at + 1) - 1, sentence.from) : undefined);
  if (direct) return { actor: withCoordination(reading, direct, sentence.from), passive };
  const word = tokens[at]?.norm ?? '';
  if (word === ',' || word === ')' || word === '-' || word === '--' || word === '"') {
    return { actor: afterInsertion(reading, at, sentence.from), passive };
  }
  const relative = overRelative(reading, at, verb, sentence.from);
  if (relative) return { actor: { by: 'mention', mention: relative }, passive };
  // "The former minister *during the meeting* said": when, and not who.
  const scene = sceneStart(reading, at, sentence.from);
  const before = scene === undefined ? undefined : actingAt(reading, scene - 1, sentence.from);
  if (before) return { actor: withCoordination(reading, before, sentence.from), passive };
  // "The meeting reaffirmed …"
  if (EVENT_NOUNS.has(word)) {
    return {
      actor: { by: 'mention', mention: { kind: 'group', who: 'all', from: at, to: at + 1 } },
      passive,
    };
  }
  // "Mr Rao, who is in Suva *until Saturday*, called on": the day was inside an insertion.
  if (comma !== undefined) return { actor: afterInsertion(reading, comma, sentence.from), passive };
  return { actor: UNKNOWN, passive };
}

/** The preposition of "during the meeting", where its noun stands at a token. */
function sceneStart({ tokens }: Reading, at: number, floor: number): number | undefined {
  if (!EVENT_NOUNS.has(tokens[at]?.norm ?? '')) return undefined;
  for (let i = at - 1; i > floor && i > at - 4; i--) {
    if (/^(?:during|at|after|following)$/.test(tokens[i]?.norm ?? '')) return i;
    if (tokens[i]?.shape !== 'lower') return undefined;
  }
  return undefined;
}

/**
 * Who does what the verb at a token says.
 *
 * `unknown` where the verb hangs on an earlier one ("noted A, *stressed* B") or
 * has no subject that can act; `impersonal` for "it was noted", "the
 * importance of X was emphasised".
 */
export function findSubject(reading: Reading, verb: number): Actor {
  const left = leftOfVerb(reading, verb);
  if (!left.passive) return left.actor;
  return agentOf(reading, verb, sentenceOf(reading, verb).to) ?? IMPERSONAL;
}

/** "The Chief, *today, 12 June 2024*, paid a call": a comma that closes a time between commas. */
function endsAdverbial(reading: Reading, comma: number): boolean {
  const { tokens, mentions } = reading;
  // "The President on Tuesday*, in Abuja,* received"
  const town = mentions.at(comma - 1);
  if (town?.kind === 'city' && town.to === comma && /^(?:in|at)$/.test(tokens[town.from - 1]?.norm ?? ''))
    return tokens[town.from - 2]?.norm === ',' || mentions.at(town.from - 2)?.kind === 'date';
  return (
    reading.mentions.at(comma - 1)?.kind === 'date' || ADVERBS.has(reading.tokens[comma - 1]?.norm ?? '')
  );
}

/** Over a date or place between subject and verb: "General Barasa *on Tuesday* hosted". */
function beforeAdverbial(reading: Reading, at: number, floor: number): number {
  const { tokens, mentions } = reading;
  const mention = mentions.at(at);
  if (
    /^(week|month|year|morning|afternoon|evening)$/.test(tokens[at]?.norm ?? '') &&
    /^(this|last|same)$/.test(tokens[at - 1]?.norm ?? '')
  ) {
    const before = /^(earlier|later|late|early)$/.test(tokens[at - 2]?.norm ?? '') ? at - 3 : at - 2;
    return before > floor ? before : at;
  }
  // "The commander, *currently in Fiji*, met"
  const isStay =
    mention?.kind === 'country' &&
    tokens[mention.from - 1]?.norm === 'in' &&
    /^(currently|presently|now)$/.test(tokens[mention.from - 2]?.norm ?? '');
  if (isStay) return mention.from - 2 > floor ? mention.from - 2 : at;
  if (!mention || (mention.kind !== 'date' && mention.kind !== 'city' && mention.kind !== 'place')) return at;
  let i = mention.from - 1;
  if (mention.kind === 'place' && tokens[i]?.norm === 'the') i--;
  if (mention.kind !== 'date' && !/^(in|at)$/.test(tokens[i]?.norm ?? '')) return at;
  while (
    i >= floor &&
    /^(on|in|at|late|early|earlier|,)$/.test(tokens[i]?.norm ?? '') &&
    i > mention.from - 4
  )
    i--;
  return i > floor ? i : at;
}

function isBe(word: string): boolean {
  return /^(is|are|was|were|be|been|being)$/.test(word);
}

function isParticiple(reading: Reading, verb: number): boolean {
  return reading.lex.hasVerb(verb, 'participle');
}

/** "… was emphasised by the minister". */
function agentOf(reading: Reading, verb: number, limit: number): Actor | undefined {
  const { tokens, mentions } = reading;
  for (let i = verb + 1; i < limit && i < verb + 8; i++) {
    const word = tokens[i]?.norm;
    if (word === ',' || word === 'that' || word === ';') return undefined;
    if (word !== 'by') continue;
    const isDetermined = /^(?:the|his|her|its|their|both)$/.test(tokens[i + 1]?.norm ?? '');
    const noun = /^(?:visiting|new|outgoing|incoming)$/.test(tokens[i + 2]?.norm ?? '') ? i + 3 : i + 2;
    const mention =
      mentions.at(i + 1) ?? (isDetermined ? (mentions.at(i + 2) ?? mentions.at(noun)) : undefined);
    return mention && CAN_ACT.has(mention.kind) ? { by: 'mention', mention } : undefined;
  }
  return undefined;
}

/** The mention that ends at a token and can act: not "of Azerbaijan", not "Turkish". */
function actingAt(reading: Reading, at: number, floor: number): Mention | undefined {
  const { tokens, mentions } = reading;
  const mention = mentions.at(at);
  if (!mention || mention.to !== at + 1 || !CAN_ACT.has(mention.kind)) return undefined;
  if (mention.kind === 'country' && mention.form === 'adjective') return undefined;
  if (mention.kind === 'pronoun' && mention.object) return undefined;
  if (mention.kind === 'pronoun' && mention.person === 'who')
    return relativeHead(reading, mention.from, floor);
  // "a delegation *of high-level U.S. officials*": behind what the preposition governs.
  let start = mention.from;
  if (mention.kind === 'office' && mention.plural)
    while (/^(high|level|-|high-level|senior|top|ranking|several|other)$/.test(tokens[start - 1]?.norm ?? ''))
      start--;
  const before = tokens[start - 1]?.norm ?? '';
  const article = before === 'the' || before === 'both' || before === 'its';
  const preposition = article ? (tokens[start - 2]?.norm ?? '') : before;
  if (start > floor && GOVERNS.has(preposition)) {
    if (preposition === 'by') {
      const led = ledBy(reading, start - (article ? 2 : 1), floor);
      if (led) return led === 'unnamed' ? mention : led;
    }
    // "*The minister* along with federal secretaries met": who is accompanied acts.
    const company = start - (article ? 3 : 2);
    if (preposition === 'with' && /^(along|together)$/.test(tokens[company]?.norm ?? '')) {
      const chief = mentions.at(company - 1);
      return chief && CAN_ACT.has(chief.kind) ? chief : undefined;
    }
    // "the head of the delegation noted": the noun before the preposition acts; "members of" it are all of it.
    const outer = mentions.at(start - (article ? 3 : 2));
    if (mention.kind === 'delegation' && outer?.kind === 'office' && outer.plural) return mention;
    return outer && CAN_ACT.has(outer.kind) && outer !== mention ? outer : undefined;
  }
  return mention;
}

function relativeHead(reading: Reading, who: number, floor: number): Mention | undefined {
  for (let i = who - 1; i >= floor && i >= who - 3; i--) {
    const mention = reading.mentions.at(i);
    if (mention && CAN_ACT.has(mention.kind) && mention.kind !== 'pronoun') return mention;
  }
  return undefined;
}

/** "A and B reaffirmed", "A, B and C met": all of them act. */
function withCoordination(reading: Reading, mention: Mention, floor: number): Actor {
  const { tokens, mentions } = reading;
  const at = beforeDeterminer(reading, mention);
  const word = tokens[at]?.norm;
  if (at > floor && (word === 'and' || word === '&')) {
    const bare = tokens[at - 1]?.norm === ',' ? at - 2 : at - 1;
    // "the Commander of the Guard (CG) and B": over a gloss that no mention holds.
    const before = mentions.at(bare) ? bare : overGloss(reading, at) - 1;
    const other = mentions.at(before);
    // The other half must itself begin the clause, or "thanked A and B stressed" would join.
    if (
      other &&
      other.to === before + 1 &&
      CAN_ACT.has(other.kind) &&
      opensClause(reading, beforeDeterminer(reading, other) + 1, floor)
    ) {
      return { by: 'mention', mention, more: [...listedBefore(reading, other, floor), other] };
    }
  }
  return { by: 'mention', mention };
}

/** The token before a mention and what determines it: "*the* Minister", "*Norway's* Nils Berg". */
function beforeDeterminer({ tokens, mentions }: Reading, mention: Mention): number {
  let at = mention.from - 1;
  // "A and *the newly appointed* attaché B called on"
  while (
    mention.kind === 'person' &&
    /^(?:visiting|newly|appointed|new|incoming|outgoing)$/.test(tokens[at]?.norm ?? '')
  )
    at--;
  if (/^(the|his|her|their|its|a)$/.test(tokens[at]?.norm ?? '')) return at - 1;
  // "A and *his incoming successor* B paid a call"
  if (/^(successor|predecessor|deputy)$/.test(tokens[at]?.norm ?? ''))
    for (let i = at - 1; i > at - 3; i--) if (/^(his|her)$/.test(tokens[i]?.norm ?? '')) return i - 1;
  // "General A and *USMC* Sgt. Maj. B": the service of one with a rank.
  const service = mention.kind === 'person' && mention.rank ? mentions.at(at) : undefined;
  if (service?.kind === 'organization' && service.to === mention.from) return service.from - 1;
  const owner = tokens[at]?.norm === "'s" ? mentions.at(at - 1) : undefined;
  return owner?.kind === 'country' && mention.kind === 'person' ? owner.from - 1 : at;
}

/** "*A*, *B*, C and D": people listed from the sentence's first word on. */
function listedBefore(reading: Reading, last: Mention, floor: number): readonly Mention[] {
  const { tokens, mentions } = reading;
  const found: Mention[] = [];
  for (let next = last; ; ) {
    const at = beforeDeterminer(reading, next);
    if (at < floor) return found;
    // "the ministers of Peru, Chile and Cuba – *A*, B and C": the list of their lands goes before.
    const lands = /^(,|-)$/.test(tokens[at]?.norm ?? '') ? mentions.at(at - 1)?.kind : undefined;
    if (lands === 'country' || lands === 'office') return found;
    const before = tokens[at]?.norm === ',' ? mentions.at(at - 1) : undefined;
    // "*On Monday,* A, B and C met"
    if (before?.kind === 'date' && before.to === at && before.from - floor < 2) return found;
    // "*Today* A, B and C met"
    if (at === floor && /^(?:today|yesterday|tonight)$/.test(tokens[at]?.norm ?? '')) return found;
    if (before?.kind !== 'person' || next.kind !== 'person' || before.to !== at) return [];
    found.unshift(before);
    next = before;
  }
}

function opensClause(reading: Reading, from: number, floor: number): boolean {
  const { tokens } = reading;
  let at = from - 1;
  while (at >= floor && /^(the|both|then|also|,|"|-|--|:|\)|today|yesterday)$/.test(tokens[at]?.norm ?? '')) {
    if (/^(,|-|--|:|\))$/.test(tokens[at]?.norm ?? '')) return true;
    at--;
  }
  return at < floor || tokens[at]?.norm === 'that' || tokens[at]?.norm === ';';
}

/** "General X *who is on a visit to Oman* held talks", "the minister *while lauding the offer* assured": without commas. */
function overRelative(reading: Reading, at: number, verb: number, floor: number): Mention | undefined {
  const { tokens, mentions } = reading;
  for (let i = at; i > floor && i > at - 16; i--) {
    const word = tokens[i]?.norm ?? '';
    if (word === ',' || word === ';' || word === 'that' || word === 'and') return undefined;
    if (word === 'while' && reading.lex.hasVerb(i + 1, 'ing')) {
      const actor = actingAt(reading, i - 1, floor);
      return actor?.kind === 'pronoun' ? undefined : actor;
    }
    if (word !== 'who') continue;
    // The relative clause has its own verb between "who" and this one.
    if (
      !/^(is|was|are|were|has|had|arrived|visited|leads|heads|led|headed)$/.test(tokens[i + 1]?.norm ?? '') ||
      verb <= i + 2
    )
      return undefined;
    const mention = mentions.at(i - 1);
    return mention && mention.kind !== 'pronoun' && CAN_ACT.has(mention.kind) ? mention : undefined;
  }
  return undefined;
}

/** The token after the words before a gloss: "…, Chief of Defence Forces (CDF)" ends before "(". */
function overGloss(reading: Reading, end: number): number {
  let at = end;
  if (reading.tokens[at - 1]?.norm === ',') at--;
  if (reading.tokens[at - 1]?.norm !== ')') return at;
  for (let i = at - 2; i >= 0 && i > at - 9; i--) if (reading.tokens[i]?.norm === '(') return i;
  return at;
}

/** "X, at the invitation *of his counterpart Y*, visited": who invites is not who comes. */
function endsInvitation(reading: Reading, mention: Mention, floor: number): boolean {
  const { tokens } = reading;
  const of = beforeDeterminer(reading, mention);
  return (
    tokens[of]?.norm === 'of' &&
    tokens[of - 1]?.norm === 'invitation' &&
    of - 4 > floor &&
    /^(at|on|upon)$/.test(tokens[of - 3]?.norm ?? '') &&
    tokens[of - 4]?.norm === ','
  );
}

/**
 * The verb follows a comma: over an insertion back to the subject.
 *
 *     The minister, who is on a visit to Baku, noted …
 *     ^mention    ^comma                    ^at
 */
function afterInsertion(reading: Reading, at: number, floor: number): Actor {
  const { tokens, mentions, lex } = reading;
  const mention = mentions.at(overGloss(reading, at) - 1);
  // "Levent Ergün, Second Chief of the General Staff, noted": the title is part of the mention.
  // "X, accompanied *by Y*, met": the one in the insertion does not act.
  if (
    mention?.kind === 'person' &&
    mention.to === overGloss(reading, at) &&
    !/^(by|with|alongside|including)$/.test(tokens[beforeDeterminer(reading, mention)]?.norm ?? '') &&
    !endsInvitation(reading, mention, floor)
  )
    return withCoordination(reading, mention, floor);
  const titled = beforeOffice(reading, at, floor);
  if (titled) return withCoordination(reading, titled, floor);
  for (let i = at - 1; i > floor; i--) {
    if (tokens[i]?.norm !== ',') continue;
    const subject = actingAt(reading, overGloss(reading, i) - 1, floor);
    if (!subject) continue;
    let first = i + 1;
    while (first < at && ADVERBS.has(tokens[first]?.norm ?? '')) first++;
    const opens = tokens[first]?.norm ?? '';
    const verbal = lex
      .at(first)
      .some(
        (m) =>
          m.entry.type === 'verb' && (m.entry.forms.includes('ing') || m.entry.forms.includes('participle')),
      );
    if (
      /^(who|whose|which|in|for|on|speaking|accompanied|flanked|joined|including|while|as|together|along|alongside|flanked|at|during|after|upon|under|with|also|too|however|meanwhile)$/.test(
        opens,
      ) ||
      verbal ||
      isApposition(reading, i + 1, at)
    ) {
      return withCoordination(reading, subject, floor);
    }
  }
  return UNKNOWN;
}
