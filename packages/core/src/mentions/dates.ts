import type { LexMatches } from '../lexicon/types.js';
import type { Document, Token } from '../text/types.js';
import { isTimeWord, readNumericDate, readTimeWord } from './date-tokens.js';
import type { DateMention } from './types.js';

/** What a date reader collects on its way; `to` is the token after the last one read. */
interface Draft {
  to: number;
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  relative?: number;
  endDay?: number;
  endMonth?: number;
  endYear?: number;
}

/** Words before a month that stands without its day: "in January", "last May". */
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in of since until till early late mid last next this during by from before after through'.split(' '),
);
const RANGE_WORDS: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', 'and', 'till']);

/**
 * Dates in all shapes that releases use.
 *
 * One pass over the tokens; each reader starts at a token and says how far it
 * got. Nothing is resolved here: "Wednesday (24 May)" stays weekday, day and
 * month.
 */
export function findDates(doc: Document, lex: LexMatches): DateMention[] {
  const reader = new DateReader(doc.tokens, lex);
  const found: DateMention[] = [];
  for (let i = 0; i < doc.tokens.length; ) {
    const draft = reader.read(i);
    if (draft === undefined) {
      i++;
      continue;
    }
    found.push(toMention(i, draft));
    i = draft.to;
  }
  return found;
}

function toMention(from: number, draft: Draft): DateMention {
  return { kind: 'date', from, ...draft };
}

class DateReader {
  readonly #tokens: readonly Token[];
  readonly #lex: LexMatches;

  constructor(tokens: readonly Token[], lex: LexMatches) {
    this.#tokens = tokens;
    this.#lex = lex;
  }

  read(i: number): Draft | undefined {
    const token = this.#tokens[i];
    if (token === undefined || token.kind === 'punct') return undefined;
    // A date begins with a number, a word of the calendar, or one such as "today".
    if (token.kind === 'word' && !this.#lex.has(i, 'calendar') && !isTimeWord(token.norm)) return undefined;
    return this.#weekdayFirst(i) ?? this.#relative(i) ?? this.#calendarDay(i) ?? this.#monthOnly(i);
  }

  /** "Thursday, November 9, 2023" · "Wednesday (24 May)" · "Sunday 14/4/2024" · "Tuesday". */
  #weekdayFirst(i: number): Draft | undefined {
    const weekday = this.#weekday(i);
    if (weekday === undefined) return undefined;
    let at = i + 1;
    if (this.#is(at, 'morning', 'afternoon', 'evening', 'night')) at++;
    const alone: Draft = { weekday, to: at };
    const next = this.#is(at, ',', '(') ? at + 1 : at;
    if (this.#tokens[next]?.newline) return alone;
    const day = this.#calendarDay(next) ?? this.#dayInBrackets(at);
    if (day === undefined) return alone;
    const isFigures = day.to === next + 1;
    return this.#closed(at, { ...(isFigures ? monthFirst(day, weekday) : day), weekday });
  }

  /** "today" · "today (19)" · "this morning (25th)" · "yesterday (20/8)". */
  #relative(i: number): Draft | undefined {
    const word = readTimeWord(this.#tokens, i);
    if (word === undefined) return undefined;
    const day = this.#dayInBrackets(word.to);
    if (day !== undefined) return { ...day, relative: word.relative };
    const full = this.#is(word.to, '(', ',') ? this.#calendarDay(word.to + 1) : undefined;
    if (full !== undefined) return this.#closed(word.to, { ...full, relative: word.relative });
    const named = this.#dayBehind(word.to);
    if (named !== undefined) return { ...named, relative: word.relative };
    return { relative: word.relative, to: word.to };
  }

  /** "yesterday *Tuesday, November 26, 2024*", "today, *Monday*". */
  #dayBehind(at: number): Draft | undefined {
    const start = this.#is(at, ',') ? at + 1 : at;
    if (this.#tokens[start]?.newline) return undefined;
    return this.#weekdayFirst(start) ?? (start === at ? this.#calendarDay(start) : undefined);
  }

  /** A day with its month, in figures or words. */
  #calendarDay(i: number): Draft | undefined {
    return this.#numeric(i) ?? this.#monthDay(i) ?? this.#dayMonth(i);
  }

  /** "2025-12-17" · "14/4/2024" · "22.9.2023". */
  #numeric(i: number): Draft | undefined {
    const token = this.#tokens[i];
    if (token === undefined || token.kind === 'punct') return undefined;
    const date = readNumericDate(token.text);
    // "2/11/2025 1:12:40 PM": who tells the hour so tells the month first.
    const isAmerican =
      /^[1-9]\d?\/[1-9]/.test(token.text) &&
      /^[1-9]\d?:\d\d:\d\d$/.test(this.#tokens[i + 1]?.text ?? '') &&
      /^[AP]M$/.test(this.#tokens[i + 2]?.text ?? '');
    if (date && isAmerican && date.day <= 12 && !/^\d{4}/.test(token.text))
      return { year: date.year, month: date.day, day: date.month, to: i + 1 };
    return date && { ...date, to: i + 1 };
  }

  /** "December 17" · "Oct. 8, 2024" · "June 5-6" · "May 31 to June 3". */
  #monthDay(i: number): Draft | undefined {
    const month = this.#month(i);
    if (month === undefined) return undefined;
    const slashed = /^(\d{1,2})\/((?:19|20)\d\d)$/.exec(this.#tokens[i + 1]?.text ?? '');
    // "June 9/2022"
    if (slashed && isDay(Number(slashed[1])))
      return { month, day: Number(slashed[1]), year: Number(slashed[2]), to: i + 2 };
    // "Manama, May.7 (BNA)"
    const at = this.#is(i + 1, '.') && this.#tokens[i + 2]?.glued ? i + 2 : i + 1;
    const day = this.#day(at);
    if (day === undefined) return undefined;
    const draft: Draft = { month, day, to: at + 1 };
    this.#rangeAfter(draft);
    return this.#weekdayAfter(this.#yearAfter(draft));
  }

  /** Goes on after "March 4" with "to 11", "and 5", "- 6" or "to April 2". */
  #rangeAfter(draft: Draft): void {
    const link = this.#rangeLink(draft.to);
    if (link === undefined) return;
    const month = this.#month(link);
    const day = this.#day(month === undefined ? link : link + 1);
    if (day === undefined) return;
    const at = month === undefined ? link + 1 : link + 2;
    if (month === undefined) {
      // "May 5 and 6 June": the second is a day of another month; "May 5 and 20 officers": no day at all.
      const isAnd = this.#is(link - 1, 'and');
      if (day <= (draft.day ?? 0) || this.#month(at) !== undefined) return;
      if (isAnd && this.#tokens[at]?.kind === 'word' && !this.#is(at, 'in', 'at', 'to', 'for')) return;
    } else if (this.#is(link - 1, 'and') && month !== draft.month && month !== (draft.month ?? 0) + 1) return;
    draft.endDay = day;
    if (month !== undefined && month !== draft.month) draft.endMonth = month;
    draft.to = at;
  }

  /** "17 December 2025" · "5 APRIL" · "18th November, 2022" · "12 and 13 June" · "23 - 27 May 2023". */
  #dayMonth(i: number): Draft | undefined {
    const day = this.#day(i);
    if (day === undefined) return undefined;
    const draft: Draft = { day, to: i + 1 };
    let at = this.#is(i + 1, 'of') ? i + 2 : i + 1;
    let month = this.#month(at);
    if (month === undefined) {
      const link = this.#rangeLink(i + 1);
      const second = link === undefined ? undefined : this.#day(link);
      if (link === undefined || second === undefined || second <= day) return undefined;
      at = this.#is(link + 1, 'of') ? link + 2 : link + 1;
      month = this.#month(at);
      draft.endDay = second;
    }
    if (month === undefined || this.#tokens[at]?.newline) return undefined;
    // "2 may attend" is a modal, whatever stands before it.
    if (month === 5 && this.#tokens[at]?.shape === 'lower') return undefined;
    draft.month = month;
    draft.to = at + 1;
    if (draft.endDay === undefined) this.#dayMonthRangeAfter(draft);
    return this.#weekdayAfter(this.#yearAfter(draft));
  }

  /** Goes on after "31 May" with "to 3 June" or "- 3 June". */
  #dayMonthRangeAfter(draft: Draft): void {
    const link = this.#rangeLink(draft.to);
    if (link === undefined || this.#is(link - 1, 'and')) return;
    const day = this.#day(link);
    const month = this.#month(link + 1);
    if (day === undefined || month === undefined) return;
    draft.endDay = day;
    if (month !== draft.month) draft.endMonth = month;
    draft.to = link + 2;
  }

  /** "in January" · "May 2023" · "last October". */
  #monthOnly(i: number): Draft | undefined {
    const month = this.#month(i);
    if (month === undefined || this.#tokens[i]?.shape === 'lower') return undefined;
    const year = this.#year(this.#is(i + 1, ',') ? i + 2 : i + 1);
    const before = this.#tokens[i - 1]?.norm ?? '';
    if (year === undefined) return BEFORE_MONTH.has(before) ? { month, to: i + 1 } : undefined;
    return { month, year, to: this.#is(i + 1, ',') ? i + 3 : i + 2 };
  }

  /** "(19)" · "(11th)" · "(20/8)" after a word for the day. */
  #dayInBrackets(at: number): Draft | undefined {
    if (!this.#is(at, '(') || !this.#is(at + 2, ')')) return undefined;
    const text = this.#tokens[at + 1]?.text ?? '';
    const dayMonth = /^(\d{1,2})[/.](\d{1,2})$/.exec(text);
    if (dayMonth) {
      const [day, month] = [Number(dayMonth[1]), Number(dayMonth[2])];
      return isDay(day) && isMonth(month) ? { day, month, to: at + 3 } : undefined;
    }
    const day = this.#day(at + 1);
    return day === undefined ? undefined : { day, to: at + 3 };
  }

  /** Steps over the bracket that closes "(24 May)". */
  #closed(at: number, draft: Draft): Draft {
    if (this.#is(at, '(') && this.#is(draft.to, ')')) draft.to++;
    return draft;
  }

  /** ", 2023" · " 2023" · ". 2014" after a day. */
  #yearAfter(draft: Draft): Draft {
    let at = draft.to;
    if (this.#is(at, ',', '.') && !this.#tokens[at + 1]?.newline) at++;
    const year = this.#year(at);
    if (year === undefined) return draft;
    if (draft.endMonth !== undefined && draft.month !== undefined && draft.endMonth < draft.month) {
      draft.year = year - 1;
      draft.endYear = year;
    } else draft.year = year;
    draft.to = at + 1;
    return draft;
  }

  /** "May 13 (Tuesday)" · "13 May, Tuesday". */
  #weekdayAfter(draft: Draft): Draft {
    const bracket = this.#is(draft.to, '(');
    if (!bracket && !this.#is(draft.to, ',')) return draft;
    const weekday = this.#weekday(draft.to + 1);
    if (weekday === undefined || (bracket && !this.#is(draft.to + 2, ')'))) return draft;
    draft.weekday = weekday;
    draft.to += bracket ? 3 : 2;
    return draft;
  }

  /** The token after "-", "to" or "and". */
  #rangeLink(at: number): number | undefined {
    const token = this.#tokens[at];
    if (token === undefined || token.newline) return undefined;
    if (RANGE_WORDS.has(token.norm) || /^[-–—]$/.test(token.text)) return at + 1;
    return undefined;
  }

  /** A day of the month: "6", "6th". */
  #day(at: number): number | undefined {
    const token = this.#tokens[at];
    if (token === undefined || token.kind === 'punct') return undefined;
    const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.norm);
    const day = Number(match?.[1]);
    return isDay(day) ? day : undefined;
  }

  #year(at: number): number | undefined {
    const token = this.#tokens[at];
    if (token === undefined || token.newline) return undefined;
    return /^(?:19|20)\d\d$/.test(token.text) ? Number(token.text) : undefined;
  }

  #month(at: number): number | undefined {
    return this.#calendar(at, 'month');
  }

  #weekday(at: number): number | undefined {
    const token = this.#tokens[at];
    if (!token || token.shape === 'lower') return undefined;
    const weekday = this.#calendar(at, 'weekday');
    // "Vice Minister *Sun* Weidong": a name goes on, where a day would end.
    const next = this.#tokens[at + 1];
    const isName =
      token.text === 'Sun' &&
      next?.shape === 'title' &&
      !next.newline &&
      this.#calendar(at + 1, 'month') === undefined;
    return isName ? undefined : weekday;
  }

  #calendar(at: number, unit: 'month' | 'weekday'): number | undefined {
    const token = this.#tokens[at];
    if (token === undefined || token.kind !== 'word') return undefined;
    for (const { entry } of this.#lex.at(at)) {
      if (entry.type === 'calendar' && entry.unit === unit) return entry.value;
    }
    return undefined;
  }

  #is(at: number, ...words: readonly string[]): boolean {
    const token = this.#tokens[at];
    return token !== undefined && words.includes(token.norm);
  }
}

/** "Tue, 05/07/2019": in figures the weekday tells which of the two is the month. */
function monthFirst(draft: Draft, weekday: number): Draft {
  const { year, month, day } = draft;
  if (year === undefined || month === undefined || day === undefined || day > 12) return draft;
  const isOn = (m: number, d: number): boolean => new Date(Date.UTC(year, m - 1, d)).getUTCDay() === weekday;
  return isOn(month, day) || !isOn(day, month) ? draft : { ...draft, month: day, day: month };
}

function isDay(day: number): boolean {
  return day >= 1 && day <= 31;
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}
