import type { HonorificEntry, LexMatch, RankEntry } from '../lexicon/types.js';
import { isCivilStyle, isNamedLikeATitle, isOfFather, isOkina } from './name-words.js';
import { rankAt } from './office-fields.js';
import { GENERATION, REGNAL, findNameRuns } from './names.js';
import type { NameRun } from './names.js';
import { isCapital, isDomainWord } from './scan.js';
import type { Scan } from './scan.js';
import type { OfficeMention, TokenRange } from './types.js';

/** What a sentence holds for reading people, in order. */
export type Unit =
  | { readonly type: 'name'; readonly from: number; readonly to: number; readonly run: NameRun }
  | { readonly type: 'office'; readonly from: number; readonly to: number; readonly office: OfficeMention }
  | { readonly type: 'rank'; readonly from: number; readonly to: number; readonly match: LexMatch<RankEntry> }
  | {
      readonly type: 'honorific';
      readonly from: number;
      readonly to: number;
      readonly match: LexMatch<HonorificEntry>;
    };

export interface Draft {
  unit: Extract<Unit, { type: 'name' }>;
  from: number;
  to: number;
  rank: LexMatch<RankEntry> | undefined;
  honorific: TokenRange | undefined;
  gender: 'f' | 'm' | undefined;
  before: OfficeMention[];
  after: OfficeMention[];
  evidence: boolean;
  country: string | undefined;
  headline: boolean;
  /** One of several told by a plural office: "the two ministers, A and B". */
  listed: boolean;
}

export function readUnits(scan: Scan, from: number, to: number, offices: readonly OfficeMention[]): Unit[] {
  const units: Unit[] = [];
  const { lex } = scan;
  let next = 0;
  const blocked: TokenRange[] = [];
  for (let i = from; i < to; ) {
    while (next < offices.length && (offices[next] as OfficeMention).from < i) next++;
    const office = offices[next];
    if (office && office.from === i) {
      units.push({ type: 'office', from: i, to: office.to, office });
      blocked.push({ from: i, to: office.to });
      i = office.to;
      // "Chief of Staff Lt. Gen. X": the table's rank "Staff Lt. Gen." reaches into the office.
      const inner = lex.longest(office.to - 1, 'rank');
      // "Quarter Master General Lieutenant-General X": a rank of its own stands behind.
      const own = lex.longest(office.to, 'rank');
      if (inner && inner.to > office.to && inner.to <= to && !(own && own.to > inner.to)) {
        units.push({ type: 'rank', from: i, to: inner.to, match: inner });
        blocked.push({ from: i, to: inner.to });
        i = inner.to;
      }
      continue;
    }
    const rank = rankAt(scan, i);
    const style = lex.longest(i, 'honorific');
    // "*Sri* Lanka": of a land's name, no style.
    const honorific = style && (lex.longest(i, 'country')?.to ?? 0) > style.to ? undefined : style;
    if (rank && rank.to <= to && !(honorific && honorific.to > rank.to) && !isShip(scan, i)) {
      units.push({ type: 'rank', from: i, to: rank.to, match: rank });
      blocked.push({ from: i, to: rank.to });
      i = rank.to;
      continue;
    }
    if (honorific && honorific.to <= to) {
      units.push({ type: 'honorific', from: i, to: honorific.to, match: honorific });
      if (isHonorificHere(scan, honorific, units)) {
        blocked.push({ from: i, to: honorific.to });
        i = honorific.to;
        continue;
      }
      units.pop();
    }
    i++;
  }
  let b = 0;
  const runs = findNameRuns(scan, from, to, (token) => {
    while (b > 0 && (blocked[b - 1] as TokenRange).to > token) b--;
    while (b < blocked.length && (blocked[b] as TokenRange).to <= token) b++;
    const block = blocked[b];
    return block && block.from <= token ? block.to : token;
  });
  for (const run of runs) units.push({ type: 'name', from: run.from, to: run.to, run });
  return units.sort((a, b2) => a.from - b2.from);
}

/** "Chief" and "Prince" are honorifics only right before a name or another honorific; "U" and "HE" only so. */
function isHonorificHere(scan: Scan, match: LexMatch<HonorificEntry>, units: readonly Unit[]): boolean {
  const after = scan.tokens[match.to];
  const word = scan.tokens[match.from];
  if (word && (REGNAL.test(word.text) || GENERATION.has(word.norm))) return false;
  // "Don Juan Carlos" is styled, "Don Pramudwinai" named so.
  if (word?.norm === 'don' && !isCapital(scan.tokens[match.to + 1])) return false;
  if (match.entry.after) {
    // "Major General *Md Mahbub* Alam": a name, and no doctor of medicine.
    if (word?.norm === 'md' && word.shape === 'title' && isCapital(after)) return false;
    // "Mrs. JD Ranasinghe": letters between style and name are initials.
    const style = units[units.length - 2];
    if (
      style?.type === 'honorific' &&
      !style.match.entry.after &&
      style.to === match.from &&
      isCapital(after)
    )
      return false;
    const before = units[units.length - 2];
    return (
      before === undefined ||
      isCapital(scan.tokens[match.from - 1]) ||
      scan.tokens[match.from - 1]?.norm === ','
    );
  }
  if (!isCapital(scan.tokens[match.from])) return false;
  if (match.to - match.from === 1 && isNamedLikeATitle(scan, match.from)) return false;
  // "Mya Tun Oo", "Awang Haji Erywan": inside a name the style is part of it.
  if (!isCivilStyle(scan, match.from) && (isInsideName(scan, match.from) || isOfFather(scan, match.from)))
    return false;
  return (
    after !== undefined &&
    (isCapital(after) ||
      after.norm === '(' ||
      isOkina(scan, match.to) ||
      after.shape === 'initial' ||
      /^(al|bin|van|de)$/.test(after.norm))
  );
}

/** "the frigate *Marshal Shaposhnik*" */
function isShip(scan: Scan, at: number): boolean {
  return /^(frigate|ship|vessel|destroyer|submarine|cruiser|corvette|carrier|icebreaker)$/.test(
    scan.tokens[at - 1]?.norm ?? '',
  );
}

function isInsideName(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  if (!isCapital(before) || before?.shape === 'initial' || isDomainWord(before) || scan.tokens[at]?.newline)
    return false;
  return scan.lex.at(at - 1).every((m) => m.entry.type === 'verb') && scan.endingAt[at] === undefined;
}
