/**
 * A body by its head noun: what stands before it, what follows, and where the head makes no body.
 *
 *     the Supreme Council of the Kyrgyz Republic
 *         ^from   ^head                        ^to
 */
import { DOMAIN_WORDS } from '../lexicon/domain-words.js';
import { COMPANY_ENDS } from './company-forms.js';
import { type PhraseReader, headAt, holdsBody, leftEdge, rightEdge, skipGloss } from './phrase.js';
import { isCapital, isFieldOfBody, isPossessive } from './scan.js';
import { speltOutFrom } from './spelt-out.js';
import type { TokenRange } from './types.js';

/** Forces whose head noun alone is no body: "Honour *Guard*", but "National *Guard*". */
const GUARDS: ReadonlySet<string> = new Set(
  'national coast border republican presidential revolutionary frontier'.split(' '),
);
/** Heads that name a group of people, a post or a paper rather than a body. */
const NO_BODY: ReadonlySet<string> = new Set(
  `staff delegation representation consulate garrison contingent media customs unit section diwan alliance honour
  registry treasury troops club network cabinet guard guards company movement school administration`.split(
    /\s+/,
  ),
);
/** Of those, the ones that fields of work before them make a body: "Federal Aviation Administration". */
const BODY_WITH_FIELD: ReadonlySet<string> = new Set(
  'administration network school company treasury movement guard'.split(' '),
);
/** Bodies that stand before an office as its field: "Senate Minority Leader", "Parliament Speaker". */
const BEFORE_OFFICE: ReadonlySet<string> = new Set(
  'senate parliament house congress assembly council committee party ministry'.split(' '),
);
/** Organs that are told with the body that they serve: "Office of the National Assembly". */
const SERVES_A_BODY: ReadonlySet<string> = new Set([
  'office',
  'secretariat',
  'bureau',
  'embassy',
  'senate',
  'chamber',
]);
/** What follows a body's name where the whole is no body: "Navy Day", "Army Chief of Staff", "Council Resolution". */
const NOT_BEFORE: ReadonlySet<string> = new Set(
  `day week month year act agreement treaty protocol declaration charter summit forum
  chief commander minister ministerial meeting conference week award prize medal order review exercise championship games cup`.split(
    /\s+/,
  ),
);
/** Heads that name a body without any other word: "Parliament", "the Senate". */
const ALONE: ReadonlySet<string> = new Set(
  'parliament congress senate chancellery kremlin pentagon majlis knesset duma bundestag'.split(' '),
);
/** Two-word heads that a country need not precede: "the Armed Forces", "Supreme Court". */
const ALONE_PHRASES: ReadonlySet<string> = new Set([
  'business council',
  'supreme court',
  'constitutional court',
  'national assembly',
  'house of representatives',
  'chamber of deputies',
  'council of ministers',
  'cabinet of ministers',
  'security council',
  'national guard',
  'coast guard',
  'border guard',
  'military academy',
]);
/** The body around a head noun, if it is one by name and no place, office or land. */
export function aroundHead(reader: PhraseReader, headFrom: number, headTo: number): TokenRange | undefined {
  const { tokens } = reader;
  const { last, to } = lastHead(reader, headFrom, headTo);
  const word = tokens[to - 1]?.norm ?? '';
  if (isOfAnotherKind(reader, headFrom, to)) return undefined;
  const isOffice = word === 'office';
  const from = (isOffice ? officeOwner(reader, last) : undefined) ?? leftEdge(reader, headFrom);
  // "Convention Centre", "Training Center", "Royal Court": a site or a household.
  if (isSiteHead(reader, headFrom, to) || tokens[last]?.norm === 'consulate') return undefined;
  // "the *148th* IPU Assembly": a session of the body.
  if (
    /^(?:assembly|congress|convention)$/.test(word) &&
    /^\d+(?:st|nd|rd|th)$/.test(tokens[from - 1]?.norm ?? '')
  )
    return undefined;
  const isStaff = word === 'staff' && isHouseOfStaff(reader, from, to);
  const isForce = isStaff || (word === 'guard' && GUARDS.has(tokens[to - 2]?.norm ?? ''));
  if (NO_BODY.has(word) && !isForce && !(BODY_WITH_FIELD.has(word) && hasField(reader, from, last)))
    return undefined;
  const end = endOfBody(reader, { to, isBare: from === headFrom, isStaff });
  if (end === undefined) return undefined;
  if (from === headFrom && last === headFrom && end === to)
    return standsAlone(reader, headFrom, headTo) ? { from, to: end } : undefined;
  // "the Government of Japan" says no more than the country.
  if (word === 'government') return undefined;
  // "Defence Forces" without a country is any country's.
  if (word === 'forces' && from === headFrom && end === to) return undefined;
  return { from: speltOutFrom(reader, from, end), to: end };
}

/** The last of several heads rules: "Armed Forces *Academy*", "Army *Command*". */
function lastHead(reader: PhraseReader, headFrom: number, headTo: number): { last: number; to: number } {
  const { tokens } = reader;
  let to = headTo;
  let last = headFrom;
  for (
    let next = headAt(reader, to, 'organization');
    next && isCapital(tokens[to]);
    next = headAt(reader, to, 'organization')
  ) {
    last = next.from;
    to = next.to;
  }
  // "Small and Medium Enterprise *(SME)* Association": the short form of the first half.
  const isKind = /^(?:enterprise|company|industry|business)$/.test(tokens[to - 1]?.norm ?? '');
  const behind = isKind ? skipGloss(reader, to) : to;
  const whole = behind > to && isCapital(tokens[behind]) ? headAt(reader, behind, 'organization') : undefined;
  return whole === undefined ? { last, to } : { last: whole.from, to: whole.to };
}

/** Whether the noun is of a land that was, of an office or of a place. */
function isOfAnotherKind(reader: PhraseReader, headFrom: number, to: number): boolean {
  const { tokens, lex } = reader;
  const word = tokens[to - 1]?.norm ?? '';
  const after = tokens[to];
  // "the *West Bank*": of a river.
  if (word === 'bank' && /^(?:west|left|right)$/.test(tokens[headFrom - 1]?.norm ?? '')) return true;
  // "the *Soviet Union*": a land that was.
  if (word === 'union' && tokens[headFrom - 1]?.norm === 'soviet') return true;
  // "the Indian *Union minister*"
  if (word === 'union' && lex.longest(to, 'office') !== undefined) return true;
  if (after === undefined || !isCapital(after) || after.newline) return false;
  const office = lex.longest(to, 'office') ?? lex.longest(to, 'office-modifier');
  // "MFA *State Secretary*" is no State.
  if (NOT_BEFORE.has(after.norm) || isFieldOfBody(after)) return true;
  if (office === undefined) return headAt(reader, to, 'place') !== undefined;
  return BEFORE_OFFICE.has(word);
}

/** What of a body is known when its end is sought. */
interface Body {
  /** Behind its last head noun. */
  readonly to: number;
  /** Nothing stands before its head. */
  readonly isBare: boolean;
  readonly isStaff: boolean;
}

/** Where a body's name ends; `undefined` where it is but an organ of the one behind "of". */
function endOfBody(reader: PhraseReader, { to, isBare, isStaff }: Body): number | undefined {
  const { tokens, lex } = reader;
  const word = tokens[to - 1]?.norm ?? '';
  const chain = rightEdge(reader, to, { office: word === 'office', cutBodies: true });
  let end = chain > to && word !== 'office' ? beforeHolder(reader, to, chain) : chain;
  // "Chairman of the Advisory Board *of ROX Group*": an organ of the body that is named.
  if (word === 'board' && end > to && tokens[to]?.norm === 'of' && holdsBody(reader, to, end))
    return undefined;
  // "Supreme Interstate Council *of Kazakhstan* and the Kyrgyz Republic": of both, not of the one.
  const second = tokens[end]?.norm === 'and' ? (tokens[end + 1]?.norm === 'the' ? end + 2 : end + 1) : -1;
  if (
    second > 0 &&
    end > to &&
    /^(?:council|commission|committee|group)$/.test(word) &&
    lex.longest(second, 'country')?.entry.form === 'name'
  )
    end = to;
  if (COMPANY_ENDS.has(tokens[end]?.norm ?? '')) end++;
  else if (tokens[end]?.norm === ',' && COMPANY_ENDS.has(tokens[end + 1]?.norm ?? '')) end += 2;
  // "Military Committee *of the* African Union": the outer is but an organ of the inner.
  const isOrgan =
    end === to && tokens[end]?.norm === 'of' && tokens[end + 1]?.norm === 'the' && isCapital(tokens[end + 2]);
  if (isOrgan && (isBare || word === 'committee') && holdsBody(reader, end + 2, end + 6)) {
    if (!SERVES_A_BODY.has(word) && !isStaff) return undefined;
    end = isStaff ? bodyEnd(reader, end + 2) : rightEdge(reader, to);
  }
  return end;
}

/** A head noun with nothing around it that names a body all the same: "Parliament". */
function standsAlone({ tokens }: PhraseReader, from: number, to: number): boolean {
  // "Minister for the Armed Forces" names an office, not the forces.
  if (tokens[from - 2]?.norm === 'for' && tokens[from - 1]?.norm === 'the') return false;
  const words = tokens.slice(from, to).map(({ norm }) => norm);
  return ALONE.has(words.at(-1) ?? '') || ALONE_PHRASES.has(words.join(' '));
}

/** Where the body ends that begins at a token: "*Azerbaijan Army*", "*Armed Forces of Ukraine*". */
function bodyEnd(reader: PhraseReader, from: number): number {
  for (let i = from; i < from + 4; i++) {
    const head = headAt(reader, i, 'organization');
    const body = head && aroundHead(reader, head.from, head.to);
    if (body?.from === from) return body.to;
  }
  return from - 2;
}

/** "held at the *General Staff* of the Armed Forces": where, and not whose chief. */
function isHouseOfStaff({ tokens }: PhraseReader, from: number, to: number): boolean {
  const before = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1;
  return tokens[to - 2]?.norm === 'general' && /^(?:at|in|visited|from)$/.test(tokens[before]?.norm ?? '');
}

function isSiteHead({ tokens, lex }: PhraseReader, headFrom: number, to: number): boolean {
  if (tokens[to - 1]?.norm === 'court' && tokens[to - 2]?.norm === 'royal') return true;
  for (let i = headFrom - 1; i >= headFrom - 2; i--) {
    if (lex.at(i).some((m) => m.entry.type === 'head-noun' && m.entry.of === 'place' && m.to === to))
      return true;
  }
  return lex
    .at(headFrom)
    .some((m) => m.entry.type === 'head-noun' && m.entry.of === 'place' && m.to === to && to - headFrom > 1);
}

/** "Prime Minister's Office": the owner is an office. */
function officeOwner(reader: PhraseReader, at: number): number | undefined {
  const { tokens, lex } = reader;
  if (!isPossessive(tokens[at - 1])) return undefined;
  for (let from = at - 4; from < at - 1; from++) {
    if (lex.longest(from, 'office')?.to !== at - 1) continue;
    // "*Iraqi* Prime Minister's Office"
    const country = lex.longest(from - 1, 'country');
    return country?.to === from && country.entry.form === 'adjective' ? from - 1 : from;
  }
  return undefined;
}

/** Whether a word for a field of work stands before the head. */
function hasField(reader: PhraseReader, from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (DOMAIN_WORDS.has(reader.tokens[i]?.norm ?? '')) return true;
  return false;
}

/** "Ministry of Defence *General* Rey", "Bureau of Energy *Senior Official* Rey": the rank or office of who is next. */
function beforeHolder({ tokens, lex }: PhraseReader, to: number, end: number): number {
  for (let i = to + 2; i < end; i++) {
    if (!DOMAIN_WORDS.has(tokens[i - 1]?.norm ?? '')) continue;
    const noun = lex.longest(i, 'office-modifier') === undefined ? i : i + 1;
    const office = lex.longest(i, 'office') ?? lex.longest(noun, 'office');
    if (office !== undefined && office.to >= end && tokens[i]?.norm !== 'justice') return i;
  }
  const next = tokens[end];
  const isRank = lex.longest(end - 1, 'rank')?.to === end && lex.at(end).length === 0;
  const isNamed = isCapital(next) && !next?.newline && !DOMAIN_WORDS.has(next?.norm ?? '');
  return isRank && isNamed && DOMAIN_WORDS.has(tokens[end - 2]?.norm ?? '') ? end - 1 : end;
}
