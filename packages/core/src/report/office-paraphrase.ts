/**
 * A principal in other words than his title's: by his rank, by a paraphrase of his office.
 *
 *     Foreign Minister A received General B. The head of the Foreign Ministry thanked the Chinese officer.
 *                                            ^A                                      ^B
 */
import type { OfficeMention, Reading, TokenRange } from '../mentions/types.js';
import type { Person } from './cast.js';
import type { Discourse } from './discourse.js';
import { isSameOffice, OFFICERS, rankHead } from './same-office.js';

/** "the Chinese General", "the head of the Foreign Ministry": of the one principal whom they fit. */
export function paraphraseFit(
  discourse: Discourse,
  person: Person,
  mention: OfficeMention,
  wanted: readonly string[],
): number {
  const { principals } = discourse.standing;
  if (!principals.includes(person)) return 0;
  const fits = (one: Person): boolean => {
    if (mention.country && one.country && mention.country !== one.country) return false;
    const head = wanted.at(-1) ?? '';
    // "the *Romanian chief of defence*" of the one general whom Romania has there, an army chief.
    if (
      mention.country !== undefined &&
      isChiefOfForces(wanted) &&
      one.country === mention.country &&
      one.rank
    )
      return discourse
        .officesOf(one)
        .some((title) =>
          discourse.wordsOf(title).some((word) => /^(?:chief|commander|commandant)$/.test(word)),
        );
    if (one.rank && (OFFICERS.has(head) || head === rankHead(wordsIn(discourse.reading, one.rank.range))))
      return true;
    return discourse.officesOf(one).some((title) => isSameOffice(wanted, discourse.wordsOf(title)));
  };
  if (!fits(person)) return 0;
  // "the *Senior* General" beside a Lieutenant General: by his whole rank.
  const isRank = (one: Person): boolean =>
    one.rank !== undefined && onlyWords(wordsIn(discourse.reading, one.rank.range)) === wanted.join(' ');
  if (isRank(person) && principals.every((other) => other === person || !isRank(other))) return 4;
  const visiting =
    discourse.reading.tokens[mention.from]?.norm === 'visiting' && discourse.standing.guests.has(person);
  // Of two army chiefs "the army chief" is the one at home.
  const isHome =
    wanted.at(-1) === 'chief' && mention.country === undefined && discourse.standing.hosts.has(person);
  const isOnly = principals.every(
    (other) => other === person || !fits(other) || (isHome && discourse.standing.guests.has(other)),
  );
  return visiting || isOnly ? 3 : 0;
}

/** "chief of defence", "military chief", "army chief": the head of a land's forces. */
function isChiefOfForces(wanted: readonly string[]): boolean {
  return (
    wanted.includes('chief') &&
    wanted.some((word) => /^(?:defence|defense|military|army)$/.test(word)) &&
    wanted.length < 4
  );
}

function wordsIn(reading: Reading, range: TokenRange): string[] {
  return reading.tokens.slice(range.from, range.to).map((token) => token.norm);
}

const onlyWords = (words: readonly string[]): string => words.filter((w) => /^\w/.test(w)).join(' ');
