/**
 * Attaches ranks, honorifics, offices and lands to the name that they stand beside.
 *
 *     Foreign Minister H.E. Dr. Ana Costa of Chile, Chair of the Council
 *     ^office          ^honorific ^name      ^land  ^office after
 */
import type { LexMatch, RankEntry } from '../lexicon/types.js';
import { readCountryAfter, readOwnerCountry } from './people-land.js';
import { between } from './people-links.js';
import { readAfter } from './people-titles-after.js';
import { readBefore } from './people-titles-before.js';
import type { Draft, Unit } from './people-units.js';
import type { Scan } from './scan.js';
import type { OfficeMention, TokenRange } from './types.js';

/** The people of some units: each name with what stands beside it. */
export function attach(scan: Scan, units: readonly Unit[]): Draft[] {
  const drafts: Draft[] = [];
  const claimed = new Set<OfficeMention>();
  for (let u = 0; u < units.length; u++) {
    const unit = units[u] as Unit;
    if (unit.type !== 'name' || isStyleBefore(scan, units, u)) continue;
    const draft: Draft = {
      unit,
      from: unit.from,
      to: unit.to,
      rank: undefined,
      honorific: undefined,
      gender: undefined,
      before: [],
      after: [],
      evidence: false,
      country: undefined,
      headline: false,
      listed: false,
    };
    readBefore(scan, units, u, draft, claimed);
    readCountryAfter(scan, draft);
    readOwnerCountry(scan, draft);
    readAfter(scan, units, u, draft, claimed);
    // "Ministers A of Chile and B *of Nepal*": with the shared office the country is his too.
    if (shareOffice(scan, drafts, draft) && draft.country === undefined) readCountryAfter(scan, draft);
    drafts.push(draft);
  }
  return drafts;
}

/** "Pehin *Udana Khatib Dato Paduka* Ustaz Haji Awang Badaruddin": a title with words of its own. */
function isStyleBefore(scan: Scan, units: readonly Unit[], u: number): boolean {
  const [before, name, next] = [units[u - 1], units[u], units[u + 1]];
  if (before?.type !== 'honorific' || next?.type !== 'honorific' || next.match.entry.after) return false;
  if (!/^(pehin|pengiran)$/.test(scan.tokens[before.to - 1]?.norm ?? '')) return false;
  let last = u + 1;
  while (units[last + 1]?.type === 'honorific' && units[last + 1]?.from === units[last]?.to) last++;
  return (
    name?.to === next.from && units[last + 1]?.type === 'name' && units[last + 1]?.from === units[last]?.to
  );
}

/** "Foreign Ministers A and B", "Commissioners A, B and C": all share the plural office. */
function shareOffice(scan: Scan, drafts: readonly Draft[], draft: Draft): boolean {
  if (draft.before.length > 0 || draft.after.length > 0) return false;
  const previous = drafts[drafts.length - 1];
  const shared = previous?.before.find((office) => office.plural);
  if (!previous || !(shared || previous.listed)) return false;
  const gap = between(scan, previous.to, draft.from);
  if (gap !== 'and' && gap !== ',' && gap !== ', and') return false;
  if (shared) draft.before.push(shared);
  else draft.listed = true;
  draft.evidence = true;
  return shared !== undefined;
}

/** The rank of a person, without words that its office has. */
export function rankRange(draft: Draft): TokenRange {
  const rank = draft.rank as LexMatch<RankEntry>;
  const office = draft.before[draft.before.length - 1];
  return {
    from: office && office.to > rank.from && office.to < rank.to ? office.to : rank.from,
    to: rank.to,
  };
}
