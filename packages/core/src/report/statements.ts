import type { SpeechClause } from '../clauses/types.js';
import type { Referent } from './referent.js';
import type { Facts } from './facts.js';
import type { Party, Speaker, Statement } from './schema.js';
import { spanOf, trim, wording } from './wording.js';

/** What was said, each under its speaker; a speaker that cannot be told is dropped with a warning. */
export function tellStatements(facts: Facts, parties: readonly Party[]): Statement[] {
  const { reading, clauses, coreference, evidence } = facts;
  const statements: Statement[] = [];
  const said = new Set<string>();
  /** Where words stand that cannot mean whom they seem to. */
  const unmeant = new Set<number>();
  let last: { sentence: number; speaker: Speaker } | undefined;
  for (const clause of clauses.speech) {
    const meant = coreference.resolveActor(clause.actor);
    const named = clause.actor.by === 'mention' ? clause.actor.mention.from : -1;
    if (isToHimself(facts, clause, meant)) unmeant.add(named);
    const referent = unmeant.has(named) ? undefined : meant;
    let speaker = referent && speakerOf(facts, parties, referent);
    if (!speaker && clause.actor.by === 'unknown' && last?.sentence === clause.sentence)
      speaker = last.speaker;
    if (!speaker) {
      // "Ms. Rey said that … *She* noted": it is hers as well, though she takes no part.
      if (referent?.type === 'person') coreference.noteSubject(clause.verb.from, referent.person);
      if (isSource(referent)) continue;
      const span = spanOf(reading, clause.verb);
      const original = span && reading.doc.source.toOriginal(span)[0];
      facts.warn({
        code: 'unresolved-speaker',
        message: `Who "${wording(reading, clause.verb)}" cannot be told`,
        ...(original && { span: original }),
      });
      continue;
    }
    if (referent?.type === 'person') coreference.noteSubject(clause.verb.from, referent.person);
    last = { sentence: clause.sentence, speaker };
    const pieces = clause.content.map((range) => trim(reading, range)).filter((r) => r.to > r.from);
    if (pieces.length === 0) continue;
    // A lead or a paragraph that the page repeats says nothing new.
    const content = pieces.map((r) => wording(reading, r)).join(' ');
    const key = JSON.stringify([speaker, content]);
    if (said.has(key)) continue;
    said.add(key);
    const at = `/statements/${statements.length}`;
    evidence.add(`${at}/content`, ...pieces);
    evidence.add(`${at}/verb`, clause.verb);
    evidence.add(`${at}/act`, clause.verb);
    if (clause.quoted) evidence.add(`${at}/quoted`, ...pieces);
    if (clause.actor.by === 'mention')
      evidence.add(`${at}/speaker`, clause.actor.mention, ...(clause.actor.more ?? []));
    else evidence.add(`${at}/speaker`, clause.verb);
    statements.push({
      speaker,
      verb: wording(reading, clause.verb),
      act: clause.act,
      content,
      quoted: clause.quoted,
    });
  }
  return statements;
}

/** "the minister appointed thanked *Minister Rey*": whoever that is, it is not Rey. */
function isToHimself(
  { reading, coreference }: Facts,
  { actor, act, content }: SpeechClause,
  referent: Referent | undefined,
): boolean {
  if (referent?.type !== 'person' || actor.by !== 'mention' || actor.mention.kind === 'person') return false;
  if (!/^(?:thank|congratulate|praise|condole)$/.test(act)) return false;
  const [first] = content;
  const whom =
    first && reading.mentions.at(reading.tokens[first.from]?.norm === 'the' ? first.from + 1 : first.from);
  return whom?.kind === 'person' && coreference.personOf(whom) === referent.person;
}

function isSource(referent: Referent | undefined): boolean {
  return referent?.type === 'organization' || (referent?.type === 'person' && referent.person.spokesperson);
}

function speakerOf(facts: Facts, parties: readonly Party[], referent: Referent): Speaker | undefined {
  switch (referent.type) {
    case 'person': {
      const id = facts.participantId.get(referent.person);
      return id === undefined ? undefined : { participant: id };
    }
    case 'all':
      return { all: true };
    case 'country':
      return parties.some((p) => p.id === referent.code) ? { party: referent.code } : undefined;
    case 'organization': {
      const party = facts.event.sides.findIndex((s) => s.kind === 'organization' && s.key === referent.key);
      const id = party < 0 ? undefined : parties[party]?.id;
      return id === undefined ? undefined : { party: id };
    }
    case 'guests':
    case 'hosts': {
      const role = referent.type === 'guests' ? 'guest' : 'host';
      const of = parties.filter((p) => p.role === role);
      return of.length === 1 && of[0] ? { party: of[0].id } : { all: true };
    }
  }
}
