import { ADVERBS } from '../lexicon/function-words.js';
import type { OfficeMention, Reading } from '../mentions/types.js';

/** Nouns of a government's own stance: "Germany's *commitment*", "the U.S. *position*". */
const STANCE = new Set(
  `support commitment position readiness interest appreciation desire focus policy stance willingness determination
  gratitude engagement engagements condemnation concern concerns priorities priority keenness solidarity view views
  expectation hope thanks government side efforts contribution determination resolve approach vision administration
  strategy assistance role presidency chairmanship`.split(/\s+/),
);
const WILL =
  /^(will|would|stands|remains|has|supports|attaches|welcomes|values|hopes|thanks|backs|seeks|wants|looks|continues|considers|appreciates|is)$/;

/** How much speaks for each country being the one that a speaker without one stands for. */
export type HomeEvidence = ReadonlyMap<string, number>;

/**
 * Weighs, for each country named, whether the release speaks from its side or
 * of its dealings with `other`.
 *
 * Being named often is no evidence: a readout on a war names the enemy most.
 *
 * - paired with the other side: "U.S.-UK cooperation", "between Oman and Jordan"
 * - a stance of its own: "Germany's commitment", "the United States will"
 */
export function weighHome(reading: Reading, other: string | undefined): HomeEvidence {
  const weights = new Map<string, number>();
  const { tokens, mentions } = reading;
  const add = (code: string, weight: number): void => {
    weights.set(code, (weights.get(code) ?? 0) + weight);
  };
  let previous: { code: string; to: number } | undefined;
  for (const mention of mentions.all) {
    if (mention.kind !== 'country') continue;
    const { code } = mention;
    const gap = previous && previous.to <= mention.from ? tokens.slice(previous.to, mention.from) : [];
    if (
      previous &&
      other !== undefined &&
      previous.code !== code &&
      (previous.code === other || code === other)
    ) {
      const link = gap.map((t) => t.norm).join(' ');
      if (link === '-' || link === '/' || link === 'and' || link === 'and the')
        add(code === other ? previous.code : code, 3);
    }
    if (code !== other) {
      let next = mention.to;
      if (tokens[next]?.norm === "'s" || tokens[next]?.norm === "'") next++;
      for (let i = next; i < next + 3; i++) {
        if (STANCE.has(tokens[i]?.norm ?? '')) {
          add(code, 2);
          break;
        }
      }
      // "the Serbian Armed Forces", "Iraqi government": a body of the state.
      for (let i = mention.to; i < mention.to + 3; i++) {
        if (
          /^(forces|government|parliament|ministry|army|navy|assembly|authorities|constitution|cabinet)$/.test(
            tokens[i]?.norm ?? '',
          )
        ) {
          add(code, 1);
          break;
        }
      }
      while (ADVERBS.has(tokens[next]?.norm ?? '')) next++;
      const owned = tokens[mention.to]?.norm === "'s" || tokens[mention.to]?.norm === "'";
      if (!owned && mention.form === 'name' && WILL.test(tokens[next]?.norm ?? '')) add(code, 1);
    }
    previous = { code, to: mention.to };
  }
  return weights;
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
  return most >= 2 && most >= second + 1 ? best : most === 1 && weights.size === 1 ? best : undefined;
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
