import type { EngagementClause, VisitClause } from '../clauses/types.js';
import type { Person } from './cast.js';
import type { Coreference } from './coreference.js';
import { landOf } from './visit.js';

/**
 * Who is on the visit.
 *
 * "A met B during *his* visit to Peru" owns the visit to whoever is not at home
 * there: of a reception the guest, of a meeting the one it speaks of first.
 */
export function visitorOf(
  coreference: Coreference,
  visit: VisitClause,
  engagements: readonly EngagementClause[],
): Person | undefined {
  if (visit.visitor) return coreference.personOf(visit.visitor);
  if (!visit.owner) return undefined;
  const told =
    engagements.find(
      (c) => c.sentence === visit.sentence && (c.agents.length > 0 || c.patients.length > 0),
    ) ??
    // "A hosted B. … his first trip to the region": of one who is received, whoever the sentence speaks of.
    engagements.find((c) => c.agentRole === 'host' && c.patients.length > 0);
  const people = (told ? [...told.agents, ...told.patients] : [visit.owner]).flatMap(
    (m) => coreference.personOf(m) ?? [],
  );
  const fit = (of: readonly Person[]): Person | undefined => {
    const land = landOf(visit.destination);
    return of.find((p) => land === undefined || p.country !== land);
  };
  if (told?.agentRole !== 'host') return fit(people);
  return fit(told.patients.flatMap((m) => coreference.personOf(m) ?? []));
}
