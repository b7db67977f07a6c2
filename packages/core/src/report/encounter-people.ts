/** Whom the clauses of an encounter name. */
import type { EngagementClause } from '../clauses/types.js';
import type { Mention } from '../mentions/types.js';
import type { Person } from './cast.js';
import type { Coreference } from './coreference.js';

/** The people of a list, each by whoever they turned out to be. */
export function peopleIn(coreference: Coreference, group: readonly Mention[]): Person[] {
  return group.flatMap((mention) => coreference.personOf(mention) ?? []);
}

/** The people of both sides, in order; one named twice counts twice. */
export function peopleOf(coreference: Coreference, clauses: readonly EngagementClause[]): Person[] {
  return peopleIn(
    coreference,
    clauses.flatMap(({ agents, patients }) => [...agents, ...patients]),
  );
}

/** The countries of both sides, told or of their people. */
export function countriesOf(coreference: Coreference, clauses: readonly EngagementClause[]): string[] {
  return clauses
    .flatMap((c) => [...c.agents, ...c.patients])
    .flatMap((m) => {
      const referent = coreference.resolve(m);
      if (referent?.type === 'country') return [referent.code];
      return referent?.type === 'person' && referent.person.country !== undefined
        ? [referent.person.country]
        : [];
    });
}

/** "A and B attended the meeting": not with each other. */
export function tellsPresence({ lemma, patients }: EngagementClause): boolean {
  return patients.length === 0 && /^(?:attend|participate in|take part in)$/.test(lemma);
}
