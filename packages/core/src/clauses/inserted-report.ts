/**
 * Reporting words behind or inside what they report, without quotation marks.
 *
 *     Trade has grown, the minister said.            ^closing
 *     Trade has grown, said the minister in Oslo.    ^inverted
 *     Many firms, he noted, are keen on the fair.    ^inserted
 *     The agency quoted the minister as saying that trade had grown.
 */
import { set } from '../lexicon/word-set.js';
import { ADVERBS, AUXILIARIES, PREPOSITIONS } from '../lexicon/function-words.js';
import type { LexMatch, VerbEntry } from '../lexicon/types.js';
import { SPEAK_FRAMES } from '../lexicon/verbs/speak.js';
import type { Mention, Reading, TokenRange } from '../mentions/types.js';
import type { Sentence } from '../text/types.js';
import { verbsAt } from './light-verbs.js';
import { quotationsOf } from './quotation.js';
import type { Actor } from './types.js';

export interface InsertedReport {
  readonly verbs: readonly LexMatch<VerbEntry>[];
  readonly verb: TokenRange;
  readonly speaker: Actor;
  /** Words from the mark before the speaker to the verb. */
  readonly subject: TokenRange;
  /** The reporting words, with the marks around them. */
  readonly from: number;
  readonly to: number;
  /** What stands before and goes on behind; empty where all follows the verb as its complement. */
  readonly content: readonly TokenRange[];
  /** Content follows the reporting words. */
  readonly goesOn: boolean;
}

/** Verbs that may stand before their subject: "said the minister". */
const INVERTED = set(
  'say state add note stress emphasize underline underscore affirm explain declare remark recall announce observe comment continue conclude highlight insist believe',
);
/** After the verb these open an adjunct; what was said stands before. */
const ADJUNCTS = set(
  'in on at during while after when before earlier today yesterday here later as speaking following ahead through via upon referring commenting',
);
/** After the closing comma these are no more of what was said. */
const NOT_CONTENT = set(
  'who which while when after during before according as referring speaking citing commenting following including adding',
);

/** The first such report of a sentence. */
export function findInsertedReport(reading: Reading, sentence: Sentence): InsertedReport | undefined {
  const { tokens } = reading;
  const quotations = quotationsOf(reading);
  const impersonal = readAsWasNoted(reading, sentence);
  if (impersonal !== undefined) return impersonal;
  for (let i = sentence.from + 1; i < sentence.to - 1; i++) {
    const token = tokens[i];
    if (token === undefined) return undefined;
    if (token.norm === 'saying' && tokens[i - 1]?.norm === 'as') {
      const quoted = readQuotedAs(reading, sentence, i);
      if (quoted !== undefined) return quoted;
    }
    const dash = /^(?:-|--)$/.test(token.norm) && !token.glued && !tokens[i + 1]?.glued;
    if (token.kind !== 'punct' || (token.norm !== ',' && !dash)) continue;
    if (quotations.at(i) ?? quotations.at(i - 1)) continue;
    const report = readAt(reading, sentence, i);
    if (report === undefined || (dash && report.goesOn)) continue;
    return report;
  }
  return undefined;
}

/** "*As was noted*, trade has grown", "*As it was emphasized at the meeting*, …": of all who met; "as was reported" is the writer's. */
function readAsWasNoted(reading: Reading, { from, to }: Sentence): InsertedReport | undefined {
  const { tokens } = reading;
  if (tokens[from]?.norm !== 'as') return undefined;
  let at = tokens[from + 1]?.norm === 'it' ? from + 2 : from + 1;
  if (!/^(?:was|were)$/.test(tokens[at]?.norm ?? '')) return undefined;
  do at++;
  while (/^(?:also|rightly|further)$/.test(tokens[at]?.norm ?? ''));
  const verbs = verbsAt(reading, at).filter(({ entry }) => IMPERSONAL.test(entry.lemma));
  const verb = verbs[0];
  if (verb === undefined) return undefined;
  let end = verb.to;
  while (end < to && end < verb.to + 7 && tokens[end]?.kind === 'word') end++;
  const isScene = end === verb.to || /^(?:at|during|in)$/.test(tokens[verb.to]?.norm ?? '');
  if (!isScene || tokens[end]?.norm !== ',' || to - end < 4) return undefined;
  return {
    verbs,
    verb: { from: verb.from, to: verb.to },
    speaker: { by: 'impersonal' },
    subject: { from, to: from },
    from,
    to: end,
    content: [{ from: end + 1, to }],
    goesOn: true,
  };
}
const IMPERSONAL =
  /^(?:note|emphasize|stress|underline|underscore|highlight|observe|point out|mention|affirm)$/;

function readAt(reading: Reading, sentence: Sentence, mark: number): InsertedReport | undefined {
  const { tokens } = reading;
  const inverted = reportingVerb(reading, mark + 1);
  const said = inverted && INVERTED.has(inverted[0]?.entry.lemma ?? '') ? inverted : undefined;
  const speaker = readSpeaker(reading, said ? (said[0] as LexMatch<VerbEntry>).to : mark + 1);
  if (speaker === undefined) return undefined;
  let at = speaker.to;
  if (said === undefined)
    while (ADVERBS.has(tokens[at]?.norm ?? '') || /^(?:has|had|have)$/.test(tokens[at]?.norm ?? '')) at++;
  const verbs = said ?? reportingVerb(reading, at);
  const verb = verbs?.[0];
  if (verbs === undefined || verb === undefined) return undefined;
  const end = said ? speaker.to : afterAddressee(reading, verb);
  const next = tokens[end];
  const isEnd = end >= sentence.to || next?.kind !== 'word';
  if (!isEnd && !(ADJUNCTS.has(next.norm) && isAdjunct(reading, end, verb))) return undefined;
  const before = { from: sentence.from, to: mark };
  const goesOn = next?.norm === ',' && end < sentence.to - 1 && isContent(reading, end + 1);
  // "The minister noted, in particular, that": what follows is its complement.
  if (next?.norm === ',' && thatAhead(reading, end + 1, sentence.to)) return undefined;
  const content: TokenRange[] = [
    ...(goesOn && isScene(reading, before) ? [] : [before]),
    ...(goesOn ? [{ from: end + 1, to: sentence.to }] : []),
  ];
  if (!goesOn && !isClause(reading, before)) return undefined;
  const first = goesOn ? undefined : firstInOwnWords(reading, sentence);
  if (first !== undefined) content[0] = { from: first, to: mark };
  if (content.reduce((sum, { from, to }) => sum + to - from, 0) < 3) return undefined;
  return {
    verbs,
    verb: { from: verb.from, to: verb.to },
    speaker: speaker.actor,
    subject: said ? { from: verb.from, to: verb.from } : { from: mark + 1, to: at },
    from: mark,
    to: end,
    content,
    goesOn,
  };
}

/**
 * "*We are ready for the visit. We believe in it.* It will bring us closer, said the President": own words over
 * several sentences of a paragraph. Gives where they begin, if before the last.
 */
function firstInOwnWords({ tokens, doc, mentions, lex }: Reading, last: Sentence): number | undefined {
  let first: number | undefined;
  // "*Our* lands are friends. *I* am sure …, she said"; "our ambassador" alone may be the writer's.
  const speaks = tokens.slice(last.from, last.to).some(({ norm }) => /^(?:i|we)(?:'|$)/.test(norm));
  for (let s = last.index - 1; s >= last.index - LONGEST_SPEECH; s--) {
    const sentence = doc.sentences[s];
    if (sentence === undefined || sentence.block !== last.block) break;
    let isOwn = false;
    for (let i = sentence.from; i < sentence.to; i++) {
      const norm = tokens[i]?.norm ?? '';
      if (norm === '"' || /^[“”«»]$/.test(tokens[i]?.text ?? '')) return first;
      if (/^(?:we|i|us|my)$|^(?:we|i)'/.test(norm) && !(norm === 'us' && tokens[i]?.shape === 'upper'))
        isOwn = true;
      if (speaks && /^(?:our|your)$/.test(norm)) isOwn = true;
      // "the minister said": told by the writer.
      const isTold = lex
        .at(i)
        .some(
          ({ entry }) => entry.type === 'verb' && entry.family === 'speak' && entry.forms.includes('past'),
        );
      const teller = mentions.at(i - 1);
      // "…, said the President. We will go on, he added": the words before are another's, or told already.
      if (isTold && tokens[i - 1]?.norm === ',') return first;
      if (isTold && teller !== undefined && teller.kind !== 'date' && !isFirstPerson(tokens[i - 1]?.norm))
        return first;
    }
    if (isOwn) first = sentence.from;
  }
  return first;
}

/** Sentences that one report may close; a bound keeps reading linear. */
const LONGEST_SPEECH = 12;

const isFirstPerson = (word: string | undefined): boolean => word === 'we' || word === 'i';

/** A verb of saying in a past form, or "says". */
function reportingVerb(reading: Reading, at: number): LexMatch<VerbEntry>[] | undefined {
  const verbs = verbsAt(reading, at).filter(
    ({ entry }) =>
      entry.family === 'speak' &&
      (entry.forms.includes('past') || entry.forms.includes('s')) &&
      SPEAK_FRAMES.get(entry.lemma)?.some((f) => /[tz]/.test(f.frames)),
  );
  return verbs.length > 0 ? verbs : undefined;
}

/** The one who speaks, at a token: a person, an office, a side, a pronoun. */
function readSpeaker(reading: Reading, at: number): { actor: Actor; to: number } | undefined {
  const { tokens } = reading;
  const mention = speakerAt(reading, at);
  if (mention === undefined) return undefined;
  const { to } = mention;
  if (tokens[to]?.norm === 'and') {
    const other = speakerAt(reading, to + 1);
    if (other) return { actor: { by: 'mention', mention: other, more: [mention] }, to: other.to };
  }
  return { actor: { by: 'mention', mention }, to };
}

function speakerAt(reading: Reading, at: number): Mention | undefined {
  const { tokens, mentions } = reading;
  const first = tokens[at]?.norm === 'the' && mentions.at(at) === undefined ? at + 1 : at;
  const mention = mentions.at(first);
  if (mention === undefined || mention.from !== first) return undefined;
  switch (mention.kind) {
    case 'person':
      return mention.titles.some((title) => title.spokesperson) ? undefined : mention;
    case 'office':
      return mention.spokesperson ? undefined : mention;
    case 'pronoun':
      return mention.object || mention.person === 'it' || mention.person === 'who' ? undefined : mention;
    case 'group':
    case 'delegation':
      return mention;
    default:
      return undefined;
  }
}

/** "told *his guest*": past whom it was told. */
function afterAddressee(reading: Reading, verb: LexMatch<VerbEntry>): number {
  const { tokens } = reading;
  if (!SPEAK_FRAMES.get(verb.entry.lemma)?.some((f) => f.frames.includes('a'))) return verb.to;
  // "communicated *a message from* the king, …": a thing, and no one who is told.
  const whom = [0, 1, 2].map((k) => reading.mentions.at(verb.to + k)).find((m) => m !== undefined);
  if (/^an?$/.test(tokens[verb.to]?.norm ?? '') && whom === undefined) return verb.to;
  for (let i = verb.to; i < verb.to + 8; i++) {
    if (tokens[i] === undefined || /^[.,]$/.test(tokens[i]?.norm ?? '')) return i;
    if (tokens[i]?.kind === 'punct' || /^(?:that|on|about|of|to|in|at)$/.test(tokens[i]?.norm ?? '')) break;
  }
  return verb.to;
}

/** "said *in Oslo*", "added *on Monday*", but not "commented on the plan". */
function isAdjunct(reading: Reading, at: number, verb: LexMatch<VerbEntry>): boolean {
  if (SPEAK_FRAMES.get(verb.entry.lemma)?.some((f) => f.frames.includes('a'))) return false;
  if (reading.tokens[at]?.norm !== 'on') return true;
  return reading.mentions.at(at + 1)?.kind === 'date' || /^(?:say|state|add)$/.test(verb.entry.lemma);
}

/** What follows the closing comma is more of what was said. */
function isContent(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const { norm, kind } = tokens[at] ?? {};
  if (norm === undefined || kind !== 'word' || NOT_CONTENT.has(norm)) return false;
  if (verbsAt(reading, at).some((v) => v.entry.forms.includes('ing') || v.entry.forms.includes('past')))
    return false;
  // ", *the ministry reported*": who passes it on.
  const body = tokens[at]?.norm === 'the' ? reading.mentions.at(at + 1) : reading.mentions.at(at);
  const isPlain =
    norm === 'the' && /^(?:ministry|department|office|agency|army|embassy)$/.test(tokens[at + 1]?.norm ?? '');
  const told = body?.kind === 'organization' ? body.to : isPlain ? at + 2 : -1;
  if (/^(?:said|reported|added|announced)$/.test(tokens[told]?.norm ?? '')) return false;
  if (norm !== 'and') return true;
  const next = ADVERBS.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  return verbsAt(reading, next).length === 0 && speakerAt(reading, next) === undefined;
}

function thatAhead(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  if (tokens[from]?.norm === 'that') return true;
  for (let i = from; i < to && i < from + 14; i++)
    if (tokens[i]?.norm === ',') return tokens[i + 1]?.norm === 'that';
  return false;
}

/** "To this end," "Speaking of trade,": in front of what is said, no part of it. */
function isScene(reading: Reading, { from, to }: TokenRange): boolean {
  const first = reading.tokens[from];
  if (first === undefined || to - from > 14) return false;
  return (
    PREPOSITIONS.has(first.norm) ||
    ADVERBS.has(first.norm) ||
    /^(?:as|while|when|speaking|turning|meanwhile|moreover|however)$/.test(first.norm) ||
    first.norm.endsWith('ing')
  );
}

/** Holds a finite verb, as far as small words tell. */
function isClause(reading: Reading, range: TokenRange): boolean {
  const { tokens } = reading;
  const first = tokens[range.from]?.norm ?? '';
  const short = range.to - range.from < 10;
  if (short && (PREPOSITIONS.has(first) || first === 'as')) return false;
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') continue;
    if (AUXILIARIES.has(token.norm)) return true;
    if (!(short && first.endsWith('ing')) && /[^s]s$|ed$/.test(token.norm)) return true;
  }
  return false;
}

/** "The agency quoted *the minister* as saying", "*The minister* was quoted as saying". */
function readQuotedAs(reading: Reading, sentence: Sentence, saying: number): InsertedReport | undefined {
  const { tokens, mentions } = reading;
  const as = saying - 1;
  const verbs = verbsAt(reading, saying).filter((v) => v.entry.lemma === 'say');
  if (verbs.length === 0) return undefined;
  const passive = QUOTES.has(tokens[as - 1]?.norm ?? '');
  let speaker: Mention | undefined;
  let first = as - 1;
  if (passive) {
    while (first > sentence.from && /^(?:is|was|are|were|been|has|also)$/.test(tokens[first - 1]?.norm ?? ''))
      first--;
    speaker = mentions.at(first - 1);
    if (speaker) first = speaker.from;
  } else {
    speaker = mentions.at(as - 1);
    first = (speaker?.from ?? as) - 1;
    if (tokens[first]?.norm === 'the') first--;
    if (!QUOTES.has(tokens[first]?.norm ?? '')) return undefined;
  }
  if (speaker === undefined || speakerAt(reading, speaker.from) !== speaker) return undefined;
  for (let i = 0; i < 14 && first > sentence.from; i++, first--)
    if (/^[,"]$/.test(tokens[first - 1]?.norm ?? '')) break;
  return {
    verbs,
    verb: { from: saying, to: saying + 1 },
    speaker: { by: 'mention', mention: speaker },
    subject: { from: first, to: as },
    from: first,
    to: saying + 1,
    content: [],
    goesOn: false,
  };
}
const QUOTES = set('quote quotes quoted quoting cite cites cited citing');
