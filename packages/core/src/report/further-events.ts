import type { Clauses } from '../clauses/index.js';
import { predicatesOf } from '../clauses/predicates.js';
import type { EngagementClause } from '../clauses/types.js';
import type { Mention, Reading, TokenRange } from '../mentions/types.js';
import type { Block, Sentence } from '../text/types.js';
import { isHeadline, type Person } from './cast.js';
import type { Facts } from './facts.js';
import { elsewhere, peopleOf } from './main-event.js';

/** A meeting that the release tells beside the one it is about. */
export interface FurtherEvent {
  readonly engagements: readonly EngagementClause[];
  /** Where it is told: from its engagement to where the text turns to another. */
  readonly ranges: readonly TokenRange[];
}

/** Verbs of journeys, greetings and crowds: no meeting of its own. */
const NO_MEETING =
  /^(?:depart|leave|fly|go|come|travel|tour|visit|land|welcome|see off|greet|attend|participate in|take part in|represent|address|chair|preside over|convene|moderate|sign|discuss|exchange|review|consult)\b/;

type Draft = { engagements: EngagementClause[]; people: Set<Person>; lands: Set<string> };

/**
 * The other meetings that a release tells, in its order.
 *
 *     Separately, the Minister received the Ambassador of Japan.
 *                 ^known          ^new: someone who is no side of the main event
 *
 * What is only recalled ("had met last year", "the summit between A and B") is none.
 */
export function findFurtherEvents(facts: Facts): FurtherEvent[] {
  const { reading, clauses, coreference, event } = facts;
  const main = new Set(event.engagements.map((c) => c.verb.from));
  const members = new Set(peopleOf(coreference, event.engagements));
  const lands = new Set(event.sides.map((side) => side.key));
  const stated = statedVerbs(reading);
  const drafts: Draft[] = [];
  for (const clause of clauses.engagements) {
    if (!stated.has(clause.verb.from)) continue;
    if (main.has(clause.verb.from) || isHeadline(reading, clause.from) || NO_MEETING.test(clause.lemma))
      continue;
    const place = elsewhere(reading, clause);
    if (place === 'recalled' || !hasBothSides(facts, clause) || atAirport(reading, clause)) continue;
    // Meetings that a journey still has before it are its programme.
    if (
      place === undefined &&
      clause.status === 'announced' &&
      event.engagements.some((c) => c.status === 'announced')
    )
      continue;
    const people = peopleOf(coreference, [clause]);
    const strangers = people.filter((person) => !(place === 'separate' ? members : event.people).has(person));
    const abroad = landsOf(facts, [...clause.agents, ...clause.patients]).filter((land) => !lands.has(land));
    if (strangers.length === 0 && abroad.length === 0) continue;
    const known = drafts.find((draft) =>
      strangers.length > 0
        ? strangers.every((person) => draft.people.has(person))
        : people.every((person) => draft.people.has(person)) && abroad.every((land) => draft.lands.has(land)),
    );
    if (!known) drafts.push({ engagements: [clause], people: new Set(people), lands: new Set(abroad) });
    else known.engagements.push(clause);
  }
  const ranges = placeThem(facts, drafts, members);
  return drafts.map(({ engagements }, i) => ({ engagements, ranges: ranges[i] ?? [] }));
}

/** Tokens of verbs that a sentence states of its subject; "the summit *held* in May", "*meeting* him, she …" are not stated. */
function statedVerbs(reading: Reading): ReadonlySet<number> {
  const stated = new Set<number>();
  for (const { link, verb } of predicatesOf(reading)) {
    if (link !== 'main' && link !== 'coordinated') continue;
    for (let i = verb.from; i < verb.to; i++) stated.add(i);
  }
  return stated;
}

/** "A received B", "A and B met": two who can be told. */
function hasBothSides({ coreference }: Facts, { agents, patients }: EngagementClause): boolean {
  const told = (mentions: readonly Mention[]) =>
    mentions.filter((mention) => {
      const referent = coreference.resolve(mention);
      // "received the Ambassador of Japan": nobody by name, but somebody.
      return referent
        ? referent.type !== 'all'
        : mention.kind === 'office' && !mention.plural && mention.country !== undefined;
    }).length;
  return told(agents) > 0 && (told(patients) > 0 || (patients.length === 0 && told(agents) > 1));
}

/** Countries that offices, delegations and bodies bring, named people apart. */
function landsOf({ coreference }: Facts, mentions: readonly Mention[]): string[] {
  return mentions.flatMap((mention) => {
    const referent = coreference.resolve(mention);
    if (referent?.type === 'person') return [];
    if (referent?.type === 'country') return [referent.code];
    return 'country' in mention && mention.country !== undefined ? [mention.country] : [];
  });
}

function atAirport({ doc, tokens }: Reading, clause: EngagementClause): boolean {
  const sentence = doc.sentences[clause.sentence];
  if (!sentence) return false;
  for (let i = sentence.from; i < sentence.to; i++) if (tokens[i]?.norm === 'airport') return true;
  return false;
}

/** Which words tell which event: each engagement opens its own, until another opens or the main one's people return. */
function placeThem(facts: Facts, drafts: readonly Draft[], members: ReadonlySet<Person>): TokenRange[][] {
  const ranges: TokenRange[][] = drafts.map(() => []);
  if (drafts.length === 0) return ranges;
  const { reading, event, cast } = facts;
  const { doc, mentions } = reading;
  const opens = new Map<number, { at: number; draft: number }>();
  drafts.forEach(({ engagements }, draft) => {
    for (const { sentence, from } of engagements) {
      const known = opens.get(sentence);
      if (!known || from < known.at) opens.set(sentence, { at: from, draft });
    }
  });
  const told = new Set(event.engagements.map((c) => c.sentence));
  let current = -1;
  let block = -1;
  for (const sentence of doc.sentences) {
    const open = opens.get(sentence.index);
    const paragraph = sentence.block !== block;
    block = sentence.block;
    if (told.has(sentence.index)) {
      // "He met A and later received B": what follows the second verb is the second meeting's.
      if (open) ranges[open.draft]?.push({ from: open.at, to: sentence.to });
      current = open ? open.draft : -1;
      continue;
    }
    if (open) current = open.draft;
    else if (paragraph && current >= 0) {
      const people = mentions
        .within(sentence)
        .flatMap((m) => (m.kind === 'person' ? (cast.of(m) ?? []) : []));
      const own = drafts[current]?.people;
      if (
        people.some((p) => members.has(p) && !own?.has(p)) &&
        !people.some((p) => own?.has(p) && !members.has(p))
      )
        current = -1;
    }
    if (current >= 0) ranges[current]?.push({ from: sentence.from, to: sentence.to });
  }
  return ranges;
}

/** Whether a token stands in one of some ranges. */
export function within(ranges: readonly TokenRange[]): (token: number) => boolean {
  return (token) => ranges.some(({ from, to }) => token >= from && token < to);
}

/** The clauses that begin at tokens that are asked for; what tells of the release itself stays. */
export function clausesWhere(clauses: Clauses, has: (token: number) => boolean): Clauses {
  const here = <T extends TokenRange>(list: readonly T[]): T[] => list.filter(({ from }) => has(from));
  return {
    ...clauses,
    engagements: clauses.engagements.filter((c) => has(c.verb.from)),
    attendance: here(clauses.attendance),
    delegations: here(clauses.delegations),
    speech: clauses.speech.filter((c) => has(c.verb.from)),
    topics: here(clauses.topics),
    outcomes: here(clauses.outcomes),
    visits: here(clauses.visits),
    occasions: here(clauses.occasions),
    programme: here(clauses.programme),
  };
}

/**
 * The release as if its prose told one event alone: other sentences are empty,
 * its title is no title. All names stay known, so that "the minister" is still he.
 */
export function readingOfEvent(reading: Reading, ranges: readonly TokenRange[]): Reading {
  const { doc } = reading;
  const away: Block = { kind: 'furniture', start: 0, end: 0, from: 0, to: 0 };
  const blocks = [
    ...doc.blocks.map((b): Block => (b.kind === 'headline' ? { ...b, kind: 'furniture' } : b)),
    away,
  ];
  const sentences = doc.sentences.map((s): Sentence => {
    const range = ranges.find((r) => r.from >= s.from && r.to <= s.to);
    return range ? { ...s, from: range.from } : { ...s, to: s.from, block: blocks.length - 1 };
  });
  return { ...reading, doc: { ...doc, blocks, sentences } };
}
