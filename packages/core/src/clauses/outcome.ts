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
import { nominalOutcomes } from './outcome-nouns.js';
import { agreedDeeds, cut, cutScene, isLongAgo, isSent, objects } from './outcome-text.js';
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
  return found.filter((clause, i) => i === 0 || !isToldAgain(reading, clause, found[0] as OutcomeClause));
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
    (tense === 'future' && !/^(announced|agreed)$/.test(frame.kind) && isLater(reading, predicate))
  )
    return [];
  const end = dropTail(reading, predicate.complement).to;
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
  if (has('i')) return word === 'to' ? agreedDeeds(reading, { from: at + 1, to: end }) : [];
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

/** "Last year they agreed", "signed in March", "established in 2009": told as history. */
function isEarlier(reading: Reading, predicate: Predicate, frame: OutcomeFrame): boolean {
  if (predicate.group.tense !== 'past') return false;
  const { tokens, mentions, doc } = reading;
  const before = predicatesOf(reading)[predicate.index - 1];
  const start =
    before?.sentence === predicate.sentence
      ? predicate.from
      : (doc.sentences[predicate.sentence]?.from ?? predicate.from);
  for (let i = Math.max(start, predicate.verb.from - 40); i < predicate.verb.from; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === 'already' || norm === 'previously') return true;
    if (
      norm === 'last' &&
      /^(year|month|week|summer|spring|autumn|winter|decade|century)$/.test(tokens[i + 1]?.norm ?? '')
    )
      return true;
    // "Earlier, the president invited"; but "earlier in the day", "earlier today"
    const after = tokens[i + 1]?.norm ?? '';
    if (
      norm === 'earlier' &&
      (after === ',' || after === 'this') &&
      !/^(day|morning|afternoon|evening)$/.test(tokens[i + 2]?.norm ?? '')
    )
      return true;
    if (norm === 'in' && isLongAgo(reading, i + 1)) return true;
  }
  // Behind "agreed to", the date is that of the deed.
  if (!frame.frames.includes('n') || frame.objects === undefined) return false;
  for (let i = predicate.verb.to; i < predicate.complement.to && i < predicate.verb.to + 24; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === ',' || norm === 'and' || norm === 'for') return false;
    if (norm === 'last' && /^(year|month|week)$/.test(tokens[i + 1]?.norm ?? '')) return true;
    if (norm === 'in' && isLongAgo(reading, i + 1)) return true;
    const mention = mentions.at(i);
    if (mention && mention.from < i) i = mention.to - 1;
  }
  return false;
}

/** "will be signed next year", "is to be signed soon": not of this meeting. */
function isLater(reading: Reading, predicate: Predicate): boolean {
  const { tokens } = reading;
  const end = Math.min(predicate.complement.to, predicate.verb.to + 40);
  for (let i = predicate.from; i < end; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (/^(soon|later|future|eventually|once|until|would|could|should|may|might|must|can|not|if)$/.test(norm))
      return true;
    if (
      /^(next|coming)$/.test(norm) &&
      /^(week|month|months|year|years|days|weeks|spring|summer|autumn|session)$/.test(
        tokens[i + 1]?.norm ?? '',
      )
    )
      return true;
  }
  return false;
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
    /^(agreement|consensus|understanding)$/.test(tokens[subject.to - 1]?.norm ?? '') &&
    (opens === 'to' || (opens === 'on' && reading.mentions.at(complement.from + 1)?.kind !== 'date'))
  )
    return opens === 'to'
      ? agreedDeeds(reading, { from: complement.from + 1, to: sentenceEnd(reading, predicate) })
      : cut(reading, cutScene(reading, { from: complement.from + 1, to: complement.to }));
  // "The agreement was reached during the talks"
  if (
    frame.kind === 'agreed' &&
    subject.to - subject.from <= 2 &&
    /^(agreement|consensus|understanding)$/.test(tokens[subject.to - 1]?.norm ?? '')
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

/** "invited X *to establish a centre*", "invited him *to Baku*". */
function invited(reading: Reading, at: number, end: number): TokenRange[] {
  const { tokens } = reading;
  for (let i = at; i < end - 1; i++) {
    if (tokens[i]?.norm === 'to') {
      const verb = tokens[i + 1];
      return cut(
        reading,
        cutPlace(reading, {
          from: verb?.shape === 'lower' && !DETERMINERS.has(verb.norm) ? i + 1 : at,
          to: end,
        }),
      );
    }
    if (tokens[i]?.norm === ',' || tokens[i]?.norm === ';') return [];
  }
  return [];
}

/** "was invited *to visit Oslo*", "was invited by the king *to Oslo*". */
function guestInvited(reading: Reading, { subject, verb: { to: at } }: Predicate, end: number): TokenRange[] {
  const { tokens, mentions } = reading;
  // "The agency was invited to join": only of those who are named.
  const guest = mentions.at(subject.to - 1);
  if (guest?.kind !== 'person' && guest?.kind !== 'office' && guest?.kind !== 'pronoun') return [];
  let from = at;
  if (tokens[at]?.norm === 'by') {
    from = (mentions.at(at + 1) ?? mentions.at(at + 2))?.to ?? at;
    // "by his counterpart, Anna Lind, to"
    if (tokens[from]?.norm === ',') {
      const name = tokens[from + 1]?.norm === 'to' ? from : (mentions.at(from + 1)?.to ?? at);
      from = tokens[name]?.norm === ',' ? name + 1 : at;
    }
  }
  if (tokens[from]?.norm !== 'to') return [];
  return cut(reading, cutPlace(reading, cutScene(reading, { from: from + 1, to: end })));
}

/** "…, which was accepted" stays out of the text. */
function cutPlace(reading: Reading, range: TokenRange): TokenRange {
  for (let i = range.from + 1; i < range.to - 1; i++) {
    const next = reading.tokens[i + 1]?.norm ?? '';
    if (
      (reading.tokens[i]?.norm === ',' && /^(which|who|an|and|to|while|at|in|during|with)$/.test(next)) ||
      opensDate(reading, i)
    )
      return { from: range.from, to: i };
  }
  return range;
}

/** "(visit Oslo) *at a mutually convenient time*". */
function opensDate({ tokens }: Reading, at: number): boolean {
  if (!/^(at|on)$/.test(tokens[at]?.norm ?? '')) return false;
  for (let i = at + 1; i < at + 5; i++) if (/^(time|date|dates)$/.test(tokens[i]?.norm ?? '')) return true;
  return false;
}

/** "extended an invitation to X to visit Y": the deed; else the phrase about the invitation. */
function invitation(reading: Reading, at: number, end: number): TokenRange[] {
  const { tokens } = reading;
  if (objectIn(reading, { from: at, to: end }, INVITATION) === undefined) return [];
  let noun = at;
  while (noun < end && tokens[noun]?.norm !== 'invitation') noun++;
  for (let i = end - 2; i > noun; i--) {
    if (tokens[i]?.norm !== 'to' || tokens[i + 1]?.kind !== 'word' || tokens[i + 1]?.shape !== 'lower')
      continue;
    if (VISITS.test(tokens[i + 1]?.norm ?? ''))
      return cut(reading, cutPlace(reading, { from: i + 1, to: end }));
  }
  const rest = cut(reading, cutPlace(reading, { from: noun + 1, to: end }));
  return rest.length > 0
    ? rest
        .map((r) =>
          tokens[r.from]?.norm === 'to' || tokens[r.from]?.norm === 'for'
            ? { from: r.from + 1, to: r.to }
            : r,
        )
        .filter((r) => r.to > r.from)
    : [];
}
const INVITATION = new Set(['invitation']);
const VISITS =
  /^(visit|play|attend|participate|take|join|pay|come|explore|establish|undertake|address|hold|travel|make|tour|send|open|invest|be|speak|inspect|observe)$/;

/** "handed the ambassador *a diploma*", "presented *the Order of Glory* to X". */
function thingGiven(reading: Reading, at: number, end: number, frame: OutcomeFrame): TokenRange | undefined {
  const { tokens, mentions } = reading;
  if (frame.objects === undefined) return undefined;
  // "bestowed *upon the envoy* the order"
  if (/^(?:to|on|upon)$/.test(tokens[at]?.norm ?? '')) {
    const receiver = /^(?:him|her|them)$/.test(tokens[at + 1]?.norm ?? '')
      ? at + 2
      : (mentions.at(at + 1) ?? mentions.at(at + 2))?.to;
    return receiver !== undefined && objectIn(reading, { from: receiver, to: end }, frame.objects)
      ? cutScene(reading, { from: receiver, to: end })
      : undefined;
  }
  const first = mentions.at(at) ?? mentions.at(at + 1);
  // "handed *the premier* a letter"
  const isReceiver =
    (first?.kind === 'person' || first?.kind === 'office') &&
    /^(an?|the|with)$/.test(tokens[first.to]?.norm ?? '');
  if (!isReceiver && objectIn(reading, { from: at, to: end }, frame.objects))
    return untilReceiver(reading, { from: at, to: end });
  let from = /^(him|her|them)$/.test(tokens[at]?.norm ?? '')
    ? at + 1
    : first && first.to < end
      ? first.to
      : undefined;
  if (from === undefined) return undefined;
  if (tokens[from]?.norm === 'with') from++;
  return objectIn(reading, { from, to: end }, frame.objects)
    ? { from, to: cutScene(reading, { from, to: end }).to }
    : undefined;
}

function untilReceiver(reading: Reading, range: TokenRange): TokenRange {
  const scene = cutScene(reading, range);
  for (let i = scene.from + 1; i < scene.to - 1; i++) {
    if (!/^(to|on|upon)$/.test(reading.tokens[i]?.norm ?? '')) continue;
    // "a gift to be presented to the leader by …"
    if (reading.tokens[i + 1]?.norm === 'be') return range;
    // "on the outgoing ambassador"
    const next = [1, 2, 3].map((k) => reading.mentions.at(i + k)).find((m) => m !== undefined);
    if (
      next &&
      (next.kind === 'person' ||
        next.kind === 'office' ||
        next.kind === 'group' ||
        next.kind === 'delegation' ||
        next.kind === 'organization')
    )
      return { from: scene.from, to: i };
  }
  return scene;
}
