import { isCapital } from '../mentions/scan.js';
import type { DateMention, Reading, TokenRange } from '../mentions/types.js';
import {
  addTrailingOutlet,
  Cursor,
  type Dateline,
  type Draft,
  isElementEnd,
  type Place,
  readAgency,
  readElement,
  readGroup,
  readPlace,
  readWireName,
} from './dateline-elements.js';

import { readOnLines } from './dateline-on-lines.js';
import { readTown, readWireFirst } from './dateline-wire-first.js';

export type { Dateline } from './dateline-elements.js';

const SHORTEST_PARAGRAPH = 12;

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
  /** "(Xinhua)", alone on a line above the lead with its city. */
  let lone: Dateline | undefined;
  const whole = (found: Dateline): Dateline =>
    lone?.outlet && !found.outlet ? { ...found, outlet: lone.outlet } : found;
  let prose = 0;
  for (const block of reading.doc.blocks) {
    if (block.kind === 'furniture') continue;
    if (block.kind === 'body' && isParagraph(reading, block) && ++prose > 2) break;
    for (const start of startsIn(
      reading,
      block.from,
      block.to,
      block.kind === 'body' || block.kind === 'item',
    )) {
      const found = readDateline(new Cursor(reading, dates, start, block.kind === 'body'));
      if (found === undefined) continue;
      const isLone = found.city === undefined && found.date === undefined && block.kind === 'headline';
      if (isLone) lone ??= found;
      else if (found.date !== undefined || found.outlet !== undefined) return whole(found);
      else best ??= found;
    }
  }
  return best ? whole(best) : (lone ?? readOnLines(reading, dates));
}

/** A line of a page that was taken for prose ends no search. */
function isParagraph({ tokens }: Reading, { from, to }: TokenRange): boolean {
  return to - from > SHORTEST_PARAGRAPH || tokens[to - 1]?.norm === '.';
}

/** Block starts, and line starts where the block is no prose. */
function startsIn(reading: Reading, from: number, to: number, isProse: boolean): number[] {
  const starts = [from];
  if (isProse) return starts;
  for (let i = from + 1; i < to; i++) if (reading.tokens[i]?.newline) starts.push(i);
  return starts;
}

function readDateline(cursor: Cursor): Dateline | undefined {
  const { reading } = cursor;
  let at = cursor.start;
  const draft: Draft = { from: at, to: at };
  const bracketed = inBrackets(cursor, at) ?? readWireFirst(cursor, at);
  if (bracketed !== undefined) return bracketed;
  // "(MENAFN- The Peninsula) QNA": the agency that passed it on, then the one that wrote it.
  const group = readGroup(cursor, at);
  if (group?.outlet !== undefined) {
    draft.outlet = group.outlet;
    at = group.to;
    const writer = readAgency(cursor, at);
    if (writer !== undefined && (reading.tokens[writer.to]?.newline || cursor.isDash(writer.to))) {
      // "(MENAFN- The Example) QNA": the paper in the group has it from the agency behind it.
      if (group.isPassedOn) draft.via = writer;
      else draft.outlet = writer;
      at = writer.to;
    }
  }
  // "June 3, 2025 – Ottawa, Ontario – Global Affairs Canada"
  const leading = cursor.dates.get(at);
  if (
    leading !== undefined &&
    (cursor.isDash(leading.to) || /^[,|]$/.test(cursor.norm(leading.to))) &&
    reading.lex.longest(leading.to + 1, 'city') !== undefined
  ) {
    draft.date = leading;
    at = leading.to + 1;
  }
  // "INA – BAGHDAD"
  const filed = reading.lex.longest(at, 'agency');
  const town = filed && cursor.isDash(filed.to) ? reading.lex.longest(filed.to + 1, 'city') : undefined;
  if (filed && town && reading.tokens[town.to]?.newline) {
    const city = { from: town.from, to: town.to };
    const country = { code: town.entry.country, ...city };
    return { from: at, to: town.to, city, country, outlet: { from: at, to: filed.to } };
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
  // "Yerevan, 12 March. ArmInfo. Defense Minister …", "ASTANA. KAZINFORM Speaker of …"
  const wire =
    end.by === 'stop' && draft.outlet === undefined ? reading.lex.longest(end.at, 'agency') : undefined;
  const isStyled =
    wire !== undefined &&
    place.upper &&
    reading.tokens[end.at]?.shape === 'upper' &&
    isCapital(reading.tokens[wire.to]);
  if (!isStyled && !isDateline(cursor, draft, place, end))
    return group?.outlet ? finishBare(draft, group.to) : undefined;
  draft.to = end.at;
  if (wire !== undefined && (isStyled || cursor.norm(wire.to) === '.')) {
    draft.outlet = { from: end.at, to: wire.to };
    draft.to = isStyled ? wire.to : wire.to + 1;
  }
  if (leading !== undefined && end.by === 'dash') addTrailingOutlet(cursor, draft);
  return place.known === 'country' && draft.city === undefined ? withCityBelow(cursor, draft) : draft;
}

/** "(Prague) The minister …", "(Sofia, BTA) …", "(Paris - March 5, 2020) …", "[Kigali, 27 June 2024] — …": all in brackets. */
function inBrackets(cursor: Cursor, at: number): Dateline | undefined {
  const close = cursor.norm(at) === '(' ? ')' : cursor.norm(at) === '[' ? ']' : undefined;
  if (close === undefined || !cursor.isProse) return undefined;
  const town = readTown(cursor, at + 1);
  if (town === undefined) return undefined;
  const { city, country } = town;
  const isParted = cursor.isComma(town.to) || cursor.isDash(town.to);
  const date = isParted ? cursor.dates.get(town.to + 1) : undefined;
  const outlet = isParted && date === undefined ? readAgency(cursor, town.to + 1) : undefined;
  const end = date?.to ?? outlet?.to ?? town.to;
  if (cursor.norm(end) !== close) return undefined;
  return { from: at, to: end + 1, city, country, ...(date && { date }), ...(outlet && { outlet }) };
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
      // "Georgetown, Guyana—(September 12, 2023) …"
      const behind = draft.date === undefined ? readGroup(cursor, at + 1) : undefined;
      if (behind?.date !== undefined) {
        draft.date = behind.date;
        if (behind.outlet !== undefined) draft.outlet = behind.outlet;
        return { at: behind.to, by: 'group' };
      }
      // "Cairo - Saba" on a line of its own
      const name = draft.date === undefined ? wireOfLine(cursor, at + 1) : undefined;
      if (name !== undefined && draft.city !== undefined) {
        draft.outlet = name;
        return { at: name.to, by: 'line' };
      }
      // "Beirut - NNA: The minister …"
      const wire = cursor.reading.lex.longest(at + 1, 'agency');
      if (wire !== undefined && draft.outlet === undefined && cursor.norm(wire.to) === ':') {
        draft.outlet = { from: wire.from, to: wire.to };
        return { at: wire.to + 1, by: 'colon' };
      }
      // "Rawalpindi - 21 August, 2023:"
      const date = cursor.dates.get(at + 1);
      if (date === undefined || draft.date !== undefined || !isElementEnd(cursor, date.to))
        return { at: at + 1, by: 'dash' };
      draft.date = date;
      at = date.to;
      continue;
    }
    if (token.norm === '.-' || (token.norm === '.' && tokens[at + 1]?.norm === '-')) {
      return { at: token.norm === '.' ? at + 2 : at + 1, by: 'dash' };
    }
    if (token.norm === ':') return { at: at + 1, by: 'colon' };
    // "Addis Ababa, — The Minister": a day or a land was dropped.
    if (token.norm === ',' && cursor.isDash(at + 1)) return { at: at + 2, by: 'dash' };
    const group = readGroup(cursor, at) ?? (cursor.isComma(at) ? readGroup(cursor, at + 1) : undefined);
    if (group !== undefined) {
      if (group.date !== undefined) draft.date ??= group.date;
      if (group.outlet !== undefined) draft.outlet = group.outlet;
      if (group.via !== undefined) draft.via = group.via;
      if (group.country !== undefined) draft.country = group.country;
      else grouped = true;
      at = group.to;
      if (grouped && tokens[at]?.norm === '.') at++;
      continue;
    }
    if (grouped) return { at, by: 'group' };
    // "Baghdad / INA" on a line of its own
    const wire = token.norm === '/' ? readAgency(cursor, at + 1) : undefined;
    // "Baku. 4 March. Report/ The minister"
    if (token.norm === '/' && draft.outlet?.to === at) return { at: at + 1, by: 'group' };
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

/** One name, of no land, town or day, up to the line's end. */
function wireOfLine(cursor: Cursor, at: number): TokenRange | undefined {
  const { tokens, lex } = cursor.reading;
  const to = lex.longest(at, 'agency')?.to ?? at + 1;
  const isFree = !['country', 'city', 'region', 'calendar', 'office'].some((type) =>
    lex.at(at).some(({ entry }) => entry.type === type),
  );
  return isCapital(tokens[at]) && !tokens[at]?.newline && tokens[to]?.newline && isFree
    ? { from: at, to }
    : undefined;
}

function isDateline(cursor: Cursor, draft: Draft, place: Place, end: End): boolean {
  const stated = draft.date !== undefined || draft.outlet !== undefined;
  const withCountry =
    place.known !== 'country' && draft.country !== undefined && draft.country.from !== cursor.start;
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
      return (
        (draft.date !== undefined || (draft.outlet !== undefined && place.known === 'city')) &&
        place.known !== 'country' &&
        !(place.known === undefined && isPageDate(cursor, draft, place))
      );
    case 'comma':
      // "Manama, Steven Bondy, …": a page dropped the date and the agency.
      return cursor.isProse && isCapitalCity(cursor) && startsSentence(cursor, end.at + 1);
    default:
      return draft.date !== undefined && place.known !== undefined && place.upper;
  }
}

/** "Royal Activities" with "Tuesday 24 September" below it, "Flag Sunday, 16 June 2024": a page's heading and its date. */
function isPageDate({ reading }: Cursor, { date }: Draft, place: Place): boolean {
  if (date === undefined) return false;
  return reading.tokens[place.to]?.newline === true || (date.from === place.to && !place.upper);
}

function isCapitalCity(cursor: Cursor): boolean {
  return cursor.reading.lex.longest(cursor.start, 'city')?.entry.capital === true;
}

/** A sentence of its own begins: a person with an office, or "The". */
function startsSentence(cursor: Cursor, at: number): boolean {
  const { tokens, lex, mentions } = cursor.reading;
  if (!isCapital(tokens[at])) return false;
  if (tokens[at]?.text === 'The') return true;
  if (lex.longest(at, 'city') !== undefined || lex.longest(at, 'country')?.entry.form === 'name')
    return false;
  const kind = mentions.at(at)?.kind;
  return kind === 'person' || kind === 'office';
}

/** "VIETNAM, December 12 -" with "HÀ NỘI —" below it. */
function withCityBelow(cursor: Cursor, draft: Draft): Dateline | undefined {
  const below = readDateline(new Cursor(cursor.reading, cursor.dates, draft.to, true));
  if (below?.city === undefined) return draft.date === undefined ? undefined : draft;
  return { ...draft, ...below, from: draft.from };
}
