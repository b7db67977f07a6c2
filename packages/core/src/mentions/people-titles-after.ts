/**
 * Offices and notes after a name.
 *
 *     Ana Costa MP, Minister of Trade, and Rui Melo
 *     ^name     ^letters ^office
 */
import { between } from './people-links.js';
import type { Draft, Unit } from './people-units.js';
import { type Scan, isAcronym, isCapital, isPossessive } from './scan.js';
import type { OfficeMention, TokenRange } from './types.js';

/** Offices and notes after the name: ", Ambassador of Japan", " – Chairman of …", "(PhD)". */
export function readAfter(
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
      (gap === '' && isRunOn(scan, unit, draft)) ||
      gap === ',' ||
      gap === '-' ||
      gap === '(' ||
      gap === ', the' ||
      gap === '- the' ||
      gap === ', his' ||
      // "Jan Berg, *a* member of the Budget Committee,"
      ((gap === ', a' || gap === ', an') && isClosed(scan, unit.to)) ||
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
  if (!/^(?:with|resident|residing|based)$/.test(tokens[i]?.norm ?? '')) return at;
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

/** "Amb. Joy Salonga-Reyes", "Prince Fahd", "Oman's Prince Asaad": a style more than an office. */
function isStyle(scan: Scan, office: OfficeMention): boolean {
  if (isOwnedStyle(scan.tokens, office)) return true;
  return (
    office.to - office.from === 1 &&
    /^(amb|ambassador|prince|princess|sultan|king|queen|emir|amir|minister|judge|justice|senator|professor|academician)$/.test(
      scan.tokens[office.from]?.norm.replace(/\.$/, '') ?? '',
    )
  );
}

/** "*Oman's Prince* Asaad": noble by birth, of a land; the office comes after the name. */
function isOwnedStyle(tokens: Scan['tokens'], { from, to, head }: OfficeMention): boolean {
  return (
    to - from > 1 &&
    head === to - 1 &&
    isPossessive(tokens[head - 1]) &&
    /^(?:prince|princess)$/.test(tokens[head]?.norm ?? '')
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

/** "Ms Jin Yan *Secretary to the Minister*, HE Qi Zhen": an office with no comma, where a style has told the name. */
function isRunOn({ tokens }: Scan, unit: TokenRange, draft: Draft): boolean {
  return (
    (draft.honorific !== undefined || draft.rank !== undefined) &&
    draft.before.length === 0 &&
    draft.after.length === 0 &&
    draft.unit.run.full > 1 &&
    unit.to - unit.from > 1 &&
    isCapital(tokens[unit.from]) &&
    /^(?:[,;.]|and)$/.test(tokens[unit.to]?.norm ?? '.')
  );
}
