import type { Clauses } from '../clauses/index.js';
import type { EngagementClause } from '../clauses/types.js';
import type { Reading, TokenRange } from '../mentions/types.js';
import { mainSentences, type MainSentences } from './main-sentences.js';

/** One piece of evidence for or against a meeting, with the words that give it. */
export interface Reason {
  readonly points: number;
  readonly why: string;
  readonly at?: TokenRange;
}

export interface Weighing {
  readonly isMeeting: boolean;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** A release tells of a meeting from this score on. */
export const ENOUGH = 3;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const JOURNEY = /^(?:depart|leave|fly|go|come|travel|tour|visit|land)\b/;
/** Nouns of an encounter that someone holds, has, makes or receives. */
const HELD = set(
  'talks meeting meetings call conversation consultations audience credentials discussions negotiations session summit videoconference dialogue',
);
const HOLDING = set(
  'held hold holds holding had has have received receives receive conducted conduct began begun begins took opened opens hosted hosts made presented accepted concluded convened gathered join joined chaired',
);
/** Of these, the ones that are never a speech or an assembly's routine. */
const SURE = set(
  'talks meeting meetings call conversation consultations audience credentials discussions negotiations videoconference',
);
/** Verbs that alone tell an encounter: "*met* today with families", "A and B *spoke* by phone". */
const MET = set('met meets meet spoke speaks spoken talked conferred consulted convened telephoned');
/** These tell one only of people: "received *the envoy*", not "received messages". */
const MET_PEOPLE = set('received receives hosted hosts welcomed welcomes');
const TITLE_WORDS = set(
  'meeting meetings meets meet talks receives received calls call visit visits hosts discuss discusses readout bilateral holds welcomes consultations audience',
);

/** Any of these in a statement's title: it tells of an encounter after all. */
const ENCOUNTER_WORDS = set(
  `${[...TITLE_WORDS].join(' ')} meet met call calls summit travel trip dialogue engagement engagements session conversation`,
);

/** Words of title or lead that make a release something else. */
const OTHERWISE: ReadonlyArray<{ readonly why: string; readonly points: number; readonly words: string }> = [
  {
    why: 'a message, not a meeting',
    points: -5,
    words:
      'condolence condolences condole condoles condoled cable cables cabled greets greetings congratulates congratulated congratulation congratulations congratulatory felicitations felicitates mourns sympathies tributes',
  },
  {
    why: 'an exercise',
    points: -3,
    words: 'exercise exercises drill drills manoeuvres maneuvers wargame',
  },
  {
    why: 'an appointment',
    points: -4,
    words:
      'appoints appointed appointment appointments appointees reshuffle swears sworn dismisses dismissed promoted retires',
  },
  {
    why: 'a change of command',
    points: -4,
    words: 'relinquished relinquishes handover assumes assumed',
  },
  {
    why: 'an accident or a disaster',
    points: -4,
    words:
      'killed casualties dead death cyclone flood floods flooding earthquake storm wounded crash fire tragedy',
  },
  {
    why: 'a statement or a measure',
    points: -4,
    words: 'sanction sanctions condemns condemned denounces deplores imposes verdict',
  },
  {
    why: 'a life that ended',
    points: -5,
    words: 'obituary obituaries died dies demise eulogy funeral burial',
  },
  {
    why: 'sport',
    points: -4,
    words: 'championship football match medal medals athletes tournament olympics',
  },
];
const OTHERWISE_BY_WORD: ReadonlyMap<string, number> = new Map(
  OTHERWISE.flatMap(({ words }, index) => words.split(' ').map((word) => [word, index] as const)),
);

/**
 * Weighs whether a release tells of a meeting, visit, call or talks, by what
 * its clauses say and by the words of title and lead.
 *
 * The reasons can be shown to people: each gives its points and its words.
 */
export function weighMeeting(reading: Reading, clauses: Clauses): Weighing {
  const main = mainSentences(reading, clauses.engagements, clauses.dateline);
  const reasons: Reason[] = [];
  weighEngagements(reading, main, clauses, reasons);
  weighVisits(main, clauses, reasons);
  weighWords(reading, main, reasons);
  if (reasons.length === 0) weighAdjunct(reading, main, reasons);
  weighPeople(reading, main, reasons);
  if (clauses.topics.length > 0)
    reasons.push({ points: 1, why: 'tells what was discussed', at: clauses.topics[0] as TokenRange });
  if (clauses.attendance.length > 0) reasons.push({ points: 1, why: 'tells who was present' });
  const lead = reading.doc.sentences[main.lead];
  const delegation = lead && reading.mentions.within(lead).find((mention) => mention.kind === 'delegation');
  if (clauses.delegations.length > 0 || delegation !== undefined)
    reasons.push({ points: 1, why: 'names a delegation', ...(delegation && { at: delegation }) });
  const both = reasons.some((reason) => reason.points === BOTH);
  for (const reason of otherwise(reading, main)) {
    // "met the President and offered condolences" is a meeting all the same.
    reasons.push(both ? { ...reason, points: Math.ceil(reason.points / 2) } : reason);
  }
  const speech = asSpoken(reading) ?? asStatement(reading, main) ?? asObituary(reading, main);
  if (speech !== undefined) reasons.push(speech);
  const score = reasons.reduce((sum, { points }) => sum + points, 0);
  return { isMeeting: score >= ENOUGH, score, reasons };
}

/** Points of an engagement that names both sides. */
const BOTH = 6;

function weighEngagements(
  reading: Reading,
  main: MainSentences,
  { engagements }: Clauses,
  reasons: Reason[],
): void {
  const isNear = ({ sentence }: EngagementClause): boolean =>
    main.titles.includes(sentence) || (sentence >= main.lead && sentence <= main.lead + 4);
  const sides = (clause: EngagementClause): number =>
    (clause.agents.length > 0 ? 1 : 0) + (clause.patients.length > 0 ? 1 : 0);
  let best: Reason | undefined;
  for (const clause of engagements) {
    const near = isNear(clause);
    const journey = JOURNEY.test(clause.lemma);
    const count = sides(clause);
    if (isRecalled(reading, clause, main)) continue;
    if (count < 2 && isFulfilled(reading, clause.verb.to)) continue;
    const points = journey ? (count === 2 && near ? 4 : 0) : count === 2 ? (near ? BOTH : 3) : near ? 3 : 1;
    if (points > 0 && points > (best?.points ?? 0)) {
      best = { points, why: count === 2 ? 'two sides engage' : 'one side engages', at: clause.verb };
    }
  }
  if (best !== undefined) reasons.push(best);
}

function weighVisits(
  main: MainSentences,
  { visits, programme, occasions }: Clauses,
  reasons: Reason[],
): void {
  const isNear = (sentence: number): boolean =>
    main.titles.includes(sentence) || (sentence >= main.lead && sentence <= main.lead + 1);
  const visit = visits.find(
    (clause) =>
      !clause.aside &&
      isNear(clause.sentence) &&
      (clause.destination !== undefined || clause.visitKind !== undefined),
  );
  if (visit !== undefined) reasons.push({ points: 4, why: 'a visit', at: visit });
  const steps = programme.filter(
    (step) => step.action === 'visit' || step.action === 'tour' || step.action === 'lay-wreath',
  );
  if (steps.length > 1) reasons.push({ points: 2, why: 'a programme of visits', at: steps[0] as TokenRange });
  // "on the occasion of Independence Day" leads to greetings as well.
  const occasion = occasions.find((clause) => isNear(clause.sentence) && clause.event.from - clause.from < 4);
  if (occasion !== undefined) reasons.push({ points: 2, why: 'a named event', at: occasion.event });
}

/** "held talks", "received a phone call", "received … the credentials"; words of the title. */
function weighWords(reading: Reading, main: MainSentences, reasons: Reason[]): void {
  const { tokens, doc } = reading;
  for (const index of [main.lead, main.lead + 1]) {
    const sentence = doc.sentences[index];
    if (sentence === undefined) continue;
    let holding = -1;
    let noun = -1;
    for (let i = sentence.from; i < sentence.to; i++) {
      const word = tokens[i]?.norm ?? '';
      if (HOLDING.has(word)) holding = i;
      if (
        index === main.lead &&
        (MET.has(word) || (MET_PEOPLE.has(word) && isPeople(reading, i + 1))) &&
        !isFulfilled(reading, i + 1)
      ) {
        reasons.push({ points: 2, why: 'an encounter is told', at: { from: i, to: i + 1 } });
        holding = -2;
        break;
      }
      if (HELD.has(word) && noun < 0) noun = i;
      // "The meeting between A and B *took place*"
      if (
        noun >= 0 &&
        ((word === 'took' && tokens[i + 1]?.norm === 'place') ||
          (word === 'held' && /^(?:was|were|is|being)$/.test(tokens[i - 1]?.norm ?? '')))
      ) {
        reasons.push({ points: 3, why: 'an encounter is held', at: { from: noun, to: i + 1 } });
        holding = -2;
        break;
      }
      if (holding >= 0 && HELD.has(word) && i - holding < 12) {
        const isOwn = SURE.has(word) && !/^open/.test(tokens[holding]?.norm ?? '');
        reasons.push({
          points: isOwn && index === main.lead ? 3 : 2,
          why: 'an encounter is held',
          at: { from: holding, to: i + 1 },
        });
        holding = -2;
        break;
      }
    }
    if (holding === -2) break;
  }
  for (const index of main.titles) {
    const title = doc.sentences[index];
    for (let i = title?.from ?? 0; title !== undefined && i < title.to; i++) {
      if (!TITLE_WORDS.has(tokens[i]?.norm ?? '')) continue;
      reasons.push({ points: 1, why: 'the title names an encounter', at: { from: i, to: i + 1 } });
      return;
    }
  }
}

/** "He said this *during a courtesy call on the Chief*", "speaking *at a reception for the envoy*". */
function weighAdjunct(reading: Reading, main: MainSentences, reasons: Reason[]): void {
  const { tokens, doc } = reading;
  for (let s = main.lead; s <= main.lead + 2; s++) {
    const sentence = doc.sentences[s];
    for (let i = sentence?.from ?? 0; sentence !== undefined && i < sentence.to; i++) {
      if (!/^(?:during|at|in)$/.test(tokens[i]?.norm ?? '')) continue;
      for (let noun = i + 1; noun < i + 5 && noun < sentence.to; noun++) {
        const word = tokens[noun]?.norm ?? '';
        if (word === 'press' || word === 'cabinet' || tokens[noun]?.kind === 'punct') break;
        if (!SURE.has(word) && word !== 'reception') continue;
        const meets =
          /^(?:with|on|by|for|between)$/.test(tokens[noun + 1]?.norm ?? '') && isPeople(reading, noun + 2);
        if (!meets) break;
        reasons.push({ points: 3, why: 'said at an encounter', at: { from: i, to: noun + 1 } });
        return;
      }
    }
  }
}

/** "met all the *targets*": no encounter. */
function isFulfilled({ tokens }: Reading, at: number): boolean {
  return tokens
    .slice(at, at + 5)
    .some(({ norm }) =>
      /^(?:requirements?|targets?|needs?|conditions?|goals?|criteria|demands?|challenges?|deadlines?)$/.test(
        norm,
      ),
    );
}

function isPeople({ tokens, mentions }: Reading, at: number): boolean {
  for (let i = at; i < at + 6; i++) {
    const kind = mentions.at(i)?.kind;
    if (kind === 'person' || kind === 'office' || kind === 'delegation' || kind === 'group') return true;
    if (
      /^(?:a|messages?|cables?|letters?|calls?|reports?|invitations?)$/.test(tokens[i]?.norm ?? '') &&
      i > at
    )
      return false;
    if (/^(?:messages?|cables?|letters?)$/.test(tokens[i]?.norm ?? '')) return false;
  }
  return false;
}

/** Two people or offices in a lead that tells an encounter. */
function weighPeople({ mentions, doc }: Reading, main: MainSentences, reasons: Reason[]): void {
  const lead = doc.sentences[main.lead];
  if (lead === undefined || !reasons.some(({ points }) => points === 2 || points === 3)) return;
  const named = mentions
    .within(lead)
    .filter((m) => mentions.at(m.from) === m && (m.kind === 'person' || m.kind === 'office'));
  if (named.length > 1)
    reasons.push({ points: 1, why: 'the lead names two people', at: named[1] as TokenRange });
}

function otherwise({ tokens, doc }: Reading, main: MainSentences): Reason[] {
  const at: (number | undefined)[] = [];
  for (const index of [...main.titles, main.lead]) {
    const sentence = doc.sentences[index];
    for (let i = sentence?.from ?? 0; sentence !== undefined && i < sentence.to; i++) {
      const which = OTHERWISE_BY_WORD.get(tokens[i]?.norm ?? '');
      if (which !== undefined) at[which] ??= i;
    }
  }
  const found: Reason[] = [];
  OTHERWISE.forEach(({ why, points }, index) => {
    const from = at[index];
    if (from !== undefined) found.push({ points, why, at: { from, to: from + 1 } });
  });
  return found;
}

/** "recalls the visit in October, *when he met* with X": told of another day. */
function isRecalled(
  { tokens, doc, mentions }: Reading,
  { sentence, verb }: EngagementClause,
  main: MainSentences,
): boolean {
  if (sentence === main.lead || main.titles.includes(sentence)) return false;
  const floor = doc.sentences[sentence]?.from ?? verb.from;
  for (let i = verb.from - 1; i >= floor && i >= verb.from - 7; i--) {
    const word = tokens[i]?.norm ?? '';
    if (word === ',' || word === ';') return false;
    if (word !== 'when') continue;
    for (let k = floor; k < i; k++) {
      const date = mentions.at(k);
      if (date?.kind === 'date' && date.day === undefined && date.month !== undefined) return true;
      if (/^(?:recall|remember|remind|last)/.test(tokens[k]?.norm ?? '')) return true;
    }
    return false;
  }
  return false;
}

/** How many labelled turns ("PRESIDENT SMITH:", "Q:", "MR. BROWN:") make a transcript. */
const LEAST_TURNS = 2;
/** How often "I" and "we" speak, outside of quotations, in a speech. */
const LEAST_FIRST_PERSON = 5;

/** A transcript or a speech: the words themselves, no report of an encounter. */
function asSpoken({ tokens, doc }: Reading): Reason | undefined {
  let turns = 0;
  let first = 0;
  let prose = 0;
  let told: TokenRange | undefined;
  for (const block of doc.blocks) {
    if (block.kind !== 'body' && block.kind !== 'item' && block.kind !== 'headline') continue;
    const label = speakerLabel(tokens, block);
    if (label !== undefined) {
      turns++;
      told ??= label;
    }
    if (block.kind === 'headline') continue;
    prose++;
    if (speaksInFirstPerson(tokens, block)) first++;
  }
  if (turns >= LEAST_TURNS) return { points: -9, why: 'a transcript', ...(told && { at: told }) };
  if (first >= LEAST_FIRST_PERSON && first * 2 > prose) return { points: -9, why: 'a speech' };
  return undefined;
}

/** "I", "my" in a paragraph without quotations. */
function speaksInFirstPerson(tokens: Reading['tokens'], { from, to }: TokenRange): boolean {
  let speaks = false;
  for (let i = from; i < to; i++) {
    const { text, norm, kind } = tokens[i] as Reading['tokens'][number];
    if (kind === 'punct' && text.length === 1 && '"“”«»‘'.includes(text)) return false;
    if (text === 'I' || norm === 'my' || norm === "i'm") speaks = true;
  }
  return speaks;
}

/** Up to five words in capitals and a colon at the start of a paragraph. */
function speakerLabel(tokens: Reading['tokens'], { from, to }: TokenRange): TokenRange | undefined {
  let capitals = 0;
  for (let i = from; i < to && i < from + 7; i++) {
    const token = tokens[i];
    if (token === undefined) return undefined;
    if (token.norm === ':') {
      const speaks = i + 2 < to && !tokens[i + 1]?.newline;
      return capitals > 0 && speaks && isSpeaker(tokens[from]?.norm ?? '') ? { from, to: i } : undefined;
    }
    if (token.kind === 'punct') continue;
    if (token.text !== token.text.toUpperCase()) return undefined;
    capitals++;
  }
  return undefined;
}

function isSpeaker(word: string): boolean {
  return /^(?:president|prime|minister|secretary|chancellor|mr|mr\.|ms|ms\.|mrs|mrs\.|q|a|question|answer|moderator|the|foreign|chairman|chairperson|ambassador|general|spokesperson|spokesman|reporter|journalist|interviewer|host)$/.test(
    word,
  );
}

/** "Statement by the Spokesperson on the postponement of elections": no word of an encounter in the title. */
function asStatement({ tokens, doc }: Reading, { titles }: MainSentences): Reason | undefined {
  for (const index of titles) {
    const title = doc.sentences[index];
    if (title === undefined) continue;
    const words = tokens.slice(title.from, title.to);
    const at = words.findIndex(({ norm }) => norm === 'statement');
    if (at < 0 || at > 2 || !/^(?:by|from|of)$/.test(words[at + 1]?.norm ?? '')) continue;
    const speaker = words.findIndex(({ norm }) => /^spokes(?:person|man|woman)$/.test(norm));
    if (speaker < 0 || words.some(({ norm }) => ENCOUNTER_WORDS.has(norm))) continue;
    return { points: -6, why: 'a statement or a measure', at: { from: title.from, to: title.to } };
  }
  return undefined;
}

/** "… died on Monday at the age of 91": whom he met in his life is no news. */
function asObituary({ tokens, doc }: Reading, { titles, lead }: MainSentences): Reason | undefined {
  const first = doc.sentences.find((s) => doc.blocks[s.block]?.kind === 'body')?.index ?? lead;
  for (const index of [...titles, first, lead]) {
    const range = doc.sentences[index];
    if (range === undefined) continue;
    const words = tokens.slice(range.from, range.to);
    const died = words.findIndex(
      ({ norm }, i) => norm === 'died' || (norm === 'passed' && words[i + 1]?.norm === 'away'),
    );
    const aged = words.some(({ norm }) => norm === 'age' || norm === 'aged' || norm === 'obituary');
    if (died >= 0 && aged)
      return {
        points: -10,
        why: 'a life that ended',
        at: { from: range.from + died, to: range.from + died + 1 },
      };
  }
  return undefined;
}
