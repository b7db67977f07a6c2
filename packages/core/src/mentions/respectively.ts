import type { LexMatch } from '../lexicon/types.js';
import { readName } from './names.js';
import type { Scan } from './scan.js';
import type { OfficeMention, PersonMention } from './types.js';

/**
 * Holders of one office for several countries, told country by country and
 * then name by name.
 *
 *     the ambassadors of Chile, Nepal and Greece, A B, C D and E F, respectively
 *         ^office        ^countries               ^names
 *
 * The names may also come first: "A B and C D, the foreign ministers of Chile and Nepal".
 *
 * Read only where both lists are of one length.
 */
export function findRespective(scan: Scan, offices: readonly OfficeMention[]): PersonMention[] {
  const found: PersonMention[] = [];
  for (const office of offices) {
    // "his counterparts *from* Chile and Nepal, A B and C D"
    const link = office.counterpart ? /^(?:of|from)$/ : /^of$/;
    if (office.plural) found.push(...ofAdjectives(scan, office));
    if (!office.plural || !link.test(scan.tokens[office.head + 1]?.norm ?? '')) continue;
    const of = lastOf(scan, office);
    const countries = readCountries(scan, of + 1);
    if (countries.length < 2) continue;
    const last = countries[countries.length - 1] as LexMatch;
    const after = readNames(scan, last.to, countries.length);
    const names =
      after.length === countries.length ? after : namesBefore(scan, office.from, countries.length);
    if (names === undefined) continue;
    names.forEach((name, i) => {
      const country = countries[i]?.entry;
      if (country?.type !== 'country') return;
      const title: OfficeMention = {
        ...office,
        from: office.from,
        to: of,
        plural: false,
        country: country.code,
      };
      found.push({
        kind: 'person',
        // The first one's mention holds the office, so that the list begins where its clause does.
        from: i === 0 && names === after && name.from - last.to < 3 ? office.from : name.from,
        to: name.to,
        name,
        titles: [title],
        country: country.code,
      });
    });
  }
  return found;
}

/** "*Chilean and Nepali* foreign ministers A B and C D", "his *Chilean and Nepali* counterparts, A B and C D". */
function ofAdjectives(scan: Scan, office: OfficeMention): PersonMention[] {
  const { tokens, lex } = scan;
  let words = office.from;
  for (let at = words; at < office.head; ) {
    const land = lex.longest(at, 'country');
    if (land === undefined || land.to > office.head) break;
    words = tokens[land.to]?.norm === "'s" ? land.to + 1 : land.to;
    at = nextItem(scan, words);
  }
  const lands: LexMatch[] = [];
  for (let end = words; lands.length < 9; ) {
    const to = tokens[end - 1]?.norm === "'s" ? end - 1 : end;
    const land = landEndingAt(scan, to);
    if (land === undefined) break;
    lands.unshift(land);
    const link = tokens[land.from - 1]?.norm ?? '';
    if (link !== 'and' && link !== ',') break;
    end = land.from - (link === 'and' && tokens[land.from - 2]?.norm === ',' ? 2 : 1);
  }
  if (lands.length < 2) return [];
  const names = readNames(scan, office.to, lands.length);
  if (names.length !== lands.length) return [];
  return names.flatMap((name, i) => {
    const country = lands[i]?.entry;
    if (country?.type !== 'country') return [];
    const title: OfficeMention = { ...office, from: words, plural: false, country: country.code };
    const from = i === 0 && name.from - office.to < 3 ? office.from : name.from;
    return [{ kind: 'person' as const, from, to: name.to, name, titles: [title], country: country.code }];
  });
}

function landEndingAt({ lex }: Scan, to: number): LexMatch | undefined {
  for (let from = to - 1; from >= to - 4 && from >= 0; from--) {
    const land = lex.longest(from, 'country');
    if (land?.to === to) return land;
  }
  return undefined;
}

/** "Ministers of Foreign Affairs *of* Chile and Nepal": behind the field. */
function lastOf({ tokens, lex }: Scan, { head, to }: OfficeMention): number {
  for (let i = to; i > head + 1; i--)
    if (tokens[i]?.norm === 'of' && lex.longest(tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1, 'country'))
      return i;
  return head + 1;
}

function readCountries(scan: Scan, from: number): LexMatch[] {
  const found: LexMatch[] = [];
  let at = from;
  for (;;) {
    if (scan.tokens[at]?.norm === 'the') at++;
    const country = scan.lex.longest(at, 'country');
    if (country?.entry.form !== 'name') return found;
    found.push(country);
    at = nextItem(scan, country.to);
    if (at === country.to || (scan.tokens[country.to]?.norm === ',' && !isCountry(scan, at))) return found;
  }
}

function isCountry(scan: Scan, at: number): boolean {
  return scan.lex.longest(scan.tokens[at]?.norm === 'the' ? at + 1 : at, 'country') !== undefined;
}

function readNames(scan: Scan, after: number, wanted: number): Array<{ from: number; to: number }> {
  const found: Array<{ from: number; to: number }> = [];
  let at = after;
  while (/^(?:[,:-]|--)$/.test(scan.tokens[at]?.norm ?? '')) at++;
  while (found.length < wanted) {
    const style = scan.lex.longest(at, 'honorific');
    if (style) at = style.to;
    const name = readName(scan, at, at + 12, true);
    if (!name) return found;
    found.push({ from: name.from, to: name.to });
    at = nextItem(scan, name.to);
    if (at === name.to) return found;
  }
  return found;
}

/** "*A B and C D*, the foreign ministers of": as many names as countries, up to the comma before the office. */
function namesBefore(
  scan: Scan,
  office: number,
  wanted: number,
): Array<{ from: number; to: number }> | undefined {
  const comma = scan.tokens[office - 1]?.norm === 'the' ? office - 2 : office - 1;
  if (scan.tokens[comma]?.norm !== ',') return undefined;
  let best: Array<{ from: number; to: number }> | undefined;
  for (let at = comma - 2; at >= 0 && at > comma - 5 * wanted; at--) {
    if (/^[.;:]$/.test(scan.tokens[at]?.norm ?? '')) break;
    const names = readNames(scan, at, wanted);
    if (names.length === wanted && names[wanted - 1]?.to === comma) best = names;
    else if (best) break;
  }
  return best;
}

/** Over ", " / " and " / ", and " to the next item; the same token where the list ends. */
function nextItem(scan: Scan, at: number): number {
  let next = at;
  if (scan.tokens[next]?.norm === ',') next++;
  if (scan.tokens[next]?.norm === 'and') next++;
  return next;
}
