import { isCapital, isPossessive } from '../mentions/scan.js';
import type { Mention, OfficeMention, Reading, TokenRange } from '../mentions/types.js';
import { NEWSY, outletAfter, readPaperSubject, readSaidPaper } from './attribution-paper.js';
import { readCitedBody, skipMedium } from './cited.js';
import {
  byline,
  clause,
  isOutletWord,
  readCredit,
  readIssuer,
  readOwnLine,
  readSignature,
  stampOutlet,
} from './credit-lines.js';
import { readNote } from './credit-notes.js';
import { splitCredits } from './credits.js';
import { sentenceOf } from './subject.js';
import type { AttributionClause } from './types.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** "Trend *reports*": what an outlet does. */
const REPORTS = set('reports report writes informs learned learnt');
/** "the ministry *said*": what a body does with its own news. */
const SAYS = set(
  'said says stated reported announced confirmed added shared disclosed revealed informed noted posted published tweeted wrote quoted read',
);
/** "as *reported* by", "it was *announced* by". */
const SAID_BY = set(
  'reported announced stated said informed released issued published confirmed told provided disclosed',
);
const CITING = set('citing quoting via');
/** "Source:", and the word of pages that are otherwise in English: "Kaynak:". */
const NEWS_LABELS = set('source sources publisher kaynak fuente fonte quelle');
const LONGEST_OUTLET = 4;

/**
 * Who reports, and whom it cites, in the text's own order.
 *
 *     …, Trend reports via the Ministry.      ^outlet ^via
 *     …, the Kenya Defence Forces said.       ^via
 *     Source: Oman News Agency                ^outlet
 */
export function findAttributions(reading: Reading): AttributionClause[] {
  const found: AttributionClause[] = [];
  for (const block of reading.doc.blocks) {
    if (block.kind === 'stamp') {
      const outlet = stampOutlet(reading, block);
      if (outlet !== undefined) found.push({ kind: 'attribution', ...outlet, outlet });
      continue;
    }
    if (block.kind === 'headline' || block.kind === 'furniture') {
      const outlet = byline(reading, block);
      if (outlet !== undefined) found.push({ kind: 'attribution', ...outlet, outlet });
    }
    if (block.kind === 'issuer') found.push(...readIssuer(reading, block));
    let opened = true;
    for (let i = block.from; i < block.to; i++) {
      const token = reading.tokens[i];
      if (token === undefined) break;
      opened = i === block.from || token.newline;
      const isMarked = opened || /^[-©/.!?”"]$/.test(reading.tokens[i - 1]?.norm ?? '') || token.norm === '©';
      const clause =
        (opened ? readCredit(reading, i, block.to) : undefined) ??
        (isMarked && block.kind !== 'headline' ? readNote(reading, i, block.to) : undefined);
      const inline =
        clause ??
        readOnBehalf(reading, i) ??
        (block.kind === 'furniture' ? readSource(reading, i, block.to) : readInline(reading, i));
      if (inline === undefined) continue;
      found.push(inline);
      i = Math.max(i, inline.to - 1);
    }
    if (block.kind === 'body' || block.kind === 'item' || block.kind === 'furniture') {
      const signed = readSignature(reading, block) ?? readOwnLine(reading, block);
      if (signed !== undefined) found.push(signed);
    }
  }
  return found;
}

/** All words that {@link readInline} tells something from; nine of ten words are none of them. */
const INLINE = new Set([
  ...set(
    'according attributable told reads provided cited cites quoted statement release communique readout remarks referring with in',
  ),
  ...[...CITING, ...NEWS_LABELS, ...SAID_BY, ...REPORTS, ...SAYS],
]);

/** What running text says: dispatched on the word at the token. */
function readInline(reading: Reading, at: number): AttributionClause | undefined {
  const word = reading.tokens[at]?.norm ?? '';
  if (!INLINE.has(word)) return undefined;
  if (word === 'according') return readAccording(reading, at);
  if (word === 'in' || word === 'by') {
    const paper = readInPaper(reading, at);
    if (paper !== undefined) return paper;
  }
  if (CITING.has(word) || isReference(reading, at)) return readCiting(reading, at);
  if (word === 'attributable') return readAttributable(reading, at);
  if (word === 'told') return readTold(reading, at);
  if (NEWS_LABELS.has(word)) return readSource(reading, at, at + 12);
  if (/^(?:says|said|stated|reads)$/.test(word)) {
    const noted = readSaysNote(reading, at);
    if (noted !== undefined) return noted;
  }
  const provided = readProvided(reading, at);
  if (provided !== undefined) return provided;
  if (SAID_BY.has(word) && /^(?:by|from)$/.test(reading.tokens[at + 1]?.norm ?? ''))
    return readSaidBy(reading, at);
  if (word === 'informs' || word === 'informed') {
    const told = outletAfter(reading, at + 1);
    const said = told && readSays(reading, at);
    if (told !== undefined && said?.via !== undefined)
      return clause({ from: said.from, to: told.to }, { outlet: told, via: said.via });
  }
  if (REPORTS.has(word)) {
    const outlet = readReports(reading, at) ?? readReportsAfter(reading, at);
    if (outlet !== undefined) return outlet;
  }
  if (word === 'cited' || word === 'cites' || word === 'quoted') return readCitedVerb(reading, at);
  // "The army has learnt from the war" tells nobody's words.
  const isSaying = REPORTS.has(word) && !/^learn/.test(word);
  if (SAYS.has(word) || isSaying)
    return readSays(reading, at) ?? readSaysAfter(reading, at) ?? readWireReported(reading, at);
  if (/^(?:statement|release|communique)$/.test(word)) {
    const paper = readPaperSubject(reading, at);
    if (paper !== undefined)
      return clause(
        { from: at, to: paper.body.to },
        { ...viaOf(reading, paper.body), ...(paper.outlet && { outlet: paper.outlet }) },
      );
  }
  if (word === 'statement' || word === 'readout' || word === 'remarks') return readStatementBy(reading, at);
  return undefined;
}

/** "Trend *reports* via …", "Armenpress *learned*". */
function readReports(reading: Reading, at: number): AttributionClause | undefined {
  const { tokens } = reading;
  const end = ofCorrespondent(reading, tokens[at - 1]?.norm === 'has' ? at - 1 : at);
  const outlet = outletBefore(reading, end);
  if (outlet === undefined) return undefined;
  // "Kazinform has learnt *from the Prime Minister's press service*"
  const isOf =
    /^(?:of|about)$/.test(tokens[at + 1]?.norm ?? '') && /^(?:this|it)$/.test(tokens[at + 2]?.norm ?? '');
  const link = isOf ? at + 3 : at + 1;
  const isLearnt = /^learn(?:ed|t)$/.test(tokens[at]?.norm ?? '') && tokens[link]?.norm === 'from';
  const body = isLearnt ? citedOwner(reading, link + 1) : undefined;
  if (body !== undefined)
    return clause({ from: outlet.from, to: body.to }, { outlet, ...viaOf(reading, body) });
  return clause({ from: outlet.from, to: at + 1 }, { outlet });
}

/** A body that is cited, its owner's office included: "the *Prime Minister's press service*". */
function citedOwner(reading: Reading, start: number): TokenRange | undefined {
  const { tokens, lex } = reading;
  const from = /^(?:the|his|her)$/.test(tokens[start]?.norm ?? '') ? start + 1 : start;
  const office = lex.longest(from, 'office');
  if (office !== undefined && isPossessive(tokens[office.to])) {
    const body = readCitedBody(reading, office.to + 1);
    return body?.isBody && body.from === office.to + 1 ? { from, to: body.to } : undefined;
  }
  const body = readCitedBody(reading, start);
  return body?.isBody ? body : undefined;
}

/** "Press Secretary Ana Pop *provided the following readout*:" */
function readProvided(reading: Reading, at: number): AttributionClause | undefined {
  const { tokens, mentions } = reading;
  const isTold =
    /^(?:provided|issued|released)$/.test(tokens[at]?.norm ?? '') && tokens[at + 2]?.norm === 'following';
  const person = isTold ? mentions.at(at - 1) : undefined;
  if (person?.kind !== 'person') return undefined;
  return speaker(reading, person.from, person.from);
}

/** "…, AZERTAC's special correspondent *reports*" */
function ofCorrespondent({ tokens }: Reading, verb: number): number {
  if (tokens[verb - 1]?.norm !== 'correspondent') return verb;
  let i = verb - 1;
  while (/^(?:special|own|staff|local)$/.test(tokens[i - 1]?.norm ?? '')) i--;
  return isPossessive(tokens[i - 1]) ? i - 1 : i;
}

/** "…, RSS *reported*": a wire that no table knows. */
function readWireReported(reading: Reading, at: number): AttributionClause | undefined {
  const { tokens } = reading;
  if (tokens[at]?.norm !== 'reported') return undefined;
  const outlet = outletBefore(reading, tokens[at - 1]?.norm === 'has' ? at - 1 : at);
  if (outlet === undefined || !/^[,"”]$/.test(tokens[outlet.from - 1]?.norm ?? '')) return undefined;
  const isShort = outlet.to - outlet.from === 1 && isShortName(reading, outlet);
  const isNewsy = NEWSY.test(tokens[outlet.to - 1]?.norm ?? '');
  return isShort || isNewsy ? clause({ from: outlet.from, to: at + 1 }, { outlet }) : undefined;
}

/** "…, *says* a note from the Ministry of National Defence", "…, *said* a parliament secretariat release." */
function readSaysNote(reading: Reading, at: number): AttributionClause | undefined {
  const own = readSaidPaper(reading, at);
  if (own !== undefined) return clause({ from: at, to: own.to }, { via: own });
  if (reading.tokens[at - 1]?.norm !== ',') return undefined;
  const start = skipMedium(reading, at + 1);
  if (start === at + 1) return undefined;
  const body = readCitedBody(reading, start);
  return body?.isBody ? clause({ from: at, to: body.to }, viaOf(reading, body)) : undefined;
}

/** "Distributed by APO Group *on behalf of the African Union*." */
function readOnBehalf(reading: Reading, at: number): AttributionClause | undefined {
  const { tokens } = reading;
  if (tokens[at]?.norm !== 'distributed' || tokens[at + 1]?.norm !== 'by') return undefined;
  let on = at + 2;
  while (on < at + 9 && isOutletWord(reading, on)) on++;
  const isBehalf = ['on', 'behalf', 'of'].every((word, i) => tokens[on + i]?.norm === word);
  if (!isBehalf || on === at + 2) return undefined;
  const from = tokens[on + 3]?.norm === 'the' ? on + 4 : on + 3;
  let to = from;
  while (to < from + 16 && tokens[to] !== undefined && !(to > from && tokens[to]?.newline)) {
    if (tokens[to]?.norm === '.' && !(tokens[to + 1]?.glued ?? false)) break;
    to++;
  }
  return to > from && isCapital(tokens[from])
    ? clause({ from: at, to }, { outlet: { from: at + 2, to: on }, via: { from, to } })
    : undefined;
}

/** "…, reports the Ministry of Defense." */
function readReportsAfter(reading: Reading, at: number): AttributionClause | undefined {
  if (reading.tokens[at - 1]?.norm !== ',' || !/^(?:reports|informs)$/.test(reading.tokens[at]?.norm ?? ''))
    return undefined;
  const agency = reading.lex.longest(at + 1, 'agency');
  if (agency !== undefined)
    return clause({ from: at, to: agency.to }, { outlet: { from: at + 1, to: agency.to } });
  const body = readCitedBody(reading, at + 1);
  return body?.isBody ? clause({ from: at, to: body.to }, viaOf(reading, body)) : undefined;
}

/** The name of an agency that ends before a token: by table, or a short run of capitals after a comma. */
function outletBefore(reading: Reading, end: number): TokenRange | undefined {
  const { tokens, lex, mentions } = reading;
  const sentence = sentenceOf(reading, end - 1);
  for (let from = Math.max(sentence.from, end - 6); from < end; from++) {
    const agency = lex.longest(from, 'agency');
    if (agency?.to === end) return { from, to: end };
  }
  let from = end;
  while (from > sentence.from && end - from < LONGEST_OUTLET && isOutletWord(reading, from - 1)) from--;
  if (from === end) return undefined;
  const before = tokens[from - 1]?.norm ?? '';
  if (from > sentence.from && !/^[,"”]$/.test(before) && before !== 'the') return undefined;
  // "IA reports": what is left of a name in marks.
  if (end - from === 1 && (tokens[from]?.text.length ?? 0) < 3 && lex.longest(from, 'agency') === undefined)
    return undefined;
  // "*This* was reported by the ministry"
  if (end - from === 1 && /^(?:this|it|that|which|these|he|she|they|who)$/.test(tokens[from]?.norm ?? ''))
    return undefined;
  const kind = mentions.at(from)?.kind;
  if (kind === 'person' || kind === 'office' || kind === 'country' || kind === 'group' || kind === 'pronoun')
    return undefined;
  const isAgency = /^(?:agency|news|press|radio|tv|times|post|online|today|media)$/.test(
    tokens[end - 1]?.norm ?? '',
  );
  return !isAgency && readCitedBody(reading, from)?.isBody === true ? undefined : { from, to: end };
}

/** "according to a statement from the Ministry of National Defence". */
function readAccording(reading: Reading, at: number): AttributionClause | undefined {
  if (reading.tokens[at + 1]?.norm !== 'to') return undefined;
  return cited(reading, at, at + 2);
}

/** "was set out *in a press release from the Ministry of Trade*", "by a statement issued by the Navy". */
function readInPaper(reading: Reading, at: number): AttributionClause | undefined {
  if (!/^(?:an?|its|the)$/.test(reading.tokens[at + 1]?.norm ?? '')) return undefined;
  const start = skipMedium(reading, at + 1);
  if (start === at + 1 || reading.tokens[start - 1]?.norm === 'on') return undefined;
  const body = readCitedBody(reading, start);
  return body?.isBody ? clause({ from: at, to: body.to }, viaOf(reading, body)) : undefined;
}

/** "with reference to", "in reference to", "referring to". */
function isReference({ tokens }: Reading, at: number): boolean {
  const [word, next] = [tokens[at]?.norm, tokens[at + 1]?.norm];
  if (word === 'referring') return next === 'to';
  return (word === 'with' || word === 'in') && next === 'reference' && tokens[at + 2]?.norm === 'to';
}

/** "…, citing the Ministry", "reports via the press service". */
function readCiting(reading: Reading, at: number): AttributionClause | undefined {
  const { tokens } = reading;
  const word = tokens[at]?.norm ?? '';
  // "via videoconference" cites nobody.
  if (word === 'via' && !isReporting(reading, at)) return undefined;
  const start = word === 'with' || word === 'in' ? at + 3 : word === 'referring' ? at + 2 : at + 1;
  if (word === 'referring' && !isReporting(reading, at)) return undefined;
  return cited(reading, at, start);
}

/** A reporting verb stands a few words before. */
function isReporting({ tokens }: Reading, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const word = tokens[i]?.norm ?? '';
    if (REPORTS.has(word) || SAYS.has(word)) return true;
  }
  return false;
}

function cited(reading: Reading, from: number, start: number): AttributionClause | undefined {
  const body = readCitedBody(reading, skipMedium(reading, start));
  if (body === undefined) return undefined;
  // "citing Swedish expertise": a reason, no source
  const only = reading.mentions.at(body.from);
  if (only?.kind === 'country' && only.form === 'adjective' && only.to === body.to) return undefined;
  return clause({ from, to: body.to }, viaOf(reading, body));
}

/** What a cited phrase gives as source: the body, or the spokesperson's words. */
function viaOf(reading: Reading, body: TokenRange): Pick<AttributionClause, 'via' | 'spokesperson'> {
  // "the Saudi news agency SPA": the name is the last word.
  const first = reading.lex.longest(body.from, 'agency');
  // "Iran Press *news agency*"
  if (first !== undefined && first.to < body.to && isDescribed(reading, first.to, body.to))
    return { via: { from: body.from, to: first.to } };
  const agency = reading.lex.longest(body.to - 1, 'agency');
  if (agency?.to === body.to && body.to - body.from > 1) return { via: { from: body.to - 1, to: body.to } };
  const spokesperson = reading.mentions
    .within(body)
    .find((mention): mention is OfficeMention => mention.kind === 'office' && mention.spokesperson);
  return { via: { from: body.from, to: body.to }, ...(spokesperson === undefined ? {} : { spokesperson }) };
}

/** Small words that say what a name is: "news agency", "daily". */
function isDescribed({ tokens }: Reading, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(
      ({ norm, shape }) =>
        shape === 'lower' && /^(?:news|agency|newspaper|daily|website|portal|channel|tv)$/.test(norm),
    );
}

/** "as reported by the ministry's press service", "Armenpress was informed from the ministry". */
function readSaidBy(reading: Reading, at: number): AttributionClause | undefined {
  const before = reading.tokens[at - 1]?.norm ?? '';
  if (!/^(?:as|was|were|been|is)$/.test(before)) return undefined;
  const body = readCitedBody(reading, at + 2);
  // "This was reported *by UNN*": capitals alone are a wire's name.
  const name = body && !body.isBody && body.to - body.from === 1 ? reading.tokens[body.from] : undefined;
  if (body && name?.shape === 'upper' && name.text.length > 2 && isSaidOf(reading, at - 2))
    return clause({ from: at, to: body.to }, { outlet: { from: body.from, to: body.to } });
  if (body === undefined || !body.isBody) return undefined;
  const outlet = before === 'as' ? undefined : outletBefore(reading, at - 1);
  if (before !== 'as' && outlet === undefined && !isSaidOf(reading, at - 2)) return undefined;
  return clause({ from: at, to: body.to }, { ...(outlet && { outlet }), ...viaOf(reading, body) });
}

/** "*it* was announced by", "*this* was reported by". */
function isSaidOf({ tokens }: Reading, at: number): boolean {
  return /^(?:it|this|which|that|news|information)$/.test(tokens[at]?.norm ?? '');
}

/** "…, the Mexican foreign ministry *said* in a statement." */
function readSays(reading: Reading, at: number): AttributionClause | undefined {
  const { tokens } = reading;
  const verb = /^(?:has|have|had|also)$/.test(tokens[at - 1]?.norm ?? '') ? at - 1 : at;
  const sentence = sentenceOf(reading, at);
  // "an RDF *statement* said": the body before its paper.
  // "The ministry *announced a ban*": what it did, and no words of the talks.
  if (tokens[at]?.norm === 'announced' && /^(?:an?|its|their)$/.test(tokens[at + 1]?.norm ?? ''))
    return undefined;
  const isPaper = /^(?:statement|communique|note|bulletin|release)$/.test(tokens[verb - 1]?.norm ?? '');
  if (isPaper) {
    const own = bodyOfPaper(reading, verb - 1, sentence.from);
    if (own !== undefined) return clause({ from: own.from, to: at + 1 }, { via: own });
  }
  if (tokens[at]?.norm === 'read') return undefined;
  const end = beforePaper(reading, verb, sentence.from);
  // "the ministry, in a statement, said" has its name before the first comma.
  if (tokens[end - 1]?.norm === ',') return undefined;
  for (let from = Math.max(sentence.from, end - 14); from < end; from++) {
    const before = tokens[from - 1]?.norm ?? '';
    const opens = from === sentence.from || /^[,"”’']$/.test(before) || before === 'the' || before === 'and';
    if (!opens || tokens[from]?.norm === 'the') continue;
    const body = readCitedBody(reading, from);
    if (body === undefined || body.to !== end) continue;
    // "The EUTM *Commander* shared": a man, no body.
    if (
      /^(?:commander|chief|minister|president|ambassador|director|secretary)$/.test(
        tokens[end - 1]?.norm ?? '',
      )
    )
      return undefined;
    // "Chief of the *General Staff General Ivo Rey* said": one of the talks.
    const holder = reading.mentions.at(end - 1);
    if (holder?.kind === 'person' && !holder.titles.some((title) => title.spokesperson)) return undefined;
    if (!body.isBody && !(before === 'the' && isShortName(reading, body))) return undefined;
    return clause({ from, to: at + 1 }, viaOf(reading, body));
  }
  return undefined;
}

/** "the Prime Minister's Office *in a statement* said": the name ends before its paper. */
function beforePaper({ tokens }: Reading, verb: number, floor: number): number {
  const paper = tokens[verb - 1]?.norm === ',' ? verb - 2 : verb - 1;
  if (!/^(?:statement|communique|release|note|tweet|post|bulletin)$/.test(tokens[paper]?.norm ?? ''))
    return verb;
  for (let i = paper - 1; i > floor && i >= paper - 4; i--)
    if (tokens[i]?.norm === 'in') return tokens[i - 1]?.norm === ',' ? i - 1 : i;
  return verb;
}

/** "the *USTR* said": one word in capitals that no table knows. */
function isShortName({ tokens, mentions }: Reading, { from, to }: TokenRange): boolean {
  const token = tokens[from];
  // "the CLF said", where a Commander Land Forces was named: his office, no body.
  const isOffice = mentions.all.some(
    (m) =>
      m.kind === 'office' &&
      tokens
        .slice(m.from, m.to)
        .flatMap((t) => (t.shape === 'title' ? t.text.charAt(0) : []))
        .join('')
        .startsWith(token?.text ?? '-'),
  );
  if (isOffice) return false;
  return (
    to - from === 1 &&
    token?.shape === 'upper' &&
    token.text.length > 2 &&
    mentions.at(from)?.kind !== 'person'
  );
}

/** The named body right before its paper: "an *RDF* statement", "a *Defence Ministry* press release". */
function bodyOfPaper({ tokens, mentions }: Reading, paper: number, floor: number): TokenRange | undefined {
  const to = /^(?:press|news)$/.test(tokens[paper - 1]?.norm ?? '') ? paper - 1 : paper;
  for (let from = Math.max(floor, to - 6); from < to; from++) {
    const before = tokens[from - 1]?.norm ?? '';
    if (!/^(?:an?|the)$/.test(before)) continue;
    const body = mentions
      .within({ from, to })
      .find((m) => m.kind === 'organization' && m.from === from && m.to === to);
    const isShort =
      to - from === 1 && tokens[from]?.shape === 'upper' && (tokens[from]?.text.length ?? 0) > 2;
    if (body !== undefined || isShort) return { from, to };
  }
  return undefined;
}

/** "…", *said* ministry spokesperson Anna Berg. */
function readSaysAfter(reading: Reading, at: number): AttributionClause | undefined {
  if (!/^[,"”’']$/.test(reading.tokens[at - 1]?.norm ?? '')) return undefined;
  const { tokens } = reading;
  const who = speaker(reading, at, tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1);
  if (who !== undefined || tokens[at]?.norm !== 'said') return who;
  // "…, *said* the Ministry of Finance (MOF)."
  const body = readCitedBody(reading, at + 1);
  const isWhole = body?.isBody === true && /^(?:[.,"”]|in|on)$/.test(tokens[body.to]?.norm ?? '.');
  return body && isWhole ? clause({ from: at, to: body.to }, viaOf(reading, body)) : undefined;
}

/** "Kyodo News *cited* government sources as saying". */
function readCitedVerb(reading: Reading, at: number): AttributionClause | undefined {
  const outlet = outletBefore(reading, at);
  const body = outlet && readCitedBody(reading, at + 1);
  return body && clause({ from: outlet.from, to: body.to }, { outlet, ...viaOf(reading, body) });
}

/** "Armenpress was *told* by the press service", "the Ministry *told* Armenian News". */
function readTold(reading: Reading, at: number): AttributionClause | undefined {
  const { tokens, lex } = reading;
  if (/^(?:was|were|is)$/.test(tokens[at - 1]?.norm ?? '') && tokens[at + 1]?.norm === 'by') {
    const outlet = outletBefore(reading, at - 1);
    const via = readCitedBody(reading, at + 2);
    if (via === undefined) return undefined;
    return clause(
      { from: outlet?.from ?? at, to: via.to },
      { ...(outlet && { outlet }), ...viaOf(reading, via) },
    );
  }
  const says = readSays(reading, at);
  if (says?.via === undefined) return undefined;
  const agency = lex.longest(at + 1, 'agency');
  let to = agency?.to ?? at + 1;
  while (agency === undefined && to - at < 8 && isOutletWord(reading, to)) to++;
  while (tokens[to - 1]?.kind === 'punct') to--;
  // "a ministry spokesman told reporters"
  if (to <= at + 1) return says;
  return clause({ from: says.from, to }, { outlet: { from: at + 1, to }, via: says.via });
}

/** "Source: Oman News Agency"; of two names the second is cited by the first. */
function readSource(reading: Reading, at: number, limit: number): AttributionClause | undefined {
  const { tokens } = reading;
  if (!NEWS_LABELS.has(tokens[at]?.norm ?? '') || !/^[:-]$/.test(tokens[at + 1]?.norm ?? ''))
    return undefined;
  if (tokens[at]?.shape === 'lower' || tokens[at - 1]?.norm === '[') return undefined;
  let to = at + 2;
  while (to < limit && to - at < 14) {
    const token = tokens[to];
    if (token === undefined || (token.newline && to > at + 2)) break;
    const isDate = reading.mentions.at(to)?.kind === 'date';
    if (isDate || /^[.|(]$/.test(token.norm)) break;
    to++;
  }
  // "Publisher: Department of Trade, Education and Research": one body, whatever commas it has.
  const body = reading.mentions.at(at + 2);
  if (body?.kind === 'organization' && body.from === at + 2 && body.to >= to)
    return clause({ from: at, to }, { outlet: { from: body.from, to: body.to } });
  const [outlet, via] = splitCredits(reading, quotedIn(reading, { from: at + 2, to }));
  if (outlet === undefined) return undefined;
  return clause({ from: at, to }, { outlet, ...(via && { via }) });
}

/** 'Information agency "Dunyo"': the name is in the marks. */
function quotedIn({ tokens }: Reading, { from, to }: TokenRange): TokenRange {
  const isMark = (at: number): boolean => /^["“”„«»]$/.test(tokens[at]?.text ?? '');
  let open = from;
  while (open < to && !isMark(open)) open++;
  let close = open + 1;
  while (close < to && !isMark(close)) close++;
  return close < to && close > open + 1 ? { from: open + 1, to: close } : { from, to };
}

/** "The below is attributable to Spokesperson Ned Price:". */
function readAttributable(reading: Reading, at: number): AttributionClause | undefined {
  const { tokens } = reading;
  if (tokens[at + 1]?.norm !== 'to') return undefined;
  return speaker(reading, at, tokens[at + 2]?.norm === 'the' ? at + 3 : at + 2);
}

/** "Statement by NSC Spokesperson Emily Horne on …", at the start of a title. */
function readStatementBy(reading: Reading, at: number): AttributionClause | undefined {
  const { tokens } = reading;
  const link = tokens[at + 1]?.norm;
  if (tokens[at]?.shape === 'lower' || (link !== 'by' && link !== 'from')) return undefined;
  return speaker(reading, at, tokens[at + 2]?.norm === 'the' ? at + 3 : at + 2);
}

/** A person who speaks for an office, as worded. */
function speaker(reading: Reading, from: number, at: number): AttributionClause | undefined {
  const person = reading.mentions
    .within({ from: at, to: at + 8 })
    .find((mention) => mention.kind === 'person');
  const office = reading.mentions.within({ from: at, to: at + 8 }).find(isSpokesperson);
  if (person === undefined || office === undefined || office.from > person.to) return undefined;
  const to = person.kind === 'person' ? Math.max(person.name.to, person.from + 1) : person.to;
  return clause({ from, to }, { via: { from: Math.min(at, person.from), to }, spokesperson: office });
}

function isSpokesperson(mention: Mention): mention is OfficeMention {
  return mention.kind === 'office' && mention.spokesperson;
}
