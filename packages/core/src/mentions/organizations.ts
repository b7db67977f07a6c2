import { speltOutFrom } from './spelt-out.js';
import { DOMAIN_WORDS } from '../lexicon/domain-words.js';
import { fold } from '../text/fold.js';
import type { Document } from '../text/types.js';
import { glossAt, headAt, holdsBody, leftEdge, rightEdge, skipGloss, type PhraseReader } from './phrase.js';
import { HAVE_ARMY_GENERALS } from './office-fields.js';
import { isAcronym, isCapital, isFieldOfBody, isPossessive } from './scan.js';
import type { OrganizationMention, TokenRange } from './types.js';

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
/** Last words that a short form in brackets makes a body: "Adriatic Defence Forum (ADF)". */
const WITH_GLOSS: ReadonlySet<string> = new Set('forum dialogue project network school'.split(' '));
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
const COMPANY: ReadonlySet<string> = new Set(
  'ltd ltd. limited inc inc. incorporated corp corp. plc llc jsc ojsc gmbh s.a. s.p.a. co co. ag bhd berhad'.split(
    ' ',
  ),
);
/** Services that writers leave in small letters: "the Mexican foreign ministry". */
const SMALL_MINISTRY: ReadonlySet<string> = new Set(
  'foreign defence defense interior finance economy health education trade energy transport agriculture justice'.split(
    ' ',
  ),
);
/** Bodies that writers leave in small letters after a country's adjective: "the Algerian *army*". */
const SMALL_BODIES: readonly (readonly string[])[] = [
  'army',
  'navy',
  'air force',
  'coast guard',
  'armed forces',
  'high commission',
  'embassy',
  'presidential administration',
  'presidential office',
].map((words) => words.split(' '));

/**
 * Named bodies: those of the gazetteer, those that a head noun makes one, and
 * the short forms that a gloss gives them.
 *
 *     the Kenya Defence Forces (KDF) said … KDF stated
 *         ^head noun            ^gloss      ^short form
 */
export function findOrganizations(reader: PhraseReader): OrganizationMention[] {
  const { doc, lex } = reader;
  const found: OrganizationMention[] = [];
  const glosses = new Map<string, OrganizationMention>();
  for (const sentence of doc.sentences) {
    const isTitle = doc.blocks[sentence.block]?.kind === 'headline';
    let done = sentence.from;
    let inCountry = sentence.from;
    let inOther = sentence.from;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (i < done) continue;
      const country = lex.longest(i, 'country');
      // The "Federation" of "Russian Federation" is no body.
      if (country !== undefined) inCountry = Math.max(inCountry, country.to);
      const body = readBody(reader, i, sentence.to, isTitle || i < inCountry || i < inOther);
      if (body === undefined) {
        // The "Force" of "the Air Force" and of "Chief of Defence Forces" is no head of its own.
        inOther = Math.max(inOther, headAt(reader, i, 'organization')?.to ?? 0, forcesOffice(reader, i) ?? 0);
        continue;
      }
      if (isExplanation(reader, body) || isOfPaper(reader, body)) continue;
      // A body inside a longer one that began before it: keep the longer.
      while (
        found.length > 0 &&
        (found.at(-1)?.from ?? 0) >= body.from &&
        (found.at(-1)?.to ?? 0) <= body.to
      ) {
        found.pop();
      }
      if ((found.at(-1)?.to ?? 0) > body.from) continue;
      found.push(body);
      done = body.to;
      noteGloss(reader, body, glosses);
    }
  }
  return withShortForms(doc, found, glosses);
}

/** "Chief of Defence Forces": the office as a whole. */
function forcesOffice({ tokens, lex }: PhraseReader, at: number): number | undefined {
  const office = lex.longest(at, 'office');
  if (office === undefined || office.to - at < 3) return undefined;
  return tokens[office.to - 2]?.norm === 'armed' ? undefined : office.to;
}

/** "the Compact of *Free Association*", "the Treaty of *Union*": what a paper is called. */
function isOfPaper({ tokens }: PhraseReader, { from }: TokenRange): boolean {
  return (
    tokens[from - 1]?.norm === 'of' &&
    isCapital(tokens[from - 2]) &&
    /^(?:compact|treaty|act|articles|spirit|declaration)$/.test(tokens[from - 2]?.norm ?? '')
  );
}

/** "the Riigikogu *(Parliament of Estonia)*", "the military *(TNI)*": says what was just named. */
function isExplanation({ tokens }: PhraseReader, { from, to }: TokenRange): boolean {
  return tokens[from - 1]?.norm === '(' && tokens[to]?.norm === ')' && tokens[from - 2]?.kind === 'word';
}

/** Joins short forms with the bodies that a gloss gives them to, wherever they stand. */
function withShortForms(
  doc: Document,
  found: readonly OrganizationMention[],
  glosses: ReadonlyMap<string, OrganizationMention>,
): OrganizationMention[] {
  if (glosses.size === 0) return [...found];
  const { tokens } = doc;
  const isGloss = (i: number): boolean =>
    glosses.has(tokens[i]?.text ?? '') && tokens[i - 1]?.norm === '(' && tokens[i + 1]?.norm === ')';
  const joined: OrganizationMention[] = found
    .filter((body) => body.to - body.from > 1 || !isGloss(body.from))
    .map((body) => {
      const known = body.to - body.from === 1 ? glosses.get(tokens[body.from]?.text ?? '') : undefined;
      return known === undefined ? body : { ...known, from: body.from, to: body.to };
    });
  const taken = new Set(
    joined.flatMap((body) => Array.from({ length: body.to - body.from }, (_, i) => body.from + i)),
  );
  for (const { from, to } of doc.sentences) {
    for (let i = from; i < to; i++) {
      const known = taken.has(i) ? undefined : glosses.get(tokens[i]?.text ?? '');
      if (known === undefined || isGloss(i)) continue;
      joined.push({ ...known, from: i, to: i + 1 });
    }
  }
  return joined.sort((a, b) => a.from - b.from);
}

/** The body whose head noun, or gazetteer name, begins at a token. */
function readBody(
  reader: PhraseReader,
  at: number,
  limit: number,
  knownOnly: boolean,
): OrganizationMention | undefined {
  const { tokens, lex } = reader;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  const small = smallMinistry(reader, at);
  if (small !== undefined) return mention(reader, small);
  // "Brunei Darussalam *Group Captain* X": a rank, and no group.
  const isRank =
    (token.norm === 'group' && lex.longest(at, 'rank') !== undefined) || isArmyGeneral(reader, at);
  const isNoHead = knownOnly || isRank;
  const head = isNoHead ? undefined : (headAt(reader, at, 'organization') ?? hospitalAt(reader, at));
  const known = lex.longest(at, 'organization');
  if (head !== undefined && isCapital(token) && head.to <= limit) {
    const range = aroundHead(reader, head.from, head.to);
    // "Organisation for Security and Co-operation in Europe": the tables know more of it.
    const isPart = range !== undefined && range.from === at && known !== undefined && known.to > range.to;
    if (range !== undefined && range.to <= limit && !isPart) return mention(reader, range);
  }
  const glossed = knownOnly ? undefined : glossedRun(reader, at);
  if (glossed !== undefined) return mention(reader, glossed);
  // "Ana Silva, *Co*-President"
  const isPrefix = token.norm === 'co' && tokens[at + 1]?.norm === '-' && tokens[at + 1]?.glued === true;
  if (COMPANY.has(token.norm) && isCapital(token) && !isPrefix) {
    const from = leftEdge(reader, tokens[at - 1]?.norm === ',' ? at - 1 : at);
    if (from < at - 1 || isAcronym(tokens[from])) return mention(reader, { from, to: at + 1 });
  }
  if (known === undefined) return undefined;
  const { name, international, country, residence } = known.entry;
  // An event or a framework is no body, though the tables know it.
  if (/^(?:conference|framework|summit|meeting)$/.test(tokens[known.to - 1]?.norm ?? '')) return undefined;
  if (isFieldOfBody(tokens[known.to])) return undefined;
  const next = headAt(reader, known.to, 'organization');
  // "African Union *Commission*", "White House *Office* of …": the head will take it in.
  if (next !== undefined && isCapital(tokens[known.to])) {
    const range = aroundHead(reader, next.from, next.to);
    if (range !== undefined && range.from <= at) return mention(reader, range);
  }
  return {
    kind: 'organization',
    from: known.from,
    to: international || residence ? known.to : ofLand(reader, known.to, country),
    key: name,
    international: international ?? false,
    ...(country === undefined ? {} : { country }),
    ...(residence && { residence }),
  };
}

/** "the Mejlis *of Turkmenistan*": the land whose body it is belongs to its name. */
function ofLand({ tokens, lex }: PhraseReader, to: number, country: string | undefined): number {
  if (country === undefined || tokens[to]?.norm !== 'of') return to;
  const land = lex.longest(tokens[to + 1]?.norm === 'the' ? to + 2 : to + 1, 'country');
  return land?.entry.form === 'name' && land.entry.code === country ? land.to : to;
}

/** "Minister of Defence of Russia *Army General* X": a rank, and no army. */
function isArmyGeneral({ tokens, lex }: PhraseReader, at: number): boolean {
  const land = tokens[at]?.norm === 'army' ? lex.longest(at - 1, 'country') : undefined;
  return (
    land?.to === at &&
    land.entry.form === 'name' &&
    HAVE_ARMY_GENERALS.has(land.entry.code) &&
    tokens[at + 1]?.norm === 'general'
  );
}

/** "Mexican foreign ministry", in small letters after a country's adjective. */
function smallMinistry(reader: PhraseReader, at: number): TokenRange | undefined {
  const { tokens, lex } = reader;
  const country = lex.longest(at, 'country');
  if (country === undefined || country.entry.form === 'people') return undefined;
  const next = country.to;
  if (SMALL_MINISTRY.has(tokens[next]?.norm ?? '') && tokens[next + 1]?.text === 'ministry')
    return { from: at, to: next + 2 };
  if (country.entry.form !== 'adjective') return undefined;
  const body = SMALL_BODIES.find((words) => words.every((word, i) => tokens[next + i]?.text === word));
  if (body === undefined) return undefined;
  const to = next + body.length;
  // "the Algerian army *chief*", "the Indian navy's *ship*": an office or thing of the body.
  const goesOn =
    lex.longest(to, 'office') !== undefined ||
    lex.longest(to, 'office-modifier') !== undefined ||
    lex.longest(to, 'rank') !== undefined ||
    /^(?:chief|chiefs|commander|officer|officers|spokesman|spokesperson)$/.test(tokens[to]?.norm ?? '');
  return goesOn || isPossessive(tokens[to]) || tokens[to]?.norm === '-' ? undefined : { from: at, to };
}

/** A hospital is a site and a body at once. */
function hospitalAt(
  reader: PhraseReader,
  at: number,
): { readonly from: number; readonly to: number } | undefined {
  return reader.tokens[at]?.norm === 'hospital' ? { from: at, to: at + 1 } : undefined;
}

/** "Adriatic Defence Forum (ADF)": capitals whose initials the bracket gives. */
function glossedRun(reader: PhraseReader, at: number): TokenRange | undefined {
  const { tokens } = reader;
  if (!WITH_GLOSS.has(tokens[at]?.norm ?? '') || !isCapital(tokens[at])) return undefined;
  if (glossAt(reader, at + 1) === undefined) return undefined;
  const from = leftEdge(reader, at);
  const initial = tokens[from]?.text.charAt(0);
  return from < at && tokens[at + 2]?.text.charAt(0) === initial ? { from, to: at + 1 } : undefined;
}

function aroundHead(reader: PhraseReader, headFrom: number, headTo: number): TokenRange | undefined {
  const { tokens, lex } = reader;
  // The last of several heads rules: "Armed Forces *Academy*", "Army *Command*".
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
  if (whole !== undefined) {
    last = whole.from;
    to = whole.to;
  }
  const word = tokens[to - 1]?.norm ?? '';
  const after = tokens[to];
  // "the *Soviet Union*": a land that was.
  if (word === 'union' && tokens[headFrom - 1]?.norm === 'soviet') return undefined;
  // "the Indian *Union minister*"
  if (word === 'union' && lex.longest(to, 'office') !== undefined) return undefined;
  if (after !== undefined && isCapital(after) && !after.newline) {
    const isNoPlace =
      lex.longest(to, 'office') !== undefined || lex.longest(to, 'office-modifier') !== undefined;
    // "MFA *State Secretary*" is no State.
    if (
      NOT_BEFORE.has(after.norm) ||
      isFieldOfBody(after) ||
      (!isNoPlace && headAt(reader, to, 'place') !== undefined)
    )
      return undefined;
    const isField = lex.longest(to, 'office') ?? lex.longest(to, 'office-modifier');
    if (BEFORE_OFFICE.has(word) && isField !== undefined) return undefined;
  }
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
  let end = rightEdge(reader, to, { office: isOffice, cutBodies: true });
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
  if (COMPANY.has(tokens[end]?.norm ?? '')) end++;
  else if (tokens[end]?.norm === ',' && COMPANY.has(tokens[end + 1]?.norm ?? '')) end += 2;
  // "Military Committee *of the* African Union": the outer is but an organ of the inner.
  const isOrgan =
    end === to && tokens[end]?.norm === 'of' && tokens[end + 1]?.norm === 'the' && isCapital(tokens[end + 2]);
  if (isOrgan && (from === headFrom || word === 'committee') && holdsBody(reader, end + 2, end + 6)) {
    if (!SERVES_A_BODY.has(word) && !isStaff) return undefined;
    end = isStaff ? bodyEnd(reader, end + 2) : rightEdge(reader, to);
  }
  if (from === headFrom && last === headFrom && end === to) {
    // "Minister for the Armed Forces" names an office, not the forces.
    if (tokens[headFrom - 2]?.norm === 'for' && tokens[headFrom - 1]?.norm === 'the') return undefined;
    const phrase = tokens
      .slice(headFrom, headTo)
      .map((t) => t.norm)
      .join(' ');
    return ALONE.has(word) || ALONE_PHRASES.has(phrase) ? { from, to: end } : undefined;
  }
  // "the Government of Japan" says no more than the country.
  if (word === 'government') return undefined;
  // "Defence Forces" without a country is any country's.
  if (word === 'forces' && from === headFrom && end === to) return undefined;
  return { from: speltOutFrom(reader, from, end), to: end };
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
    const inner = lex.longest(i, 'organization');
    // The "Committee on European Union Affairs" is a parliament's.
    if (inner?.entry.international === true && !isFieldOfBody(tokens[inner.to])) international = true;
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

function noteGloss(
  reader: PhraseReader,
  body: OrganizationMention,
  glosses: Map<string, OrganizationMention>,
): void {
  for (let i = body.from; i <= body.to; i++) {
    const gloss = glossAt(reader, i);
    const short = gloss && reader.tokens[gloss.from]?.text;
    if (short !== undefined) glosses.set(short, body);
  }
}
