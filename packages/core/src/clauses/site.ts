import { isCapital, isDomainWord, isGluedHyphen, isPossessive } from '../mentions/scan.js';
import type { PersonMention, Reading, TokenRange } from '../mentions/types.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** A place of a programme with those whom it honours. */
export interface Site extends TokenRange {
  readonly honourees: readonly TokenRange[];
}

/** Common nouns of things that guests are shown, in small letters too. */
const SITE_NOUNS = set(
  `museum museums memorial monument monuments statue bust tomb tombs grave graves mausoleum gravesite gravesites cemetery cemeteries palace
  cathedral church mosque temple monastery shrine park garden gardens square base bases barracks camp headquarters
  exhibition exhibitions expo stand pavilion gallery exercise exercises plant plants factory factories refinery works
  enterprise enterprises company companies institute university college academy school schools hospital centre center
  centres centers laboratory village villages farm port airport station ship frigate vessel unit units brigade regiment consulate
  alley complex hall halls house houses mansion lodge villa castle tower exposition expositions collection premises carrier destroyer corvette submarine simulator command dockyard apartment supermarket market block blocks city town site sites facility facilities
  buildings plaque cenotaph campus campuses clinic terminal depot warehouse observatory basilica synagogue fortress citadel hangar bridge tunnel
  building club mess altar library theatre stadium mangroves dam field fields project projects workshop workshops shipyard wall ghq compound shelter parlour lounge chancery eternal
  flame obelisk courtyard lawns ministry embassy office residence battalion`,
);
/** Nouns of houses, which nobody is an officer of. */
const HOUSES = set('complex compound ghq headquarters palace building residence hall barracks');
const GRAVES = set('grave graves tomb tombs gravesite gravesites');
/** "acquainted with the *work of* the academy": what is shown of a site, which stands behind. */
const SHOWN = set(
  'work works activities activity operations operation functioning functions conditions infrastructure capabilities history',
);
/** "inspected the *guard of honour*": people on parade, no site. */
const PARADES = set('guard guards contingent contingents parade troops honour honor');
/** Words that end a phrase of a place. */
const STOPS = set(
  `where which who that and or but as before after while when then during on in at near with by from for to was were is
  are has have had will would also later together accompanied organised organized held including among whose under
  following within located situated where he she they it here there now today yesterday last next earlier afterwards jointly`,
);
const ARTICLES = set('the a an');

/**
 * The phrase of a place that begins at a token.
 *
 *     visited the graves of Leader X and academician Y in the Alley of Honor
 *                           ^honouree              ^honouree  ^place
 */
export function readSite(reading: Reading, at: number, limit: number): Site | undefined {
  const first = skipArticle(reading, at);
  const isShown = SHOWN.has(reading.tokens[first]?.norm ?? '') && reading.tokens[first + 1]?.norm === 'of';
  const from = isShown ? skipArticle(reading, first + 2) : first;
  if (GRAVES.has(reading.tokens[from]?.norm ?? '')) {
    const graves = readGraves(reading, from, limit);
    if (graves !== undefined) return graves;
  }
  // "cooperation in *the fields of* agriculture and health"
  if (/^fields?$/.test(reading.tokens[from]?.norm ?? '') && reading.tokens[from + 1]?.norm === 'of')
    return undefined;
  // "visit the port *and inspect* ongoing works"
  if (isVerb(reading, from)) return undefined;
  const to = phraseEnd(reading, from, limit);
  if (to <= from || !isSite(reading, from, to)) return undefined;
  return { from, to, honourees: peopleIn(reading, from, to) };
}

function isVerb({ tokens, lex }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || isCapital(token) || SITE_NOUNS.has(token.norm)) return false;
  if (!/^(?:and|,|also)$/.test(tokens[at - 1]?.norm ?? '')) return false;
  return lex.at(at).some(({ entry }) => entry.type === 'verb' && entry.forms.includes('base'));
}

export function skipArticle({ tokens }: Reading, at: number): number {
  return ARTICLES.has(tokens[at]?.norm ?? '') ? at + 1 : at;
}

/** "graves of X and Y in the Alley of Honor": the honoured, then the place. */
function readGraves(reading: Reading, from: number, limit: number): Site | undefined {
  const { tokens, mentions } = reading;
  if (tokens[from + 1]?.norm !== 'of') return undefined;
  const honourees: TokenRange[] = [];
  let last = from + 2;
  for (let i = from + 2; i < limit && i < from + 40; i++) {
    const mention = mentions.at(i);
    if (mention?.kind === 'person') {
      honourees.push(mention.name);
      last = i = Math.max(mention.to, i + 1);
      i--;
      continue;
    }
    // "academician *Leyla Aliyeva*": two capitals are a name where graves are told of.
    const isCalled =
      honourees.length > 0 ||
      /^(?:hero|leader|poet|writer|founder|fighter|academician)$/.test(tokens[i - 1]?.norm ?? '');
    if (mention === undefined && isCalled && isCapital(tokens[i]) && isCapital(tokens[i + 1])) {
      let end = i;
      while (end < limit && isCapital(tokens[end])) end++;
      honourees.push({ from: i, to: end });
      last = end;
      i = end - 1;
      continue;
    }
    const word = tokens[i]?.norm ?? '';
    if ((word === 'in' || word === 'at') && honourees.length > 0) {
      const place = readSite(reading, i + 1, limit);
      if (place !== undefined) return { from: place.from, to: place.to, honourees };
      break;
    }
    // "… and *a meeting with* the president"
    const isOver =
      ARTICLES.has(tokens[i + 1]?.norm ?? '') && word === 'and' && mentions.at(i + 2)?.kind !== 'person';
    if (/^(?:[.;]|with|where|who)$/.test(word) || isOver || (word === 'as' && honourees.length > 0)) break;
  }
  return honourees.length > 0 ? { from, to: last, honourees } : undefined;
}

/** End of the noun phrase: "of"-chains go on, other prepositions and verbs end it. */
function phraseEnd(reading: Reading, from: number, limit: number): number {
  const { tokens, mentions } = reading;
  let end = from;
  for (let i = from; i < limit && i - from < 20; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const mention = mentions
      .within({ from: i, to: i + 1 })
      .find(
        (m) =>
          m.from === i &&
          (m.kind === 'place' || m.kind === 'organization' || m.kind === 'event' || m.kind === 'person'),
      );
    if (mention !== undefined) {
      // "the Lee Kuan Yew memorial" is named after a person, "the President" is none.
      if (mention.kind === 'person' && i === from && !SITE_NOUNS.has(tokens[mention.to]?.norm ?? ''))
        return from;
      // "received at Al Barakah Palace *Lord Tariq Ahmad*": the guest is no part of the palace.
      if (
        mention.kind === 'person' &&
        i > from &&
        !/^(?:of|to|leader|president|king|general|and|the)$/.test(tokens[i - 1]?.norm ?? '')
      )
        break;
      end = mention.to;
      i = mention.to - 1;
      continue;
    }
    // "at Bayan Palace *His Highness* the Crown Prince": so is his style.
    if (
      i > from &&
      isCapital(token) &&
      reading.lex.longest(i, 'honorific')?.to !== undefined &&
      !isPossessive(tokens[i - 1]) &&
      !/^(?:of|to)$/.test(tokens[i - 1]?.norm ?? '')
    )
      break;
    // "at the GHQ *Rawalpindi*": the city behind a house is no part of its name.
    const house = tokens[i - 1]?.norm === ')' ? i - 2 : i - 1;
    if (i > from && HOUSES.has(tokens[house]?.norm ?? '') && reading.lex.longest(i, 'city') !== undefined)
      break;
    if (mentions.at(i)?.kind === 'date' || (i > from && ARTICLES.has(token.norm) && !isEpithet(tokens, i)))
      break;
    if (token.kind === 'punct') {
      if (isPossessive(token) || isGluedHyphen(tokens, i) || token.norm === '&') {
        end = i + 1;
        continue;
      }
      const close = token.norm === '(' && tokens[i + 2]?.norm === ')' ? i + 2 : -1;
      if (close < 0) break;
      end = close + 1;
      i = close;
      continue;
    }
    const isLink =
      token.norm === 'of' ||
      (token.norm === 'to' && isDedication(tokens, i)) ||
      (token.norm === 'for' && /^(?:cenotaph|memorial|monument)$/.test(tokens[i - 1]?.norm ?? '')) ||
      (token.norm === 'to' && /^(?:monument|memorial|obelisk)$/.test(tokens[i - 1]?.norm ?? ''));
    if (isLink && i > from) {
      if (ARTICLES.has(tokens[i + 1]?.norm ?? '')) i++;
      continue;
    }
    // "the Command *and* Control Centre": one name.
    if (token.norm === 'and' && isHalfName(reading, from, i)) continue;
    if (STOPS.has(token.norm)) {
      // "monument to the victory *in the war*": a small phrase that ends the name.
      const inside =
        token.norm === 'in' && /^(?:victory|heroes|fallen|victims)$/.test(tokens[i - 1]?.norm ?? '');
      if (!inside) break;
      if (ARTICLES.has(tokens[i + 1]?.norm ?? '')) i++;
      continue;
    }
    end = i + 1;
  }
  return end;
}

/** "Stephen *the Great* Monument": a byname inside a name. */
function isEpithet(tokens: Reading['tokens'], at: number): boolean {
  return (
    isCapital(tokens[at - 1]) &&
    /^(?:great|brave|wise|magnificent|holy|conqueror|lion|first|second|third)$/.test(
      tokens[at + 1]?.norm ?? '',
    ) &&
    isCapital(tokens[at + 1])
  );
}

/** "the Ode *to* Resilience monument": to what a work is dedicated, with its noun behind. */
function isDedication(tokens: Reading['tokens'], at: number): boolean {
  if (!isCapital(tokens[at - 1]) || !isCapital(tokens[at + 1])) return false;
  let to = at + 1;
  while (isCapital(tokens[to])) to++;
  return (
    /^(?:monument|memorial|statue|obelisk|complex)$/.test(tokens[to]?.norm ?? tokens[to - 1]?.norm ?? '') ||
    /^(?:monument|memorial|statue|obelisk)$/.test(tokens[to - 1]?.norm ?? '')
  );
}

/** "the *Education* and Training Institute", "Joint *Command* and Staff College": half of a name, before "and". */
function isHalfName({ tokens }: Reading, from: number, and: number): boolean {
  const last = tokens[and - 1];
  if (!isCapital(last) || !isCapital(tokens[and + 1])) return false;
  const isStaff = last?.norm === 'command' && /^(?:staff|control)$/.test(tokens[and + 1]?.norm ?? '');
  // "Museum of *Memory* and Human Rights"
  const isField =
    tokens[and - 2]?.norm === 'of' &&
    isCapital(tokens[from]) &&
    !isSiteNoun(tokens[nameEnd(tokens, and + 1) - 1]?.norm ?? '');
  return isStaff || isField || (and === from + 1 && isDomainWord(last));
}

function nameEnd(tokens: Reading['tokens'], from: number): number {
  let end = from;
  while (isCapital(tokens[end]) || isPossessive(tokens[end])) end++;
  return end;
}

/** Whether a phrase is a site: a place, a body, a common noun of one, or a name of neither person nor land. */
function isSite(reading: Reading, from: number, to: number): boolean {
  const { tokens, mentions } = reading;
  const head = headOf(reading, from, to);
  const noun = tokens[head]?.norm ?? '';
  // "toured *Central Asia*"
  if (PARADES.has(noun) || reading.lex.longest(from, 'region')?.to === to) return false;
  // "visiting *Union Party delegation*": people, whatever they come from.
  const people = mentions.at(head)?.kind;
  if (people === 'delegation' || people === 'group' || people === 'pronoun') return false;
  if (isSiteNoun(noun) || hasNameBehind(reading, from, head)) return true;
  // "Altar of the Homeland *monument*": the noun behind a name that has "of" in it.
  if (
    isCapital(tokens[from]) &&
    isCapital(tokens[to - 2]) &&
    /^(?:monument|memorial|complex|museum|palace|cemetery)$/.test(tokens[to - 1]?.norm ?? '')
  )
    return true;
  // "a visit to the Chief of Defence Staff"
  if (reading.lex.longest(from, 'office')?.to === to) return false;
  let named = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const kinds = mentions.within({ from: i, to: i + 1 }).map((m) => m.kind);
    if (kinds.includes('place')) return true;
    if (kinds.includes('organization')) return true;
    const owner = mentions.at(i);
    const holder = owner?.kind;
    // "received the Speaker *at the National Assembly complex*": not who he is, but where.
    if (owner?.kind === 'office' && owner.from < from && HOUSES.has(tokens[head]?.norm ?? '')) continue;
    if (holder === 'person' || holder === 'office' || holder === 'group' || holder === 'delegation')
      return false;
    if (holder === 'country' || holder === 'city' || holder === 'event') continue;
    const isInner = token.glued && i > from && isGluedHyphen(tokens, i - 1);
    if (isCapital(token)) named = true;
    else if (isInner) continue;
    else if (token.kind === 'word' && token.norm !== 'of' && !ARTICLES.has(token.norm)) return false;
  }
  const opens = mentions.at(from)?.kind;
  // "*Luanda* Special Economic Zone": a town or land may open a name that goes on.
  return named && (opens === undefined || opens === 'city' || opens === 'country');
}

function isSiteNoun(word: string): boolean {
  return SITE_NOUNS.has(word) || (word.endsWith('ies') && SITE_NOUNS.has(`${word.slice(0, -3)}y`));
}

/** "the aircraft *carrier* INS Vikrant": a common noun of a site, then its name. */
function hasNameBehind({ tokens }: Reading, from: number, head: number): boolean {
  let i = head;
  while (i > from && isCapital(tokens[i])) i--;
  return i < head && isSiteNoun(tokens[i]?.norm ?? '') && !isCapital(tokens[i]);
}

/** The noun before the first "of": "*graves* of the fallen", "manufacturing *plants*", "a number of *halls*". */
function headOf({ tokens }: Reading, from: number, to: number): number {
  let head = to - 1;
  for (let i = from; i < to; i++) {
    const isChain = tokens[i]?.norm === 'of' || tokens[i]?.norm === 'to' || tokens[i]?.norm === '(';
    if (!isChain || isDedication(tokens, i)) continue;
    if (/^(?:number|series|group|range|couple|variety)$/.test(tokens[i - 1]?.norm ?? '')) continue;
    head = i - 1;
    break;
  }
  return head;
}

function peopleIn(reading: Reading, from: number, to: number): TokenRange[] {
  return reading.mentions
    .within({ from, to })
    .filter((m): m is PersonMention => m.kind === 'person' && m.to <= to)
    .map((m) => m.name);
}

/**
 * Places that one verb governs, joined by commas, "and", "as well as".
 *
 *     visited the Alley of Honor, the Museum, as well as Victory Park
 */
export function readSites(reading: Reading, at: number, limit: number): Site[] {
  const first = readSite(reading, at, limit);
  return first === undefined ? [] : sitesFrom(reading, first, limit);
}

/** A site with those that are joined to it. */
export function sitesFrom(reading: Reading, first: Site, limit: number): Site[] {
  const { tokens } = reading;
  const sites: Site[] = [];
  // How many of them "and" has closed: "visited the plant, *the embassy informs*" lists but one.
  let closed = 1;
  for (let site: Site | undefined = first; site !== undefined; ) {
    const told: Site = readShown(reading, site, limit) ?? site;
    sites.push(told);
    let i = afterCity(reading, told.to, limit);
    if (tokens[i]?.norm === ',') i++;
    const isAnd = tokens[i]?.norm === 'and';
    const isAsWell =
      tokens[i]?.norm === 'as' && tokens[i + 1]?.norm === 'well' && tokens[i + 2]?.norm === 'as';
    if (isAsWell) i += 3;
    else if (isAnd) i += tokens[i + 1]?.norm === 'also' ? 2 : 1;
    else if (tokens[i - 1]?.norm !== ',') break;
    if (i >= limit) break;
    site = readSite(reading, i, limit);
    if (isAnd || isAsWell) closed = sites.length + (site === undefined ? 0 : 1);
  }
  return sites.slice(0, closed);
}

/** "visited the works *in Bengaluru* and the yard": the town between two sites. */
function afterCity({ tokens, mentions }: Reading, at: number, limit: number): number {
  if (!/^(?:in|at|near)$/.test(tokens[at]?.norm ?? '')) return at;
  const city = mentions
    .within({ from: at + 1, to: at + 2 })
    .find((m) => m.kind === 'city' && m.from === at + 1);
  // "the Museum *at Parliament*, the Memorial and the hospital"
  const house = mentions
    .within({ from: skipArticle({ tokens } as Reading, at + 1), to: at + 3 })
    .find((m) => (m.kind === 'place' || m.kind === 'organization') && m.from <= at + 2);
  const to =
    city?.to ?? house?.to ?? (isCapital(tokens[at + 1]) && mentions.at(at + 1) === undefined ? at + 2 : at);
  const goesOn = /^(?:,|and|as)$/.test(tokens[to]?.norm ?? '');
  return to < limit && goesOn ? to : at;
}

/** "a number of halls, *among them the Volunteers Hall*": the one that has a name. */
function readShown(reading: Reading, site: Site, limit: number): Site | undefined {
  const { tokens } = reading;
  if (tokens[site.to]?.norm !== ',') return undefined;
  const after = site.to + 1;
  const isNamed =
    tokens[after]?.norm === 'including' ||
    (tokens[after]?.norm === 'among' && tokens[after + 1]?.norm === 'them');
  if (!isNamed) return undefined;
  return readSite(reading, tokens[after]?.norm === 'including' ? after + 1 : after + 2, limit);
}

/**
 * "where he toured *the memorial*": the named place before, told again by its noun alone.
 *
 *     went to the Kimisagara Genocide Memorial, where he toured the memorial
 *                 ^named                                            ^site
 */
export function namedBefore(
  { tokens }: Reading,
  site: TokenRange,
  named: readonly TokenRange[],
): TokenRange | undefined {
  const noun = tokens[site.from];
  if (
    site.to - site.from !== 1 ||
    noun === undefined ||
    isCapital(noun) ||
    tokens[site.from - 1]?.norm !== 'the'
  )
    return undefined;
  const names = (place: TokenRange): boolean =>
    tokens.slice(place.from, place.to).some((t) => t.norm === noun.norm && isCapital(t));
  return [...named].reverse().find(names);
}

/** The place that "at", "before" or "in front of" leads to, in a range; `besides` leads to none. */
export function siteAfterPreposition(
  reading: Reading,
  from: number,
  limit: number,
  besides?: string,
): Site | undefined {
  const { tokens, mentions } = reading;
  for (let i = from; i < limit; i++) {
    const word = tokens[i]?.norm ?? '';
    if (word === ';' || word === '.') return undefined;
    if (word === besides) continue;
    let start = -1;
    if (
      word === 'at' ||
      word === 'in' ||
      word === 'before' ||
      word === 'on' ||
      word === 'near' ||
      word === 'inside'
    )
      start = i + 1;
    if (word === 'in' && tokens[i + 1]?.norm === 'front' && tokens[i + 2]?.norm === 'of') start = i + 3;
    if (
      word === 'to' &&
      /^(?:tribute|tributes|homage|respects|respect|wreath|wreaths|flowers|bouquet)$/.test(
        tokens[i - 1]?.norm ?? '',
      )
    )
      start = i + 1;
    if (start < 0 || mentions.at(skipArticle(reading, start))?.kind === 'date') continue;
    if (isInTitle(reading, i)) continue;
    const site = readSite(reading, start, limit);
    // "in ICTs" is no place: after "in" only what is known to be one.
    // nor is "to Mahatma Gandhi".
    const isSure = (word !== 'in' && word !== 'to') || start > i + 1 ? word !== 'to' : false;
    if (site !== undefined && (isSure || isKnown(reading, site))) return site;
  }
  return undefined;
}

/**
 * Whether "at the Ministry" says whose officer stands before the verb, and not where he did it.
 *
 *     Ana Pop, Director for Africa at the Ministry, welcomed the delegation
 *            ^comma                ^at            ^comma
 */
export function isInTitle(reading: Reading, at: number): boolean {
  const { tokens, mentions, doc } = reading;
  const mention = mentions.at(at);
  if (mention?.kind !== 'person' && mention?.kind !== 'office') return false;
  const title =
    mention.kind === 'office' ? mention : mention.titles.find((office) => office.from < at && office.to > at);
  if (title === undefined || tokens[title.from - 1]?.norm !== ',' || tokens[title.to]?.norm !== ',')
    return false;
  const sentence = doc.sentences.find(({ from, to }) => at >= from && at < to);
  for (let i = sentence?.from ?? at; i < title.from; i++)
    if (tokens[i]?.shape === 'lower' && reading.lex.has(i, 'verb')) return false;
  return true;
}

export function isKnown(reading: Reading, { from, to }: TokenRange): boolean {
  if (isSiteNoun(reading.tokens[headOf(reading, from, to)]?.norm ?? '')) return true;
  return reading.mentions.within({ from, to }).some((m) => m.kind === 'place');
}
