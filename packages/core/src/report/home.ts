import { ADVERBS } from '../lexicon/function-words.js';
import type { CountryMention, OfficeMention, Reading } from '../mentions/types.js';

/** Nouns of a government's own stance: "Germany's *commitment*", "the U.S. *position*". */
const STANCE = new Set(
  `support commitment position readiness interest interests appreciation desire focus policy stance willingness
  determination gratitude engagement engagements condemnation concern concerns priorities priority keenness solidarity
  view views expectation hope thanks resolve approach vision encouragement ideas backing pledge help opposition regard
  strategy administration priorities`.split(/\s+/),
);
/** What others speak of as well: "Ukraine's *efforts*", "the Iraqi *army*", "American *citizens*". */
const OF_STATE = new Set(
  `government side efforts contribution role presidency chairmanship assistance leadership delegation participation
  forces parliament ministry army navy assembly authorities constitution cabinet citizens nationals officials
  teams congress taxpayers investment investments personnel`.split(/\s+/),
);
const WILL =
  /^(will|would|stands|remains|has|supports|attaches|welcomes|values|hopes|thanks|backs|seeks|wants|looks|continues|considers|appreciates|is)$/;
/** Ties of two, the second behind "with": "Oman's *partnership with* Jordan". */
const TIES = new Set(
  'partnership alliance ties relations relationship cooperation friendship bond bonds partner trade exchanges links competition dialogue'.split(
    ' ',
  ),
);

/** How much speaks for each country being the one that a speaker without one stands for. */
export type HomeEvidence = ReadonlyMap<string, number>;

/**
 * Weighs, for each country named, whether the release speaks from its side or
 * of its dealings with the other side, which are the lands of `others`.
 *
 * Being named often is no evidence: a readout on a war names the enemy most.
 *
 * - paired with the other side: "U.S.-UK cooperation", "between Oman and Jordan"
 * - a stance of its own: "Germany's commitment", "the commitment of the United States"
 * - a little, and once only: what a third land has or does too: "Ukraine's government", "the United States has"
 */
export function weighHome(reading: Reading, others: ReadonlySet<string>): HomeEvidence {
  const weights = new Map<string, number>();
  const little = new Map<string, number>();
  const add = (code: string, weight: number): void => {
    weights.set(code, (weights.get(code) ?? 0) + weight);
  };
  const lands = reading.mentions.all.filter((m) => m.kind === 'country');
  const named = new Set(lands.map((land) => land.code));
  lands.forEach((land, at) => {
    const previous = lands[at - 1];
    if (previous && previous.code !== land.code && others.has(previous.code) !== others.has(land.code)) {
      if (isPair(reading, previous, land)) add(others.has(land.code) ? previous.code : land.code, 3);
    }
    if (others.has(land.code)) return;
    if (isOnBehalf(reading, land)) add(land.code, 3);
    else if (isOwnStance(reading, land)) add(land.code, 2);
    else if (isOfState(reading, land)) little.set(land.code, (little.get(land.code) ?? 0) + 1);
  });
  // Where no third land is named, a little is enough; where no other side is told, a little more.
  const isAlone = others.size === 1 && named.size === 2;
  for (const [code, times] of little) {
    const isEnough = (isAlone && !isScene(reading, code)) || (others.size === 0 && times > 1);
    add(code, isEnough ? 2 : 1);
  }
  return weights;
}

/** "the *situation in Venezuela*", "his leadership *on Haiti*": what both sides speak of, and neither is. */
function isScene({ tokens, mentions }: Reading, code: string): boolean {
  return mentions.all.some((m) => {
    if (m.kind !== 'country' || m.code !== code || m.form !== 'name') return false;
    const before = tokens[m.from - 1]?.norm === 'the' ? m.from - 2 : m.from - 1;
    const link = tokens[before]?.norm ?? '';
    return link === 'on' || (link === 'in' && SCENES.has(tokens[before - 1]?.norm ?? ''));
  });
}

const SCENES = new Set(
  'situation crisis war conflict developments events elections election violence coup ceasefire transition'.split(
    ' ',
  ),
);

/** "U.S.-ROK", "Oman and the Philippines", "*Finland's* close partnership with *the United States*". */
function isPair({ tokens }: Reading, one: CountryMention, other: CountryMention): boolean {
  if (one.to > other.from || other.from - one.to > 12) return false;
  const between = tokens.slice(one.to, other.from).map((t) => t.norm);
  const link = between.join(' ');
  if (/^[-/–]$/.test(link)) return true;
  if (link === 'and' || link === 'and the') return isTie(tokens, one, other);
  // "Sudan's commitment *to restoring* relations with Chad": with whom it will have them.
  if (between.some((word) => /^(?:[.;:]|to)$/.test(word))) return false;
  const last = between.at(-1) === 'the' ? between.length - 2 : between.length - 1;
  return /^(?:'s|')$/.test(between[0] ?? '') && between[last] === 'with' && TIES.has(between[last - 1] ?? '');
}

/**
 * "the *ties between* Oman and Jordan", "the *commitment of* Oman and Jordan", "*that* the United States and India will",
 * "made *by* Fiji and Australia", "Oman and Jordan*'s* interest": no fight, border or truce of two.
 */
function isTie(tokens: Reading['tokens'], one: CountryMention, other: CountryMention): boolean {
  if (one.form !== 'name') return false;
  if (tokens[other.to]?.norm === "'s") return true;
  const at = tokens[one.from - 1]?.norm === 'the' ? one.from - 2 : one.from - 1;
  const word = tokens[at]?.norm ?? '.';
  const noun = tokens[at - 1]?.norm ?? '';
  if (/^(?:between|of|by)$/.test(word)) return word === 'by' || TIES.has(noun) || STANCE.has(noun);
  return /^(?:that|[.,“"])$/.test(word);
}

/** "met in Bern with the minister of Chile: *Peru and Chile* have an interest": a third land is the one that deals with it. */
export function isPairedApart(
  reading: Reading,
  across: string | undefined,
  place: string | undefined,
): boolean {
  const lands = reading.mentions.all.filter((m) => m.kind === 'country');
  return lands.some((land, at) => {
    const next = lands[at + 1];
    if (!next || next.from - land.to > 2 || reading.tokens[land.to]?.norm !== 'and') return false;
    const codes = [land.code, next.code];
    return codes.includes(across ?? '') && !codes.includes(place ?? '') && land.code !== next.code;
  });
}

/** "*on behalf of* the United States", "on behalf of the American people". */
function isOnBehalf({ tokens }: Reading, { from }: CountryMention): boolean {
  const at = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1;
  return tokens[at]?.norm === 'of' && tokens[at - 1]?.norm === 'behalf' && tokens[at - 2]?.norm === 'on';
}

function isOwnStance({ tokens }: Reading, land: CountryMention): boolean {
  const before = tokens[land.from - 1]?.norm === 'the' ? land.from - 2 : land.from - 1;
  const word = tokens[before]?.norm ?? '';
  const holder = tokens[before - 1]?.norm ?? '';
  // "the *commitment of* the United States", "the *support from* Norway", but "in support of Norway"
  if (word === 'from' && STANCE.has(holder)) return true;
  if (word === 'of' && STANCE.has(holder) && !/^(?:support|condemnation|view|views|regard)$/.test(holder))
    return true;
  if (standsFor(tokens, land, before)) return true;
  if (isToldByOwn(tokens, land, before)) return true;
  if (!hasWithin(tokens, afterName(tokens, land), STANCE)) return false;
  // "support *for* Ukraine's position": its of whom the speaker tells; "thanked him *for* Norway's support" is no better.
  return !/^(?:for|against|of|by|with|in|on|over|to|about|regarding|from|behind)$/.test(word);
}

/**
 * "*informed him that* the United States intends to help", "*briefed him on* Canada's efforts", "*the U.S.-*Caribbean
 * Partnership", "Norway *and its allies and partners*": of one's own land alone one speaks so.
 */
function isToldByOwn(tokens: Reading['tokens'], land: CountryMention, before: number): boolean {
  const word = (at: number): string => tokens[at]?.norm ?? '';
  const isAllied =
    word(land.to) === 'and' && word(land.to + 1) === 'its' && /^(?:allies|partners)$/.test(word(land.to + 2));
  if (land.form === 'name' && isAllied && word(land.to + 3) === 'and') return true;
  const isOfRegion =
    word(land.to) === '-' &&
    /^(?:caribbean|african?|european|asian|pacific|latin|arab|nordic|baltic)$/.test(word(land.to + 1)) &&
    tokens[land.to + 1]?.shape === 'title';
  if (isOfRegion) return true;
  const isOn = word(before) === 'on' && /^(?:'s|')$/.test(word(land.to)) && word(land.to + 1) === 'efforts';
  const isThat =
    word(before) === 'that' && /^(?:intends|plans|is|will|would|has|provides)$/.test(word(land.to));
  if (land.form !== 'name' || !(isOn || isThat)) return false;
  // Up to four words of whom it was told.
  for (let i = before - 1; i > before - 6; i--)
    if (/^(?:informed|told|updated|briefed|assured)$/.test(word(i))) return true;
  return false;
}

/** "the Serbian *army*", "Ukraine's *efforts*", "Malta *will* go on", "the U.S.-*led* talks". */
function isOfState({ tokens }: Reading, land: CountryMention): boolean {
  let next = afterName(tokens, land);
  // "Haitian-led efforts": efforts of whomever.
  if (tokens[next]?.norm === '-') return false;
  if (hasWithin(tokens, next, OF_STATE) || hasWithin(tokens, next, STANCE)) return true;
  if (next !== land.to || land.form !== 'name') return false;
  while (ADVERBS.has(tokens[next]?.norm ?? '')) next++;
  return WILL.test(tokens[next]?.norm ?? '');
}

/** "*Norway stands with* X", "confirmed that *the United States will* respond", "*Malta would* keep its ports open". */
function standsFor(tokens: Reading['tokens'], { form, to }: CountryMention, before: number): boolean {
  let next = to;
  while (ADVERBS.has(tokens[next]?.norm ?? '')) next++;
  const [verb = '', after = ''] = [tokens[next]?.norm, tokens[next + 1]?.norm];
  if (form !== 'name') return false;
  const word = tokens[before]?.norm ?? '.';
  const isTold =
    word === '.' ||
    tokens[before]?.newline === true ||
    (word === 'that' &&
      /^(?:confirmed|affirmed|reaffirmed|clear|assured|pledged|conveyed|reiterated|emphasi[sz]ed|stressed|underscored)$/.test(
        tokens[before - 1]?.norm ?? '',
      ));
  if (/^(?:supports|backs|welcomes|values|appreciates|stands|looks|reaffirmed|reaffirms)$/.test(verb))
    return true;
  if (/^(?:is|remains|stays)$/.test(verb))
    return /^(?:fully|firmly|deeply|committed|ready|determined)$/.test(after);
  if (verb === ',' || verb === 'and') return isTold && /^(?:its|together|along|alongside)$/.test(after);
  return /^(?:will|would)$/.test(verb) && (isTold || /^(?:support|stand|continue)$/.test(after));
}

function afterName(tokens: Reading['tokens'], { to }: CountryMention): number {
  const norm = tokens[to]?.norm;
  return norm === "'s" || norm === "'" ? to + 1 : to;
}

function hasWithin(tokens: Reading['tokens'], from: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < from + 3; i++) {
    const word = tokens[i]?.norm ?? '';
    if (words.has(word)) return true;
    if (/^(?:and|or|to|in|of|for|with|its|their|his|that|which|[.,;:()])$/.test(word)) return false;
  }
  return false;
}

/** The best supported country, if it has evidence of its own and no equal. */
export function bestHome(weights: HomeEvidence): string | undefined {
  let best: string | undefined;
  let most = 0;
  let second = 0;
  for (const [code, weight] of weights) {
    if (weight > most) {
      second = most;
      most = weight;
      best = code;
    } else if (weight > second) second = weight;
  }
  return most >= 2 && most > second ? best : undefined;
}

/**
 * The one country that the text names at all, in whatever form; a release that
 * names one country only is that country's own.
 */
export function onlyCountry(reading: Reading): string | undefined {
  let only: string | undefined;
  for (const mention of reading.mentions.all) {
    const code =
      mention.kind === 'country'
        ? mention.code
        : mention.kind === 'city' || mention.kind === 'organization'
          ? mention.country
          : undefined;
    if (code === undefined) continue;
    if (only !== undefined && only !== code) return undefined;
    only = code;
  }
  return only;
}

/** "developments *in Israel*", "a meeting *on Haiti*": told of, and not said to be the release's own. */
export function isOnlyToldOf({ tokens, mentions }: Reading, code: string): boolean {
  return mentions.all.every((mention) => {
    if (mention.kind === 'organization' && mention.country === code) return false;
    const land =
      mention.kind === 'country' ? mention.code : mention.kind === 'city' ? mention.country : undefined;
    if (land !== code) return true;
    if ((mention.kind === 'country' && mention.form !== 'name') || tokens[mention.to]?.norm === "'s")
      return false;
    const before = tokens[mention.from - 1]?.norm === 'the' ? mention.from - 2 : mention.from - 1;
    const held = mentions.at(mention.from);
    if (held !== undefined && held.kind !== mention.kind) return false;
    const link = tokens[before]?.norm ?? '';
    // "the President's recent *visit to* India"
    if (link === 'to') return /^(?:visit|trip|tour|journey|mission)$/.test(tokens[before - 1]?.norm ?? '');
    return /^(?:in|on|about|for|against|toward|towards|regarding|throughout|across|inside)$/.test(link);
  });
}

/**
 * Offices that one country alone calls so: the "(Deputy) Secretary of State",
 * with no country and no field of state before or after, is the United States'.
 */
export function countryOfOffice(reading: Reading, title: OfficeMention): string | undefined {
  const words: string[] = [];
  for (let i = title.from; i < title.to; i++) words.push(reading.tokens[i]?.norm ?? '');
  const text = words.join(' ');
  // "Secretary of State *to* the Minister of Foreign Affairs": of a land that has many.
  if (/^(?:to|for|in)$/.test(reading.tokens[title.to]?.norm ?? '')) return undefined;
  if (text === 'secretary of state' || text === 'deputy secretary of state') return 'US';
  return /^(assistant|under|acting assistant) secretary of state\b/.test(text) ||
    /^deputy secretary of state for\b/.test(text)
    ? 'US'
    : undefined;
}

/** With two countries named and one of them the other side's, the other one; else nothing. */
export function otherOfTwo(reading: Reading, across: string | undefined): string | undefined {
  const named = new Map<string, number>();
  for (const mention of reading.mentions.all) {
    if (mention.kind === 'country') named.set(mention.code, (named.get(mention.code) ?? 0) + 1);
  }
  if (across === undefined || named.size !== 2 || !named.has(across)) return undefined;
  // Named once, it may be a neighbour: "the border with Niger".
  for (const [code, times] of named) if (code !== across && times > 1) return code;
  return undefined;
}
