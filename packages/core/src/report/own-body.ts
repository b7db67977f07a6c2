/**
 * Bodies that stand for themselves, though a land is named with them.
 *
 *     officials of the Russian Ministry of Defence     for Russia
 *     executives of Vietnam's Lotus Group              for the company
 */
import type { OfficeMention, OrganizationMention, Reading } from '../mentions/types.js';
import type { Person } from './cast.js';
import { onlyCountry } from './home.js';

/** Nouns of those who trade, teach or join for an end of their own. */
const OWN =
  /^(?:group|company|companies|corporation|bank|university|college|institute|association|federation|union|chamber|fund|foundation|holding|enterprise|consortium|club|society|airlines?|network|board|council|ltd|limited|inc|plc|llc|gmbh)\.?$/;
/** Of these, those of no state, as the last word of a name: a "Bank" may be the central one, a "Board" a ministry's. */
const PRIVATE = /^(?:foundation|university|association|federation|consortium|airlines?)$/;
/** Nouns of a state's own organs; within the land they meet its head for themselves. */
const DEPARTMENTS =
  /^(?:department|authority|agency|customs|service|directorate|commission|bureau|police|board)$/;

/** The bodies that the unnamed officials of a clause stand for, and no land: "officials of *the Customs Department*". */
export function bodiesOfOfficials(reading: Reading, office: OfficeMention): readonly OrganizationMention[] {
  if (!office.plural) return [];
  const { tokens } = reading;
  const found: OrganizationMention[] = [];
  // "met with *NUG* representatives": a body of no land before them.
  const before = office.organization;
  if (before && before.to <= office.head && office.country === undefined && office.head - before.from < 4) {
    const body = bodyFrom(reading, before.from);
    if (body && body.country === undefined && body.to <= office.head) return [body];
  }
  let at = office.head + 1;
  if (!/^(?:of|from)$/.test(tokens[at]?.norm ?? '')) return [];
  for (;;) {
    at++;
    while (/^(?:both|the)$/.test(tokens[at]?.norm ?? '')) at++;
    const body = bodyFrom(reading, at);
    if (!body || !isOwn(reading, body)) break;
    found.push(body);
    at = body.to;
    if (tokens[at]?.norm === ',' && tokens[at + 1]?.norm === 'and') at++;
    if (!/^(?:and|,|&)$/.test(tokens[at]?.norm ?? '')) break;
  }
  return found;
}

/** "Chairman of *Lotus Group*": the company that an officer of no land stands for. */
export function companyOf(reading: Reading, person: Person): OrganizationMention | undefined {
  if (person.country !== undefined) return undefined;
  for (const { organization, head, to } of person.titles) {
    const at =
      organization?.from ?? (/^(?:of|at)$/.test(reading.tokens[head + 1]?.norm ?? '') ? head + 2 : to);
    const body = bodyFrom(reading, reading.tokens[at]?.norm === 'the' ? at + 1 : at);
    if (
      body &&
      body.country === undefined &&
      !body.international &&
      body.from < to &&
      isCompany(reading, body)
    )
      return body;
  }
  return undefined;
}

/** Whether one serves a body of no land: "Director of *the Lotus Foundation*". */
export function servesOwnBody(reading: Reading, person: Person): boolean {
  return person.titles.some(({ from, to, organization, country }) => {
    if (country !== undefined) return false;
    const bodies = reading.mentions
      .within(organization ?? { from, to })
      .filter((m): m is OrganizationMention => m.kind === 'organization' && m.from < to);
    return bodies.some(
      (body) =>
        body.country === undefined &&
        (isCompany(reading, body) || PRIVATE.test(reading.tokens[body.to - 1]?.norm ?? '')),
    );
  });
}

/** A firm, by the last noun of its name. */
function isCompany({ tokens }: Reading, { from, to }: OrganizationMention): boolean {
  // "the Advisory *Board of* Lotus Group" is an organ of it.
  if (tokens.slice(from, to).some((t) => /^(?:board|committee|council)$/.test(t.norm))) return false;
  return /^(?:group|company|corporation|bank|holdings?|enterprises?|consortium|airlines?|ltd|limited|inc|plc|llc|gmbh)\.?$/.test(
    tokens[to - 1]?.norm ?? '',
  );
}

/** The body that begins at a token, or behind the land whose it is. */
function bodyFrom({ tokens, mentions }: Reading, at: number): OrganizationMention | undefined {
  const first = mentions.within({ from: at, to: at + 1 });
  const body = first.find((m) => m.kind === 'organization');
  if (body?.kind === 'organization') return body;
  const land = first.find((m) => m.kind === 'country');
  if (!land) return undefined;
  const next = tokens[land.to]?.norm === "'s" ? land.to + 1 : land.to;
  const behind = mentions.within({ from: next, to: next + 1 }).find((m) => m.kind === 'organization');
  return behind?.kind === 'organization' ? behind : undefined;
}

function isOwn(reading: Reading, body: OrganizationMention): boolean {
  if (body.international || body.residence) return false;
  const words = reading.tokens.slice(body.from, body.to).map((t) => t.norm);
  if (words.some((w) => /^(?:ministry|government|army|navy|forces|force|parliament|embassy)$/.test(w)))
    return false;
  if (words.some((w) => OWN.test(w))) return true;
  return onlyCountry(reading) !== undefined && words.some((w) => DEPARTMENTS.test(w));
}
