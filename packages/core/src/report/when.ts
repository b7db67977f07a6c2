import type { VisitClause } from '../clauses/types.js';
import type { DateMention, Reading, TokenRange } from '../mentions/types.js';
import { isComplete, isoToDays, resolveDate, type ResolvedDate } from './dates.js';
import { labelledDate, labelledVenue } from './labelled.js';
import { isAboutEvent, type MainSentences } from './main-sentences.js';
import type { IsoDate } from './schema.js';

export interface WhenInput {
  readonly main: MainSentences;
  readonly visits: readonly VisitClause[];
  readonly isVisit: boolean;
  readonly reference?: IsoDate | undefined;
  readonly announced: boolean;
  /** Verbs of the main event: of several days in a sentence the nearest counts. */
  readonly verbs: readonly TokenRange[];
  /** Sentences that only tell what is still to come: "is to hold talks on Friday". */
  readonly planned: ReadonlySet<number>;
  /** Who said it, and when: "the ministry said on Tuesday". */
  readonly attributions: readonly TokenRange[];
  /** Dateline and stamps: dates of the release, not of the event. */
  readonly dateline?: TokenRange | undefined;
}

export interface When {
  readonly date?: ResolvedDate & { readonly at: DateMention };
  /** A day that is told, but cannot be settled. */
  readonly unresolved?: DateMention;
}

/** Days between an event and the release on it. */
const RECENT = 10;
/** Before a date, these tell of another event or of a span that is not the event. */
const OTHER = new Set('since until till by before after ahead of following dated marking'.split(' '));
const OTHER_NOUNS =
  /^(?:scheduled|slated|planned|due|born|founded|established|elected|appointed|falls|expected)$/;

/**
 * The day of the main event, from the sentence that tells it.
 *
 *     received on Tuesday, May 21 in Algiers the Chairman …
 *     ^engagement ^date
 *
 * A day that cannot be settled is left out, and no other is taken for it.
 */
export function tellWhen(reading: Reading, input: WhenInput): When {
  const labelled = input.announced && labelledVenue(reading) ? labelledDate(reading) : undefined;
  const onLabel = labelled && resolveDate(labelled, { reference: input.reference, ahead: true });
  if (labelled && onLabel) return { date: { ...onLabel, at: labelled } };
  for (const sentence of order(reading, input)) {
    const dates = datesIn(reading, sentence, input);
    if (dates.length === 0) continue;
    let unresolved: DateMention | undefined;
    for (const date of dates) {
      const ahead = input.announced && isNext(reading, date);
      const resolved = resolveDate(date, { reference: input.reference, ahead });
      if (resolved !== undefined) return { date: { ...resolved, at: date } };
      unresolved ??= date;
    }
    if (unresolved !== undefined) return toldInFull(reading, input, unresolved) ?? { unresolved };
  }
  return nextToLead(reading, input);
}

/** "… met in Stockholm on 3 March *2025*", above "on Monday 3 March": the same day with its year, or the title's own. */
function toldInFull(reading: Reading, { main }: WhenInput, day: DateMention): When | undefined {
  for (const title of main.titles) {
    const range = reading.doc.sentences[title];
    for (const at of range ? reading.mentions.within(range) : []) {
      if (at.kind !== 'date' || !isComplete(at)) continue;
      if (day.month !== undefined && (at.month !== day.month || at.day !== day.day)) continue;
      const resolved = resolveDate(at);
      if (resolved) return { date: { ...resolved, at } };
    }
  }
  return undefined;
}

/** "*On September 30, 2024* they signed …": the sentences below a lead that tells no day, if it is a day just past. */
function nextToLead(reading: Reading, input: WhenInput): When {
  const reference = input.reference === undefined ? undefined : isoToDays(input.reference);
  if (reference === undefined) return {};
  for (const sentence of [input.main.lead + 1, input.main.lead + 2]) {
    for (const at of datesIn(reading, sentence, input)) {
      const resolved = resolveDate(at, { reference: input.reference });
      const days = resolved && isoToDays(resolved.start);
      if (resolved && days !== undefined && days <= reference && reference - days <= RECENT)
        return { date: { ...resolved, at } };
    }
  }
  return {};
}

/** Sentences to look at: those of the engagement, the lead, those about the event, the visit's, the title. */
function order(reading: Reading, { main, visits, isVisit, planned }: WhenInput): number[] {
  const near = [main.lead, main.lead + 1, main.lead + 2].filter((s) => isAboutEvent(reading, s));
  const visited = visits.map((visit) => visit.sentence);
  const told = main.told.filter((s) => s <= (main.told[0] ?? 0) + 2 || s <= main.lead + 3);
  // Far below, an encounter may be another one: the lead's own day goes first.
  const [above, below] = [told.filter((s) => s <= main.lead + 2), told.filter((s) => s > main.lead + 2)];
  const list = isVisit
    ? [...above.filter((s) => !planned.has(s)), main.lead, ...above, ...visited, ...near, ...below]
    : [...above, main.lead, ...near, ...below, ...visited];
  return [...new Set([...list, ...main.titles])];
}

function datesIn(reading: Reading, sentence: number, input: WhenInput): DateMention[] {
  const range = reading.doc.sentences[sentence];
  if (range === undefined) return [];
  const isTitle = input.main.titles.includes(sentence);
  const verb = input.verbs.find(({ from }) => from >= range.from && from < range.to);
  const far = (date: DateMention): number => {
    if (verb === undefined) return 0;
    return (isInRelative(reading, date.from, range.from) ? 100 : 0) + Math.abs(date.from - verb.from);
  };
  const dates = reading.mentions.within(range).filter((mention): mention is DateMention => {
    if (mention.kind !== 'date' || isInside(mention, input.dateline)) return false;
    if (mention.day === undefined && mention.weekday === undefined && mention.relative === undefined)
      return false;
    // A title tells a full date of the event: "… in Putrajaya, 4 September 2018".
    if (isTitle && mention.day === undefined) return false;
    // A source's own line above the text ends where the lead's "On 4 October" begins.
    if (input.attributions.some((said) => said.from >= range.from && isSaidOn(reading, mention, said)))
      return false;
    if (!input.isVisit && isSpanOfStay(reading, mention, range.from)) return false;
    return !isOther(reading, mention, range.from, input.announced);
  });
  return dates.sort((a, b) => far(a) - far(b) || a.from - b.from);
}

/** "X, *who arrived on Sunday*, met Y on Monday": the day of the journey, not of the meeting. */
function isInRelative({ tokens }: Reading, at: number, floor: number): boolean {
  for (let i = at - 1; i >= floor; i--) {
    const word = tokens[i]?.norm ?? '';
    if (word === ',') return /^(?:who|which|where)$/.test(tokens[i + 1]?.norm ?? '');
    if (word === 'who' || word === 'which') return true;
  }
  return false;
}

function isInside(mention: TokenRange, range: TokenRange | undefined): boolean {
  return range !== undefined && mention.from >= range.from && mention.to <= range.to;
}

/** "…, the ministry said *on Tuesday*": the day of the news, not of the event. */
function isSaidOn({ tokens }: Reading, { from }: DateMention, said: TokenRange): boolean {
  const at = tokens[from - 1]?.norm === 'on' ? from - 1 : from;
  return at === said.to;
}

/** "During his *visit to Peru on 7-10 October* he met": the days of the stay, of which the meeting was one. */
function isSpanOfStay({ tokens }: Reading, { from, endDay }: DateMention, floor: number): boolean {
  if (endDay === undefined) return false;
  for (let i = from - 1; i >= floor && i > from - 12 && tokens[i]?.norm !== ','; i--)
    if (/^(?:visit|trip|stay|tour)$/.test(tokens[i]?.norm ?? '')) return true;
  return false;
}

/** "scheduled for 3 May", "since Wednesday", "the decision of 24 May". */
function isOther({ tokens }: Reading, { from }: DateMention, floor: number, announced: boolean): boolean {
  let i = from - 1;
  while (
    i >= floor &&
    /^(?:the|morning|evening|afternoon|last|late|early|on|for)$/.test(tokens[i]?.norm ?? '')
  ) {
    i--;
  }
  const word = tokens[i]?.norm ?? '';
  if (word === 'of' && /^(?:morning|evening|afternoon|night)$/.test(tokens[i - 1]?.norm ?? '')) return false;
  // "The meeting *is scheduled* for Monday": of what is announced its own day.
  const isItself =
    announced &&
    /^(?:is|are)$/.test(tokens[i - 1]?.norm ?? '') &&
    /^(?:meeting|talks|visit|consultations|session|call|discussions)$/.test(tokens[i - 2]?.norm ?? '');
  if (OTHER.has(word) || (OTHER_NOUNS.test(word) && !isItself)) return true;
  // "when he visited from May 31 to June 3", "which falls on 10 July"
  for (let k = i; k >= floor && k > i - 10; k--) {
    const before = tokens[k]?.norm ?? '';
    // "the summit *to be hosted* by Osh on September 3"
    if (before === 'be' && tokens[k - 1]?.norm === 'to' && !announced) return true;
    if (before === 'when' || before === 'which' || before === 'until' || before === 'ahead') return true;
    if (before === ',' || before === ';') return false;
  }
  return false;
}

function isNext({ tokens }: Reading, { from }: DateMention): boolean {
  const before = tokens[from - 1]?.norm;
  return before === 'next' || before === 'coming' || before === 'on' || before === 'this';
}
