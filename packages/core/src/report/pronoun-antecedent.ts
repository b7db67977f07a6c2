/**
 * Whom a pronoun means: "he" who was last the subject, "him" of an earlier sentence, "it" of a delegation.
 *
 *     A Namibian delegation was in Nairobi. It called on the Minister.
 */
import { sentenceOf } from '../clauses/subject.js';
import type { DelegationMention, PronounMention } from '../mentions/types.js';
import type { Discourse } from './discourse.js';
import { officeAntecedent } from './office-antecedent.js';
import { asPerson, asSide, type Referent } from './referent.js';

export function pronounAntecedent(discourse: Discourse, mention: PronounMention): Referent | undefined {
  if (mention.person === 'it') return delegationBefore(discourse, mention.from);
  if (isOfStranger(discourse, mention)) return undefined;
  return (
    subjectBeforeWho(discourse, mention) ??
    travellerBeforeWhere(discourse, mention) ??
    unnamedBefore(discourse, mention) ??
    agentBeforeWhen(discourse, mention) ??
    ofGender(discourse, mention.person, mention.object ? discourse.sentenceStart(mention.from) : mention.from)
  );
}

/** "The Brazilian delegation" is its country, any other one the guests'. */
export function delegationAntecedent(discourse: Discourse, { country }: DelegationMention): Referent {
  return country !== undefined ? { type: 'country', code: country } : asSide(discourse.standing, 'guests');
}

/** "A Namibian delegation was in Nairobi. *It* called on": the one that the sentence before is about. */
function delegationBefore(discourse: Discourse, at: number): Referent | undefined {
  const sentence = sentenceOf(discourse.reading, at);
  const before = discourse.reading.doc.sentences[sentence.index - 1];
  if (sentence.index < 1 || !before || at > sentence.from + 1) return undefined;
  for (const mention of discourse.reading.mentions.within({ from: before.from, to: before.from + 4 }))
    if (mention.kind === 'delegation') return delegationAntecedent(discourse, mention);
  return undefined;
}

/** "Minister A invited him through B, who called on *him*": the one with whom the sentence opens. */
function subjectBeforeWho(discourse: Discourse, { object, from }: PronounMention): Referent | undefined {
  const start = object ? discourse.sentenceStart(from) : from;
  for (let i = from - 1; i > start && i > from - 5; i--) {
    if (discourse.reading.tokens[i]?.norm === 'who') return asPerson(discourse.subjectBetween(start, i));
  }
  return undefined;
}

/** "After the rite *Minister A* went to the palace, *where he* met B": who went there. */
function travellerBeforeWhere(
  { reading, cast }: Discourse,
  { from, object, person }: PronounMention,
): Referent | undefined {
  const { tokens, mentions, lex } = reading;
  if (object || !/^(?:he|she)$/.test(person) || tokens[from - 1]?.norm !== 'where') return undefined;
  const before = mentions.within({ from: sentenceOf(reading, from).from, to: from - 1 });
  const goes = before.filter((m) => m.kind === 'person' && lex.hasVerb(m.to, 'past')).at(-1);
  return goes?.kind === 'person' ? asPerson(cast.of(goes)) : undefined;
}

/** "The letter was handed over *by A* when *he* was received by B": the one who did what the sentence tells. */
function agentBeforeWhen(discourse: Discourse, { from, person }: PronounMention): Referent | undefined {
  const { reading } = discourse;
  const { tokens, mentions } = reading;
  if (person === 'they' || person === 'who') return undefined;
  let when = from - 1;
  while (when > from - 14 && !/^(?:when|while|as)$/.test(tokens[when]?.norm ?? '')) when--;
  const start = sentenceOf(reading, from).from;
  if (when <= start || when <= from - 14) return undefined;
  const before = mentions.within({ from: start, to: when }).filter((m) => m.kind === 'person');
  const [agent] = before;
  const by = agent && tokens[agent.from - 1]?.norm === 'the' ? agent.from - 2 : (agent?.from ?? 0) - 1;
  if (before.length !== 1 || tokens[by]?.norm !== 'by') return undefined;
  const isPassive = tokens
    .slice(Math.max(start, by - 4), by)
    .some(({ norm }) => /^(?:was|were|been)$/.test(norm));
  return isPassive && agent?.kind === 'person' ? asPerson(discourse.cast.of(agent)) : undefined;
}

/** "The President met B. *The Chief Prelate stressed* peace. *He* noted": somebody of whom no name tells who he is. */
function isOfStranger(discourse: Discourse, { person, object, from }: PronounMention): boolean {
  const { reading } = discourse;
  const { tokens, mentions, lex, doc } = reading;
  const sentence = sentenceOf(reading, from);
  const before = doc.sentences[sentence.index - 1];
  if (object || !/^(?:he|she)$/.test(person) || !before || from > sentence.from) return false;
  let at = before.from;
  // "*During the talks,* the Prelate stressed"
  if (/^(?:during|at|in)$/.test(tokens[at]?.norm ?? ''))
    while (at < before.from + 6 && tokens[at - 1]?.norm !== ',') at++;
  const office = tokens[at]?.norm === 'the' ? mentions.at(at + 1) : undefined;
  if (office?.kind !== 'office' || office.from !== at + 1 || office.plural || office.counterpart)
    return false;
  return lex.hasVerb(office.to, 'past') && officeAntecedent(discourse, office) === undefined;
}

/** "*The Secretary General* praised Peru. *He* also thanked": the one whom nobody named, if the sentence before is about him. */
function unnamedBefore(discourse: Discourse, { person, object, from }: PronounMention): Referent | undefined {
  const { unnamed, reading } = discourse;
  if (!unnamed || object || person === 'they' || person === 'who') return undefined;
  const sentence = sentenceOf(reading, from);
  const before = reading.doc.sentences[sentence.index - 1];
  if (sentence.index < 1 || !before || from > sentence.from + 2) return undefined;
  const at = reading.tokens[before.from]?.norm === 'the' ? before.from + 1 : before.from;
  const office = reading.mentions.at(at);
  if (office?.kind !== 'office' || office.from > at) return undefined;
  // "The Secretary General and Minister Rey discussed": of two, and so of none.
  if (reading.tokens[office.to]?.norm === 'and') return undefined;
  return unnamed.words.includes(discourse.wordsOf(office).join(' ')) ? unnamed.referent : undefined;
}

function ofGender(discourse: Discourse, word: PronounMention['person'], at: number): Referent | undefined {
  if (word === 'they') return { type: 'all' };
  if (word === 'it' || word === 'who') return undefined;
  return asPerson(discourse.lastSpokenOf(at, word === 'one' ? undefined : word === 'he' ? 'm' : 'f'));
}
