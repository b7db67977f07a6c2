/**
 * Transcripts and speeches: the words themselves, no report of an encounter.
 *
 *     Minister A and President B Before Their Meeting
 *     Lima, Peru
 *     PRESIDENT B: Welcome to our country.
 *     ^turn
 */
import type { CityMention, Reading, TokenRange } from '../mentions/types.js';
import type { Reason } from './reason.js';

/** How many labelled turns ("PRESIDENT SMITH:", "Q:", "MR. BROWN:") make a transcript. */
const LEAST_TURNS = 2;
/** How often "I" and "we" speak, outside of quotations, in a speech. */
const LEAST_FIRST_PERSON = 5;

/** A transcript or a speech, which of itself tells no encounter. */
export function asSpoken({ tokens, doc }: Reading): Reason | undefined {
  let turns = 0;
  let first = 0;
  let prose = 0;
  let told: TokenRange | undefined;
  for (const block of doc.blocks) {
    if (block.kind !== 'body' && block.kind !== 'item' && block.kind !== 'headline') continue;
    const label = speakerLabel(tokens, block);
    if (label !== undefined) {
      turns++;
      told ??= label;
    }
    if (block.kind === 'headline') continue;
    prose++;
    if (speaksInFirstPerson(tokens, block)) first++;
  }
  if (turns >= LEAST_TURNS) return { points: -9, why: 'a transcript', ...(told && { at: told }) };
  if (first >= LEAST_FIRST_PERSON && first * 2 > prose && !tellsOwnVisit(tokens, doc))
    return { points: -9, why: 'a speech' };
  return undefined;
}

/** "This week *I will travel* to Nauru", "Today I met": a minister's own release, no speech. */
function tellsOwnVisit(tokens: Reading['tokens'], doc: Reading['doc']): boolean {
  const body = doc.sentences.filter((s) => doc.blocks[s.block]?.kind === 'body').slice(0, 1);
  return body.some(({ from, to }) => {
    for (let i = from; i < to - 2; i++) {
      if (tokens[i]?.text !== 'I') continue;
      const verb = /^(?:will|have|am|was|today)$/.test(tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1;
      const word = tokens[verb]?.norm ?? '';
      if (
        /^(?:travel|visit|meet|host)(?:ed|led|ing|ling)?$|^met$/.test(word) &&
        tokens[verb + 1]?.norm !== 'you'
      )
        return true;
    }
    return false;
  });
}

/** "I", "my" in a paragraph without quotations. */
function speaksInFirstPerson(tokens: Reading['tokens'], { from, to }: TokenRange): boolean {
  let speaks = false;
  for (let i = from; i < to; i++) {
    const { text, norm, kind } = tokens[i] as Reading['tokens'][number];
    if (kind === 'punct' && text.length === 1 && '"“”«»‘'.includes(text)) return false;
    if (text === 'I' || norm === 'my' || norm === "i'm") speaks = true;
  }
  return speaks;
}

/** Up to five words in capitals and a colon at the start of a paragraph. */
function speakerLabel(tokens: Reading['tokens'], { from, to }: TokenRange): TokenRange | undefined {
  let capitals = 0;
  for (let i = from; i < to && i < from + 7; i++) {
    const token = tokens[i];
    if (token === undefined) return undefined;
    if (token.norm === ':') {
      const speaks = i + 2 < to && !tokens[i + 1]?.newline;
      return capitals > 0 && speaks && isSpeaker(tokens[from]?.norm ?? '') ? { from, to: i } : undefined;
    }
    if (token.kind === 'punct') continue;
    if (token.text !== token.text.toUpperCase()) return undefined;
    capitals++;
  }
  return undefined;
}

function isSpeaker(word: string): boolean {
  return /^(?:president|prime|minister|secretary|chancellor|mr|mr\.|ms|ms\.|mrs|mrs\.|q|a|question|answer|moderator|the|foreign|chairman|chairperson|ambassador|general|spokesperson|spokesman|reporter|journalist|interviewer|host)$/.test(
    word,
  );
}

/** What the lines between a transcript's title and its first turn tell: where it was spoken. */
export interface PlaceLine {
  readonly city: CityMention;
  /** The line below, if it names a house. */
  readonly venue?: TokenRange;
}

/** Lines above the first turn: byline, place, house. */
const MOST_LINES = 6;
const LONGEST_LINE = 6;

/** The line of a transcript that is a place and nothing else: "Lima, Peru". */
export function placeLine({ tokens, doc, mentions, lex }: Reading): PlaceLine | undefined {
  const first = doc.blocks.findIndex((block) => speakerLabel(tokens, block) !== undefined);
  for (let b = Math.max(0, first - MOST_LINES); b < first; b++) {
    const line = doc.blocks[b];
    if (line === undefined || line.to - line.from > LONGEST_LINE) continue;
    const city = mentions.within(line).find((m): m is CityMention => m.kind === 'city');
    if (city?.from !== line.from) continue;
    const behind = tokens[city.to]?.norm === ',' ? city.to + 1 : city.to;
    const land = lex.longest(behind, 'country') ?? lex.longest(behind, 'region');
    const isWhole = (land?.to ?? behind) >= line.to;
    if (!isWhole) continue;
    const below = doc.blocks[b + 1];
    const isHouse =
      below !== undefined &&
      b + 1 < first &&
      below.to - below.from < LONGEST_LINE &&
      tokens.slice(below.from, below.to).every(({ kind, shape }) => kind === 'word' && shape !== 'lower');
    return { city, ...(isHouse && { venue: { from: below.from, to: below.to } }) };
  }
  return undefined;
}
