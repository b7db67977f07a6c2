/**
 * What came of the meeting: papers signed, things agreed, invitations, awards.
 */
import { DETERMINERS } from '../lexicon/function-words.js';
import { OUTCOME_FRAMES, type OutcomeFrame } from '../lexicon/verbs/outcome.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { actorOf, isGroupActor } from './actors.js';
import { objectIn, startsPhrase } from './noun-phrase.js';
import { predicatesOf, type Predicate } from './predicates.js';
import { wholeSubject } from './subject-phrase.js';
import { thingGiven } from './outcome-given.js';
import { guestInvited, invitation, invited } from './outcome-invited.js';
import { nameListed } from './outcome-listed.js';
import { nominalOutcomes } from './outcome-nouns.js';
import { isEarlier, isLater } from './outcome-time.js';
import { agreedDeeds, cut, cutScene, isSent, objects } from './outcome-text.js';
import { dropTail, trim } from './trim.js';
import type { OutcomeClause } from './types.js';
import { isAdverb, isNegated } from './verb-group.js';

export function findOutcomes(reading: Reading): OutcomeClause[] {
  const predicates = predicatesOf(reading);
  const found: OutcomeClause[] = [];
  predicates.forEach((predicate, index) => {
    // "It was announced that …" stands as a source does, but tells what came of the talks.
    const isIt = reading.tokens[predicate.subject.from]?.norm === 'it' && predicate.group.voice === 'passive';
    if (predicate.attribution && !isIt) return;
    const frames = predicate.verbs.flatMap((v) =>
      v.entry.family === 'outcome' ? (OUTCOME_FRAMES.get(v.entry.lemma) ?? []) : [],
    );
    for (const frame of frames) {
      const texts = readOutcome(reading, predicates, index, frame);
      if (texts.length === 0) continue;
      for (const text of texts)
        found.push({
          kind: 'outcome',
          sentence: predicate.sentence,
          outcome: frame.kind,
          from: Math.min(predicate.from, text.from),
          to: Math.max(predicate.verb.to, text.to),
          text,
        });
      break;
    }
  });
  found.push(...nominalOutcomes(reading, found));
  found.sort((a, b) => a.from - b.from);
  const told = found.filter(
    (clause, i) => i === 0 || !isToldAgain(reading, clause, found[0] as OutcomeClause),
  );
  return nameListed(reading, told);
}

/** "*The memorandum* was signed by the envoys": the paper of which the text told before. */
function isToldAgain({ tokens }: Reading, { outcome, text }: OutcomeClause, first: OutcomeClause): boolean {
  return (
    outcome === first.outcome &&
    text.to - text.from <= 2 &&
    /^(the|these|this|both|all)$/.test(tokens[text.from - 1]?.norm ?? '') &&
    tokens[text.from]?.shape !== 'title'
  );
}

function readOutcome(
  reading: Reading,
  predicates: readonly Predicate[],
  index: number,
  frame: OutcomeFrame,
): TokenRange[] {
  const predicate = predicates[index] as Predicate;
  const { tokens, mentions } = reading;
  const { voice, tense } = predicate.group;
  const has = (letter: string): boolean => frame.frames.includes(letter);
  if (isNegated(reading, predicate) || isEarlier(reading, predicate, frame)) return [];
  if (
    voice === 'infinitive' ||
    (tense === 'future' && frame.kind === 'other') ||
    // "pacts are *expected* to be signed", "it is *planned* to sign"
    (tense === 'future' &&
      tokens
        .slice(predicate.group.from, predicate.verb.from)
        .some((t) => /^(?:expected|planned|scheduled|intended)$/.test(t.norm))) ||
    // "A pact is *to be signed*": still to come.
    (frame.kind === 'signed' && isToBe(reading, predicate.verb.from)) ||
    // "The sides plan *to sign* a pact"
    (frame.kind === 'other' &&
      predicate.verbs.some((v) => v.entry.lemma === 'plan') &&
      plansSigning(reading, predicate)) ||
    (tense === 'future' && !/^(announced|agreed)$/.test(frame.kind) && isLater(reading, predicate))
  )
    return [];
  const end = dropTail(reading, predicate.complement).to;
  // "announced that he *had* already met them": told, and no news of the talks.
  const { from } = predicate.complement;
  if (frame.kind === 'announced' && tokens[from]?.norm === 'that')
    for (let i = from; i < from + 7 && i < end; i++) if (tokens[i]?.norm === 'had') return [];
  if (frame.kind === 'announced' && isOwnPlan(reading, from, end)) return [];
  // "had the honour of *being* received": who has it was given none.
  if (frame.kind === 'awarded' && tokens[predicate.verb.from - 1]?.norm === 'being') return [];
  if (voice === 'passive') {
    // "It was announced that the next session …"
    if (
      has('t') &&
      tokens[predicate.subject.from]?.norm === 'it' &&
      tokens[predicate.verb.to]?.norm === 'that'
    )
      return cut(reading, { from: predicate.verb.to + 1, to: sentenceEnd(reading, predicate) });
    // "It was decided to open a route"
    if (has('i'))
      return tokens[predicate.subject.from]?.norm === 'it' && tokens[predicate.verb.to]?.norm === 'to'
        ? agreedDeeds(reading, { from: predicate.verb.to + 1, to: end })
        : [];
    // "was invited to visit Oslo"
    if (has('a')) return guestInvited(reading, predicate, end);
    return has('n') ? passiveObject(reading, predicate, frame) : [];
  }
  if (has('s')) return passiveObject(reading, predicate, frame);
  const actor = actorOf(reading, predicates, index);
  let at = predicate.verb.to;
  if (
    has('g') &&
    (actor === undefined || !(isGroupActor(actor) || hasJoint(reading, at) || isShared(reading, at)))
  )
    return [];
  while (at < end && isAdverb(tokens[at])) at++;
  // "agreed on Wednesday to deepen ties"
  const date = tokens[at]?.norm === 'on' ? mentions.at(at + 1) : mentions.at(at);
  if (date?.kind === 'date') at = date.to;
  // "transmitted to the speaker an invitation"
  const receiver = mentions.at(at + 1) ?? mentions.at(at + 2);
  if (frame.kind === 'invited' && tokens[at]?.norm === 'to' && receiver && receiver.to < end)
    at = receiver.to;
  const word = tokens[at]?.norm ?? '';
  // "reached an agreement with his counterpart *to step up*"
  if (has('i') && word === 'with') {
    const partner = mentions.at(at + 1) ?? mentions.at(at + 2);
    return partner && partner.to < end && tokens[partner.to]?.norm === 'to' && partner.kind !== 'country'
      ? agreedDeeds(reading, { from: partner.to + 1, to: end })
      : [];
  }
  // "agreed *during the meeting* to set up"
  if (has('i') && /^(at|during|in|following|after)$/.test(word)) {
    const to = deedAfterScene(reading, at, end);
    return to === undefined ? [] : agreedDeeds(reading, { from: to, to: end });
  }
  // "agreed *not to* raise tariffs"
  const isNot = tokens[at - 1]?.norm === 'not';
  if (has('i')) return word === 'to' ? agreedDeeds(reading, { from: isNot ? at - 1 : at + 1, to: end }) : [];
  if (has('t')) return word === 'that' ? cut(reading, { from: at + 1, to: end }) : [];
  if (has('a')) return invited(reading, at, end);
  if (has('d')) {
    const given = thingGiven(reading, at, end, frame);
    return given && (!has('f') || isSent(reading, given)) ? cut(reading, given) : [];
  }
  if (word === 'that') return [];
  if (!startsPhrase(reading, at) || word === 'to')
    return date && has('g') && word === 'to' ? agreedDeeds(reading, { from: at + 1, to: end }) : [];
  if (frame.kind === 'invited') return invitation(reading, at, end);
  return objects(reading, { from: at, to: end }, frame);
}

function isToBe({ tokens }: Reading, verb: number): boolean {
  return tokens[verb - 1]?.norm === 'be' && tokens[verb - 2]?.norm === 'to';
}

function plansSigning({ tokens }: Reading, { verb }: Predicate): boolean {
  return tokens[verb.to]?.norm === 'to' && /^(?:sign|conclude|ink)$/.test(tokens[verb.to + 1]?.norm ?? '');
}

/** "The envoy issued a *joint* statement with the minister": of all, whoever is named first. */
function hasJoint({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.norm === 'joint' || tokens[at + 1]?.norm === 'joint';
}

/** "reached an agreement *with his counterpart*": of both. */
function isShared({ tokens, mentions }: Reading, at: number): boolean {
  const partner = mentions.at(at + 1) ?? mentions.at(at + 2);
  return tokens[at]?.norm === 'with' && (partner?.kind === 'person' || partner?.kind === 'office');
}

function deedAfterScene({ tokens, mentions }: Reading, at: number, end: number): number | undefined {
  for (let i = at + 1; i < end - 1 && i < at + 12; i++) {
    const norm = tokens[i]?.norm;
    if (norm === ',' || norm === 'that') return undefined;
    const next = tokens[i + 1];
    if (norm === 'to' && next?.shape === 'lower' && !DETERMINERS.has(next.norm) && !mentions.at(i + 1))
      return i + 1;
  }
  return undefined;
}

const sentenceEnd = (reading: Reading, predicate: Predicate): number =>
  reading.doc.sentences[predicate.sentence]?.to ?? predicate.complement.to;

/** "A protocol *on transit* was signed *on trade*": the subject; what the paper is for may follow the verb. */
function passiveObject(reading: Reading, predicate: Predicate, frame: OutcomeFrame): TokenRange[] {
  const { tokens } = reading;
  const subject = trim(reading, wholeSubject(reading, predicate));
  if (subject === undefined) return [];
  const head = tokens[subject.from]?.norm ?? '';
  const { complement } = predicate;
  const opens = tokens[complement.from]?.norm;
  // "Agreement was reached to open a route", "… on visas"
  if (
    subject.to - subject.from <= 3 &&
    /^(agreements?|consensus|understandings?)$/.test(tokens[subject.to - 1]?.norm ?? '') &&
    (opens === 'to' || (opens === 'on' && reading.mentions.at(complement.from + 1)?.kind !== 'date'))
  )
    return opens === 'to'
      ? agreedDeeds(reading, { from: complement.from + 1, to: sentenceEnd(reading, predicate) })
      : cut(reading, cutScene(reading, { from: complement.from + 1, to: complement.to }));
  // "The agreement was reached during the talks"
  if (
    frame.kind === 'agreed' &&
    subject.to - subject.from <= 2 &&
    /^(agreements?|consensus|understandings?)$/.test(tokens[subject.to - 1]?.norm ?? '')
  )
    return [];
  // "The invitation was accepted"
  if (frame.kind === 'invited' && tokens[subject.to - 1]?.norm === 'invitation')
    return predicate.verbs.some((v) => v.entry.lemma === 'accept')
      ? []
      : invitation(reading, subject.to - 1, dropTail(reading, complement).to);
  if (/^(it|they|he|she|which|this|these|who)$/.test(head) && subject.to - subject.from === 1) {
    // "The guest was presented with a badge"
    return frame.kind === 'awarded' ? presentedWith(reading, predicate, frame) : [];
  }
  if (frame.objects !== undefined && objectIn(reading, subject, frame.objects) === undefined) {
    return frame.kind === 'awarded' ? presentedWith(reading, predicate, frame) : [];
  }
  if (frame.frames.includes('f') && !isSent(reading, subject)) return [];
  return objects(reading, subject, frame);
}

function presentedWith(reading: Reading, predicate: Predicate, frame: OutcomeFrame): TokenRange[] {
  const { complement } = predicate;
  // "was received with military honours"
  if (predicate.verbs.some((v) => v.entry.lemma === 'receive')) return [];
  const first = reading.tokens[complement.from]?.norm;
  const from = first === 'with' ? complement.from + 1 : complement.from;
  return frame.objects && objectIn(reading, { from, to: complement.to }, frame.objects)
    ? cut(reading, cutScene(reading, { from, to: complement.to }))
    : [];
}

/** "announced that he *intends to visit* India", "that they *would take part in* the games": a plan, and no result. */
function isOwnPlan({ tokens }: Reading, from: number, end: number): boolean {
  if (tokens[from]?.norm !== 'that') return false;
  for (let i = from + 1; i < from + 9 && i < end; i++) {
    const word = tokens[i]?.norm ?? '';
    if (/^(?:intends?|plans?|hopes?)$/.test(word)) return tokens[i + 1]?.norm === 'to';
    if (/^(?:will|would)$/.test(word))
      return /^(?:visit|travel|arrive|attend|participate|take|come|go|pay|make)$/.test(
        tokens[i + 1]?.norm ?? '',
      );
  }
  return false;
}
