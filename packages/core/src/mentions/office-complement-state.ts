/**
 * What is known of an office's complement while it is read.
 */
import type { TokenRange } from './types.js';

/** What follows the head noun of an office and belongs to it. */
export interface Complements {
  readonly to: number;
  readonly country?: string;
  readonly accreditedTo?: string;
  readonly organization?: TokenRange;
}

export interface ComplementState {
  at: number;
  country?: string | undefined;
  accreditedTo?: string | undefined;
  organization?: TokenRange | undefined;
  /** The last link was "of": a country now is whose office it is, even inside "for …". */
  of?: boolean;
  /** A link was just read: the next word belongs to the office, whatever it is. */
  fresh?: boolean;
  ownerCountry?: string | undefined;
  /** Words of the complement read so far that say what it is. */
  content: number;
}
