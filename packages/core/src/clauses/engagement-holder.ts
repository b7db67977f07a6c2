import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.js';
import { LIGHT_VERBS } from '../lexicon/verbs/engage.js';
import type { Mention, PronounMention, Reading } from '../mentions/types.js';
import { actorOf } from './actors.js';
import { actors, isPersonal } from './engagement-sides.js';
import { firstFrom, predicatesOf } from './predicates.js';
import { leftOfVerb, sentenceOf } from './subject.js';

/** Prepositions by which an encounter is only the scene of what the sentence tells. */
const SCENE = /^(during|in|at|after|following|on|upon|before)$/;

/**
 * Whose encounter a noun tells: the possessor before it, the subject of the
 * verb that carries it, or who acts in the sentence whose scene it is.
 *
 *     Minister Silva's talks with · Minister Silva held talks with ·
 *     During talks with Minister Rao, Minister Silva said
 */
export function holderOf(reading: Reading, noun: number, floor: number): readonly Mention[] {
  const { tokens, mentions } = reading;
  // "*U.S. Delegation* Meeting with Y": so a title tells it.
  const titled = mentions.at(noun - 1);
  if (titled?.kind === 'delegation' && titled.to === noun && titled.country !== undefined) return [titled];
  for (let i = noun - 1; i >= floor && i >= noun - 8; i--) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === "'s" || (norm === "'" && tokens[i]?.glued)) {
      const mention = mentions.at(i - 1);
      return mention && mention.to === i ? [mention] : [];
    }
    const owner = possessor(norm, i);
    if (owner) return [owner];
    if (LIGHT_VERBS.has(norm)) {
      const left = leftOfVerb(reading, i);
      return left.passive ? [] : actors(left.actor);
    }
    // "*The minister* described the meeting with B as fruitful"
    if (/^(described|called|assessed|praised|hailed|termed)$/.test(norm) && tokens[i + 1]?.norm === 'the') {
      const left = leftOfVerb(reading, i);
      return left.passive ? [] : actors(left.actor);
    }
    if (norm === 'for' && i >= noun - 3) return comerBefore(reading, i, floor);
    if (SCENE.test(norm) && isScene(reading, i, noun)) return actorOfScene(reading, i);
    if (tokens[i]?.kind === 'punct' && norm !== '-') return [];
  }
  return [];
}

/** "*The Secretary General* arrived in Oslo on Thursday for talks with": who came has them. */
function comerBefore(reading: Reading, at: number, floor: number): readonly Mention[] {
  for (let i = at - 1; i >= floor && i > at - 16; i--) {
    const word = reading.tokens[i]?.norm ?? '';
    if (/^(?:;|that|who|which|and)$/.test(word)) return [];
    if (/^(?:arriv(?:ed|es)|visit(?:ed|s)|travell?ed|travels|came|comes|flew|flies)$/.test(word))
      return actors(leftOfVerb(reading, i).actor);
  }
  return [];
}

/** "*his* talks" as a pronoun. */
export function possessor(norm: string, at: number): PronounMention | undefined {
  if (norm !== 'his' && norm !== 'her' && norm !== 'their') return undefined;
  const person = norm === 'his' ? 'he' : norm === 'her' ? 'she' : 'they';
  return { kind: 'pronoun', person, from: at, to: at + 1 };
}

/** "during *a brief* meeting", "after talks": no other noun between, and an encounter of its own ("in dialogue with" is none). */
function isScene({ tokens, mentions }: Reading, preposition: number, noun: number): boolean {
  const first = tokens[preposition + 1]?.norm ?? '';
  const isOne = DETERMINERS.has(first) || tokens[noun]?.norm.endsWith('s') === true;
  if (!isOne && !/^(during|after|following)$/.test(tokens[preposition]?.norm ?? '')) return false;
  for (let i = preposition + 1; i < noun; i++) {
    const word = tokens[i]?.norm ?? '';
    if (PREPOSITIONS.has(word) || word === 'and') return false;
    const mention = mentions.at(i);
    // "an *official* meeting" is no official.
    if (word !== 'official' && mention && mention.kind !== 'country' && mention.kind !== 'event')
      return false;
  }
  return true;
}

/**
 * Who acts in a sentence that sets its scene at a token; of a passive, who does it by "by".
 *
 *     The minister said ties would grow *during* a courtesy call on …
 *     *During* talks with the envoy, the minister said …
 */
export function actorOfScene(reading: Reading, scene: number): readonly Mention[] {
  const sentence = sentenceOf(reading, scene);
  const predicates = predicatesOf(reading);
  let before: readonly Mention[] = [];
  for (let i = firstFrom(predicates, sentence.from); i < predicates.length; i++) {
    const predicate = predicates[i];
    if (!predicate || predicate.sentence !== sentence.index) break;
    const told = predicate.verb.from < scene;
    if (!told && before.length > 0) break;
    const carries = predicate.link === 'main' || predicate.link === 'coordinated';
    if (!carries || predicate.attribution) continue;
    const actor = actorOf(reading, predicates, i);
    const found = actor && isSomeone(actors(actor)) ? actors(actor) : [];
    if (!told) return found;
    if (found.length > 0) before = found;
  }
  return before.length > 0 ? before : opener(reading, sentence.from, scene);
}

function isSomeone(mentions: readonly Mention[]): boolean {
  return (
    mentions.length > 0 && mentions.every((m) => isPersonal(m) && !(m.kind === 'group' && m.who === 'all'))
  );
}

/** Of a sentence whose verb no table knows: the one who opens it. */
function opener({ tokens, mentions }: Reading, from: number, limit: number): readonly Mention[] {
  for (let i = from; i < limit && i < from + 4; i++) {
    const mention = mentions.at(i);
    if (!mention || mention.kind === 'country') {
      if (tokens[i]?.kind === 'punct') return [];
      continue;
    }
    const next = tokens[mention.to]?.norm ?? '';
    const acts = /^(person|office|delegation|pronoun)$/.test(mention.kind) && !/^(and|'s|')$/.test(next);
    return acts ? [mention] : [];
  }
  return [];
}
