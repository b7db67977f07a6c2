import { COUNTERPART } from '../lexicon/offices.js';
import { DETERMINERS, POSSESSIVES } from '../lexicon/function-words.js';
import type { OfficeEntry } from '../lexicon/types.js';
import { isAcronym, isCapital, isDomainWord, isGluedHyphen, isPossessive, type Scan } from './scan.js';
import { isNamedLikeATitle } from './name-words.js';
import { leadsToOffice } from './office-coordination.js';
import { readComplements } from './office-complement.js';
import { readLeft } from './office-left.js';
import { opensPlaceName } from './phrase.js';
import type { OfficeMention } from './types.js';

/** Words before an office that tell of its holder's errand, not of the office. */
const NOT_OF_THE_OFFICE = new Set(
  'visiting newly recently appointed elected re-elected new new-appointed current fellow same then both incoming outgoing respective several other'.split(
    ' ',
  ),
);

/** Nouns that name an office only in company: "head of …", "party leader", never alone in lower case. */
const WEAK_ALONE = new Set(
  'head heads chief chiefs leader leaders member members representative representatives chair partner partners director judge founder deputy secretary general principal guide president-elect'.split(
    ' ',
  ),
);

const NUMBER = /^(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})$/;

/**
 * Offices, each as the phrase that names it.
 *
 *     the Second Chief of the General Staff of the Armed Forces of the Republic of Türkiye
 *         ^from        ^head                                                            ^to
 */
export function findOffices(scan: Scan): OfficeMention[] {
  const found: OfficeMention[] = [];
  for (const sentence of scan.doc.sentences) {
    let floor = sentence.from;
    for (let i = sentence.from; i < sentence.to; i++) {
      const match = scan.lex.longest(i, 'office');
      if (!match || match.to > sentence.to) continue;
      const mention = readOffice(scan, i, withElect(scan, match.to), match.entry, floor, sentence.to);
      if (!mention) {
        // Keep looking inside the phrase: "chief" may fail where "chief of staff" begins with it.
        continue;
      }
      const before = found[found.length - 1];
      if (before && isPossessive(scan.tokens[mention.from - 1]) && before.to === mention.from - 1) {
        // "the UN Secretary-General's Personal Envoy": one office, told by its principal.
        const country = mention.country ?? before.country;
        const organization = mention.organization ?? before.organization;
        found[found.length - 1] = {
          ...mention,
          from: before.from,
          ...(country !== undefined && { country }),
          ...(organization && { organization }),
          ...(before.determiner && { determiner: before.determiner }),
        };
        floor = mention.to;
        i = mention.to - 1;
        continue;
      }
      const joined = before && joinOffices(scan, before, mention);
      if (joined) found[found.length - 1] = joined;
      else found.push(mention);
      floor = mention.to;
      i = mention.to - 1;
    }
  }
  return found;
}

/** "High Commissioner*-designate*", "Governor*-elect*": the holder is named, and not in office yet. */
function withElect({ tokens }: Scan, end: number): number {
  // Some set blanks round it: "Ambassador – designate".
  const word = tokens[end]?.norm === '-' ? end + 1 : end;
  return /^(?:designate|elect)$/.test(tokens[word]?.norm ?? '') ? word + 1 : end;
}

function readOffice(
  scan: Scan,
  start: number,
  end: number,
  entry: OfficeEntry,
  floor: number,
  limit: number,
): OfficeMention | undefined {
  const { tokens, lex } = scan;
  const first = tokens[start];
  if (!first) return undefined;
  // "Army General" and "Chief Warrant Officer" are ranks, whatever offices their words name alone.
  const rank = lex.longest(start, 'rank');
  if (rank && rank.to > end) return undefined;
  // A gloss is the office's short form, no second office: "Chief of the Defence Forces (CDF)".
  if (tokens[start - 1]?.norm === '(' && tokens[end]?.norm === ')' && entry.acronym) return undefined;
  // "called on Member States to pay": states, no people.
  if (/^members?$/.test(first.norm) && /^(states?|countries|nations|parties)$/.test(tokens[end]?.norm ?? ''))
    return undefined;
  // "Hazza bin Sultan Al Dhaheri", "Dr. Sultan Al Hosni": a name.
  if (/^(bin|bint|ibn|ben|binti|ibni)$/.test(tokens[start - 1]?.norm ?? '')) return undefined;
  if (end - start === 1 && isNamedLikeATitle(scan, start)) return undefined;
  // "*Joint Chiefs of Staff (JCS)* chairman": the body that he chairs.
  const behind = tokens[end]?.norm === '(' && tokens[end + 2]?.norm === ')' ? end + 3 : end;
  if (entry.plural && end - start > 2 && /^(?:chairman|chair|chairperson)$/.test(tokens[behind]?.norm ?? ''))
    return undefined;
  // "Algeria attaches importance" is no "military attachés".
  if (
    /^(attaches|chairs|heads)$/.test(first.text) &&
    !isDomainWord(tokens[start - 1]) &&
    tokens[end]?.norm !== 'of'
  )
    return undefined;
  // "commitment to *fellow Melanesian* family": one of the same, and no scholar.
  if (first.text === 'fellow' && !/^(?:of|at)$/.test(tokens[end]?.norm ?? '')) return undefined;
  const left = readLeft(scan, start, floor);
  const right = readComplements(scan, end, limit, headNoun(scan, start, end));
  // "Deputy Prime Minister": the first noun only says which of the second.
  const modifies = lex.at(start).some((m) => m.entry.type === 'office-modifier' && m.to === end);
  const next = isGluedHyphen(tokens, end) ? end + 1 : end;
  if (modifies && right.to === end && leadsToOffice(scan, next, limit) && !tokens[next]?.newline)
    return undefined;
  // "Commander John Smith" is a rank, "Army Commander Lt. Gen. Smith" and "Commander of the Fleet" offices.
  if (
    rank &&
    left.from === start &&
    right.to === end &&
    !lex.longest(end, 'rank') &&
    tokens[end]?.norm !== ','
  )
    return undefined;
  // "Armenia's *Justice Minister*": of justice, and no judge.
  if (first.norm === 'justice' && right.to === end && lex.longest(end, 'office')) return undefined;
  const from = dropErrand(scan, left.from, start);
  const determiner = determinerBefore(scan, from, floor);
  const bare = from === start && right.to === end;
  const cased = isCapital(first) && (start !== floor || end - start > 1);
  // "Professor Robert Dussey": a style; "Professor of Law Robert Dussey" has an office.
  if (bare && first.norm === 'professor' && isNameAhead(scan, end)) return undefined;
  if (bare && !cased && !entry.acronym) {
    // "the minister" speaks of a person; "head" and "minister" without an article may be anything.
    const unlisted =
      entry.plural === true &&
      /^(with|by|met|received|from|to|of|other|senior)$/.test(tokens[from - 1]?.norm ?? '');
    // "Tapas Adhikari, joint secretary, …": in apposition to a name.
    const apposed =
      tokens[from - 1]?.norm === ',' &&
      isCapital(tokens[from - 2]) &&
      !isDomainWord(tokens[from - 2]) &&
      (/^[,.;]$/.test(tokens[end]?.norm ?? '') ||
        // "Li Wei, *state councilor* and defence minister, …"
        (tokens[end]?.norm === 'and' && leadsToOffice(scan, end + 1, limit)));
    if (!determiner && !unlisted && !apposed && !isNameAhead(scan, end)) return undefined;
    // "the head of the team", but "the head of state", "the director general"
    const isWeak = end - start === 1 && WEAK_ALONE.has(first.norm) && first.norm !== 'deputy';
    // "*The leader* urged the sides": he acts, and was told before.
    const acts = first.norm === 'leader' && determiner === 'the' && lex.hasVerb(end, 'past');
    if (isWeak && !isNameAhead(scan, end) && !apposed && !acts) return undefined;
  }
  // "our colleagues" work here too: only another land's is a counterpart.
  const isColleague = /^(colleague|homologue|peer)s?$/.test(first.norm);
  if (isColleague && (determiner !== 'possessive' || (left.country ?? right.country) === undefined))
    return undefined;
  const organization = left.organization ?? right.organization;
  // "the ministers of Fiji and Tonga" are of no one country.
  const several =
    entry.plural === true &&
    tokens[right.to]?.norm === 'and' &&
    lex.longest(right.to + 1, 'country') !== undefined;
  const country = several
    ? undefined
    : (left.country ??
      right.country ??
      (organization && countryIn(scan, organization.from, organization.to)));
  return {
    kind: 'office',
    from,
    to: right.to,
    head: end - 1,
    plural: entry.plural === true,
    spokesperson: entry.spokesperson === true,
    ...(country !== undefined && { country }),
    ...(right.accreditedTo !== undefined && { accreditedTo: right.accreditedTo }),
    ...(organization !== undefined && { organization }),
    ...(determiner !== undefined && { determiner }),
    ...(COUNTERPART.test(tokens[end - 1]?.norm ?? '') && { counterpart: true as const }),
  };
}

/** The noun that takes the complement: an "ambassador-designate" is an ambassador. */
function headNoun({ tokens }: Scan, start: number, end: number): string {
  const last = tokens[end - 1]?.norm ?? '';
  // "Secretary of State *to* the Minister of Foreign Affairs"
  const isToMinister = last === 'state' && tokens[end]?.norm === 'to';
  // "High *Commissioner*-designate"
  if (/^(designate|elect)$/.test(last))
    return tokens[tokens[end - 2]?.norm === '-' ? end - 3 : end - 2]?.norm ?? last;
  return isToMinister || (last === 'general' && tokens[start]?.norm === 'consul')
    ? (tokens[start]?.norm ?? last)
    : last;
}

/** "*Australian* High Commission": the body's own country. */
function countryIn(scan: Scan, from: number, to: number): string | undefined {
  const start = scan.tokens[from]?.norm ?? '';
  if (
    start === 'u.s.' ||
    (start === 'us' && isAcronym(scan.tokens[from])) ||
    (start === 'united' && scan.tokens[from + 1]?.norm === 'states')
  )
    return 'US';
  for (let i = from; i < to; i++) {
    const known = scan.lex.longest(i, 'country');
    if (known && known.to <= to) return known.entry.code;
    const body = scan.lex.longest(i, 'organization');
    // "AFL-CIO": letters of another name than "AFL" alone.
    const isPart = body && isGluedHyphen(scan.tokens, body.to) && isAcronym(scan.tokens[body.to + 1]);
    if (body?.entry.country !== undefined && !isPart) return body.entry.country;
  }
  return undefined;
}

function dropErrand(scan: Scan, from: number, head: number): number {
  let at = from;
  while (at < head) {
    const token = scan.tokens[at];
    if (!token || !(NOT_OF_THE_OFFICE.has(token.norm) || token.norm === '-')) break;
    // "New Zealand's Minister"
    if (opensPlaceName(scan.lex, at)) break;
    at++;
  }
  return at;
}

function determinerBefore(scan: Scan, from: number, floor: number): OfficeMention['determiner'] {
  let at = from - 1;
  while (at >= floor && NOT_OF_THE_OFFICE.has(scan.tokens[at]?.norm ?? '')) at--;
  const token = at >= floor ? scan.tokens[at] : undefined;
  if (!token) return undefined;
  if (POSSESSIVES.has(token.norm)) return 'possessive';
  if (token.norm === 'a' || token.norm === 'an' || NUMBER.test(token.norm)) return 'a';
  return DETERMINERS.has(token.norm) ? 'the' : undefined;
}

/** "minister Sergei Lavrov", "president Dr. X": the name follows at once. */
function isNameAhead(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (!isCapital(token)) return false;
  return !isDomainWord(token) || scan.lex.longest(at, 'honorific') !== undefined;
}

const DIPLOMATS = /^(?:ambassador|nuncio|affaires|consul|attache)$/;
/** Who sends envoys, and who governs: no envoy is one of them at once. */
const GOVERNING =
  /^(?:president|minister|premier|chancellor|king|queen|sultan|emir|amir|speaker|governor|mayor)$/;
/** Who stands above ministers. */
const RULING = /^(?:president|premier|chancellor|king|queen|sultan|emir|amir)$/;

/** "*The Omani Ambassador and President* Silva", "*the Omani Foreign Minister and President* Silva": two who met, no offices of one. */
function areNeverOne({ tokens }: Scan, a: OfficeMention, b: OfficeMention): boolean {
  const [first, second] = [tokens[a.head]?.norm ?? '', tokens[b.head]?.norm ?? ''];
  // "High Representative/Vice-President" is one by its stroke.
  const isAnd = /^(?:and|&)$/.test(tokens[a.to]?.norm ?? '');
  const isEnvoy = ({ head }: OfficeMention): boolean =>
    DIPLOMATS.test(tokens[head]?.norm ?? '') ||
    (tokens[head]?.norm === 'commissioner' && tokens[head - 1]?.norm === 'high');
  if (isAnd && isEnvoy(a) && GOVERNING.test(second)) return true;
  if (isAnd && isEnvoy(b) && GOVERNING.test(first)) return true;
  // Of two offices of one holder the higher is told first; "President of the Council" is another office.
  const isBare = b.from === b.head && b.head === b.to - 1;
  const isMinister = first === 'minister' && !/^(?:prime|chief)$/.test(tokens[a.head - 1]?.norm ?? '');
  return isMinister && isBare && RULING.test(second);
}

/**
 * Two offices of one holder: "Deputy Prime Minister and Foreign Minister",
 * "First Deputy Minister – Chief of the General Staff". An article before the
 * second begins another person's: "the President and the Prime Minister".
 */
function joinOffices(scan: Scan, a: OfficeMention, b: OfficeMention): OfficeMention | undefined {
  if (b.determiner || a.plural || b.plural) return undefined;
  const link = scan.tokens.slice(a.to, b.from);
  if (link.length === 0 || link.length > 2) return undefined;
  const first = link[0]?.norm ?? '';
  if (link.length !== 1 || !(first === 'and' || first === '&' || first === '-' || first === '/'))
    return undefined;
  // "Foreign Minister of A and Turkish Foreign Minister B": two holders.
  if (a.country && b.country && a.country !== b.country) return undefined;
  if (a.accreditedTo && !a.country && b.country) return undefined;
  if (areNeverOne(scan, a, b)) return undefined;
  // "The *ISAF commander and Pakistan army chief* talked": each of his own.
  const isLeftOwned = a.organization !== undefined && a.organization.from < a.head && b.from < b.head;
  if (isLeftOwned && !a.country && b.country && !b.organization && !isCapital(scan.tokens[b.head]))
    return undefined;
  // "the President and Foreign Minister Lavrov": the second has a name of its own, the first none.
  if (a.determiner === 'the' && !isCapital(scan.tokens[a.from])) return undefined;
  // "The Secretary and President Chakwera discussed": the first was named before, the second is now.
  // "HE the Prime Minister and Interior Minister X" is one, by the style before both.
  const styled = scan.endingAt[a.from - 1]?.entry.type === 'honorific';
  // So is "the Polish Deputy Prime Minister and Minister of Defence X": who was named before is told without his land.
  const told = a.country !== undefined && b.country === undefined;
  // "the *Pacific Islands Forum Chair* and Prime Minister X": a body's chair has an office at home.
  const isChair =
    a.organization !== undefined &&
    b.organization === undefined &&
    /^chair/.test(scan.tokens[a.head]?.norm ?? '') &&
    /^(president|minister|premier|king)$/.test(scan.tokens[b.head]?.norm ?? '') &&
    scan.lex.longest(a.organization.from, 'organization')?.entry.international === true;
  // "the Deputy Prime Minister *–* Minister of Trade X": by a dash both are his.
  if (
    first !== '-' &&
    first !== '/' &&
    a.determiner === 'the' &&
    a.head === a.to - 1 &&
    !styled &&
    !told &&
    !isChair &&
    isNameAhead(scan, b.to)
  )
    return undefined;
  // "The Prime Minister and ADB Vice President agreed": of a body that the first is not of, and no name beside them.
  const isApart = a.determiner === 'the' && a.organization === undefined && b.organization !== undefined;
  if (isApart && !isCapital(scan.tokens[b.to]) && !/^[,(]$/.test(scan.tokens[b.to]?.norm ?? ','))
    return undefined;
  const country = a.country ?? b.country;
  // Whoever chairs a body for his land stands for his land.
  const organization = isChair ? b.organization : (a.organization ?? b.organization);
  return {
    kind: 'office',
    from: a.from,
    to: b.to,
    head: a.head,
    second: { from: b.from, head: b.head },
    plural: false,
    spokesperson: a.spokesperson && b.spokesperson,
    ...(country !== undefined && { country }),
    ...((a.accreditedTo ?? b.accreditedTo) !== undefined && {
      accreditedTo: (a.accreditedTo ?? b.accreditedTo) as string,
    }),
    ...(organization !== undefined && { organization }),
    ...(a.determiner !== undefined && { determiner: a.determiner }),
  };
}
