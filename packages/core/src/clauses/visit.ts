import type { DateMention, Mention, Reading, TokenRange } from '../mentions/types.js';
import type { VisitKind } from '../report/schema.js';
import { findSubject } from './subject.js';
import type { VisitClause } from './types.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words for what kind of visit it is, as releases use them. */
const KINDS: ReadonlyMap<string, VisitKind> = new Map([
  ['state', 'state'],
  ['official', 'official'],
  ['working', 'working'],
  ['private', 'private'],
  ['friendly', 'friendly'],
  ['friendship', 'friendly'],
  ['fraternal', 'friendly'],
  ['courtesy', 'courtesy'],
  ['goodwill', 'goodwill'],
  ['introductory', 'introductory'],
  ['farewell', 'farewell'],
  ['business', 'business'],
  ['historic', 'historic'],
]);
/** Other words between the article and "visit": "a three-day high-level visit". */
const MODIFIERS = set(
  `- and first second third two three four five six seven one day days week brief short current ongoing ground
  long high level ranking two-day three-day important special bilateral multi-country regional successful fruitful maiden inaugural
  formal upcoming forthcoming scheduled planned new ministerial presidential military goodwill diplomatic duty familiarization`,
);
const NOUNS = set('visit trip');
const PAY = set(
  'pay pays paid paying make makes made making begin begins began begun beginning start starts started starting conduct conducts conducted conducting undertake undertakes undertook undertaken undertaking conclude concludes concluded concluding complete completes completed completing end ends ended ending kick kicks kicked embark embarked embarks',
);
/** Before "visit", these tell of another one: "recalled his *last* visit", "invited him to pay an official visit". */
const OTHER_VISIT = set(
  'last previous earlier recent past next future reciprocal return mutual exchange invitation invitations invite invited planned possible proposed',
);
const COMING = set(
  'arrive arrives arrived arriving land landed lands come came comes travel travels traveled travelled traveling travelling',
);
const TO = set('to in');
const HERE = set('here country kingdom sultanate republic emirate capital nation');

/**
 * Who travels where, as what kind of visit, and what for.
 *
 *     who is on an official visit to Azerbaijan to participate in the Forum
 *                    ^kind             ^destination ^purpose
 *     arrived in Damascus on Tuesday · is visiting Syria · paid a visit to …
 */
export function findVisits(reading: Reading): VisitClause[] {
  const found: VisitClause[] = [];
  for (const sentence of reading.doc.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const word = reading.tokens[i]?.norm ?? '';
      const clause = NOUNS.has(word)
        ? (readNoun(reading, i, sentence) ?? readVerb(reading, i, sentence))
        : word.startsWith('visit')
          ? readVerb(reading, i, sentence)
          : COMING.has(word)
            ? readArrival(reading, i, sentence)
            : undefined;
      if (clause !== undefined) found.push(clause);
    }
  }
  return found;
}

interface SentenceRange extends TokenRange {
  readonly index: number;
}

/** "on an official visit to X", "paid a working visit", "as part of a visit to Algeria by Y". */
function readNoun(reading: Reading, noun: number, sentence: SentenceRange): VisitClause | undefined {
  const { tokens } = reading;
  let from = noun;
  let kind: { readonly value: VisitKind; readonly at: number } | undefined;
  while (from > sentence.from) {
    const word = tokens[from - 1]?.norm ?? '';
    const named = KINDS.get(word);
    if (named !== undefined) kind = { value: named, at: from - 1 };
    if (OTHER_VISIT.has(word)) return undefined;
    if (named === undefined && !MODIFIERS.has(word) && tokens[from - 1]?.kind !== 'number') break;
    from--;
  }
  const destination = destinationAfter(reading, noun + 1, sentence.to);
  const owner = ownerOf(reading, from, sentence.from);
  let start = owner?.from ?? from;
  if (/^(a|an|the|his|her|their)$/.test(tokens[start - 1]?.norm ?? '')) start--;
  const cue = tokens[start - 1]?.norm ?? '';
  const by = visitorAfter(reading, destination?.to ?? noun + 1, sentence.to);
  const carried = visitCue(reading, start, cue, sentence);
  if (carried === undefined && owner === undefined && by === undefined) return undefined;
  if (isWished(reading, start, sentence.from)) return undefined;
  // "a report *on the visit*", "paid a courtesy visit to the minister": no journey to a land.
  const bare = destination === undefined && kind === undefined;
  if (cue === 'on' && bare && tokens[start]?.norm === 'the') return undefined;
  if (
    destination?.mention === undefined &&
    kind !== undefined &&
    /^(?:courtesy|farewell|introductory)$/.test(kind.value)
  )
    return undefined;
  const end = destination?.to ?? noun + 1;
  const visitor = by ?? owner ?? carried?.visitor;
  const place = destination?.mention ?? placeBefore(reading, start, cue, sentence);
  return {
    kind: 'visit',
    from: start,
    to: end,
    sentence: sentence.index,
    status: carried?.status ?? 'held',
    ...(kind && { visitKind: kind.value, kindWords: { from: kind.at, to: kind.at + 1 } }),
    ...(visitor && { visitor }),
    ...(place && { destination: place }),
    ...purposeAndDate(reading, end, sentence.to),
  };
}

interface Cue {
  readonly visitor?: Mention;
  readonly status: VisitClause['status'];
}

/** What leads to the visit: a preposition, a verb of travelling, or nothing. */
function visitCue(reading: Reading, start: number, cue: string, sentence: SentenceRange): Cue | undefined {
  const { tokens } = reading;
  if (PAY.has(cue)) {
    const actor = findSubject(reading, start - 1);
    const status = /^(?:pay|make|begin|conduct|undertake|start)$/.test(cue)
      ? 'announced'
      : /ing$/.test(cue)
        ? 'ongoing'
        : 'held';
    return { status, ...(actor.by === 'mention' && { visitor: actor.mention }) };
  }
  if (cue === 'on' || cue === 'for') {
    const before = tokens[start - 2]?.norm ?? '';
    // "departed for an official visit", "is in India for a visit", "on a visit"
    const visitor = travellerBefore(reading, start, sentence);
    const ongoing = before === 'is' || before === 'currently' || before === 'are' || before === ',';
    return { status: ongoing ? 'ongoing' : 'held', ...(visitor && { visitor }) };
  }
  if (cue === 'during' || cue === 'of' || cue === 'through' || cue === 'as') {
    const isPart =
      cue === 'of' &&
      /^(?:part|framework|margins|sidelines|day|end|outset|start|beginning|course|occasion)$/.test(
        tokens[start - 2]?.norm ?? '',
      );
    return cue !== 'of' || isPart ? { status: 'held' } : undefined;
  }
  // "The state visit, scheduled from …" opens its sentence.
  return start <= sentence.from + 1 ? { status: 'held' } : undefined;
}

/** "*X*, who is on a visit", "*X* departed on a visit", "*X* is in India for a visit". */
function travellerBefore(reading: Reading, start: number, sentence: SentenceRange): Mention | undefined {
  const { tokens, mentions } = reading;
  let at = start - 2;
  const place = mentions.at(at);
  if (place && (place.kind === 'country' || place.kind === 'city') && tokens[place.from - 1]?.norm === 'in')
    at = place.from - 2;
  const word = tokens[at]?.norm ?? '';
  if (at < sentence.from) return undefined;
  const verb = /^(is|are|was|were|currently|,)$/.test(word)
    ? at + 1
    : reading.lex.has(at, 'verb') || /ed$/.test(word)
      ? at
      : undefined;
  if (verb === undefined) return undefined;
  const actor = findSubject(reading, verb);
  return actor.by === 'mention' ? actor.mention : undefined;
}

/** "Prime Minister Bennett's visit", where it opens the sentence. */
function ownerOf({ tokens, mentions }: Reading, from: number, floor: number): Mention | undefined {
  const possessive = tokens[from - 1];
  if (possessive === undefined || !possessive.glued || !/^'s?$/.test(possessive.norm)) return undefined;
  const mention = mentions.at(from - 2);
  return mention !== undefined && mention.from <= floor + 1 ? mention : undefined;
}

/** "visit to Algeria *by* Admiral Ferrante", "the visit *of* Prime Minister Bennett". */
function visitorAfter({ tokens, mentions }: Reading, at: number, limit: number): Mention | undefined {
  const word = tokens[at]?.norm;
  if (at >= limit || (word !== 'by' && word !== 'of')) return undefined;
  const mention = mentions.at(tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1);
  return mention?.kind === 'person' || mention?.kind === 'office' || mention?.kind === 'delegation'
    ? mention
    : undefined;
}

interface Destination {
  readonly mention?: Mention;
  readonly to: number;
}

/** "to the Republic of Azerbaijan", "to Baku, Azerbaijan", "to the country". */
function destinationAfter(reading: Reading, at: number, limit: number): Destination | undefined {
  const { tokens } = reading;
  if (!TO.has(tokens[at]?.norm ?? '')) return undefined;
  const start = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  if (start >= limit) return undefined;
  const mention = landAt(reading, start);
  if (mention !== undefined) return { mention, to: mention.to };
  return HERE.has(tokens[start]?.norm ?? '') ? { to: start + 1 } : undefined;
}

function landAt({ mentions }: Reading, at: number): Mention | undefined {
  return mentions
    .within({ from: at, to: at + 1 })
    .find((m) => m.from === at && (m.kind === 'city' || (m.kind === 'country' && m.form === 'name')));
}

/** "is *in India* for a five day visit", "arrived *in Baku* on an official visit", "*in Azerbaijan* on a visit". */
function placeBefore(
  reading: Reading,
  start: number,
  cue: string,
  sentence: SentenceRange,
): Mention | undefined {
  const { tokens, mentions } = reading;
  if (cue !== 'on' && cue !== 'for') return undefined;
  for (let i = start - 2; i >= sentence.from && i > start - 9; i--) {
    if (tokens[i]?.norm === ';') return undefined;
    // "the ambassador *to Cairo*"
    const owner = mentions.at(i);
    if (owner?.kind === 'office' || owner?.kind === 'person') continue;
    if (!/^(?:in|to|at)$/.test(tokens[i]?.norm ?? '')) continue;
    const land = landAt(reading, tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1);
    if (land !== undefined) return land;
  }
  return undefined;
}

/** "is *visiting* Syria", "currently *visiting* the country", "will *visit* Kenya". */
function readVerb(reading: Reading, at: number, sentence: SentenceRange): VisitClause | undefined {
  const { tokens } = reading;
  const word = tokens[at]?.norm ?? '';
  if (!/^(?:visit|visits|visiting|visited)$/.test(word)) return undefined;
  const before = tokens[at - 1]?.norm ?? '';
  const start = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  const land = landAt(reading, start);
  const isHere = HERE.has(tokens[start]?.norm ?? '') && start > at + 1;
  if (land === undefined && !isHere) return undefined;
  if (word === 'visit' && !/^(?:will|to)$/.test(before)) return undefined;
  if (
    word === 'visiting' &&
    !/^(?:is|are|currently|now|,|was|were|who)$/.test(before) &&
    !isVisitor(reading, at - 1)
  )
    return undefined;
  const announced = word === 'visit';
  if (
    before === 'to' &&
    !/^(?:set|scheduled|expected|due|plans|planned|is|are)$/.test(tokens[at - 2]?.norm ?? '')
  )
    return undefined;
  if (isWished(reading, at, sentence.from)) return undefined;
  const end = land?.to ?? start + 1;
  const actor = findSubject(reading, at);
  return {
    kind: 'visit',
    from: at,
    to: end,
    sentence: sentence.index,
    status: announced ? 'announced' : word === 'visited' ? 'held' : 'ongoing',
    ...(actor.by === 'mention' && { visitor: actor.mention }),
    ...(land && { destination: land }),
    ...purposeAndDate(reading, end, sentence.to),
  };
}

/** "met *the delegation* visiting Dhaka". */
function isVisitor({ mentions }: Reading, at: number): boolean {
  const kind = mentions.at(at)?.kind;
  return kind === 'person' || kind === 'delegation';
}

/** "landed in Damascus", "will travel to Guatemala", "came to Georgia". */
function readArrival(reading: Reading, at: number, sentence: SentenceRange): VisitClause | undefined {
  const { tokens } = reading;
  const word = tokens[at]?.norm ?? '';
  let link = at + 1;
  while (link < sentence.to && link < at + 5 && !TO.has(tokens[link]?.norm ?? '')) {
    if (
      reading.mentions.at(link)?.kind !== 'date' &&
      !/^(?:here|on|back|today|this|morning|,|\(|\)|\d+)$/.test(tokens[link]?.norm ?? '')
    )
      return undefined;
    link++;
  }
  const destination = destinationAfter(reading, link, sentence.to);
  if (destination?.mention === undefined || isWished(reading, at, sentence.from)) return undefined;
  if (/^(?:before|after|since|then)$/.test(tokens[at - 1]?.norm ?? '')) return undefined;
  const announced = /^(?:will|to)$/.test(tokens[at - 1]?.norm ?? '');
  const isPast = /^(?:has|have|had|having)$/.test(tokens[at - 1]?.norm ?? '');
  if (!announced && /^(?:arrive|land|come|travel)$/.test(word) && !(word === 'come' && isPast))
    return undefined;
  const actor = findSubject(reading, at);
  return {
    kind: 'visit',
    from: at,
    to: destination.to,
    sentence: sentence.index,
    status: announced ? 'announced' : 'held',
    ...(actor.by === 'mention' && { visitor: actor.mention }),
    destination: destination.mention,
    ...purposeAndDate(reading, destination.to, sentence.to),
  };
}

/** "extended an *invitation* to pay a visit", "*looked forward* to visiting": no visit of now. */
function isWished({ tokens }: Reading, at: number, floor: number): boolean {
  for (let i = at - 1; i >= floor && i > at - 12; i--) {
    const word = tokens[i]?.norm ?? '';
    if (word === 'at' && tokens[i + 1]?.norm === 'the') return false;
    if (
      /^(?:invited|invite|invites|inviting|wished|hoped|recalled|recalling|praised|following|thanked|noting|forward|proposed)$/.test(
        word,
      )
    )
      return true;
    if (/^invitations?$/.test(word))
      return (
        !/^(?:at|upon|on)$/.test(tokens[i - 2]?.norm ?? '') &&
        !/^(?:at|upon|on)$/.test(tokens[i - 1]?.norm ?? '')
      );
  }
  return false;
}

/** "from 10 to 13 Aug 2026", "to participate in the Forum". */
function purposeAndDate(
  reading: Reading,
  at: number,
  limit: number,
): { readonly purpose?: TokenRange; readonly when?: DateMention } {
  const { tokens, mentions } = reading;
  let i = at;
  let when: DateMention | undefined;
  while (i < limit && i < at + 12) {
    const mention = mentions.at(i);
    if (mention?.kind === 'date') {
      when ??= mention;
      i = mention.to;
      continue;
    }
    const word = tokens[i]?.norm ?? '';
    if (word === 'to') break;
    if (!/^(?:from|on|between|for|,|with|his|her|its|delegation|a|team)$/.test(word)) break;
    i++;
  }
  const purpose =
    tokens[i]?.norm === 'to' && isInfinitive(reading, i + 1)
      ? { from: i + 1, to: purposeEnd(reading, i + 1, limit) }
      : undefined;
  return { ...(purpose && { purpose }), ...(when && { when }) };
}

function isInfinitive({ tokens, mentions }: Reading, at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' && token.shape === 'lower' && mentions.at(at) === undefined && token.norm !== 'the'
  );
}

/** Up to the mark that ends the clause; a comma inside a list of the same kind goes on. */
function purposeEnd(reading: Reading, from: number, limit: number): number {
  const { tokens } = reading;
  for (let i = from; i < limit; i++) {
    const word = tokens[i]?.norm ?? '';
    if (/^[.;:)]$/.test(word)) return i;
    if (word !== ',') continue;
    const next = tokens[i + 1]?.norm ?? '';
    const isList =
      next === 'and' || reading.tokens.slice(i + 1, i + 7).some((t) => t.norm === 'and' && t.index < limit);
    if (!isList || /^(?:was|who|which|where|has|have|is)$/.test(next) || next.endsWith('ing')) return i;
    if (reading.lex.longest(i + 1, 'agency') !== undefined) return i;
  }
  return limit;
}
