import type { LexMatch, RankEntry } from '../lexicon/types.js';
import type { Token } from '../text/types.js';
import { isCapital, isDomainWord, isPossessive, type Scan } from './scan.js';

/** "Deputy Commander *in charge of* Operations", "Minister *responsible for* Youth": where the charge begins. */
export function chargeAt({ tokens }: Scan, at: number): number | undefined {
  const [a, b, c] = [tokens[at]?.norm, tokens[at + 1]?.norm, tokens[at + 2]?.norm];
  if (a === 'in' && b === 'charge' && c === 'of') return at + 3;
  // "Minister *with responsibility for* Information"
  if (a === 'with' && b === 'responsibility' && c === 'for') return at + 3;
  return a === 'responsible' && b === 'for' ? at + 2 : undefined;
}

/** "… in charge of operations*, plans, doctrine, and training*": fields in small letters, closed by "and". */
export function furtherFields({ tokens }: Scan, at: number, limit: number): number {
  let i = at;
  while (i < limit) {
    const comma = tokens[i]?.norm === ',';
    const next = comma ? i + 1 : i;
    const closes = tokens[next]?.norm === 'and';
    const field = closes ? next + 1 : next;
    if (field === i || tokens[field]?.shape !== 'lower' || !isDomainWord(tokens[field])) return at;
    i = field + 1;
    while (isDomainWord(tokens[i]) && tokens[i]?.shape === 'lower') i++;
    if (closes) return i;
  }
  return at;
}

/** "Director for Moldova *and Ukraine*", "Ambassador to Peru, *Chile and Bolivia*": where the list of lands ends. */
export function furtherCountries({ tokens, lex }: Scan, at: number, limit: number): number {
  for (let i = at; i < limit; ) {
    let next = tokens[i]?.norm === ',' ? i + 1 : i;
    const closes = tokens[next]?.norm === 'and';
    if (closes) next++;
    if (next === i) return at;
    if (tokens[next]?.norm === 'the') next++;
    const land = lex.longest(next, 'country');
    // "Ambassador of Spain to Nigeria *and ECOWAS*"
    const body = closes ? lex.longest(next, 'organization') : undefined;
    if (body?.entry.international && !isCapital(tokens[body.to])) return body.to;
    if (land?.entry.form !== 'name' || isPossessive(tokens[land.to]) || lex.longest(land.to, 'office'))
      return at;
    i = land.to;
    if (closes) return isDomainWord(tokens[i]) && isCapital(tokens[i]) ? at : i;
  }
  return at;
}

/** "Naval *Staff* Vice Admiral": a navy's staff, and no "Staff Vice Admiral". */
export function isStaff({ tokens }: Scan, at: number): boolean {
  return (
    tokens[at]?.norm === 'staff' &&
    /^(general|naval|air|army|defence|defense|joint|main)$/.test(tokens[at - 1]?.norm ?? '')
  );
}

/**
 * The rank that begins here; none where a longer one begins inside it:
 * "People's *Army General* of Corps X" is a General of Corps, of an army.
 */
export function rankAt({ lex }: Scan, at: number): LexMatch<RankEntry> | undefined {
  const rank = lex.longest(at, 'rank');
  for (let i = at + 1; i < (rank?.to ?? at); i++)
    if ((lex.longest(i, 'rank')?.to ?? i) > (rank?.to ?? at)) return undefined;
  return rank;
}

/** A rank of two words or more: its bearer follows. */
export function isHolder(scan: Scan, at: number): boolean {
  return (scan.lex.longest(at, 'rank')?.to ?? at) - at > 1 && isCapital(scan.tokens[at]);
}

export function isOrdinal(token: Token): boolean {
  return /^(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(
    token.norm,
  );
}

/** "of the British *Army* General Sir X": the army of a land, and no "Army General". */
export function isArmyOf({ tokens, endingAt }: Scan, at: number): boolean {
  const land = endingAt[at]?.entry;
  if (tokens[at]?.norm !== 'army' || land?.type !== 'country') return false;
  // "Minister of Defence of Russia *Army General* X": a rank of those lands' own.
  return !(land.form === 'name' && HAVE_ARMY_GENERALS.has(land.code) && tokens[at + 1]?.norm === 'general');
}

/** Lands whose generals of four stars are called Army General. */
export const HAVE_ARMY_GENERALS: ReadonlySet<string> = new Set(
  'RU BY KZ UZ KG TJ TM UA AZ VN CU RS'.split(' '),
);

/** "the Deputy Foreign *Minister's Office*": where an office that owns a bureau, and the bureau, end. */
export function ownerAt({ tokens, lex }: Scan, at: number): number | undefined {
  let i = at;
  while (
    lex.longest(i, 'office-modifier') &&
    i < at + 3 &&
    !isPossessive(tokens[lex.longest(i, 'office')?.to ?? i])
  )
    i++;
  const office = lex.longest(i, 'office');
  if (!office || !isPossessive(tokens[office.to])) return undefined;
  return /^(office|diwan|secretariat|bureau|court)$/.test(tokens[office.to + 1]?.norm ?? '')
    ? office.to + 2
    : undefined;
}

/**
 * Where what a body is under or with begins, and where it ends what it is in: "World Bank office *in Uzbekistan*",
 * "Agency *under the Ministry* of Health", "Department for Cooperation *with the EU*".
 */
export function furtherLink({ tokens, lex }: Scan, at: number): number | undefined {
  const link = tokens[at]?.norm ?? '';
  const noun = tokens[at - 1]?.norm ?? '';
  const to = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  const target = tokens[to];
  // "Commander of the Allied Command *based in Mons*, Rear Admiral X"
  if (/^(based|headquartered)$/.test(link) && tokens[at + 1]?.norm === 'in') {
    const seat = lex.longest(at + 2, 'city')?.to;
    return seat !== undefined && tokens[seat]?.norm === ',' ? seat : undefined;
  }
  if (!isCapital(target)) return undefined;
  switch (link) {
    case 'in': {
      // The land is where the office is, not whose: past it at once.
      const land = lex.longest(to, 'country');
      const isPost = /^(office|mission|branch|bureau|representation|delegation)$/.test(noun);
      // "Commander of the EUFOR Headquarters *in Sarajevo*, General X": told of the office, before its holder.
      const seat = /^(headquarters|command|base|academy|college|centre|center)$/.test(noun)
        ? lex.longest(to, 'city')?.to
        : undefined;
      if (seat !== undefined && tokens[seat]?.norm === ',' && lex.longest(seat + 1, 'rank')) return seat;
      return isPost && land?.entry.form === 'name'
        ? land.to
        : isPost
          ? lex.longest(to, 'city')?.to
          : undefined;
    }
    case 'to': {
      // "Head of the European Union Delegation *to Uganda*"
      const seat = lex.longest(to, 'country');
      return /^(mission|delegation|embassy)$/.test(noun) && seat?.entry.form === 'name' ? seat.to : undefined;
    }
    case 'under':
      return lex.longest(to, 'head-noun') || lex.longest(to, 'office') || lex.longest(to, 'organization')
        ? to
        : undefined;
    case 'with':
      return /^(cooperation|relations|liaison|partnership|partnerships|coordination|work)$/.test(noun)
        ? to
        : undefined;
    default:
      return undefined;
  }
}

/**
 * Where a body ends that follows its office with no "of", up to its own noun:
 * "Chairman *Karachi Port Trust* Rear Admiral X", "Opposition Leader *Balochistan Assembly*, Y".
 */
export function bodyWithoutOf(scan: Scan, at: number, limit: number): number | undefined {
  let end = at;
  while (end < limit && end < at + 5 && isCapital(scan.tokens[end])) {
    const noun = scan.lex.longest(end, 'head-noun');
    const next = scan.tokens[noun?.to ?? limit];
    if (noun && (next?.norm === ',' || isHolder(scan, noun.to) || scan.lex.longest(noun.to, 'honorific')))
      return noun.to;
    if (scan.lex.longest(end, 'honorific') || scan.lex.longest(end, 'rank')) return undefined;
    end++;
  }
  return undefined;
}
