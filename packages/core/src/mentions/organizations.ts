import { fold } from '../text/fold.js';
import type { LexMatches } from '../lexicon/types.js';
import type { Document } from '../text/types.js';
import { glossAt, headAt, leftEdge, phraseReader, rightEdge, type PhraseReader } from './phrase.js';
import { isAcronym, isCapital } from './scan.js';
import type { OrganizationMention, TokenRange } from './types.js';

/** Heads that name a body without any other word: "Parliament", "the Senate". */
const ALONE: ReadonlySet<string> = new Set(
  'parliament congress senate presidency chancellery kremlin pentagon majlis knesset duma bundestag'.split(' '),
);
/** Two-word heads that a country need not precede: "the Armed Forces", "Supreme Court". */
const ALONE_PHRASES: ReadonlySet<string> = new Set(['armed forces', 'supreme court', 'high commission']);
/** "Government of Japan" names a body; "the Australian Government" says no more than the country. */
const OF_ONLY: ReadonlySet<string> = new Set(['government', 'office', 'bureau', 'presidency', 'secretariat']);
/** What follows a body's name where the whole is no body: "Navy Day", "Army Chief of Staff", "Council Resolution". */
const NOT_BEFORE: ReadonlySet<string> = new Set(
  `day week month year act agreement treaty protocol resolution resolutions declaration charter summit forum
  chief commander minister ministerial meeting conference week award prize medal order`.split(/\s+/),
);
const COMPANY: ReadonlySet<string> = new Set(
  'ltd ltd. limited inc inc. incorporated corp corp. plc llc jsc ojsc gmbh s.a. s.p.a. co co. ag bhd berhad'.split(' '),
);
/** Services that writers leave in small letters: "the Mexican foreign ministry". */
const SMALL_MINISTRY: ReadonlySet<string> = new Set(
  'foreign defence defense interior finance economy health education trade energy transport agriculture justice'.split(' '),
);

/**
 * Named bodies: those of the gazetteer, those that a head noun makes one, and
 * the short forms that a gloss gives them.
 *
 *     the Kenya Defence Forces (KDF) said … KDF stated
 *         ^head noun            ^gloss      ^short form
 */
export function findOrganizations(doc: Document, lex: LexMatches): OrganizationMention[] {
  const reader = phraseReader(doc, lex);
  const found: OrganizationMention[] = [];
  const glosses = new Map<string, OrganizationMention>();
  for (const sentence of doc.sentences) {
    let done = sentence.from;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (i < done) continue;
      const body = readBody(reader, i, sentence.to);
      if (body !== undefined) {
        // A body inside a longer one that began before it: keep the longer.
        while (found.length > 0 && (found.at(-1)?.from ?? 0) >= body.from && (found.at(-1)?.to ?? 0) <= body.to) {
          found.pop();
        }
        if ((found.at(-1)?.to ?? 0) > body.from) continue;
        found.push(body);
        done = body.to;
        noteGloss(reader, body, glosses);
        continue;
      }
      const known = glosses.get(doc.tokens[i]?.text ?? '');
      if (known !== undefined && !(doc.tokens[i - 1]?.norm === '(' && doc.tokens[i + 1]?.norm === ')')) {
        found.push({ ...known, from: i, to: i + 1 });
      }
    }
  }
  return found;
}

/** The body whose head noun, or gazetteer name, begins at a token. */
function readBody(reader: PhraseReader, at: number, limit: number): OrganizationMention | undefined {
  const { tokens, lex } = reader;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  const small = smallMinistry(reader, at);
  if (small !== undefined) return mention(reader, small);
  const head = headAt(reader, at, 'organization');
  if (head !== undefined && isCapital(token) && head.to <= limit) {
    const range = aroundHead(reader, head.from, head.to);
    if (range !== undefined && range.to <= limit) return mention(reader, range);
  }
  if (COMPANY.has(token.norm) && isCapital(token)) {
    const from = leftEdge(reader, tokens[at - 1]?.norm === ',' ? at - 1 : at);
    if (from < at - 1 || isAcronym(tokens[from])) return mention(reader, { from, to: at + 1 });
  }
  const known = lex.longest(at, 'organization');
  if (known === undefined) return undefined;
  const { name, international, country } = known.entry;
  const next = headAt(reader, known.to, 'organization');
  // "African Union *Commission*", "White House *Office* of …": the head will take it in.
  if (next !== undefined && isCapital(tokens[known.to])) {
    const range = aroundHead(reader, next.from, next.to);
    if (range !== undefined && range.from <= at) return mention(reader, range);
  }
  return {
    kind: 'organization',
    from: known.from,
    to: known.to,
    key: name,
    international: international ?? false,
    ...(country === undefined ? {} : { country }),
  };
}

/** "Mexican foreign ministry", in small letters after a country's adjective. */
function smallMinistry(reader: PhraseReader, at: number): TokenRange | undefined {
  const { tokens, lex } = reader;
  const country = lex.longest(at, 'country');
  if (country === undefined || country.entry.form === 'people') return undefined;
  if (!SMALL_MINISTRY.has(tokens[country.to]?.norm ?? '')) return undefined;
  return tokens[country.to + 1]?.text === 'ministry' ? { from: at, to: country.to + 2 } : undefined;
}

function aroundHead(reader: PhraseReader, headFrom: number, headTo: number): TokenRange | undefined {
  const { tokens } = reader;
  // The last of several heads rules: "Armed Forces *Academy*", "Army *Command*".
  let to = headTo;
  let lastHead = headFrom;
  for (let next = headAt(reader, to, 'organization'); next && isCapital(tokens[to]); next = headAt(reader, to, 'organization')) {
    lastHead = next.from;
    to = next.to;
  }
  const after = tokens[to];
  if (after !== undefined && isCapital(after) && !after.newline && NOT_BEFORE.has(after.norm)) return undefined;
  const from = leftEdge(reader, headFrom);
  let end = rightEdge(reader, to);
  if (COMPANY.has(tokens[end]?.norm ?? '')) end++;
  else if (tokens[end]?.norm === ',' && COMPANY.has(tokens[end + 1]?.norm ?? '')) end += 2;
  const word = tokens[lastHead]?.norm ?? '';
  if (from === headFrom && lastHead === headFrom) {
    const bare = end === to;
    if (bare) {
      const phrase = tokens.slice(headFrom, headTo).map((t) => t.norm).join(' ');
      if (!ALONE.has(word) && !ALONE_PHRASES.has(phrase)) return undefined;
    }
  } else if (OF_ONLY.has(word) && end === to && from >= headFrom - 1 && word === 'government') return undefined;
  return { from, to: end };
}

function mention(reader: PhraseReader, range: TokenRange): OrganizationMention {
  const { tokens, lex } = reader;
  const words: string[] = [];
  let country: string | undefined;
  let international = false;
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const match = lex.longest(i, 'country');
    if (match !== undefined && match.to <= range.to) country ??= match.entry.code;
    if (lex.longest(i, 'organization')?.entry.international === true) international = true;
    if (token.kind !== 'punct' && token.norm !== 'the') words.push(fold(token.text));
  }
  return {
    kind: 'organization',
    from: range.from,
    to: range.to,
    key: words.join(' '),
    international,
    ...(country === undefined ? {} : { country }),
  };
}

function noteGloss(reader: PhraseReader, body: OrganizationMention, glosses: Map<string, OrganizationMention>): void {
  for (let i = body.from; i <= body.to; i++) {
    const gloss = glossAt(reader, i);
    const short = gloss && reader.tokens[gloss.from]?.text;
    if (short !== undefined) glosses.set(short, body);
  }
}
