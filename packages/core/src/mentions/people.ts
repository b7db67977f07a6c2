import type { LexMatch, HonorificEntry, RankEntry } from '../lexicon/types.js';
import { findNameRuns, GENERATION, type NameRun, REGNAL } from './names.js';
import { isAcronym, isCapital, isDomainWord, isPossessive, type Scan } from './scan.js';
import type { OfficeMention, PersonMention, TokenRange } from './types.js';

/** What a sentence holds for reading people, in order. */
type Unit =
  | { readonly type: 'name'; readonly from: number; readonly to: number; readonly run: NameRun }
  | { readonly type: 'office'; readonly from: number; readonly to: number; readonly office: OfficeMention }
  | { readonly type: 'rank'; readonly from: number; readonly to: number; readonly match: LexMatch<RankEntry> }
  | {
      readonly type: 'honorific';
      readonly from: number;
      readonly to: number;
      readonly match: LexMatch<HonorificEntry>;
    };

interface Draft {
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
}

/** Words after which a bare name is a person's: "met with Yulia Navalnaya". */
const LEADS_TO_PERSON = new Set(
  'with by counterpart counterparts received met meets meet hosted welcomed greeted thanked told named mr include including included between'.split(
    ' ',
  ),
);
const FOLLOWS_PERSON = new Set(
  'who said says told added noted stressed widow son daughter wife husband aged'.split(' '),
);

/**
 * People by name, each with rank, honorifics and the offices told beside it.
 *
 *     the Minister of Defence, Colonel General Zakir Hasanov
 *         ^office              ^rank           ^name
 *     Felix Neumann, German Ambassador to Sri Lanka,
 *     ^name          ^office
 */
export function findPeople(scan: Scan, offices: readonly OfficeMention[]): PersonMention[] {
  const people: PersonMention[] = [];
  const doubtful: Draft[] = [];
  let cursor = 0;
  for (const sentence of scan.doc.sentences) {
    const headline = scan.doc.blocks[sentence.block]?.kind === 'headline';
    const own: OfficeMention[] = [];
    while (cursor < offices.length && (offices[cursor] as OfficeMention).from < sentence.from) cursor++;
    for (let i = cursor; i < offices.length && (offices[i] as OfficeMention).to <= sentence.to; i++) {
      own.push(offices[i] as OfficeMention);
    }
    const drafts = attach(scan, readUnits(scan, sentence.from, sentence.to, own), sentence.from);
    for (const draft of drafts) {
      draft.headline = headline;
      if (
        (draft.evidence && !headline) ||
        (!headline && draft.unit.run.full > 1 && isArgument(scan, draft, sentence.from))
      ) {
        people.push(finish(draft));
      } else doubtful.push(draft);
    }
  }
  // A bare name counts where it repeats a person's: "Lavrov had come to the island".
  const known = new Set<string>();
  for (const person of people) {
    for (let i = person.name.from; i < person.name.to; i++) {
      const token = scan.tokens[i];
      if (token && isCapital(token) && token.norm.length > 2) known.add(token.norm);
    }
  }
  for (const draft of doubtful) {
    // "Brian P. McKeon Meetings in Atlanta": a headline's capitals go on after the name.
    while (
      draft.unit.run.full > 1 &&
      !known.has(scan.tokens[draft.unit.run.to - 1]?.norm ?? '') &&
      hasKnown(scan, draft.unit.run, known)
    ) {
      const { run } = draft.unit;
      const shorter = { ...run, to: run.to - 1, full: run.full - 1 };
      draft.unit = { ...draft.unit, to: shorter.to, run: shorter };
      if (draft.to === run.to) draft.to = shorter.to;
    }
    const { run } = draft.unit;
    const last = scan.tokens[run.to - 1];
    const first = scan.tokens[run.from];
    if ((last && known.has(last.norm)) || (first && run.full > 1 && known.has(first.norm)))
      people.push(finish(draft));
    else if (run.full > 1 && !draft.headline && isListed(scan, draft, people)) people.push(finish(draft));
  }
  people.sort((a, b) => a.from - b.from);
  return people;
}

function hasKnown(scan: Scan, run: NameRun, known: ReadonlySet<string>): boolean {
  for (let i = run.from + 1; i < run.to - 1; i++) if (known.has(scan.tokens[i]?.norm ?? '')) return true;
  return false;
}

function readUnits(scan: Scan, from: number, to: number, offices: readonly OfficeMention[]): Unit[] {
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
      if (inner && inner.to > office.to && inner.to <= to) {
        units.push({ type: 'rank', from: i, to: inner.to, match: inner });
        blocked.push({ from: i, to: inner.to });
        i = inner.to;
      }
      continue;
    }
    const rank = lex.longest(i, 'rank');
    const honorific = lex.longest(i, 'honorific');
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
  // "Mya Tun Oo", "Awang Haji Erywan": inside a name the style is part of it.
  if (
    isInsideName(scan, match.from) ||
    /^(bin|bint|ibn|ben|binti)$/.test(scan.tokens[match.from - 1]?.norm ?? '')
  )
    return false;
  return (
    after !== undefined &&
    (isCapital(after) ||
      after.norm === '(' ||
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

function attach(scan: Scan, units: readonly Unit[], floor: number): Draft[] {
  const drafts: Draft[] = [];
  const claimed = new Set<OfficeMention>();
  for (let u = 0; u < units.length; u++) {
    const unit = units[u] as Unit;
    if (unit.type !== 'name') continue;
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
    };
    readBefore(scan, units, u, draft, claimed);
    readCountryAfter(scan, draft);
    readOwnerCountry(scan, draft);
    readAfter(scan, units, u, draft, claimed);
    shareOffice(scan, drafts, draft);
    drafts.push(draft);
  }
  void floor;
  return drafts;
}

/** Ranks, honorifics and offices before the name, each next to the other or a comma apart. */
function readBefore(
  scan: Scan,
  units: readonly Unit[],
  u: number,
  draft: Draft,
  claimed: Set<OfficeMention>,
): void {
  let edge = draft.from;
  for (let i = u - 1; i >= 0; i--) {
    const unit = units[i] as Unit;
    const gap = between(scan, unit.to, edge);
    if (unit.type === 'honorific' && !unit.match.entry.after && gap === '') {
      draft.honorific = { from: unit.from, to: draft.honorific?.to ?? unit.to };
      draft.gender ??= unit.match.entry.gender;
    } else if (unit.type === 'honorific' && unit.match.entry.after && (gap === '' || gap === ',') && i > 0) {
      // "Brigadier General (Rtd) Kelvin Phiri": the note stands between rank and name.
      const rank = units[i - 1];
      if (rank?.type !== 'rank' || between(scan, rank.to, unit.from) !== '') return;
    } else if (
      unit.type === 'rank' &&
      draft.rank === undefined &&
      (gap === '' || (gap === ',' && edge === draft.from && i > 0 && units[i - 1]?.type === 'office'))
    ) {
      draft.rank = unit.match;
    } else if (unit.type === 'rank' && draft.rank && gap === '') {
      return;
    } else if (unit.type === 'office' && !claimed.has(unit.office) && !unit.office.counterpart) {
      const styled = gap === ', the' && i + 1 < u && units[i + 1]?.type === 'honorific';
      if (
        gap === '' ||
        gap === ',' ||
        gap === '-' ||
        gap === '(gloss)' ||
        gap === '(gloss),' ||
        gap === ':' ||
        styled
      ) {
        if (gap !== '' && gap !== '(gloss)' && unit.office.plural) return;
        if (!agreesBefore(scan, units, i, u, gap)) return;
        draft.before.unshift(unit.office);
        claimed.add(unit.office);
      } else return;
      if (draft.before.length > 2) return;
    } else if (unit.type === 'office' && unit.office.counterpart && (gap === '' || gap === ',')) {
      draft.before.unshift(unit.office);
      draft.evidence = true;
      edge = unit.from;
      draft.from = edge;
      return;
    } else return;
    draft.evidence = true;
    edge = unit.from;
    draft.from = edge;
  }
}

/**
 * Whether "…, OFFICE, NAME" means the office is the name's and not the person's
 * before: a title between two names belongs to the first unless that one has
 * its own title before it.
 */
function agreesBefore(
  scan: Scan,
  units: readonly Unit[],
  office: number,
  name: number,
  gap: string,
): boolean {
  const unit = units[office] as Extract<Unit, { type: 'office' }>;
  const previous = units[office - 1];
  const after = units[name] as Unit;
  if (gap === '') {
    // "…, Minister of Commerce Cham Nimul": nothing between, so it is the name's.
    return true;
  }
  if (
    gap === ',' &&
    after.type === 'name' &&
    previous?.type === 'name' &&
    between(scan, previous.to, unit.from) === ','
  ) {
    // "A, Ambassador of Japan, B": A's, if A has no title yet.
    const first = units[office - 2];
    const hasOwn =
      first?.type === 'office' &&
      (between(scan, first.to, previous.from) === '' || between(scan, first.to, previous.from) === ',');
    const ranked = first?.type === 'rank' || first?.type === 'honorific';
    if (!hasOwn && ranked) {
      const second = units[office - 3];
      return second?.type === 'office';
    }
    return hasOwn;
  }
  return true;
}

/** "hosted *Poland's* Zbigniew Kościelny": the country before the name. */
function readOwnerCountry(scan: Scan, draft: Draft): void {
  if (draft.before.length > 0 || !isPossessive(scan.tokens[draft.from - 1])) return;
  const owner = scan.endingAt[draft.from - 1];
  if (owner?.entry.type !== 'country' || draft.unit.run.full < 2) return;
  draft.country = owner.entry.code;
  draft.evidence = true;
}

/** "President Volodymyr Zelenskyy *of Ukraine*", "King Abdullah II *of Jordan*". */
function readCountryAfter(scan: Scan, draft: Draft): void {
  const { tokens } = scan;
  // "Ministers Thiago Salles (Brazil) and Graça Antunes (Portugal)"
  const inBrackets = tokens[draft.to]?.norm === '(' ? scan.lex.longest(draft.to + 1, 'country') : undefined;
  if (inBrackets && tokens[inBrackets.to]?.norm === ')') {
    draft.country = inBrackets.entry.code;
    draft.to = inBrackets.to + 1;
    return;
  }
  if (draft.before.length === 0 || !/^(of|from)$/.test(tokens[draft.to]?.norm ?? '')) return;
  const at = tokens[draft.to + 1]?.norm === 'the' ? draft.to + 2 : draft.to + 1;
  const country = scan.lex.longest(at, 'country');
  if (country?.entry.form !== 'name' || isPossessive(tokens[country.to])) return;
  draft.country = country.entry.code;
  draft.to = country.to;
}

/** Offices and notes after the name: ", Ambassador of Japan", " – Chairman of …", "(PhD)". */
function readAfter(
  scan: Scan,
  units: readonly Unit[],
  u: number,
  draft: Draft,
  claimed: Set<OfficeMention>,
): void {
  let edge = draft.to;
  for (let i = u + 1; i < units.length && draft.after.length < 3; i++) {
    const unit = units[i] as Unit;
    const gap = between(scan, edge, unit.from);
    if (unit.type === 'honorific' && unit.match.entry.after && (gap === '' || gap === ',' || gap === '(')) {
      edge = unit.to;
      if (gap === '(' && scan.tokens[edge]?.norm === ')') edge++;
      draft.to = edge;
      continue;
    }
    if (unit.type !== 'office' || claimed.has(unit.office)) {
      return;
    }
    // "Bob Carr MP, Minister for Foreign Affairs": letters after the name.
    if (gap === '' && unit.to - unit.from === 1 && isAcronym(scan.tokens[unit.from])) {
      edge = unit.to;
      draft.to = edge;
      continue;
    }
    const linked =
      gap === ',' ||
      gap === '-' ||
      gap === '(' ||
      gap === ', the' ||
      gap === '- the' ||
      gap === ', his' ||
      (gap === ', and' && draft.after.length > 0) ||
      (gap === 'and' && draft.after.length > 0);
    if (!linked || unit.office.plural) return;
    if (isOfficeOfNext(scan, units, i, draft, gap)) return;
    // "Kenya Navy Commander, Maj. Gen Bakari, Chief of Operations, and Chief of Logistics": offices go before names here.
    if (
      gap === ',' &&
      draft.before.some((o) => !o.counterpart && !isStyle(scan, o)) &&
      draft.after.length === 0
    )
      return;
    draft.after.push(unit.office);
    claimed.add(unit.office);
    draft.evidence = true;
    edge = unit.to;
    draft.to = edge;
  }
}

/** "Amb. Joy Salonga-Reyes", "Prince Fahd": a style more than an office. */
function isStyle(scan: Scan, office: OfficeMention): boolean {
  return (
    office.to - office.from === 1 &&
    /^(amb|ambassador|prince|princess|minister|judge|justice|senator)$/.test(
      scan.tokens[office.from]?.norm.replace(/\.$/, '') ?? '',
    )
  );
}

/** "A, Minister B": the office is followed at once by another name and so is that one's. */
function isOfficeOfNext(
  scan: Scan,
  units: readonly Unit[],
  office: number,
  draft: Draft,
  gap: string,
): boolean {
  const unit = units[office] as Unit;
  let next = office + 1;
  let edge = unit.to;
  while (units[next] && units[next]?.type !== 'name') {
    const nextUnit = units[next] as Unit;
    const link = between(scan, edge, nextUnit.from);
    if (link !== '' && !(next === office + 1 && link === ',' && nextUnit.type !== 'office')) break;
    edge = nextUnit.to;
    next++;
  }
  const name = units[next];
  if (name?.type !== 'name') return false;
  const link = between(scan, edge, name.from);
  if (link === '' || link === '(gloss)') {
    const straight = between(scan, unit.to, (units[office + 1] as Unit).from);
    // "A, Defence Minister of X, General B": B's if A has its own title, else A's.
    if (straight === ',') return draft.before.length > 0;
    return true;
  }
  // "…, Permanent Representative to ASEAN, and Deputy Secretary-General, San Lwin Oo"
  if (link === ',' && gap === ', and') return true;
  return link === ',' && draft.before.length > 0 && gap !== '(';
}

/** "Foreign Ministers A and B", "Commissioners A, B and C": all share the plural office. */
function shareOffice(scan: Scan, drafts: readonly Draft[], draft: Draft): void {
  if (draft.before.length > 0 || draft.after.length > 0) return;
  const previous = drafts[drafts.length - 1];
  const shared = previous?.before.find((office) => office.plural);
  if (!previous || !shared) return;
  const gap = between(scan, previous.to, draft.from);
  if (gap === 'and' || gap === ',' || gap === ', and') {
    draft.before.push(shared);
    draft.evidence = true;
  }
}

/** The words between two units: "" for none, ",", "-", "and", … ; `undefined` for more than links them. */
function between(scan: Scan, from: number, to: number): string | undefined {
  const { tokens } = scan;
  if (to <= from) return '';
  if (to - from > 6) return undefined;
  let at = from;
  let gloss = '';
  if (tokens[at]?.norm === '(' && at + 2 < to + 1) {
    let close = at + 1;
    while (close < to && tokens[close]?.norm !== ')') close++;
    if (close < to && close - at <= 4) {
      at = close + 1;
      gloss = '(gloss)';
    } else if (to - from === 1) return '(';
  }
  const rest: string[] = [];
  for (; at < to; at++) {
    const norm = tokens[at]?.norm ?? '';
    rest.push(norm === '--' ? '-' : norm);
  }
  const link = rest.join(' ').replace(' ,', ',');
  if (link === 'the') return gloss;
  if (
    link === '' ||
    link === ',' ||
    link === '-' ||
    link === 'and' ||
    link === ', and' ||
    link === '(' ||
    link === ':' ||
    link === ', the' ||
    link === '- the' ||
    link === ', his' ||
    link === ', her'
  ) {
    return gloss + link;
  }
  return undefined;
}

/** A bare name in a place that only people fill: "met with X", "X, widow of", "X said". */
function isArgument(scan: Scan, draft: Draft, floor: number): boolean {
  const { run } = draft.unit;
  if (run.full > 5) return false;
  const before = scan.tokens[run.from - 1];
  const after = scan.tokens[run.to];
  if (before && run.from > floor && LEADS_TO_PERSON.has(before.norm)) return !isPossessive(after);
  // "his counterpart from that country, Laura Quesada Mora"
  if (before?.norm === ',') {
    for (let i = run.from - 2; i > floor && i >= run.from - 6; i--) {
      if (/^counterparts?$/.test(scan.tokens[i]?.norm ?? '')) return !isPossessive(after);
      if (isCapital(scan.tokens[i]) && !scan.lex.longest(i, 'country')) break;
    }
  }
  // "at the tomb of Mahesh Gandhar"
  if (
    before &&
    /^(of|to)$/.test(before.norm) &&
    /^(tomb|grave|graves|statue|bust|monument|mausoleum|memory|portrait)$/.test(
      scan.tokens[run.from - 2]?.norm ?? '',
    )
  ) {
    return run.full > 1 && !isPossessive(after);
  }
  // "met today with actress and activist Nazanin Boniadi"
  for (let i = run.from - 1; i > floor && i >= run.from - 4 && scan.tokens[i]?.shape === 'lower'; i--) {
    if (i < run.from - 1 && scan.tokens[i]?.norm === 'with') return !isPossessive(after);
  }
  const beyond = after?.norm === ',' ? scan.tokens[run.to + 1] : after;
  if (beyond && FOLLOWS_PERSON.has(beyond.norm))
    return run.from === floor || !(isCapital(before) || before?.norm === 'the');
  return (
    run.from === floor &&
    after !== undefined &&
    scan.lex
      .at(run.to)
      .some((m) => m.entry.type === 'verb' && (m.entry.family === 'speak' || m.entry.family === 'engage'))
  );
}

/** A bare name between people in a list: "Minister A, B C and Ambassador D". */
function isListed(scan: Scan, draft: Draft, people: readonly PersonMention[]): boolean {
  const before = scan.tokens[draft.from - 1]?.norm;
  if (before !== 'and' && before !== ',' && before !== ';') return false;
  const previous = people.find(
    (p) => p.to === draft.from - 1 || (p.to === draft.from - 2 && before === 'and'),
  );
  return previous !== undefined && draft.unit.run.full <= 4;
}

function rankRange(draft: Draft): TokenRange {
  const rank = draft.rank as LexMatch<RankEntry>;
  const office = draft.before[draft.before.length - 1];
  return {
    from: office && office.to > rank.from && office.to < rank.to ? office.to : rank.from,
    to: rank.to,
  };
}

function finish(draft: Draft): PersonMention {
  const { run } = draft.unit;
  const titles = [...draft.before, ...draft.after];
  return {
    kind: 'person',
    from: Math.min(draft.from, run.from),
    to: Math.max(draft.to, run.to),
    name: { from: run.from, to: run.to },
    titles,
    ...(draft.rank && { rank: rankRange(draft) }),
    ...(draft.rank?.entry.grade !== undefined && { grade: draft.rank.entry.grade }),
    ...(draft.honorific && { honorific: draft.honorific }),
    ...(draft.gender && { gender: draft.gender }),
    ...(draft.country !== undefined && { country: draft.country }),
  };
}
