/**
 * Nouns and lands that are surnames as well.
 *
 *     Minister Park noted      but: Victory Park
 */
import { type Scan, isCapital } from './scan.js';

/** Nouns of places that are surnames as well. */
export const SURNAME_NOUNS: ReadonlySet<string> = new Set(
  'lane hall park hill hills street bridge bridges court field fields house castle church garden temple wood woods forest lake rivers banks bank brooks wells marsh stone pier bay palacio'.split(
    ' ',
  ),
);

/** Countries that are surnames as well. */
export const ALSO_SURNAMES = new Set(
  'jordan israel chad georgia ireland england france holland poland'.split(' '),
);

/** "Minister *Park* noted", "Ms. *Banks*"; but "Prime Minister House" is a house. */
export function isTitledSurname(scan: Scan, at: number): boolean {
  return (
    PURE_SURNAMES.test(scan.tokens[at]?.norm ?? '') &&
    !isCapital(scan.tokens[at + 1]) &&
    /^(office|rank|honorific)$/.test(scan.endingAt[at]?.entry.type ?? '')
  );
}

/** Of the nouns that are surnames, those that no house or site of an office is called. */
export const PURE_SURNAMES = /^(park|hill|hills|brooks|banks|woods?|stone|wells|fields|rivers|lane|palacio)$/;
