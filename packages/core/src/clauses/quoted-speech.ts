/**
 * Quotations and who said them.
 *
 *     He said: “We agree.”      “We agree,” he said, “on all.”      “We agree,” said the minister.
 */
import type { LexMatch, VerbEntry } from '../lexicon/types.js';
import { SPEAK_FRAMES } from '../lexicon/verbs/speak.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import type { SpeechAct } from '../report/schema.js';
import { actorOf } from './actors.js';
import { firstFrom, type Predicate } from './predicates.js';
import { quotationsOf, type Quotation } from './quotation.js';
import { sentenceOf } from './subject.js';
import { trim } from './trim.js';
import type { Actor, SpeechClause } from './types.js';

export interface QuotedSpeech {
  readonly clause: SpeechClause;
  /** First token of the verb that reports it, where it has no other content: not of "thanked the crew: “…”". */
  readonly verb: number | undefined;
}

export function quotedSpeech(reading: Reading, predicates: readonly Predicate[]): QuotedSpeech[] {
  const { all } = quotationsOf(reading);
  const found: QuotedSpeech[] = [];
  const used = new Set<Quotation>();
  all.forEach((quotation, q) => {
    if (used.has(quotation)) return;
    const reported = verbBefore(reading, predicates, quotation) ?? verbAfter(reading, predicates, quotation);
    if (reported === undefined) return;
    let pieces = [quotation];
    const groups = [pieces];
    used.add(quotation);
    // It goes on behind "he said,"; behind "he said." another begins that is as much his.
    for (let k = q + 1; k < all.length; k++) {
      const next = all[k] as Quotation;
      const last = pieces.at(-1) as Quotation;
      const start = Math.max(last.to, reported.end);
      const goesOn = (last.open && next.from === last.to) || isGap(reading, start, next.from);
      if (!goesOn || verbAfter(reading, predicates, next)) break;
      if (last.open || reading.tokens[next.from - 1]?.norm === ',') pieces.push(next);
      else groups.push((pieces = [next]));
      used.add(next);
    }
    for (const group of groups) {
      const content = group.flatMap((piece) => trim(reading, piece.inner) ?? []);
      if (content.length === 0) continue;
      found.push({
        verb: reported.owns ? undefined : reported.verb.from,
        clause: {
          kind: 'speech',
          sentence: reported.sentence,
          from: Math.min(reported.verb.from, (content[0] as TokenRange).from),
          to: Math.max(reported.verb.to, (content.at(-1) as TokenRange).to),
          actor: reported.actor,
          verb: reported.verb,
          act: reported.act,
          content,
          quoted: true,
        },
      });
    }
  });
  return found;
}

interface Reported {
  readonly verb: TokenRange;
  /** End of the words that report. */
  readonly end: number;
  readonly actor: Actor;
  readonly act: SpeechAct;
  readonly sentence: number;
  /** The verb has an object of its own before the mark. */
  readonly owns?: boolean;
}

function actOf(predicate: Predicate): SpeechAct | undefined {
  for (const { entry } of predicate.verbs) {
    if (entry.family !== 'speak') continue;
    const frame = SPEAK_FRAMES.get(entry.lemma)?.[0];
    if (frame) return frame.act;
  }
  return undefined;
}

/** "thanked", "praised", "welcomed" say something of themselves; "said" and "noted in his speech" do not. */
function takesObject({ verbs }: Predicate): boolean {
  return verbs.some(({ entry }) =>
    SPEAK_FRAMES.get(entry.lemma)?.some((f) => /[nA]/.test(f.frames) && !f.frames.includes('z')),
  );
}

/** `He said: “…`, `He said, “…`, `he added at the end: “…`. */
function verbBefore(
  reading: Reading,
  predicates: readonly Predicate[],
  quotation: Quotation,
): Reported | undefined {
  const { tokens } = reading;
  const mark = tokens[quotation.from - 1]?.norm;
  if (mark !== ':' && mark !== ',') return undefined;
  for (let p = firstFrom(predicates, quotation.from) - 1; p >= 0; p--) {
    const predicate = predicates[p] as Predicate;
    if (predicate.verb.to > quotation.from) continue;
    const gap = quotation.from - 1 - predicate.verb.to;
    if (gap < 0 || gap > (mark === ':' ? 14 : 0) || predicate.attribution) return undefined;
    const act = actOf(predicate);
    const actor = act && actorOf(reading, predicates, p);
    return act && actor
      ? {
          verb: predicate.verb,
          end: quotation.from,
          actor,
          act,
          sentence: predicate.sentence,
          owns: gap > 2 && takesObject(predicate),
        }
      : undefined;
  }
  return undefined;
}

/** `…,” he said`, `…,” said the minister`. */
function verbAfter(
  reading: Reading,
  predicates: readonly Predicate[],
  quotation: Quotation,
): Reported | undefined {
  const { tokens, mentions, lex } = reading;
  let at = quotation.to;
  if (tokens[at]?.norm === ',') at++;
  const inverted = lex
    .at(at)
    .find((m): m is LexMatch<VerbEntry> => m.entry.type === 'verb' && m.entry.family === 'speak');
  if (inverted?.entry.forms.some((form) => form === 'past' || form === 's')) {
    const from = tokens[inverted.to]?.norm === 'the' ? inverted.to + 1 : inverted.to;
    // "said von der Leyen": the particles may stand outside the name.
    const mention =
      mentions.at(from) ?? mentions.at(inverted.to) ?? mentions.at(from + 1) ?? mentions.at(from + 2);
    const act = SPEAK_FRAMES.get(inverted.entry.lemma)?.[0]?.act;
    if (mention && act && mention.kind !== 'country' && mention.kind !== 'organization') {
      const sentence = sentenceOf(reading, at).index;
      return {
        verb: { from: inverted.from, to: inverted.to },
        end: mention.to,
        actor: { by: 'mention', mention },
        act,
        sentence,
      };
    }
    return undefined;
  }
  const p = firstFrom(predicates, at);
  const predicate = predicates[p];
  const sentence = predicate && reading.doc.sentences[predicate.sentence];
  if (sentence === undefined || sentence.from >= quotation.to) return undefined;
  if (predicate === undefined || predicate.attribution || predicate.subject.from >= predicate.subject.to)
    return undefined;
  if (predicate.subject.from !== at && predicate.subject.from !== at + 1) return undefined;
  const act = actOf(predicate);
  const actor = act && actorOf(reading, predicates, p);
  return act && actor
    ? { verb: predicate.verb, end: predicate.verb.to, actor, act, sentence: predicate.sentence }
    : undefined;
}

/** Nothing but marks stands between. */
function isGap(reading: Reading, from: number, to: number): boolean {
  if (to < from || to - from > 2) return false;
  for (let i = from; i < to; i++) if (reading.tokens[i]?.kind !== 'punct') return false;
  return true;
}
