/**
 * Offices told in other words: "the head of the Foreign Ministry" is the
 * foreign minister, "the Speaker" the chairwoman of a parliament.
 */
import { set } from '../lexicon/word-set.js';

const HEADS = set('head chief boss helmsman leader');
const CHAIRS = set('speaker chairman president head leader');
const PARLIAMENT = set(
  `parliament assembly senate congress chamber house rada duma knesset seimas sejm saeima riigikogu riksdag storting folketing
  althing eduskunta bundestag bundesrat majlis mejlis shura khural diet deputies representatives lords commons federation council
  jogorku kenesh milli oliy sabor skupstina legislature parliamentary legislative national lok rajya sabha verkhovna cortes sobranie`,
);
const LAWMAKERS = set('lawmaker mp parliamentarian legislator');
const FORCES = set('army navy naval police air military');
/** What is presided over and is no state. */
const BODIES = set('commission court bank committee academy union university company');
const RULERS = set('president king queen emir amir sultan emperor prince');
/** Short forms of ranks, by the word they stand for. */
const RANKS: Readonly<Record<string, string>> = {
  gen: 'general',
  adm: 'admiral',
  col: 'colonel',
  brig: 'brigadier',
  capt: 'captain',
  cdre: 'commodore',
  lt: 'lieutenant',
  maj: 'major',
};

/** Both lists as `officeWords` gives them: the head noun last. */
export function isSameOffice(wanted: readonly string[], words: readonly string[]): boolean {
  // "Head of *State*": a fixed name, whichever of its words is taken for the noun.
  const isHead =
    wanted.length === 2 && wanted.includes('head') && /^(?:state|government)$/.test(wanted.at(-1) ?? '');
  const head = isHead ? 'head' : (wanted.at(-1) ?? '');
  const office = words.at(-1) ?? '';
  const rest = isHead ? wanted.slice(1) : wanted.slice(0, -1);
  if (LAWMAKERS.has(head))
    return words.some((w) => PARLIAMENT.has(w) || w === 'senator' || w === 'deputy' || w === 'speaker');
  const bare = rest.length === 0 && (head === 'speaker' || head === 'chairman');
  if (CHAIRS.has(head) && (bare || head === 'speaker' || rest.some((w) => PARLIAMENT.has(w)))) {
    const presides =
      CHAIRS.has(office) && (office === 'speaker' || words.slice(0, -1).some((w) => PARLIAMENT.has(w)));
    return (
      presides &&
      !words.includes('deputy') &&
      !words.includes('vice') &&
      rest.every((w) => PARLIAMENT.has(w) || words.includes(w))
    );
  }
  if (!HEADS.has(head)) return false;
  // "the Party chief" is its General Secretary.
  if (rest.join(' ') === 'party')
    return office === 'secretary' && (words.includes('general') || words.includes('party'));
  if (rest.includes('ministry'))
    return (
      office === 'minister' &&
      rest.every((w) => w === 'ministry' || words.includes(w)) &&
      !words.includes('deputy')
    );
  // "the Moldovan diplomacy chief", "the head of Greek diplomacy"
  if (rest.includes('diplomacy'))
    return words.includes('foreign') && office === 'minister' && !words.includes('deputy');
  if (rest.includes('government')) return words.includes('prime') || office === 'chancellor';
  if (rest.includes('state'))
    return RULERS.has(office) && !words.some((w) => PARLIAMENT.has(w) || BODIES.has(w));
  if (rest.includes('defense'))
    return words.includes('defense') && (office === 'minister' || office === 'secretary');
  // "the Army Chief": the Commander of the Army, the Chief of Army Staff.
  // So is, in many a land, whoever heads all its forces.
  const isAll =
    /^(?:army|military)$/.test(rest[0] ?? '') &&
    words.some((w) => /^(?:joint|general|defense|armed)$/.test(w));
  if (head === 'chief' && rest.length === 1 && FORCES.has(rest[0] ?? ''))
    return (
      (words.includes(rest[0] ?? '') || isAll) &&
      /^(?:commander|chief|chairman|staff)$/.test(office) &&
      !words.includes('deputy') &&
      !words.includes('vice')
    );
  if (rest.some((w) => w === 'region' || w === 'regional' || w === 'province' || w === 'provincial'))
    return office === 'governor' || office === 'akim';
  return false;
}

/** "General" of "Lt. Gen.": the last word of a rank, written out. */
export function rankHead(words: readonly string[]): string {
  const last = (words.at(-1) ?? '').replace(/\.$/, '');
  return Object.hasOwn(RANKS, last) ? (RANKS[last] as string) : last;
}

/** Nouns for any holder of a rank. */
export const OFFICERS = set('officer soldier serviceman');
