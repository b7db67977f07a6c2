import type { DateMention } from '../mentions/types.js';
import type { IsoDate } from './schema.js';

/** What a release says of itself that dates are told from. */
export interface DateContext {
  /** The release's own day: stated in it, or given by the caller. */
  readonly reference?: IsoDate | undefined;
  /** A bare weekday lies ahead: "is to arrive on Tuesday". */
  readonly ahead?: boolean;
}

export interface ResolvedDate {
  readonly start: IsoDate;
  readonly end?: IsoDate;
}

/**
 * A written date as calendar days, or nothing where the text does not settle it.
 *
 * Days are counted in plain arithmetic, so that neither clock
 * nor time zone nor locale can change a result.
 */
export function resolveDate(date: DateMention, context: DateContext = {}): ResolvedDate | undefined {
  const reference = context.reference === undefined ? undefined : isoToDays(context.reference);
  const start = resolveStart(date, reference, context.ahead === true);
  if (start === undefined) return undefined;
  const end = resolveEnd(date, start);
  return end === undefined || end < start
    ? { start: daysToIso(start) }
    : { start: daysToIso(start), end: daysToIso(end) };
}

/** True where the mention names a day by itself, without a release's date. */
export function isComplete(date: DateMention): boolean {
  return date.year !== undefined && date.month !== undefined && date.day !== undefined;
}

function resolveStart(date: DateMention, reference: number | undefined, ahead: boolean): number | undefined {
  const { year, month, day, weekday, relative } = date;
  if (month !== undefined && day === undefined) return undefined;
  if (month !== undefined && day !== undefined) {
    if (year !== undefined) return dayNumber(year, month, day);
    return reference === undefined ? undefined : nearestYear(month, day, reference);
  }
  if (reference === undefined) return undefined;
  if (day !== undefined) return nearestMonth(day, reference);
  if (relative !== undefined) return reference + relative;
  if (weekday === undefined) return undefined;
  const back = modulo(weekdayOf(reference) - weekday, 7);
  if (!ahead) return reference - back;
  return reference + (back === 0 ? 7 : 7 - back);
}

function resolveEnd(date: DateMention, start: number): number | undefined {
  if (date.endDay === undefined) return undefined;
  const [year, month] = civil(start);
  const endMonth = date.endMonth ?? month;
  const endYear = date.endYear ?? (endMonth < month ? year + 1 : year);
  return dayNumber(endYear, endMonth, date.endDay);
}

/** 30 December told on 2 January is last year's. */
function nearestYear(month: number, day: number, reference: number): number | undefined {
  const [year] = civil(reference);
  return nearest(
    [year - 1, year, year + 1].map((y) => dayNumber(y, month, day)),
    reference,
  );
}

/** "today (31)" told on the 1st is last month's. */
function nearestMonth(day: number, reference: number): number | undefined {
  const [year, month] = civil(reference);
  const months = [-1, 0, 1].map((step) => {
    const at = year * 12 + (month - 1) + step;
    return dayNumber(Math.floor(at / 12), modulo(at, 12) + 1, day);
  });
  return nearest(months, reference);
}

function nearest(days: readonly (number | undefined)[], reference: number): number | undefined {
  let best: number | undefined;
  for (const day of days) {
    if (day === undefined) continue;
    if (best === undefined || Math.abs(day - reference) < Math.abs(best - reference)) best = day;
  }
  return best;
}

/** Days since 1970-01-01; nothing for a day that the calendar does not have. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const days = daysFromCivil(year, month, day);
  const [y, m, d] = civil(days);
  return y === year && m === month && d === day ? days : undefined;
}

/**
 * Days since 1970-01-01 of the proleptic Gregorian calendar.
 *
 * Years are counted from March, which puts the leap day at a year's end
 * (H. Hinnant, "chrono-compatible low-level date algorithms").
 */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function civil(days: number): readonly [year: number, month: number, day: number] {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [year, month, dayOfYear - Math.floor((153 * mp + 2) / 5) + 1];
}

/** 0 is Sunday; 1970-01-01 was a Thursday. */
function weekdayOf(days: number): number {
  return modulo(days + 4, 7);
}

export function isoToDays(iso: IsoDate): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

export function daysToIso(days: number): IsoDate {
  const [year, month, day] = civil(days);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function modulo(a: number, b: number): number {
  return ((a % b) + b) % b;
}
