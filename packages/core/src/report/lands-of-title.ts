import type { EngagementClause } from '../clauses/types.js';
import type { Reading } from '../mentions/types.js';
import type { Person } from './cast.js';
import type { Coreference } from './coreference.js';
import { landsOf } from './lands-of-office.js';

/**
 * Gives two ministers who are named without a land the two of the title, its
 * own first: "*Japan-Philippines* Defense Ministerial Meeting … Minister
 * Onodera and Secretary Mendoza held talks".
 */
export function landsOfTitle(
  reading: Reading,
  coreference: Coreference,
  main: readonly EngagementClause[],
): void {
  const lands = pairInTitle(reading);
  otherOfOffice(reading, coreference, main);
  if (lands === undefined) return;
  for (const { agents, patients } of main) {
    const people: Person[] = [...agents, ...patients].flatMap((m) => coreference.personOf(m) ?? []);
    const isOpen = people.every((p) => p.country === undefined && p.organization === undefined);
    if (people.length !== 2 || people[0] === people[1] || !isOpen) continue;
    people.forEach((person, i) => {
      person.country = lands[i] as string;
    });
    return;
  }
}

/**
 * "Talks between the *Indian and Sri Lankan Presidents*. President A met *Indian President B*": A is of the other land.
 */
function otherOfOffice(reading: Reading, coreference: Coreference, main: readonly EngagementClause[]): void {
  const { tokens, mentions } = reading;
  for (const office of mentions.all) {
    if (office.kind !== 'office' || !office.plural) continue;
    const lands = landsOf(reading, office).map((land) => land.code);
    const [one, other] = lands;
    if (lands.length !== 2 || one === undefined || other === undefined) continue;
    const head = tokens[office.head]?.norm.replace(/s$/, '');
    for (const { agents, patients } of main) {
      const people = [...agents, ...patients].flatMap((m) => coreference.personOf(m) ?? []);
      const holders = people.filter((p) => p.titles.some((t) => tokens[t.head]?.norm === head));
      const [open] = holders.filter((p) => p.country === undefined && p.organization === undefined);
      const [told] = holders.filter((p) => p.country !== undefined && lands.includes(p.country));
      if (new Set(holders).size !== 2 || !open || !told) continue;
      open.country = told.country === one ? other : one;
      return;
    }
  }
}

/** The two countries that a hyphen joins in a title of talks. */
function pairInTitle({ doc, tokens, lex }: Reading): readonly [string, string] | undefined {
  for (const { kind, from, to } of doc.blocks) {
    if (kind !== 'headline') continue;
    const first = lex.longest(from, 'country');
    if (first?.entry.form !== 'name' || tokens[first.to]?.norm !== '-') continue;
    const second = lex.longest(first.to + 1, 'country');
    if (second?.entry.form !== 'name' || second.entry.code === first.entry.code) continue;
    for (let i = second.to; i < to; i++)
      if (/^(meeting|talks|call|lunch|dinner|conference|telecon|teleconference)$/.test(tokens[i]?.norm ?? ''))
        return [first.entry.code, second.entry.code];
  }
  return undefined;
}
