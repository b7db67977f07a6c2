import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { startsPhrase } from './noun-phrase.js';
import { topicsOf } from './topic-text.js';

export const ABOUT = new Set(['on', 'upon', 'about', 'regarding', 'concerning', 'over']);

const PAPERS =
  /^(?:declaration|convention|agreement|treaty|pact|compact|charter|protocol|accord|act|resolution|memorandum|law)$/;

/** After "on", "about": "held talks with X *on trade*"; `narrow`: "regarding" alone, of a plain meeting. */
export function aboutTopics(reading: Reading, at: number, end: number, narrow = false): TokenRange[] {
  const { tokens, mentions } = reading;
  for (let i = at; i < end; i++) {
    const norm = tokens[i]?.norm ?? '';
    const mention = mentions.at(i);
    if (mention && mention.from < i && mention.to > i + 1) {
      i = mention.to - 1;
      continue;
    }
    // "discussions were held related to trade"
    if (!narrow && /^(related|relating|pertaining)$/.test(norm) && tokens[i + 1]?.norm === 'to')
      return startsPhrase(reading, i + 2) ? topicsOf(reading, { from: i + 2, to: end }, 'to') : [];
    // "opinions were voiced as to trade"
    if (!narrow && norm === 'as' && tokens[i + 1]?.norm === 'to' && startsPhrase(reading, i + 2))
      return topicsOf(reading, { from: i + 2, to: end }, 'to');
    if (!(narrow ? norm === 'regarding' || norm === 'concerning' || norm === 'about' : ABOUT.has(norm))) {
      // "held a meeting, which led to a pact on trade"
      if (norm === ';' || norm === 'that' || (norm === 'which' && tokens[i - 1]?.norm === ',')) return [];
      // "spoke to X to receive an update about Y": the rest belongs to the aim.
      if (
        norm === 'to' &&
        tokens[i + 1]?.shape === 'lower' &&
        !DETERMINERS.has(tokens[i + 1]?.norm ?? '') &&
        mentions.at(i + 1) === undefined
      )
        return [];
      continue;
    }
    const next = tokens[i + 1];
    // "working with partners under the Lima *Declaration on* Fisheries": a paper's name.
    if (tokens[i - 1]?.shape === 'title' && next?.shape === 'title' && PAPERS.test(tokens[i - 1]?.norm ?? ''))
      continue;
    // "views exchanged based on trust"
    if (/^(based|depending|relying|drawing|building|calling)$/.test(tokens[i - 1]?.norm ?? '')) continue;
    // "met X on the sidelines of the forum *on the Balkans*": what that is about.
    const beside = tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1;
    if (/^(?:sidelines|margins|fringes)$/.test(tokens[beside]?.norm ?? '')) {
      while (i + 1 < end && tokens[i + 1]?.norm !== ',') i++;
      continue;
    }
    // "on Monday", "on the sidelines", "over the phone", "about 40 minutes"
    const after = tokens[i + 2]?.norm ?? '';
    const date = mentions.at(i + 1);
    if (date?.kind === 'date') continue;
    if (next === undefined || next.kind === 'number') continue;
    const isDeed = after === 'course' && tokens[i + 3]?.norm === 'of' && tokens[i + 4]?.norm === 'action';
    if (
      (!isDeed &&
        /^(sidelines|margins|phone|telephone|occasion|side|part|behalf|fringes|way|arrival|morning|afternoon|evening|eve|weekend|same|instructions|basis|ground|agenda|spot|page|course|past|last|next|coming|years|following|initiative|request|proposal|invitation)$/.test(
          after,
        )) ||
      /^(sidelines|behalf|arrival|phone|telephone|lunch|dinner|breakfast|monday|tuesday|wednesday|thursday|friday|saturday|sunday|zoom|skype|video|site|board)$/.test(
        next.norm,
      )
    )
      continue;
    // "left *about an hour* after his arrival": how long, and not of what
    if (
      norm === 'about' &&
      /^(?:an?|half)$/.test(next.norm) &&
      tokens[i + 3]?.norm !== 'of' &&
      /^(?:an|half|hour|minute|week|fortnight|month|year|decade|century|dozen|hundred|thousand|million|mile|kilometre|kilometer|third|quarter)$/.test(
        after,
      )
    )
      continue;
    // "Speaking during a courtesy call *on him*": whom, and not of what.
    if (/^(?:him|them|us)$/.test(next.norm) || (norm === 'on' && /^calls?$/.test(tokens[i - 1]?.norm ?? '')))
      continue;
    // "on the first day of his visit"
    if (norm === 'on' && (tokens[i + 3]?.norm === 'day' || after === 'day')) continue;
    if (!startsPhrase(reading, i + 1) || isJourney(reading, i + 1)) continue;
    return topicsOf(reading, { from: i + 1, to: end }, norm);
  }
  return [];
}

/** "led a delegation on *a bilateral visit* to India": no topic. */
function isJourney(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (!/^(an?|his|her|its|their)$/.test(tokens[at]?.norm ?? '')) return false;
  for (let i = at + 1; i < at + 5; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (/^(visit|trip|tour|mission)$/.test(norm)) return true;
    if (PREPOSITIONS.has(norm) || norm === "'s") return false;
  }
  return false;
}
