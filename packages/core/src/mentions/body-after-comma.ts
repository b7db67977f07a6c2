import { isCapital, isDomainWord, isGluedHyphen, isPossessive, type Scan } from './scan.js';

/** Servants of a body, which may be told after a comma: "Joint Secretary, South Asia Division". */
const SERVANTS =
  /^(secretary|director|general|commandant|commander|chief|officer|adviser|advisor|manager|head|commissioner|counsellor|counselor|attache|chairman|chairperson|professor|fellow|analyst|coordinator|inspector|controller|dean|rector|registrar|minister|affaires|interim|a\.i\.?|ambassador|consul|army|staff|navy|force|forces|defence|defense)$/;
const LONGEST = 12;

/**
 * End of the body that an office serves, told after a comma without "of the";
 * `undefined` where something else follows.
 *
 *     Additional Secretary, South and Central Asia Division, Ministry of Foreign Affairs, met
 *                         ^at                                                           ^ end
 */
export function bodyAfterComma(scan: Scan, at: number, limit: number, head: string): number | undefined {
  if (!SERVANTS.test(head)) return undefined;
  let end: number | undefined;
  for (let comma = at, rounds = 0; scan.tokens[comma]?.norm === ',' && rounds < 3; rounds++) {
    const next =
      bodyEnd(scan, comma + 1, limit) ?? (end === undefined ? undefined : placeEnd(scan, comma + 1));
    if (next === undefined) break;
    end = comma = next;
  }
  return end;
}

/** A capitalised phrase with a noun of bodies in it, closed by a mark. */
function bodyEnd(scan: Scan, at: number, limit: number): number | undefined {
  const { tokens, lex } = scan;
  let named = false;
  let i = at;
  while (i < limit && i < at + LONGEST) {
    const token = tokens[i];
    // "Director for Strategy, Peruvian Ministry of Defence Major General X"
    if (named && lex.longest(i, 'rank') && isCapital(token)) return i;
    if (lex.longest(i, 'office') || lex.longest(i, 'rank') || lex.longest(i, 'honorific')) return undefined;
    const body = lex.longest(i, 'organization');
    if (body && isCapital(token)) {
      named = true;
      i = body.to;
      continue;
    }
    if (isCapital(token)) {
      named ||= lex.at(i).some(({ entry }) => entry.type === 'head-noun' && entry.of === 'organization');
      i++;
      continue;
    }
    // "Embassy of the Republic of Ghana *in Japan*"
    const seat = named && /^(?:in|to)$/.test(token?.norm ?? '') ? missionSeat(scan, at, i) : undefined;
    if (seat !== undefined) {
      i = seat;
      continue;
    }
    const joins = token?.norm === 'and' || token?.norm === '&';
    if (joins && !isDomainWord(tokens[i + 1]?.norm === 'the' ? tokens[i + 2] : tokens[i + 1])) break;
    const links = (joins || /^(of|for|the)$/.test(token?.norm ?? '')) && i > at;
    const inside = links || isGluedHyphen(tokens, i) || isPossessive(token);
    if (!inside || !(isCapital(tokens[i + 1]) || tokens[i + 1]?.norm === 'the')) break;
    i++;
  }
  return named &&
    (i - at > 1 || tokens[at]?.shape === 'mixed') &&
    (isClosed(scan, i) || tokens[i]?.norm === 'and')
    ? i
    : undefined;
}

/** Past the land where a mission sits: "Embassy of Fiji *in Japan*", "Permanent Mission of Fiji *to the UN*". */
function missionSeat({ tokens, lex }: Scan, from: number, at: number): number | undefined {
  const isMission = tokens
    .slice(from, at)
    .some(({ norm }) => /^(?:embassy|mission|consulate|delegation|commission)$/.test(norm));
  const land = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  const seat = lex.longest(land, 'country') ?? lex.longest(land, 'city');
  return isMission ? seat?.to : undefined;
}

/** The town or land of an embassy after its name: ", New Delhi". */
function placeEnd(scan: Scan, at: number): number | undefined {
  const place = scan.lex.longest(at, 'city') ?? scan.lex.longest(at, 'country');
  return place && isClosed(scan, place.to) ? place.to : undefined;
}

function isClosed({ tokens }: Scan, at: number): boolean {
  return /^[,.;()]$/.test(tokens[at]?.norm ?? '.');
}
