/**
 * One prepositional phrase of an office, and whether its land is the office's own or the one it is accredited to.
 *
 *     Ambassador of Japan to Sri Lanka
 *                ^own     ^accredited to
 */
import { COUNTERPART } from '../lexicon/offices.js';
import type { ComplementState } from './office-complement-state.js';
import { chargeAt, furtherFields } from './office-fields.js';
import { readNounPhrase } from './office-noun-phrase.js';
import { ENVOYS, allows, isLandOfHolder } from './office-preposition.js';
import { type Scan, isCapital, isDomainWord, startsName } from './scan.js';

export function readPhrase(scan: Scan, state: ComplementState, limit: number, head: string): boolean {
  const { tokens, lex } = scan;
  let at = state.at;
  // "Minister *without Portfolio* in the Office of the Prime Minister"
  if (tokens[at]?.norm === 'without' && tokens[at + 1]?.norm === 'portfolio') {
    state.at += 2;
    state.content++;
    return true;
  }
  // "the Minister of Defence *of this country*, Mr. X"
  if (
    tokens[at]?.norm === 'of' &&
    /^(?:this|that)$/.test(tokens[at + 1]?.norm ?? '') &&
    tokens[at + 2]?.norm === 'country' &&
    at + 3 <= limit
  ) {
    state.country ??= landJustNamed(scan, at);
    state.at += 3;
    state.content++;
    return true;
  }
  // A gloss between head and complement: "Chief of Staff (CoS) of the Army".
  if (
    tokens[at]?.norm === '(' &&
    tokens[at + 2]?.norm === ')' &&
    at + 3 < limit &&
    /^(?:of|for|to|in)$/.test(tokens[at + 3]?.norm ?? '')
  )
    at += 3;
  // "Chief of Defence Forces (CDF) *Australia* called on": the land, right behind the short form.
  const gloss = tokens[at]?.norm === '(' && tokens[at + 2]?.norm === ')' ? tokens[at + 1] : undefined;
  const land = gloss?.shape === 'upper' ? scan.lex.longest(at + 3, 'country') : undefined;
  const force = land ? forceEnd(scan, land.to) : undefined;
  if (
    land?.entry.form === 'name' &&
    land.to < limit &&
    (force !== undefined || !isCapital(tokens[land.to]) || lex.longest(land.to, 'rank'))
  ) {
    state.at = force ?? land.to;
    state.content++;
    state.country ??= land.entry.code;
    return true;
  }
  // "Defence Adviser of the Kenyan High Commission *accredited to* Delhi and Fiji"
  if (/^(?:accredited|concurrently)$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === 'to') {
    const end = accreditedEnd(scan, at + 2, limit);
    if (end !== undefined) {
      state.at = end;
      return true;
    }
  }
  const preposition = tokens[at]?.norm;
  if (preposition === undefined || at + 1 >= limit) return false;
  // "received the President of Fiji *at the State House*": where, and not which.
  if (preposition === 'at' && isHouse(scan, at + 1)) return false;
  if (preposition === 'on' && scan.lex.longest(at + 1, 'calendar')) return false;
  // "met the Ambassador of Kenya to India *in Suva*": where they met.
  if (preposition === 'in' && state.accreditedTo !== undefined) return false;
  if (preposition === 'in' && isTownOfLand(scan, at + 1)) return false;
  const charge = chargeAt(scan, at);
  const isMission = /^(to|in)$/.test(preposition) && endsMission(scan, at, state);
  // "Vice Minister *for Trade in the Ministry* of Commerce"
  const isUnder =
    preposition === 'in' &&
    (/^(portfolio|minister|state)$/.test(tokens[at - 1]?.norm ?? '') || isForField(tokens, at)) &&
    isOfficeOf(tokens, at + 1);
  // "Commander Land Forces *in the UPDF*"
  const isWithin =
    preposition === 'in' &&
    tokens[at + 1]?.norm === 'the' &&
    /^(commander|commandant|chief|staff)$/.test(head) &&
    scan.lex.longest(at + 2, 'organization') !== undefined;
  // "Commander of the French Joint Forces *in the Indian Ocean Zone* X"
  const zone =
    preposition === 'in' && /^(?:commander|commandant|chief|staff)$/.test(head) && state.content > 0
      ? zoneEnd(scan, at + 1, limit)
      : undefined;
  if (zone !== undefined) {
    state.at = zone;
    return true;
  }
  // "met Ministers *from Chile and Peru*"
  const isFromLands =
    preposition === 'from' &&
    SENT.test(head) &&
    lex.longest(tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1, 'country')?.entry.form === 'name';
  const isTaken =
    isFromLands || charge !== undefined || isUnder || isMission || isWithin || isLandOfHolder(scan, at);
  if (!isTaken && !allows(preposition, head)) return false;
  let start = charge ?? at + 1;
  const article = tokens[start]?.norm === 'the' || tokens[start]?.norm === 'its';
  if (article) start++;
  start = behindSeat(scan, start);
  // "Spokesperson for *Minister Lamola*", "Secretary to *Prime Minister Lind*": one with an office of his own.
  const holder =
    preposition === 'for' || (preposition === 'to' && !article)
      ? scan.lex.longest(start, 'office')
      : undefined;
  if (holder && isCapital(tokens[start]) && startsName(scan, holder.to)) return false;
  const envoy = isMission || ((preposition === 'to' || preposition === 'in') && ENVOYS.has(head));
  const inner: ComplementState = { at: start, content: 0 };
  readNounPhrase(scan, inner, limit, article, charge === undefined ? preposition : 'of');
  if (inner.content === 0) return false;
  if (charge !== undefined) inner.at = furtherFields(scan, inner.at, limit);
  // "Chief of Staff for European Commission President Ursula von der Leyen": that office is hers.
  const other = scan.lex.longest(inner.at, 'office');
  const noble = /^(prince|princess|king|queen|sultan|emir|amir|sheikh|ambassador|amb|lord|lady)$/.test(
    scan.tokens[inner.at]?.norm.replace(/\.$/, '') ?? '',
  );
  if (preposition !== 'of' && other && !noble && startsName(scan, other.to)) return false;
  // "special envoy of *President Kham Vongsa*": so is this one.
  const principal = article ? undefined : scan.lex.longest(start, 'office');
  // "members of *President Silva's* party"
  const serves = /^(envoy|emissary|adviser|advisor|aide|representative|assistant|members?)$/.test(head);
  if (serves && principal && principal.to === inner.at && startsName(scan, inner.at)) return false;
  if (preposition === 'for' || preposition === 'on' || preposition === 'in' || preposition === 'at') {
    // "Minister for long years": only names and domains make an office.
    const first = tokens[start];
    if (!isCapital(first) && !isDomainWord(first)) return false;
  }
  state.at = inner.at;
  state.content += inner.content;
  if (envoy) state.accreditedTo ??= inner.country;
  else if (preposition === 'of' || preposition === 'at' || COUNTERPART.test(head)) {
    state.country ??= inner.country;
    state.organization ??= inner.organization;
  } else {
    state.organization ??= inner.organization;
    const isHelper = preposition === 'to' && isOfficeOfLand(scan, start);
    state.country ??= preposition === 'in' || isHelper ? inner.country : inner.ownerCountry;
  }
  return true;
}

/** "Adviser to the *German Chancellor*": of the land whose chancellor it is; an adviser "to the German Navy" may be another's. */
function isOfficeOfLand({ lex }: Scan, at: number): boolean {
  const land = lex.longest(at, 'country');
  if (land?.entry.form !== 'adjective') return false;
  const modifier = lex.longest(land.to, 'office-modifier');
  return (lex.longest(land.to, 'office') ?? (modifier && lex.longest(modifier.to, 'office'))) !== undefined;
}

/** Those whom lands send to a meeting of many. */
const SENT =
  /^(?:ministers|presidents|premiers|ambassadors|envoys|chiefs|speakers|commanders|representatives)$/;

/** "on a visit *to Kenya*, X met the Minister of Defence of *this country*": the land that its sentence named last. */
function landJustNamed({ endingAt, doc, tokens }: Scan, at: number): string | undefined {
  const floor = doc.sentences.find((s) => s.from <= at && at < s.to)?.from ?? at;
  for (let i = at; i > floor; i--) {
    const { entry, from = i } = endingAt[i] ?? {};
    if (entry?.type !== 'country' || entry.form !== 'name') continue;
    // "the Chief of the Guard of *Oman*" is only told whose he is.
    const before = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1;
    if (/^(?:to|in)$/.test(tokens[before]?.norm ?? '')) return entry.code;
  }
  return undefined;
}

/** "met the US Secretary of Defense *in Brussels, Belgium*": a town told with its land is where they met. */
function isTownOfLand({ tokens, lex }: Scan, at: number): boolean {
  const town = lex.longest(at, 'city');
  const land = town && tokens[town.to]?.norm === ',' ? lex.longest(town.to + 1, 'country') : undefined;
  return land?.entry.form === 'name' && land.entry.code === town?.entry.country;
}

/** "(CGS) UK *Army*": the force whose land was just named. */
function forceEnd({ tokens }: Scan, at: number): number | undefined {
  if (/^(?:army|navy)$/.test(tokens[at]?.norm ?? '')) return at + 1;
  const isForce = /^(?:air|armed|defence|defense|land|naval)$/.test(tokens[at]?.norm ?? '');
  return isForce && /^forces?$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : undefined;
}

/**
 * Whether a standing mission is told, and its land next: "Head of the EU *Delegation to* Zambia",
 * "Defence Adviser at the *High Commission* of India *in* Sri Lanka".
 */
function endsMission(scan: Scan, at: number, { content }: ComplementState): boolean {
  const { tokens, lex } = scan;
  if (/^(delegation|mission|representation)$/.test(tokens[at - 1]?.norm ?? '')) return true;
  const land = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  if (content > 0 && isOfficeOfHolder(scan, at, land)) return true;
  if (content === 0 || !(lex.longest(land, 'country') ?? lex.longest(land, 'city'))) return false;
  for (let i = at - 1; i > at - 6; i--) {
    const word = tokens[i]?.norm ?? '';
    if (word === 'embassy' || (word === 'commission' && tokens[i - 1]?.norm === 'high')) return true;
    if (tokens[i]?.kind === 'punct') return false;
  }
  return false;
}

/** "head of the *regional office of the OSCE in Central Asia*, Ivo Lands": a branch of a body, where its head is named behind. */
function isOfficeOfHolder(scan: Scan, at: number, land: number): boolean {
  const { tokens, lex } = scan;
  const area = lex.longest(land, 'region') ?? lex.longest(land, 'country') ?? lex.longest(land, 'city');
  if (!area || tokens[at]?.norm !== 'in') return false;
  const behind = tokens[area.to]?.norm === ',' ? area.to + 1 : area.to;
  if (!startsName(scan, behind) && lex.longest(behind, 'honorific')?.from !== behind) return false;
  for (let i = at - 1; i > at - 14 && i >= 0; i--) {
    const word = tokens[i]?.norm ?? '';
    if (/^(?:office|bureau|branch|centre|center|programme|program)$/.test(word)) return true;
    if (tokens[i]?.kind === 'punct' && !/^[()&-]$/.test(word)) return false;
    if (lex.hasVerb(i, 'past')) return false;
  }
  return false;
}

/** "Attaché of *the New Delhi-based* French Embassy": behind where the body sits. */
function behindSeat({ tokens, lex }: Scan, at: number): number {
  const end = lex.longest(at, 'city')?.to ?? at + 1;
  return tokens[end]?.norm === '-' && tokens[end + 1]?.norm === 'based' ? end + 2 : at;
}

/** Past the towns and lands to which an envoy is accredited: "New Delhi and Sri Lanka". */
function accreditedEnd({ tokens, lex }: Scan, at: number, limit: number): number | undefined {
  const first = lex.longest(at, 'city') ?? lex.longest(at, 'country');
  if (!first || first.to > limit) return undefined;
  const next = tokens[first.to]?.norm === 'and' ? first.to + 1 : undefined;
  const second = next === undefined ? undefined : (lex.longest(next, 'country') ?? lex.longest(next, 'city'));
  return second?.to ?? first.to;
}

/** "the *Indian Ocean Zone*": where a command is, as its name says, by its last word. */
function zoneEnd({ tokens }: Scan, article: number, limit: number): number | undefined {
  if (tokens[article]?.norm !== 'the') return undefined;
  for (let i = article + 1; i < limit && i < article + 6 && isCapital(tokens[i]); i++)
    if (
      i > article + 1 &&
      /^(?:zone|theatre|theater|region|area|sector|district)$/.test(tokens[i]?.norm ?? '')
    )
      return i + 1;
  return undefined;
}

/** A house, a palace, a hall with its name before it. */
function isHouse({ tokens }: Scan, at: number): boolean {
  let i = tokens[at]?.norm === 'the' ? at + 1 : at;
  while (isCapital(tokens[i]) && !HOUSES.test(tokens[i]?.norm ?? '') && i < at + 4) i++;
  return HOUSES.test(tokens[i]?.norm ?? '') && isCapital(tokens[i]);
}

const HOUSES =
  /^(?:house|palace|istana|bhaban|bhavan|hall|hotel|airport|villa|lodge|castle|headquarters|ghq)$/;

/** Whether an office told by its field stands before: "Director *for Trade* in". */
function isForField(tokens: Scan['tokens'], at: number): boolean {
  for (let i = at - 1; i > at - 6 && i > 0; i--) {
    if (tokens[i]?.norm === 'for') return isCapital(tokens[i - 1]);
    if (!isCapital(tokens[i]) && tokens[i]?.norm !== 'and' && tokens[i]?.norm !== 'of') return false;
  }
  return false;
}

/** "in *the Office of* the Prime Minister", "at *the Prime Minister's Office*" */
function isOfficeOf(tokens: Scan['tokens'], at: number): boolean {
  const noun = tokens[at]?.norm === 'the' ? at + 1 : at;
  return (
    /^(office|ministry|presidency|department)$/.test(tokens[noun]?.norm ?? '') && isCapital(tokens[noun])
  );
}
