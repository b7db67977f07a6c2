import { set } from '../lexicon/word-set.js';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.js';
import type { Mention, Reading } from '../mentions/types.js';
import type { VisitKind } from '../report/schema.js';
import { possessor } from './engagement-holder.js';
import { onwardFrom } from './onward.js';
import { isOfOtherDays } from './recalled.js';
import { findSubject } from './subject.js';
import type { VisitClause } from './types.js';
import { type Destination, destinationAfter, placeBefore } from './visit-destination.js';
import { nextSubject } from './visit-owner.js';
import { isWished, purposeAndDate } from './visit-purpose.js';
import { readStay, readWelcome } from './visit-stay.js';
import { readLed } from './visit-led.js';
import { readArrival, readVisiting, readVisitor, type SentenceRange } from './visit-verbs.js';

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
  ['formal', 'formal'],
  ['bilateral', 'bilateral'],
  ['study', 'study'],
  ['inspection', 'inspection'],
]);
const NOUNS = set('visit trip');
const NUMERALS = set('one two three four five six seven');
const PAY = set(
  'commence commences commenced commencing pay pays paid paying make makes made making begin begins began begun beginning start starts started starting conduct conducts conducted conducting undertake undertakes undertook undertaken undertaking conclude concludes concluded concluding complete completes completed completing end ends ended ending finish finishes finished continue continues continued mark marks marked',
);
/** Before "visit", these tell of another one: "recalled his *last* visit", "invited him to pay an official visit". */
const OTHER_VISIT = set(
  'last previous earlier recent past next future upcoming forthcoming reciprocal return mutual exchange invitation invitations invite invited planned possible proposed',
);
/** "*kicked off* a visit", "*wrapped up* a visit" */
const PHRASAL: ReadonlyMap<string, RegExp> = new Map([
  ['off', /^kick(s|ed|ing)?$/],
  ['up', /^wrap(s|ped|ping)?$/],
  ['on', /^embark(s|ed|ing)?$/],
]);
/** What a visit does that is the news: "X's visit to Peru *begins* today". */
const TAKES_PLACE =
  /^(begins?|began|starts?|started|takes|took|comes|came|marks?|marked|will|is|was|aims?|aimed|ends?|ended|concluded|concludes|lasts|runs)$/;

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
    const onward = onwardFrom(reading, sentence);
    for (let i = sentence.from; i < sentence.to; i++) {
      const word = reading.tokens[i]?.norm ?? '';
      const clause =
        NOUNS.has(word) || isStudyTour(reading, i)
          ? (readNoun(reading, i, sentence) ?? readVisiting(reading, i, sentence))
          : word.startsWith('visit')
            ? (readVisiting(reading, i, sentence) ?? readVisitor(reading, i, sentence))
            : word === 'in'
              ? readStay(reading, i, sentence)
              : (readArrival(reading, i, sentence) ??
                readLed(reading, i, sentence) ??
                readWelcome(reading, i, sentence));
      // "visited Austria *three times*": what was done before the days told of.
      if (clause && isOfOtherDays(reading, { from: i, to: Math.min(sentence.to, i + 14) })) continue;
      if (clause !== undefined && !(onward !== undefined && clause.from >= onward)) found.push(clause);
    }
  }
  return found;
}

/** "is on a *study tour* in Rwanda" */
function isStudyTour({ tokens }: Reading, at: number): boolean {
  return (
    tokens[at]?.norm === 'tour' && /^(?:study|familiari[sz]ation|working)$/.test(tokens[at - 1]?.norm ?? '')
  );
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
    // "her *October 4-6* visit", "the upcoming *Canada* visit"
    const before = reading.mentions.at(from - 1);
    const isLand = before?.kind === 'country' && before.to === from && from === noun;
    if ((before?.kind === 'date' || isLand) && before.from > sentence.from) {
      from = before.from;
      continue;
    }
    if (named === undefined && !isModifier(reading, from - 1)) break;
    from--;
  }
  const destination = destinationAfter(reading, overCompany(reading, noun + 1), sentence.to);
  const owner = ownerOf(reading, from, sentence.from, destination?.to ?? noun + 1);
  let start = owner?.from ?? from;
  if (/^(a|an|the|his|her|their)$/.test(tokens[start - 1]?.norm ?? '')) start--;
  // "began *Sunday morning* a two-day visit"
  const day = reading.mentions.at(start - 1);
  if (day?.kind === 'date' && PAY.has(tokens[day.from - 1]?.norm ?? '')) start = day.from;
  const cue = tokens[start - 1]?.norm ?? '';
  const paid = paidAfter(reading, noun + 1, sentence.to);
  const by = paid?.visitor ?? visitorAfter(reading, destination?.to ?? noun + 1, sentence.to);
  const carried = visitCue(reading, start, cue, sentence);
  const possessive = carried && possessor(tokens[start]?.norm ?? '', start);
  if (carried === undefined && owner === undefined && by === undefined) return undefined;
  // "reiterated the *success of the visit* of Minister Lind": one that is over, whoever meets now.
  if (cue === 'of' && OVER.test(tokens[start - 2]?.norm ?? '')) return undefined;
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
  const end = destination?.to ?? paid?.destination?.to ?? noun + 1;
  const visitor =
    by ?? owner ?? carried?.visitor ?? (possessive && nextSubject(reading, start, end, sentence));
  const place =
    destination?.mention ??
    (by && destination === undefined ? destinationAfter(reading, by.to, sentence.to)?.mention : undefined) ??
    paid?.destination?.mention ??
    placeBefore(reading, start, cue, sentence);
  return {
    kind: 'visit',
    from: start,
    to: end,
    sentence: sentence.index,
    status: carried?.status ?? 'held',
    ...(kind && { visitKind: kind.value, kindWords: { from: kind.at, to: kind.at + 1 } }),
    ...(visitor && { visitor }),
    ...(!visitor && possessive && { owner: possessive }),
    ...(place && { destination: place }),
    ...purposeAndDate(reading, end, sentence.to),
  };
}

/** "a trip *abroad* to Peru", "his official visit *and his accompanying delegation* to Kuwait": who comes along stands before the land. */
function overCompany({ tokens }: Reading, at: number): number {
  if (/^(?:abroad|overseas)$/.test(tokens[at]?.norm ?? '')) return at + 1;
  if (tokens[at]?.norm !== 'and' || !/^(his|her|the|their)$/.test(tokens[at + 1]?.norm ?? '')) return at;
  for (let i = at + 2; i < at + 5; i++) if (tokens[i]?.norm === 'delegation') return i + 1;
  return at;
}

/** "a *three-day high-level* visit": no article, preposition, verb or name. */
function isModifier({ tokens, lex, mentions }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'number' || token.norm === '-') return token !== undefined;
  const { norm } = token;
  if (norm === 'and') return isModifier({ tokens, lex, mentions } as Reading, at - 1);
  if (token.kind !== 'word' || token.shape !== 'lower' || PAY.has(norm)) return false;
  // "a *brief* visit", which is no verb here.
  if (norm === 'brief') return true;
  if (DETERMINERS.has(norm) || PREPOSITIONS.has(norm) || AUXILIARIES.has(norm)) return NUMERALS.has(norm);
  return !lex
    .at(at)
    .some((m) => m.entry.type === 'verb' && m.to === at + 1 && !m.entry.forms.includes('ing'));
}

/** What a visit leaves behind. */
const OVER = /^(?:success|successes|outcomes?|results?|fruits|memory|memories|follow-up|legacy)$/;

interface Paid {
  readonly visitor?: Mention;
  readonly destination?: Destination;
}

/** "a visit *(that) the minister is paying to Peru*", "the visit *paid by the minister to Peru*". */
function paidAfter(reading: Reading, at: number, limit: number): Paid | undefined {
  const { tokens, mentions } = reading;
  for (let i = at; i < limit && i < at + 16; i++) {
    const word = tokens[i]?.norm ?? '';
    if (/^[.;:]$/.test(word)) return undefined;
    if (!/^(pays|paid|paying|makes|made|making)$/.test(word)) continue;
    // "on a visit to Peru, Minister Lind *paid homage*": that, and no visit, is what he paid.
    if (!isWithoutObject(reading, i + 1)) return undefined;
    let before = i - 1;
    while (AUXILIARIES.has(tokens[before]?.norm ?? '') || tokens[before]?.norm === 'currently') before--;
    const subject = mentions.at(before);
    const agent =
      tokens[i + 1]?.norm === 'by'
        ? mentions.at(tokens[i + 2]?.norm === 'the' ? i + 3 : i + 2)
        : subject && subject.from >= at && subject.to === before + 1
          ? subject
          : undefined;
    if (!agent || !/^(person|office|delegation|pronoun|group)$/.test(agent.kind)) return undefined;
    const link = tokens[i + 1]?.norm === 'by' ? agent.to : i + 1;
    const destination = destinationAfter(reading, link, limit);
    return { visitor: agent, ...(destination && { destination }) };
  }
  return undefined;
}

/** Behind a verb whose object stands before it come a link, a day or the end. */
function isWithoutObject({ tokens, mentions }: Reading, at: number): boolean {
  return (
    mentions.at(at)?.kind === 'date' ||
    /^(?:by|to|in|on|from|for|with|at|[,.;])$/.test(tokens[at]?.norm ?? '.')
  );
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
  const phrasal = tokens[start - 2]?.norm ?? '';
  if (PHRASAL.get(cue)?.test(phrasal)) {
    const actor = findSubject(reading, start - 2);
    // "will *embark* on", "is *embarking* on", "*embarked* on"
    const isComing = /^(?:will|to)$/.test(tokens[start - 3]?.norm ?? '');
    const status = isComing ? 'announced' : phrasal.endsWith('ing') ? 'ongoing' : 'held';
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
      /^(?:part|framework|frames?|scope|margins|sidelines|day|end|outset|start|beginning|course|occasion)$/.test(
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
  // "met Minister A*, currently on a visit* to Peru": the one right before.
  const comma = /^(?:currently|now|presently)$/.test(word) ? at - 1 : at;
  const nearest = tokens[comma]?.norm === ',' ? mentions.at(comma - 1) : undefined;
  if (nearest?.kind === 'person' && nearest.to === comma) return nearest;
  const verb = /^(is|are|was|were|currently|,)$/.test(word)
    ? at + 1
    : reading.lex.has(at, 'verb') || /ed$/.test(word)
      ? at
      : undefined;
  if (verb === undefined) return undefined;
  const actor = findSubject(reading, verb);
  return actor.by === 'mention' ? actor.mention : undefined;
}

/** "Prime Minister Bennett's visit", where it opens the sentence, or where the visit is the news ("… begins today"). */
function ownerOf(
  { tokens, mentions }: Reading,
  from: number,
  floor: number,
  after: number,
): Mention | undefined {
  const possessive = tokens[from - 1];
  if (possessive === undefined || !possessive.glued || !/^'s?$/.test(possessive.norm)) return undefined;
  const mention = mentions.at(from - 2);
  if (mention === undefined) return undefined;
  return mention.from <= floor + 1 || TAKES_PLACE.test(tokens[after]?.norm ?? '') ? mention : undefined;
}

/** "visit to Algeria *by* Admiral Ferrante", "the visit *of* Prime Minister Bennett". */
function visitorAfter({ tokens, mentions }: Reading, at: number, limit: number): Mention | undefined {
  const word = tokens[at]?.norm;
  if (at >= limit || (word !== 'by' && word !== 'of')) return undefined;
  const start = /^(?:the|an?)$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  const named = mentions.at(start);
  // "a visit by *a European Union delegation* to Chile"
  const group = named?.kind === 'organization' ? mentions.at(named.to) : undefined;
  const mention = group?.kind === 'delegation' ? group : named;
  return mention?.kind === 'person' || mention?.kind === 'office' || mention?.kind === 'delegation'
    ? mention
    : undefined;
}
