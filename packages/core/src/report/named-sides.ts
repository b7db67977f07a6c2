import type { EngagementClause } from '../clauses/types.js';
import type { Mention, OfficeMention, PersonMention, Reading } from '../mentions/types.js';
import { isHeadline, type Person } from './cast.js';
import { isDiplomat } from './diplomats.js';
import { landsOf } from './lands-of-office.js';
import type { EventClues } from './event-clues.js';
import { listedBelow } from './partners-listed.js';
import type { Referent } from './referent.js';

/**
 * Names for those whom the clause only points at: "the two met", "received
 * three ambassadors", "they were received": people told near it with that
 * office, heads of the delegations, or the first ones named.
 */
export function nameSides(clues: EventClues, clause: EngagementClause): EngagementClause {
  const isOpen = clause.agents.length === 0 || clause.patients.length === 0;
  const listed = isOpen ? listedBelow(clues.reading, clause) : [];
  const left = clause.agents.length === 0 ? listed : clause.agents;
  const right = clause.patients.length === 0 && left !== listed ? listed : clause.patients;
  const agents = nameSide(clues, clause, left, right);
  const patients = nameSide(clues, clause, right, agents);
  if (agents === clause.agents && patients === clause.patients) return clause;
  // "The two met": one list holds both sides.
  if (patients.length === 0 && agents.length === 2 && clause.agentRole === 'peer') {
    return { ...clause, agents: agents.slice(0, 1), patients: agents.slice(1) };
  }
  return { ...clause, agents, patients };
}

function nameSide(
  clues: EventClues,
  clause: EngagementClause,
  side: readonly Mention[],
  across: readonly Mention[],
): readonly Mention[] {
  const { coreference, cast, reading } = clues;
  let changed = false;
  const taken = new Set(across.flatMap((m) => coreference.personOf(m) ?? []));
  const out: Mention[] = [];
  for (const mention of side) {
    const found: PersonMention[] = [];
    if (mention.kind === 'office' && mention.plural) {
      const head = singular(reading.tokens[mention.head]?.norm ?? '');
      const kind = kindOf(reading, mention);
      const isEnvoys = /^(?:ambassador|envoy|diplomat)$/.test(head);
      let last: PersonMention | undefined;
      for (const person of cast.people) {
        const holds = person.titles.some(
          (t) =>
            (reading.tokens[t.head]?.norm === head && tellsSame(reading, kind, t)) ||
            (isEnvoys && isDiplomat(reading, t)),
        );
        const near = holds && !taken.has(person) && nearMention(reading, person, clause, last);
        if (near) found.push(near);
        last = near || last;
      }
    } else if (isEveryone(coreference.resolve(mention))) {
      const guests = coreference.resolve(mention)?.type === 'guests';
      if (guests || (across.length > 0 && taken.size > 0)) {
        for (const { head } of clues.delegations) {
          const person = coreference.personOf(head);
          const near = person && !taken.has(person) && nearMention(reading, person, clause);
          if (near) found.push(near);
        }
      }
      const wanted = taken.size > 0 ? 1 : 2;
      for (const person of cast.people) {
        if (found.length >= wanted || guests) break;
        if (taken.has(person) || person.spokesperson) continue;
        const near = nearMention(reading, person, clause);
        if (near) found.push(near);
      }
    }
    if (found.length > 0) {
      changed = true;
      // "*The ministers of Fiji and Peru* spoke. Minister A of Peru …": Fiji's is not named, and was there.
      const isLeft =
        mention.kind === 'office' && mention.plural && landsOf(reading, mention).length > found.length;
      if (isLeft) out.push(mention);
      out.push(...found);
    } else out.push(mention);
  }
  return changed ? out : side;
}

/** Lower-case words before the head that tell of what kind the holders are: "*university* presidents". */
function kindOf({ tokens }: Reading, { from, head }: OfficeMention): readonly string[] {
  const kind: string[] = [];
  for (let i = from; i < head; i++) {
    const { norm, shape } = tokens[i] as (typeof tokens)[number];
    // "the *newly accredited* ambassadors", "two *visiting* ministers": how they come, not what they are.
    if (shape === 'lower' && norm.length > 4 && !/(?:ly|ed|ing)$/.test(norm)) kind.push(norm);
  }
  return kind;
}

/** Whether somebody's own title says one of those words: "President of Suva *University*". */
function tellsSame({ tokens }: Reading, kind: readonly string[], title: OfficeMention): boolean {
  if (kind.length === 0) return true;
  return tokens.slice(title.from, title.to).some(({ norm }) => kind.includes(norm));
}

function isEveryone(referent: Referent | undefined): boolean {
  return referent?.type === 'all' || referent?.type === 'guests';
}

function singular(word: string): string {
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word;
}

/** A mention of the person in the lead or next to the clause, not as the owner of something. */
function nearMention(
  reading: Reading,
  person: Person,
  clause: EngagementClause,
  listed?: PersonMention,
): PersonMention | undefined {
  const sentence = reading.doc.sentences[clause.sentence];
  if (!sentence || person.spokesperson) return undefined;
  // A long text says a name a thousand times: only those between are looked at.
  const start = Math.min(sentence.from - 120, listed?.to ?? sentence.from);
  const end = Math.max(sentence.to + 60, (listed?.to ?? 0) + 40);
  for (let i = firstAfter(person.mentions, start); i < person.mentions.length; i++) {
    const m = person.mentions[i] as PersonMention;
    if (m.from >= end) break;
    if (isHeadline(reading, m.from)) continue;
    const after = reading.tokens[m.to]?.norm;
    // A long list goes on beyond: each next one stands close to the one before.
    const isNext = listed !== undefined && m.from > listed.to && m.from < listed.to + 40;
    const isNear = m.from < sentence.to + 60 && m.from > sentence.from - 120;
    if (after !== "'s" && after !== "'" && (isNear || isNext)) return m;
  }
  return undefined;
}

/** Index of the first of some mentions, in order, that begins behind a token. */
function firstAfter(mentions: readonly Mention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).from <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
