import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SENTENCE_OPENERS } from '../lexicon/function-words.js';
import type { Token } from '../text/types.js';
import { isAcronym, isCapital, isDomainWord, isGluedHyphen, isPossessive, type Scan } from './scan.js';

/** Nouns of encounters, which in small letters are no field of the office after them. */
const EVENTS =
  /^(call|calls|discussion|discussions|meeting|talks|conversation|dialogue|negotiations|delegation|mission|exchange|engagement|action|project)$/;

interface Left {
  from: number;
  country?: string | undefined;
  organization?: { from: number; to: number };
}

/** Everything before the head noun that belongs to the office: "Kazakh Deputy Prime", "RDF", "Azerbaijan's". */
export function readLeft(scan: Scan, start: number, floor: number): Left {
  const { tokens, endingAt } = scan;
  let anchored = start;
  let j = start;
  let unknown = 0;
  let named = false;
  const left: Left = { from: start };
  while (j > floor) {
    const token = tokens[j - 1];
    if (!token) break;
    // "spoke with *His Holiness* Pope X"
    if (scan.lex.longest(j - 2, 'honorific')?.to === j) break;
    const known = endingAt[j];
    const gloss = token.norm === ')' ? glossStart(scan, j, floor) : undefined;
    if (gloss !== undefined) {
      // "Republic of Korea (ROK) Foreign Minister"
      j = gloss;
      continue;
    }
    // "AMI-*The Minister*": a wire's name glued to the text.
    if (isGluedHyphen(tokens, j - 1) && tokens[j]?.text === 'The') break;
    // "SANA-*Prime Minister*"
    if (isGluedHyphen(tokens, j - 1) && scan.lex.longest(j - 2, 'agency')?.to === j - 1) break;
    if (isGluedHyphen(tokens, j - 1) && j - 2 >= floor) {
      // "vice-minister", "Inter-Parliamentary"; a country before the hyphen stands for itself.
      j -= 1;
      continue;
    }
    if (isPossessive(token)) {
      const owner = readOwner(scan, j - 1, floor);
      if (owner) {
        left.from = owner.from;
        if (owner.country) left.country = owner.country;
        else left.organization = { from: owner.from, to: j - 1 };
        return left;
      }
      break;
    }
    if (known && known.from >= floor && known.entry.type === 'office-modifier') {
      j = anchored = known.from;
      continue;
    }
    // "the Emergency *Declaration* President X approved": a paper, and who signed it.
    if (isCapital(token) && PAPERS.test(token.norm) && isCapital(tokens[j - 2])) break;
    // "paid a call Ambassador X": no part of an office with a capital.
    if (token.shape === 'lower' && isCapital(tokens[j]) && EVENTS.test(token.norm)) break;
    // "the shared *commitment* President X made": a clause of its own begins.
    if (token.shape === 'lower' && isCapital(tokens[j]) && RULERS.test(tokens[j]?.norm ?? '')) break;
    if (endsVenue(scan, j, start, floor)) break;
    // "*United Nations* Assistant Secretary": a body, though each of its words is one of fields too.
    const isBody = known?.entry.type === 'organization' && known.from >= floor && known.to - known.from > 1;
    if (
      isDomainWord(token) &&
      !isBody &&
      !(known?.entry.type === 'rank') &&
      !(known?.entry.type === 'country')
    ) {
      j = anchored = j - 1;
      continue;
    }
    if (known && known.from >= floor && known.entry.type === 'country') {
      // "*Canada-Mongolia* Friendship Group Co-chair": of what two lands share, so of neither.
      const other = isGluedHyphen(tokens, known.from - 1) ? endingAt[known.from - 1] : undefined;
      if (other?.entry.type === 'country' && other.from >= floor && j < start) {
        left.from = other.from;
        return left;
      }
      left.country ??= known.entry.code;
      j = anchored = known.from;
      if (
        known.entry.form === 'adjective' &&
        /^(royal|imperial)$/.test(tokens[j - 1]?.norm ?? '') &&
        j - 1 >= floor
      )
        j = anchored = j - 1;
      if (known.entry.form !== 'name' || !bodyHeadBefore(scan, j, floor)) break;
      continue;
    }
    if (known && known.from >= floor && known.entry.type === 'organization') {
      left.organization = { from: known.from, to: known.to };
      j = anchored = known.from;
      continue;
    }
    // "on April 13 *in Samarkand* Foreign Minister X held": where, and not which.
    const isScene = known?.entry.type === 'city' && /^(?:in|at)$/.test(tokens[known.from - 1]?.norm ?? '');
    if (isScene) break;
    // "U.S. Embassy *Kigali* Chargé d'Affaires": where the mission is, not whose.
    if (known?.entry.type === 'city' && isMission(tokens[known.from - 1]) && known.from - 1 > floor) {
      j = anchored = known.from - 1;
      continue;
    }
    if (known && known.from >= floor && (known.entry.type === 'region' || known.entry.type === 'city')) {
      left.country ??= known.entry.country;
      j = anchored = known.from;
      if (!bodyHeadBefore(scan, j, floor)) break;
      continue;
    }
    const isStyle = known?.entry.type === 'rank' || (known?.entry.type === 'honorific' && !known.entry.after);
    // "FAREWELL, *AS* PRESIDENT X PRAISES", "Call *With* President X": a small word of a title in capitals.
    if (
      (isAcronym(token) && (PREPOSITIONS.has(token.norm) || CONJUNCTIONS.has(token.norm))) ||
      (isCapital(token) && TITLE_WORDS.test(token.norm))
    )
      break;
    if (isAcronym(token) && j - 1 > floor - 1 && !isStyle) {
      left.organization ??= { from: j - 1, to: j };
      j = anchored = j - 1;
      continue;
    }
    // "Science and Technology Minister", "Foreign & Expatriates Minister"
    if (
      (token.norm === 'and' || token.norm === '&') &&
      isDomainWord(tokens[j - 2]) &&
      j - 2 >= floor &&
      j < start + 1
    ) {
      if (isDomainWord(tokens[j]) && isCapital(tokens[j - 2]) === isCapital(tokens[j])) {
        j -= 1;
        continue;
      }
      break;
    }
    const head =
      j === anchored
        ? (bodyHeadBefore(scan, j, floor) ?? (j < start ? bodyOfFieldsBefore(scan, j, floor) : undefined))
        : undefined;
    if (head !== undefined) {
      // "Ministry of Defence Permanent Secretary"
      left.organization ??= { from: head, to: start };
      j = anchored = head;
      continue;
    }
    if (
      isCapital(token) &&
      token.shape !== 'initial' &&
      !known &&
      unknown < 3 &&
      (j - 1 > floor || !isOpener(token))
    ) {
      unknown++;
      j -= 1;
      // "Awami League General Secretary": a noun of bodies needs the words that name it.
      const noun = tokens[anchored];
      named ||= NAMED_BODIES.test(noun?.norm ?? '') && isCapital(noun);
      if (named) anchored = j;
      continue;
    }
    break;
  }
  left.from = j < anchored && anchored - j < 3 && isOfRegion(scan, anchored) ? j : anchored;
  return left;
}

function isMission(token: Token | undefined): boolean {
  return isCapital(token) && /^(?:embassy|consulate)$/.test(token?.norm ?? '');
}

/** "*Bureau of Population, Refugees, and Migration* Senior Official": where the body begins whose fields a comma parts. */
function bodyOfFieldsBefore({ tokens }: Scan, at: number, floor: number): number | undefined {
  let i = at;
  let commas = 0;
  while (i - 2 > floor) {
    const token = tokens[i - 1];
    if (token?.norm === ',') commas++;
    else if (token?.norm !== 'and' && token?.norm !== '&' && !(isDomainWord(token) && isCapital(token)))
      break;
    i--;
  }
  const body = tokens[i - 2];
  const isBody = tokens[i - 1]?.norm === 'of' && isCapital(body) && BODIES_OF.test(body?.norm ?? '');
  return isBody && commas > 0 && isDomainWord(tokens[i]) ? i - 2 : undefined;
}

/** "at Al Baraka *Palace* Prince Turki", "at Urugwiro *Village* Prime Minister X": a named house before a guest's office. */
function endsVenue({ tokens }: Scan, at: number, head: number, floor: number): boolean {
  return (
    at - 2 >= floor &&
    VENUES.test(tokens[at - 1]?.norm ?? '') &&
    isCapital(tokens[at - 1]) &&
    isCapital(tokens[at - 2]) &&
    GUESTS.test(tokens[head]?.norm ?? '')
  );
}

/** Prepositions that titles write with a capital, and no name of a body holds. */
const TITLE_WORDS = /^(?:with|between|before|after|by|from|to)$/;
/** Offices that go by no field: no small word before them is theirs. */
const RULERS = /^(?:president|prime|king|queen|chancellor|premier|pope|emir|amir|sultan)$/;
const VENUES =
  /^(palace|village|castle|hall|villa|hotel|residence|house|guesthouse|airport|mansion|pavilion|lodge|building|centre|center|resort|majlis|diwan|tower|compound)$/;
const PAPERS =
  /^(?:declaration|act|order|agreement|accord|accords|treaty|pact|charter|resolution|protocol|memorandum)$/;
const GUESTS =
  /^(president|prime|premier|minister|king|queen|prince|princess|sultan|emir|amir|ambassador|sheikh|chancellor|crown|deputy|vice|foreign)$/;

/** "*Kanagawa* Governor", "*Hunan* Vice Governor": whoever governs a part of a land is named with it. */
function isOfRegion({ tokens }: Scan, at: number): boolean {
  const noun = /^(vice|deputy|state)$/.test(tokens[at]?.norm ?? '') ? at + 1 : at;
  return isCapital(tokens[noun]) && /^(governor|mayor|akim)$/.test(tokens[noun]?.norm ?? '');
}

/** Where "(TNI AU)" begins, the short form of what stands before it. */
function glossStart({ tokens, endingAt }: Scan, at: number, floor: number): number | undefined {
  for (let open = at - 3; open >= at - 4 && open > floor; open--)
    if (
      tokens[open]?.norm === '(' &&
      isAcronym(tokens[open - 1]) &&
      tokens.slice(open + 1, at - 1).every(isCapital)
    )
      // "CPN *(Unified Socialist)* Chairman": which party of that name.
      return open;
    else if (tokens[open]?.norm === '(')
      return tokens.slice(open + 1, at - 1).every(isAcronym) &&
        // not "Vientiane (KPL) Prime Minister"
        ((endingAt[open] && endingAt[open]?.entry.type !== 'city') || isDomainWord(tokens[open - 1]))
        ? open
        : undefined;
  return undefined;
}

/** Nouns of bodies that are nothing without the name before them. */
const NAMED_BODIES =
  /^(league|party|bank|group|company|corporation|airlines|university|holding|foundation|fund|movement|front|alliance|congress|institute)$/;

function isOpener(token: Token): boolean {
  return SENTENCE_OPENERS.has(token.norm) || /(?:ing|ed|ly)$/.test(token.norm);
}

/** The noun that the words at `at` hang on by "of": "*Office* of Defense Cooperation Chief". */
function bodyHeadBefore(scan: Scan, of: number, floor: number): number | undefined {
  const at = of - 2;
  if (at < floor || scan.tokens[of - 1]?.norm !== 'of' || !isCapital(scan.tokens[at])) return undefined;
  return BODIES_OF.test(scan.tokens[at]?.norm ?? '') ? at : undefined;
}

const BODIES_OF =
  /^(ministry|department|office|bank|bureau|directorate|chamber|institute|university|agency)$/;

/** Owner before a possessive: "Azerbaijan" 's, "Communist Party of Vietnam" 's; none for "the country" 's. */
function readOwner(
  scan: Scan,
  possessive: number,
  floor: number,
): { from: number; country?: string | undefined } | undefined {
  const known = scan.endingAt[possessive];
  if (known && known.from >= floor) {
    if (known.entry.type === 'country') return { from: known.from, country: known.entry.code };
    if (known.entry.type === 'city' || known.entry.type === 'region')
      return { from: known.from, country: known.entry.country };
    if (known.entry.type === 'organization') return { from: known.from };
  }
  // "OCCI's Second Deputy Chairman": a short form that no table holds.
  if (isAcronym(scan.tokens[possessive - 1]) && possessive - 1 >= floor) return { from: possessive - 1 };
  let from = possessive;
  let country: string | undefined;
  // "the Algerian army's Chief of Staff"
  while (
    from > floor &&
    !DETERMINERS.has(scan.tokens[from - 1]?.norm ?? '') &&
    (isCapital(scan.tokens[from - 1]) ||
      isGluedHyphen(scan.tokens, from - 1) ||
      (isDomainWord(scan.tokens[from - 1]) && country === undefined))
  ) {
    const land = scan.endingAt[from];
    if (land?.entry.type === 'country' && land.from >= floor) {
      country ??= land.entry.code;
      from = land.from;
      continue;
    }
    from--;
  }
  const run = scan.tokens.slice(from, possessive);
  if (!run.some(isCapital)) return undefined;
  return run.some(isDomainWord) ? { from, country } : undefined;
}
