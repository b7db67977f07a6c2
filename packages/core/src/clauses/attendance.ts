import type { Mention, Reading } from '../mentions/types.js';
import type { Sentence } from '../text/types.js';
import { sentenceOf } from './subject.js';
import type { AttendanceClause } from './types.js';

/** Phrases after which a list of those present stands; words joined by a blank. */
const BEFORE_LIST = byFirstWord([
  'attended by',
  'in the presence of',
  'in presence of',
  'accompanied by',
  'joined by',
  'flanked by',
  'assisted by',
  'represented by',
  'had in attendance',
  'attending were',
  'attending the meeting were',
  'attending the talks were',
  'leaders included',
  'members included',
  'officials included',
  'also attending were',
  'present were',
  'also present were',
  'also present was',
  'present at the meeting were',
  'in attendance were',
  'among those present were',
  'those present included',
  'participants included',
  'attendees included',
  'delegation included',
  'delegation includes',
  'delegation including',
  'delegation , including',
  'delegation , comprising',
  'delegation comprising',
  'delegation comprises',
  'delegation comprised',
  'delegation consisting of',
  'in the company of',
  'in company of',
  'alongside',
  'along with',
  'together with',
  'also included',
  'side comprised',
  'side comprises',
  'side included',
  'side consisted of',
  'delegation consisted of',
  'present :',
  'attendees :',
  'participants :',
  'attendance :',
  'delegation :',
  'delegation composed of',
  'delegation was composed of',
  'delegation is composed of',
  'delegation made up of',
  'delegation was made up of',
  'delegation is made up of',
  'delegation comprised of',
  'delegation consists of',
  'entourage included',
  'entourage includes',
  'team comprised',
  'team comprises',
  'team comprising',
  'team consisting of',
  'team made up of',
  'side consists of',
  'side was made up of',
  'and comprises',
  'and included',
  'and includes',
  'witnessed by',
  'received by',
  'welcomed by',
  'seen off by',
  'greeted by',
]);

/** Verbs after a list of those present: "X and Y *attended* the meeting". */
const AFTER_LIST = byFirstWord([
  'attended',
  'also attended',
  'were present',
  'was present',
  'were also present',
  'was also present',
  'were in attendance',
  'were also in attendance',
  'accompanied',
  'also accompanied',
  'took part',
  'also took part',
  'participated',
  'also participated',
  'sat in',
  'came to',
  'were on hand',
  'was on hand',
  'were among',
  'was among',
  'formed part of',
  'form part of',
  'were part of',
  'was part of',
  'are part of',
  'is part of',
  'were in the delegation',
  'were members of',
  'also joined',
  'will also attend',
  'will attend',
  'will join',
  'joined',
  'will accompany',
]);

const INCLUDE: ReadonlySet<string> = new Set(['included', 'includes', 'include']);

/** Lists of people present beside the principals. */
export function findAttendance(reading: Reading): AttendanceClause[] {
  const found: AttendanceClause[] = [];
  for (const sentence of reading.doc.sentences) {
    if (reading.doc.blocks[sentence.block]?.kind === 'headline') continue;
    const listed = itemsAfter(reading, sentence);
    if (listed.length > 0)
      found.push({
        kind: 'attendance',
        from: sentence.from,
        to: sentence.to,
        sentence: sentence.index,
        people: listed,
      });
    for (let i = sentence.from; i < sentence.to; i++) {
      // "Heading a delegation comprising officers, Admiral Rao left": he heads the list.
      const heads = /^(heading|leading)$/.test(reading.tokens[sentence.from]?.norm ?? '');
      const lead = heads ? undefined : leadAt(reading, i, sentence.to);
      if (lead) {
        const start = i + lead.length;
        const people = peopleIn(reading, start, listEnd(reading, start, sentence.to));
        if (people.length > 0) {
          const word = lead[0] ?? '';
          const greeting = /^(received|welcomed|seen|greeted)$/.test(word);
          const beside =
            word === 'accompanied' ||
            word === 'flanked' ||
            word === 'joined' ||
            word === 'assisted' ||
            word === 'delegation' ||
            word === 'and' ||
            word === 'along' ||
            word === 'together'
              ? personBefore(reading, i, sentence.from)
              : undefined;
          const country =
            sideAfter(reading, i + 1, start) ??
            sideBefore(reading, word === 'side' ? i + 1 : i, sentence.from, start);
          // "was received by the minister" is the main encounter itself, told by the engagement.
          if (!greeting) {
            found.push({
              kind: 'attendance',
              from: i,
              to: sentence.to,
              sentence: sentence.index,
              people,
              ...(beside && { beside }),
              ...(country !== undefined && { country }),
              ...visitorBefore(reading, start, sentence.from),
            });
          }
        }
        i = start - 1;
        continue;
      }
      // "The dignitaries included X, Y and Z"
      if (INCLUDE.has(reading.tokens[i]?.norm ?? '') && tellsGroup(reading, sentence.from, i)) {
        const people = peopleIn(reading, i + 1, listEnd(reading, i + 1, sentence.to));
        if (people.length > 0 && reading.mentions.at(firstWord(reading, i + 1)) === people[0]) {
          // "Quesada's team included X": they stand with her.
          const owner = reading.mentions
            .within({ from: sentence.from, to: i })
            .find(
              (m) => m.kind === 'person' && (reading.tokens[m.to]?.norm === "'s" || isLeader(reading, m)),
            );
          found.push({
            kind: 'attendance',
            from: i,
            to: sentence.to,
            sentence: sentence.index,
            people,
            ...(owner && { beside: owner }),
            ...(isRetinue(reading, sentence.from, i) && { travelling: true as const }),
            ...visitorBefore(reading, i, sentence.from),
          });
          break;
        }
      }
      // "Also there were X and Y", "On the team were X; Y": the verb before its list.
      if (
        i > sentence.from &&
        i < sentence.from + 14 &&
        /^(was|were|are|is)$/.test(reading.tokens[i]?.norm ?? '') &&
        tellsPresence(reading, sentence.from, i)
      ) {
        const people = peopleIn(reading, i + 1, listEnd(reading, i + 1, sentence.to));
        if (people.length > 0 && reading.mentions.at(firstWord(reading, i + 1)) === people[0]) {
          const country = sideBefore(reading, i, sentence.from, i);
          // "Members *of the delegation* were X and Y": they came with it.
          const group = reading.mentions
            .within({ from: sentence.from, to: i })
            .find((m) => m.kind === 'delegation');
          found.push({
            kind: 'attendance',
            from: i,
            to: sentence.to,
            sentence: sentence.index,
            people,
            ...(country === undefined && group && { beside: group }),
            // "Representing *Shell* were": not the host's.
            ...(country === undefined &&
              i === sentence.from + 2 &&
              reading.tokens[sentence.from]?.norm === 'representing' && { travelling: true as const }),
            ...(country !== undefined && { country }),
            ...visitorBefore(reading, i, sentence.from),
          });
          break;
        }
      }
      const tail = phraseAt(AFTER_LIST, reading, i, sentence.to);
      if (tail && !isPassiveAt(reading, i, tail)) {
        const people = peopleIn(reading, sentence.from, i).filter((m) => m.kind === 'person');
        const onSide = sideAfter(reading, i + tail.length, sentence.to);
        const meeting =
          onSide !== undefined ||
          tail.includes('present') ||
          tail.includes('accompanied') ||
          tail.includes('accompany') ||
          tail.includes('attendance') ||
          speaksOfMeeting(reading, i, sentence.to);
        if (people.length > 0 && meeting) {
          const beside = tail.includes('accompanied')
            ? personAfter(reading, i + tail.length, sentence.to)
            : undefined;
          found.push({
            kind: 'attendance',
            from: sentence.from,
            to: sentence.to,
            sentence: sentence.index,
            people,
            ...(beside && { beside }),
            ...(onSide !== undefined && { country: onSide }),
          });
          break;
        }
      }
      // "On the Portuguese side, … among them X and Y": the side goes before.
      if (reading.tokens[i]?.norm === 'among' && reading.tokens[i + 1]?.norm === 'them') {
        const people = peopleIn(reading, i + 2, sentence.to);
        const country = sideBefore(reading, i, sentence.from, i);
        if (people.length > 0)
          found.push({
            kind: 'attendance',
            from: i,
            to: sentence.to,
            sentence: sentence.index,
            people,
            ...(country !== undefined && { country }),
          });
        break;
      }
    }
  }
  return found;
}

/** "The delegation *led by X* includes Y": those who came with X. */
function isLeader({ tokens }: Reading, { from }: Mention): boolean {
  const by = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1;
  return tokens[by]?.norm === 'by' && /^(?:led|headed)$/.test(tokens[by - 1]?.norm ?? '');
}

const ATTENDEES =
  /^(participants|attendees|leaders|members|officials|delegation|representatives|attending|attended|present|included|ministers|guests)$/;

/** People in the list items under "State legislative leaders included:". */
function itemsAfter(reading: Reading, sentence: Sentence): Mention[] {
  const { sentences, blocks } = reading.doc;
  if (reading.tokens[sentence.to - 1]?.norm !== ':') return [];
  let about = false;
  for (let i = sentence.from; i < sentence.to && !about; i++)
    about = ATTENDEES.test(reading.tokens[i]?.norm ?? '');
  if (!about) return [];
  const people: Mention[] = [];
  for (let s = sentence.index + 1; s < sentences.length; s++) {
    const item = sentences[s];
    if (!item) break;
    const first = reading.mentions.within(item).find((m) => m.kind === 'person');
    // Lists of a page come as short paragraphs: a person at the start, no verb.
    const isItem =
      blocks[item.block]?.kind === 'item' ||
      (first?.from === item.from && !hasVerb(reading, first.to, item.to));
    if (!isItem) break;
    if (first) people.push(first);
  }
  return people;
}

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (reading.lex.hasVerb(i, 'past') && reading.tokens[i]?.shape === 'lower') return true;
  }
  return false;
}

const PRESENCE =
  /^(also|attending|attended|present|attendance|participating|taking|accompanying|joining|among|team|side|representing|delegation|entourage|retinue|hand)$/;

function tellsPresence(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (reading.mentions.at(i)?.kind === 'person') return false;
    if (PRESENCE.test(reading.tokens[i]?.norm ?? '')) return true;
    // "With the visitor were X and Y"
    if (i === from && reading.tokens[i]?.norm === 'with') return true;
  }
  return false;
}

function tellsGroup(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (
      /^(dignitaries|participants|attendees|officials|members|guests|delegates|those|team|delegation|side|speakers|retinue|entourage|suite)$/.test(
        reading.tokens[i]?.norm ?? '',
      )
    )
      return true;
  }
  return false;
}

/** "The official *retinue* includes X": whoever has one is on a journey. */
function isRetinue({ tokens }: Reading, from: number, to: number): boolean {
  return tokens.slice(from, to).some((t) => /^(retinue|entourage|suite)$/.test(t.norm));
}

function firstWord(reading: Reading, at: number): number {
  let i = at;
  while (/^(the|both|also)$/.test(reading.tokens[i]?.norm ?? '')) i++;
  return i;
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases by the word that they begin with, each cut into words. */
function byFirstWord(phrases: readonly string[]): Phrases {
  const found = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] as string;
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}

function phraseAt(
  phrases: Phrases,
  reading: Reading,
  at: number,
  limit: number,
): readonly string[] | undefined {
  return phrases
    .get(reading.tokens[at]?.norm ?? '')
    ?.find((phrase) => startsWith(reading, at, phrase, limit));
}

/** Words of occasions between "accompanied" and its "by": "accompanied on the visit by". */
const OCCASION =
  /^(visit|trip|tour|meeting|talks|call|session|event|occasion|ceremony|reception|delegation|audience|side|behalf|part|office|today|also|there|journey)$/;
const TAKES_OCCASION = /^(accompanied|joined|flanked|assisted|attended|represented|witnessed)$/;

/** Words that lead to a list of those present: a phrase of the table, or "accompanied on the visit by". */
function leadAt(reading: Reading, at: number, limit: number): readonly string[] | undefined {
  const known = phraseAt(BEFORE_LIST, reading, at, limit);
  const first = reading.tokens[at]?.norm ?? '';
  if (known || !TAKES_OCCASION.test(first)) return known;
  let told = false;
  const words = [first];
  for (let i = at + 1; i < limit && i < at + 8; i++) {
    const word = reading.tokens[i];
    if (word?.kind !== 'word') return undefined;
    words.push(word.norm);
    if (word.norm === 'by') return told ? words : undefined;
    told ||= OCCASION.test(word.norm);
  }
  return undefined;
}

function startsWith(reading: Reading, at: number, phrase: readonly string[], limit: number): boolean {
  if (at + phrase.length > limit) return false;
  for (let k = 0; k < phrase.length; k++) if (reading.tokens[at + k]?.norm !== phrase[k]) return false;
  return true;
}

/** "was *also attended* by": those present follow. */
function isPassiveAt(reading: Reading, at: number, phrase: readonly string[]): boolean {
  const before = reading.tokens[at - 1]?.norm ?? '';
  return (
    /^(was|were|been|is|are|be)$/.test(before) &&
    reading.tokens[at]?.norm !== 'present' &&
    reading.tokens[at + phrase.length]?.norm === 'by'
  );
}

function speaksOfMeeting(reading: Reading, at: number, limit: number): boolean {
  for (let i = at + 1; i < limit && i < at + 12; i++) {
    if (
      /^(delegation|meeting|talks|discussion|discussions|call|ceremony|reception|session|event|audience|present|attended|entourage)$/.test(
        reading.tokens[i]?.norm ?? '',
      )
    )
      return true;
  }
  // "X and a number of members attended."
  return reading.tokens[at + 1]?.norm === '.' || at + 1 >= limit;
}

function listEnd(reading: Reading, at: number, limit: number): number {
  for (let i = at; i < limit; i++) {
    const word = reading.tokens[i]?.norm;
    if (word === 'who' || word === 'whom' || word === 'during' || word === 'while') {
      // A relative clause inside a long list does not end it.
      if (word === 'who') continue;
      return i;
    }
    const verb = reading.lex
      .at(i)
      .some(
        (m) =>
          m.entry.type === 'verb' &&
          (m.entry.family === 'speak' || m.entry.family === 'engage') &&
          m.entry.forms.includes('past'),
      );
    if (
      verb &&
      reading.tokens[i]?.shape === 'lower' &&
      reading.mentions.at(i) === undefined &&
      reading.tokens[i - 1]?.norm !== 'who'
    )
      return i;
  }
  return limit;
}

function peopleIn(reading: Reading, from: number, to: number): Mention[] {
  return reading.mentions
    .within({ from, to })
    .filter((m) => m.kind === 'person' && m.to <= to && reading.tokens[m.to]?.norm !== "'s")
    .filter((m) => !isServed(reading, m));
}

/** "the special envoy of *President X*": he sent one who is present. */
function isServed({ tokens }: Reading, { from }: Mention): boolean {
  const office = tokens[from - 2]?.norm ?? '';
  return (
    /^(of|to)$/.test(tokens[from - 1]?.norm ?? '') && /^(envoy|emissary|adviser|advisor|aide)$/.test(office)
  );
}

function personBefore(reading: Reading, at: number, floor: number): Mention | undefined {
  for (let i = at - 1; i >= floor; i--) {
    const mention = reading.mentions.at(i);
    if (
      mention &&
      (mention.kind === 'person' ||
        mention.kind === 'pronoun' ||
        (mention.kind === 'office' && !mention.plural) ||
        mention.kind === 'delegation')
    )
      return mention;
  }
  return undefined;
}

function personAfter(reading: Reading, at: number, limit: number): Mention | undefined {
  for (let i = at; i < limit && i < at + 6; i++) {
    const mention = reading.mentions.at(i);
    if (mention && (mention.kind === 'person' || mention.kind === 'pronoun' || mention.kind === 'office'))
      return mention;
  }
  return undefined;
}

/** "*Accompanying the President* on this visit are …": whom the listed people travel with. */
function visitorBefore(
  reading: Reading,
  at: number,
  floor: number,
): Pick<AttendanceClause, 'beside' | 'travelling'> {
  for (let i = at - 1; i >= floor && i > at - 14; i--) {
    if (reading.tokens[i]?.norm !== 'accompanying') continue;
    const visitor = personAfter(reading, i + 1, at);
    return visitor ? { beside: visitor, travelling: true } : {};
  }
  // "A delegation, including A and B, *is accompanying the President*"
  const limit = sentenceOf(reading, at).to;
  for (let i = at; i < limit; i++) {
    const isBe = /^(is|are|was|were)$/.test(reading.tokens[i - 1]?.norm ?? '');
    if (!isBe || reading.tokens[i]?.norm !== 'accompanying') continue;
    const visitor = personAfter(reading, i + 1, limit);
    return visitor ? { beside: visitor, travelling: true } : {};
  }
  return {};
}

/** "… took part *on the Cuban side*" */
function sideAfter(reading: Reading, at: number, limit: number): string | undefined {
  for (let i = at; i < limit && i < at + 8; i++) {
    const mention = reading.mentions.at(i);
    if (mention?.kind === 'group' && mention.who === 'side') return mention.country;
  }
  return undefined;
}

/** "The *Saudi* side was represented by", "On the *Portuguese* side, …": the country of the list. */
function sideBefore(reading: Reading, at: number, floor: number, after: number): string | undefined {
  for (let i = at - 1; i >= floor; i--) {
    const mention = reading.mentions.at(i);
    if (mention?.kind === 'group' && mention.who === 'side') return mention.country;
    if (mention?.kind === 'delegation' && mention.country && at < after + 4) return mention.country;
  }
  return undefined;
}
