/**
 * Datelines that the agency's name opens.
 *
 *     AKP Phnom Penh, March 14, 2019 —
 *     ^wire ^city     ^date
 *     RSS (KATHMANDU, 17 July 2023) –
 */
import type { DateMention, TokenRange } from '../mentions/types.js';
import type { Cursor, Dateline } from './dateline-elements.js';

/** Behind the wire's name stands its town, and a day always: "EU Brussels" alone is no dateline. */
export function readWireFirst(cursor: Cursor, at: number): Dateline | undefined {
  const { tokens, lex } = cursor.reading;
  const known = lex.longest(at, 'agency');
  const name = tokens[at];
  const isShort = name?.shape === 'upper' && name.text.length >= 3 && name.text.length <= 6;
  if (!known && !(isShort && !lex.longest(at, 'city') && !lex.longest(at, 'country'))) return undefined;
  const outlet = { from: at, to: known?.to ?? at + 1 };
  const isBracket = cursor.norm(outlet.to) === '(';
  const town = readTown(cursor, isBracket ? outlet.to + 1 : outlet.to);
  if (!town || (tokens[town.city.from]?.newline && !isBracket)) return undefined;
  const comma = cursor.norm(town.to) === ',' || cursor.norm(town.to) === '.';
  const date = cursor.dates.get(comma ? town.to + 1 : town.to);
  const close = date && (isBracket ? (cursor.norm(date.to) === ')' ? date.to + 1 : undefined) : date.to);
  if (date === undefined || close === undefined) return undefined;
  if (!cursor.isDash(close) && cursor.norm(close) !== ':') return undefined;
  const { city, country } = town;
  return { from: at, to: close + 1, outlet, city, date: date satisfies DateMention, country };
}

export interface Town {
  readonly city: TokenRange;
  readonly country: NonNullable<Dateline['country']>;
  readonly to: number;
}

/** "Phnom Penh", "Phnom Penh, Cambodia". */
export function readTown(cursor: Cursor, at: number): Town | undefined {
  const { lex } = cursor.reading;
  const city = lex.longest(at, 'city');
  if (!city) return undefined;
  const range = { from: city.from, to: city.to };
  const land = cursor.norm(city.to) === ',' ? lex.longest(city.to + 1, 'country') : undefined;
  const country = { code: land?.entry.code ?? city.entry.country, ...range };
  return { city: range, country, to: land?.to ?? city.to };
}
