/**
 * The phrase of a place that begins at a token, with those whom it honours.
 *
 *     visited the graves of Leader X and academician Y in the Alley of Honor
 *                           ^honouree              ^honouree  ^place
 */
import type { Reading } from '../mentions/types.js';
import { readGraves } from './site-graves.js';
import type { Site } from './site-nouns.js';
import { openingOf, readPlace } from './site-place.js';

/** The site that begins at a token. */
export function readSite(reading: Reading, at: number, limit: number): Site | undefined {
  const graves = readGraves(reading, openingOf(reading, at), limit);
  return graves ?? readPlace(reading, at, limit);
}
