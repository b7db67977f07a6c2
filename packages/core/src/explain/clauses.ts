import type { Clauses } from '../clauses/index.js';
import type { Actor, EngagementClause, ProgrammeClause, SpeechClause } from '../clauses/types.js';
import type { Dropped, Mention, TokenRange } from '../mentions/types.js';
import type { Facts } from '../report/facts.js';
import { elsewhere } from '../report/elsewhere.js';
import { trim, wording } from '../report/wording.js';
import { whom } from './mentions.js';
import type { LossCode } from './types.js';
import type { Draft, View } from './view.js';

/** What is asked of a clause: the record's facts, and whether it tells another meeting. */
interface Asked {
  readonly view: View;
  readonly facts: Facts | undefined;
  readonly isFurther: (token: number) => boolean;
}

/** What the release says to happen, with what became of it. */
export function clauseCandidates(clauses: Clauses, dropped: readonly Dropped[], asked: Asked): Draft[] {
  const { view, isFurther } = asked;
  const { engagements, attendance, delegations, speech, topics, outcomes, visits, occasions, programme } =
    clauses;
  const make = (
    kind: string,
    range: TokenRange,
    facts: RegExp,
    lost: LossCode,
    more: { means?: string | undefined; at?: TokenRange } = {},
  ): Draft => ({
    stage: 'clauses',
    kind,
    from: range.from,
    to: range.to,
    means: more.means,
    facts: view.facts(more.at ?? range, facts),
    lost: !asked.facts ? 'refused' : isFurther(range.from) ? 'another-meeting' : lost,
  });
  const names = (list: readonly Mention[]) =>
    list.map((mention) => wording(view.reading, mention)).join(', ');
  return [
    ...engagements.map((c) => engagementCandidate(c, asked)),
    ...attendance.map((c) =>
      make('attendance', c, /^\/participants\b/, 'no-fact', { means: names(c.people) }),
    ),
    ...delegations.map((c) =>
      make('delegation', c, /\/headOfDelegation$/, 'no-fact', { means: names([c.head]), at: c.head }),
    ),
    ...speech.map((c) => speechCandidate(c, asked)),
    ...topics.map((c) => make('topic', trim(view.reading, c), /^\/topics\/\d+\/text$/, 'told-before')),
    ...outcomes.map((c) =>
      make('outcome', c, /^\/outcomes\/\d+\/text$/, 'told-before', { means: c.outcome, at: c.text }),
    ),
    ...visits.map((c) =>
      make('visit', c, /^\/(?:visit|kind|status|date|location)\b/, 'another-chosen', {
        means: c.visitKind ?? c.status,
      }),
    ),
    ...occasions.map((c) => make('occasion', c, /^\/occasion\b/, 'another-chosen', { at: c.event })),
    ...programme.map((c) => programmeCandidate(c, asked)),
    ...clauses.attributions.map((c) => make('attribution', c, /^\/source\b/, 'another-chosen')),
    ...(clauses.dateline
      ? [make('dateline', clauses.dateline, /^\/(?:dateline|publishedOn|source)\b/, 'no-fact')]
      : []),
    ...(clauses.published ? [make('published', clauses.published, /^\/publishedOn$/, 'no-fact')] : []),
    ...distinct(dropped, asked).map(
      ({ kind, why, from, to }): Draft => ({ stage: 'clauses', kind, from, to, lost: why }),
    ),
  ];
}

function programmeCandidate(clause: ProgrammeClause, { view, facts, isFurther }: Asked): Draft {
  const { action, from } = clause;
  const place = clause.place && wording(view.reading, trim(view.reading, clause.place));
  const held = { from, to: Math.max(clause.to, from + 1) };
  const steps = view.facts(held, /^\/itinerary\/\d+\/action$/, true).map(parent);
  const step = steps.find((at) => {
    const told = view.report?.itinerary[Number(at.slice('/itinerary/'.length))];
    return told?.action === action && (place === undefined || told.place === place);
  });
  return {
    stage: 'clauses',
    kind: 'programme',
    ...held,
    means: place === undefined ? action : `${action}: ${place}`,
    ...(step !== undefined && { facts: [step] }),
    lost: !facts ? 'refused' : isFurther(from) ? 'another-meeting' : 'told-before',
  };
}

function engagementCandidate(clause: EngagementClause, { view, facts, isFurther }: Asked): Draft {
  const { from, to, agents, patients, agentRole, lemma, verb } = clause;
  const names = (list: readonly Mention[]) =>
    list.map((mention) => wording(view.reading, mention)).join(', ') || '…';
  const draft: Draft = {
    stage: 'clauses',
    kind: 'engagement',
    from,
    to,
    means: `${names(agents)} (${agentRole}) ${lemma} ${names(patients)}`,
  };
  if (!facts) return { ...draft, lost: 'refused' };
  const chosen = facts.event.engagements;
  if (chosen.some((c) => c.verb.from === verb.from && c.lemma === lemma)) {
    return { ...draft, kept: true, facts: view.facts(clause, /^\/(?:kind|mode|status)$|\/role$/) };
  }
  const apart = elsewhere(view.reading, clause);
  if (apart === 'recalled') return { ...draft, lost: 'recalled' };
  if (apart === 'separate' || isFurther(verb.from)) return { ...draft, lost: 'another-meeting' };
  const fuller = chosen.some(
    (c) => c.sentence === clause.sentence && c.agents.some((m) => agents.includes(m)),
  );
  return { ...draft, lost: fuller ? 'another-chosen' : 'another-meeting' };
}

function speechCandidate(clause: SpeechClause, { view, facts, isFurther }: Asked): Draft {
  const { coreference } = facts ?? {};
  const referent = coreference?.resolveActor(clause.actor);
  const speaker = facts && (whom(view, referent) ?? actorWords(view, clause.actor));
  const draft: Draft = {
    stage: 'clauses',
    kind: 'speech',
    from: clause.from,
    to: clause.to,
    means: speaker === undefined ? clause.act : `${speaker}: ${clause.act}`,
  };
  if (!facts) return { ...draft, lost: 'refused' };
  const content = clause.content
    .map((range) => trim(view.reading, range))
    .find((range) => range.to > range.from);
  const verbs = new Set(view.facts(clause.verb, /^\/statements\/\d+\/verb$/).map(parent));
  const told = content
    ? view
        .facts(content, /^\/statements\/\d+\/content$/)
        .map(parent)
        .find((s) => verbs.has(s))
    : undefined;
  if (told !== undefined) return { ...draft, facts: [told] };
  if (isFurther(clause.verb.from)) return { ...draft, lost: 'another-meeting' };
  if (!content) return { ...draft, lost: 'no-content' };
  if (referent === undefined) return { ...draft, lost: 'speaker-unresolved' };
  const reports =
    referent.type === 'organization' || (referent.type === 'person' && referent.person.spokesperson);
  return { ...draft, lost: reports ? 'speaker-reports' : 'speaker-no-part' };
}

/** "/statements/3/verb" is of "/statements/3". */
function parent(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

function actorWords(view: View, actor: Actor): string | undefined {
  return actor.by === 'mention' ? wording(view.reading, actor.mention) : undefined;
}

/** A rule may try the same words more than once, and another may have taken them after all. */
function distinct(dropped: readonly Dropped[], { view }: Asked): Dropped[] {
  const seen = new Set<string>();
  return dropped.filter((d) => {
    const key = `${d.kind} ${d.from} ${d.to}`;
    if (seen.has(key)) return false;
    seen.add(key);
    const kind = d.kind === 'topic' ? /^\/topics\b/ : /^\/statements\/\d+\/verb$/;
    return view.facts(d, kind).length === 0;
  });
}
