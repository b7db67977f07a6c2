/**
 * Checking a record against the text it is said to come from.
 *
 * The candidate may come from a person, a form or a language model. Each value
 * is looked for in the text and compared with our own reading of it.
 *
 * @module
 */
import { alike, counterpartOf } from './ground/counterpart.js';
import { type Leaf, leavesOf, pointerOf, type Rule, ruleOf, valueAt } from './ground/paths.js';
import { Search } from './ground/search.js';
import type { DateMention, Reading } from './mentions/types.js';
import { type ParseOptions, read, safeParseMeetingReport } from './parse.js';
import { resolveDate } from './report/dates.js';
import type { MeetingReport, Span } from './report/schema.js';

/**
 * What the text says of one value.
 *
 * @example
 * ```ts
 * import { groundReport, type Verdict } from '@meeting-report/core';
 *
 * const say = (one: Verdict) => (one.verdict === 'contradicted' ? `${one.value}? ${one.stated}` : one.verdict);
 * groundReport(text, { kind: 'meeting', mode: 'phone' }).verdicts.map(say); // => ['found', 'phone? in-person']
 * ```
 */
export type Verdict = {
  /** RFC 6901 pointer into the candidate. */
  readonly pointer: string;
  readonly value: string | number | boolean;
} & (
  | {
      /** The text states it, at `spans` of the original input. */
      readonly verdict: 'found';
      /** Empty where the caller gave the value in the options. */
      readonly spans: readonly Span[];
      /** The text's own wording, where it differs from the value by more than blanks. */
      readonly wording?: string;
    }
  | {
      /** The text states `stated` instead, at `spans`; none where it follows from the whole text. */
      readonly verdict: 'contradicted';
      readonly stated: unknown;
      readonly spans: readonly Span[];
    }
  | {
      /** Neither the words nor our reading of the text bear it out. */
      readonly verdict: 'not-in-text';
    }
);

/**
 * What {@link groundReport} found.
 *
 * @example
 * ```ts
 * import { type Grounding, groundReport } from '@meeting-report/core';
 *
 * const grounding: Grounding = groundReport(text, { participants: [{ name: 'Zakir Hasanov' }] });
 * grounding.grounded; // => true
 * Object.keys(grounding.evidence); // => ['/participants/0/name']
 * ```
 */
export interface Grounding {
  /** Every value was found. */
  readonly grounded: boolean;
  /** One for each value, in the order of the candidate; ids and `evidence` are no values. */
  readonly verdicts: readonly Verdict[];
  /** Spans of all that was found: evidence to put into the record. */
  readonly evidence: Readonly<Record<string, Span[]>>;
}

type Outcome =
  | { verdict: 'found'; spans: Span[]; wording?: string }
  | { verdict: 'contradicted'; stated: unknown; spans: Span[] }
  | { verdict: 'not-in-text' };

const NOT_IN_TEXT: Outcome = { verdict: 'not-in-text' };

class Grounder {
  readonly #candidate: unknown;
  readonly #options: ParseOptions;
  readonly #reading: Reading;
  readonly #search: Search;
  readonly #own: MeetingReport | undefined;

  constructor(text: string, candidate: unknown, options: ParseOptions) {
    this.#candidate = candidate;
    this.#options = options;
    const result = safeParseMeetingReport(text, options);
    this.#own = result.success ? result.report : undefined;
    // Who calls from JavaScript may give no text at all; then nothing is in it.
    this.#reading = read(typeof text === 'string' ? text : '');
    this.#search = new Search(this.#reading.doc.source);
  }

  check(path: readonly string[], value: Leaf, rule: Exclude<Rule, 'skip'>): Outcome {
    const given = this.#given(path, value);
    if (given) return given;
    switch (rule) {
      case 'wording':
        return this.#wording(path, value);
      case 'attribute':
        return this.#attribute(path, value);
      case 'date':
        return this.#normal(path, value, () => this.#dates(value));
      case 'country':
        return this.#normal(path, value, () => this.#countries(value));
      case 'label':
        return this.#normal(path, value, () => this.#spelt(path, value));
      case 'party':
        return this.#party(path, value);
      case 'speaker':
        return this.#speaker(path, value);
    }
  }

  /** What the caller told us needs no words in the text. */
  #given(path: readonly string[], value: Leaf): Outcome | undefined {
    const key = path.join('/');
    const { publishedOn, url, outlet } = this.#options;
    const given = { publishedOn, 'source/url': url, 'source/outlet': outlet }[key];
    return given !== undefined && given === value ? { verdict: 'found', spans: [] } : undefined;
  }

  #wording(path: readonly string[], value: Leaf): Outcome {
    const text = String(value);
    // Of the many places of "said", the one beside what was said.
    const beside =
      path[2] === 'verb' ? valueAt(this.#candidate, [...path.slice(0, 2), 'content']) : undefined;
    const [anchor] = typeof beside === 'string' ? this.#search.places(beside) : [];
    const places = anchor ? this.#search.nearest(text, anchor.start) : this.#search.places(text);
    if (places.length === 0) return this.#asWeRead(path, value) ?? NOT_IN_TEXT;
    const wording = this.#search.wording(places.slice(0, 1));
    const differs = wording !== text.replace(/\s+/gu, ' ').trim();
    return { verdict: 'found', spans: this.#search.toOriginal(places), ...(differs && { wording }) };
  }

  /** A value that can be only one: another one, read at the same place, contradicts it. */
  #attribute(path: readonly string[], value: Leaf): Outcome {
    const own = this.#ownAt(path);
    if (own && own.value !== undefined && !alike(own.value, value)) {
      return { verdict: 'contradicted', stated: own.value, spans: own.spans };
    }
    return this.#wording(path, value);
  }

  #normal(path: readonly string[], value: Leaf, find: () => Span[]): Outcome {
    const own = this.#ownAt(path);
    if (own?.value !== undefined) {
      return own.value === value
        ? { verdict: 'found', spans: own.spans }
        : { verdict: 'contradicted', stated: own.value, spans: own.spans };
    }
    const spans = find();
    return spans.length > 0 ? { verdict: 'found', spans } : NOT_IN_TEXT;
  }

  /** A country's code is itself; another id stands for the name it has in the candidate. */
  #party(path: readonly string[], value: Leaf): Outcome {
    const own = this.#ownAt(path);
    const name = (record: unknown, id: unknown): unknown => {
      const parties = valueAt(record, ['parties']);
      const party = Array.isArray(parties) ? parties.find((one) => valueAt(one, ['id']) === id) : undefined;
      return valueAt(party, ['name']) ?? id;
    };
    if (own?.value !== undefined) {
      const agrees = own.value === value || alike(name(this.#own, own.value), name(this.#candidate, value));
      return agrees
        ? { verdict: 'found', spans: own.spans }
        : { verdict: 'contradicted', stated: own.value, spans: own.spans };
    }
    const spans = this.#countries(value);
    if (spans.length > 0) return { verdict: 'found', spans };
    return this.#wording(path, String(name(this.#candidate, value)));
  }

  #speaker(path: readonly string[], value: Leaf): Outcome {
    const at = path.slice(0, 3);
    const own = this.#ownAt(at);
    if (own?.value === undefined) return NOT_IN_TEXT;
    const theirs = speakerName(this.#candidate, valueAt(this.#candidate, at));
    const ours = speakerName(this.#own, own.value);
    return value !== false && alike(theirs, ours)
      ? { verdict: 'found', spans: own.spans }
      : { verdict: 'contradicted', stated: own.value, spans: own.spans };
  }

  /** Found because our own reading has the very same: a quotation that "he said" cuts in two. */
  #asWeRead(path: readonly string[], value: Leaf): Outcome | undefined {
    const own = this.#ownAt(path);
    return own?.value === value && own.spans.length > 0 ? { verdict: 'found', spans: own.spans } : undefined;
  }

  /** Our own value for a place of the candidate, with its evidence or that of what holds it. */
  #ownAt(path: readonly string[]): { value: unknown; spans: Span[] } | undefined {
    if (this.#own === undefined) return undefined;
    const ours = counterpartOf(this.#own, this.#candidate, path);
    if (ours === undefined) return undefined;
    const { evidence } = this.#own;
    for (let length = ours.length; length > 0; length--) {
      const spans = evidence[pointerOf(ours.slice(0, length))];
      if (spans) return { value: valueAt(this.#own, ours), spans };
    }
    const words = ['text', 'content', 'name'].map((key) => evidence[pointerOf([...ours.slice(0, 2), key])]);
    return { value: valueAt(this.#own, ours), spans: words.find((spans) => spans !== undefined) ?? [] };
  }

  #spansOf({ from, to }: { from: number; to: number }): Span[] {
    const first = this.#reading.tokens[from];
    const last = this.#reading.tokens[to - 1];
    return first && last ? this.#search.toOriginal([{ start: first.start, end: last.end }]) : [];
  }

  #dates(value: Leaf): Span[] {
    const reference = this.#own?.publishedOn ?? this.#own?.dateline?.date ?? this.#options.publishedOn;
    const dates = this.#reading.mentions.all.filter((one): one is DateMention => one.kind === 'date');
    return dates
      .filter((date) => {
        const day = resolveDate(date, { reference });
        return day !== undefined && (day.start === value || day.end === value);
      })
      .flatMap((date) => this.#spansOf(date));
  }

  /** The two judgements that have words of their own: "official visit", "17th". */
  #spelt(path: readonly string[], value: Leaf): Span[] {
    const key = path.join('/');
    const words =
      key === 'visit/kind' ? `${value} visit` : key === 'occasion/ordinal' ? ordinal(Number(value)) : '';
    return this.#search.toOriginal(this.#search.places(words));
  }

  #countries(value: Leaf): Span[] {
    return this.#reading.mentions.all
      .filter(
        (one) =>
          (one.kind === 'country' ? one.code : one.kind === 'city' ? one.country : undefined) === value,
      )
      .flatMap((one) => this.#spansOf(one));
  }
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
function ordinal(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  return `${value}${(teen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[value % 10]) ?? 'th'}`;
}

/** The name behind a reference to a speaker. */
function speakerName(record: unknown, speaker: unknown): unknown {
  if (valueAt(speaker, ['all']) === true) return 'all';
  for (const [key, list] of [
    ['participant', 'participants'],
    ['party', 'parties'],
  ] as const) {
    const id = valueAt(speaker, [key]);
    const members = valueAt(record, [list]);
    if (id === undefined || !Array.isArray(members)) continue;
    return (
      valueAt(
        members.find((one) => valueAt(one, ['id']) === id),
        ['name'],
      ) ?? id
    );
  }
  return undefined;
}

/**
 * Checks each value of a candidate record against the text.
 *
 * - Words are looked for whatever their case, accents, quotation marks and
 *   blanks, by whole words; `wording` tells how the text has it.
 * - Dates and countries are found where the text names that day or country.
 * - Where our own reading has another value for the same thing (the same
 *   person's rank, the event's day, who hosts), the value is contradicted and
 *   the text's own is given.
 * - Judgements (roles, kinds, fields) are found only where our reading agrees.
 *
 * The candidate need not fit the schema; check that with
 * {@link MeetingReportSchema}. Never throws on any text or candidate.
 *
 * @param text - The release: plain text or HTML. Spans point into it (UTF-16).
 * @param candidate - A record, or a part of one, from anywhere.
 * @param options - What the caller knows beside the text.
 *
 * @example
 * ```ts
 * import { groundReport } from '@meeting-report/core';
 *
 * const release = 'OSLO, June 2. The Minister of Defence of Norway, Kari Lund, received the Minister of Defence of Sweden, Nils Ek.';
 * const answerOfTheModel = {
 *   participants: [
 *     { name: 'Kari Lund', role: 'host' },
 *     { name: 'Nils Ek', role: 'host' },
 *     { name: 'Jonas Berg', role: 'attendee' },
 *   ],
 * };
 * const { grounded, verdicts } = groundReport(release, answerOfTheModel);
 * grounded; // => false
 * verdicts.filter(({ pointer }) => pointer.endsWith('/name')).map(({ verdict }) => verdict);
 * // => ['found', 'found', 'not-in-text']
 * verdicts.find(({ pointer }) => pointer === '/participants/1/role')?.verdict; // => 'contradicted'
 * ```
 */
export function groundReport(text: string, candidate: unknown, options: ParseOptions = {}): Grounding {
  const grounder = new Grounder(text, candidate, options);
  const verdicts: Verdict[] = [];
  const evidence: Record<string, Span[]> = {};
  for (const [path, value] of leavesOf(candidate)) {
    const rule = ruleOf(path);
    if (rule === 'skip') continue;
    const outcome = grounder.check(path, value, rule);
    const pointer = pointerOf(path);
    verdicts.push({ pointer, value, ...outcome });
    if (outcome.verdict === 'found' && outcome.spans.length > 0) evidence[pointer] = [...outcome.spans];
  }
  return { grounded: verdicts.every(({ verdict }) => verdict === 'found'), verdicts, evidence };
}
