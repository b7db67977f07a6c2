import type { EngagementClause, OccasionClause, ProgrammeClause, VisitClause } from '../clauses/types.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { isJourney, type MainSentences } from './main-sentences.js';
import type { MeetingKind, Mode, Status } from './schema.js';

export interface KindInput {
  readonly main: MainSentences;
  readonly engagements: readonly EngagementClause[];
  readonly visits: readonly VisitClause[];
  readonly occasions: readonly OccasionClause[];
  readonly programme: readonly ProgrammeClause[];
  readonly mode: Mode;
}

const GATHERING =
  /^(?:attend|participate in|take part in|address|chair|preside over|convene|moderate|host|represent|co-chair)$/;
const FORUM_WORDS =
  /^(?:conference|forum|summit|roundtable|symposium|seminar|ministerial|convention|exhibition|event|congress)$/;

/** How they met: by the main engagement's verb, else by the words for a line in its sentence. */
export function tellMode(reading: Reading, engagements: readonly EngagementClause[], lead: number): Mode {
  const main = engagements.filter((clause) => !isJourney(clause));
  const first = main[0] ?? engagements[0];
  if (first !== undefined && first.mode !== 'in-person') return first.mode;
  const told = (first && modeIn(reading, first.sentence)) ?? modeIn(reading, lead);
  return told ?? (first && modeOfTitle(reading, first)) ?? modeOfTalks(reading, lead) ?? 'in-person';
}

/** "*The meeting* was held virtually", right behind the lead. */
function modeOfTalks(reading: Reading, lead: number): Mode | undefined {
  const { doc, tokens } = reading;
  for (let index = lead + 1; index <= lead + 3; index++) {
    const from = doc.sentences[index]?.from ?? -1;
    const noun = tokens[from]?.norm === 'the' ? from + 1 : -1;
    const isOfTalks =
      /^(?:meeting|talks|session|consultations|discussions?|conversation)$/.test(tokens[noun]?.norm ?? '') &&
      /^(?:was|were|took|is)$/.test(tokens[noun + 1]?.norm ?? '');
    if (isOfTalks) return modeIn(reading, index);
  }
  return undefined;
}

/** "*Phone call with President Rey*" above "The Prime Minister spoke with the President": a verb that leaves the way open. */
function modeOfTitle(reading: Reading, { lemma, sentence }: EngagementClause): Mode | undefined {
  if (!/^(?:speak|talk|confer|converse|hold|have)\b/.test(lemma)) return undefined;
  const title = reading.doc.sentences.find((s) => reading.doc.blocks[s.block]?.kind === 'headline');
  return title && title.index < sentence ? modeIn(reading, title.index) : undefined;
}

/** "spoke on Saturday with X *by telephone*", "held talks *via videoconference*". */
function modeIn({ doc, tokens }: Reading, sentence: number): Mode | undefined {
  const range = doc.sentences[sentence];
  if (range === undefined) return undefined;
  for (let i = range.from; i < range.to; i++) {
    const word = tokens[i]?.norm ?? '';
    const before = tokens[i - 1]?.norm ?? '';
    const after = tokens[i + 1]?.norm ?? '';
    if (
      /^(?:by|over|on|the|via)$/.test(before) &&
      /^(?:phone|telephone)$/.test(word) &&
      !/^(?:number|company|network)$/.test(after)
    )
      return 'phone';
    if (
      /^(?:phone|telephone|telephonic)$/.test(word) &&
      /^(?:call|calls|conversation|talk|talks|discussion|contact|contacts)$/.test(after)
    )
      return 'phone';
    if (
      /^(?:videoconference|videoconferencing|teleconference)$/.test(word) &&
      /^(?:via|by|through|a|in|over|the)$/.test(before)
    )
      return 'video';
    if (
      /^(?:video|virtual|online)$/.test(word) &&
      /^(?:call|conference|conferencing|link|meeting|talks|conversation|teleconference)$/.test(after)
    )
      return 'video';
    if (/^(?:virtually|online)$/.test(word) && /^(?:met|meet|held|place)$/.test(before)) return 'video';
    if (/^(?:video|virtual|online)$/.test(word) && /^(?:format|mode)$/.test(after)) return 'video';
  }
  return undefined;
}

/** Whether it has taken place: by the clauses of the lead, else by the first that there are. */
export function tellStatus({
  engagements,
  visits,
  main,
}: Pick<KindInput, 'engagements' | 'visits' | 'main'>): Status {
  const journeys = visits.filter((visit) => !visit.aside);
  const lead = [...engagements, ...journeys].filter((clause) => clause.sentence === main.lead);
  const first = lead.find((clause) => clause.status !== 'held') ?? lead[0] ?? engagements[0] ?? journeys[0];
  if (first === undefined) return 'held';
  // "who is on a visit to X, met Y": the meeting is held, though the visit goes on.
  const isHeld = engagements.some((clause) => clause.status === 'held' && !isJourney(clause));
  return first.status === 'ongoing' && isHeld ? 'held' : first.status;
}

/** What the main event is: a call, a conference of many, a visit of several stops, or a meeting. */
export function tellKind(reading: Reading, input: KindInput): MeetingKind {
  if (input.mode !== 'in-person')
    return input.mode === 'video' && isMeetingOnline(reading, input) ? 'meeting' : 'call';
  // "began an official visit to Brazil, to attend the exhibition": the journey is the news.
  if (leadJourney(reading, input) !== undefined && leadEncounter(input) === undefined) return 'visit';
  if (isConference(reading, input)) return 'conference';
  return isVisit(reading, input) ? 'visit' : 'meeting';
}

/** "held an *online meeting* with", "*met* virtually": a meeting over a line, and no call. */
function isMeetingOnline({ tokens }: Reading, { engagements }: KindInput): boolean {
  const [first] = engagements.filter((clause) => !isJourney(clause));
  if (first === undefined) return false;
  const told = tokens.slice(first.verb.from, first.verb.to).map(({ norm }) => norm);
  return told.some((word) => /^(?:meetings?|sessions?|met|meet|meets)$/.test(word)) && !told.includes('call');
}

/** Whether a clause tells people meeting people, not a journey to a land. */
function isEncounter(clause: EngagementClause): boolean {
  if (isJourney(clause) || GATHERING.test(clause.lemma)) return false;
  const [first] = clause.agents;
  // "The two met": one word holds both sides.
  if (clause.agents.length > 1 || first?.kind === 'group') return true;
  return clause.patients.some((m) => m.kind !== 'country' && m.kind !== 'city');
}

/** "taking part in the 31st meeting of the Committee": an event of many, not of two sides. */
function isConference(reading: Reading, { main, engagements, occasions }: KindInput): boolean {
  const near = (sentence: number): boolean =>
    main.titles.includes(sentence) || (sentence >= main.lead && sentence <= main.lead + 1);
  if (engagements.some((clause) => near(clause.sentence) && isEncounter(clause))) return false;
  const gathers = engagements.some((clause) => near(clause.sentence) && GATHERING.test(clause.lemma));
  const named = occasions.filter((occasion) => near(occasion.sentence));
  const own = named.filter(({ event }) => !isSideline(reading, event));
  if (own.some(({ event }) => !isBilateral(reading, event))) return true;
  if (own.length === named.length && isOfManyLands(reading, main.lead)) return true;
  return gathers && named.length === 0 && hasForum(reading, main.lead);
}

/** "Meeting *on the sidelines of* the Council meeting": the event is only where they met. */
function isSideline({ tokens }: Reading, { from }: TokenRange): boolean {
  return tokens.slice(Math.max(0, from - 4), from).some(({ norm }) => /^(?:sidelines?|margins?)$/.test(norm));
}

/** "The second *meeting of* the Foreign Ministers of *the SEECP* is to be held", "The Council of *SADC* is to meet". */
function isOfManyLands({ doc, tokens, mentions }: Reading, sentence: number): boolean {
  const range = doc.sentences[sentence];
  if (range === undefined) return false;
  const body = mentions.within(range).find((m) => m.kind === 'organization' && m.international)?.from;
  if (body === undefined) return false;
  let noun = -1;
  let many = false;
  for (let i = range.from; i < range.to; i++) {
    const word = tokens[i]?.norm ?? '';
    const isOf = tokens[i + 1]?.norm === 'of';
    if (isOf && noun < 0 && /^(?:meeting|session|summit|conference|council|committee|assembly)$/.test(word))
      noun = i;
    if (noun < 0 || i - noun > 24) continue;
    many ||= noun < body && i >= body;
    // "said the Secretary", "met with": people act, not the gathering; a joint commission is of two.
    if (/^(?:with|who|said|attended|joint)$/.test(word)) return false;
    const isOwn = /^(?:meeting|session|summit|conference)$/.test(tokens[noun]?.norm ?? '');
    if (
      many &&
      (isOwn
        ? /^(?:held|hosted|place|opened|opens|began|begins|convened)$/
        : /^(?:meet|meets|met|convene|convenes|convened)$/
      ).test(word)
    )
      return true;
  }
  return false;
}

/** "the third U.S.-Canada Working Group meeting" is of two sides. */
function isBilateral({ mentions, lex, tokens }: Reading, event: TokenRange): boolean {
  // "session of the Permanent *Joint Commission*"
  if (
    tokens
      .slice(event.from, event.to)
      .some(
        ({ norm }, i, all) => norm === 'joint' && /^(?:commission|committee)$/.test(all[i + 1]?.norm ?? ''),
      )
  )
    return true;
  const lands = new Set<string>();
  for (let i = event.from; i < event.to; i++) {
    const country = lex.longest(i, 'country');
    if (country !== undefined) lands.add(country.entry.code);
  }
  for (const mention of mentions.within(event)) if (mention.kind === 'country') lands.add(mention.code);
  return lands.size === 2;
}

function hasForum({ doc, tokens }: Reading, sentence: number): boolean {
  const range = doc.sentences[sentence];
  if (range === undefined) return false;
  for (let i = range.from; i < range.to; i++)
    if (FORUM_WORDS.test(tokens[i]?.norm ?? '') || isOfCouncil(tokens, i)) return true;
  return false;
}

/** "took part in the *meeting of the Council* of Foreign Ministers": a joint commission is of two sides. */
function isOfCouncil(tokens: Reading['tokens'], at: number): boolean {
  if (!/^(?:meeting|session)$/.test(tokens[at]?.norm ?? '') || tokens[at + 1]?.norm !== 'of') return false;
  const words = tokens.slice(at + 2, at + 6).map(({ norm }) => norm);
  return words.some((w) => /^(?:council|committee|assembly)$/.test(w)) && !words.includes('joint');
}

/** The lead tells a journey in its main clause, and no encounter; or the title does. */
function isVisit(reading: Reading, input: KindInput): boolean {
  const { main, visits, programme } = input;
  const inLead = (clause: { readonly sentence: number }): boolean => clause.sentence === main.lead;
  const inTitle = (clause: { readonly sentence: number }): boolean => main.titles.includes(clause.sentence);
  const encounter = leadEncounter(input);
  const journey = leadJourney(reading, input);
  if (journey !== undefined && (encounter === undefined || encounter.from > journey.from)) return true;
  if (encounter !== undefined) return false;
  if (journeysOf(input).some(inTitle)) return true;
  // "During a working visit to X, the secretary general discussed …": nobody else is named.
  if (visits.some((visit) => inLead(visit) && visit.from - (reading.doc.sentences[main.lead]?.from ?? 0) < 3))
    return true;
  return programme.filter((step) => step.action === 'visit' || step.action === 'tour').some(inLead);
}

type Journey = Pick<VisitClause, 'sentence' | 'from'>;

function journeysOf({ visits, engagements }: KindInput): Journey[] {
  return [...visits.filter((visit) => !visit.aside), ...engagements.filter((clause) => isJourney(clause))];
}

/** The journey of the lead's main clause. */
function leadJourney(reading: Reading, input: KindInput): Journey | undefined {
  return journeysOf(input).find(
    (c) => c.sentence === input.main.lead && !isAside(reading, c.from) && !isAttribute(reading, c.from),
  );
}

function leadEncounter({ main, engagements }: KindInput): EngagementClause | undefined {
  return engagements.find((clause) => clause.sentence === main.lead && isEncounter(clause));
}

const FINITE =
  /^(?:is|are|was|were|will|has|have|had|began|begins|paid|pays|departed|departs|arrived|arrives|starts|started|left|concluded|wraps|wrapped|made|makes)$/;
/** "*Visiting* Polish delegation held talks": who they are, not what they do. */
function isAttribute({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.text === 'Visiting' && !/^(?:the|a|an|his|her)$/.test(tokens[at + 1]?.norm ?? '');
}

const ASIDE =
  /^(?:who|which|while|whose|during|as|when|where|that|framework|frame|frames|scope|course|within|following)$/;

/** "…, who is on an official visit to X, …": told aside, not the news. */
function isAside({ tokens }: Reading, at: number): boolean {
  let finite =
    FINITE.test(tokens[at]?.norm ?? '') ||
    /^(?:arrived|landed|travel|travels|traveled|travelled|came|visited|visits)$/.test(tokens[at]?.norm ?? '');
  for (let i = at - 1; i >= 0 && i >= at - 10; i--) {
    const word = tokens[i]?.norm ?? '';
    if (ASIDE.test(word)) return true;
    if (/^[.;:]$/.test(word)) return !finite;
    if (FINITE.test(word)) finite = true;
    else if (word === ',') return !finite;
    else if (finite && tokens[i]?.shape !== 'lower') return false;
  }
  return false;
}
