import { ENCOUNTER_NOUNS } from '../lexicon/verbs/engage.js';
import { mealGivenBy } from './engagement-banquet.js';
import {
  audienceTo,
  credentials,
  guestOf,
  hostedFor,
  LETTERS,
  paidCall,
  receivedCall,
} from './engagement-light-verbs.js';
import { MESSAGES, messageBrought } from './engagement-message.js';
import { holderOf, possessor } from './engagement-holder.js';
import { modeOfNoun, type NounSite, tellEngagement } from './engagement-record.js';
import { actors, bodyOf, meetsPeople } from './engagement-sides.js';
import { quotationsOf } from './quotation.js';
import { readSides } from './sides.js';
import { leftOfVerb } from './subject.js';
import type { EngagementClause } from './types.js';

/** "talks *between* A *and* B", "Secretary X's call *with* Y", "held a meeting *with* Y". */
export function readNoun(noun: NounSite): EngagementClause | undefined {
  const { reading, at, from, to } = noun;
  const { tokens, mentions } = reading;
  const word = tokens[at]?.norm ?? '';
  if (word === 'guest') return guestOf(noun);
  if (LETTERS.test(word)) return credentials(noun);
  if (MESSAGES.test(word)) return messageBrought(noun);
  // "had a *phone contact* with"; "keep in contact with" is none.
  const isContact = word === 'contact' && /^(?:phone|telephone)$/.test(tokens[at - 1]?.norm ?? '');
  if (!ENCOUNTER_NOUNS.has(word) && !isContact) return undefined;
  // “Our *dialogue* with the neighbours goes on,” he said: part of what is said.
  if (quotationsOf(reading).at(at)) return undefined;
  // "on the margins of the summit with Minister Rao": the frame, not the encounter.
  for (let i = at - 1; i >= from && i > at - 8 && tokens[i]?.norm !== ','; i--)
    if (/^(margins?|sidelines?)$/.test(tokens[i]?.norm ?? '')) return undefined;
  const joined = joinedInTitle(noun);
  if (joined) return joined;
  const led = heldUnder(noun);
  if (led) return led;
  if (isWelcomed(noun) || isFollowed(noun) || isBuiltOn(noun) || isPartOfOther(noun)) return undefined;
  const hosted = hostedOf(noun);
  if (hosted) return hosted;
  const owner = mentions.at(at);
  if (owner && owner.kind !== 'event' && owner.kind !== 'group') return undefined;
  if (word === 'audience') {
    const granted = audienceTo(noun);
    if (granted) return granted;
  }
  if (word === 'visit' || word === 'call') {
    const paid = paidCall(noun) ?? receivedCall(noun);
    if (paid) return paid;
  }
  const treat = /^(reception|dinner|lunch|luncheon|banquet|breakfast|iftar)$/.test(word)
    ? (hostedFor(noun) ?? mealGivenBy(noun))
    : undefined;
  if (treat) return treat;
  if (word === 'visit' && tokens[at + 1]?.norm !== 'between') return undefined;
  let link = at + 1;
  while (link < to && link < at + 14) {
    const norm = tokens[link]?.norm;
    if (norm === 'with' || norm === 'between') break;
    if (
      norm === '.' ||
      norm === ';' ||
      norm === 'that' ||
      norm === 'who' ||
      (norm === ',' && link > at + 8)
    ) {
      return jointNoun(noun);
    }
    if (ENCOUNTER_NOUNS.has(norm ?? '')) return undefined;
    // "who came for the session of the Board*, met* with Peru's envoy"
    if (norm === ',' && reading.lex.hasVerb(link + 1, 'past')) return jointNoun(noun);
    // "hailed the talks and *emphasised* work with Peru"
    if (norm === 'and' && reading.lex.hasVerb(link + 1, 'past')) return jointNoun(noun);
    link++;
  }
  if (link >= to || link >= at + 14) return jointNoun(noun);
  const between = tokens[link]?.norm === 'between';
  let sides = readSides(reading, link + 1, to, between);
  if (sides.mentions.length === 0 && !between) {
    const body = bodyOf(reading, link + 1, to);
    const held = holderOf(reading, at, from);
    if (!body && (held.length === 0 || !meetsPeople(reading, link, to))) return jointNoun(noun);
    sides = { mentions: body ? [body] : [], to };
  }
  if (between && sides.mentions.length < 2) return undefined;
  // "the meeting *of Minister Silva* with"
  const ofWhom = tokens[at + 1]?.norm === 'of' ? readSides(reading, at + 2, link).mentions : [];
  return tellEngagement(
    noun,
    { from: at, to: at + 1 },
    {
      lemma: word,
      agents: between ? sides.mentions.slice(0, 1) : ofWhom.length > 0 ? ofWhom : holderOf(reading, at, from),
      patients: between ? sides.mentions.slice(1) : sides.mentions,
      agentRole: 'peer',
      mode: modeOfNoun(reading, at, from),
    },
  );
}

/** Title of what two said: "Minister A and President B *Before Their Meeting*", "Remarks by A and B after bilateral talks". */
function joinedInTitle(noun: NounSite): EngagementClause | undefined {
  const { reading, at, from, sentence } = noun;
  const { doc, tokens } = reading;
  if (doc.blocks[doc.sentences[sentence]?.block ?? -1]?.kind !== 'headline') return undefined;
  let link = at - 1;
  while (
    link > from &&
    at - link < 4 &&
    /^(?:their|the|a|bilateral|virtual|expanded|working)$/.test(tokens[link]?.norm ?? '')
  )
    link--;
  if (!/^(?:before|after|following|at|during)$/.test(tokens[link]?.norm ?? '')) return undefined;
  const people = reading.mentions
    .within({ from, to: link })
    .filter((m) => m.kind === 'person' && reading.mentions.at(m.from) === m);
  const [one, other] = people;
  if (people.length !== 2 || one === undefined || other?.to !== link) return undefined;
  if (!tokens.slice(one.to, other.from).every(({ norm }) => norm === 'and' || norm === ',')) return undefined;
  return tellEngagement(
    noun,
    { from: at, to: at + 1 },
    {
      lemma: tokens[at]?.norm ?? '',
      agents: [one],
      patients: [other],
      agentRole: 'peer',
      mode: modeOfNoun(reading, at, from),
    },
  );
}

/** "A meeting was held *under the chairmanship of X*": he has those who come in. */
function heldUnder(noun: NounSite): EngagementClause | undefined {
  const { reading, at, to } = noun;
  // Far below the lead it is another meeting, at another place.
  const { sentences, blocks } = reading.doc;
  const lead = sentences.findIndex((s) => blocks[s.block]?.kind === 'body');
  if (noun.sentence > lead + 1) return undefined;
  const { tokens } = reading;
  if (!/^(?:meeting|discussion|session|consultation)$/.test(tokens[at]?.norm ?? '')) return undefined;
  let held = false;
  for (let i = at + 1; i < to && i < at + 16; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === ';' || norm === 'that' || norm === 'which') return undefined;
    held ||= /^(?:held|convened|conducted|organi[sz]ed|place)$/.test(norm);
    if (!held || norm !== 'under') continue;
    const lead = tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1;
    if (!/^(?:chairmanship|leadership|patronage|chair|presidency)$/.test(tokens[lead]?.norm ?? ''))
      return undefined;
    const agents = tokens[lead + 1]?.norm === 'of' ? readSides(reading, lead + 2, to).mentions : [];
    if (agents.length === 0) return undefined;
    return tellEngagement(
      noun,
      { from: at, to: at + 1 },
      { lemma: 'chair', agents, patients: [], agentRole: 'host' },
    );
  }
  return undefined;
}

/** "*X hosted* this year's meeting of *the foreign ministers of Denmark and Iceland*": whom it is of came to him. */
function hostedOf(noun: NounSite): EngagementClause | undefined {
  const { reading, at, from, to } = noun;
  const { tokens } = reading;
  if (tokens[at + 1]?.norm !== 'of') return undefined;
  let verb = at - 1;
  while (verb > from && verb > at - 7 && !/^(?:hosts|hosted|convened)$/.test(tokens[verb]?.norm ?? ''))
    verb--;
  if (!/^(?:hosts|hosted|convened)$/.test(tokens[verb]?.norm ?? '')) return undefined;
  const guests = readSides(reading, at + 2, to).mentions.filter((m) => m.kind === 'office' && m.plural);
  const { actor, passive } = leftOfVerb(reading, verb);
  if (guests.length === 0 || passive || actors(actor).length === 0) return undefined;
  return tellEngagement(
    noun,
    { from: verb, to: verb + 1 },
    { lemma: 'host', agents: actors(actor), patients: guests, agentRole: 'host' },
  );
}

/** "*welcomed* the trilateral meeting with Minister Lind on May 18": spoken of, and another one. */
function isWelcomed({ reading, at, from }: NounSite): boolean {
  for (let i = at - 1; i >= from && i > at - 7; i--) {
    const { norm, kind } = reading.tokens[i] as { norm: string; kind: string };
    if (/^(?:welcomed|recalled|mentioned|remembered|cited|applauded|commended)$/.test(norm)) return true;
    if (kind === 'punct' && norm !== '-') return false;
    if (/^(?:of|in|on|at|to|for|by|with|and|that|during|after)$/.test(norm)) return false;
  }
  return false;
}

/** "This meeting *followed* the Lima summit between A and B", "to *follow up* with allies *on* her meeting with B": one before. */
function isFollowed({ reading, at, from }: NounSite): boolean {
  const { tokens } = reading;
  for (let i = at - 1; i >= from && i > at - 26; i--) {
    const norm = tokens[i]?.norm ?? '';
    if (/^[,.;:()]$/.test(norm)) return false;
    if (!/^(?:follow|follows|followed)$/.test(norm)) continue;
    const next = tokens[i + 1]?.norm;
    // "Her visit followed talks between A and B" is told of these very talks.
    return (
      next === 'up' ||
      (next !== 'by' && /^(?:meetings?|calls?|discussions?)$/.test(tokens[i - 1]?.norm ?? ''))
    );
  }
  return false;
}

/** "This meeting *builds on* their talks in May*, including* a trilateral meeting with the Premier": those before. */
function isBuiltOn({ reading, at, from }: NounSite): boolean {
  const { tokens } = reading;
  for (let i = at - 2; i > from; i--) {
    if (tokens[i]?.norm === '.') return false;
    if (!/^(?:builds|built|build)$/.test(tokens[i]?.norm ?? '')) continue;
    if (!/^(?:on|upon)$/.test(tokens[i + 1]?.norm ?? '')) continue;
    // "to build on the *momentum*" of other days is an aim; an encounter is built on one before it.
    return tokens
      .slice(from, i)
      .some(({ norm }) => norm === 'this' || ENCOUNTER_NOUNS.has(norm.replace(/s$/, '')));
  }
  return false;
}

/** "Prime Minister Lee's recent visit, *including his discussions* with the President": a part of that visit. */
function isPartOfOther({ reading, at, from }: NounSite): boolean {
  const { tokens, mentions } = reading;
  if (!possessor(tokens[at - 1]?.norm ?? '', at - 1) || tokens[at - 2]?.norm !== 'including') return false;
  for (let i = at - 3; i > from; i--) {
    const noun = tokens[i]?.norm ?? '';
    if (!/^(?:visit|trip|tour|stay|travel|engagements|meetings)$/.test(noun)) continue;
    for (let k = i - 1; k > from && k > i - 5; k--)
      if (/^'s?$/.test(tokens[k]?.norm ?? '')) return mentions.at(k - 1)?.to === k;
  }
  return false;
}

/** "A and B *attended* the meeting": present at another's. */
function isAttended({ reading, at, from }: NounSite): boolean {
  for (let i = at - 1; i >= from && i > at - 5; i--)
    if (
      /^(attend|attended|attends|join|joined|joins|participate|participated|participating|part|present)$/.test(
        reading.tokens[i]?.norm ?? '',
      )
    )
      return true;
  return false;
}

/** "A and B held a fraternal meeting": the subject holds all sides. */
function jointNoun(noun: NounSite): EngagementClause | undefined {
  const { reading, at, from } = noun;
  const agents = holderOf(reading, at, from);
  if (agents.length < 2 || isAttended(noun)) return undefined;
  return tellEngagement(
    noun,
    { from: at, to: at + 1 },
    {
      lemma: reading.tokens[at]?.norm ?? '',
      agents: agents.slice(0, 1),
      patients: agents.slice(1),
      agentRole: 'peer',
      mode: modeOfNoun(reading, at, from),
    },
  );
}
