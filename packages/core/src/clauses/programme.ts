import type { LexMatch, VerbEntry } from '../lexicon/types.js';
import { PROGRAMME_FRAMES, type ProgrammeFrame } from '../lexicon/verbs/programme.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { readCeremony } from './ceremony.js';
import { readDelegationStep } from './programme-delegation.js';
import { eventAfter, frontedEvent, openedSite, placeOfOther } from './programme-events.js';
import { isWish, readRiteNoun, readStepNoun, type SentenceRange } from './programme-nouns.js';
import {
  isDay,
  isGladTo,
  isLongAgo,
  isNoun,
  isOfGathered,
  isOtherBriefing,
  isPassive,
  isSpokesperson,
} from './programme-doubt.js';
import {
  carryPlaces,
  frontedSite,
  gapped,
  hasOwner,
  houseBefore,
  isWhere,
  ownerOfBook,
  shownAt,
  subjectSite,
} from './programme-place.js';
import { aimAfter, honoured, inHonourOf, repeatsWreath, sacredPlace } from './programme-tribute.js';
import { isTransparent } from './predicates.js';
import { quotationsOf } from './quotation.js';
import { readSigning } from './signing.js';
import { isKnown } from './site-kind.js';
import { namedBefore } from './site-told-again.js';
import { readSites, sitesFrom } from './site-list.js';
import { siteAfterPreposition } from './site-after-preposition.js';
import { findSubject } from './subject.js';
import type { ProgrammeClause } from './types.js';

/**
 * The steps of a programme beside the talks, in the order of the text.
 *
 *     visited the Alley of Honor, where they laid a wreath at the Monument
 *     ^verb   ^place                    ^verb              ^place
 */
export function findProgramme(reading: Reading): ProgrammeClause[] {
  const found: ProgrammeClause[] = [];
  for (const sentence of reading.doc.sentences) {
    if (reading.doc.blocks[sentence.block]?.kind === 'headline') continue;
    const own: ProgrammeClause[] = [];
    for (let i = sentence.from; i < sentence.to; i++) {
      const steps =
        readVerbs(reading, i, sentence, own) ??
        readStepNoun(reading, i, sentence) ??
        readRiteNoun(reading, i, sentence) ??
        readDelegationStep(reading, i, sentence);
      const fresh = steps?.filter(
        (step) =>
          !own.some(
            (o) => o.action === step.action && o.place !== undefined && o.place.from === step.place?.from,
          ),
      );
      // "mementoes were exchanged": told by the noun and by the verb, of which one knows the place.
      const gifts = own.findIndex(({ action, place }) => action === 'exchange-gifts' && place === undefined);
      if (gifts >= 0 && fresh?.some(({ action }) => action === 'exchange-gifts')) own.splice(gifts, 1);
      if (fresh !== undefined) own.push(...fresh);
    }
    const ceremony = readCeremony(reading, sentence, own);
    if (ceremony !== undefined) own.push(ceremony);
    const signing = readSigning(reading, sentence);
    if (signing !== undefined) own.push(signing);
    found.push(...own.filter((step) => !isSpoken(reading, step)).sort((a, b) => a.from - b.from));
  }
  return carryPlaces(reading, found);
}

/** “We were among the first *to open an embassy*”: told by who speaks, and not of this day. */
function isSpoken(reading: Reading, { from }: ProgrammeClause): boolean {
  const quotation = quotationsOf(reading).at(from);
  return quotation !== undefined && !isTransparent(reading, quotation);
}

function readVerbs(
  reading: Reading,
  at: number,
  sentence: SentenceRange,
  before: readonly ProgrammeClause[],
): ProgrammeClause[] | undefined {
  for (const match of reading.lex.at(at)) {
    if (match.entry.type !== 'verb' || match.entry.family !== 'programme' || match.to > sentence.to) continue;
    const verb = match as LexMatch<VerbEntry>;
    for (const frame of PROGRAMME_FRAMES.get(verb.entry.lemma) ?? []) {
      const steps = readFrame(reading, verb, frame, sentence, before);
      if (steps !== undefined && steps.length > 0) return steps;
    }
  }
  return undefined;
}

function readFrame(
  reading: Reading,
  verb: LexMatch<VerbEntry>,
  frame: ProgrammeFrame,
  sentence: SentenceRange,
  before: readonly ProgrammeClause[],
): ProgrammeClause[] | undefined {
  const { tokens, mentions } = reading;
  if (isWish(reading, verb.from, sentence.from) || isNoun(reading, verb)) return undefined;
  // "*Briefing* journalists after the talks, she said": how words were spoken, no step.
  const isManner = verb.from === sentence.from && verb.entry.forms.includes('ing');
  if (isManner && (frame.action === 'briefing' || frame.action === 'other')) return undefined;
  if (frame.action === 'other' && isOfGathered(reading, verb.from, sentence.from)) return undefined;
  const actor = findSubject(reading, verb.from);
  // "The Press Secretary briefed reporters": how the news came out.
  if (frame.action === 'briefing' && isSpokesperson(actor)) return undefined;
  // "when the land was commemorating *Martyrs' Day*"
  // or "a ceremony *commemorating* the handover", "a plaque *commemorating* it"
  const isToldOf =
    verb.entry.forms.includes('ing') &&
    /^(?:ceremony|event|reception|service|plaque|concert|exhibition|stone|dinner)$/.test(
      tokens[verb.from - 1]?.norm ?? '',
    );
  if (verb.entry.lemma === 'commemorate' && isToldOf) return undefined;
  if (verb.entry.lemma === 'commemorate' && (isDay(reading, verb.to) || isGladTo(reading, verb.to)))
    return undefined;
  const named = before.flatMap((step) => step.place ?? []);
  const base = {
    kind: 'programme' as const,
    from: verb.from,
    sentence: sentence.index,
    action: frame.action,
    actor,
  };
  if (frame.object === 'place') {
    if (verb.entry.lemma === 'go to' && isLead(reading, sentence)) return undefined;
    // "went to the Alley of Honor *to visit* the graves of …": told with the place before.
    if (tokens[verb.from - 1]?.norm === 'to' && before.some((step) => step.place?.to === verb.from - 1))
      return undefined;
    if (isPassive(reading, verb)) {
      const subject = subjectSite(reading, verb.from, sentence.from);
      return (
        subject && [
          { ...base, from: subject.from, to: verb.to, place: subject, honourees: subject.honourees },
        ]
      );
    }
    // "visited *to* the Academy", as some write
    const past = verb.entry.lemma === 'visit' && tokens[verb.to]?.norm === 'to' ? verb.to + 1 : verb.to;
    const start = skipAdverb(reading, past);
    // "before proceeding to the CDF's office"
    const sites = readSites(reading, start, sentence.to).filter(
      (site) =>
        tokens[site.to - 1]?.norm !== 'office' &&
        // "*view* the Autonomy Plan as serious", "*opened* a new chapter"
        (!/^(?:view|open)$/.test(verb.entry.lemma) || isKnown(reading, site)),
    );
    if (isLongAgo(reading, sites.at(-1)?.to ?? start, sentence.to)) return undefined;
    const aim = aimAfter(reading, sites.at(-1)?.to ?? start, sentence.to);
    return sites.map((site, i) => ({
      ...base,
      to: site.to,
      place: namedBefore(reading, site, named) ?? shownAt(reading, site, sentence.to),
      honourees: i === sites.length - 1 ? [...site.honourees, ...aim] : site.honourees,
    }));
  }
  if (frame.object === 'event') {
    const event = isLead(reading, sentence)
      ? undefined
      : eventAfter(reading, verb.to, sentence.to, frame.nouns);
    return event && [{ ...base, to: event.to, place: event, honourees: [] }];
  }
  const told =
    verb.to - verb.from > 1 && frame.nouns?.has(tokens[verb.to - 1]?.norm ?? '') ? verb.to : undefined;
  const object = told ?? (frame.nouns && objectNear(reading, verb, frame.nouns, sentence));
  if (frame.nouns && object === undefined) return undefined;
  if (frame.action === 'briefing' && object !== undefined && isOtherBriefing(reading, verb, object))
    return undefined;
  // "attended a *signing* ceremony" is told as a signing, "a wreath-*laying* ceremony" as that.
  if (
    frame.action === 'ceremony' &&
    object !== undefined &&
    /^(?:signing|laying)$/.test(tokens[object - 2]?.norm ?? '')
  )
    return undefined;
  const limit = clauseEnd(reading, verb.to, sentence.to);
  const memory = inHonourOf(reading, verb.to, limit);
  const place =
    // "gave a lecture *on* the Silk Road": what it was about.
    siteAfterPreposition(
      reading,
      verb.to,
      memory?.from ?? limit,
      frame.action === 'other' && verb.entry.lemma !== 'plant' ? 'on' : undefined,
    ) ??
    (memory && siteAfterPreposition(reading, memory.to, limit)) ??
    (frame.action === 'ceremony' && object !== undefined ? openedSite(reading, object, limit) : undefined) ??
    (frame.action === 'guestbook' && object !== undefined ? ownerOfBook(reading, object, limit) : undefined);
  // "felt bound to pay homage to the CDS": a courtesy to the living.
  if (
    frame.action === 'pay-tribute' &&
    place === undefined &&
    mentions.at(afterThe(reading, verb.to + 1))?.kind === 'office'
  )
    return undefined;
  if (frame.action === 'other') {
    const where =
      object === undefined
        ? undefined
        : (placeOfOther(reading, verb.to, object, limit, place) ??
          frontedEvent(reading, sentence.from, verb.from));
    return where && [{ ...base, to: where.to, place: where, honourees: [] }];
  }
  // "toured the college and wrote in the visitors' book"
  const isThere =
    frame.action === 'lay-wreath' ||
    // "signed *the command's* guest book": whose it is, and not where.
    (frame.action === 'guestbook' && !hasOwner(reading, verb.to, object)) ||
    isWhere(reading, verb.from, sentence.from);
  const sacred =
    frame.action === 'pay-tribute' && place === undefined ? sacredPlace(reading, verb.to, limit) : undefined;
  if (sacred) return [{ ...base, to: sacred.to, place: sacred, honourees: [] }];
  const again = place && namedBefore(reading, place, named);
  const inherited: TokenRange | undefined =
    again ??
    place ??
    (frame.action === 'exchange-gifts' ? houseBefore(reading, sentence.from, verb.from) : undefined) ??
    (isThere ? (named.at(-1) ?? frontedSite(reading, sentence, verb.from)) : undefined);
  const honourees = frame.action === 'pay-tribute' ? honoured(reading, verb.to, limit, place) : [];
  if (frame.action === 'pay-tribute' && repeatsWreath(before, inherited, honourees)) return undefined;
  if (memory !== undefined && frame.action === 'lay-wreath') honourees.push(memory.whom);
  const more =
    frame.action === 'lay-wreath' && place
      ? [...sitesFrom(reading, place, limit).slice(1), ...gapped(reading, place.to, limit, frame.nouns)]
      : [];
  return [
    {
      ...base,
      from:
        frame.nouns && isPassive(reading, verb)
          ? subjectStart(reading, verb.from, frame.nouns, sentence)
          : verb.from,
      to: Math.max(verb.to, object ?? verb.to),
      ...(inherited && { place: { from: inherited.from, to: inherited.to } }),
      honourees: [...(place && frame.action !== 'ceremony' ? place.honourees : []), ...honourees],
    },
    // "laid wreaths at the Monument and the Eternal Flame"
    ...more.map((site) => ({
      ...base,
      to: site.to,
      place: { from: site.from, to: site.to },
      honourees: site.honourees,
    })),
  ];
}

function afterThe({ tokens }: Reading, at: number): number {
  return tokens[at]?.norm === 'the' ? at + 1 : at;
}

function isLead(reading: Reading, sentence: SentenceRange): boolean {
  const first = reading.doc.sentences.find((s) => reading.doc.blocks[s.block]?.kind === 'body');
  return first?.index === sentence.index;
}

function skipAdverb({ tokens, mentions }: Reading, at: number): number {
  let i = at;
  while (
    /^(?:also|first|then|later|today|both|such|,)$/.test(tokens[i]?.norm ?? '') ||
    mentions.at(i)?.kind === 'date'
  )
    i++;
  return i;
}

/** The object noun: after the verb, or before a passive ("a wreath was laid"). */
function objectNear(
  reading: Reading,
  verb: LexMatch<VerbEntry>,
  nouns: ReadonlySet<string>,
  sentence: SentenceRange,
): number | undefined {
  const { tokens } = reading;
  for (let i = verb.to; i < sentence.to && i < verb.to + 7; i++) {
    const word = tokens[i]?.norm ?? '';
    if (nouns.has(word)) return i + 1;
    if (/^(?:at|in|before|by|that|,|\.|;)$/.test(word)) break;
  }
  if (!isPassive(reading, verb)) return undefined;
  // "a lecture on the priorities of the presidency was delivered"
  for (let i = verb.from - 1; i >= sentence.from && i >= verb.from - 20; i--) {
    const word = tokens[i]?.norm ?? '';
    if (nouns.has(word)) return verb.to;
    if (word === ',') break;
  }
  return undefined;
}

/** Where the thing begins that a passive is about: "*a wreath* was laid". */
function subjectStart(
  { tokens }: Reading,
  verb: number,
  nouns: ReadonlySet<string>,
  { from }: SentenceRange,
): number {
  for (let i = verb - 1; i >= from && i >= verb - 20; i--) {
    if (tokens[i]?.norm === ',') break;
    if (!nouns.has(tokens[i]?.norm ?? '')) continue;
    for (let k = i - 1; k >= from && k >= i - 3; k--) {
      if (/^(?:a|an|the)$/.test(tokens[k]?.norm ?? '')) return k;
    }
    return i;
  }
  return verb;
}

/** A clause ends where another verb of the programme begins. */
function clauseEnd(reading: Reading, from: number, limit: number): number {
  for (let i = from + 1; i < limit; i++) {
    if (reading.tokens[i]?.norm === ';') return i;
    const next = reading.lex
      .at(i)
      .some(
        ({ entry }) => entry.type === 'verb' && entry.family === 'programme' && entry.forms.includes('past'),
      );
    const before = reading.tokens[i - 1]?.norm ?? '';
    // "Having posed for a photograph, *the Admiral left* his remarks …"
    const isOther = /^(?:person|office|delegation)$/.test(reading.mentions.at(i - 1)?.kind ?? '');
    if (next && (isOther || /^(?:and|,|where|then|also|they|he|she)$/.test(before))) return i;
  }
  return limit;
}
