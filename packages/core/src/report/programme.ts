import type { Mention } from '../mentions/types.js';
import type { Person } from './cast.js';
import { resolveDate } from './dates.js';
import type { Facts } from './facts.js';
import type { Ids } from './ids.js';
import { listOrganizations } from './organizations.js';
import type { ItineraryStep, MeetingReport, Organization, Party } from './schema.js';
import { trim, wording } from './wording.js';

export interface Programme {
  readonly steps: ItineraryStep[];
  /** People whose graves or memory were honoured. */
  readonly honoured: ReadonlySet<Person>;
}

/** The programme beside the talks, in the order of the text. */
export function tellProgramme(facts: Facts, parties: readonly Party[]): Programme {
  const { reading, clauses, coreference, evidence, cast } = facts;
  const steps: ItineraryStep[] = [];
  const honoured = new Set<Person>();
  for (const clause of clauses.programme) {
    const at = `/itinerary/${steps.length}`;
    const place = clause.place && trim(reading, clause.place);
    const text = trim(reading, clause);
    evidence.add(`${at}/action`, text);
    evidence.add(`${at}/text`, text);
    if (place) evidence.add(`${at}/place`, place);
    const names: string[] = [];
    for (const range of clause.honourees) {
      const words = trim(reading, range);
      // A person is honoured by name, others as the text words them.
      const mention = reading.mentions.within(words).find((m) => m.kind === 'person');
      const person = mention?.kind === 'person' ? cast.of(mention) : undefined;
      if (person) honoured.add(person);
      const name = person ? person.name : words;
      evidence.add(`${at}/honourees/${names.length}`, name);
      names.push(wording(reading, name));
    }
    const referent = coreference.resolveActor(clause.actor);
    const side =
      referent?.type === 'country'
        ? referent.code
        : referent?.type === 'person'
          ? referent.person.country
          : referent?.type === 'guests' || referent?.type === 'hosts'
            ? onlyParty(parties, referent.type === 'guests' ? 'guest' : 'host')
            : undefined;
    const party = side !== undefined && parties.some((p) => p.id === side) ? side : undefined;
    if (party !== undefined && clause.actor.by === 'mention') evidence.add(`${at}/party`, clause.actor.mention);
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

function onlyParty(parties: readonly Party[], role: Party['role']): string | undefined {
  const of = parties.filter((p) => p.role === role);
  return of.length === 1 ? of[0]?.id : undefined;
}

/** The visit in whose course the event took place. */
export function tellVisit(facts: Facts, parties: readonly Party[]): MeetingReport['visit'] {
  const { reading, clauses, coreference, evidence, provenance } = facts;
  const clause = clauses.visits[0];
  if (!clause) return undefined;
  // Later clauses of the same visit tell what the first one leaves out.
  const later = clauses.visits.filter((v) => v === clause || sameLand(v.destination, clause.destination));
  const kind = later.find((v) => v.visitKind !== undefined);
  const destination = later.find((v) => v.destination)?.destination;
  const purpose = later.find((v) => v.purpose)?.purpose;
  const when = later.find((v) => v.when)?.when;
  const to = landOf(destination);
  const visitor = clause.visitor && coreference.resolve(clause.visitor);
  const code = visitor?.type === 'country' ? visitor.code : visitor?.type === 'person' ? visitor.person.country : undefined;
  const by = code !== undefined && code !== to && parties.some((p) => p.id === code) ? code : undefined;
  const dates = when && resolveDate(when, { reference: provenance.reference });
  if (kind?.kindWords) evidence.add('/visit/kind', kind.kindWords);
  if (by !== undefined && clause.visitor) evidence.add('/visit/by', clause.visitor);
  if (to !== undefined && destination) evidence.add('/visit/to', destination);
  const purposeRange = purpose && trim(reading, purpose);
  if (purposeRange) evidence.add('/visit/purpose', purposeRange);
  if (dates && when) {
    evidence.add('/visit/start', when);
    if (dates.end !== undefined) evidence.add('/visit/end', when);
  }
  const visit = {
    ...(kind?.visitKind !== undefined && { kind: kind.visitKind }),
    ...(by !== undefined && { by }),
    ...(to !== undefined && { to }),
    ...(purposeRange && { purpose: wording(reading, purposeRange) }),
    ...(dates && { start: dates.start }),
    ...(dates?.end !== undefined && { end: dates.end }),
  };
  return Object.keys(visit).length > 0 ? visit : undefined;
}

function landOf(mention: Mention | undefined): string | undefined {
  return mention?.kind === 'country' ? mention.code : mention?.kind === 'city' ? mention.country : undefined;
}

function sameLand(a: Mention | undefined, b: Mention | undefined): boolean {
  const x = landOf(a);
  const y = landOf(b);
  return x === undefined || y === undefined || x === y;
}

/** The named event in whose frame it took place. */
export function tellOccasion(facts: Facts): MeetingReport['occasion'] {
  const { reading, clauses, evidence } = facts;
  const event = clauses.occasions[0]?.event;
  if (!event) return undefined;
  const name = trim(reading, event);
  evidence.add('/occasion/name', name);
  if (event.ordinal !== undefined) evidence.add('/occasion/ordinal', { from: name.from, to: name.from + 1 });
  return { name: wording(reading, name), ...(event.ordinal !== undefined && { ordinal: event.ordinal }) };
}

/** Named bodies, each once. */
export function tellOrganizations(facts: Facts, ids: Ids): Organization[] {
  const { reading, evidence, provenance } = facts;
  return listOrganizations(reading, provenance.outlet).map((body, i) => {
    const range = trim(reading, body.name);
    const name = wording(reading, range);
    evidence.add(`/organizations/${i}/name`, range);
    return { id: ids.make(name), name };
  });
}
