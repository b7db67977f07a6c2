import type { Mention, Reading, TokenRange } from '../mentions/types.js';
import { isPossessive } from '../mentions/scan.js';
import { isSubject, readSides } from './sides.js';
import { leftOfVerb } from './subject.js';
import type { DelegationClause } from './types.js';

const GROUPS = new Set('delegation delegations team mission contingent entourage'.split(' '));
/** Those who may travel as a group; only right before "led by". */
const COMPANIES = new Set(
  'members officials representatives group executives businessmen businesspeople investors lawmakers parliamentarians senators officers experts delegates'.split(
    ' ',
  ),
);
const CLOSE = 10;
const HEADED = new Set('headed led chaired lead head'.split(' '));
const HEADING = new Set('heading leading heads leads lead led headed'.split(' '));

/** Who heads which delegation. */
export function findDelegations(reading: Reading): DelegationClause[] {
  const found: DelegationClause[] = [];
  const { tokens } = reading;
  for (const sentence of reading.doc.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const word = tokens[i]?.norm;
      const mention = reading.mentions.at(i);
      if (COMPANIES.has(word ?? '')) {
        const head = ledBy(reading, i + 1, sentence.to);
        if (head) found.push({ kind: 'delegation', from: i, to: i + 1, sentence: sentence.index, head });
        continue;
      }
      if (!GROUPS.has(word ?? '') && !isSideOf(mention, word)) continue;
      const absent = headedAhead(reading, sentence.from, i, sentence.to);
      if (absent) {
        found.push({ kind: 'delegation', from: i, to: i + 1, sentence: sentence.index, head: absent });
        continue;
      }
      const titled = headByTitle(mention, i, tokens);
      if (titled !== undefined) {
        if (titled)
          found.push({ kind: 'delegation', from: i, to: i + 1, sentence: sentence.index, head: titled });
        continue;
      }
      const named = mention?.kind === 'delegation' || mention?.kind === 'group' ? mention.country : undefined;
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
      const country = named ?? (head && landInBrackets(reading, i, head.from));
      const body = head && country === undefined ? bodyOf(reading, i, head.from) : undefined;
      if (head) {
        found.push({
          kind: 'delegation',
          from: i,
          to: i + 1,
          sentence: sentence.index,
          head,
          ...(country !== undefined && { country }),
          ...(body && { body }),
        });
        for (const other of furtherHeads(reading, i, head, sentence.to))
          found.push({ ...(found.at(-1) as DelegationClause), head: other });
      }
    }
  }
  return found;
}

/** "a delegation led by Professor A, *Air Vice Marshal B and Minister C*": at its head all of them. */
function furtherHeads(reading: Reading, noun: number, head: Mention, limit: number): readonly Mention[] {
  const { tokens } = reading;
  // "*Minister A and* Minister B *led* a delegation"
  if (HEADING.has(tokens[head.to]?.norm ?? '') && tokens[head.from - 1]?.norm === 'and') {
    const first = reading.mentions.at(head.from - 2);
    return first?.kind === 'person' && first.titles.length > 0 ? [first] : [];
  }
  const by = tokens[head.from - 1]?.norm === 'the' ? head.from - 2 : head.from - 1;
  if (tokens[by]?.norm !== 'by' || !HEADED.has(tokens[by - 1]?.norm ?? '')) return [];
  const others: Mention[] = [];
  for (let end = head.to; ; ) {
    let i = end;
    if (tokens[i]?.norm === ',') i++;
    const closes = tokens[i]?.norm === 'and';
    if (closes) i++;
    if (i === end) return [];
    const next = namedBehindBody(reading, tokens[i]?.norm === 'the' ? i + 1 : i);
    if (next === undefined) return [];
    others.push(next);
    end = next.to;
    if (!closes) continue;
    // "led by A, and B welcomed it": another clause's subject; but "a delegation led by A and B will travel".
    const isOwnSubject = others.length > 1 || (i - 1 === head.to && isFirstNoun(reading, noun));
    // "led by A, and B": of two, a comma parts whom the list does not join.
    if (others.length === 1 && tokens[head.to]?.norm === ',') return [];
    return isOwnSubject || !isSubject(reading, next.to, limit) ? others : [];
  }
}

/** A person with an office, a rank or a style; a body of his may stand before it: "*Bureau of Trade* Deputy Director B". */
function namedBehindBody({ mentions }: Reading, at: number): Mention | undefined {
  const first = mentions.at(at);
  const next = first?.kind === 'organization' && first.from === at ? mentions.at(first.to) : first;
  const isNamed =
    next?.kind === 'person' && (next.titles.length > 0 || (next.rank ?? next.honorific) !== undefined);
  return isNamed ? next : undefined;
}

/** "*A U.S. delegation* led by A": the sentence is of it, and the verb behind is its own. */
function isFirstNoun({ tokens, mentions, doc }: Reading, noun: number): boolean {
  const sentence = doc.sentences.find((s) => s.from <= noun && noun < s.to);
  return (
    sentence !== undefined &&
    mentions.within({ from: sentence.from, to: noun }).every((m) => m.to > noun || m.kind === 'country') &&
    tokens.slice(sentence.from, noun).every((t) => t.norm !== ',')
  );
}

/** The body of several nations that a delegation is of, up to who heads it. */
function bodyOf({ tokens, lex }: Reading, noun: number, to: number): TokenRange | undefined {
  if (!/^(of|from)$/.test(tokens[noun + 1]?.norm ?? '')) return undefined;
  for (let i = noun + 2; i < to && i < noun + 8; i++) {
    const known = lex.longest(i, 'organization');
    if (known?.entry.international) return { from: known.from, to: known.to };
    if (lex.longest(i, 'country')) return undefined;
  }
  return undefined;
}

/** "a delegation of the University of Graz *(Austria)* headed by X" */
function landInBrackets({ tokens, mentions }: Reading, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const land = tokens[i]?.norm === '(' ? mentions.at(i + 1) : undefined;
    if (land?.kind === 'country' && tokens[land.to]?.norm === ')') return land.code;
  }
  return undefined;
}

/** "*the Danish side* was headed by": as good as a delegation. */
function isSideOf(mention: Mention | undefined, word: string | undefined): boolean {
  return word === 'side' && mention?.kind === 'group' && mention.who === 'side';
}

/**
 * "Admiral Rao, *Head of the delegation*" heads one; a "Head of Mission" leads
 * an embassy, and so heads none: `null`.
 */
function headByTitle(
  mention: Mention | undefined,
  noun: number,
  tokens: Reading['tokens'],
): Mention | null | undefined {
  if (mention?.kind === 'office' && tokens[noun]?.norm === 'mission') return null;
  if (mention?.kind !== 'person') return undefined;
  const title = mention.titles.find((t) => t.from <= noun && noun < t.to);
  // So does the head of a standing delegation, which has a post: "Head of the EU Delegation to Zambia".
  const isStanding = title?.accreditedTo !== undefined || tokens[noun + 1]?.norm === 'to';
  if (!title || tokens[noun]?.norm !== 'delegation' || isStanding) return title ? null : undefined;
  for (let i = title.from; i < noun; i++)
    if (/^(head|leader|chief|chair|chairman)$/.test(tokens[i]?.norm ?? '')) return mention;
  return null;
}

/** "*Heading a delegation* of officers, Admiral Rao left": whom the participle is told of. */
function headedAhead(reading: Reading, start: number, noun: number, limit: number): Mention | undefined {
  const { tokens } = reading;
  // "*Led by* Director General Wang, the delegation discussed"
  if (/^(led|headed)$/.test(tokens[start]?.norm ?? '') && tokens[start + 1]?.norm === 'by')
    return firstPerson(reading, start + 2, noun);
  if (!/^(heading|leading)$/.test(tokens[start]?.norm ?? '') || noun - start > 6) return undefined;
  for (let i = noun + 1; i < limit; i++) {
    if (tokens[i]?.norm !== ',') continue;
    const next = reading.mentions.at(tokens[i + 1]?.norm === 'the' ? i + 2 : i + 1);
    if (next?.kind === 'person') return next;
  }
  return undefined;
}

/** "members of the Chamber *led by* its president X" */
function ledBy(reading: Reading, at: number, limit: number): Mention | undefined {
  const { tokens } = reading;
  for (let i = at; i + 1 < limit && i < at + CLOSE; i++) {
    const word = tokens[i]?.norm ?? '';
    if (/^(led|headed)$/.test(word) && tokens[i + 1]?.norm === 'by') {
      // "officials met a team led by X": what is led is the nearer noun.
      return firstPerson(reading, i + 2, limit);
    }
    if (GROUPS.has(word) || COMPANIES.has(word) || tokens[i]?.kind === 'punct') {
      if (word !== ',' && word !== '-') return undefined;
    }
    if (reading.lex.at(i).some((m) => m.entry.type === 'verb' && m.entry.forms.includes('past')))
      return undefined;
  }
  return undefined;
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
  // "the delegation *of Minister Ana Costa*": who it is named after.
  const eponym =
    tokens[at]?.norm === 'of'
      ? reading.mentions.at(at + (tokens[at + 1]?.norm === 'the' ? 2 : 1))
      : undefined;
  if (eponym?.kind === 'person' && !isPossessive(tokens[eponym.to])) return eponym;
  for (let i = at; i < limit && i < at + 36; i++) {
    const word = tokens[i]?.norm ?? '';
    if (word === '.' || word === ';') return undefined;
    // "… headed by A, and the New Zealand delegation *by* B"
    if (word === 'by' && i === at)
      return isAttendedBy(reading, at) ? undefined : firstPerson(reading, i + 1, limit);
    if (HEADED.has(word) && tokens[i + 1]?.norm === 'by') return firstPerson(reading, i + 2, limit);
    if (word === 'with') {
      // "a delegation with Admiral Rao at its head"
      const person = reading.mentions.within({ from: i + 1, to: Math.min(limit, i + 8) })[0];
      const tail = person ? [0, 1, 2].map((k) => tokens[person.to + k]?.norm).join(' ') : '';
      if (person?.kind === 'person' && /^at (its|their|the) head$/.test(tail)) return person;
    }
    // "the delegation *voiced* readiness to work with Nepal under the leadership of its President": of the land.
    if (word === 'under' && !saysBefore(reading, at, i)) {
      for (let k = i + 1; k < i + 6 && k < limit; k++) {
        const mention = reading.mentions.at(k);
        if (mention && (mention.kind === 'person' || mention.kind === 'office'))
          return firstPerson(reading, k, limit);
        if (/^(leadership|chairmanship|head)$/.test(tokens[k]?.norm ?? ''))
          return firstPerson(reading, k + 2, limit);
      }
    }
  }
  return undefined;
}

function saysBefore({ tokens, lex }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      tokens[i]?.shape === 'lower' &&
      lex
        .at(i)
        .some(
          ({ entry }) => entry.type === 'verb' && entry.family === 'speak' && entry.forms.includes('past'),
        )
    )
      return true;
  return false;
}

/** "*attended* from the Omani side *by* X": present, at the head of none. */
function isAttendedBy({ tokens }: Reading, by: number): boolean {
  return tokens
    .slice(Math.max(0, by - 8), by)
    .some((t) => /^(attended|represented|joined|witnessed)$/.test(t.norm));
}

/** "X, *heading a* delegation", "X *at the head of a* delegation", "X *and his* delegation". */
function headBefore(reading: Reading, delegation: number, noun: number, floor: number): Mention | undefined {
  const { tokens } = reading;
  // "*The head of this* defence *delegation, General Rao,* said"
  const next = tokens[noun + 1]?.norm === ',' ? reading.mentions.at(noun + 2) : undefined;
  if (next?.kind === 'person' && next.from === noun + 2)
    for (let k = noun - 1; k > floor && k > noun - 8; k--)
      if (tokens[k]?.norm === 'of' && /^(head|leader|chief)$/.test(tokens[k - 1]?.norm ?? '')) return next;
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
    /^(him|her)$/.test(tokens[noun + 3]?.norm ?? '') ||
    // "and the delegation that she led"
    (/^(that|which)$/.test(tokens[noun + 1]?.norm ?? '') &&
      /^(he|she)$/.test(tokens[noun + 2]?.norm ?? '') &&
      HEADING.has(tokens[noun + 3]?.norm ?? '')) ||
    // "General Somchai and delegation"
    (tokens[noun - 1]?.norm === 'and' && tokens[noun]?.norm === 'delegation');
  if ((word === 'and' || word === 'with') && inner) {
    if (tokens[i - 1]?.norm === 'together' || tokens[i - 1]?.norm === 'along') i--;
    if (tokens[i - 1]?.norm === ',') i--;
    const mention = reading.mentions.at(i - 1);
    return mention && (mention.kind === 'person' || mention.kind === 'office') ? mention : undefined;
  }
  // "*Minister Lind's* delegation toured the yard"
  const owner = tokens[noun - 1]?.norm === "'s" ? reading.mentions.at(noun - 2) : undefined;
  if (owner?.kind === 'person' && owner.to === noun - 1) return owner;
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
    // "travelled *on behalf of President X* to lead the delegation": for whom, and not who.
    const isForWhom = mention !== undefined && reading.tokens[mention.from - 2]?.norm === 'behalf';
    if (
      mention &&
      !isForWhom &&
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
