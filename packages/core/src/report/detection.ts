import type { Clauses } from '../clauses/index.js';
import type { EngagementClause } from '../clauses/types.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { HELD_WHY, isFulfilled, weighAdjunct, weighWords } from './encounter-words.js';
import { mainSentences, type MainSentences } from './main-sentences.js';
import { otherwise, type Told } from './other-kinds.js';
import { otherText } from './other-texts.js';
import { BOTH, type Reason } from './reason.js';
import { TOLD, weighBody } from './told-in-body.js';

export interface Weighing {
  readonly isMeeting: boolean;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** A release tells of a meeting from this score on. */
export const ENOUGH = 3;

const JOURNEY = /^(?:depart|leave|fly|go|come|travel|tour|visit|land)\b/;
/**
 * Weighs whether a release tells of a meeting, visit, call or talks, by what
 * its clauses say and by the words of title and lead.
 *
 * The reasons can be shown to people: each gives its points and its words.
 */
export function weighMeeting(reading: Reading, clauses: Clauses): Weighing {
  const main = mainSentences(reading, clauses.engagements, clauses.dateline);
  const reasons: Reason[] = [];
  weighEngagements(reading, main, clauses, reasons);
  weighVisits(main, clauses, reasons);
  weighWords(reading, main, reasons);
  if (!reasons.some(({ points }) => points >= ENOUGH)) weighAdjunct(reading, main, reasons);
  weighBody(reading, main, reasons);
  weighPeople(reading, main, reasons);
  if (clauses.topics.length > 0)
    reasons.push({ points: 1, why: 'tells what was discussed', at: clauses.topics[0] as TokenRange });
  if (clauses.attendance.length > 0) reasons.push({ points: 1, why: 'tells who was present' });
  const lead = reading.doc.sentences[main.lead];
  const delegation = lead && reading.mentions.within(lead).find((mention) => mention.kind === 'delegation');
  if (clauses.delegations.length > 0 || delegation !== undefined)
    reasons.push({ points: 1, why: 'names a delegation', ...(delegation && { at: delegation }) });
  reasons.push(...otherwise(reading, main, toldBy(reasons)));
  const speech = otherText(reading, main, clauses.engagements);
  if (speech !== undefined) reasons.push(speech);
  const score = reasons.reduce((sum, { points }) => sum + points, 0);
  return { isMeeting: score >= ENOUGH, score, reasons };
}

function toldBy(reasons: readonly Reason[]): Told {
  if (reasons.some(({ why }) => why === TOLD)) return 'course';
  if (reasons.some(({ points }) => points === BOTH)) return 'sides';
  return reasons.some(({ why, points }) => points >= ENOUGH && why === HELD_WHY) ? 'held' : 'nothing';
}

function weighEngagements(
  reading: Reading,
  main: MainSentences,
  { engagements }: Clauses,
  reasons: Reason[],
): void {
  const isNear = ({ sentence }: EngagementClause): boolean =>
    main.titles.includes(sentence) || (sentence >= main.lead && sentence <= main.lead + 4);
  const sides = (clause: EngagementClause): number =>
    clause.agents.length > 1 && isMutual(clause)
      ? 2
      : (clause.agents.length > 0 ? 1 : 0) + (clause.patients.length > 0 ? 1 : 0);
  let best: Reason | undefined;
  for (const clause of engagements) {
    const near = isNear(clause);
    const journey = JOURNEY.test(clause.lemma);
    const count = sides(clause);
    if (isRecalled(reading, clause, main)) continue;
    if (count < 2 && isFulfilled(reading, clause.verb.to)) continue;
    const points = journey ? (count === 2 && near ? 4 : 0) : count === 2 ? (near ? BOTH : 3) : near ? 3 : 1;
    if (points > 0 && points > (best?.points ?? 0)) {
      best = { points, why: count === 2 ? 'two sides engage' : 'one side engages', at: clause.verb };
    }
  }
  if (best !== undefined) reasons.push(best);
}

/** "The Minister and the Ambassador *discussed* …": both sides are its subject. */
function isMutual({ lemma, agents }: EngagementClause): boolean {
  return /^(?:discuss|meet|talk|speak|confer|exchange)/.test(lemma) && agents.every(isSomebody);
}

const isSomebody = ({ kind }: { readonly kind: string }): boolean => kind === 'person' || kind === 'office';

function weighVisits(
  main: MainSentences,
  { visits, programme, occasions }: Clauses,
  reasons: Reason[],
): void {
  const isNear = (sentence: number): boolean =>
    main.titles.includes(sentence) || (sentence >= main.lead && sentence <= main.lead + 1);
  const visit = visits.find(
    (clause) =>
      !clause.aside &&
      isNear(clause.sentence) &&
      (clause.destination !== undefined || clause.visitKind !== undefined),
  );
  if (visit !== undefined) reasons.push({ points: 4, why: 'a visit', at: visit });
  const steps = programme.filter(
    (step) => step.action === 'visit' || step.action === 'tour' || step.action === 'lay-wreath',
  );
  if (steps.length > 1) reasons.push({ points: 2, why: 'a programme of visits', at: steps[0] as TokenRange });
  // "on the occasion of Independence Day" leads to greetings as well.
  const occasion = occasions.find((clause) => isNear(clause.sentence) && clause.event.from - clause.from < 4);
  if (occasion !== undefined) reasons.push({ points: 2, why: 'a named event', at: occasion.event });
}

/** Two people or offices in a lead that tells an encounter. */
function weighPeople({ mentions, doc }: Reading, main: MainSentences, reasons: Reason[]): void {
  const lead = doc.sentences[main.lead];
  if (lead === undefined || !reasons.some(({ points }) => points === 2 || points === 3)) return;
  const named = mentions
    .within(lead)
    .filter((m) => mentions.at(m.from) === m && (m.kind === 'person' || m.kind === 'office'));
  if (named.length > 1)
    reasons.push({ points: 1, why: 'the lead names two people', at: named[1] as TokenRange });
}

/** "recalls the visit in October, *when he met* with X": told of another day. */
function isRecalled(
  { tokens, doc, mentions }: Reading,
  { sentence, verb }: EngagementClause,
  main: MainSentences,
): boolean {
  if (sentence === main.lead || main.titles.includes(sentence)) return false;
  const floor = doc.sentences[sentence]?.from ?? verb.from;
  const end = doc.sentences[sentence]?.to ?? verb.to;
  for (let i = verb.from - 1; i >= floor && i >= verb.from - 7; i--) {
    const word = tokens[i]?.norm ?? '';
    if (word === ',' || word === ';') return false;
    if (word !== 'when') continue;
    // "as I saw for myself *when* I met the President in Gaborone *last year*"
    for (let k = verb.to; k < end - 1; k++)
      if (
        tokens[k]?.norm === 'last' &&
        /^(?:week|month|year|spring|summer|autumn|fall|winter)$/.test(tokens[k + 1]?.norm ?? '')
      )
        return true;
    for (let k = floor; k < i; k++) {
      const date = mentions.at(k);
      if (date?.kind === 'date' && date.day === undefined && date.month !== undefined) return true;
      if (/^(?:recall|remember|remind|last)/.test(tokens[k]?.norm ?? '')) return true;
    }
    return false;
  }
  return false;
}
