import { COUNTERPART } from '../lexicon/offices.js';
import { PREPOSITIONS } from '../lexicon/function-words.js';
import { isAcronym, isCapital, isDomainWord, isGluedHyphen, isPossessive, type Scan } from './scan.js';
import { COMPANY_FORMS, ownsBody, SURNAME_NOUNS } from './names.js';
import { isSyllables } from './name-words.js';
import {
  bodyWithoutOf,
  chargeAt,
  furtherCountries,
  furtherFields,
  furtherLink,
  isArmyOf,
  isHolder,
  isOrdinal,
  isStaff,
  ownerAt,
} from './office-fields.js';
import { readPortfolio } from './portfolio.js';
import { bodyAfterComma } from './body-after-comma.js';
import type { TokenRange } from './types.js';

/** What follows the head noun of an office and belongs to it. */
export interface Complements {
  readonly to: number;
  readonly country?: string;
  readonly accreditedTo?: string;
  readonly organization?: TokenRange;
}

/** Heads that take "to X": an envoy's post, a helper's principal. */
const TAKES_TO = new Set(
  `ambassador ambassadors commissioner commissioners adviser advisers advisor advisors assistant coordinator representative
  representatives envoy envoys secretary plenipotentiary delegate observer aide counsellor counselor attache attaches
  nuncio affaires consul`.split(/\s+/),
);
const ENVOYS = new Set(
  `ambassador ambassadors commissioner commissioners representative representatives envoy attache attaches nuncio
  affaires consul plenipotentiary resident counsellor counselor`.split(/\s+/),
);
const TAKES_ON = new Set(
  'adviser advisor advisers advisors envoy representative rapporteur committee commission spokesperson spokesman spokeswoman expert coordinator'.split(
    ' ',
  ),
);
const TAKES_IN = new Set(
  'counterpart counterparts colleague colleagues attache attaches secretary undersecretary counsellor counselor representative consul chief'.split(
    ' ',
  ),
);

interface State {
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

/**
 * Reads the "of / for / to …" phrases after an office noun, up to where a
 * name, a verb or another person begins.
 *
 *     Minister of Transport, Highways, Ports and Civil Aviation Bimal Rathnayake
 *              ^at                                              ^to
 */
export function readComplements(scan: Scan, at: number, limit: number, noun: string): Complements {
  const head = noun.replace(/^d'/, '');
  const state: State = { at, content: 0 };
  const { tokens } = scan;
  const isArm =
    /^(commander|commandant|staff)$/.test(head) &&
    /^(land|naval|ground|air|special|joint|maritime|marine)$/.test(tokens[at]?.norm ?? '') &&
    /^(forces|force|command|component)$/.test(tokens[at + 1]?.norm ?? '') &&
    isCapital(tokens[at + 1]);
  if (isArm) {
    // "Chief of Staff *Land Forces*"
    state.at = at + 2;
    state.content++;
  } else if (/^(commander|commandant|chief|director)$/.test(head)) {
    // "Commander Kenya Navy", "Commandant National Defence College": the body without "of".
    const body = scan.lex.longest(at, 'organization');
    // "Commander *Royal Saudi Land Forces*"
    const royal = /^(royal|imperial)$/.test(scan.tokens[at]?.norm ?? '') ? at + 1 : at;
    const country = scan.lex.longest(royal, 'country');
    const force =
      country &&
      /^(land|naval|army|navy|air|armed|defence|defense|coast|national)$/.test(
        scan.tokens[country.to]?.norm ?? '',
      );
    if ((body && !startsName(scan, body.to)) || force) {
      readNounPhrase(scan, state, limit, false, 'of');
    }
  }
  if (/^(governor|leader|speaker|chairman|chairperson|president|minister)$/.test(head)) {
    // "Governor *Sindh* A", "Opposition Leader *Balochistan Assembly*, B", "Chairman *Karachi Port Trust* C"
    const part = scan.lex.longest(at, 'region');
    const body = bodyWithoutOf(scan, part ? part.to : at, limit);
    if (body !== undefined || part?.entry.form === 'name') {
      state.at = body ?? (part?.to as number);
      state.content++;
      state.country = part?.entry.country;
    }
  }
  if (state.content === 0) {
    const end = readPortfolio(scan, at, limit, head);
    if (end > at) {
      state.content++;
      state.at = end;
    }
  }
  for (let rounds = 0; rounds < 6; rounds++) {
    const next = readPhrase(scan, state, limit, head);
    if (!next) break;
  }
  readBodyAfterComma(scan, state, limit);
  if (state.country === undefined && state.organization === undefined)
    state.at = bodyAfterComma(scan, state.at, limit, head) ?? state.at;
  return {
    to: state.at,
    ...(state.country !== undefined && { country: state.country }),
    ...(state.accreditedTo !== undefined && { accreditedTo: state.accreditedTo }),
    ...(state.organization !== undefined && { organization: state.organization }),
  };
}

/**
 * The body or country after a comma, as South Asian and British offices write
 * it: "Secretary, Department of Telecommunications", "Minister of Railways,
 * Government of India", "Chief of the General Staff, United Kingdom called on".
 */
function readBodyAfterComma(scan: Scan, state: State, limit: number): void {
  const { tokens, lex } = scan;
  if (tokens[state.at]?.norm !== ',') return;
  const at = state.at + 1;
  const country = lex.longest(at, 'country');
  if (country && country.entry.form === 'name' && state.country === undefined) {
    const after = tokens[country.to];
    const long = country.to - at > 2;
    // "Minister of National Defence*, Vietnam* General X"
    const rank = lex.longest(country.to, 'rank');
    if (rank && startsName(scan, rank.to)) {
      state.country = country.entry.code;
      state.at = country.to;
      return;
    }
    const verb = long || (after?.shape === 'lower' && lex.has(country.to, 'verb'));
    // "Chief of Army, Republic of Singapore Army": the land of a body.
    if (!verb || isCapital(after)) return;
    state.country = country.entry.code;
    state.at = country.to;
    return;
  }
  if (
    !/^(government|department|ministry|directorate|office)$/.test(tokens[at]?.norm ?? '') ||
    !isCapital(tokens[at])
  )
    return;
  if (tokens[at + 1]?.norm !== 'of') return;
  const inner: State = { at: tokens[at + 2]?.norm === 'the' ? at + 3 : at + 2, content: 0 };
  readNounPhrase(scan, inner, limit, false, 'of');
  if (inner.content === 0) return;
  state.at = inner.at;
  state.country ??= inner.country;
}

function readPhrase(scan: Scan, state: State, limit: number, head: string): boolean {
  const { tokens } = scan;
  let at = state.at;
  // "Minister *without Portfolio* in the Office of the Prime Minister"
  if (tokens[at]?.norm === 'without' && tokens[at + 1]?.norm === 'portfolio') {
    state.at += 2;
    state.content++;
    return true;
  }
  // A gloss between head and complement: "Chief of Staff (CoS) of the Army".
  if (
    tokens[at]?.norm === '(' &&
    tokens[at + 2]?.norm === ')' &&
    at + 3 < limit &&
    /^(?:of|for)$/.test(tokens[at + 3]?.norm ?? '')
  )
    at += 3;
  const preposition = tokens[at]?.norm;
  if (preposition === undefined || at + 1 >= limit) return false;
  if (preposition === 'on' && scan.lex.longest(at + 1, 'calendar')) return false;
  const charge = chargeAt(scan, at);
  const isMission = /^(to|in)$/.test(preposition) && endsMission(scan, at, state);
  const isUnder =
    preposition === 'in' &&
    /^(portfolio|minister|state)$/.test(tokens[at - 1]?.norm ?? '') &&
    isOfficeOf(tokens, at + 1);
  // "Commander Land Forces *in the UPDF*"
  const isWithin =
    preposition === 'in' &&
    tokens[at + 1]?.norm === 'the' &&
    /^(commander|commandant|chief|staff)$/.test(head) &&
    scan.lex.longest(at + 2, 'organization') !== undefined;
  if (charge === undefined && !isUnder && !isMission && !isWithin && !allows(preposition, head)) return false;
  let start = charge ?? at + 1;
  const article = tokens[start]?.norm === 'the' || tokens[start]?.norm === 'its';
  if (article) start++;
  start = behindSeat(scan, start);
  // "Spokesperson for *Minister Lamola*": a man with an office of his own.
  const holder = preposition === 'for' ? scan.lex.longest(start, 'office') : undefined;
  if (holder && isCapital(tokens[start]) && startsName(scan, holder.to)) return false;
  const envoy = isMission || ((preposition === 'to' || preposition === 'in') && ENVOYS.has(head));
  const inner: State = { at: start, content: 0 };
  readNounPhrase(scan, inner, limit, article, charge === undefined ? preposition : 'of');
  if (inner.content === 0) return false;
  if (charge !== undefined) inner.at = furtherFields(scan, inner.at, limit);
  // "Chief of Staff for European Commission President Ursula von der Leyen": that office is hers.
  const other = scan.lex.longest(inner.at, 'office');
  const noble = /^(prince|princess|king|queen|sultan|emir|amir|sheikh|ambassador|amb|lord|lady)$/.test(
    scan.tokens[inner.at]?.norm.replace(/\.$/, '') ?? '',
  );
  if (preposition !== 'of' && other && !noble && startsName(scan, other.to)) return false;
  // "special envoy of *President Kham Vongsa*": so is this one.
  const principal = article ? undefined : scan.lex.longest(start, 'office');
  const serves = /^(envoy|emissary|adviser|advisor|aide|representative|assistant)$/.test(head);
  if (serves && principal && principal.to === inner.at && startsName(scan, inner.at)) return false;
  if (preposition === 'for' || preposition === 'on' || preposition === 'in' || preposition === 'at') {
    // "Minister for long years": only names and domains make an office.
    const first = tokens[start];
    if (!isCapital(first) && !isDomainWord(first)) return false;
  }
  state.at = inner.at;
  state.content += inner.content;
  if (envoy) state.accreditedTo ??= inner.country;
  else if (preposition === 'of' || preposition === 'at' || COUNTERPART.test(head)) {
    state.country ??= inner.country;
    state.organization ??= inner.organization;
  } else {
    state.organization ??= inner.organization;
    state.country ??= preposition === 'in' ? inner.country : inner.ownerCountry;
  }
  return true;
}

/**
 * Whether a standing mission is told, and its land next: "Head of the EU *Delegation to* Zambia",
 * "Defence Adviser at the *High Commission* of India *in* Sri Lanka".
 */
function endsMission({ tokens, lex }: Scan, at: number, { content }: State): boolean {
  if (/^(delegation|mission|representation)$/.test(tokens[at - 1]?.norm ?? '')) return true;
  const land = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  if (content === 0 || !(lex.longest(land, 'country') ?? lex.longest(land, 'city'))) return false;
  for (let i = at - 1; i > at - 6; i--) {
    const word = tokens[i]?.norm ?? '';
    if (word === 'embassy' || (word === 'commission' && tokens[i - 1]?.norm === 'high')) return true;
    if (tokens[i]?.kind === 'punct') return false;
  }
  return false;
}

/** "Attaché of *the New Delhi-based* French Embassy": behind where the body sits. */
function behindSeat({ tokens, lex }: Scan, at: number): number {
  const end = lex.longest(at, 'city')?.to ?? at + 1;
  return tokens[end]?.norm === '-' && tokens[end + 1]?.norm === 'based' ? end + 2 : at;
}

/** "in *the Office of* the Prime Minister", "at *the Prime Minister's Office*" */
function isOfficeOf(tokens: Scan['tokens'], at: number): boolean {
  const noun = tokens[at]?.norm === 'the' ? at + 1 : at;
  return (
    /^(office|ministry|presidency|department)$/.test(tokens[noun]?.norm ?? '') && isCapital(tokens[noun])
  );
}

function allows(preposition: string, head: string): boolean {
  switch (preposition) {
    case 'of':
    case 'for':
      return true;
    case 'at':
      return true;
    case 'to':
      return TAKES_TO.has(head);
    case 'from':
      return COUNTERPART.test(head);
    case 'on':
      return TAKES_ON.has(head);
    case 'in':
      return TAKES_IN.has(head) || ENVOYS.has(head);
    default:
      return false;
  }
}

function readNounPhrase(
  scan: Scan,
  state: State,
  limit: number,
  article: boolean,
  preposition: string,
): void {
  const { tokens, lex } = scan;
  while (state.at < limit) {
    const at = state.at;
    const token = tokens[at];
    if (!token) return;
    const fresh = state.fresh === true;
    state.fresh = false;
    // "the Korean Embassy *Park Ji-sung*"
    if (state.content > 0 && SURNAME_NOUNS.has(token.norm) && isSyllables(scan, at + 1)) return;
    const place = lex.longest(at, 'country');
    const body = lex.longest(at, 'organization');
    if (place && place.to <= limit && !(body && body.to > place.to)) {
      // "Minister of Japan Kishida": after the country the name begins.
      if (place.entry.form === 'people') return;
      state.country ??= place.entry.code;
      if (state.of) state.ownerCountry ??= place.entry.code;
      state.at = place.to;
      state.content++;
      if (isPossessive(tokens[state.at])) {
        // "the Communist Party of Vietnam's Commission on External Relations": the owner's body follows.
        if (isCapital(tokens[state.at + 1])) {
          state.at++;
          continue;
        }
        return;
      }
      if (place.entry.form === 'adjective') {
        // "Envoy for the Moroccan Sahara": the adjective needs its noun.
        if (startsName(scan, state.at) && !lex.longest(state.at, 'office') && !startsName(scan, state.at + 1))
          state.at++;
        if (!continues(scan, state, limit)) return;
        continue;
      }
      if (isGluedHyphen(tokens, state.at)) {
        state.at++;
        continue;
      }
      if (preposition !== 'of') state.at = furtherCountries(scan, state.at, limit);
      if (!continues(scan, state, limit)) return;
      continue;
    }
    if (body && body.to <= limit) {
      if (body.entry.international || state.organization === undefined)
        state.organization ??= { from: at, to: body.to };
      state.at = body.to;
      state.content++;
      if (rankFromWithin(scan, body.to)) return;
      if (!continues(scan, state, limit)) return;
      continue;
    }
    const rank = lex.longest(at, 'rank');
    if (rank && state.content > 0 && startsName(scan, rank.to) && !isStaff(scan, at) && !isArmyOf(scan, at))
      return;
    // "Commander of Sector Gedo Brigadier General (Rtd) T.R Bangura"
    if (
      rank &&
      state.content > 0 &&
      !fresh &&
      isCapital(token) &&
      rank.to - at > 1 &&
      !isStaff(scan, at) &&
      !isArmyOf(scan, at)
    )
      return;
    if (isStaff(scan, at) || isArmyOf(scan, at)) {
      // "Vice Chief of the Naval Staff Vice Admiral X": the staff is the navy's.
      state.at++;
      state.content++;
      if (rankFromWithin(scan, state.at)) return;
      if (isArmyOf(scan, at) ? rank : !continues(scan, state, limit)) return;
      continue;
    }
    if (lex.longest(at, 'honorific') && state.content > 0 && isCapital(token)) return;
    const owner = ownerAt(scan, at);
    if (owner !== undefined && (article || state.content > 0)) {
      // "for the Foreign Minister's *Office*"
      state.at = owner;
      state.content++;
      if (!continues(scan, state, limit)) return;
      continue;
    }
    // "Office of the *Prime Minister*", "Coordinator to the *Prime Minister*": one office, no field "Prime".
    const whole =
      article || state.content > 0 || preposition === 'to' ? lex.longest(at, 'office') : undefined;
    const isOffice = whole !== undefined && whole.to - at > 1 && !startsName(scan, whole.to);
    if (!isOffice && (isDomainWord(token) || (isGluedHyphen(tokens, at) && state.content > 0))) {
      state.at++;
      if (token.kind === 'word') state.content++;
      if (!continues(scan, state, limit)) return;
      continue;
    }
    const head = lex.longest(at, 'head-noun');
    if (head && (isCapital(token) || article || state.content > 0)) {
      state.at = head.to;
      state.content++;
      if (!continues(scan, state, limit)) return;
      continue;
    }
    const office = lex.longest(at, 'office');
    if (office && (article || preposition === 'to' || state.content > 0 || office.entry.plural)) {
      if (state.content > 0 && startsName(scan, office.to) && !office.entry.plural) return;
      state.at = office.to;
      state.content++;
      if (!continues(scan, state, limit)) return;
      continue;
    }
    const town = lex.longest(at, 'city') ?? lex.longest(at, 'region');
    if (town && (!startsName(scan, town.to) || /^(to|in)$/.test(preposition) || town.to - at > 1)) {
      state.country ??= town.entry.country;
      state.at = town.to;
      state.content++;
      if (!continues(scan, state, limit)) return;
      continue;
    }
    if (lex.longest(at, 'office-modifier') && !office && (state.content === 0 || fresh)) {
      state.at++;
      continue;
    }
    if (
      isOrdinal(token) &&
      (fresh || state.content === 0) &&
      (isDomainWord(tokens[at + 1]) || lex.longest(at + 1, 'head-noun'))
    ) {
      // "Commander of the 3rd Army Area"
      state.at++;
      continue;
    }
    if (ownsBody(scan, at)) {
      state.at += 2;
      state.content++;
      continue;
    }
    if (isCapital(token) && !readUnknown(scan, state, limit, article, fresh)) return;
    if (isCapital(token)) {
      if (!continues(scan, state, limit)) return;
      continue;
    }
    // "his country's parliamentary standing committee": small words that lead to a domain or body.
    const follower = tokens[at + 1];
    if (
      token.kind === 'word' &&
      token.shape === 'lower' &&
      !PREPOSITIONS.has(token.norm) &&
      token.norm !== 'and' &&
      (isDomainWord(follower) || lex.longest(at + 1, 'head-noun')) &&
      (article || state.content > 0) &&
      !scan.lex.longest(at, 'verb')
    ) {
      state.at++;
      continue;
    }
    return;
  }
}

/**
 * Capitalised words of no known kind: part of the body's name, or already the
 * holder's. "Speaker of the Sejm", "Governor of Nuevo León", but "President of
 * the Senate Olga Varga".
 */
function readUnknown(scan: Scan, state: State, limit: number, article: boolean, fresh: boolean): boolean {
  const { tokens } = scan;
  let end = state.at;
  let known = -1;
  while (end < limit && (isCapital(tokens[end]) || (isGluedHyphen(tokens, end) && end > state.at))) {
    // "Sector Gedo *Brigadier General* X": the holder's rank.
    if (end > state.at && isHolder(scan, end)) break;
    if (isDomainWord(tokens[end]) || scan.lex.longest(end, 'head-noun')) known = end;
    if (COMPANY_FORMS.has(tokens[end]?.text ?? '') && end > state.at) {
      state.at = end + 1;
      state.content++;
      return true;
    }
    end++;
  }
  if (known >= state.at && !scan.lex.longest(known, 'office')) {
    // "Nangarhar Province", "Dar Al Khair Society": a known noun ends the body's name.
    state.at = known;
    return true;
  }
  if (
    end - state.at <= 3 &&
    (isHolder(scan, end) || (state.content === 0 && scan.lex.longest(end, 'honorific')))
  ) {
    // "Sector Gedo Brigadier General X": up to the holder's rank all is the body's name.
    state.at = end;
    state.content++;
    return true;
  }
  if (/^(company|firm|holding)$/.test(tokens[state.at - 1]?.norm ?? '') && end - state.at === 1) {
    // "executives of the company Metso"
    state.at++;
    return true;
  }
  if (
    /^(company|firm|holding|concern|corporation|agency)$/.test(tokens[state.at - 1]?.norm ?? '') &&
    end - state.at === 3
  ) {
    // "head of the construction company Granit Ivan Petrov"
    state.at++;
    return true;
  }
  if (state.content > 0 && !fresh) return false;
  if (isAcronym(tokens[state.at])) {
    state.organization ??= { from: state.at, to: state.at + 1 };
    state.at++;
    state.content++;
    return true;
  }
  const count = end - state.at;
  // "CEO of Ferrero Meccanica Gianluca Bertolazzi": two words at least are the name.
  const take =
    count >= 4
      ? count - 2
      : count <= 2
        ? article || count === 1 || tokens[end]?.norm === ','
          ? count
          : 1
        : article
          ? count - 2
          : 1;
  if (take <= 0) return false;
  state.at += take;
  state.content++;
  return true;
}

/** "Chief of the Turkish General *Staff General* X": the table's rank reaches into the office. */
function rankFromWithin({ lex }: Scan, at: number): boolean {
  return (lex.longest(at - 1, 'rank')?.to ?? at) > at;
}

/** Whether the complement goes on after an item: "…, Ports and Civil Aviation", "… of the Armed Forces". */
function continues(scan: Scan, state: State, limit: number): boolean {
  const { tokens, lex } = scan;
  const at = state.at;
  const token = tokens[at];
  if (!token || at >= limit) return false;
  if (token.kind === 'word' && (isCapital(token) || isDomainWord(token) || lex.longest(at, 'head-noun'))) {
    return !lex.longest(at, 'verb') || isCapital(token);
  }
  if (isGluedHyphen(tokens, at)) return true;
  if (
    token.norm === '(' &&
    tokens[at + 2]?.norm === ')' &&
    tokens[at + 3]?.shape === 'lower' &&
    lex.longest(at + 3, 'head-noun')
  ) {
    // "Commander of the North Atlantic Treaty Organization (NATO) mission in Iraq"
    state.at += 3;
    return true;
  }
  if (isPossessive(token) && isCapital(tokens[at + 1])) {
    state.at++;
    return true;
  }
  const follower = tokens[at + 1];
  const further = furtherLink(scan, at);
  if (further !== undefined) {
    state.fresh = token.norm !== 'in' && token.norm !== 'to';
    state.at = further;
    return true;
  }
  if (token.norm === 'of' || token.norm === 'for' || token.norm === 'on') {
    const skip = follower?.norm === 'the' ? 2 : 1;
    const target = tokens[at + skip];
    if (FRATERNAL.test(target?.norm ?? '') && lex.longest(at + skip + 1, 'country')) {
      // "of the sisterly Lebanese Republic"
      state.at += skip + 1;
      state.of = token.norm === 'of';
      state.fresh = true;
      return true;
    }
    if (token.norm !== 'of' && !isCapital(target) && !isDomainWord(target)) return false;
    // "Envoy for Africa on January 11"
    if (token.norm === 'on' && lex.longest(at + skip, 'calendar')) return false;
    // "Courtesy Call of the Deputy Minister of Slovenia *on Foreign Affairs Secretary* X": his host.
    if (token.norm === 'on' && leadsToOffice(scan, at + skip, limit)) return false;
    if (
      target?.kind !== 'word' ||
      !(isCapital(target) || isDomainWord(target) || lex.longest(at + skip, 'head-noun'))
    )
      return false;
    state.at += skip;
    state.of = token.norm === 'of';
    state.fresh = true;
    return true;
  }
  if (token.norm === 'and' || token.norm === '&') {
    if (ownerAt(scan, at + 1) !== undefined) {
      state.at++;
      return true;
    }
    if (follower?.norm === 'the') {
      // "for Latin America and the Caribbean", but not "Minister of Defence and the Chief of Staff"
      if (!isDomainWord(tokens[at + 2]) || !isCapital(tokens[at + 2]) || leadsToOffice(scan, at + 2, limit))
        return false;
      state.at += 2;
      return true;
    }
    // "Land Transport and *Light Rail*": a word of no table before its field.
    const named =
      isCapital(follower) &&
      lex.at(at + 1).length === 0 &&
      isDomainWord(tokens[at + 2]) &&
      isCapital(tokens[at + 2]) &&
      !leadsToOffice(scan, at + 2, limit);
    if (named) {
      state.at += 2;
      return true;
    }
    // "Foreign Affairs and *Moroccan Expatriates*", "Cooperation and *Mauritanians Abroad*"
    const land = lex.longest(at + 1, 'country');
    if (
      land &&
      land.entry.form !== 'name' &&
      isDomainWord(tokens[land.to]) &&
      isCapital(tokens[land.to]) &&
      !leadsToOffice(scan, land.to, limit)
    ) {
      state.at = land.to;
      // Whose people live abroad, whose land it is.
      if (/^(abroad|overseas|expatriates)$/.test(tokens[land.to]?.norm ?? ''))
        state.country ??= land.entry.code;
      return true;
    }
    if (!(isDomainWord(follower) && isCapital(follower) === isCapital(tokens[at - 1]))) return false;
    if (leadsToOffice(scan, at + 1, limit) || lex.longest(at + 1, 'rank')) return false;
    state.at++;
    return true;
  }
  if (token.norm === ',' && follower?.norm === 'and' && inList(scan, at)) {
    // "…, Highways, Ports, and Civil Aviation"
    const target = tokens[at + 2]?.norm === 'the' ? at + 3 : at + 2;
    const adjective =
      lex.longest(target, 'country')?.entry.form === 'adjective' && isDomainWord(tokens[target + 1]);
    if (
      !isCapital(tokens[target]) ||
      !(isDomainWord(tokens[target]) || adjective) ||
      leadsToOffice(scan, target, limit)
    )
      return false;
    state.at = target;
    return true;
  }
  if (
    token.norm === ',' &&
    isCapital(follower) &&
    (isDomainWord(follower) ||
      (lex.longest(at + 1, 'country')?.entry.form === 'adjective' && isDomainWord(tokens[at + 2])))
  ) {
    // A comma belongs to the office only inside a list that "and" closes.
    if (!closesWithAnd(scan, at + 1, limit)) return false;
    state.at++;
    return true;
  }
  return false;
}

const FRATERNAL = /^(sisterly|brotherly|friendly|fraternal|neighbouring|neighboring)$/;
const STYLES = /^(senator|ambassador|amb|professor|judge|justice|prince|princess|congressman|congresswoman)$/;

/** "Foreign" of "Foreign Minister X" begins another office. */
export function leadsToOffice(scan: Scan, from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 6; i++) {
    const office = scan.lex.longest(i, 'office');
    // "Foreign Trade Senator X": a style of X, no office of trade.
    if (office && i > from && STYLES.test(scan.tokens[i]?.norm ?? '')) return false;
    if (office) return true;
    if (!isDomainWord(scan.tokens[i]) && !scan.lex.longest(i, 'office-modifier')) return false;
  }
  return false;
}

/** A comma stood in this office's list already. */
function inList(scan: Scan, at: number): boolean {
  for (let i = at - 1; i > at - 6 && i >= 0; i--) {
    const token = scan.tokens[i];
    if (token?.norm === ',') return true;
    if (scan.lex.longest(i, 'country')?.entry.form === 'adjective') continue;
    if (!isDomainWord(token)) return false;
  }
  return false;
}

function closesWithAnd(scan: Scan, from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 14; i++) {
    const token = scan.tokens[i];
    if (!token) return false;
    if (scan.lex.longest(i, 'office') || (scan.lex.longest(i, 'rank') && !isDomainWord(token))) return false;
    const adjective = scan.lex.longest(i, 'country');
    if (adjective?.entry.form === 'adjective') continue;
    if (token.norm === 'and' || token.norm === '&') {
      if (scan.tokens[i + 1]?.norm === 'the' && scan.tokens[i - 1]?.norm === ',')
        return isDomainWord(scan.tokens[i + 2]) && isCapital(scan.tokens[i + 2]);
      if (/^(adjective|people)$/.test(scan.lex.longest(i + 1, 'country')?.entry.form ?? ''))
        return isDomainWord(scan.tokens[i + 2]) && !leadsToOffice(scan, i + 2, limit);
      return (
        isDomainWord(scan.tokens[i + 1]) &&
        isCapital(scan.tokens[i + 1]) &&
        !leadsToOffice(scan, i + 1, limit)
      );
    }
    if (token.norm === ',' || isGluedHyphen(scan.tokens, i)) continue;
    if (!isDomainWord(token)) return false;
    if (scan.lex.longest(i, 'rank') && startsName(scan, scan.lex.longest(i, 'rank')?.to ?? i)) return false;
  }
  return false;
}

/** A capitalised word of no known kind stands here: probably a name. */
export function startsName(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return (
    isCapital(token) &&
    !isDomainWord(token) &&
    !scan.lex.longest(at, 'country') &&
    !scan.lex.longest(at, 'head-noun')
  );
}
