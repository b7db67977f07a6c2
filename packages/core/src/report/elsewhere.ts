import { onwardFrom } from '../clauses/onward.js';
import { isOfOtherDays } from '../clauses/recalled.js';
import type { EngagementClause } from '../clauses/types.js';
import { ENCOUNTER_NOUNS } from '../lexicon/verbs/engage.js';
import type { Reading, TokenRange } from '../mentions/types.js';

/** Openings that tell of another event: "Earlier", "Separately", "In addition, … had received". */
const ELSEWHERE = new Set('separately meanwhile earlier previously elsewhere'.split(' '));
const RECALLED = /^(last|previous|earlier|former|recent)$/;
const SPAN_OF_TIME =
  /^(week|month|year|january|february|march|april|june|july|august|september|october|november|december)$/;

/** "Earlier this month", "Previously": before the days that the release tells of. */
const LONG_AGO = /^(?:previously|earlier (?:this|in the|that) (?:month|year))\b/;

/** Openings of the next thing that was done. */
const NEXT =
  /^(?:separately|meanwhile|later|then|next|finally|afterwards?|thereafter|subsequently|additionally|in addition|(?:immediately|shortly|right|soon) after (?:his|her) meeting|(?:on )?(?:the|that) same (?:day|evening|afternoon)|in the (?:afternoon|evening)|(?:that|this) (?:afternoon|evening))\b/;
/** The same beside the verb: "also met", "met separately with". */
const NEXT_BESIDE = /^(?:also|later|then|separately|subsequently|afterwards|thereafter)$/;

/** Verbs that take an encounter as what one has. */
const HAD =
  /^(?:hold|holds|held|have|has|had|conduct|conducts|conducted|host|hosts|hosted|pay|pays|paid|make|makes|made)$/;

/** Verbs of journeys, greetings and crowds: no meeting of its own. */
const NO_MEETING =
  /^(?:depart|leave|fly|go|come|travel|tour|visit|land|welcome|see off|greet|attend|participate in|take part in|represent|address|chair|preside over|convene|moderate|sign|discuss|exchange|review|consult)\b/;

/** Whether the verb alone may tell of a meeting. */
export function isMeeting({ lemma }: EngagementClause): boolean {
  return !NO_MEETING.test(lemma);
}

/** Furniture above the text is no part of its lead. */
function firstOfBody({ doc }: Reading): number {
  const { sentences, blocks } = doc;
  for (let i = 0; i < sentences.length && i < 40; i++)
    if (blocks[sentences[i]?.block ?? -1]?.kind === 'body') return i;
  return 0;
}

/** "Earlier", "last week", "had received": told, but not what the release is about. */
export function isElsewhere(reading: Reading, clause: EngagementClause): boolean {
  return elsewhere(reading, clause) !== undefined;
}

/** Why an encounter is not the one the release is about: told beside it ("Separately, …"), or recalled from before. */
export function elsewhere(reading: Reading, clause: EngagementClause): 'separate' | 'recalled' | undefined {
  const { tokens } = reading;
  const sentence = reading.doc.sentences[clause.sentence];
  if (!sentence) return undefined;
  if (clause.verb.from >= (onwardFrom(reading, sentence) ?? clause.to)) return 'separate';
  const first = tokens[sentence.from]?.norm ?? '';
  const lead = sentence.index <= Math.max(2, firstOfBody(reading) + 1);
  if (!lead && LONG_AGO.test(opening(reading, sentence.from))) return 'recalled';
  if (!lead && ELSEWHERE.has(first)) return 'separate';
  // "In addition to the meeting with X, he also met Y" tells of one visit's meetings.
  const second = tokens[sentence.from + 1]?.norm;
  if (!lead && first === 'in' && second === 'addition' && tokens[sentence.from + 2]?.norm !== 'to')
    return 'separate';
  for (let i = Math.max(sentence.from, clause.from - 4); i < clause.from; i++) {
    // "had received last Sunday", "had been received": before the event told.
    // "had a talk" is told of the day itself.
    if (tokens[i]?.norm === 'had' && !lead && !/^(?:an?|his|her|their)$/.test(tokens[i + 1]?.norm ?? ''))
      return 'recalled';
  }
  for (let i = clause.from; i < Math.min(clause.to, clause.from + 25); i++) {
    if (RECALLED.test(tokens[i]?.norm ?? '') && SPAN_OF_TIME.test(tokens[i + 1]?.norm ?? '')) {
      return !lead || i < clause.from + 8 ? 'recalled' : undefined;
    }
  }
  // "visited Austria *three times*"
  if (!lead && isOfOtherDays(reading, { from: clause.from, to: Math.min(clause.to, clause.from + 14) }))
    return 'recalled';
  // "visited Dushanbe *earlier this year* on June 7": before the days that the release tells of.
  for (let i = clause.from; !lead && i < Math.min(clause.to, clause.from + 10); i++)
    if (
      tokens[i]?.norm === 'earlier' &&
      /^(?:this|in|that)$/.test(tokens[i + 1]?.norm ?? '') &&
      /^(?:month|year|the|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
        tokens[i + 2]?.norm ?? tokens[i + 1]?.norm ?? '',
      )
    )
      return 'recalled';
  for (let i = sentence.from; i < clause.from; i++) {
    const word = tokens[i]?.norm ?? '';
    if (/^(previously|recalled|reportedly)$/.test(word)) return 'recalled';
    // "the talks held when Prachanda visited India"
    if (word === 'when' && (clause.lemma === 'visit' || !lead) && i > sentence.from && i > clause.from - 8)
      return 'recalled';
  }
  return undefined;
}

/**
 * Whether the text goes on from one meeting to the next: "*Later in the day* she
 * hosted X", "he *also* received X". It may tell so in its second sentence.
 */
export function turnsToAnother(reading: Reading, clause: EngagementClause): boolean {
  const sentence = reading.doc.sentences[clause.sentence];
  if (!sentence || !isMeeting(clause)) return false;
  if (opensNext(reading, sentence)) return true;
  const { to } = clause.verb;
  const from = lightVerb(reading, clause) ?? clause.verb.from;
  for (let i = Math.max(sentence.from, from - 2); i <= Math.min(to, sentence.to - 1); i++)
    if (NEXT_BESIDE.test(reading.tokens[i]?.norm ?? '')) return true;
  return false;
}

/** "The Speaker *later* welcomed Y", "*Then* he received Y". */
export function receivesAnother(reading: Reading, { sentence, verb }: EngagementClause): boolean {
  const at = reading.doc.sentences[sentence];
  return (
    at !== undefined &&
    (opensNext(reading, at) || NEXT_BESIDE.test(reading.tokens[verb.from - 1]?.norm ?? ''))
  );
}

/** The verb by which its subject has the encounter that a noun tells: "*held* a meeting with"; not "to hold", "holding". */
export function lightVerb({ tokens }: Reading, { verb, agents }: EngagementClause): number | undefined {
  const subject = Math.max(-1, ...agents.map(({ to }) => to));
  if (subject < 0) return undefined;
  for (let i = verb.from - 1; i >= subject && i > verb.from - 8; i--) {
    const word = tokens[i]?.norm ?? '';
    // "convened leaders at the summit": not what they had.
    if (tokens[i]?.kind !== 'word' || /^(?:at|in|on|during|for|to|of|after|before)$/.test(word))
      return undefined;
    if (HAD.test(word)) return tokens[i - 1]?.norm === 'to' ? undefined : i;
  }
  return undefined;
}

/** "calls *that A and B have had*", "the meeting she will hold": told of the noun, not by the sentence. */
export function isRelative({ tokens }: Reading, { agents, verb }: EngagementClause): boolean {
  const from = Math.min(verb.from, ...agents.map((mention) => mention.from));
  const link = tokens[from - 1]?.norm ?? '';
  const noun = /^(?:that|which|whom)$/.test(link) ? from - 2 : from - 1;
  return ENCOUNTER_NOUNS.has(tokens[noun]?.norm ?? '');
}

/** "Later in the day …", "Then …", "Finally, …". */
export function opensNext(reading: Reading, { from }: TokenRange): boolean {
  return NEXT.test(opening(reading, from));
}

/** The first words of a sentence. */
function opening({ tokens }: Reading, from: number): string {
  return tokens
    .slice(from, from + 5)
    .map((t) => t.norm)
    .join(' ');
}
