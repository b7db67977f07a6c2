/**
 * Dates, countries and lists as a language writes them. The formatters are dear to
 * make (tens of microseconds each), so a page of a thousand cards shares them.
 *
 * @module
 */
interface Formats {
  date: Intl.DateTimeFormat;
  country: Intl.DisplayNames;
  list: Intl.ListFormat;
}

const made = new Map<string, Formats>();

function formats(lang: string): Formats {
  let found = made.get(lang);
  if (!found) {
    try {
      found = {
        date: new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }),
        country: new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' }),
        list: new Intl.ListFormat(lang),
      };
    } catch {
      found = formats('en'); // a `lang` that is no language tag
    }
    made.set(lang, found);
  }
  return found;
}

/** A day or a range of days, in words. What is no calendar day is given back as it stands. */
export function dateText(lang: string, start: string, end?: string): string {
  const { date } = formats(lang);
  const from = Date.parse(start);
  const to = Date.parse(end ?? '');
  // a range costs fifty times a day
  return to > from ? date.formatRange(from, to) : Number.isNaN(from) ? start : date.format(from);
}

/** A country's name in the reader's language, if the code is one (`ZZ` is "unknown region"). */
export function countryName(lang: string, code: string | undefined): string | undefined {
  return code && /^(?!ZZ)[A-Z]{2}$/.test(code) ? formats(lang).country.of(code) : undefined;
}

/** "A, B and C". */
export const listText = (lang: string, items: readonly string[]): string => formats(lang).list.format(items);
