/**
 * Ranks, honorifics and offices before a name, each next to the other or a comma apart.
 *
 *     the Chief of Staff, Lt. Gen. (Rtd) Omar Said
 *         ^office         ^rank    ^note ^name
 */
import { between } from './people-links.js';
import type { Draft, Unit } from './people-units.js';
import { type Scan, isCapital } from './scan.js';
import type { OfficeMention, TokenRange } from './types.js';

/** Ranks, honorifics and offices before the name, each next to the other or a comma apart. */
export function readBefore(
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
        // "the *heads of ministries* of A General X and of B General Y": of both, and no title of one.
        if (gap === '' && unit.office.plural && scan.tokens[unit.office.head]?.norm === 'heads') return;
        if (gap !== '' && gap !== '(gloss)' && unit.office.plural) {
          // "The two ministers, A and B, met": people, whatever each one's office.
          if (gap === ',' && unit.office.determiner && edge === draft.from)
            draft.listed = draft.evidence = true;
          return;
        }
        if (!agreesBefore(scan, units, i, u, gap)) return;
        if (gap === ',' && isInScene(scan, unit.office, draft.unit.to)) return;
        // "as envoy of the president and the minister of defence, Kowal will attend": a list before its clause.
        const isBare = edge === unit.to + 1 && draft.from === draft.unit.from && draft.unit.run.full === 1;
        if (gap === ',' && isBare && !isCapital(scan.tokens[unit.office.head])) return;
        draft.before.unshift(unit.office);
        claimed.add(unit.office);
        if (unit.office.country === undefined) draft.country ??= landInBrackets(scan, unit.to, gap);
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
    // "the Commander of the Corps, *Danish* Rear Admiral X": his office, whatever his land.
    const people = unit.type === 'rank' ? scan.endingAt[edge]?.entry : undefined;
    const start = scan.endingAt[edge]?.from ?? edge;
    if (people?.type === 'country' && people.form === 'adjective' && scan.tokens[start - 1]?.norm === ',') {
      draft.country = people.code;
      edge = draft.from = start;
    }
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

/**
 * "*In a talk with* the Swedish Ambassador*, Ivo Lands* praised", "*Greeting* the Swedish Minister*, Lands* noted":
 * the scene before who acts.
 */
function isInScene({ tokens }: Scan, { from }: TokenRange, name: number): boolean {
  const before = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1;
  if (tokens[name]?.shape !== 'lower') return false;
  if (opensWithParticiple(tokens, before) || isToldBefore(tokens, before)) return true;
  if (tokens[before]?.norm !== 'with') return false;
  for (let i = before - 1; i >= 0 && i > before - 7; i--) {
    const opens = i === 0 || tokens[i]?.newline === true || tokens[i - 1]?.norm === '.';
    if (opens) return /^(?:in|at|during|after|following)$/.test(tokens[i]?.norm ?? '');
  }
  return false;
}

/** "*Having conveyed* greetings *to* the Minister*, Lands* noted": the deed done before, to its own comma. */
function isToldBefore(tokens: Scan['tokens'], at: number): boolean {
  if (!/^(?:to|of|from|with|by)$/.test(tokens[at]?.norm ?? '')) return false;
  for (let i = at; i >= 0 && i > at - 30; i--) {
    if (/^[,;.:]$/.test(tokens[i]?.norm ?? '')) return false;
    if (tokens[i]?.norm === 'having') return tokens[i]?.shape === 'title';
    if (tokens[i]?.newline) return false;
  }
  return false;
}

/** "*Receiving* the Minister", "*Speaking to* the Minister": how a sentence opens whose subject is still to come. */
function opensWithParticiple(tokens: Scan['tokens'], at: number): boolean {
  const verb = /^(?:to|with)$/.test(tokens[at]?.norm ?? '') ? at - 1 : at;
  const token = tokens[verb];
  if (token === undefined || !/^[a-z]{3,}ing$/.test(token.norm) || token.shape !== 'title') return false;
  return verb === 0 || token.newline || /^[.:"“]$/.test(tokens[verb - 1]?.norm ?? '');
}

/** "Minister of State *(UAE)* H.E. Ana Costa": the land between office and name. */
function landInBrackets({ tokens, lex }: Scan, open: number, gap: string): string | undefined {
  if (!gap.startsWith('(gloss)')) return undefined;
  const land = lex.longest(open + 1, 'country');
  return land?.entry.form === 'name' && tokens[land.to]?.norm === ')' ? land.entry.code : undefined;
}
