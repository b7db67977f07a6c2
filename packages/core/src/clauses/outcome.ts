/**
 * What came of the meeting: papers signed, things agreed, invitations, awards.
 */
import { OUTCOME_FRAMES, type OutcomeFrame } from '../lexicon/verbs/outcome.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { actorOf, isGroupActor } from './actors.js';
import { splitItems } from './coordination.js';
import { objectIn, startsPhrase } from './noun-phrase.js';
import { predicatesOf, type Predicate } from './predicates.js';
import { wholeSubject } from './subject-phrase.js';
import { dropTail, trim } from './trim.js';
import type { OutcomeClause } from './types.js';
import { isAdverb } from './verb-group.js';

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
  found.push(...signings(reading, found));
  return found.sort((a, b) => a.from - b.from);
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
  if (
    voice === 'infinitive' ||
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
    return has('n') ? passiveObject(reading, predicate, frame) : [];
  }
  const actor = actorOf(reading, predicates, index);
  if (has('g') && (actor === undefined || !isGroupActor(actor))) return [];
  let at = predicate.verb.to;
  while (at < end && isAdverb(tokens[at])) at++;
  // "agreed on Wednesday to deepen ties"
  const date = tokens[at]?.norm === 'on' ? mentions.at(at + 1) : mentions.at(at);
  if (date?.kind === 'date') at = date.to;
  const word = tokens[at]?.norm ?? '';
  if (has('i')) return word === 'to' ? agreedDeeds(reading, { from: at + 1, to: end }) : [];
  if (has('t')) return word === 'that' ? cut(reading, { from: at + 1, to: end }) : [];
  if (has('a')) return invited(reading, at, end);
  if (has('d')) {
    const given = thingGiven(reading, at, end, frame);
    return given ? cut(reading, given) : [];
  }
  if (!startsPhrase(reading, at) || word === 'to')
    return date && has('g') && word === 'to' ? agreedDeeds(reading, { from: at + 1, to: end }) : [];
  if (frame.kind === 'invited') return invitation(reading, at, end);
  return objects(reading, { from: at, to: end }, frame);
}

/** "will be signed next year", "is to be signed soon": not of this meeting. */
function isLater(reading: Reading, predicate: Predicate): boolean {
  const { tokens } = reading;
  const end = Math.min(predicate.complement.to, predicate.verb.to + 40);
  for (let i = predicate.from; i < end; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (/^(soon|later|future|eventually|would|could|should|may|might|must|can|not|if)$/.test(norm))
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

function cut(reading: Reading, range: TokenRange): TokenRange[] {
  const text = trim(reading, range);
  return text ? [text] : [];
}

/** "to review the plan and to hold talks": one text a deed only where "to" is said again. */
function agreedDeeds(reading: Reading, range: TokenRange): TokenRange[] {
  const { tokens } = reading;
  const out: TokenRange[] = [];
  let { from } = range;
  for (let i = range.from + 1; i < range.to - 1; i++) {
    // "agreed to hold talks; open a route; and work on"
    if (tokens[i]?.norm === ';' && i > from) {
      out.push(...cut(reading, { from, to: i }));
      from = tokens[i + 1]?.norm === 'and' ? i + 2 : i + 1;
      if (tokens[from]?.norm === 'to') from++;
      continue;
    }
    // "and look forward to": a verb of its own.
    if (tokens[i]?.norm === 'and' && tokens[i + 1]?.norm === 'look' && tokens[i + 2]?.norm === 'forward')
      return [...out, ...cut(reading, { from, to: i })];
    if (tokens[i]?.norm !== 'to' || tokens[i - 1]?.norm !== 'and' || i - 1 <= from) continue;
    out.push(...cut(reading, { from, to: i - 1 }));
    from = i + 1;
  }
  return [...out, ...cut(reading, { from, to: range.to })];
}

/** Papers and the like, each an item; the verb's scene ("at the ministry", "in the presence of") cut off. */
function objects(reading: Reading, range: TokenRange, frame: OutcomeFrame): TokenRange[] {
  const whole = trim(reading, cutScene(reading, range));
  if (whole === undefined) return [];
  if (frame.objects === undefined) return [whole];
  const items = splitItems(reading, whole);
  const fitting = items.filter(
    (item) => objectIn(reading, item, frame.objects as ReadonlySet<string>) !== undefined,
  );
  if (fitting.length === 0) return [];
  return (fitting.length === items.length ? items : [whole]).flatMap((item) => cut(reading, item));
}

/** "signed a memorandum *at the ministry / in the presence of …*". */
function cutScene(reading: Reading, range: TokenRange): TokenRange {
  const { tokens, mentions } = reading;
  for (let i = range.from + 1; i < range.to - 1; i++) {
    const mention = mentions.at(i);
    if (mention && mention.from < i && mention.to > i + 1) continue;
    const norm = tokens[i]?.norm;
    const next = tokens[i + 1]?.norm ?? '';
    if (norm === 'in' && (next === 'presence' || (next === 'the' && tokens[i + 2]?.norm === 'presence')))
      return { from: range.from, to: i };
    if (
      norm === 'on' &&
      (mentions.at(i + 1)?.kind === 'date' ||
        (/^(the$|behalf)/.test(next) &&
          /^(sidelines|margins|occasion|side|behalf|part)$/.test(tokens[i + 2]?.norm ?? next)))
    )
      return { from: range.from, to: i };
    // "signed the MOU from the Nepali side"
    if (
      norm === 'from' &&
      next === 'the' &&
      (tokens[i + 2]?.norm === 'side' || tokens[i + 3]?.norm === 'side')
    )
      return { from: range.from, to: i };
    if (norm === 'at' && (next === 'the' || mentions.at(i + 1)?.kind === 'place'))
      return { from: range.from, to: i };
    if (
      norm === 'by' ||
      norm === 'during' ||
      norm === 'following' ||
      (norm === ',' && /^(which|who|with|where|while|during|at|in|on|following|witnessed)$/.test(next))
    )
      return { from: range.from, to: i };
  }
  return range;
}

/** "A protocol *on transit* was signed *on trade*": the subject; what the paper is for may follow the verb. */
function passiveObject(reading: Reading, predicate: Predicate, frame: OutcomeFrame): TokenRange[] {
  const { tokens } = reading;
  const subject = trim(reading, wholeSubject(reading, predicate));
  if (subject === undefined) return [];
  const head = tokens[subject.from]?.norm ?? '';
  if (/^(it|they|he|she|which|this|these|who)$/.test(head) && subject.to - subject.from === 1) {
    // "The guest was presented with a badge"
    return frame.kind === 'awarded' ? presentedWith(reading, predicate, frame) : [];
  }
  if (frame.objects !== undefined && objectIn(reading, subject, frame.objects) === undefined) {
    return frame.kind === 'awarded' ? presentedWith(reading, predicate, frame) : [];
  }
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
      return cut(reading, cutPlace(reading, { from: verb?.shape === 'lower' ? i + 1 : at, to: end }));
    }
    if (tokens[i]?.norm === ',' || tokens[i]?.norm === ';') return [];
  }
  return [];
}

/** "…, which was accepted" stays out of the text. */
function cutPlace(reading: Reading, range: TokenRange): TokenRange {
  for (let i = range.from + 1; i < range.to - 1; i++) {
    const next = reading.tokens[i + 1]?.norm ?? '';
    if (reading.tokens[i]?.norm === ',' && /^(which|who|an|and|to|while|at|in|during|with)$/.test(next))
      return { from: range.from, to: i };
  }
  return range;
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
  if (objectIn(reading, { from: at, to: end }, frame.objects))
    return untilReceiver(reading, { from: at, to: end });
  const first = mentions.at(at) ?? mentions.at(at + 1);
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
    if (reading.tokens[i]?.norm !== 'to') continue;
    // "a gift to be presented to the leader by …"
    if (reading.tokens[i + 1]?.norm === 'be') return range;
    const next = reading.mentions.at(i + 1) ?? reading.mentions.at(i + 2);
    if (
      next &&
      (next.kind === 'person' ||
        next.kind === 'office' ||
        next.kind === 'group' ||
        next.kind === 'delegation')
    )
      return { from: scene.from, to: i };
  }
  return scene;
}

/** "the signing of an agreement with X" as a noun: only where no verb told it. */
function signings(reading: Reading, known: readonly OutcomeClause[]): OutcomeClause[] {
  const { tokens, doc } = reading;
  const out: OutcomeClause[] = [];
  const papers = OUTCOME_FRAMES.get('sign')?.[0];
  const exchanged = papers && { ...papers, objects: new Set([...(papers.objects ?? []), 'exchange']) };
  if (exchanged === undefined || known.some((clause) => clause.outcome === 'signed')) return out;
  for (const sentence of doc.sentences) {
    const kind = doc.blocks[sentence.block]?.kind;
    if (kind !== 'body' && kind !== 'item') continue;
    for (let i = sentence.from; i < sentence.to - 3; i++) {
      const isRite = tokens[i + 1]?.norm === 'ceremony' && /^(of|for)$/.test(tokens[i + 2]?.norm ?? '');
      if (tokens[i]?.norm !== 'signing' || (tokens[i + 1]?.norm !== 'of' && !isRite)) continue;
      if (
        !/^(the|a|by)$/.test(tokens[i - 1]?.norm ?? '') ||
        !/^(was|with|saw|witnessed|following|after|included|through|marked|concluded|is|attended)$/.test(
          tokens[i - 2]?.norm ?? '',
        )
      )
        continue;
      const text = objects(reading, { from: isRite ? i + 3 : i + 2, to: sentence.to }, exchanged);
      for (const range of text.slice(0, 1))
        out.push({
          kind: 'outcome',
          sentence: sentence.index,
          outcome: 'signed',
          from: i,
          to: range.to,
          text: range,
        });
    }
  }
  return out;
}
