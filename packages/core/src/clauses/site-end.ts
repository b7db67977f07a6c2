/**
 * Where the noun phrase of a place ends: "of"-chains go on, other prepositions and verbs end it.
 *
 *     Stephen the Great Monument in Iasi
 *     ^------------------------^
 */
import { set } from '../lexicon/word-set.js';
import { isCapital, isDomainWord, isGluedHyphen, isPossessive } from '../mentions/scan.js';
import type { Reading } from '../mentions/types.js';
import { ARTICLES, HOUSES, SITE_NOUNS, isSiteNoun } from './site-nouns.js';

/** Words that end a phrase of a place. */
const STOPS = set(
  `where which who that and or but as before after while when then during on in at near with by from for between to was were is
  are has have had will would also later together accompanied organised organized held including among whose under
  following within located situated named perpetuating renowned famous known commemorating dedicated erected where he she they it here there now today yesterday last next earlier afterwards jointly
  received met hosted welcomed greeted`,
);

/** End of the noun phrase: "of"-chains go on, other prepositions and verbs end it. */
export function phraseEnd(reading: Reading, from: number, limit: number): number {
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
      (token.norm === 'to' &&
        /^(?:monument|memorial|obelisk)$/.test(tokens[i - 1]?.norm ?? '') &&
        // "laid a wreath at the Monument *to pay* homage": what for.
        !/^(?:pay|honou?r|commemorate|mark|remember)$/.test(tokens[i + 1]?.norm ?? ''));
    if (isLink && i > from) {
      if (ARTICLES.has(tokens[i + 1]?.norm ?? '')) i++;
      continue;
    }
    // "the Command *and* Control Centre": one name.
    if (token.norm === 'and' && isHalfName(reading, from, i)) continue;
    // "the monument to *those who gave their lives*": to the end of their clause.
    if (token.norm === 'who' && tokens[i - 1]?.norm === 'those') return relativeEnd(reading, i, limit);
    // "the monument of the Hero *on Mount Avala*"
    if (
      token.norm === 'on' &&
      /^(?:mount|mt|mt\.)$/.test(tokens[i + 1]?.norm ?? '') &&
      isCapital(tokens[i + 2])
    ) {
      i += 2;
      end = i + 1;
      continue;
    }
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

/** To the mark, or to the "and" before another verb of the sentence. */
function relativeEnd({ tokens }: Reading, from: number, limit: number): number {
  let i = from + 1;
  while (i < limit && i < from + 16) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'punct' && !isPossessive(token) && token.norm !== '-')) break;
    if (token.norm === 'and' || /^(?:where|when|while|before|after|during|as)$/.test(token.norm)) break;
    i++;
  }
  return i;
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
export function isDedication(tokens: Reading['tokens'], at: number): boolean {
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
