import type { LexMatches } from '../lexicon/types.js';
import type { Document } from '../text/types.js';
import { findCountriesAndCities } from './countries.js';
import { findDates } from './dates.js';
import { findEvents } from './events.js';
import { findGroups } from './groups.js';
import { findOffices } from './offices.js';
import { findOrganizations } from './organizations.js';
import { findPeople } from './people.js';
import { findRanksAlone } from './ranks-alone.js';
import { findPlaces } from './places.js';
import { phraseReader } from './phrase.js';
import { withForeignTitles } from './foreign-titles.js';
import { findRespective } from './respectively.js';
import { scan } from './scan.js';
import type {
  Mention,
  MentionKind,
  Mentions,
  OrganizationMention,
  PersonMention,
  Reading,
  TokenRange,
} from './types.js';

/** Which mention holds a token where two claim it: the more telling kind first. */
const PRECEDENCE: Readonly<Record<MentionKind, number>> = {
  person: 0,
  event: 1,
  date: 2,
  delegation: 3,
  group: 4,
  office: 5,
  place: 6,
  organization: 7,
  city: 8,
  country: 9,
  pronoun: 10,
};

/** Everything the release names. */
export function findMentions(doc: Document, lex: LexMatches): Mentions {
  const context = scan(doc, lex);
  const reader = phraseReader(doc, lex);
  const offices = [...findOffices(context), ...findRanksAlone(context)];
  const respective = findRespective(context, offices);
  const people = [
    ...withForeignTitles(context, findPeople(context, offices)).filter(
      (p) => !respective.some((r) => r.from < p.to && p.from < r.to),
    ),
    ...respective,
  ];
  const named = [...people].sort((a, b) => a.from - b.from);
  const all: Mention[] = [
    ...people,
    ...offices,
    ...withoutHead(findGroups(context), named),
    ...findEvents(reader),
    ...findDates(doc, lex),
    ...findPlaces(reader),
    ...beforeNames(findOrganizations(reader), named),
    ...outsideNames(findCountriesAndCities(context), named),
  ];
  return arrange(all, doc.tokens.length);
}

/** "Chairperson of the Senate of Oliy Majlis *Tanzila Umarova*": a body ends where its officer's name begins. */
function beforeNames(
  bodies: readonly OrganizationMention[],
  people: readonly PersonMention[],
): OrganizationMention[] {
  let p = 0;
  return bodies.map((body) => {
    while (p < people.length && (people[p] as PersonMention).to <= body.from) p++;
    const person = people[p];
    const isOfficer = person?.titles.some((t) => t.from <= body.from && t.to > body.from) === true;
    if (!person || !isOfficer || person.name.from <= body.from || person.name.from >= body.to) return body;
    return { ...body, to: person.name.from };
  });
}

/** "the delegation *of Minister Ana Costa*": whose it is, in a mention of her own. */
function withoutHead<T extends Mention>(groups: readonly T[], people: readonly PersonMention[]): T[] {
  let p = 0;
  return groups.map((group) => {
    while (p < people.length && (people[p] as PersonMention).to <= group.from) p++;
    const head = people[p];
    const isOf = group.kind === 'delegation' && head !== undefined && head.from < group.to;
    return isOf && head.from > group.from + 1 ? { ...group, to: head.from - 1 } : group;
  });
}

/** "Senator London Lamar" names no city. */
function outsideNames<T extends Mention>(places: readonly T[], people: readonly PersonMention[]): T[] {
  let p = 0;
  return places.filter((place) => {
    while (p < people.length && (people[p] as PersonMention).to <= place.from) p++;
    const name = people[p]?.name;
    return name === undefined || place.to <= name.from || place.from >= name.to;
  });
}

function arrange(all: Mention[], length: number): Mentions {
  all.sort((a, b) => a.from - b.from || b.to - a.to || PRECEDENCE[a.kind] - PRECEDENCE[b.kind]);
  const owner: Array<Mention | undefined> = new Array(length);
  const first: number[] = new Array(length + 1).fill(all.length);
  for (const mention of byClaim(all)) {
    let free = true;
    for (let i = mention.from; i < mention.to && free; i++) free = owner[i] === undefined;
    if (!free) continue;
    for (let i = mention.from; i < mention.to; i++) owner[i] = mention;
  }
  for (let m = all.length - 1; m >= 0; m--) first[(all[m] as Mention).from] = m;
  for (let i = length - 1; i >= 0; i--) first[i] = Math.min(first[i] as number, first[i + 1] as number);
  return {
    all,
    at: (token) => owner[token],
    within: (range: TokenRange) => {
      const out: Mention[] = [];
      for (let m = first[Math.max(0, range.from)] ?? all.length; m < all.length; m++) {
        const mention = all[m] as Mention;
        if (mention.from >= range.to) break;
        out.push(mention);
      }
      return out;
    },
  };
}

/** Mentions by kind, of one kind the longest first: each rank is one number, which engines sort without calling back. */
function byClaim(all: readonly Mention[]): Mention[] {
  const LONGEST = 2 ** 20;
  const keys = new Float64Array(all.length);
  all.forEach(({ kind, from, to }, index) => {
    keys[index] =
      (PRECEDENCE[kind] * LONGEST + LONGEST - 1 - Math.min(to - from, LONGEST - 1)) * 2 ** 26 + index;
  });
  return Array.from(keys.sort(), (key) => all[key % 2 ** 26] as Mention);
}

/** Stages up to mentions, in one value. */
export function readMentions(doc: Document, lex: LexMatches): Reading {
  return { doc, tokens: doc.tokens, lex, mentions: findMentions(doc, lex) };
}
