import type { EngagementClause, OccasionClause, VisitClause } from '../clauses/types.js';
import type { Reading } from '../mentions/types.js';
import type { MainSentences } from './main-sentences.js';
import type { MeetingKind, Mode, Status } from './schema.js';

export interface KindInput {
  readonly main: MainSentences;
  readonly engagements: readonly EngagementClause[];
  readonly visits: readonly VisitClause[];
  readonly occasions: readonly OccasionClause[];
  /** Number of countries and bodies that take part. */
  readonly sides: number;
}

/** Verbs of travel among the engagements: they make a visit, not a meeting. */
const TRAVEL = /^(?:visit|arrive in|arrive at|travel to|fly to|land in|depart for|leave for|go to|come to|tour|pay (?:a|an) .*visit to|make (?:a|an) .*visit to|conduct .*visit.*|undertake .*visit.*|conclude a visit to|be on .*visit to)$/;
const GATHERING = /^(?:attend|participate in|take part in|address|chair|preside over|convene|moderate|host|represent|co-chair)$/;
const FORUM_WORDS = /^(?:conference|forum|summit|roundtable|symposium|seminar|ministerial|convention|exhibition|event|congress)$/;

/** How they met: the mode of the main engagement. */
export function tellMode({ engagements }: Pick<KindInput, 'engagements'>): Mode {
  const main = engagements.filter((clause) => !TRAVEL.test(clause.lemma));
  const first = main[0] ?? engagements[0];
  if (first === undefined) return 'in-person';
  if (first.mode !== 'in-person') return first.mode;
  return 'in-person';
}

export function tellStatus({ engagements, visits }: Pick<KindInput, 'engagements' | 'visits'>): Status {
  const body = engagements[0]?.status ?? visits[0]?.status ?? 'held';
  return engagements.some((clause) => clause.status === 'held') ? 'held' : body;
}

/** What the main event is: a call, a conference of many, a visit of several stops, or a meeting. */
export function tellKind(reading: Reading, input: KindInput): MeetingKind {
  if (tellMode(input) !== 'in-person') return 'call';
  if (isConference(reading, input)) return 'conference';
  return isVisit(reading, input) ? 'visit' : 'meeting';
}

/** "taking part in the 31st meeting of the Committee", with more than two sides or an open forum. */
function isConference(reading: Reading, { main, engagements, occasions, sides }: KindInput): boolean {
  const lead = engagements.filter((clause) => clause.sentence <= main.lead + 1);
  const gathers = lead.some((clause) => GATHERING.test(clause.lemma));
  const meets = lead.some((clause) => !GATHERING.test(clause.lemma) && !TRAVEL.test(clause.lemma) && clause.agents.length > 0 && clause.patients.length > 0);
  const named = occasions.some((occasion) => occasion.sentence <= main.lead + 1);
  if (sides >= 4 && !meets && named) return true;
  if (meets) return false;
  return (gathers || named) && hasForum(reading, main.lead);
}

function hasForum({ doc, tokens }: Reading, sentence: number): boolean {
  const range = doc.sentences[sentence];
  if (range === undefined) return false;
  for (let i = range.from; i < range.to; i++) if (FORUM_WORDS.test(tokens[i]?.norm ?? '')) return true;
  return false;
}

/** The lead tells a journey in its main clause, and no encounter. */
function isVisit(reading: Reading, { main, engagements, visits }: KindInput): boolean {
  const inLead = (clause: { readonly sentence: number }): boolean => clause.sentence === main.lead;
  const journey = visits.find((visit) => inLead(visit) && !isAside(reading, visit.from));
  const travels = engagements.some((clause) => inLead(clause) && TRAVEL.test(clause.lemma) && !isAside(reading, clause.from));
  if (!journey && !travels) return false;
  const encounter = engagements.find((clause) => inLead(clause) && !TRAVEL.test(clause.lemma) && clause.patients.length > 0);
  return encounter === undefined || encounter.from > (journey?.from ?? encounter.from - 1);
}

/** "…, who is on an official visit to X, …": told aside, not the news. */
function isAside({ tokens }: Reading, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 9; i--) {
    const word = tokens[i]?.norm ?? '';
    if (/^(?:who|which|currently|during|while|whose|as)$/.test(word)) return true;
    if (word === '.' || word === ';') return false;
    if (word === ',' && i >= at - 3) return true;
  }
  return false;
}
