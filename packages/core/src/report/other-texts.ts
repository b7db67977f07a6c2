import type { EngagementClause } from '../clauses/types.js';
import type { Reading } from '../mentions/types.js';
import { TITLE_WORDS } from './encounter-words.js';
import type { MainSentences } from './main-sentences.js';
import { set } from '../lexicon/word-set.js';
import type { Reason } from './reason.js';
import { asSpoken } from './transcript.js';

/** Any of these in a statement's title: it tells of an encounter after all. */
const ENCOUNTER_WORDS = set(
  `${[...TITLE_WORDS].join(' ')} meet met call calls summit travel trip dialogue engagement engagements session conversation`,
);

/** A text of another make: a transcript or speech, a spokesperson's statement, an obituary, a visit to one's own troops. */
export function otherText(
  reading: Reading,
  main: MainSentences,
  engagements: readonly EngagementClause[],
): Reason | undefined {
  // "Minister A and President B Before Their Meeting": what they said there.
  const isOfMeeting = engagements.some(
    (c) => main.titles.includes(c.sentence) && c.agents.length > 0 && c.patients.length > 0,
  );
  return (
    (isOfMeeting ? undefined : asSpoken(reading)) ??
    asStatement(reading, main) ??
    asGreeting(reading, main) ??
    asObituary(reading, main) ??
    asOwnTroops(reading, main)
  );
}

/** "Statement by the Spokesperson on the postponement of elections": no word of an encounter in the title. */
function asStatement({ tokens, doc }: Reading, { titles }: MainSentences): Reason | undefined {
  for (const index of titles) {
    const title = doc.sentences[index];
    if (title === undefined) continue;
    const words = tokens.slice(title.from, title.to);
    const at = words.findIndex(({ norm }) => norm === 'statement');
    if (at < 0 || at > 2 || !/^(?:by|from|of)$/.test(words[at + 1]?.norm ?? '')) continue;
    const speaker = words.findIndex(({ norm }) => /^spokes(?:person|man|woman)$/.test(norm));
    if (speaker < 0 || words.some(({ norm }) => ENCOUNTER_WORDS.has(norm))) continue;
    return { points: -6, why: 'a statement or a measure', at: { from: title.from, to: title.to } };
  }
  return undefined;
}

/** "*On behalf of* the Government, *I send* best wishes on your national day": who writes meets nobody. */
function asGreeting({ tokens, doc }: Reading, { titles }: MainSentences): Reason | undefined {
  const first = doc.sentences.find(
    ({ from, block }) => doc.blocks[block]?.kind === 'body' && tokens[from]?.norm === 'on',
  );
  if (first === undefined || tokens[first.from + 1]?.norm !== 'behalf') return undefined;
  const words = tokens.slice(first.from, first.to);
  const wishes = words.some(
    ({ norm }, i) =>
      norm === 'i' && /^(?:send|extend|offer|wish|convey|congratulate)$/.test(words[i + 1]?.norm ?? ''),
  );
  const isOfMeeting = titles.some((index) => {
    const title = doc.sentences[index];
    return title && tokens.slice(title.from, title.to).some(({ norm }) => ENCOUNTER_WORDS.has(norm));
  });
  return wishes && !isOfMeeting
    ? { points: -8, why: 'a message, not a meeting', at: { from: first.from, to: first.to } }
    : undefined;
}

/** "… died on Monday at the age of 91": whom he met in his life is no news. */
function asObituary({ tokens, doc }: Reading, { titles, lead }: MainSentences): Reason | undefined {
  const first = doc.sentences.find((s) => doc.blocks[s.block]?.kind === 'body')?.index ?? lead;
  for (const index of [...titles, first, lead]) {
    const range = doc.sentences[index];
    if (range === undefined) continue;
    const words = tokens.slice(range.from, range.to);
    const died = words.findIndex(
      ({ norm }, i) => norm === 'died' || (norm === 'passed' && words[i + 1]?.norm === 'away'),
    );
    const aged = words.some(({ norm }) => norm === 'age' || norm === 'aged' || norm === 'obituary');
    if (died >= 0 && aged)
      return {
        points: -10,
        why: 'a life that ended',
        at: { from: range.from + died, to: range.from + died + 1 },
      };
  }
  return undefined;
}

const TROOPS = set(
  'unit garrison garrisons brigade battalion regiment division corps troops outpost outposts cantonment jawans soldiers conscripts frontline',
);
const ABROAD = set(
  'ambassador ambassadors attaché attache consul envoy envoys counterpart counterparts visiting foreign delegation delegates bilateral talks sides',
);
/** How many sentences of the body must be free of guests. */
const NEAR = 10;

/** "The Army Chief visited the forward areas": a chief among his own men, with no word of a guest or another country. */
function asOwnTroops(
  { tokens, doc, mentions }: Reading,
  { titles, lead }: MainSentences,
): Reason | undefined {
  let visit = -1;
  let troops: number | undefined;
  for (const index of [...titles, lead]) {
    const range = doc.sentences[index];
    for (let i = range?.from ?? 0; range !== undefined && i < range.to; i++) {
      const word = tokens[i]?.norm ?? '';
      if (/^(?:visit|visits|visited|inspects|inspected|tours|toured|inaugurated|opened)$/.test(word))
        visit = i;
      const forward =
        /^(?:forward|front)$/.test(word) && /^(?:areas?|posts?|lines?)$/.test(tokens[i + 1]?.norm ?? '');
      if (visit >= 0 && i - visit < 10 && (forward || TROOPS.has(word))) troops ??= i;
    }
  }
  if (troops === undefined) return undefined;
  const end = doc.sentences[Math.min(lead + NEAR, doc.sentences.length - 1)]?.to ?? tokens.length;
  const countries = new Set<string>();
  for (let i = 0; i < end; i++) {
    if (ABROAD.has(tokens[i]?.norm ?? '')) return undefined;
    const mention = mentions.at(i);
    if (mention?.kind === 'delegation') return undefined;
    if (mention !== undefined && 'country' in mention && mention.country) countries.add(mention.country);
    if (mention?.kind === 'country') countries.add(mention.code);
  }
  if (countries.size > 1) return undefined;
  return { points: -8, why: "a visit to one's own troops", at: { from: troops, to: troops + 1 } };
}
