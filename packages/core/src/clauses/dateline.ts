import { isCapital } from '../mentions/scan.js';
import type { DateMention, Reading, TokenRange } from '../mentions/types.js';
import type { CountryCode } from '../report/schema.js';
import { splitCredits } from './credits.js';

/** Where and when the release was filed, and by whom: "BAKU, Azerbaijan, May 13 (AGENCY) —". */
export interface Dateline extends TokenRange {
  readonly city?: TokenRange;
  readonly country?: { readonly code: CountryCode; readonly from: number; readonly to: number };
  readonly date?: DateMention;
  /** Agency named in it. */
  readonly outlet?: TokenRange;
}

type Draft = { -readonly [K in keyof Dateline]: Dateline[K] };

const LONGEST_GROUP = 16;
const LONGEST_CITY = 4;
/** Words that no place begins with, though written with a capital before a colon or dash. */
const NO_PLACE: ReadonlySet<string> = new Set(
  `statement press release readout photo source news update updated joint remarks speech note communique the by
  caption title subject date published summary topics tags home video watch read related`.split(/\s+/),
);

/**
 * The dateline, in all its shapes.
 *
 *     BAKU, Azerbaijan, December 17. The Minister …
 *     ^city ^country    ^date      ^end
 *     Manama, Mar.14 (BNA): · ASTANA. KAZINFORM – · TASHKENT, January 8. /Dunyo IA/.
 *
 * Tried at the start of every block down to the second paragraph of prose; one
 * with a date or an agency is better than a bare city.
 */
export function findDateline(reading: Reading): Dateline | undefined {
  const dates = new Map<number, DateMention>();
  for (const mention of reading.mentions.all) if (mention.kind === 'date') dates.set(mention.from, mention);
  let best: Dateline | undefined;
  let prose = 0;
  for (const block of reading.doc.blocks) {
    if (block.kind === 'furniture') continue;
    if (block.kind === 'body' && ++prose > 2) break;
    for (const start of startsIn(reading, block.from, block.to, block.kind === 'body' || block.kind === 'item')) {
      const found = readDateline(new Cursor(reading, dates, start, block.kind === 'body'));
      if (found === undefined) continue;
      if (found.date !== undefined || found.outlet !== undefined) return found;
      best ??= found;
    }
  }
  return best;
}

/** Block starts, and line starts where the block is no prose. */
function startsIn(reading: Reading, from: number, to: number, isProse: boolean): number[] {
  const starts = [from];
  if (isProse) return starts;
  for (let i = from + 1; i < to; i++) if (reading.tokens[i]?.newline) starts.push(i);
  return starts;
}

class Cursor {
  readonly reading: Reading;
  readonly dates: ReadonlyMap<number, DateMention>;
  readonly start: number;
  readonly isProse: boolean;

  constructor(reading: Reading, dates: ReadonlyMap<number, DateMention>, start: number, isProse: boolean) {
    this.reading = reading;
    this.dates = dates;
    this.start = start;
    this.isProse = isProse;
  }

  norm(at: number): string {
    return this.reading.tokens[at]?.norm ?? '';
  }

  /** A dash that parts, not one inside a word. */
  isDash(at: number): boolean {
    const [token, next] = [this.reading.tokens[at], this.reading.tokens[at + 1]];
    return token?.norm === '-' && !(token.glued && next?.glued === true);
  }

  /** "." "," and the like before the next element. */
  isComma(at: number): boolean {
    return this.norm(at) === ',' || this.norm(at) === '.';
  }
}

interface Place {
  readonly to: number;
  readonly known: 'city' | 'country' | undefined;
  readonly code?: CountryCode;
  readonly upper: boolean;
}

function readDateline(cursor: Cursor): Dateline | undefined {
  const { reading } = cursor;
  let at = cursor.start;
  const draft: Draft = { from: at, to: at };
  // "(MENAFN- The Peninsula) QNA": the agency that passed it on, then the one that wrote it.
  const wire = readGroup(cursor, at);
  if (wire?.outlet !== undefined) {
    draft.outlet = wire.outlet;
    at = wire.to;
    const writer = readAgency(cursor, at);
    if (writer !== undefined && (reading.tokens[writer.to]?.newline || cursor.isDash(writer.to))) {
      draft.outlet = writer;
      at = writer.to;
    }
  }
  // "June 3, 2025 – Ottawa, Ontario – Global Affairs Canada"
  const leading = cursor.dates.get(at);
  if (leading !== undefined && (cursor.isDash(leading.to) || cursor.norm(leading.to) === ',') && reading.lex.longest(leading.to + 1, 'city') !== undefined) {
    draft.date = leading;
    at = leading.to + 1;
  }
  const signature = readWireName(cursor, at);
  if (signature !== undefined) return { from: at, to: signature.to + 1, outlet: signature };
  const place = readPlace(cursor, at);
  if (place === undefined) return finishBare(draft, at);
  const range = { from: at, to: place.to };
  if (place.known === 'country') draft.country = { code: place.code ?? '', ...range };
  else draft.city = range;
  if (place.known === 'city' && place.code !== undefined) draft.country = { code: place.code, ...range };

  const end = readElements(cursor, draft, place.to);
  if (!isDateline(cursor, draft, place, end)) return wire?.outlet ? finishBare(draft, wire.to) : undefined;
  draft.to = end.at;
  if (leading !== undefined && end.by === 'dash') addTrailingOutlet(cursor, draft);
  return place.known === 'country' && draft.city === undefined ? withCityBelow(cursor, draft) : draft;
}

/** "Alwaght- Major General …": a name with its dash glued is the wire's own. */
function readWireName(cursor: Cursor, at: number): TokenRange | undefined {
  const { tokens, lex } = cursor.reading;
  const known = lex.longest(at, 'agency');
  const to = known?.to ?? at + 1;
  const dash = tokens[to];
  if (!cursor.isProse || dash?.norm !== '-' || !isCapital(tokens[at]) || !isCapital(tokens[to + 1]) || tokens[to + 1]?.glued) return undefined;
  if (known !== undefined) return { from: at, to };
  return dash.glued && lex.at(at).length === 0 ? { from: at, to } : undefined;
}

/** "– Global Affairs Canada" up to the line's end. */
function addTrailingOutlet(cursor: Cursor, draft: Draft): void {
  const { tokens } = cursor.reading;
  let to = draft.to;
  while (tokens[to] !== undefined && !(to > draft.to && tokens[to]?.newline) && to - draft.to < 8) to++;
  const [outlet] = splitCredits(cursor.reading, { from: draft.to, to });
  if (outlet !== undefined && outlet.to === to) draft.outlet = outlet;
}

/** An agency alone is told as a dateline without a place. */
function finishBare(draft: Draft, to: number): Dateline | undefined {
  if (draft.outlet === undefined) return undefined;
  return { from: draft.from, to, outlet: draft.outlet };
}

interface End {
  readonly at: number;
  /** What closed it; `none` where running text goes on. */
  readonly by: 'dash' | 'colon' | 'group' | 'stop' | 'line' | 'comma' | 'none';
}

/** Country, date, agency in any order up to the mark that closes the dateline. */
function readElements(cursor: Cursor, draft: Draft, from: number): End {
  const { tokens } = cursor.reading;
  let at = from;
  let grouped = false;
  for (let steps = 0; steps < 8; steps++) {
    const token = tokens[at];
    if (token === undefined) return { at, by: 'line' };
    if (token.newline && at > from && token.norm !== '-') return { at, by: 'line' };
    if (cursor.isDash(at)) {
      // "Rawalpindi - 21 August, 2023:"
      const date = cursor.dates.get(at + 1);
      if (date === undefined || draft.date !== undefined || !isElementEnd(cursor, date.to)) return { at: at + 1, by: 'dash' };
      draft.date = date;
      at = date.to;
      continue;
    }
    if (token.norm === '.-' || (token.norm === '.' && tokens[at + 1]?.norm === '-')) {
      return { at: token.norm === '.' ? at + 2 : at + 1, by: 'dash' };
    }
    if (token.norm === ':') return { at: at + 1, by: 'colon' };
    const group = readGroup(cursor, at) ?? (cursor.isComma(at) ? readGroup(cursor, at + 1) : undefined);
    if (group !== undefined) {
      if (group.date !== undefined) draft.date ??= group.date;
      if (group.outlet !== undefined) draft.outlet = group.outlet;
      if (group.country !== undefined) draft.country = group.country;
      else grouped = true;
      at = group.to;
      if (grouped && tokens[at]?.norm === '.') at++;
      continue;
    }
    if (grouped) return { at, by: 'group' };
    // "Baghdad / INA" on a line of its own
    const wire = token.norm === '/' ? readAgency(cursor, at + 1) : undefined;
    if (wire !== undefined && tokens[wire.to]?.newline) {
      draft.outlet = wire;
      return { at: wire.to, by: 'line' };
    }
    const next = cursor.isComma(at) ? at + 1 : at;
    const step = readElement(cursor, draft, next, next > at);
    if (step === undefined) {
      if (token.norm === '.') return { at: at + 1, by: 'stop' };
      return { at, by: token.norm === ',' ? 'comma' : 'none' };
    }
    at = step;
  }
  return { at, by: 'none' };
}

function readElement(cursor: Cursor, draft: Draft, at: number, parted: boolean): number | undefined {
  const { lex, tokens } = cursor.reading;
  const date = cursor.dates.get(at);
  if (date !== undefined && draft.date === undefined) {
    draft.date = date;
    return date.to;
  }
  if (!parted) return undefined;
  const other = readOtherCalendar(cursor, at);
  if (other !== undefined) return other;
  const isRealm = /^(?:kingdom|republic|sultanate|state)$/.test(cursor.norm(at)) && cursor.norm(at + 1) === 'of';
  const country = lex.longest(at, 'country') ?? (isRealm ? lex.longest(at + 2, 'country') : undefined);
  if (country !== undefined && country.entry.form === 'name' && isElementEnd(cursor, country.to)) {
    draft.country = { code: country.entry.code, from: at, to: country.to };
    return country.to;
  }
  const agency = readAgency(cursor, at);
  if (agency !== undefined && isElementEnd(cursor, agency.to)) {
    draft.outlet = agency;
    return agency.to;
  }
  const city = lex.longest(at, 'city');
  const isUnknown = draft.country === undefined && draft.city !== undefined;
  if (city !== undefined && isUnknown && isElementEnd(cursor, city.to)) {
    // "State House, Freetown, 6 May": the house comes first.
    draft.city = { from: at, to: city.to };
    draft.country = { code: city.entry.country, from: at, to: city.to };
    return city.to;
  }
  const region = lex.longest(at, 'region') ?? city;
  if (region !== undefined && isElementEnd(cursor, region.to)) {
    if (region.entry.country !== undefined) draft.country ??= { code: region.entry.country, from: at, to: region.to };
    return region.to;
  }
  // "D.C.", "NY": a state in short, closed at once.
  const short = tokens[at]?.text ?? '';
  const isShort = isElementEnd(cursor, at + 1) && (/^[A-Z]{2}$/.test(short) || (isCapital(tokens[at]) && short.endsWith('.')));
  return isShort ? at + 1 : undefined;
}

/** "Rajab 12, 1445": a date of another calendar, which we pass over. */
function readOtherCalendar(cursor: Cursor, at: number): number | undefined {
  const { tokens } = cursor.reading;
  const word = isCapital(tokens[at]) ? at + 1 : at;
  const month = word === at + 1 && isCapital(tokens[word]) ? word + 1 : word;
  const day = /^\d{1,2}$/.test(cursor.norm(month)) ? month + 1 : month;
  const year = cursor.norm(day) === ',' ? day + 1 : day;
  return word > at && /^1[345]\d\d$/.test(cursor.norm(year)) ? year + 1 : undefined;
}

function isElementEnd(cursor: Cursor, at: number): boolean {
  const token = cursor.reading.tokens[at];
  if (token === undefined || token.newline) return true;
  return cursor.isComma(at) || cursor.isDash(at) || /^[:([/]|\.-$/.test(token.norm);
}

function isDateline(cursor: Cursor, draft: Draft, place: Place, end: End): boolean {
  const stated = draft.date !== undefined || draft.outlet !== undefined;
  const withCountry = place.known !== 'country' && draft.country !== undefined && draft.country.from !== cursor.start;
  switch (end.by) {
    case 'dash':
      return place.known === 'city' || stated || withCountry || (place.upper && place.known === undefined);
    case 'group':
      return stated;
    case 'colon':
      return (place.known === 'city' && cursor.isProse) || stated || (withCountry && cursor.isProse);
    case 'stop':
      return draft.date !== undefined || (draft.outlet !== undefined && place.known === 'city');
    case 'line':
      return (draft.date !== undefined || (draft.outlet !== undefined && place.known === 'city')) && place.known !== 'country';
    case 'comma':
      // "Manama, Steven Bondy, …": a page dropped the date and the agency.
      return cursor.isProse && isCapitalCity(cursor) && startsSentence(cursor, end.at + 1);
    default:
      return draft.date !== undefined && place.known !== undefined && place.upper;
  }
}

function isCapitalCity(cursor: Cursor): boolean {
  return cursor.reading.lex.longest(cursor.start, 'city')?.entry.capital === true;
}

/** A sentence of its own begins: a person with an office, or "The". */
function startsSentence(cursor: Cursor, at: number): boolean {
  const { tokens, lex, mentions } = cursor.reading;
  if (!isCapital(tokens[at])) return false;
  if (tokens[at]?.text === 'The') return true;
  if (lex.longest(at, 'city') !== undefined || lex.longest(at, 'country')?.entry.form === 'name') return false;
  const kind = mentions.at(at)?.kind;
  return kind === 'person' || kind === 'office';
}

/** "VIETNAM, December 12 -" with "HÀ NỘI —" below it. */
function withCityBelow(cursor: Cursor, draft: Draft): Dateline | undefined {
  const below = readDateline(new Cursor(cursor.reading, cursor.dates, draft.to, true));
  if (below?.city === undefined) return draft.date === undefined ? undefined : draft;
  return { ...draft, ...below, from: draft.from };
}

function readPlace(cursor: Cursor, at: number): Place | undefined {
  const { tokens, lex } = cursor.reading;
  const first = tokens[at];
  if (first === undefined || !isCapital(first) || NO_PLACE.has(first.norm)) return undefined;
  const upper = first.shape === 'upper';
  const city = lex.longest(at, 'city');
  // "Male', Maldives"
  const mark = city !== undefined && tokens[city.to]?.norm === "'" && tokens[city.to]?.glued === true ? 1 : 0;
  if (city !== undefined) return { to: city.to + mark, known: 'city', code: city.entry.country, upper };
  const country = lex.longest(at, 'country');
  if (country?.entry.form === 'name') return { to: country.to, known: 'country', code: country.entry.code, upper };
  let to = at;
  while (to - at < LONGEST_CITY) {
    const token = tokens[to];
    if (token === undefined || (to > at && token.newline)) break;
    const isHyphen = token.norm === '-' && token.glued && tokens[to + 1]?.glued === true && to > at;
    if (!isHyphen && (!isCapital(token) || cursor.dates.has(to) || isNoPlaceWord(cursor, to))) break;
    to++;
  }
  if (to === at) return undefined;
  const allUpper = tokens.slice(at, to).every((t) => t.kind === 'punct' || t.shape === 'upper');
  return { to, known: undefined, upper: allUpper && (tokens[at]?.text.length ?? 0) > 3 };
}

function isNoPlaceWord(cursor: Cursor, at: number): boolean {
  return cursor.reading.lex.at(at).some(({ entry }) => {
    return entry.type === 'office' || entry.type === 'rank' || entry.type === 'honorific' || entry.type === 'agency' || entry.type === 'organization' || entry.type === 'country';
  });
}

/** An agency by table, or a word or two in capitals: "IRNA", "ARMENPRESS". */
function readAgency(cursor: Cursor, at: number): TokenRange | undefined {
  const { tokens, lex } = cursor.reading;
  const known = lex.longest(at, 'agency');
  if (known !== undefined) return { from: at, to: known.to };
  let to = at;
  while (to - at < 3 && tokens[to]?.shape === 'upper' && !cursor.dates.has(to) && !(to > at && tokens[to]?.newline)) to++;
  if (to === at || (tokens[at]?.text.length ?? 0) < 3) return undefined;
  if (lex.longest(at, 'country') !== undefined || lex.longest(at, 'city') !== undefined) return undefined;
  return { from: at, to };
}

interface Group {
  readonly to: number;
  readonly date?: DateMention;
  readonly outlet?: TokenRange;
  readonly country?: Dateline['country'];
}

const CLOSERS: ReadonlyMap<string, string> = new Map([['(', ')'], ['[', ']'], ['/', '/']]);

/** "(KUNA)" · "(UrduPoint / WAM - 24th Nov, 2021)" · "[India]" · "/TASS/". */
function readGroup(cursor: Cursor, at: number): Group | undefined {
  const { tokens, lex } = cursor.reading;
  const close = CLOSERS.get(tokens[at]?.norm ?? '');
  if (close === undefined) return undefined;
  let to = at + 1;
  while (to - at < LONGEST_GROUP && tokens[to]?.norm !== close) {
    if (tokens[to] === undefined || (tokens[to]?.newline && to > at + 1)) return undefined;
    to++;
  }
  if (tokens[to]?.norm !== close || to === at + 1) return undefined;
  const country = lex.longest(at + 1, 'country');
  if (country !== undefined && country.to === to) {
    return { to: to + 1, country: { code: country.entry.code, from: at + 1, to } };
  }
  let date: DateMention | undefined;
  for (let i = at + 1; i < to && date === undefined; i++) date = cursor.dates.get(i);
  const outlet = splitCredits(cursor.reading, { from: at + 1, to: date?.from ?? to }).at(-1);
  if (date === undefined && outlet === undefined) return undefined;
  return { to: to + 1, ...(date === undefined ? {} : { date }), ...(outlet === undefined ? {} : { outlet }) };
}
