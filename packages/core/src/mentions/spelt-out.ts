/**
 * Names whose bracketed initials tell how far left they reach, over an "and" as well.
 *
 *     held at the National Aeronautics and Space Administration (NASA)
 *                 ^N       ^A              ^S    ^A
 */
import { glossAt, leftEdge, type PhraseReader } from './phrase.js';
import { isCapital } from './scan.js';

/** Where a body's name begins whose gloss has more letters than the words behind "and" spell. */
export function speltOutFrom(reader: PhraseReader, from: number, to: number): number {
  const { tokens } = reader;
  if (tokens[from - 1]?.norm !== 'and' || !isCapital(tokens[from - 2])) return from;
  const gloss = glossAt(reader, to);
  if (!gloss) return from;
  const initials = (start: number): string =>
    tokens
      .slice(start, to)
      .map((t) => (isCapital(t) ? t.text.charAt(0) : ''))
      .join('');
  const start = leftEdge(reader, from - 1);
  return initials(start) === tokens[gloss.from]?.text ? start : from;
}
