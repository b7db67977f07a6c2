import type { Clauses } from '../clauses/index.js';
import { predicatesOf } from '../clauses/predicates.js';
import type { EngagementClause } from '../clauses/types.js';
import type { Mention, Reading, TokenRange } from '../mentions/types.js';
import type { Block, Sentence } from '../text/types.js';
import { isHeadline, type Person } from './cast.js';
import { elsewhere, isMeeting, isRelative, lightVerb, opensNext, turnsToAnother } from './elsewhere.js';
import type { Facts } from './facts.js';
import { isFramed } from './framed-encounter.js';
import { isJourney } from './main-sentences.js';
import { peopleOf } from './encounter-people.js';

/** A meeting that the release tells beside the one it is about. */
export interface FurtherEvent {
  readonly engagements: readonly EngagementClause[];
  /** Where it is told: from its engagement to where the text turns to another. */
  readonly ranges: readonly TokenRange[];
}

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
  const planned = event.engagements.some((c) => c.status === 'announced' && isJourney(c));
  const drafts: Draft[] = [];
  for (const clause of clauses.engagements) {
    if (!stated.has(clause.verb.from) && lightVerb(reading, clause) === undefined) continue;
    if (isRelative(reading, clause) || isFramed(reading, clause)) continue;
    if (main.has(clause.verb.from) || isHeadline(reading, clause.from) || !isMeeting(clause)) continue;
    const place = elsewhere(reading, clause) ?? (turnsToAnother(reading, clause) ? 'separate' : undefined);
    if (place === 'recalled' || !hasBothSides(facts, clause) || onArrival(reading, clause)) continue;
    const people = peopleOf(coreference, [clause]);
    // Meetings that a journey still has before it are its programme.
    if (
      clause.status === 'announced' &&
      planned &&
      (place === undefined || people.some((p) => members.has(p)))
    )
      continue;
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

/** "Upon arrival at the airport he was received by …": a greeting, not a meeting. */
function onArrival({ doc, tokens }: Reading, clause: EngagementClause): boolean {
  const sentence = doc.sentences[clause.sentence];
  if (!sentence) return false;
  for (let i = sentence.from; i < sentence.to; i++)
    if (/^(?:airport|airbase|arrival|arriving)$/.test(tokens[i]?.norm ?? '')) return true;
  return false;
}

/**
 * Which words tell which event: each engagement opens its own; it ends where
 * another opens, the main one returns, a heading stands, or a new paragraph
 * speaks of nobody who was there.
 */
function placeThem(facts: Facts, drafts: readonly Draft[], members: ReadonlySet<Person>): TokenRange[][] {
  const ranges: TokenRange[][] = drafts.map(() => []);
  if (drafts.length === 0) return ranges;
  const { reading, event, clauses } = facts;
  const { blocks, sentences } = reading.doc;
  const opens = new Map<number, { at: number; draft: number }>();
  drafts.forEach(({ engagements }, draft) => {
    for (const { sentence, from } of engagements) {
      const known = opens.get(sentence);
      if (!known || from < known.at) opens.set(sentence, { at: from, draft });
    }
  });
  const told = new Set(event.engagements.map((c) => c.sentence));
  const crowds = new Set(clauses.engagements.filter((c) => !isMeeting(c)).map((c) => c.sentence));
  let current = -1;
  let block = -1;
  for (const sentence of sentences) {
    const open = opens.get(sentence.index);
    const paragraph = sentence.block !== block;
    block = sentence.block;
    if (told.has(sentence.index)) {
      // "He met A and later received B": what follows the second verb is the second meeting's.
      if (open) ranges[open.draft]?.push({ from: open.at, to: sentence.to });
      current = open && !isStillToCome(drafts[open.draft], event.engagements) ? open.draft : -1;
      continue;
    }
    // "On this visit *he will also meet B*. She will lay a wreath": one sentence of the plan, which goes on as the main event's.
    if (open && isStillToCome(drafts[open.draft], event.engagements)) {
      ranges[open.draft]?.push({ from: open.at, to: sentence.to });
      current = -1;
      continue;
    }
    if (open) current = open.draft;
    else if (current >= 0) {
      const kind = blocks[sentence.block]?.kind;
      const ends =
        (kind !== 'body' && kind !== 'item') ||
        // "Finally, she will attend the Peace Forum."
        (crowds.has(sentence.index) && opensNext(reading, sentence)) ||
        (paragraph && !speaksOf(facts, sentence, drafts[current]?.people ?? new Set(), members));
      if (ends) current = -1;
    }
    if (current >= 0) ranges[current]?.push({ from: sentence.from, to: sentence.to });
  }
  return ranges;
}

/** A meeting announced in the report of one that was held. */
function isStillToCome(draft: Draft | undefined, main: readonly EngagementClause[]): boolean {
  return (
    draft?.engagements.every((c) => c.status === 'announced') === true &&
    main.some((c) => c.status === 'held')
  );
}

/** Whether a paragraph goes on about those who met: some of them are named or meant at its start, and nobody of the main event alone. */
function speaksOf(
  { reading, coreference, cast }: Facts,
  start: Sentence,
  own: ReadonlySet<Person>,
  members: ReadonlySet<Person>,
): boolean {
  const { sentences } = reading.doc;
  let meant = false;
  let main = false;
  for (let i = start.index; sentences[i]?.block === start.block; i++) {
    const sentence = sentences[i] as Sentence;
    for (const mention of reading.mentions.within(sentence)) {
      const person = mention.kind === 'person' ? cast.of(mention) : undefined;
      if (person && own.has(person) && !members.has(person)) return true;
      if (person && members.has(person) && !own.has(person)) main = true;
      if (i > start.index || meant) continue;
      const referent = coreference.resolve(mention);
      meant = referent?.type === 'all' || (referent?.type === 'person' && own.has(referent.person));
    }
  }
  return meant && !main;
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
