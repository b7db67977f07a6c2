/**
 * Drops matches inside a longer one: the "Sudan" of "South Sudan" is no country.
 */
import type { EntryType } from './matcher.js';
import type { LexEntry, LexMatch } from './types.js';

/**
 * Types whose matches hide shorter ones inside them: the "Sudan" of "South
 * Sudan" is no country, the "General" of "Attorney General" no rank.
 */
const HIDDEN_BY: Readonly<Partial<Record<EntryType, readonly EntryType[]>>> = (() => {
  const names: EntryType[] = ['country', 'city', 'region', 'organization', 'agency'];
  const titles: EntryType[] = ['office', 'rank'];
  return {
    country: names,
    city: names,
    region: names,
    organization: names,
    agency: names,
    honorific: [...names, ...titles],
    'office-modifier': [...names, ...titles],
    office: [...names, ...titles],
    rank: [...names, ...titles, 'head-noun'],
    calendar: [...names, 'calendar'],
  };
})();

function hides(cover: LexEntry, inner: LexEntry): boolean {
  // "US Congress" still is of the US.
  if (cover.type === 'organization' && cover.country !== undefined && inner.type === 'country') return false;
  return HIDDEN_BY[inner.type]?.includes(cover.type) ?? false;
}

/** Drops matches that lie within a longer one of a type that hides them. */
export function hideInner(found: (LexMatch[] | undefined)[]): void {
  let covers: LexMatch[] = [];
  for (let i = 0; i < found.length; i++) {
    const matches = found[i];
    if (matches === undefined) continue;
    if (covers.length > 0) covers = covers.filter((cover) => cover.to > i);
    // Longest first, so a match can only be hidden by one already seen.
    let kept = 0;
    for (const match of matches) {
      if (isHidden(match, covers)) continue;
      if (match.to - i > 1) covers.push(match);
      matches[kept++] = match;
    }
    if (kept < matches.length) matches.length = kept;
  }
}

function isHidden(match: LexMatch, covers: readonly LexMatch[]): boolean {
  for (const cover of covers) {
    if (
      match.to <= cover.to &&
      match.to - match.from < cover.to - cover.from &&
      hides(cover.entry, match.entry)
    )
      return true;
  }
  return false;
}
