import type { EngagementClause, ProgrammeClause } from '../clauses/types.js';
import type { Mention, PersonMention, Reading, TokenRange } from '../mentions/types.js';
import type { Person } from './cast.js';
import type { Facts } from './facts.js';
import { isJourney } from './main-sentences.js';
import type { ItineraryStep, Party } from './schema.js';
import { trim, wording } from './wording.js';

export interface Programme {
  readonly steps: ItineraryStep[];
  /** People whose graves or memory were honoured. */
  readonly honoured: ReadonlySet<Person>;
}

/** Actions that are told once for all, however often their rites are named. */
const ONCE: ReadonlySet<string> = new Set([
  'ceremony',
  'sign',
  'guestbook',
  'exchange-gifts',
  'photo',
  'dinner',
  'briefing',
]);
/** How many sentences from the venue's a ceremony still took place there. */
const NEAR = 2;

/** The programme beside the talks, in the order of the text, each step once. */
export function tellProgramme(facts: Facts, parties: readonly Party[], venue?: TokenRange): Programme {
  const { reading, clauses, coreference, evidence, cast } = facts;
  const steps: ItineraryStep[] = [];
  const honoured = new Set<Person>();
  const seen = new Set<string>();
  let last: { readonly sentence: number; readonly actor: ProgrammeClause['actor'] } | undefined;
  const isHeld =
    facts.event.engagements.length > 0 && facts.event.engagements.every((c) => c.status === 'held');
  for (const clause of clauses.programme) {
    // "arrived *to take part in the forum*": what the visit is for, and no step of it.
    const isAim = clauses.visits.some(
      ({ purpose }) => purpose && clause.from >= purpose.from && clause.from < purpose.to,
    );
    if (clause.action === 'other' && isAim) continue;
    // "They met … and *plan to sign* a pact": of what has been, it was no step.
    if (clause.planned && isHeld) continue;
    // "She met the Ambassador, who had *presented his credentials* to the King in May": another day's.
    if (clause.action === 'ceremony' && tellsCredentials(reading, clause) && isOfAnother(facts, clause))
      continue;
    // "The guests laid wreaths, as well as paid tribute": the second has the first one's subject.
    const actor =
      clause.actor.by === 'unknown' && last?.sentence === clause.sentence ? last.actor : clause.actor;
    last = { sentence: clause.sentence, actor };
    if (isOfOthersToCome(facts, clause, actor)) continue;
    const at = `/itinerary/${steps.length}`;
    const where =
      clause.place ?? (clause.action === 'ceremony' ? nearVenue(reading, clause, venue) : undefined);
    const place = where && trim(reading, where);
    const key = `${clause.action} ${place ? wording(reading, place).toLowerCase() : ''}`;
    const repeats =
      ONCE.has(clause.action) &&
      (!clause.place
        ? steps.some((step) => step.action === clause.action)
        : // "received credentials … presented their credentials at State House": told again with its place.
          clause.action === 'ceremony' && tellsCredentials(reading, clause) && isToldAlready(steps));
    if (seen.has(key) || repeats) continue;
    seen.add(key);
    const text = trim(reading, clauseText(reading, clause));
    if (text.to <= text.from) continue;
    evidence.add(`${at}/action`, text);
    evidence.add(`${at}/text`, text);
    if (place) evidence.add(`${at}/place`, place);
    const names: string[] = [];
    for (const range of clause.honourees) {
      const words = trim(reading, range);
      // A person is honoured by name, others as the text words them.
      const mention = personIn(reading, words);
      const person = mention && cast.of(mention);
      if (person) honoured.add(person);
      const name = person ? person.name : words;
      evidence.add(`${at}/honourees/${names.length}`, name);
      names.push(wording(reading, name));
    }
    const referent = coreference.resolveActor(actor);
    const side =
      referent?.type === 'country'
        ? referent.code
        : referent?.type === 'person'
          ? referent.person.country
          : referent?.type === 'guests' || referent?.type === 'hosts'
            ? onlyParty(parties, referent.type === 'guests' ? 'guest' : 'host')
            : undefined;
    const party = side !== undefined && parties.some((p) => p.id === side) ? side : undefined;
    if (party !== undefined && actor.by === 'mention') evidence.add(`${at}/party`, actor.mention);
    steps.push({
      action: clause.action,
      ...(place && { place: wording(reading, place) }),
      ...(names.length > 0 && { honourees: names }),
      ...(party !== undefined && { party }),
      text: wording(reading, text),
    });
  }
  return { steps, honoured };
}

/** "*The heads of state will attend* the forum": of others, and after the event told. */
function isOfOthersToCome(
  { reading, coreference, event }: Facts,
  { from, sentence }: ProgrammeClause,
  actor: ProgrammeClause['actor'],
): boolean {
  const hasMet = event.engagements.some((c) => c.status === 'held' && !isJourney(c));
  if (!hasMet) return false;
  const [second, first] = [reading.tokens[from - 2]?.norm ?? '', reading.tokens[from - 1]?.norm ?? ''];
  const isAhead =
    first === 'will' || (first === 'to' && /^(?:is|are|expected|due|set|scheduled|planned)$/.test(second));
  if (!isAhead) return false;
  const isSeveral = (m: Mention): boolean => m.kind === 'office' && m.plural;
  // "The heads of state *are to attend*": a subject that no reader finds.
  if (actor.by !== 'mention')
    return reading.mentions
      .within({ from: reading.doc.sentences[sentence]?.from ?? from, to: from })
      .some(isSeveral);
  const referent = coreference.resolveActor(actor);
  return (
    [actor.mention, ...(actor.more ?? [])].some(isSeveral) ||
    (referent?.type === 'person' && !event.people.has(referent.person))
  );
}

/** Whether credentials are told of an encounter that is not the event. */
function isOfAnother({ clauses, event }: Facts, { sentence }: ProgrammeClause): boolean {
  const tells = (list: readonly EngagementClause[]): boolean =>
    list.some((c) => c.sentence === sentence && CREDENTIALS.test(c.lemma));
  return tells(clauses.engagements) && !tells(event.engagements);
}

const CREDENTIALS = /\b(?:credentials|credence)\b/i;

function tellsCredentials({ tokens }: Reading, { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some(({ norm }) => CREDENTIALS.test(norm));
}

function isToldAlready(steps: readonly ItineraryStep[]): boolean {
  return steps.some(({ action, text }) => action === 'ceremony' && CREDENTIALS.test(text));
}

/** The person of whom words hold the name, with or without the office before it. */
function personIn({ mentions }: Reading, words: TokenRange): PersonMention | undefined {
  const within = mentions.within(words).find((m) => m.kind === 'person');
  const mention = within ?? mentions.at(words.to - 1);
  return mention?.kind === 'person' && mention.name.to <= words.to && mention.name.to > words.from
    ? mention
    : undefined;
}

/** "On arrival he was accorded a quarter guard": at the place of the talks, if it was just named. */
function nearVenue(
  { doc }: Reading,
  clause: ProgrammeClause,
  venue: TokenRange | undefined,
): TokenRange | undefined {
  if (venue === undefined) return undefined;
  const told = doc.sentences.find((s) => venue.from >= s.from && venue.from < s.to)?.index;
  return told !== undefined && Math.abs(clause.sentence - told) <= NEAR ? venue : undefined;
}

/** The clause as worded, from its verb to the mark that ends it. */
function clauseText({ doc, tokens }: Reading, clause: ProgrammeClause): TokenRange {
  const sentence = doc.sentences[clause.sentence];
  if (sentence === undefined) return clause;
  const inside = clause.place && clause.place.from >= clause.from && clause.place.to <= sentence.to;
  let to = Math.max(clause.to, inside ? (clause.place?.to ?? 0) : 0, clause.from + 1);
  while (to < sentence.to && !/^[,;.]$/.test(tokens[to]?.norm ?? '')) to++;
  return { from: clause.from, to };
}

function onlyParty(parties: readonly Party[], role: Party['role']): string | undefined {
  const of = parties.filter((p) => p.role === role);
  return of.length === 1 ? of[0]?.id : undefined;
}
