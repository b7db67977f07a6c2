import type { EngagementClause, VisitClause } from '../clauses/types.js';
import type { Mention, Reading } from '../mentions/types.js';
import { isHeadline } from './cast.js';
import { elsewhere } from './elsewhere.js';
import { tellsPresence } from './encounter-people.js';
import type { EventClues } from './event-clues.js';
import { withLeaver } from './farewell.js';
import { isFramed } from './framed-encounter.js';
import { nameSides } from './named-sides.js';
import { tellsSeries } from './series.js';
import { belongsBy, openingOf } from './same-event.js';

/** A release tells its main event early: what a whole book tells after so many meetings cannot be it. */
const MOST_ENGAGEMENTS = 100;

/**
 * The engagements of the event that headline and lead tell; encounters
 * recalled or told beside it ("earlier", "separately", "had received") stay out.
 */
export function chooseEngagements(clues: EventClues): EngagementClause[] {
  if (clues.chosen) return clues.chosen.map((c) => nameSides(clues, c));
  const { reading, coreference } = clues;
  const all = [...clues.engagements, ...visitsAsEngagements(clues.visits)]
    .sort((a, b) => a.sentence - b.sentence || a.from - b.from)
    .slice(0, MOST_ENGAGEMENTS)
    .map((c) => withLeaver(reading, coreference, nameSides(clues, c)));
  const isSeries = tellsSeries(reading);
  const isAside = (c: EngagementClause): boolean => {
    const why = elsewhere(reading, c);
    return why !== undefined && !(isSeries && why === 'separate');
  };
  const told = all.filter((c) => !isAside(c) && !isCompany(reading, c));
  const own = told.find((c) => tellsTheirMeeting(reading, c));
  if (own) return [own];
  const start = strongest(clues, told) ?? told[0] ?? all[0];
  if (!start) return [];
  const ofGuests = new Set(clues.engagements.filter(isOfGuests).map((c) => c.verb.from));
  const opening = openingOf(reading, coreference, start, { all, held: told, visits: clues.visits, ofGuests });
  const same = told.filter((clause) => belongsBy(opening, clause) !== undefined);
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

/** A title "A and B Before *Their Meeting*": whomever else they speak of below, these two met. */
function tellsTheirMeeting(
  { tokens, doc }: Reading,
  { from, verb, agents, patients }: EngagementClause,
): boolean {
  const block = doc.blocks.find((b) => b.from <= from && from < b.to);
  if (block?.kind !== 'headline' || agents.length + patients.length < 2 || verb.to < block.to) return false;
  return (
    tokens[verb.from - 1]?.norm === 'their' &&
    /^(?:before|after|during|following)$/.test(tokens[verb.from - 2]?.norm ?? '')
  );
}

/** "Minister B *also joined* the President for the rites": in his company, and no meeting of theirs. */
function isCompany({ tokens }: Reading, { lemma, verb }: EngagementClause): boolean {
  return lemma === 'join' && tokens[verb.from - 1]?.norm === 'also';
}

/** "Then *the guests* met with the Rector": the next stop of those who came. */
function isOfGuests({ agents, patients }: EngagementClause): boolean {
  return [...agents, ...patients].some((m) => m.kind === 'group' && m.who === 'guests');
}

/** What {@link strongest} asks of a clause that tells both sides, and of one that tells one. */
const BOTH_SIDES = 4;
const ONE_SIDE = 2;

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
  const whole = body.filter((c) => strength(c) >= BOTH_SIDES);
  // "*Ahead of A's meeting with B*, C met D": the sentence tells what C did.
  const first = whole.find((c) => !isFramed(reading, c)) ?? whole[0];
  if (first === undefined) return body.find((c) => strength(c) >= ONE_SIDE);
  return whole
    .filter((c) => c.sentence === first.sentence && isFramed(reading, c) === isFramed(reading, first))
    .reduce((best, c) => (strength(c) > strength(best) ? c : best), first);
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
