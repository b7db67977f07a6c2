/**
 * The noun phrase after an office's preposition, item by item: lands, bodies, fields, offices, towns.
 *
 *     Chief of the General Staff of the Armed Forces of Ukraine General X
 *                  ^item   ^item        ^item           ^item   ^holder's rank ends it
 */
import { PREPOSITIONS } from '../lexicon/function-words.js';
import type { CountryEntry, LexMatch } from '../lexicon/types.js';
import { isSyllables } from './name-words.js';
import { SURNAME_NOUNS } from './surname-nouns.js';
import { ownsBody } from './company-forms.js';
import type { ComplementState } from './office-complement-state.js';
import { continues } from './office-coordination.js';
import { furtherCountries, isArmyOf, isOrdinal, isStaff, ownerAt, rankAt } from './office-fields.js';
import { readUnknown } from './office-unknown-words.js';
import {
  type Scan,
  isCapital,
  isDomainWord,
  isFieldOfBody,
  isGluedHyphen,
  isPossessive,
  startsName,
} from './scan.js';

/** The noun phrase after a preposition, item by item: "of *Foreign Affairs and Trade of Ireland*". */
export function readNounPhrase(
  scan: Scan,
  state: ComplementState,
  limit: number,
  article: boolean,
  preposition: string,
): void {
  while (state.at < limit && readItem(scan, state, limit, article, preposition));
}

/** One item of the phrase, and whether another one follows. */
function readItem(
  scan: Scan,
  state: ComplementState,
  limit: number,
  article: boolean,
  preposition: string,
): boolean {
  const { tokens, lex } = scan;
  const take = (to: number): boolean => {
    state.at = to;
    state.content++;
    return continues(scan, state, limit);
  };
  const at = state.at;
  const token = tokens[at];
  if (!token) return false;
  const fresh = state.fresh === true;
  state.fresh = false;
  // "the Korean Embassy *Park Ji-sung*"
  if (state.content > 0 && SURNAME_NOUNS.has(token.norm) && isSyllables(scan, at + 1)) return false;
  const place = lex.longest(at, 'country');
  const body = lex.longest(at, 'organization');
  if (place && place.to <= limit && !(body && body.to > place.to))
    return readLand(scan, state, limit, place, preposition);
  if (body && body.to <= limit) {
    const isWhose = !isFieldOfBody(tokens[body.to]);
    if (isWhose && (body.entry.international || state.organization === undefined))
      state.organization ??= { from: at, to: body.to };
    state.at = body.to;
    state.content++;
    if (rankFromWithin(scan, body.to)) return false;
    // "Adviser at the Office of the United Nations *Resident Coordinator* Eva Soto": whose office it is.
    const chief = lex.longest(body.to, 'office');
    if (chief && tokens[at - 1]?.norm === 'the' && /^(?:office|bureau)$/.test(tokens[at - 3]?.norm ?? ''))
      return take(chief.to);
    return continues(scan, state, limit);
  }
  const rank = rankAt(scan, at);
  const isArmy = isArmyOf(scan, at);
  if (isArmy || isStaff(scan, at)) {
    // "Vice Chief of the Naval Staff Vice Admiral X": the staff is the navy's.
    state.at++;
    state.content++;
    if (rankFromWithin(scan, state.at)) return false;
    return isArmy ? !rank : continues(scan, state, limit);
  }
  // "Commander of Sector Gedo *Brigadier General* (Rtd) T.R Bangura": the holder's.
  const isWhole = rank && !fresh && isCapital(token) && rank.to - at > 1;
  if (rank && state.content > 0 && (isWhole || startsName(scan, rank.to))) return false;
  // "Adviser to *His Majesty* and Director of the Secretariat": a sovereign who is not named.
  const style = lex.longest(at, 'honorific');
  if (style && /^(?:majesty|highness|holiness)$/.test(tokens[style.to - 1]?.norm ?? '') && style.to - at > 1)
    if (state.content === 0 && style.to <= limit && !isCapital(tokens[style.to]))
      return take(rulerEnd(scan, style.to, limit));
  if (style && state.content > 0 && isCapital(token) && !isFieldOfJustice(scan, at)) return false;
  const owner = ownerAt(scan, at);
  // "for the Foreign Minister's *Office*"
  if (owner !== undefined && (article || state.content > 0)) return take(owner);
  // "Office of the *Prime Minister*", "Coordinator to the *Prime Minister*": one office, no field "Prime".
  const whole = article || state.content > 0 || preposition === 'to' ? lex.longest(at, 'office') : undefined;
  // "Head of the Office of *the President* Andriy K.", "Adviser to *the Prime Minister* Carlo T.": by its article
  // it is whole, and the name behind it is the head's, the adviser's.
  const isWithArticle = tokens[at - 1]?.norm === 'the';
  const isOffice = whole !== undefined && whole.to - at > 1 && (isWithArticle || !startsName(scan, whole.to));
  // "for the *Northern Triangle*": a region of several words, though "Northern" alone is a field.
  const region = lex.longest(at, 'region');
  if (region && region.to - at > 1 && isDomainWord(token)) return take(region.to);
  if (!isOffice && (isDomainWord(token) || (isGluedHyphen(tokens, at) && state.content > 0))) {
    state.at++;
    if (token.kind === 'word') state.content++;
    return continues(scan, state, limit);
  }
  // "Public Affairs *Hall* Godfrey": a surname of two behind a whole field.
  const isSurname =
    SURNAME_NOUNS.has(token.norm) &&
    isCapital(token) &&
    startsName(scan, at + 1) &&
    state.content > 1 &&
    !fresh;
  if (isSurname && /^(?:affairs|policy|issues|rights|security)$/.test(tokens[at - 1]?.norm ?? ''))
    return false;
  const head = lex.longest(at, 'head-noun');
  if (head && (isCapital(token) || article || state.content > 0)) return take(head.to);
  const office = lex.longest(at, 'office');
  if (office && (article || preposition === 'to' || state.content > 0 || office.entry.plural)) {
    if (state.content > 0 && startsName(scan, office.to) && !office.entry.plural && !isWithArticle)
      return false;
    return take(office.to);
  }
  const town = lex.longest(at, 'city') ?? lex.longest(at, 'region');
  // "the Committee *Sabah al-Jumaili*", "the Authority *Salem bin Nasser*": the holder, named like a town.
  if (town && state.content > 0 && /^(?:al|el|bin|ibn|bint|abu)$/.test(tokens[town.to]?.norm ?? ''))
    return false;
  if (town && (!startsName(scan, town.to) || /^(to|in)$/.test(preposition) || town.to - at > 1)) {
    state.country ??= town.entry.country;
    return take(town.to);
  }
  if (lex.longest(at, 'office-modifier') && !office && (state.content === 0 || fresh)) {
    state.at++;
    return true;
  }
  if (
    isOrdinal(token) &&
    (fresh || state.content === 0) &&
    (isDomainWord(tokens[at + 1]) || lex.longest(at + 1, 'head-noun'))
  ) {
    // "Commander of the 3rd Army Area"
    state.at++;
    return true;
  }
  if (ownsBody(scan, at)) {
    state.at += 2;
    state.content++;
    return true;
  }
  // "for Global Women's *Issues* Ana Silva": what somebody owns is named at once.
  if (isCapital(token) && isPossessive(tokens[at - 1])) return take(at + 1);
  if (isCapital(token))
    return readUnknown(scan, state, limit, article, fresh) && continues(scan, state, limit);
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
    return true;
  }
  return false;
}

/** A land and what hangs on it: "of *Japan*", "of *Vietnam's* Commission", "for *Moldova and Ukraine*". */
function readLand(
  scan: Scan,
  state: ComplementState,
  limit: number,
  { entry, to }: LexMatch<CountryEntry>,
  preposition: string,
): boolean {
  const { tokens, lex } = scan;
  // "Minister of Japan Kishida": after the country the name begins.
  if (entry.form === 'people') return false;
  state.country ??= entry.code;
  if (state.of) state.ownerCountry ??= entry.code;
  state.at = to;
  state.content++;
  if (isPossessive(tokens[to])) {
    // "the Communist Party of Vietnam's Commission on External Relations": the owner's body follows.
    if (!isCapital(tokens[to + 1])) return false;
    state.at++;
    return true;
  }
  if (entry.form === 'adjective') {
    // "Envoy for the Moroccan Sahara": the adjective needs its noun.
    if (startsName(scan, to) && !lex.longest(to, 'office') && !startsName(scan, to + 1)) state.at++;
    return continues(scan, state, limit);
  }
  if (isGluedHyphen(tokens, to)) {
    state.at++;
    return true;
  }
  if (preposition !== 'of') state.at = furtherCountries(scan, to, limit);
  return continues(scan, state, limit);
}

/** "for Global Criminal *Justice* Ana Lind": of that kind of justice; "of the Supreme Court *Justice* Ana Lind" is a judge. */
function isFieldOfJustice({ tokens }: Scan, at: number): boolean {
  return (
    tokens[at]?.norm === 'justice' &&
    /^(?:criminal|climate|environmental|social|transitional|international|racial|economic|juvenile|civil|restorative)$/.test(
      tokens[at - 1]?.norm ?? '',
    )
  );
}

/** "Representative of His Majesty *the Sultan*": the ruler by his office alone, behind his style. */
function rulerEnd(scan: Scan, at: number, limit: number): number {
  const isRuler = /^(?:king|queen|sultan|emir|amir|emperor|sovereign|pope)$/.test(
    scan.tokens[at + 1]?.norm ?? '',
  );
  const isAlone = scan.tokens[at]?.norm === 'the' && isRuler && !startsName(scan, at + 2);
  return isAlone && at + 2 <= limit ? at + 2 : at;
}

/** "Chief of the Turkish General *Staff General* X": the table's rank reaches into the office. */
function rankFromWithin({ lex }: Scan, at: number): boolean {
  return (lex.longest(at - 1, 'rank')?.to ?? at) > at;
}
