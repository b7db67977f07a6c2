/**
 * Those told as present beside the principals, each with the side he stands on.
 *
 *     The Minister of Kenya received the Ambassador of Japan. The embassy's First Secretary X was present.
 *                                                                                           ^of Japan
 */
import type { EngagementClause } from '../clauses/types.js';
import type { Mention, OfficeMention, Reading, TokenRange } from '../mentions/types.js';
import type { Person } from './cast.js';
import { isDiplomat, isEnvoy, isOfEmbassy } from './diplomats.js';
import { onlyCountry } from './home.js';
import { servesOwnBody } from './own-body.js';
import type { RoleClues, RoleTable } from './role-table.js';
import { arePartners } from './partners-listed.js';
import type { ParticipantRole } from './schema.js';
import { isInternational } from './international.js';
import { landOf } from './land-of.js';

/** People told as present; without a side of their own they stand with the one beside them, else with the host. */
export function addAttendees(
  table: RoleTable,
  clues: RoleClues,
  main: readonly EngagementClause[] = [],
): void {
  const { coreference, reading, attendance } = clues;
  const countries = [...table.sides.values()].filter((s) => s.kind === 'country');
  const [lone] = countries;
  const issuer = issuerOf(table);
  // "The President of the Commission received the Ambassador of Peru": its own people are not of the guest's land.
  const isBodyHost = lone?.role === 'guest' && [...table.sides.values()].some((s) => s.role === 'host');
  const host =
    countries.find((s) => s.role === 'host')?.key ??
    (countries.length === 1 && !isBodyHost && (table.sides.size > 1 || lone?.key === onlyCountry(reading))
      ? lone?.key
      : issuer);
  const guest = countries.find((s) => s.role !== 'host' && s.key !== host)?.key;
  const visited = landVisited(table, clues);
  // Who greets at the airport is of the host's side.
  for (const person of table.greeters) {
    if (isInternational(reading, person)) continue;
    person.country ??= companyCountry(reading, person, host, host, guest);
    // "The Minister of Jordan arrived in Doha. He was received by Qatar's Minister of Transport": his land is the host.
    const told = person.country === undefined || person.country === guest ? undefined : person.titles[0];
    const isHost = told !== undefined && host === undefined && person.country === clues.location;
    if (isHost && !isEnvoy(reading, person.titles))
      table.addSide('country', person.country as string, 'host', told);
  }
  // "Present were A and B. *On the Iraqi side*, C and D were": the first list is the other's, of two.
  const isHostListed = host !== undefined && attendance.some((c) => c.country === host);
  const isGuestListed = guest !== undefined && attendance.some((c) => c.country === guest);
  const unlisted = isHostListed && !isGuestListed && countries.length === 2 ? guest : host;
  for (const clause of attendance) {
    const beside = clause.beside && coreference.resolve(clause.beside);
    const visitor = beside?.type === 'person' && table.people.get(beside.person) === 'guest';
    // "His Majesty arrived in Delhi, *accompanied by* Minister X"
    const travelling =
      clause.travelling ||
      (!beside && clues.visits.some((v) => v.sentence === clause.sentence && v.to < clause.from));
    const company =
      travelling && !visitor
        ? (guest ?? (beside?.type === 'person' ? beside.person.country : undefined))
        : beside?.type === 'person'
          ? beside.person.country
          : beside?.type === 'country'
            ? beside.code
            : clause.beside?.kind === 'delegation'
              ? guest
              : undefined;
    let before: string | undefined;
    // As the words tell them, before a plural office is read as those who hold it.
    const toldMain = clues.engagements.filter((c) => main.some((m) => m.verb.from === c.verb.from));
    const arePrincipals = arePartners(reading, clause, toldMain);
    // "attended by Minister A, the Chinese Ambassador B and Sri Lanka's Ambassador C": both sides' people in one list.
    const isMixed = isOfBothSides(clues, clause.people, host, guest);
    // "the Chairperson of Lotus Group; *the Chief of the Energy Division*": of the company too, as far as anybody tells.
    let amongStaff = false;
    for (const mention of clause.people) {
      const person = coreference.personOf(mention);
      if (!person || person.spokesperson || (beside?.type === 'person' && beside.person === person)) continue;
      // "Prime Minister A, on a visit to Peru, *along with President B*, planted a tree": B is no company of A's.
      const isRuler = person.country === undefined && rules(reading, person) && clause.people.length === 1;
      const land = isRuler && (travelling || visitor) ? (host ?? landGoneTo(clues)) : undefined;
      if (land !== undefined && land !== guest) {
        person.country = land;
        table.people.set(person, 'host');
        table.addPersonSide(person, 'host', mention);
      }
      if (!table.people.has(person)) {
        const part = arePrincipals ? partOfPartners(table) : 'attendee';
        table.people.set(person, part);
        if (part !== 'attendee' && clause.named !== undefined) table.addPersonSide(person, part, mention);
      }
      // "The President of the Commission, *accompanied by* Director X": of the same body.
      const body =
        beside?.type === 'person' && isInternational(reading, beside.person)
          ? beside.person.organization
          : undefined;
      if (body !== undefined && person.country === undefined) person.organization ??= body;
      if (isInternational(reading, person) || isOfCompany(reading, mention)) {
        amongStaff = true;
        continue;
      }
      if (person.country === undefined && servesOwnBody(reading, person)) {
        amongStaff = true;
        continue;
      }
      // "… and *Justice Minister* A": an office that only a state has.
      amongStaff &&= !person.titles.some((t) => OF_STATE.test(reading.tokens[t.head]?.norm ?? ''));
      if (person.country === undefined) {
        person.country =
          clause.country ??
          landOfPrincipal(reading, table, person) ??
          companyCountry(
            reading,
            person,
            beside || travelling
              ? company
              : (before ??
                  (amongStaff ? undefined : issuer) ??
                  (amongStaff || isMixed || hasUntold(table) ? undefined : (unlisted ?? visited))),
            host,
            guest,
          );
      } else if (
        person.titles.some((t) => t.country !== undefined) &&
        !person.titles.some((t) => t.accreditedTo !== undefined || isDiplomat(reading, t))
      ) {
        // "Sri Lanka's Minister of X, Minister of Y": the next one is of the same side, but not behind "Minister X (Peru)".
        before = person.country;
      }
    }
  }
}

/** Whether the office is a land's highest, which is nobody's company. */
function rules({ tokens }: Reading, { titles }: Person): boolean {
  return titles.some(
    ({ from, head, to, organization }) =>
      organization === undefined &&
      to - from < 3 &&
      /^(?:president|king|queen|emir|sultan)$/.test(tokens[head]?.norm ?? '') &&
      !/^(?:vice|deputy|former)$/.test(tokens[head - 1]?.norm ?? ''),
  );
}

/** The land to which the visit goes that the text tells. */
function landGoneTo({ visits }: RoleClues): string | undefined {
  const visit = visits.find((v) => !v.aside && v.destination !== undefined);
  return visit && landOf(visit.destination);
}

/** Whom a host has met is his guest. */
function partOfPartners(table: RoleTable): ParticipantRole {
  const roles = new Set(table.people.values());
  return roles.has('host') ? 'guest' : roles.has('guest') ? 'host' : 'peer';
}

/** Whether a list names envoys whom the host and the guest sent to each other: who else is in it may be of either. */
function isOfBothSides(
  { coreference }: RoleClues,
  list: readonly Mention[],
  host: string | undefined,
  guest: string | undefined,
): boolean {
  const sent = new Set<string>();
  for (const mention of list) {
    const person = coreference.personOf(mention);
    for (const title of person?.titles ?? [])
      if (title.accreditedTo !== undefined && title.accreditedTo !== person?.country)
        sent.add(`${person?.country} ${title.accreditedTo}`);
  }
  return sent.has(`${host} ${guest}`) && sent.has(`${guest} ${host}`);
}

/** "A delegation of Estonia is on a visit to Chisinau. *Attending the meeting, the Defence Minister* …": the land visited. */
function landVisited(table: RoleTable, { location, datelineCountry }: RoleClues): string | undefined {
  const [lone, another] = [...table.sides.values()];
  if (!lone || another || lone.role !== 'guest' || location === lone.key) return undefined;
  return location !== undefined && location === datelineCountry ? location : undefined;
}

/** The land of those principals whose offices name none, where another's is named: the release is its own. */
function issuerOf(table: RoleTable): string | undefined {
  const lands = new Set<string>();
  for (const [person, role] of table.people) {
    // "Mr. Radu Ionescu *of Romania*": his land is told with his name.
    const isTold =
      person.titles.length === 0 ||
      person.titles.some((t) => t.country ?? t.organization) ||
      person.mentions.some((m) => m.country !== undefined);
    if (role !== 'attendee' && person.country !== undefined && !isTold) lands.add(person.country);
  }
  return lands.size === 1 ? [...lands][0] : undefined;
}

/** "*President A*, whose land nobody tells, met Indian President B": of whose side others are, nobody tells either. */
function hasUntold(table: RoleTable): boolean {
  return [...table.people].some(
    ([person, role]) =>
      role !== 'attendee' &&
      person.country === undefined &&
      person.titles.length > 0 &&
      person.titles.every((t) => t.country === undefined && t.organization === undefined),
  );
}

/** "*Secretary to the President* X", "*Adviser to the Prime Minister* Y": of the land whose president meets. */
function landOfPrincipal(reading: Reading, table: RoleTable, person: Person): string | undefined {
  for (const title of person.titles) {
    if (title.country !== undefined || title.organization !== undefined) continue;
    for (let i = title.head; i < title.to; i++) {
      if (!/^(?:to|of)$/.test(reading.tokens[i]?.norm ?? '') || reading.tokens[i + 1]?.norm !== 'the')
        continue;
      const served = reading.lex.longest(i + 2, 'office');
      if (!served || served.to > title.to) continue;
      const word = wordsOf(reading, served);
      const principals = [...table.people].filter(
        ([p, role]) => role !== 'attendee' && p.titles.some((t) => holdsOnly(reading, t, word)),
      );
      const [[principal] = []] = principals;
      if (principals.length === 1 && principal) return principal.country;
    }
  }
  return undefined;
}

const wordsOf = ({ tokens }: Reading, { from, to }: TokenRange): string =>
  tokens
    .slice(from, to)
    .map((t) => t.norm)
    .join(' ');

/** "President", "Indian President": the very office, of no vice president. */
function holdsOnly(reading: Reading, title: OfficeMention, office: string): boolean {
  const size = office.split(' ').length;
  return (
    wordsOf(reading, { from: title.head + 1 - size, to: title.head + 1 }) === office &&
    !/^(?:vice|deputy)$/.test(reading.tokens[title.head - size]?.norm ?? '')
  );
}

/** Side of one present without a country of his own: an embassy's people come with the guest. */
function companyCountry(
  reading: Reading,
  person: Person,
  company: string | undefined,
  host: string | undefined,
  guest: string | undefined,
): string | undefined {
  for (const title of person.titles) {
    if (title.accreditedTo !== undefined) {
      if (title.accreditedTo === host) return company !== host ? (company ?? guest) : guest;
      return title.accreditedTo === guest ? host : company;
    }
    // "Assistant Minister Ambassador X": a style, where another office stands beside it.
    const isStyle = title.to - title.from === 1 && person.titles.some((t) => !isOfEmbassy(reading, t));
    if (!isStyle && isOfEmbassy(reading, title)) return guest ?? company;
  }
  return company;
}

const OF_STATE =
  /^(?:president|minister|ministers|secretary|governor|mayor|speaker|senator|ambassador|commissioner|parliament|commander|prince|member)$/;

/** "*the company's* regional director": of a body, whose country nobody tells. */
function isOfCompany({ tokens }: Reading, { from }: Mention): boolean {
  return (
    tokens[from - 1]?.norm === "'s" &&
    /^(company|bank|firm|group|corporation|organization|organisation|fund|university)$/.test(
      tokens[from - 2]?.norm ?? '',
    )
  );
}
