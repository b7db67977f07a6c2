/**
 * The elements that a dateline is made of: place, country, date, agency.
 *
 * @module
 */
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
  /** Agency whose text another passes on: "UrduPoint / WAM". */
  readonly via?: TokenRange;
}

export type Draft = { -readonly [K in keyof Dateline]: Dateline[K] };

const LONGEST_GROUP = 16;
const LONGEST_CITY = 4;
/** Words that no place begins with, though written with a capital before a colon or dash. */
const NO_PLACE: ReadonlySet<string> = new Set(
  `statement press release readout photo source news update updated joint remarks speech note communique the by
  caption title subject date published summary topics tags home video watch read related
  region politics military economy society business sports world culture energy diplomacy incident finance`.split(
    /\s+/,
  ),
);

export class Cursor {
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
    return token?.norm === '-' && !(token.glued && next?.glued === true && next.norm !== '(');
  }

  /** "." "," and the like before the next element; "Doha | QNA". */
  isComma(at: number): boolean {
    return /^[,.|]$/.test(this.norm(at));
  }
}

export interface Place {
  readonly to: number;
  readonly known: 'city' | 'country' | undefined;
  readonly code?: CountryCode;
  readonly upper: boolean;
}

export function readElement(cursor: Cursor, draft: Draft, at: number, parted: boolean): number | undefined {
  const { lex, tokens } = cursor.reading;
  const date = cursor.dates.get(at);
  if (date !== undefined && draft.date === undefined) {
    draft.date = date;
    return date.to;
  }
  if (!parted) return undefined;
  const other = readOtherCalendar(cursor, at);
  if (other !== undefined) return other;
  const isRealm =
    /^(?:kingdom|republic|sultanate|state)$/.test(cursor.norm(at)) && cursor.norm(at + 1) === 'of';
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
  // "Kigali, Rwanda Press, 27 June": a name that says it reports.
  let end = at;
  while (end - at < 4 && isCapital(tokens[end]) && !(end > at && tokens[end]?.newline)) end++;
  const isNamed = end - at > 1 && /^(?:press|news|agency|times|radio|tv)$/.test(cursor.norm(end - 1));
  if (isNamed && draft.outlet === undefined && isElementEnd(cursor, end)) {
    draft.outlet = { from: at, to: end };
    return end;
  }
  // "Gaborone, March 14, Mana: President …": a name of no table behind the day, closed at once.
  const isSigned =
    draft.date !== undefined &&
    draft.outlet === undefined &&
    isCapital(tokens[at]) &&
    tokens[at + 1]?.norm === ':' &&
    lex.at(at).length === 0;
  if (isSigned) {
    draft.outlet = { from: at, to: at + 1 };
    return at + 1;
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
    if (region.entry.country !== undefined)
      draft.country ??= { code: region.entry.country, from: at, to: region.to };
    return region.to;
  }
  // "D.C.", "NY": a state in short, closed at once.
  const short = tokens[at]?.text ?? '';
  const isShort =
    isElementEnd(cursor, at + 1) &&
    (/^[A-Z]{2}$/.test(short) || (isCapital(tokens[at]) && short.endsWith('.')));
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

export function isElementEnd(cursor: Cursor, at: number): boolean {
  const token = cursor.reading.tokens[at];
  if (token === undefined || token.newline) return true;
  return cursor.isComma(at) || cursor.isDash(at) || /^[:([/]|\.-$/.test(token.norm);
}

export function readPlace(cursor: Cursor, at: number): Place | undefined {
  const { tokens, lex } = cursor.reading;
  const first = tokens[at];
  if (first === undefined || !isCapital(first) || NO_PLACE.has(first.norm)) return undefined;
  // "April Thursday": a calendar's page.
  if (cursor.dates.has(at) || lex.at(at).some(({ entry }) => entry.type === 'calendar')) return undefined;
  const upper = first.shape === 'upper';
  const city = lex.longest(at, 'city');
  // "Male', Maldives"
  const mark = city !== undefined && tokens[city.to]?.norm === "'" && tokens[city.to]?.glued === true ? 1 : 0;
  if (city !== undefined) {
    // "Thimphu/New Delhi, Nov 4": filed from both.
    const second = tokens[city.to]?.norm === '/' ? lex.longest(city.to + 1, 'city') : undefined;
    return { to: second?.to ?? city.to + mark, known: 'city', code: city.entry.country, upper };
  }
  const country = lex.longest(at, 'country');
  if (country?.entry.form === 'name')
    return { to: country.to, known: 'country', code: country.entry.code, upper };
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
    return (
      entry.type === 'office' ||
      entry.type === 'rank' ||
      entry.type === 'honorific' ||
      entry.type === 'agency' ||
      entry.type === 'organization' ||
      entry.type === 'country'
    );
  });
}

/** An agency by table, or a word or two in capitals: "IRNA", "ARMENPRESS". */
export function readAgency(cursor: Cursor, at: number): TokenRange | undefined {
  const { tokens, lex } = cursor.reading;
  const known = lex.longest(at, 'agency');
  if (known !== undefined) return { from: at, to: known.to };
  let to = at;
  while (
    to - at < 3 &&
    tokens[to]?.shape === 'upper' &&
    !cursor.dates.has(to) &&
    !(to > at && tokens[to]?.newline)
  )
    to++;
  if (to === at || (tokens[at]?.text.length ?? 0) < 3) return undefined;
  if (lex.longest(at, 'country') !== undefined || lex.longest(at, 'city') !== undefined) return undefined;
  return { from: at, to };
}

/** "Alwaght- Major General …": a name with its dash glued is the wire's own. */
export function readWireName(cursor: Cursor, at: number): TokenRange | undefined {
  const { tokens, lex } = cursor.reading;
  const known = lex.longest(at, 'agency');
  const paper = known === undefined ? paperEnd(cursor, at) : undefined;
  const to = known?.to ?? paper ?? at + 1;
  const dash = tokens[to];
  if (!cursor.isProse || dash?.norm !== '-' || !isCapital(tokens[at]) || !isCapital(tokens[to + 1]))
    return undefined;
  // "AMI-The Minister": all glued, as only an agency's name may be.
  if (tokens[to + 1]?.glued && (known === undefined || tokens[to + 1]?.text !== 'The')) return undefined;
  if (known !== undefined || paper !== undefined) return { from: at, to };
  return dash.glued && lex.at(at).length === 0 ? { from: at, to } : undefined;
}

/** Last words of the names of papers and stations. */
const PAPERS: ReadonlySet<string> = new Set(
  `news times post herald tribune gazette observer guardian chronicle star mirror standard today online press agency radio tv
  media journal telegraph express sun bulletin reporter daily`.split(/\s+/),
);

/** "*Kaieteur News* – The letters …": two to four capitals that end as a paper's name does. */
function paperEnd(cursor: Cursor, at: number): number | undefined {
  const { tokens } = cursor.reading;
  let to = at;
  while (to - at < 4 && isCapital(tokens[to]) && !cursor.dates.has(to)) to++;
  return to - at > 1 && PAPERS.has(cursor.norm(to - 1)) ? to : undefined;
}

/** "– Global Affairs Canada" up to the line's end. */
export function addTrailingOutlet(cursor: Cursor, draft: Draft): void {
  const { tokens } = cursor.reading;
  let to = draft.to;
  while (tokens[to] !== undefined && !(to > draft.to && tokens[to]?.newline) && to - draft.to < 8) to++;
  const [outlet] = splitCredits(cursor.reading, { from: draft.to, to });
  if (outlet !== undefined && outlet.to === to) draft.outlet = outlet;
}

interface Group {
  readonly to: number;
  readonly date?: DateMention;
  readonly outlet?: TokenRange;
  readonly via?: TokenRange;
  /** Another name stands before the outlet's: "(MENAFN- The Example)". */
  readonly isPassedOn?: true;
  readonly country?: Dateline['country'];
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['/', '/'],
]);

/** "(KUNA)" · "(UrduPoint / WAM - 24th Nov, 2021)" · "[India]" · "/TASS/". */
export function readGroup(cursor: Cursor, at: number): Group | undefined {
  const { tokens, lex } = cursor.reading;
  const close = CLOSERS.get(tokens[at]?.norm ?? '');
  if (close === undefined) return undefined;
  let to = at + 1;
  while (to - at < LONGEST_GROUP && tokens[to]?.norm !== close) {
    if (tokens[to] === undefined || (tokens[to]?.newline && to > at + 1)) return undefined;
    to++;
  }
  if (tokens[to]?.norm !== close || to === at + 1) return undefined;
  // "(Press Release)"
  if (NO_PLACE.has(cursor.norm(at + 1))) return undefined;
  // "Ali Khan (@alikhan9)": a writer's account.
  if (tokens[at + 1]?.text.startsWith('@')) return undefined;
  const country = lex.longest(at + 1, 'country');
  if (country !== undefined && country.to === to) {
    return { to: to + 1, country: { code: country.entry.code, from: at + 1, to } };
  }
  let date: DateMention | undefined;
  for (let i = at + 1; i < to && date === undefined; i++) date = cursor.dates.get(i);
  const names = splitCredits(cursor.reading, { from: at + 1, to: date?.from ?? to });
  // "(UrduPoint / WAM - 24th Nov)": the first passes on what the last wrote; "(MENAFN- Trend)" is the writer's.
  const isChain = names.length > 1 && names.some((name) => cursor.norm(name.to) === '/');
  const [outlet, via] = isChain ? chain(cursor.reading, names) : [names.at(-1)];
  if (date === undefined && outlet === undefined) return undefined;
  return {
    to: to + 1,
    ...(date && { date }),
    ...(outlet && { outlet }),
    ...(via && { via }),
    ...(!isChain && names.length > 1 && { isPassedOn: true as const }),
  };
}

/** "UrduPoint / WAM": one passes on what an agency wrote; "UrduPoint / Pakistan Point News" are two names of one house. */
function chain({ lex }: Reading, names: readonly TokenRange[]): [TokenRange?, TokenRange?] {
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isAgency = lex.longest(last.from, 'agency')?.to === last.to;
  return names.length === 2 && !isAgency && last.to - last.from > 1
    ? [{ from: first.from, to: last.to }]
    : [first, last];
}
