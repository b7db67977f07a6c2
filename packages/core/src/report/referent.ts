/** Whom words mean, and what is known of the two sides when they are asked. */
import type { Person } from './cast.js';

/** Whom words mean: one person, one side, or everyone. */
export type Referent =
  | { readonly type: 'person'; readonly person: Person }
  | { readonly type: 'country'; readonly code: string }
  | { readonly type: 'organization'; readonly key: string }
  | { readonly type: 'guests' }
  | { readonly type: 'hosts' }
  | { readonly type: 'all' };

/** What is known of the principals when words are resolved. */
export interface Standing {
  readonly hosts: ReadonlySet<Person>;
  readonly guests: ReadonlySet<Person>;
  readonly principals: readonly Person[];
}

export function asPerson(person: Person | undefined): Referent | undefined {
  return person && { type: 'person', person };
}

/** "The guest", "the hosts": the one on that side, or all of them. */
export function asSide(standing: Standing, who: 'hosts' | 'guests'): Referent {
  const side = who === 'hosts' ? standing.hosts : standing.guests;
  const [only] = side;
  return side.size === 1 && only ? { type: 'person', person: only } : { type: who };
}
