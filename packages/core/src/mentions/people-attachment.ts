import type { LexMatch, RankEntry } from '../lexicon/types.js';
import type { Draft, Unit } from './people-units.js';
import { isAcronym, isCapital, isPossessive } from './scan.js';
import type { Scan } from './scan.js';
import type { OfficeMention, TokenRange } from './types.js';

export function attach(scan: Scan, units: readonly Unit[], floor: number): Draft[] {
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
  void floor;
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
      // "H.E. President Dr. X": only styles that stand together are one.
      if (!draft.honorific) draft.honorific = { from: unit.from, to: unit.to };
      else if (edge === draft.honorific.from) draft.honorific = { from: unit.from, to: draft.honorific.to };
      draft.gender ??= unit.match.entry.gender;
    } else if (unit.type === 'honorific' && unit.match.entry.after && (gap === '' || gap === ',') && i > 0) {
      // "Brigadier General (Rtd) Kelvin Phiri": the note stands between rank and name.
      const rank = units[i - 1];
      if (rank?.type !== 'rank' || between(scan, rank.to, unit.from) !== '') return;
    } else if (
      unit.type === 'rank' &&
      draft.rank === undefined &&
      (gap === '' ||
        gap === '(gloss)' ||
        (gap === ',' && edge === draft.from && i > 0 && units[i - 1]?.type === 'office'))
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
        // "Office of the Prime Minister: Prime Minister Ana Lind speaks": whose page it is.
        if (gap === ':' && draft.before.length > 0) return;
        // "members of the delegation Secretary X": the plural counts him among others.
        if (gap === '' && unit.office.plural && draft.before.length > 0) return;
        if (gap !== '' && gap !== '(gloss)' && unit.office.plural) {
          // "The two ministers, A and B, met": people, whatever each one's office.
          if (gap === ',' && unit.office.determiner && edge === draft.from)
            draft.listed = draft.evidence = true;
          return;
        }
        if (!agreesBefore(scan, units, i, u, gap)) return;
        if (gap === ',' && edge === draft.unit.from && isInScene(scan, unit.office, draft.unit.to)) return;
        // "as envoy of the president and the minister of defence, Kowal will attend": a list before its clause.
        const isBare = edge === unit.to + 1 && draft.from === draft.unit.from && draft.unit.run.full === 1;
        if (gap === ',' && isBare && !isCapital(scan.tokens[unit.office.head])) return;
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
    scan.tokens[previous.to]?.norm === ',' &&
    unit.from - previous.to <= 3
  ) {
    // "A, *and the* Ambassador of Japan, B": another's.
    if (scan.tokens[previous.to + 1]?.norm === 'and') return true;
    // "A, Ambassador of Japan, B": A's, if A has no title yet, before rank and styles: "Minister H.E. Mr. A".
    let first = office - 2;
    let edge = previous.from;
    while (/^(rank|honorific)$/.test(units[first]?.type ?? '')) edge = (units[first--] as Unit).from;
    const own = units[first];
    return own?.type === 'office' && /^,?$/.test(between(scan, own.to, edge) ?? '?');
  }
  return true;
}

/** "hosted *Poland's* Zbigniew Kościelny", "met *Danish* Rear Admiral Lind": the country before the name. */
function readOwnerCountry(scan: Scan, draft: Draft): void {
  const people = scan.endingAt[draft.from];
  if (draft.rank && draft.from === draft.rank.from && people?.entry.type === 'country') {
    if (people.entry.form === 'adjective') draft.country ??= people.entry.code;
    return;
  }
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
  // "Ana Costa, of Chile, and Rui Melo, of Brazil"
  const apart =
    tokens[draft.to]?.norm === ',' && tokens[draft.to + 1]?.norm === 'of' && draft.unit.run.full > 1;
  const of = apart ? draft.to + 1 : draft.to;
  // "Colonel Paul Grey *of the British Army*, the Defence Adviser"
  const land = tokens[of]?.norm === 'of' && draft.rank ? scan.lex.longest(of + 2, 'country') : undefined;
  if (land?.entry.form === 'adjective' && FORCES.test(tokens[land.to]?.norm ?? '')) {
    draft.country = land.entry.code;
    draft.to = land.to + 1;
    return;
  }
  if (
    !apart &&
    ((draft.before.length === 0 && !draft.honorific && !draft.rank) ||
      !/^(of|from)$/.test(tokens[of]?.norm ?? ''))
  )
    return;
  const at = tokens[of + 1]?.norm === 'the' ? of + 2 : of + 1;
  // "Governor Park Min-ho *of Gangwon province*"
  const part = isCapital(tokens[at]) && PARTS.test(tokens[at + 1]?.norm ?? '') ? at + 2 : undefined;
  if (part !== undefined && !apart) {
    draft.country ??= (scan.lex.longest(at, 'region') ?? scan.lex.longest(at, 'city'))?.entry.country;
    draft.to = part;
    return;
  }
  const country = scan.lex.longest(at, 'country');
  if (country?.entry.form !== 'name' || isPossessive(tokens[country.to])) return;
  if (apart) {
    if (!/^(and|[,.;:)])$/.test(tokens[country.to]?.norm ?? '.')) return;
    draft.evidence = true;
  }
  draft.country = country.entry.code;
  draft.to = country.to;
}

const FORCES = /^(army|navy)$/;
const PARTS = /^(province|prefecture|region|state|county|oblast|governorate|city)$/;

/** "*In a talk with* the Swedish Ambassador*, Ivo Lands* praised": the scene before who acts. */
function isInScene({ tokens }: Scan, { from }: TokenRange, name: number): boolean {
  const before = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1;
  if (tokens[before]?.norm !== 'with' || tokens[name]?.shape !== 'lower') return false;
  for (let i = before - 1; i >= 0 && i > before - 7; i--) {
    const opens = i === 0 || tokens[i]?.newline === true || tokens[i - 1]?.norm === '.';
    if (opens) return /^(?:in|at|during|after|following)$/.test(tokens[i]?.norm ?? '');
  }
  return false;
}

/** Offices and notes after the name: ", Ambassador of Japan", " – Chairman of …", "(PhD)". */
function readAfter(
  scan: Scan,
  units: readonly Unit[],
  u: number,
  draft: Draft,
  claimed: Set<OfficeMention>,
): void {
  if (draft.before.length > 0) draft.to = behindResidence(scan, draft.to);
  let edge = draft.to;
  takeBackTitle(scan, units[u + 1], draft);
  for (let i = u + 1; i < units.length && draft.after.length < 3; i++) {
    const unit = units[i] as Unit;
    const gap = between(scan, edge, unit.from);
    if (unit.type === 'honorific' && unit.match.entry.after && (gap === '' || gap === ',' || gap === '(')) {
      edge = unit.to;
      if (gap === '(' && scan.tokens[edge]?.norm === ')') edge++;
      draft.to = edge;
      continue;
    }
    if (
      unit.type === 'rank' &&
      gap === ',' &&
      !draft.rank &&
      draft.unit.run.full > 1 &&
      isClosed(scan, unit.to)
    ) {
      // "Omar Said, Brigadier General, Commander of the Fleet"
      draft.rank = unit.match;
      draft.evidence = true;
      edge = draft.to = unit.to;
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
    // "Artur Rey, the *PM's* office informs": who reports.
    if (isPossessive(scan.tokens[unit.to])) return;
    // "in his meeting with FM Silva, the Serbian Ambassador thanked": another's office, which goes on.
    if (gap === ', the' && draft.before.length > 0 && scan.tokens[unit.to]?.shape === 'lower') return;
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
    edge = behindResidence(scan, unit.to);
    draft.to = edge;
  }
}

/** "Ambassador of Botswana, *with residence in Beijing, China,*": where an envoy to others lives. */
function behindResidence({ tokens, lex }: Scan, at: number): number {
  const i = tokens[at]?.norm === ',' ? at + 1 : at;
  const words = [0, 1, 2].map((k) => tokens[i + k]?.norm ?? '').join(' ');
  const isHere = words === 'with residence in' || /^(?:resident|residing|based) in /.test(words);
  const start = words.startsWith('with') ? i + 3 : i + 2;
  const city = isHere ? (lex.longest(start, 'city') ?? lex.longest(start, 'country')) : undefined;
  if (!city) return at;
  const land = tokens[city.to]?.norm === ',' ? lex.longest(city.to + 1, 'country') : undefined;
  return land?.to ?? city.to;
}

/** "*Sultan* Mohammed Al Harthy, Assistant Minister of …, attended": a minister so named, no ruler. */
function takeBackTitle(scan: Scan, next: Unit | undefined, draft: Draft): void {
  const [title] = draft.before;
  if (draft.before.length !== 1 || !title || draft.honorific || draft.rank || next?.type !== 'office') return;
  const isTitle = title.to - title.from === 1 && title.to === draft.unit.run.from;
  if (!isTitle || !/^(sultan|amir|emir)$/.test(scan.tokens[title.from]?.norm ?? '')) return;
  if (between(scan, draft.to, next.from) !== ',' || !isClosed(scan, next.to)) return;
  if (/^(sultan|emir|amir|ruler|king|head)$/.test(scan.tokens[next.office.head]?.norm ?? '')) return;
  const run = { ...draft.unit.run, from: title.from, full: draft.unit.run.full + 1 };
  draft.unit = { ...draft.unit, from: run.from, run };
  draft.before = [];
}

/** "Amb. Joy Salonga-Reyes", "Prince Fahd": a style more than an office. */
function isStyle(scan: Scan, office: OfficeMention): boolean {
  return (
    office.to - office.from === 1 &&
    /^(amb|ambassador|prince|princess|sultan|king|queen|emir|amir|minister|judge|justice|senator|professor|academician)$/.test(
      scan.tokens[office.from]?.norm.replace(/\.$/, '') ?? '',
    )
  );
}

function isClosed({ tokens }: Scan, at: number): boolean {
  return /^[,.;)]$/.test(tokens[at]?.norm ?? '.');
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

/** Words before an office that tell since when or on what errand it is held. */
const ERRANDS = new Set('newly appointed new current incoming outgoing visiting designated'.split(' '));

/** The words between two units: "" for none, ",", "-", "and", … ; `undefined` for more than links them. */
function between(scan: Scan, from: number, to: number): string | undefined {
  const { tokens } = scan;
  if (to <= from) return '';
  if (to - from > (tokens[from]?.norm === '(' ? 9 : 6)) return undefined;
  let at = from;
  let gloss = '';
  if (tokens[at]?.norm === '(' && at + 2 < to + 1) {
    let close = at + 1;
    while (close < to && tokens[close]?.norm !== ')') close++;
    // "Chief of the General Staff *(Army, Navy and Air)* General X"
    if (close < to && close - at <= 7) {
      at = close + 1;
      gloss = '(gloss)';
    } else if (to - from === 1) return '(';
  }
  const rest: string[] = [];
  for (; at < to; at++) {
    const norm = tokens[at]?.norm ?? '';
    rest.push(norm === '--' ? '-' : norm);
  }
  // "X, *newly appointed* Ambassador of Finland"
  while (rest.length > 1 && ERRANDS.has(rest[rest.length - 1] ?? '')) rest.pop();
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

export function rankRange(draft: Draft): TokenRange {
  const rank = draft.rank as LexMatch<RankEntry>;
  const office = draft.before[draft.before.length - 1];
  return {
    from: office && office.to > rank.from && office.to < rank.to ? office.to : rank.from,
    to: rank.to,
  };
}
