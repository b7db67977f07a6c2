import type { DelegationClause, EngagementClause, VisitClause } from '../clauses/types.js';
import type { Mention, OfficeMention, PersonMention, Reading } from '../mentions/types.js';
import { type Cast, isHeadline, type Person } from './cast.js';
import type { Coreference } from './coreference.js';
import type { Referent } from './referent.js';
import { isDiplomat } from './diplomats.js';
import { isElsewhere, receivesAnother, turnsToAnother } from './elsewhere.js';
import { withLeaver } from './farewell.js';
import { listedBelow } from './listed-below.js';
import { landsOf } from './lands-of-office.js';
import { isJourney } from './main-sentences.js';
import { visitorOf } from './visitor.js';

/** What is needed to tell which of several encounters the release is about. */
export interface EventClues {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly coreference: Coreference;
  readonly engagements: readonly EngagementClause[];
  readonly delegations: readonly DelegationClause[];
  readonly visits: readonly VisitClause[];
  /** Of an event told beside the main one: its engagements, chosen before. */
  readonly chosen?: readonly EngagementClause[] | undefined;
}

/** A release tells its main event early: what a whole book tells after so many meetings cannot be it. */
const MOST_ENGAGEMENTS = 100;

/**
 * The engagements of the event that headline and lead tell; encounters
 * recalled or told beside it ("earlier", "separately", "had received") stay out.
 */
export function chooseEngagements(clues: EventClues): EngagementClause[] {
  if (clues.chosen) return clues.chosen.map((c) => expand(clues, c));
  const { reading, coreference } = clues;
  const all = [...clues.engagements, ...visitsAsEngagements(clues.visits)]
    .sort((a, b) => a.sentence - b.sentence || a.from - b.from)
    .slice(0, MOST_ENGAGEMENTS)
    .map((c) => withLeaver(reading, coreference, expand(clues, c)));
  const told = all.filter((c) => !isElsewhere(reading, c));
  const start = strongest(clues, told) ?? told[0] ?? all[0];
  if (!start) return [];
  const members = new Set(peopleOf(coreference, [start]));
  const countries = new Set(countriesOf(coreference, [start]));
  const ofGuests = new Set(clues.engagements.filter(isOfGuests).map((c) => c.verb.from));
  const onTheRoad = clues.visits.some((v) => !v.aside) || all.some(isJourney) || ofGuests.size > 0;
  const isWhole = !onTheRoad && (members.size > 1 || (start.agents.length > 0 && start.patients.length > 0));
  const hosts = new Set(
    start.agentRole === 'host' ? start.agents.flatMap((m) => coreference.personOf(m) ?? []) : [],
  );
  const isHostAway = clues.visits.some((v) => {
    const visitor = v.aside ? undefined : visitorOf(coreference, v, [start]);
    return visitor !== undefined && hosts.has(visitor);
  });
  const isOneMeeting =
    start.status === 'held' &&
    !isJourney(start) &&
    !told.some((c) => {
      const people = peopleOf(coreference, [c]);
      const goesOn = c.status === 'held' && !isJourney(c) && people.some((p) => members.has(p));
      return goesOn && people.some((p) => !members.has(p));
    });
  const same = told.filter((c) => {
    if (c === start) return true;
    const people = peopleOf(coreference, [c]);
    const shares = people.some((p) => members.has(p)) || ofGuests.has(c.verb.from);
    if (isHeadline(reading, c.from)) {
      return shares || people.length === 0 || countriesOf(coreference, [c]).some((l) => countries.has(l));
    }
    const strangers = people.filter((p) => !members.has(p));
    // "spoke with A … the summit that *will take place* between A and B": theirs, and still to come.
    if (strangers.length > 0 && c.status === 'announced' && start.status === 'held' && isWhole && !onTheRoad)
      return false;
    // "A, B and C attended the meeting" of two others: present, no sides of it.
    // So are those who "*also* participated in the discussion".
    const isBesides =
      reading.tokens[c.verb.from - 1]?.norm === 'also' && people.every((p) => !members.has(p));
    if (tellsPresence(c) && members.size > 0 && (isWhole || isBesides || c.agents.length > 2)) return false;
    // "received A, who *will also meet* B during his visit": still to come, and so none of this meeting.
    // Of a journey ("arrived in Lima, where she will meet B", "met A, then B, and will see C") it is the programme.
    if (strangers.length > 0 && c.status === 'announced' && isOneMeeting) return false;
    // "Later in the day he received …": of a journey's day a further stop, else a meeting of its own.
    // So is one with "the Presidents of Chile and Peru", or with a third land's "President of the Parliament of Benin".
    const isOfOthers = c.patients.some(
      (m) => m.kind === 'office' && (m.plural || isOfThirdLand(coreference, m, countries)),
    );
    if ((strangers.length > 0 || isOfOthers) && isWhole && turnsToAnother(reading, c)) return false;
    // "The Speaker *later welcomed* the head of the Bar": whoever was on a visit, his host is at home.
    const isNextGuest =
      c.agentRole === 'host' && peopleOf(coreference, [{ ...c, patients: [] }]).some((p) => hosts.has(p));
    if (strangers.length > 0 && isNextGuest && !isHostAway && receivesAnother(reading, c)) return false;
    // "held meetings with *his counterparts from A, B and C*. He met X, Minister of A": each of them, by name.
    const isOneOfMany = shares && start.patients.some((m) => m.kind === 'office' && m.plural);
    const isOfOtherLand = (p: Person): boolean =>
      p.country !== undefined && countries.size > 1 && !countries.has(p.country);
    // "will travel to Chile and Peru … Finally, *she will meet* in Lima with the ministers of Cuba and Peru": a stop of it.
    const isNextStop =
      isJourney(start) &&
      c.status === 'announced' &&
      peopleOf(coreference, [{ ...c, patients: [] }]).some((p) => members.has(p));
    if (!isOneOfMany && !isNextStop && strangers.some(isOfOtherLand)) return false;
    // "The base was visited by General X. The Peruvian delegation was received by Y": told before, of the same side.
    if (
      c.sentence < start.sentence &&
      people.length > 0 &&
      people.every((p) => p.country !== undefined && countries.has(p.country))
    )
      return true;
    // The clause that opens the event names no one: the next ones tell who was there.
    if (members.size === 0 && people.length > 0 && c.sentence <= start.sentence + 2) return true;
    // "… welcomed the guest upon arrival": of the same side, there to greet.
    if (
      shares &&
      /^(welcome|receive|see off)$/.test(c.lemma) &&
      strangers.every((p) => p.country !== undefined && countries.has(p.country))
    )
      return true;
    // "On his programme are meetings with General X": whose, the visit tells.
    if (!shares && c.agents.every((m) => !coreference.personOf(m))) {
      return (
        (c.sentence <= start.sentence + 4 || clues.visits.some((v) => !v.aside)) &&
        c.patients.some((m) => isPersonal(m))
      );
    }
    // "Minister A arrived in Peru. During the visit Minister B of Peru met with *his counterpart*": with the visitor.
    const isWithVisitor =
      onTheRoad &&
      [...c.agents, ...c.patients].some(
        (m) => m.kind === 'office' && m.counterpart && m.country === undefined,
      ) &&
      strangers.length > 0 &&
      strangers.every((p) => p.country !== undefined && countries.has(p.country));
    if (isWithVisitor) return true;
    return (
      shares &&
      (strangers.length === 0 ||
        ofGuests.has(c.verb.from) ||
        clues.visits.some((v) => !v.aside) ||
        c.sentence <= start.sentence + 2)
    );
  });
  // "A and B had a working session with C": the reading with both sides stands for the one without.
  return same.filter(
    (c) =>
      c.patients.length > 0 ||
      c.agentRole !== 'peer' ||
      !same.some(
        (o) =>
          o !== c &&
          o.sentence === c.sentence &&
          o.patients.length > 0 &&
          o.agents.some((m) => c.agents.includes(m)),
      ),
  );
}

/** An office that nobody by name holds, of a land that is no side yet. */
function isOfThirdLand(
  coreference: Coreference,
  office: OfficeMention,
  countries: ReadonlySet<string>,
): boolean {
  return (
    office.country !== undefined &&
    countries.size > 1 &&
    !countries.has(office.country) &&
    coreference.personOf(office) === undefined
  );
}

/** "Then *the guests* met with the Rector": the next stop of those who came. */
function isOfGuests({ agents, patients }: EngagementClause): boolean {
  return [...agents, ...patients].some((m) => m.kind === 'group' && m.who === 'guests');
}

/** "A and B attended the meeting": not with each other. */
function tellsPresence({ lemma, patients }: EngagementClause): boolean {
  return patients.length === 0 && /^(attend|participate in|take part in)$/.test(lemma);
}

function isPersonal(mention: Mention): boolean {
  return mention.kind === 'person' || mention.kind === 'office' || mention.kind === 'delegation';
}

/** The first clause of the body that names both sides; else the first that names one. */
function strongest(clues: EventClues, told: readonly EngagementClause[]): EngagementClause | undefined {
  const { reading, coreference } = clues;
  const { sentences, blocks } = reading.doc;
  const firstOfBody = sentences.find((s) => blocks[s.block]?.kind === 'body' && s.to - s.from > 7)?.from ?? 0;
  const someone = (mentions: readonly Mention[]): boolean =>
    mentions.some((m) => {
      const referent = coreference.resolve(m);
      if (referent !== undefined) return referent.type !== 'all';
      // "*The Prime Minister* held a call with President A": the release's own, whom it need not name.
      return m.kind === 'office' && !m.plural && m.determiner === 'the' && m.from <= firstOfBody + 1;
    });
  // "A and B held talks": both sides stand in the subject.
  const both = (c: EngagementClause): boolean =>
    c.patients.length === 0 && c.agents.length > 1 && !tellsPresence(c);
  const strength = (c: EngagementClause): number =>
    // "A and B also participated in the discussion": of another's meeting, where one is told.
    (tellsPresence(c) && reading.tokens[c.verb.from - 1]?.norm === 'also' ? -2 : 0) +
    (someone(c.agents) ? 2 : 0) +
    (someone(c.patients) || (both(c) && someone(c.agents)) ? 2 : 0) +
    (c.agents.length + c.patients.length >= 2 ? 1 : 0) +
    (c.agentRole !== 'peer' ? 1 : 0);
  const body = told.filter((c) => !isHeadline(reading, c.from));
  let first: EngagementClause | undefined;
  for (const c of body) {
    if (strength(c) < 4) continue;
    if (!first || (c.sentence === first.sentence && strength(c) > strength(first))) first = c;
  }
  return first ?? body.find((c) => strength(c) >= 2);
}

/** A journey told without a meeting is an engagement of the visitor with the land. */
function visitsAsEngagements(visits: readonly VisitClause[]): EngagementClause[] {
  return visits.flatMap((v) =>
    v.visitor && v.destination && !v.aside
      ? [
          {
            kind: 'engagement' as const,
            from: v.from,
            to: v.to,
            sentence: v.sentence,
            verb: { from: v.from, to: v.to },
            lemma: 'visit',
            agents: [v.visitor],
            patients: [v.destination],
            agentRole: 'guest' as const,
            mode: 'in-person' as const,
            status: v.status,
            rank: v.sentence,
          },
        ]
      : [],
  );
}

export function peopleOf(coreference: Coreference, clauses: readonly EngagementClause[]): Person[] {
  const people: Person[] = [];
  for (const { agents, patients } of clauses) {
    for (const side of [agents, patients]) {
      for (const mention of side) {
        const person = coreference.personOf(mention);
        if (person) people.push(person);
      }
    }
  }
  return people;
}

export function countriesOf(coreference: Coreference, clauses: readonly EngagementClause[]): string[] {
  return clauses
    .flatMap((c) => [...c.agents, ...c.patients])
    .flatMap((m) => {
      const referent = coreference.resolve(m);
      if (referent?.type === 'country') return [referent.code];
      return referent?.type === 'person' && referent.person.country !== undefined
        ? [referent.person.country]
        : [];
    });
}

/**
 * Names for those whom the clause only points at: "the two met", "received
 * three ambassadors", "they were received": people told near it with that
 * office, heads of the delegations, or the first ones named.
 */
function expand(clues: EventClues, clause: EngagementClause): EngagementClause {
  const listed =
    clause.agents.length === 0 || clause.patients.length === 0 ? listedBelow(clues.reading, clause) : [];
  const [left, right] =
    clause.agents.length === 0 ? [listed, clause.patients] : [clause.agents, clause.patients];
  const agents = expandSide(clues, clause, left, right);
  const patients = expandSide(clues, clause, right.length === 0 ? listed : right, agents);
  if (agents === clause.agents && patients === clause.patients) return clause;
  // "The two met": one list holds both sides.
  if (patients.length === 0 && agents.length === 2 && clause.agentRole === 'peer') {
    return { ...clause, agents: agents.slice(0, 1), patients: agents.slice(1) };
  }
  return { ...clause, agents, patients };
}

function expandSide(
  clues: EventClues,
  clause: EngagementClause,
  side: readonly Mention[],
  across: readonly Mention[],
): readonly Mention[] {
  const { coreference, cast, reading } = clues;
  let changed = false;
  const taken = new Set(across.flatMap((m) => coreference.personOf(m) ?? []));
  const out: Mention[] = [];
  for (const mention of side) {
    const found: PersonMention[] = [];
    if (mention.kind === 'office' && mention.plural) {
      const head = singular(reading.tokens[mention.head]?.norm ?? '');
      const isEnvoys = /^(?:ambassador|envoy|diplomat)$/.test(head);
      let last: PersonMention | undefined;
      for (const person of cast.people) {
        const holds = person.titles.some(
          (t) => reading.tokens[t.head]?.norm === head || (isEnvoys && isDiplomat(reading, t)),
        );
        const near = holds && !taken.has(person) && nearMention(reading, person, clause, last);
        if (near) found.push(near);
        last = near || last;
      }
    } else if (isEveryone(coreference.resolve(mention))) {
      const guests = coreference.resolve(mention)?.type === 'guests';
      if (guests || (across.length > 0 && taken.size > 0)) {
        for (const { head } of clues.delegations) {
          const person = coreference.personOf(head);
          const near = person && !taken.has(person) && nearMention(reading, person, clause);
          if (near) found.push(near);
        }
      }
      const wanted = taken.size > 0 ? 1 : 2;
      for (const person of cast.people) {
        if (found.length >= wanted || guests) break;
        if (taken.has(person) || person.spokesperson) continue;
        const near = nearMention(reading, person, clause);
        if (near) found.push(near);
      }
    }
    if (found.length > 0) {
      changed = true;
      // "*The ministers of Fiji and Peru* spoke. Minister A of Peru …": Fiji's is not named, and was there.
      const isLeft =
        mention.kind === 'office' && mention.plural && landsOf(reading, mention).length > found.length;
      if (isLeft) out.push(mention);
      out.push(...found);
    } else out.push(mention);
  }
  return changed ? out : side;
}

function isEveryone(referent: Referent | undefined): boolean {
  return referent?.type === 'all' || referent?.type === 'guests';
}

function singular(word: string): string {
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word;
}

/** A mention of the person in the lead or next to the clause, not as the owner of something. */
function nearMention(
  reading: Reading,
  person: Person,
  clause: EngagementClause,
  listed?: PersonMention,
): PersonMention | undefined {
  const sentence = reading.doc.sentences[clause.sentence];
  if (!sentence || person.spokesperson) return undefined;
  // A long text says a name a thousand times: only those between are looked at.
  const start = Math.min(sentence.from - 120, listed?.to ?? sentence.from);
  const end = Math.max(sentence.to + 60, (listed?.to ?? 0) + 40);
  for (let i = firstAfter(person.mentions, start); i < person.mentions.length; i++) {
    const m = person.mentions[i] as PersonMention;
    if (m.from >= end) break;
    if (isHeadline(reading, m.from)) continue;
    const after = reading.tokens[m.to]?.norm;
    // A long list goes on beyond: each next one stands close to the one before.
    const isNext = listed !== undefined && m.from > listed.to && m.from < listed.to + 40;
    const isNear = m.from < sentence.to + 60 && m.from > sentence.from - 120;
    if (after !== "'s" && after !== "'" && (isNear || isNext)) return m;
  }
  return undefined;
}

/** Index of the first of some mentions, in order, that begins behind a token. */
function firstAfter(mentions: readonly Mention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).from <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
