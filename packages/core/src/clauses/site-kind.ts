/**
 * Whether a phrase is a site: a place, a body, a common noun of one, or a name of neither person nor land.
 *
 *     toured the shipyard (site) · toured Central Asia (none) · inspected the guard of honour (none)
 */
import { set } from '../lexicon/word-set.js';
import { isCapital, isGluedHyphen } from '../mentions/scan.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { isDedication } from './site-end.js';
import { ARTICLES, HOUSES, isSiteNoun } from './site-nouns.js';

/** "inspected the *guard of honour*": people on parade, no site. */
const PARADES = set('guard guards contingent contingents parade troops honour honor');

/** Whether a phrase is a site: a place, a body, a common noun of one, or a name of neither person nor land. */
export function isSite(reading: Reading, from: number, to: number): boolean {
  const { tokens, mentions } = reading;
  const head = headOf(reading, from, to);
  const noun = tokens[head]?.norm ?? '';
  // "toured *Central Asia*"
  if (PARADES.has(noun) || reading.lex.longest(from, 'region')?.to === to) return false;
  // "visiting *Union Party delegation*": people, whatever they come from.
  const people = mentions.at(head)?.kind;
  if (people === 'delegation' || people === 'group' || people === 'pronoun') return false;
  if (isSiteNoun(noun) || isTrainingGround(reading, head) || hasNameBehind(reading, from, head)) return true;
  // "Altar of the Homeland *monument*": the noun behind a name that has "of" in it.
  if (
    isCapital(tokens[from]) &&
    isCapital(tokens[to - 2]) &&
    /^(?:monument|memorial|complex|museum|palace|cemetery)$/.test(tokens[to - 1]?.norm ?? '')
  )
    return true;
  // "a visit to the Chief of Defence Staff"
  if (reading.lex.longest(from, 'office')?.to === to) return false;
  let named = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const kinds = mentions.within({ from: i, to: i + 1 }).map((m) => m.kind);
    if (kinds.includes('place')) return true;
    if (kinds.includes('organization')) return true;
    const owner = mentions.at(i);
    const holder = owner?.kind;
    // "received the Speaker *at the National Assembly complex*": not who he is, but where.
    if (owner?.kind === 'office' && owner.from < from && HOUSES.has(tokens[head]?.norm ?? '')) continue;
    if (holder === 'person' || holder === 'office' || holder === 'group' || holder === 'delegation')
      return false;
    if (holder === 'country' || holder === 'city' || holder === 'event') continue;
    const isInner = token.glued && i > from && isGluedHyphen(tokens, i - 1);
    if (isCapital(token)) named = true;
    else if (isInner) continue;
    else if (token.kind === 'word' && token.norm !== 'of' && !ARTICLES.has(token.norm)) return false;
  }
  const opens = mentions.at(from)?.kind;
  // "*Luanda* Special Economic Zone": a town or land may open a name that goes on.
  return named && (opens === undefined || opens === 'city' || opens === 'country');
}

/** "the aircraft *carrier* INS Vikrant": a common noun of a site, then its name. */
function hasNameBehind({ tokens }: Reading, from: number, head: number): boolean {
  let i = head;
  while (i > from && isCapital(tokens[i])) i--;
  return i < head && isSiteNoun(tokens[i]?.norm ?? '') && !isCapital(tokens[i]);
}

/** The noun before the first "of": "*graves* of the fallen", "manufacturing *plants*", "a number of *halls*". */
function headOf({ tokens }: Reading, from: number, to: number): number {
  let head = to - 1;
  for (let i = from; i < to; i++) {
    const isChain = tokens[i]?.norm === 'of' || tokens[i]?.norm === 'to' || tokens[i]?.norm === '(';
    if (!isChain || isDedication(tokens, i)) continue;
    if (/^(?:number|series|group|range|couple|variety)$/.test(tokens[i - 1]?.norm ?? '')) continue;
    head = i - 1;
    break;
  }
  return head;
}

export function isKnown(reading: Reading, { from, to }: TokenRange): boolean {
  const head = headOf(reading, from, to);
  if (isSiteNoun(reading.tokens[head]?.norm ?? '') || isTrainingGround(reading, head)) return true;
  return reading.mentions.within({ from, to }).some((m) => m.kind === 'place');
}

/** "the *training ground*", "the *shooting range*": a site by the word before. */
function isTrainingGround({ tokens }: Reading, head: number): boolean {
  return (
    /^(?:grounds?|ranges?|areas?)$/.test(tokens[head]?.norm ?? '') &&
    /^(?:training|proving|firing|shooting|testing|exercise|test)$/.test(tokens[head - 1]?.norm ?? '')
  );
}
