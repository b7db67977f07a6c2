/**
 * What ends a run of name words, or goes on with it across a mark.
 *
 *     President Biden Prime Minister Ana Costa      a new title
 *     Cardoso "Kamba" Neto                          a nickname inside
 */
import { NAME_PARTICLES } from '../lexicon/function-words.js';
import { isPlainName } from './name-neighbours.js';
import { isNameWord } from './name-token.js';
import { isNamedLikeATitle, isOfFather } from './name-words.js';
import { type Scan, isCapital } from './scan.js';

export const OPENING_QUOTES = new Set(['"', "'", '«']);

/** "President Biden Prime Minister …": a new title begins inside a run without a comma. */
export function startsOther(scan: Scan, at: number, limit: number, full: number): boolean {
  if (isNamedLikeATitle(scan, at) || isOfFather(scan, at)) return false;
  const style = scan.lex.longest(at, 'honorific');
  // "Ng *Eng* Hen", "Mya *Tun* Oo": one word that a style is spelt like, within a name.
  const isInside = style !== undefined && style.to - at === 1 && isPlainName(scan, at - 1);
  const office =
    scan.lex.longest(at, 'office') ?? scan.lex.longest(at, 'rank') ?? (isInside ? undefined : style);
  return full > 0 && office !== undefined && office.to < limit && isCapital(scan.tokens[office.to]);
}

/** "Rana Silva *WWV RWP* RSP": orders after the name, two or more; a surname in capitals stands alone. */
export function startsLetters({ tokens }: Scan, at: number): boolean {
  if (tokens[at - 1]?.shape !== 'title') return false;
  return [tokens[at], tokens[at + 1]].every(
    (t) => t?.shape === 'upper' && /^[A-Z]{2,5}$/.test(t.text) && !NAME_PARTICLES.has(t.norm),
  );
}

export function startsAfterInitial(scan: Scan, at: number, limit: number, introduced: boolean): boolean {
  let i = at;
  while (i < limit && scan.tokens[i]?.shape === 'initial') i++;
  return i < limit && (isNameWord(scan, i, introduced) || NAME_PARTICLES.has(scan.tokens[i]?.norm ?? ''));
}

/** Cardoso "Kamba": one capitalised word between quotation marks. */
export function isNickname(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const close = tokens[at + 2];
  return (
    isCapital(tokens[at + 1]) && close !== undefined && close.kind === 'punct' && /^["'”’»]$/.test(close.text)
  );
}

export function isParagraphBreak(scan: Scan, at: number): boolean {
  const a = scan.tokens[at - 1];
  const b = scan.tokens[at];
  if (!a || !b) return false;
  const between = scan.doc.source.text.slice(a.end, b.start);
  return between.indexOf('\n') !== between.lastIndexOf('\n');
}
