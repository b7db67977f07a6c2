/**
 * Datelines set as lines of their own above the headline, as the United Nations sets them.
 *
 *     Asunción, Paraguay     New York
 *     26 February 2015       5 May 2021
 */
import type { DateMention, Reading } from '../mentions/types.js';
import { Cursor, type Dateline } from './dateline-elements.js';
import { readTown } from './dateline-wire-first.js';

/** A known town alone on a line, a whole day alone on the next; both above the prose. */
export function readOnLines(reading: Reading, dates: ReadonlyMap<number, DateMention>): Dateline | undefined {
  const { blocks } = reading.doc;
  for (let i = 0; i + 1 < blocks.length && blocks[i]?.kind !== 'body'; i++) {
    const [place, day] = [blocks[i], blocks[i + 1]];
    if (!place || !day) continue;
    const date = dates.get(day.from);
    if (date === undefined || date.day === undefined || date.to !== day.to) continue;
    const town = readTown(new Cursor(reading, dates, place.from, false), place.from);
    if (town && town.to === place.to)
      return { from: place.from, to: day.to, city: town.city, country: town.country, date };
  }
  return undefined;
}
