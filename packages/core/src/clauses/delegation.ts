import type { Mention, Reading } from '../mentions/types.js';
import { readSides } from './sides.js';
import { leftOfVerb } from './subject.js';
import type { DelegationClause } from './types.js';

const GROUPS = new Set('delegation delegations team mission'.split(' '));
const HEADED = new Set('headed led chaired lead head'.split(' '));
const HEADING = new Set('heading leading heads leads led headed'.split(' '));

/** Who heads which delegation. */
export function findDelegations(reading: Reading): DelegationClause[] {
  const found: DelegationClause[] = [];
  const { tokens } = reading;
  for (const sentence of reading.doc.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const word = tokens[i]?.norm;
      if (!GROUPS.has(word ?? '')) continue;
      const mention = reading.mentions.at(i);
      const country = mention?.kind === 'delegation' ? mention.country : undefined;
      const head =
        headAfter(
          reading,
          Math.max(i + 1, mention?.kind === 'delegation' ? mention.to : i + 1),
          sentence.to,
        ) ?? headBefore(reading, mention?.kind === 'delegation' ? mention.from : i, i, sentence.from);
      if (word === 'delegations') {
        found.push(...headsOfSeveral(reading, i, sentence.to, sentence.index));
        continue;
      }
      if (head) {
        found.push({
          kind: 'delegation',
          from: i,
          to: i + 1,
          sentence: sentence.index,
          head,
          ...(country !== undefined && { country }),
        });
      }
    }
  }
  return found;
}

/** "The delegations of Iraq, *led by* X, and the United States, *led by* Y", "X and Y *led the delegations*". */
function headsOfSeveral(reading: Reading, at: number, limit: number, sentence: number): DelegationClause[] {
  const found: DelegationClause[] = [];
  const { tokens, mentions } = reading;
  let country: string | undefined;
  for (let i = at + 1; i + 1 < limit; i++) {
    const mention = mentions.at(i);
    if (mention?.kind === 'country' && mention.form === 'name') country = mention.code;
    if (!HEADED.has(tokens[i]?.norm ?? '') || tokens[i + 1]?.norm !== 'by') continue;
    const head = firstPerson(reading, i + 2, limit);
    if (!head) continue;
    found.push({
      kind: 'delegation',
      from: i,
      to: i + 2,
      sentence,
      head,
      ...(country !== undefined && { country }),
    });
    country = undefined;
    i = head.to - 1;
  }
  const verb = tokens[at - 1]?.norm === 'the' ? at - 2 : at - 1;
  if (found.length === 0 && HEADING.has(tokens[verb]?.norm ?? '')) {
    const left = leftOfVerb(reading, verb).actor;
    const heads = left.by === 'mention' ? [...(left.more ?? []), left.mention] : [];
    for (const head of heads)
      if (head.kind === 'person') found.push({ kind: 'delegation', from: at, to: at + 1, sentence, head });
  }
  return found;
}

/** "a delegation *headed by* X", "… *is led by* X", "… *under the leadership of* X". */
function headAfter(reading: Reading, at: number, limit: number): Mention | undefined {
  const { tokens } = reading;
  for (let i = at; i < limit && i < at + 36; i++) {
    const word = tokens[i]?.norm ?? '';
    if (word === '.' || word === ';') return undefined;
    // "… headed by A, and the New Zealand delegation *by* B"
    if (word === 'by' && i === at) return firstPerson(reading, i + 1, limit);
    if (HEADED.has(word) && tokens[i + 1]?.norm === 'by') return firstPerson(reading, i + 2, limit);
    if (word === 'under') {
      for (let k = i + 1; k < i + 6 && k < limit; k++) {
        const mention = reading.mentions.at(k);
        if (mention && (mention.kind === 'person' || mention.kind === 'office'))
          return firstPerson(reading, k, limit);
        if (/^(leadership|chairmanship|head)$/.test(tokens[k]?.norm ?? ''))
          return firstPerson(reading, k + 2, limit);
      }
      return undefined;
    }
  }
  return undefined;
}

/** "X, *heading a* delegation", "X *at the head of a* delegation", "X *and his* delegation". */
function headBefore(reading: Reading, delegation: number, noun: number, floor: number): Mention | undefined {
  const { tokens } = reading;
  let i = delegation - 1;
  while (
    i >= floor &&
    /^(the|a|an|his|her|accompanying|large|high-level|official|visiting|military)$/.test(
      tokens[i]?.norm ?? '',
    )
  )
    i--;
  const word = tokens[i]?.norm ?? '';
  // "and the accompanying delegation", "and his delegation": the words may lie inside the mention.
  const inner =
    tokens.slice(i + 1, noun).some((t) => /^(his|her|accompanying)$/.test(t.norm)) ||
    /^(accompanying|with|he|she)$/.test(tokens[noun + 1]?.norm ?? '') ||
    /^(him|her)$/.test(tokens[noun + 3]?.norm ?? '');
  if ((word === 'and' || word === 'with') && inner) {
    if (tokens[i - 1]?.norm === 'together' || tokens[i - 1]?.norm === 'along') i--;
    if (tokens[i - 1]?.norm === ',') i--;
    const mention = reading.mentions.at(i - 1);
    return mention && (mention.kind === 'person' || mention.kind === 'office') ? mention : undefined;
  }
  if (word === 'of' && /^(head)$/.test(tokens[i - 1]?.norm ?? '')) {
    i -= 2;
    while (i >= floor && /^(the|at|as)$/.test(tokens[i]?.norm ?? '')) i--;
    return subjectBack(reading, i, floor);
  }
  // "X *led* another senior interagency *delegation*"
  for (let k = noun - 1; k >= floor && k >= noun - 8; k--) {
    const verb = tokens[k]?.norm ?? '';
    if (tokens[k]?.kind === 'punct' && verb !== '-') return undefined;
    if (HEADING.has(verb) && tokens[k + 1]?.norm !== 'by') return subjectBack(reading, k - 1, floor);
  }
  return undefined;
}

function subjectBack(reading: Reading, at: number, floor: number): Mention | undefined {
  for (let i = at; i >= floor; i--) {
    const mention = reading.mentions.at(i);
    if (
      mention &&
      (mention.kind === 'person' ||
        (mention.kind === 'pronoun' && mention.person !== 'it' && mention.person !== 'who') ||
        (mention.kind === 'office' && mention.determiner))
    )
      return mention;
    if (mention) i = mention.from;
  }
  return undefined;
}

function firstPerson(reading: Reading, at: number, limit: number): Mention | undefined {
  const sides = readSides(reading, at, limit).mentions;
  return sides.find((m) => m.kind === 'person') ?? sides.find((m) => m.kind === 'office');
}
