import { AUXILIARIES } from '../lexicon/function-words.js';
import { ENCOUNTER_NOUNS } from '../lexicon/verbs/engage.js';
import type { Mention, Reading } from '../mentions/types.js';
import { readSides } from './sides.js';
import { leftOfVerb } from './subject.js';
import type { Actor } from './types.js';

export function actors(actor: Actor): readonly Mention[] {
  if (actor.by !== 'mention') return [];
  return actor.more ? [...actor.more, actor.mention] : [actor.mention];
}

export function isPlural(actor: Actor): boolean {
  if (actor.by !== 'mention') return false;
  const { mention } = actor;
  if (actor.more && actor.more.length > 0) return true;
  return (
    mention.kind === 'group' ||
    (mention.kind === 'pronoun' && mention.person === 'they') ||
    (mention.kind === 'office' && mention.plural)
  );
}

export function isPersonal(mention: Mention): boolean {
  return (
    mention.kind === 'person' ||
    mention.kind === 'office' ||
    mention.kind === 'delegation' ||
    mention.kind === 'group' ||
    mention.kind === 'pronoun'
  );
}

/** "X will travel to Ankara *to meet* Y": who meets is who travels. */
export function withTraveller(
  reading: Reading,
  verb: number,
  floor: number,
  subject: readonly Mention[],
): readonly Mention[] {
  if (subject.length > 0 || reading.tokens[verb - 1]?.norm !== 'to') return subject;
  // "A and B *were at the airport to welcome* the guest"
  let isAtAirport = false;
  for (let k = verb - 2; k >= floor; k--) {
    isAtAirport ||= reading.tokens[k]?.norm === 'airport';
    if (isAtAirport && /^(?:was|were)$/.test(reading.tokens[k]?.norm ?? '')) {
      const hosts = reading.mentions
        .within({ from: floor, to: k })
        .filter((m) => m.kind === 'person' && m.to <= k && reading.tokens[m.to]?.norm !== "'s");
      return hosts.at(-1)?.to === k ? hosts : subject;
    }
    if (
      /^(travel|travels|travelled|traveled|visit|visits|visited|visiting|arrive|arrived|arrives|begin|begins)$/.test(
        reading.tokens[k]?.norm ?? '',
      )
    ) {
      const found = actors(leftOfVerb(reading, k).actor);
      if (found.length > 0) return found;
    }
  }
  return subject;
}

/** Two countries joined by "and" right before a verb. */
export function countriesBefore(reading: Reading, verb: number, floor: number): readonly Mention[] {
  let at = verb - 1;
  while (at > floor && AUXILIARIES.has(reading.tokens[at]?.norm ?? '')) at--;
  const second = reading.mentions.at(at);
  if (second?.kind !== 'country' || second.form !== 'name') return [];
  let link = second.from - 1;
  if (reading.tokens[link]?.norm === 'the') link--;
  if (reading.tokens[link]?.norm !== 'and') return [];
  const first = reading.mentions.at(link - 1);
  return first?.kind === 'country' && first.form === 'name' ? [first, second] : [];
}

/** The agent of a passive: "was received today in Baku *by* …". */
export function agentsAfter(reading: Reading, at: number, limit: number): readonly Mention[] {
  for (let i = at; i < limit && i < at + 40; i++) {
    if (reading.tokens[i]?.norm !== 'by') continue;
    const sides = readSides(reading, i + 1, limit).mentions;
    if (sides.length > 0) return sides;
  }
  return [];
}

const BEFORE_OBJECT = /^(on|in|at|here|today|yesterday|this|late|earlier|virtually|last)$/;

/**
 * The object of a verb, over time and place before it.
 *
 *     received at the Ministry's headquarters in Riyadh today the Minister of …
 *              ^at                                            ^object
 */
export function directObject(reading: Reading, at: number, limit: number): readonly Mention[] {
  const { tokens, mentions } = reading;
  const sides = readSides(reading, at, limit).mentions;
  if (sides.length > 0) return sides;
  // "received*, this Tuesday, in Brasília,* his counterpart"
  const isInserted = tokens[at]?.norm === ',' && BEFORE_OBJECT.test(tokens[at + 1]?.norm ?? '');
  if (!isInserted && !BEFORE_OBJECT.test(tokens[at]?.norm ?? '') && mentions.at(at)?.kind !== 'date')
    return [];
  for (let i = at + 1; i < limit && i < at + 20; i++) {
    const word = tokens[i]?.norm ?? '';
    if (
      word === 'that' ||
      word === ';' ||
      word === 'who' ||
      word === 'by' ||
      word === 'and' ||
      word === 'with'
    )
      return [];
    // "received this Thursday *the visit of* his counterpart"
    if (/^(visit|call)$/.test(word) && /^(of|from|by)$/.test(tokens[i + 1]?.norm ?? ''))
      return readSides(reading, i + 2, limit).mentions;
    // "received at the palace*, in the presence of Prime Minister X,* the Premier of Peru": who was there is not received.
    const beyond = word === ',' ? behindPresence(reading, i, limit) : undefined;
    if (beyond !== undefined) return readSides(reading, beyond, limit).mentions;
    const mention = mentions.at(i);
    if (!mention) continue;
    const before = tokens[mention.from - 1]?.norm ?? '';
    const governor =
      before === 'the' || before === 'his' || before === 'her'
        ? (tokens[mention.from - 2]?.norm ?? '')
        : before;
    if (isPersonal(mention) && mention.from >= i && !/^(of|with|for|by|at|in|from|to|'s)$/.test(governor))
      return readSides(reading, i, limit).mentions;
    i = mention.to - 1;
  }
  return [];
}

/** Behind ", in the presence of X,": the words after its second comma. */
export function behindPresence(
  { tokens, mentions }: Reading,
  comma: number,
  limit: number,
): number | undefined {
  const opens =
    tokens[comma + 1]?.norm === 'in' &&
    /^(?:the|presence)$/.test(tokens[comma + 2]?.norm ?? '') &&
    /^(?:presence|of)$/.test(tokens[comma + 3]?.norm ?? '');
  if (!opens) return undefined;
  for (let i = comma + 4; i < limit && i < comma + 24; i++) {
    const mention = mentions.at(i);
    if (mention?.kind === 'person' && mention.to > i) i = mention.to;
    if (tokens[i]?.norm === ',') return i + 1;
  }
  return undefined;
}

/** "met *today in Washington with* Y": time and place may stand before "with". */
export function sidesAfterWith(reading: Reading, at: number, limit: number): readonly Mention[] {
  const { tokens } = reading;
  for (let i = at; i < limit && i < at + 22; i++) {
    const word = tokens[i]?.norm;
    if (word === 'that' || word === ';' || word === 'who') return [];
    if (word !== 'with' && !(word === 'to' && i === at)) continue;
    // "travelled to Lima, *along with* Deputy Minister X, and met with": his company.
    if (/^(?:along|together)$/.test(tokens[i - 1]?.norm ?? '') && tokens[i - 2]?.norm === ',') continue;
    const sides = readSides(reading, i + 1, limit).mentions;
    if (sides.length > 0) return sides;
    // "met with agency staff including Coordinator X and officials including Mayor Y"
    const listed: Mention[] = [];
    for (let k = i + 1; k < limit && k < i + 40; k++) {
      if (tokens[k]?.norm === 'including') listed.push(...readSides(reading, k + 1, limit).mentions);
    }
    if (listed.length > 0) return listed;
    const body = bodyOf(reading, i + 1, limit);
    if (body) return [body];
  }
  return [];
}

/** "met with senior representatives *of Vietnam's ROX Group*": the body that unnamed people stand for. */
export function bodyOf(reading: Reading, at: number, limit: number): Mention | undefined {
  const { tokens, mentions } = reading;
  for (let i = at; i < limit && i < at + 12; i++) {
    const mention = mentions.at(i);
    if (mention?.kind === 'organization') return mention;
    // "families of those held *by* Hamas": what was done to them, and not whose they are.
    if (/^(to|on|at|in|by|who|that|,)$/.test(tokens[i]?.norm ?? '')) return undefined;
  }
  return undefined;
}

/** "met with business leaders": people, though none is named. */
export function meetsPeople(reading: Reading, at: number, limit: number): boolean {
  const { tokens, lex } = reading;
  for (let i = at; i < limit && i < at + 24; i++) {
    if (tokens[i]?.norm !== 'with') continue;
    for (let k = i + 1; k < limit && k < i + 8; k++) {
      if (
        lex.longest(k, 'office') ||
        /^(leaders|executives|investors|students|groups?|entrepreneurs|stakeholders|civil|families|community|communities|society|workers|employees|chiefs|delegates|team|staff|activists)$/.test(
          tokens[k]?.norm ?? '',
        )
      )
        return true;
    }
    return false;
  }
  return false;
}

/** "hosted *over 70 representatives*", "received *a group of student leaders*": people as object, though none is named. */
export function hasPeopleAhead({ tokens, mentions, lex }: Reading, at: number, limit: number): boolean {
  for (let i = at; i < limit && i < at + 8; i++) {
    const word = tokens[i]?.norm ?? '';
    const mention = mentions.at(i);
    if (mention?.kind === 'date' || mention?.kind === 'event' || word === "'s") return false;
    const isPeople = PEOPLE.test(word) || lex.longest(i, 'office')?.entry.plural === true;
    // "hosted the *leaders' summit*", "met *members'* needs"
    if (isPeople) return !/^(?:'s|'|-)$/.test(tokens[i + 1]?.norm ?? '') && tokens[i + 1]?.shape !== 'title';
    // "a *group of* leaders", but no "report of officials"
    if (word === 'of' && !COUNT.test(tokens[i - 1]?.norm ?? '')) return false;
    const isCount = tokens[i]?.kind === 'number' || COUNT.test(word);
    if (!isCount && (tokens[i]?.kind !== 'word' || STOPS.test(word) || lex.hasVerb(i, 'past'))) return false;
  }
  return false;
}

const PEOPLE =
  /^(?:representatives|members|leaders|executives|investors|students|entrepreneurs|stakeholders|workers|employees|delegates|activists|advocates|lawmakers|legislators|officials|mayors|experts|journalists|veterans|athletes|residents|families)$/;
const COUNT =
  /^(?:over|more|than|about|some|nearly|around|almost|roughly|approximately|up|to|at|least|a|an|group|groups|dozens|hundreds|scores|of|several|number|dozen|various)$/;
/** What leads away from the object. */
const STOPS =
  /^(?:in|on|with|for|from|by|that|which|who|and|as|into|during|after|before|under|the|his|her|their)$/;

export function hasPlaceAhead(reading: Reading, at: number, limit: number): boolean {
  // "visited National Guard General Staff (NGGS) HQs": a name, though no kind of place is known.
  const first = reading.tokens[reading.tokens[at]?.norm === 'the' ? at + 1 : at];
  if (first?.kind === 'word' && (first.shape === 'title' || first.shape === 'upper')) return true;
  for (let i = at; i < limit && i < at + 5; i++) {
    const mention = reading.mentions.at(i);
    if (mention?.kind === 'place' || mention?.kind === 'city') return true;
    if (reading.tokens[i]?.kind === 'punct') return false;
  }
  return false;
}

export function hasEventAhead(reading: Reading, at: number, limit: number): boolean {
  for (let i = at; i < limit && i < at + 14; i++) {
    const mention = reading.mentions.at(i);
    if (mention?.kind === 'event' || ENCOUNTER_NOUNS.has(reading.tokens[i]?.norm ?? '')) return true;
    if (reading.lex.longest(i, 'head-noun')?.entry.of === 'event') return true;
    if (reading.tokens[i]?.norm === '.') return false;
  }
  return false;
}
