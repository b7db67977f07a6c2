import { COUNTERPART } from '../lexicon/offices.js';
import type { AttendanceClause, EngagementClause, VisitClause } from '../clauses/types.js';
import type { Mention, Reading, TokenRange } from '../mentions/types.js';
import { isHeadline, type Person } from './cast.js';
import type { Coreference } from './coreference.js';
import { countryOfAgency } from './home-agency.js';
import {
  bestHome,
  countryOfOffice,
  isOnlyToldOf,
  isPairedApart,
  onlyCountry,
  otherOfTwo,
  weighHome,
} from './home.js';
import { landsOf } from './lands-of-office.js';
import { landsOfTitle } from './lands-of-title.js';
import type { EventClues } from './event-clues.js';
import { bodiesOfOfficials } from './own-body.js';
import { nameOfficeBefore, nameOfficesOfLead } from './named-later.js';
import { holderOfSeat } from './own-seat.js';
import type { PartyRole } from './schema.js';
import { isOnSidelines, landBefore, placeOf } from './place-of.js';
import { homeByPost, landOfOwnEnvoys, postsOf } from './posts.js';
import { visitorOf } from './visitor.js';

/** What tells the side of people who are named without one. */
export interface SideClues extends EventClues {
  readonly attendance: readonly AttendanceClause[];
  /** Country of the stated location, if any. */
  readonly location?: string | undefined;
  readonly datelineCountry?: string | undefined;
  /** Country of the body whose news it is: "according to the *Azerbaijani* Defense Ministry". */
  readonly sourceCountry?: string | undefined;
  readonly mode: 'in-person' | 'phone' | 'video';
  /** "on the sidelines of" a third party's event. */
  readonly sidelines: boolean;
}

/** Gives each person a country where the text tells it: by office, list, delegation, post, place or stance. */
export function inferCountries(clues: SideClues, main: readonly EngagementClause[]): void {
  const { coreference, cast, attendance, visits, reading } = clues;
  nameOfficesOfLead(reading, coreference, clues.engagements);
  nameOfficeBefore(reading, coreference, cast.people);
  const glosses = countriesOfGlosses(reading);
  const sameLand = landOfSame(reading);
  for (const person of cast.people) {
    if (person.country !== undefined || isInternational(reading, person)) continue;
    person.country =
      person.titles.map((t) => countryOfOffice(reading, t)).find((c) => c !== undefined) ??
      glosses.get(reading.tokens[person.organization?.from ?? -1]?.norm ?? '');
  }
  for (const person of cast.people) person.organization ??= ownerOfOffice(reading, person);
  for (const clause of attendance) {
    if (clause.country === undefined) continue;
    for (const mention of clause.people) {
      const person = coreference.personOf(mention);
      if (person && !isInternational(reading, person)) person.country ??= clause.country;
    }
  }
  for (const clause of clues.delegations) {
    const { head, body } = clause;
    const person = coreference.personOf(head);
    if (person && body && person.country === undefined) person.organization ??= body;
    const country = clause.country ?? (body ? undefined : sameLand(clause));
    if (person && country !== undefined) person.country ??= country;
  }
  afterCounterpart(clues);
  landsOfTitle(reading, coreference, main);
  const posts = postsOf(reading, cast.people);
  const post = posts[0]?.at;
  const isOthers = (v: VisitClause): boolean => isOfAnother(clues, v, main);
  const visited = visits.flatMap((v) => (isOthers(v) ? [] : (landOf(v.destination) ?? [])))[0];
  const visitors = new Set(visits.map((v) => visitorOf(coreference, v, main)));
  // A release that names one country only is that country's own, unless someone comes to it from abroad.
  const named = onlyCountry(reading);
  const isItsOwn =
    named !== undefined &&
    (named === clues.location ||
      named === clues.datelineCountry ||
      !isOnlyToldOf(reading, named) ||
      // "President A met B at the Presidential Secretariat to discuss health in Fiji": where a president is at home.
      holderOfSeat(reading, main, cast.people) !== undefined);
  const only = isItsOwn && named !== visited && named !== post && !hasForeigner(reading) ? named : undefined;
  lastOfSeveral(clues, main);
  // "Pentagon Spokesperson Dana White provided the following": whose words they are tells whose minister he is.
  const agency =
    countryOfAgency(reading) ??
    cast.people.find((p) => p.spokesperson && p.country)?.country ??
    clues.sourceCountry;
  const byPost = new Set<Person>();
  for (const clause of fullestFirst(coreference, main)) {
    const groups = [clause.agents, clause.patients];
    const comes = clause.patients.some((m) => m.kind === 'delegation' && m.country !== undefined);
    // What the text tells of the other side, before anything is inferred.
    const told = groups.map((group) => onlyOf(countriesOfSide(reading, coreference, group)));
    groups.forEach((group, side) => {
      const foreign = countriesOfSide(reading, coreference, groups[1 - side] ?? []);
      const across = onlyOf(foreign);
      const own = onlyOf(countriesOfSide(reading, coreference, group));
      const others = peopleIn(coreference, groups[1 - side] ?? []);
      // "received a delegation from the French ministry": from abroad, to where the release is filed.
      const bodies =
        (others.length > 0 && others.every((p) => isOfBody(reading, p))) || (side === 0 && comes);
      const inland =
        others.length > 0 &&
        [...others, ...peopleIn(coreference, group)].some((p) => isInland(reading, p)) &&
        isOneLand(reading, across);
      for (const mention of group) {
        const person = coreference.personOf(mention);
        if (!person || person.country !== undefined || isInternational(reading, person)) continue;
        if (isOfNoLand(reading, person)) continue;
        // "met *NUG representatives, including* Ana Sol": one of them.
        const isOneOfThem =
          person.titles.length === 0 &&
          group.some((m) => m.kind === 'office' && bodiesOfOfficials(reading, m).length > 0);
        if (isOneOfThem) continue;
        // "Foreign Minister A, Deputy Minister B of X": one list, one side.
        if (inland || (across !== undefined && across === landOfOwnEnvoys(posts))) person.country = across;
        // But "received by Minister A and *his country's ambassador*": the guest's own envoy is among the hosts.
        else if (
          own !== undefined &&
          own !== across &&
          group.length > 1 &&
          (side === 1 || clause.patients.length > 0) &&
          !isBetween(reading, clause)
        )
          person.country = own;
        else {
          const byVerb = side === 0 ? clause.agentRole : opposite(clause.agentRole);
          const role = visitors.has(person) ? 'guest' : byVerb;
          // "In Seoul he will meet": of one journey to two lands, where the sentence says.
          const stop = landBefore(reading, clause, visits.length > 1 ? 3 : 1) ?? visited;
          if (stop === 'unknown' && only === undefined && visits.length > 0) continue;
          // "President A met Minister B. He also met the Austrian ambassador": both may be at home.
          const isGuess = across !== undefined && told[1 - side] === undefined;
          if (isGuess && byPost.has(others[0] as Person)) continue;
          const seat = homeByPost(posts, across);
          if (seat !== undefined && across === undefined) byPost.add(person);
          const home =
            (bodies && isSeatOnly(reading, only) ? undefined : only) ??
            homeCountry(clues, {
              across,
              foreign,
              bodies,
              agency,
              role,
              post: seat,
              visited: stop,
              main,
              person,
            });
          // A title with its country, beside one without, tells two countries apart.
          const isTheirs = home === across && (only === undefined || told[1 - side] !== undefined);
          // "Al-Khatib and Dubovik reviewed": both sides in one subject.
          const isBeside = clause.patients.length === 0 && group.length > 1 && home === own;
          if (home !== undefined && !isTheirs && !isBeside) person.country = home;
        }
      }
    });
  }
}

/** A title names those who met in short: what the text says of their lands goes before. */
function fullestFirst(coreference: Coreference, main: readonly EngagementClause[]): EngagementClause[] {
  const isTold = (c: EngagementClause): boolean =>
    peopleIn(coreference, [...c.agents, ...c.patients]).some((p) => p.country !== undefined);
  return [...main.filter(isTold), ...main.filter((c) => !isTold(c))];
}

/** "Meeting *between* Minister A and the Dutch Ambassador": both sides stand in one list. */
function isBetween({ tokens }: Reading, { agents, patients, from }: EngagementClause): boolean {
  const first = patients[0]?.from ?? from;
  return (
    agents.length === 0 && tokens.slice(Math.max(from, first - 3), first).some((t) => t.norm === 'between')
  );
}

/** "A delegation of the French embassy called on X. *The delegation*, led by Y": the one told before. */
function landOfSame(reading: Reading): (delegation: TokenRange) => string | undefined {
  const { tokens, mentions } = reading;
  const told = mentions.all.filter((m) => m.kind === 'delegation' && m.country !== undefined);
  const [first] = told;
  const land = first?.kind === 'delegation' ? first.country : undefined;
  const other = told.find((m) => m.kind === 'delegation' && m.country !== land);
  return ({ from }) => {
    // "*U.S. Delegation* Meeting with Y. … Ana Costa led an interagency delegation": the one of the title.
    const isOfTitle = first !== undefined && isHeadline(reading, first.from) && first === told.at(-1);
    if (isOfTitle && tokens[from]?.norm === 'delegation' && from > first.from) return land;
    if (tokens[from]?.norm !== 'delegation' || tokens[from - 1]?.norm !== 'the') return undefined;
    if (!first || first.from >= from - 1 || (other && other.from < from - 1)) return undefined;
    return land;
  };
}

function peopleIn(coreference: Coreference, group: readonly Mention[]): Person[] {
  return group.flatMap((mention) => coreference.personOf(mention) ?? []);
}

/** Whether a person stands for a body of several nations, or a company, that no country is told of. */
function isOfBody(reading: Reading, person: Person): boolean {
  return (
    isInternational(reading, person) || (person.country === undefined && person.organization !== undefined)
  );
}

/** "CEO of Peugeot", "High Representative": of a company, or of the Union; the land that receives is not his. */
function isOfNoLand({ tokens, lex }: Reading, person: Person): boolean {
  return person.titles.some(({ head, to }) => {
    // "International *President of Lions* Clubs": of what no table knows.
    const isPresident = /^(?:president|chairman|chairperson|chair|founder)$/.test(tokens[head]?.norm ?? '');
    const name = tokens[head + 2]?.norm === 'the' ? head + 3 : head + 2;
    const isOrgan = tokens.slice(name, to).some((t) => ORGANS.test(t.norm));
    if (isPresident && tokens[head + 1]?.norm === 'of' && name < to && !isOrgan)
      if (tokens[name]?.shape === 'title' && lex.at(name).length === 0) return true;
    const before = tokens[head - 1]?.norm;
    const word = tokens[head]?.norm;
    // "the Secretary-General": of a body, whichever the text leaves to be known.
    if (word === 'general' && /^(?:secretary|-)$/.test(before ?? '')) return true;
    if (word === 'ceo' || (word === 'officer' && before === 'executive')) return true;
    return word === 'representative' && before === 'high';
  });
}

/** Of these, those of a state: "President of the Transitional Council". */
const ORGANS =
  /^(?:council|government|assembly|senate|parliament|court|commission|committee|chamber|authority|republic|state|house)$/;

/** "Governor", "Mayor", "Chief Minister": whoever governs a part of a land. */
function isInland(reading: Reading, person: Person): boolean {
  return person.titles.some((t) => {
    const word = reading.tokens[t.head]?.norm ?? '';
    return /^(governor|mayor|akim|prefect)$/.test(word);
  });
}

/** Whether no country but this one is named, nor anyone from abroad. */
function isOneLand(reading: Reading, code: string | undefined): boolean {
  return (
    code !== undefined &&
    !hasForeigner(reading) &&
    reading.mentions.all.every(
      (m) => (m.kind === 'country' ? m.code : m.kind === 'city' ? m.country : code) === code,
    )
  );
}

/** "Japan, China and Korea met": of three or more sides the one that is nobody's is the one's whose office names none. */
function lastOfSeveral({ coreference, reading }: SideClues, main: readonly EngagementClause[]): void {
  const all = main.flatMap((c) => [...c.agents, ...c.patients]);
  const people = peopleIn(coreference, all);
  const taken = new Set(people.map((p) => p.country));
  const lands = new Set([...all.flatMap((m) => landOf(m) ?? []), ...landsOfHeads(reading)]);
  const open = [...lands].filter((code) => !taken.has(code));
  const without = new Set(people.filter((p) => p.country === undefined && !isInternational(reading, p)));
  const [person] = without;
  if (lands.size > 2 && open.length === 1 && without.size === 1 && person) person.country = open[0];
}

/** "*Foreign Ministers of Ukraine, Moldova and Romania* meet": the lands whose ministers a title names together. */
function landsOfHeads(reading: Reading): string[] {
  return reading.doc.blocks.flatMap((block) =>
    block.kind === 'headline'
      ? reading.mentions.within(block).flatMap((m) => {
          const lands = m.kind === 'office' && m.plural ? landsOf(reading, m) : [];
          return lands.length > 2 ? lands.map((land) => land.code) : [];
        })
      : [],
  );
}

/** Words that tell of someone from abroad, or of "our country" beside the one that is named. */
const FROM_ABROAD = /^(counterpart|ambassador|attache|affaires|d'affaires)$/;

export function hasForeigner({ tokens }: Reading): boolean {
  return tokens.some(
    (t, i) =>
      FROM_ABROAD.test(t.norm) ||
      (t.norm === 'our' && tokens[i + 1]?.norm === 'country') ||
      (t.norm === 'high' && tokens[i + 1]?.norm === 'commissioner'),
  );
}

/** "Rwanda Defence Force (RDF)": the short form's country. */
function countriesOfGlosses(reading: Reading): ReadonlyMap<string, string> {
  const { tokens } = reading;
  const found = new Map<string, string>();
  let country: { code: string; to: number } | undefined;
  let next = 0;
  const countries = reading.mentions.all.filter((m) => m.kind === 'country');
  for (let i = 0; i + 2 < tokens.length; i++) {
    const mention = countries[next];
    if (mention && mention.from <= i) {
      country = { code: mention.code, to: mention.to };
      next++;
    }
    const word = tokens[i + 1];
    if (tokens[i]?.norm !== '(' || tokens[i + 2]?.norm !== ')' || word?.shape !== 'upper') continue;
    if (country && country.to > i - 7 && country.code.length === 2) found.set(word.norm, country.code);
  }
  return found;
}

/** "his counterpart from Kazakhstan, Lieutenant General N. Yermekbayev": the country stands before the name. */
function afterCounterpart(clues: SideClues): void {
  const { reading, cast } = clues;
  const { tokens, mentions } = reading;
  for (const person of cast.people) {
    const first = person.mentions[0];
    if (person.country !== undefined || !first) continue;
    let code: string | undefined;
    for (let i = first.from - 1; i >= 0 && i >= first.from - 8; i--) {
      const mention = mentions.at(i);
      if (tokens[i]?.norm === '.' || tokens[i + 1]?.newline) break;
      if (mention?.kind === 'country') code ??= mention.code;
      if (COUNTERPART.test(tokens[i]?.norm ?? '')) {
        person.country = code ?? (mention?.kind === 'office' ? mention.country : undefined);
        break;
      }
    }
  }
}

/** "a delegation of the Inter-Parliamentary Union led by *its* President X": the body just named is his. */
function ownerOfOffice({ tokens, mentions, doc }: Reading, person: Person): TokenRange | undefined {
  if (person.country !== undefined) return undefined;
  const title = person.titles.find((t) => tokens[t.from - 1]?.norm === 'its');
  const sentence = title && doc.sentences.find((s) => s.from <= title.from && title.from < s.to);
  if (!title || !sentence) return undefined;
  const before = mentions.within({ from: sentence.from, to: title.from });
  return before.filter((m) => m.kind === 'organization').at(-1);
}

/** The countries that those of a list stand for, as far as known. */
function countriesOfSide(
  reading: Reading,
  coreference: Coreference,
  mentions: readonly Mention[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const mention of mentions) {
    // "officials of the Kenya Customs Department" are of a body.
    if (mention.kind === 'office' && mention.plural)
      for (const land of landsOf(reading, mention)) if (!isInBody(reading, land)) found.add(land.code);
    const referent = coreference.resolve(mention);
    const code =
      referent?.type === 'country'
        ? referent.code
        : referent?.type === 'person'
          ? referent.person.country
          : mention.kind === 'office' && bodiesOfOfficials(reading, mention).length === 0
            ? mention.country
            : undefined;
    if (code !== undefined) found.add(code);
  }
  return found;
}

function isInBody({ mentions }: Reading, { from, to }: TokenRange): boolean {
  return mentions.within({ from, to }).some((m) => m.kind === 'organization' && m.to - m.from > to - from);
}

function onlyOf(codes: ReadonlySet<string>): string | undefined {
  const [only] = codes;
  return codes.size === 1 ? only : undefined;
}

interface HomeClues {
  /** Country of the other side. */
  readonly across: string | undefined;
  /** Countries on the other side, where there are several too. */
  readonly foreign: ReadonlySet<string>;
  readonly role: PartyRole;
  /** Whether the other side are bodies of several nations, or companies. */
  readonly bodies: boolean;
  /** Country whose own agency reports. */
  readonly agency: string | undefined;
  /** Country to which an envoy in the text is accredited. */
  readonly post: string | undefined;
  readonly visited: string | undefined;
  readonly main: readonly EngagementClause[];
  readonly person: Person;
}

/** The country a person without one stands for: where he receives, or whose stance the release tells. */
function homeCountry(clues: SideClues, of: HomeClues): string | undefined {
  const { across, foreign, role, post, visited, main, person, bodies } = of;
  const agency = of.agency !== across && of.agency !== visited ? of.agency : undefined;
  if (role === 'guest') {
    // "… and *the Kenyan Ambassador to China*": whose envoy sits where the guest has come.
    const own = postsOf(clues.reading, clues.cast.people).find(
      (p) => p.at === visited && p.of !== '' && p.of !== across,
    );
    if (own && visited !== undefined) return own.of;
    const weights = new Map(weighHome(clues.reading, withLand(foreign, across ?? visited)));
    const stops = [...clues.visits, ...clues.engagements.map((c) => ({ destination: c.patients.at(-1) }))];
    for (const land of [visited, ...stops.flatMap((v) => stopsFrom(clues.reading, v.destination))])
      if (land !== undefined) weights.delete(land);
    return bestHome(weights) ?? agency;
  }
  if (post !== undefined && post !== across) return post;
  // "President A met the Secretary-General in New York … elections in Ghana": where a body sits, its callers are not at home.
  const isAtSeat = bodies && foreign.size === 0 && across === undefined && clues.visits.length === 0;
  if (isAtSeat && visited !== undefined && SEATS.test(visited)) {
    const own = bestHome(weighHome(clues.reading, foreign));
    return own === visited && isSeatOnly(clues.reading, visited) ? undefined : own;
  }
  if (visited !== undefined && visited !== across) return visited;
  const inPerson = clues.mode === 'in-person';
  if (inPerson && role === 'host' && clues.location !== undefined && clues.location !== across)
    return clues.location;
  const isForeign = foreign.size > 0 || bodies || agency === clues.datelineCountry;
  if (clues.datelineCountry !== undefined && isForeign && !foreign.has(clues.datelineCountry))
    return clues.datelineCountry;
  if (agency !== undefined) return agency;
  const weights = weighHome(clues.reading, withLand(foreign, across));
  const stance = bestHome(weights);
  // "met in Geneva with Minister X … U.S.-Swiss ties": whose ties they are tells more than where they met.
  if (stance !== undefined && (weights.get(stance) ?? 0) > 1) return stance;
  // "met Russian Foreign Minister Lavrov on the island of Phuket": at home, unless all came there for a third event.
  const place =
    inPerson &&
    role === 'peer' &&
    (across !== undefined || foreign.size > 1 || (bodies && onlyCountry(clues.reading) !== undefined))
      ? (clues.location ?? placeOf(clues.reading, main))
      : undefined;
  const isTold =
    weights.size === 0
      ? !isPairedApart(clues.reading, across, place)
      : place !== undefined && weights.has(place);
  if (place !== undefined && isTold && place !== across && !foreign.has(place) && !isOnSidelines(clues, main))
    return place;
  if (stance !== undefined || !inPerson) return stance;
  const other =
    person.titles.length > 0 && !person.organization ? otherOfTwo(clues.reading, across) : undefined;
  return clues.visits.some((v) => landOf(v.destination) === other && isOfAnother(clues, v, main))
    ? undefined
    : other;
}

/** "… hosted his counterpart. *Another minister* is visiting Malta": no journey of those who met. */
function isOfAnother(
  { coreference }: SideClues,
  { visitor, sentence }: VisitClause,
  main: readonly EngagementClause[],
): boolean {
  const met = peopleIn(
    coreference,
    main.flatMap((c) => [...c.agents, ...c.patients]),
  );
  const traveller = visitor && coreference.personOf(visitor);
  return (
    traveller !== undefined &&
    new Set(met).size > 1 &&
    !met.includes(traveller) &&
    sentence > (main[0]?.sentence ?? 0)
  );
}

/** Lands in whose towns bodies of nations sit. */
const SEATS = /^(?:US|CH|AT|BE|ET)$/;

/** "met the UN Secretary-General in *New York*": a land told by the town of the seat alone. */
function isSeatOnly({ mentions }: Reading, land: string | undefined): boolean {
  return (
    land !== undefined &&
    SEATS.test(land) &&
    !mentions.all.some((m) => m.kind === 'country' && m.code === land) &&
    mentions.all.some((m) => m.kind === 'city' && m.country === land)
  );
}

function withLand(lands: ReadonlySet<string>, land: string | undefined): ReadonlySet<string> {
  return land === undefined ? lands : new Set([...lands, land]);
}

/** "will travel to *Japan* and *the Republic of Korea*": no traveller is of the lands that he goes to. */
function stopsFrom({ tokens, mentions }: Reading, first: Mention | undefined): string[] {
  const lands: string[] = [];
  for (let stop = first; stop?.kind === 'country' || stop?.kind === 'city'; ) {
    lands.push(landOf(stop) as string);
    if (!/^(and|,)$/.test(tokens[stop.to]?.norm ?? '')) break;
    stop = mentions.at(tokens[stop.to + 1]?.norm === 'the' ? stop.to + 2 : stop.to + 1);
  }
  return lands;
}

export function landOf(mention: Mention | undefined): string | undefined {
  return mention?.kind === 'country' ? mention.code : mention?.kind === 'city' ? mention.country : undefined;
}

export function opposite(role: PartyRole): PartyRole {
  return role === 'host' ? 'guest' : role === 'guest' ? 'host' : 'peer';
}

/** Whether a person stands for a body of several nations, and so for no country. */
export function isInternational(reading: Reading, person: Person): boolean {
  return person.organization !== undefined && internationalBody(reading, person.organization) !== undefined;
}

/** Canonical name of the international body that a range names. */
export function internationalBody(reading: Reading, range: { from: number; to: number }): string | undefined {
  let body: string | undefined;
  if (
    /^(us|u\.s\.)$/.test(reading.tokens[range.from]?.norm ?? '') ||
    (reading.tokens[range.from]?.norm === 'united' && reading.tokens[range.from + 1]?.norm === 'states')
  )
    return undefined;
  for (let i = range.from; i < range.to; i++) {
    // "US Africa Command" is a country's, whatever its field.
    if (reading.lex.longest(i, 'country')) return undefined;
    const known = reading.lex.longest(i, 'organization');
    if (known?.entry.country !== undefined) return undefined;
    if (known?.entry.international) body ??= ownBody(reading, known) ?? known.entry.name;
  }
  return body;
}

/** "the *Pacific Islands Forum* Fisheries Agency": a body named after another is one of its own. */
function ownBody({ mentions }: Reading, known: TokenRange): string | undefined {
  const whole = mentions
    .within({ from: known.from, to: known.from + 1 })
    .find((m) => m.kind === 'organization' && m.from === known.from && m.to > known.to);
  return whole?.kind === 'organization' && whole.country === undefined ? whole.key : undefined;
}
