/**
 * Places that one verb governs, joined by commas, "and", "as well as".
 *
 *     visited the Alley of Honor, the Museum, as well as Victory Park
 *                 ^site           ^site                  ^site
 */
import { isCapital, isGluedHyphen } from '../mentions/scan.js';
import type { Reading } from '../mentions/types.js';
import { type Site, skipArticle } from './site-nouns.js';
import { readSite } from './site.js';

/**
 * Places that one verb governs, joined by commas, "and", "as well as".
 *
 *     visited the Alley of Honor, the Museum, as well as Victory Park
 */
export function readSites(reading: Reading, at: number, limit: number): Site[] {
  const first = readSite(reading, at, limit);
  return first === undefined ? [] : sitesFrom(reading, first, limit);
}

/** A site with those that are joined to it. */
export function sitesFrom(reading: Reading, first: Site, limit: number): Site[] {
  const { tokens } = reading;
  const sites: Site[] = [];
  // How many of them "and" has closed: "visited the plant, *the embassy informs*" lists but one.
  let closed = 1;
  for (let site: Site | undefined = first; site !== undefined; ) {
    const told: Site = readShown(reading, site, limit) ?? site;
    sites.push(told);
    let i = afterCity(reading, told.to, limit);
    if (tokens[i]?.norm === ',') i++;
    const isAnd = tokens[i]?.norm === 'and';
    const isAsWell =
      tokens[i]?.norm === 'as' && tokens[i + 1]?.norm === 'well' && tokens[i + 2]?.norm === 'as';
    if (isAsWell) i += 3;
    else if (isAnd) i += tokens[i + 1]?.norm === 'also' ? 2 : 1;
    else if (tokens[i - 1]?.norm !== ',') break;
    // "laid wreaths at the Monument *and at* the Memorial Park"
    const isSame =
      tokens[i]?.norm === tokens[first.from - (tokens[first.from - 1]?.norm === 'the' ? 2 : 1)]?.norm;
    if (isSame && /^(?:at|before|in)$/.test(tokens[i]?.norm ?? '')) i++;
    if (i >= limit) break;
    site = readSite(reading, i, limit);
    if (isAnd || isAsWell) closed = sites.length + (site === undefined ? 0 : 1);
  }
  return sites.slice(0, closed);
}

/** "the Institute *named after Sagadat Nur* and the Centre": whose name a site bears. */
function afterNamesake(reading: Reading, at: number): number {
  const { tokens } = reading;
  if (tokens[at]?.norm !== 'named' || tokens[at + 1]?.norm !== 'after') return at;
  let to = skipArticle(reading, at + 2);
  while (isCapital(tokens[to]) || isGluedHyphen(tokens, to)) to++;
  return to;
}

/** "the Academy in *Banska Bela*, the Centre": capitals of no table, a town by its place. */
function unknownTown({ tokens, mentions }: Reading, from: number): number | undefined {
  let to = from;
  while (to < from + 3 && isCapital(tokens[to]) && mentions.at(to) === undefined) to++;
  return to > from ? to : undefined;
}

/** "visited the works *in Bengaluru* and the yard": the town between two sites. */
function afterCity(reading: Reading, place: number, limit: number): number {
  const { tokens, mentions } = reading;
  const at = afterNamesake(reading, place);
  // "the Monument *on Avala* and the Park"
  const isHill =
    tokens[at]?.norm === 'on' && tokens[at + 1]?.shape === 'title' && mentions.at(at + 1) === undefined;
  if (!isHill && !/^(?:in|at|near)$/.test(tokens[at]?.norm ?? '')) return at;
  const city = mentions
    .within({ from: at + 1, to: at + 2 })
    .find((m) => m.kind === 'city' && m.from === at + 1);
  // "the Museum *at Parliament*, the Memorial and the hospital"
  const house = mentions
    .within({ from: skipArticle(reading, at + 1), to: at + 3 })
    .find((m) => (m.kind === 'place' || m.kind === 'organization') && m.from <= at + 2);
  const to = city?.to ?? house?.to ?? unknownTown(reading, at + 1) ?? at;
  const goesOn = /^(?:,|and|as)$/.test(tokens[to]?.norm ?? '');
  return to < limit && goesOn ? to : at;
}

/** "a number of halls, *among them the Volunteers Hall*": the one that has a name. */
function readShown(reading: Reading, site: Site, limit: number): Site | undefined {
  const { tokens } = reading;
  if (tokens[site.to]?.norm !== ',') return undefined;
  const after = site.to + 1;
  const isNamed =
    tokens[after]?.norm === 'including' ||
    (tokens[after]?.norm === 'among' && tokens[after + 1]?.norm === 'them');
  if (!isNamed) return undefined;
  return readSite(reading, tokens[after]?.norm === 'including' ? after + 1 : after + 2, limit);
}
