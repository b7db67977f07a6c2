/**
 * Whom an office without a name means.
 *
 *     Foreign Minister A received Ambassador B. The minister thanked him.
 *                                               ^A
 */
import type { OfficeMention } from '../mentions/types.js';
import { isHeadline, type Person } from './cast.js';
import type { Discourse } from './discourse.js';
import { fits } from './office-fit.js';
import { asPerson, asSide, type Referent } from './referent.js';

/** Words that fit every principal. */
const ANYBODY = new Set(['official', 'leader', 'politician', 'statesman', 'stateswoman']);

export function officeAntecedent(discourse: Discourse, mention: OfficeMention): Referent | undefined {
  // "praised by the *visiting officials*"
  const before = discourse.reading.tokens.slice(Math.max(0, mention.from - 2), mention.head);
  if (mention.plural && before.some(({ norm }) => norm === 'visiting'))
    return asSide(discourse.standing, 'guests');
  if (mention.plural) return { type: 'all' };
  if (mention.counterpart) return counterpart(discourse, mention);
  const both = twoOffices(discourse, mention);
  if (both !== undefined) return both;
  const wanted = discourse.wordsOf(mention);
  const { unnamed } = discourse;
  if (unnamed && mention.country === undefined && unnamed.words.includes(wanted.join(' ')))
    return unnamed.referent;
  let best: Person | undefined;
  let bestScore = 0;
  for (const person of discourse.inReach(mention.from)) {
    const score = fits(discourse, person, mention, wanted);
    if (score > bestScore) {
      best = person;
      bestScore = score;
    }
  }
  // "The official suggested": whoever was last spoken of, as "he" would be.
  if (!best && mention.determiner === 'the' && mention.country === undefined && wanted.length === 1) {
    const last = ANYBODY.has(wanted[0] ?? '') ? discourse.lastSpokenOf(mention.from, undefined) : undefined;
    return last && discourse.standing.principals.includes(last) ? asPerson(last) : undefined;
  }
  if (!best) return undefined;
  if (mention.country === undefined) best = sameForBoth(discourse, mention, wanted, best, bestScore);
  if (mention.country !== undefined) best.country ??= mention.country;
  if (best.titles.length === 0 && !mention.counterpart) best.titles.push(mention);
  else if (isFuller(discourse, mention, best)) best.titles.push(mention);
  return asPerson(best);
}

/** "*Deputy Minister of Trade of Fiji* meets envoy" above "the Deputy Minister, Ana Costa, met": the title tells the same office in full. */
function isFuller(discourse: Discourse, mention: OfficeMention, person: Person): boolean {
  const { reading } = discourse;
  if (mention.counterpart || !isHeadline(reading, mention.from)) return false;
  const first = reading.tokens[mention.from];
  const isInCapitals = first?.shape === 'upper' && reading.tokens[mention.head]?.shape === 'upper';
  if (isInCapitals || person.titles.some((t) => t === mention || t.country || t.organization)) return false;
  const words = discourse.wordsOf(mention);
  return person.titles.every((title) => {
    const own = discourse.wordsOf(title);
    const isSame = own.every((word) => words.includes(word)) && own.at(-1) === words.at(-1);
    // "Minister" below "Deputy Minister of Trade" is told in short; so is "Deputy Minister".
    return isSame && title.to - title.from < mention.to - mention.from;
  });
}

/** "Prime Minister A spoke with Prime Minister B. *The Prime Minister* thanked": of two who fit alike, who spoke last. */
function sameForBoth(
  discourse: Discourse,
  mention: OfficeMention,
  wanted: readonly string[],
  best: Person,
  most: number,
): Person {
  const { principals } = discourse.standing;
  const score = most - discourse.recency(best, mention.from);
  // Before it is known who meets whom, all who are named: "President A will meet President B. *The President* is accompanied by".
  const known = principals.length > 0;
  const rival = (known ? principals : discourse.inReach(mention.from)).find((one) => {
    if (one === best) return false;
    const other = fits(discourse, one, mention, wanted) - discourse.recency(one, mention.from);
    return known ? Math.abs(other - score) < 1e-9 : other > score - 1e-9;
  });
  // "*General A*, Chief of the General Staff of the Forces, *thanked*. The Chief of the General Staff noted": he goes on.
  const last =
    wanted.length > 2 && mention.determiner === 'the'
      ? discourse.lastSpokenOf(mention.from, undefined)
      : undefined;
  if (last && last !== best && principals.includes(last) && holdsAll(discourse, last, wanted)) return last;
  if (rival === undefined || (known && !principals.includes(best))) return best;
  return discourse.lastSpokenOf(mention.from, undefined) === rival ? rival : best;
}

/** Whether one office of a person has all these words, and is no deputy's. */
function holdsAll(discourse: Discourse, person: Person, wanted: readonly string[]): boolean {
  return discourse.officesOf(person).some((office) => {
    const words = discourse.wordsOf(office);
    return (
      wanted.every((word) => words.includes(word)) &&
      !words.some((word) => /^(?:deputy|vice|former)$/.test(word))
    );
  });
}

/** "The Secretary and Foreign Minister": one office in form, where two hold one each. */
function twoOffices(discourse: Discourse, mention: OfficeMention): Referent | undefined {
  const { tokens } = discourse.reading;
  for (let i = mention.from + 1; i < mention.to - 1; i++) {
    if (tokens[i]?.norm !== 'and') continue;
    const [one, other] = [
      officeAntecedent(discourse, { ...mention, to: i, head: i - 1 }),
      officeAntecedent(discourse, { ...mention, from: i + 1, head: Math.max(mention.head, i + 1) }),
    ];
    const isBoth = one?.type === 'person' && other?.type === 'person' && one.person !== other.person;
    return isBoth ? { type: 'all' } : undefined;
  }
  return undefined;
}

/** "the *founder of the Republic* Kemal Atatürk" is nobody's counterpart. */
function isFounder({ reading }: Discourse, { titles }: Person): boolean {
  return titles.some((title) => reading.tokens[title.head]?.norm === 'founder');
}

/** "his counterpart": the other principal than the one last spoken of. */
function counterpart(discourse: Discourse, mention: OfficeMention): Referent | undefined {
  const { principals } = discourse.standing;
  if (mention.country) {
    const of = principals.filter((p) => p.country === mention.country);
    const any =
      of.length > 0
        ? of
        : discourse
            .inReach(mention.from)
            .filter((p) => p.country === mention.country && !p.spokesperson && !isFounder(discourse, p));
    if (any.length > 0) return asPerson(any[0]);
  }
  const last = discourse.lastSpokenOf(mention.from, undefined);
  const others = principals.filter((p) => p !== last && p.country !== last?.country);
  return others.length === 1 ? asPerson(others[0]) : undefined;
}
