/**
 * What a reporting verb's complement says, by the frames of the verb.
 */
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.js';
import type { SpeakFrame } from '../lexicon/verbs/speak.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { objectIn, startsPhrase } from './noun-phrase.js';
import type { Predicate } from './predicates.js';
import { quotationsOf } from './quotation.js';
import { cutContent } from './speech-end.js';
import { dropTail, trim } from './trim.js';
import { isAdverb, skipManner } from './verb-group.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const PIVOTS = set('on about regarding of concerning over with');
/** "noted with satisfaction that". */
const FEELINGS = set(
  'satisfaction pleasure appreciation gratitude concern regret pride interest joy deep great particular delight alarm sadness sorrow optimism confidence thanks',
);
const STYLES = set('excellency majesty highness holiness eminence lordship');
const OBJECT_PRONOUNS = set('him her them us me it everyone');
/** Before "that": "said in his remarks that", "stressed to the envoy that". */
const BEFORE_THAT = set('in to at during on with for after among by');

/** The content of a predicate in one frame, cut at "and that"; empty where the frame does not fit. */
export function contentOf(reading: Reading, predicate: Predicate, frame: SpeakFrame): TokenRange[] {
  const { tokens } = reading;
  const { complement, verb } = predicate;
  // “The general thanked the guests,” the army said: not beyond the marks that hold the verb.
  const marks = quotationsOf(reading).at(verb.from)?.inner.to ?? complement.to;
  const within = { from: complement.from, to: Math.min(complement.to, marks) };
  const end = beforeQuotation(reading, dropTail(reading, within));
  const at = skipLight(reading, predicate.verb.to, end);
  if (at >= end) return [];
  const has = (letter: string): boolean => frame.frames.includes(letter);
  const word = tokens[at]?.norm ?? '';
  if (has('w')) return behindObject(reading, at, end, frame);

  if (word === 'that' || word === ':') {
    if (word === 'that' && !has('t')) return [];
    return splitThats(reading, { from: at + 1, to: end });
  }
  if (
    has('i') &&
    word === 'to' &&
    tokens[at + 1]?.kind === 'word' &&
    !DETERMINERS.has(tokens[at + 1]?.norm ?? '') &&
    reading.mentions.at(at + 1) === undefined
  ) {
    return one(reading, { from: at + 1, to: end });
  }
  if (has('t')) {
    const that = thatAhead(reading, at, end);
    if (that !== undefined) return splitThats(reading, { from: that + 1, to: end });
  }
  if (has('a')) {
    // "wished her success"
    const past =
      frame.act === 'wish' && word === 'her'
        ? at + 1
        : (afterPeopleOf(reading, at, frame) ?? afterAddressee(reading, at, end, !has('n'), frame.act));
    if (past !== undefined) {
      const pivot = tokens[past]?.norm ?? '';
      if (pivot === 'that') return splitThats(reading, { from: past + 1, to: end });
      if (PIVOTS.has(pivot)) return one(reading, { from: past + 1, to: end }, frame);
      if (startsPhrase(reading, past) && past < end) return one(reading, { from: past, to: end }, frame);
      if (!has('n')) return [];
    } else if (!has('n') && !has('t')) return [];
    else if (!has('n')) return [];
  }
  if (has('A') || has('n') || has('d')) {
    // "thanked *for the solid support*": whom, all know.
    if (frame.act === 'thank' && has('A') && word === 'for') return one(reading, { from: at + 1, to: end });
    if (!startsPhrase(reading, at)) return [];
    // "gave these instructions during a visit": what they were stands elsewhere.
    if (frame.objects && /^(?:this|these|those|such)$/.test(word)) return [];
    // "gave *the minister* an overview", "provided *the guests with* an update"
    const told = frame.objects && !has('A') ? afterPerson(reading, at, end) : undefined;
    const addressee = told === undefined ? undefined : reading.mentions.at(told - 1)?.kind;
    if (told !== undefined && (tokens[told]?.norm === 'with' || !OWNERS.has(addressee ?? ''))) {
      const object = tokens[told]?.norm === 'with' ? told + 1 : told;
      if (startsPhrase(reading, object)) return one(reading, { from: object, to: end }, frame);
    }
    // "were grateful to hold the talks"
    if (frame.act === 'thank' && tokens[at - 1]?.norm === 'to' && isBaseVerb(reading, at)) return [];
    if (has('p') && isReceived(reading, at)) return [];
    if (has('v') && !isAskedTo(reading, at, end)) return [];
    return one(reading, { from: at, to: end }, frame);
  }
  if (has('z') && (startsPhrase(reading, at) || startsFronted(reading, at, end)))
    return splitThats(reading, { from: at, to: end });
  return [];
}

/** "said *after having achieved stability, the government was* now focused": an adjunct, then a clause of its own. */
function startsFronted(reading: Reading, at: number, end: number): boolean {
  const { tokens, lex } = reading;
  if (
    !/^(after|while|although|though|as|when|with|in|under|despite|given|if|since|by|through)$/.test(
      tokens[at]?.norm ?? '',
    )
  )
    return false;
  for (let i = at + 2; i < end - 2 && i < at + 24; i++) {
    if (tokens[i]?.norm !== ',') continue;
    const starts = startsPhrase(reading, i + 1) || reading.mentions.at(i + 1)?.kind === 'pronoun';
    if (!starts) continue;
    for (let k = i + 2; k < end && k < i + 10; k++) {
      if (tokens[k]?.norm === ',') break;
      if (AUXILIARIES.has(tokens[k]?.norm ?? '') || (tokens[k]?.shape === 'lower' && lex.hasVerb(k, 'past')))
        return true;
    }
  }
  return false;
}

/** "thanked the crew for its help*: “We …”*": the words themselves are told apart. */
function beforeQuotation({ tokens }: Reading, { from, to }: TokenRange): number {
  for (let i = from + 1; i < to - 1; i++)
    if (tokens[i]?.norm === ':' && tokens[i + 1]?.norm === '"') return i;
  return to;
}

/** Before a noun these mostly own it: "offered *Ghana* support" is rare, "offered *U.S.* support" is not. */
const OWNERS = set('country organization');

function isBaseVerb({ lex, mentions }: Reading, at: number): boolean {
  return (
    mentions.at(at) === undefined &&
    lex.at(at).some((m) => m.entry.type === 'verb' && m.entry.forms.includes('base'))
  );
}

/** "drew *his attention* to the road", "placed *emphasis* on trade": what stands behind the object. */
function behindObject(reading: Reading, at: number, end: number, frame: SpeakFrame): TokenRange[] {
  const { tokens } = reading;
  let i = at;
  while (i < end && i < at + 12 && !frame.objects?.has(tokens[i]?.norm ?? '')) {
    if (tokens[i]?.kind === 'punct' && tokens[i]?.norm !== "'s" && tokens[i]?.norm !== "'") return [];
    i++;
  }
  if (!frame.objects?.has(tokens[i]?.norm ?? '')) return [];
  i++;
  // "the attention *of the minister* to the road"
  if (tokens[i]?.norm === 'of')
    for (let k = i + 1; k < end && k < i + 14; k++) if (tokens[k]?.norm === 'to') i = k;
  const pivot = tokens[i]?.norm ?? '';
  if (pivot === 'that') return splitThats(reading, { from: i + 1, to: end });
  const from = /^(?:to|on|upon)$/.test(pivot) ? i + 1 : i;
  const isSaid = from > i || DETERMINERS.has(pivot);
  return isSaid && startsPhrase(reading, from) ? one(reading, { from, to: end }) : [];
}

/** Over adverbs, "with satisfaction", and "to the minister" before the thing said. */
function skipLight(reading: Reading, from: number, end: number): number {
  const { tokens } = reading;
  let at = from;
  for (;;) {
    at = skipManner(reading, at, end);
    if (tokens[at]?.norm === 'with' && FEELINGS.has(tokens[at + 1]?.norm ?? '')) {
      at += 2;
      while (FEELINGS.has(tokens[at]?.norm ?? '')) at++;
    } else if (tokens[at]?.norm === ',') {
      const past = afterInsertion(reading, at, end);
      if (past === undefined) return at;
      at = past;
    } else if (tokens[at]?.norm === 'to' || tokens[at]?.norm === 'for') {
      const past = afterPerson(reading, at + 1, end);
      if (past === undefined || !startsPhrase(reading, past)) return at;
      at = past;
    } else return at;
    if (at >= end) return at;
  }
}

/** Past ", in particular," or ", in a talk with the envoy," before what was said. */
function afterInsertion({ tokens }: Reading, comma: number, end: number): number | undefined {
  const first = tokens[comma + 1];
  const adjunct =
    first !== undefined &&
    (PREPOSITIONS.has(first.norm) || isAdverb(first) || /^(?:as|according)$/.test(first.norm));
  for (let i = comma + 1; i < end - 1 && i < comma + (adjunct ? 24 : 8); i++) {
    if (tokens[i]?.norm !== ',') continue;
    const next = tokens[i + 1]?.norm ?? '';
    return next === 'that' || (adjunct && (next === '"' || DETERMINERS.has(next))) ? i + 1 : undefined;
  }
  return undefined;
}

/** "in his remarks *that*": over one adjunct without a mark. */
function thatAhead(reading: Reading, at: number, end: number): number | undefined {
  const { tokens } = reading;
  if (!BEFORE_THAT.has(tokens[at]?.norm ?? '')) return undefined;
  for (let i = at + 1; i < end && i < at + 16; i++) {
    const norm = tokens[i]?.norm;
    if (norm === 'that') return i;
    if (norm === ',' && tokens[i + 1]?.norm === 'that') return i + 1;
    if (norm === ',' || norm === ';' || norm === ':') return undefined;
  }
  return undefined;
}

/** First token after a person, side or pronoun that begins at `at`. */
function afterPerson(reading: Reading, at: number, end: number): number | undefined {
  const { tokens, mentions } = reading;
  if (OBJECT_PRONOUNS.has(tokens[at]?.norm ?? '')) {
    // "her greetings" is no addressee.
    const whose = tokens[at]?.norm === 'her' ? mentions.at(at + 1) : undefined;
    if (whose?.from === at + 1 && (whose.kind === 'office' || whose.kind === 'person'))
      return afterPerson(reading, at + 1, end);
    return tokens[at]?.norm === 'her' &&
      tokens[at + 1]?.kind === 'word' &&
      !PREPOSITIONS.has(tokens[at + 1]?.norm ?? '') &&
      !DETERMINERS.has(tokens[at + 1]?.norm ?? '')
      ? undefined
      : at + 1;
  }
  // "conveyed to *His Highness the Amir* the greetings"
  if (/^(?:his|her)$/.test(tokens[at]?.norm ?? '') && STYLES.has(tokens[at + 1]?.norm ?? '')) {
    const past = afterPerson(reading, at + 2, end);
    return past ?? at + 2;
  }
  const first =
    mentions.at(at) ?? (DETERMINERS.has(tokens[at]?.norm ?? '') ? mentions.at(at + 1) : undefined);
  const noun = DETERMINERS.has(tokens[at]?.norm ?? '') ? at + 1 : at;
  if (first === undefined && PEOPLE.has(tokens[noun]?.norm ?? '') && tokens[noun + 1]?.norm !== "'s")
    return noun + 1;
  if (first === undefined || first.to > end) return undefined;
  const next = tokens[first.to]?.norm ?? '';
  const isOwner = next === "'s" || next === "'";
  // "assured her counterpart *of Chad's support*"
  if (isOwner && first.kind === 'office' && tokens[first.head + 1]?.norm === 'of') return first.head + 1;
  if (isOwner) return undefined;
  if (
    first.kind === 'person' ||
    first.kind === 'office' ||
    first.kind === 'group' ||
    first.kind === 'delegation' ||
    first.kind === 'organization' ||
    (first.kind === 'country' && first.form === 'name')
  )
    return first.to;
  return undefined;
}

/** "wished *the friendly people of Kuwait* prosperity" */
function afterPeopleOf({ tokens, mentions }: Reading, at: number, frame: SpeakFrame): number | undefined {
  if (frame.act !== 'wish') return undefined;
  for (let i = at; i < at + 5; i++) {
    if (!/^(?:people|peoples|nation|government)$/.test(tokens[i]?.norm ?? '')) continue;
    if (tokens[i + 1]?.norm !== 'of') return i + 1;
    const land = mentions.at(i + 2) ?? mentions.at(i + 3);
    return land?.kind === 'country' ? land.to : undefined;
  }
  return undefined;
}

/** Where the addressee ends: a mention, or (where there `mustBe` one) a short noun phrase up to "on", "of", "that". */
function afterAddressee(
  reading: Reading,
  at: number,
  end: number,
  mustBe: boolean,
  act: SpeakFrame['act'],
): number | undefined {
  const { tokens, mentions } = reading;
  if (PIVOTS.has(tokens[at]?.norm ?? '')) return at;
  const named = afterPerson(reading, at, end);
  // "conveyed his concern regarding the ship": told to nobody
  if (named === undefined && !mustBe) return undefined;
  // "briefed the minister *in detail* on"
  const person = named === undefined ? undefined : skipManner(reading, named, end);
  let i = person ?? at;
  // "informed the EU delegation about": a body's name may go on.
  const addressee = named === undefined ? undefined : mentions.at(named - 1)?.kind;
  // "wished *Kuwait* further progress" goes on at once.
  const isBody = (addressee === 'organization' || addressee === 'country') && act !== 'wish';
  // "wished Jordan and its armed forces *further success*"
  if (act === 'wish' && tokens[i]?.norm === 'and')
    for (let k = i + 1; k < end && k < i + 8; k++) if (WISHED.test(tokens[k]?.norm ?? '')) return k;
  // "his guest, the visiting minister, on": to the pivot over the rest of the phrase.
  for (; i < end && i < at + 24; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === 'that') return i;
    if (PIVOTS.has(norm) && norm !== 'of' && norm !== 'with') return i;
    // "informed the guard *of* the plan": a noun that no table knows.
    if (
      mustBe &&
      norm === 'of' &&
      person === undefined &&
      i === at + 2 &&
      DETERMINERS.has(tokens[at]?.norm ?? '')
    )
      return i;
    if (norm === 'of' && (person !== undefined || OBJECT_PRONOUNS.has(tokens[i - 1]?.norm ?? ''))) return i;
    if (person !== undefined && i === person && norm !== ',' && norm !== 'and' && norm !== '(' && !isBody)
      return i;
    if (norm === ';' || norm === ':') break;
    const mention = mentions.at(i);
    if (mention && mention.from === i && mention.to <= end) i = mention.to - 1;
  }
  return undefined;
}

const WISHED =
  /^(?:further|continu(?:ed|ing|ous)|more|every|all|lasting|good|success|progress|prosperity|peace|health|stability)$/;

/** "welcomed the minister to Baku": a person, not a thing said. */
function isReceived(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (OBJECT_PRONOUNS.has(tokens[at]?.norm ?? '') && tokens[at]?.norm !== 'her') return true;
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') return false;
    const mention = reading.mentions.at(i);
    if (mention) {
      const next = tokens[mention.to]?.norm ?? '';
      if (next === "'s" || next === "'") return false;
      // "welcomed the *Pakistani admiral*"
      if (mention.kind === 'country' && mention.form === 'adjective')
        return PEOPLE.has(next) || reading.lex.longest(mention.to, 'rank') !== undefined;
      return (
        mention.kind === 'person' ||
        mention.kind === 'office' ||
        mention.kind === 'group' ||
        mention.kind === 'delegation'
      );
    }
    if (PEOPLE.has(token.norm)) return tokens[i + 1]?.norm !== "'s";
    if (PREPOSITIONS.has(token.norm)) return false;
  }
  return false;
}
const PEOPLE = set(
  'guest guests delegation delegations visitor visitors participants delegates officials attendees ambassador ambassadors minister president team members students officers counterpart leaders representatives trainees audience everyone',
);

/** "called on the parties *to act*", but not "called on the minister to discuss …", which is a visit. */
function isAskedTo(reading: Reading, at: number, end: number): boolean {
  const { tokens } = reading;
  for (let i = at; i < end && i < at + 25; i++) {
    const norm = tokens[i]?.norm ?? '';
    const person = reading.mentions.at(at)?.kind ?? reading.mentions.at(at + 1)?.kind;
    const single = person === 'person' || person === 'office';
    if (norm === 'to')
      return (
        tokens[i + 1]?.kind === 'word' &&
        !(
          single &&
          /^(the|discuss|review|hold|exchange|pay|congratulate|thank|bid|express|ask|seek|convey|brief)$/.test(
            tokens[i + 1]?.norm ?? '',
          )
        )
      );
    if (norm === ',' || norm === 'at' || norm === 'in' || norm === 'on') {
      // "on all parties in Libya to"
      // "on the world, *especially the Council,* to"
      if (
        norm === ',' &&
        /^(?:especially|particularly|notably|including|mainly)$/.test(tokens[i + 1]?.norm ?? '')
      )
        while (i + 1 < end && tokens[i + 1]?.norm !== ',') i++;
      else if (norm === ',' && tokens[i + 1]?.norm === 'to' && i > at + 4) continue;
      else if (norm === ',' || norm === 'at' || single) return false;
    }
  }
  return false;
}

/** "that A, that B, and that C": one range each. */
function splitThats(reading: Reading, range: TokenRange): TokenRange[] {
  const { tokens } = reading;
  const parts: TokenRange[] = [];
  const quotations = quotationsOf(reading);
  let from = range.from;
  for (let i = range.from + 2; i < range.to; i++) {
    if (tokens[i]?.norm !== 'that') continue;
    const before = tokens[i - 1]?.norm;
    if ((before !== 'and' && before !== ',') || quotations.at(i) !== quotations.at(range.from)) continue;
    // ", that of Baku", "and that year"
    const next = tokens[i + 1];
    if (
      next === undefined ||
      next.kind !== 'word' ||
      next.norm === 'of' ||
      next.norm === 'is' ||
      next.norm === 'was'
    )
      continue;
    let to = i - 1;
    while (to > from && (tokens[to - 1]?.norm === ',' || tokens[to - 1]?.norm === 'and')) to--;
    parts.push({ from, to });
    from = i + 1;
  }
  parts.push({ from, to: range.to });
  return parts.flatMap((part) => trim(reading, part) ?? []);
}

function one(reading: Reading, range: TokenRange, frame?: SpeakFrame): TokenRange[] {
  const cut = trim(reading, cutContent(reading, range));
  if (cut === undefined || isPronoun(reading, cut) || isPointing(reading, cut)) return [];
  if (frame?.objects && objectIn(reading, cut, frame.objects) === undefined) return [];
  return frame?.objects && isAnaphoric(reading, cut) ? [] : [cut];
}

/** "briefed the guests on *it*" tells nothing by itself. */
function isPronoun({ tokens }: Reading, { from, to }: TokenRange): boolean {
  return to === from + 1 && /^(?:it|this|that|them|these|those|so|same)$/.test(tokens[from]?.norm ?? '');
}

/** "expressed *these views* during a meeting": what they were stands elsewhere. */
function isPointing({ tokens }: Reading, { from, to }: TokenRange): boolean {
  if (!/^(?:these|this|those|such)$/.test(tokens[from]?.norm ?? '')) return false;
  // "highlighted *this following a call*"
  if (/^(?:following|after|during|when|while)$/.test(tokens[from + 1]?.norm ?? '')) return true;
  const isSaid = /^(?:views?|remarks?|comments?|sentiments?|words|thoughts?|observations?|feelings?)$/;
  const next = tokens[from + 2]?.norm ?? '';
  return (
    isSaid.test(tokens[from + 1]?.norm ?? '') &&
    (to <= from + 2 || PREPOSITIONS.has(next) || /^(?:when|while|here|as)$/.test(next))
  );
}

/** "delivered *the message* during a meeting": what it was stands elsewhere. */
function isAnaphoric({ tokens, mentions }: Reading, { from, to }: TokenRange): boolean {
  if (tokens[from - 1]?.norm !== 'the') return false;
  const next = tokens[from + 1]?.norm ?? '';
  if (next === 'on') return mentions.at(from + 2)?.kind === 'date';
  return to === from + 1 || /^(?:during|at|when|while|in|after|here|today|yesterday)$/.test(next);
}
