/**
 * Whether an office goes on after an item of its complement: by "of", by "and", by a comma inside a list.
 *
 *     Minister of Trade, Industry, and Energy
 *     Minister of Trade and Prime Minister X       another office: no
 */
import type { ComplementState } from './office-complement-state.js';
import { furtherLink, ownerAt } from './office-fields.js';
import {
  type Scan,
  isCapital,
  isDomainWord,
  isFieldOfBody,
  isGluedHyphen,
  isPossessive,
  startsName,
} from './scan.js';

/** Whether the complement goes on after an item: "…, Ports and Civil Aviation", "… of the Armed Forces". */
export function continues(scan: Scan, state: ComplementState, limit: number): boolean {
  const { tokens, lex } = scan;
  const at = state.at;
  const token = tokens[at];
  if (!token || at >= limit) return false;
  if (token.kind === 'word' && (isCapital(token) || isDomainWord(token) || lex.longest(at, 'head-noun'))) {
    return !lex.longest(at, 'verb') || isCapital(token);
  }
  if (isGluedHyphen(tokens, at)) return true;
  if (token.norm === '(' && tokens[at + 2]?.norm === ')' && leadsToHead(scan, at + 3)) {
    // "Commander of the North Atlantic Treaty Organization (NATO) mission in Iraq"
    state.at += 3;
    return true;
  }
  if (isPossessive(token) && isCapital(tokens[at + 1])) {
    state.at++;
    return true;
  }
  const further = furtherLink(scan, at);
  if (further !== undefined) {
    state.fresh = token.norm !== 'in' && token.norm !== 'to';
    state.at = further;
    return true;
  }
  if (/^(of|for|on)$/.test(token.norm)) return continuesByPreposition(scan, state, limit);
  if (token.norm === 'and' || token.norm === '&') return continuesByAnd(scan, state, limit);
  return token.norm === ',' && continuesByComma(scan, state, limit);
}

/** "… (NATO) *mission*", "… Union (VFU) *Central Committee* X": the noun of the body that the short form is of. */
function leadsToHead({ tokens, lex }: Scan, at: number): boolean {
  if (tokens[at]?.shape === 'lower') return lex.longest(at, 'head-noun') !== undefined;
  for (let i = at; i < at + 3 && isCapital(tokens[i]); i++) {
    if (lex.longest(i, 'rank') || lex.longest(i, 'honorific')) return false;
    if (BOARD.test(tokens[i]?.norm ?? '')) return true;
    if (!isDomainWord(tokens[i]) && !lex.longest(i, 'office-modifier')) return false;
  }
  return false;
}

/** Organs that govern a body. */
const BOARD = /^(committee|council|board|secretariat|bureau|commission|presidium|chapter|branch)$/;

/** "Chief of the General Staff *of the Armed Forces*": whether a preposition leads on. */
function continuesByPreposition(scan: Scan, state: ComplementState, limit: number): boolean {
  const { tokens, lex } = scan;
  const { at } = state;
  const link = tokens[at]?.norm;
  const skip = tokens[at + 1]?.norm === 'the' ? 2 : 1;
  const target = tokens[at + skip];
  if (FRATERNAL.test(target?.norm ?? '') && lex.longest(at + skip + 1, 'country')) {
    // "of the sisterly Lebanese Republic"
    state.at += skip + 1;
    state.of = link === 'of';
    state.fresh = true;
    return true;
  }
  if (link !== 'of' && !isCapital(target) && !isDomainWord(target)) return false;
  // "Envoy for Africa on January 11"
  if (link === 'on' && lex.longest(at + skip, 'calendar')) return false;
  // "Courtesy Call of the Deputy Minister of Slovenia *on Foreign Affairs Secretary* X": his host.
  if (link === 'on' && leadsToOffice(scan, at + skip, limit)) return false;
  if (
    target?.kind !== 'word' ||
    !(isCapital(target) || isDomainWord(target) || lex.longest(at + skip, 'head-noun'))
  )
    return false;
  state.at += skip;
  state.of = link === 'of';
  state.fresh = true;
  return true;
}

/** "Ports *and Civil Aviation*": whether what "and" joins is of the same office. */
function continuesByAnd(scan: Scan, state: ComplementState, limit: number): boolean {
  const { tokens, lex } = scan;
  const { at } = state;
  const follower = tokens[at + 1];
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
  // "Foreign Affairs and *CARICOM Affairs*": a body before the noun of the field.
  const body = lex.longest(at + 1, 'organization');
  if (body && isFieldOfBody(tokens[body.to])) {
    state.at = body.to;
    return true;
  }
  if (!(isDomainWord(follower) && isCapital(follower) === isCapital(tokens[at - 1]))) return false;
  if (leadsToOffice(scan, at + 1, limit) || lex.longest(at + 1, 'rank')) return false;
  state.at++;
  return true;
}

/** "Transport*, Highways*, Ports and …": whether a comma is inside a list of fields. */
function continuesByComma(scan: Scan, state: ComplementState, limit: number): boolean {
  const { tokens, lex } = scan;
  const { at } = state;
  const follower = tokens[at + 1];
  if (follower?.norm === 'and' && inList(scan, at)) {
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
