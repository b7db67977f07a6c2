/**
 * What stands beside a word of a name: a plain name, a particle.
 *
 *     Mohamed al-Khatib
 *     ^name   ^particle
 */
import { NAME_PARTICLES } from '../lexicon/function-words.js';
import { type Scan, isCapital, isDomainWord, isGluedHyphen, isPossessive } from './scan.js';

export function isPlainName(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (!isCapital(token) || isDomainWord(token)) return false;
  if (token?.shape === 'initial') return true;
  return scan.lex
    .at(at)
    .every((m) => m.entry.type === 'verb' || m.entry.type === 'city' || m.entry.type === 'region');
}

export function followedByName(scan: Scan, at: number): boolean {
  return isPlainName(scan, at) && !isPossessive(scan.tokens[at]);
}

/** A name word, or a particle and a name word: "al-Khatib". */
export function goesOnAsName(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  if (!NAME_PARTICLES.has(tokens[at]?.norm ?? '')) return followedByName(scan, at);
  return followedByName(scan, isGluedHyphen(tokens, at + 1) ? at + 2 : at + 1);
}

export function precededByName(scan: Scan, at: number): boolean {
  const before = isGluedHyphen(scan.tokens, at - 1) ? at - 2 : at - 1;
  return isPlainName(scan, before) || NAME_PARTICLES.has(scan.tokens[before]?.norm ?? '');
}
