import type { EngagementClause } from '../clauses/types.js';
import type { Mention, OfficeMention, Reading } from '../mentions/types.js';
import type { Person } from './cast.js';
import type { Coreference } from './coreference.js';

/** How far below the lead the names may follow. */
const NEXT_SENTENCES = 2;

/**
 * A lead that names two offices, and right below it the names of their holders.
 *
 *     Turkey's foreign minister met his Jordanian counterpart. The meeting between A and B …
 *     ^1                            ^2                                             ^1    ^2
 *
 * English keeps their order. Only two who have neither office nor country of their own are so read.
 */
export function nameOfficesOfLead(
  { tokens }: Reading,
  coreference: Coreference,
  engagements: readonly EngagementClause[],
): void {
  const lead = engagements.find((c) => officesOf(c) !== undefined);
  const offices = lead && officesOf(lead);
  if (!lead || !offices) return;
  const names = engagements.find(
    (c) =>
      c.sentence > lead.sentence && c.sentence <= lead.sentence + NEXT_SENTENCES && c.lemma === 'meeting',
  );
  if (!names || tokens[names.from - 1]?.norm !== 'the') return;
  const people = [...names.agents, ...names.patients].map((m) => plain(coreference, m));
  if (people.length !== 2 || people[0] === people[1]) return;
  people.forEach((person, i) => {
    const office = offices[i];
    if (!person || !office) return;
    person.country = office.country;
    if (!office.counterpart) person.titles.push(office);
  });
}

/** The two offices of a clause that names nobody, each of another country. */
function officesOf({ agents, patients }: EngagementClause): readonly OfficeMention[] | undefined {
  const both = [...agents, ...patients];
  const offices = both.filter(
    (m): m is OfficeMention => m.kind === 'office' && !m.plural && m.country !== undefined,
  );
  if (both.length !== 2 || offices.length !== 2) return undefined;
  return offices[0]?.country === offices[1]?.country ? undefined : offices;
}

/** Someone told by the name alone. */
function plain(coreference: Coreference, mention: Mention): Person | undefined {
  const person = mention.kind === 'person' ? coreference.personOf(mention) : undefined;
  return person && person.titles.length === 0 && person.country === undefined ? person : undefined;
}

/**
 * An office that nobody named holds, and right behind it a name with a rank alone.
 *
 *     The Chief of Staff of Peru welcomed the guests. General A stressed …
 *         ^office                                     ^its holder
 */
export function nameOfficeBefore(
  reading: Reading,
  coreference: Coreference,
  people: readonly Person[],
): void {
  const { doc } = reading;
  for (const person of people) {
    const first = person.mentions[0];
    if (!first?.rank || person.titles.length > 0 || person.country !== undefined || person.organization)
      continue;
    const sentence = doc.sentences.find((s) => first.from >= s.from && first.from < s.to);
    const before = sentence && doc.sentences[sentence.index - 1];
    if (!before || before.block !== sentence.block || openingOf(reading, sentence) !== first) continue;
    const office = openingOf(reading, before);
    if (office?.kind !== 'office' || office.plural || office.counterpart || office.country === undefined)
      continue;
    if (office.determiner !== 'the' || coreference.personOf(office) !== undefined) continue;
    person.titles.push(office);
    person.country = office.country;
  }
}

function openingOf({ tokens, mentions }: Reading, { from }: { readonly from: number }): Mention | undefined {
  const at = tokens[from]?.norm === 'the' ? from + 1 : from;
  const mention = mentions.at(at);
  return mention !== undefined && mention.from <= at ? mention : undefined;
}
