import type { Reading, TokenRange } from '../mentions/types.js';
import { isPeople, SURE } from './encounter-words.js';
import type { MainSentences } from './main-sentences.js';
import { set } from '../lexicon/word-set.js';
import type { Reason } from './reason.js';

/** How many sentences of the body, from its first on, are looked at. */
const NEAR = 8;

const DURING = set('during at in after following throughout before');
const DEFINITE = set('the their this his her');
/** What follows makes it a meeting told of elsewhere, or a body's own: "the talks *in* Doha", "the session *of* the Assembly". */
const ELSEWHERE = set('of in for to that which by on room hall table show');
/** Encounters of two sides, whatever their name; a meeting or session may be a body's own. */
const OF_TWO = set('talk talks call conversation consultations audience negotiations');

const SIDES = set(
  'sides parties ministers leaders presidents officials interlocutors chiefs commanders generals heads diplomats counterparts',
);
const CONFER = set(
  'discussed reviewed exchanged touched agreed affirmed reaffirmed noted stressed emphasised emphasized underlined underscored talked spoke considered compared expressed explored addressed highlighted confirmed examined condemned signed pledged voiced',
);
const GREETED = set('greeted welcomed received met visited hosted');
const TREATED = set('discussed reviewed considered addressed examined raised explored');
/** Words of a guest from abroad. */
const FOREIGN = set(
  'ambassador ambassadors attaché attache attachés attaches consul envoy envoys counterpart counterparts visiting foreign delegation delegates diplomat',
);

/** What a text tells of an encounter beside its main verb; each kind counts once. */
export function weighBody(reading: Reading, { lead, titles }: MainSentences, reasons: Reason[]): void {
  const { tokens, doc } = reading;
  const opening = doc.sentences[lead];
  // "said in an interview": its conversation is with a newspaper.
  if (opening && tokens.slice(opening.from, opening.to).some(({ norm }) => norm === 'interview')) return;
  const found = new Map<string, Reason>();
  const add = (why: string, points: number, from: number, to: number): void => {
    if ((found.get(why)?.points ?? 0) < points) found.set(why, { points, why, at: { from, to } });
  };
  for (let s = lead; s < lead + NEAR; s++) {
    const sentence = doc.sentences[s];
    if (sentence === undefined) break;
    const kind = doc.blocks[sentence.block]?.kind;
    if (titles.includes(s) || (kind !== 'body' && kind !== 'item')) continue;
    let people = false;
    let treated = -1;
    for (let i = sentence.from; i < sentence.to; i++) {
      const word = tokens[i]?.norm ?? '';
      // "denied that the two sides agreed on a truce during the talks"
      if (/^den(?:y|ies|ied)$/.test(word)) break;
      if (DURING.has(word)) {
        const noun = meetingAfter(reading, i + 1, sentence.to);
        if (noun !== undefined) add(TOLD, isOfTwo(reading, i + 1, noun) ? 3 : 2, i, noun + 1);
      }
      if (i === sentence.from && opensOnMeeting(reading, i)) add(TOLD, 3, i, i + 3);
      const group = sidesAt(reading, i, sentence.to);
      // Parties are of a country's politics as well.
      if (group !== undefined) add('both sides act', hasParties(reading, i, group) ? 1 : 2, i, group + 1);
      people ||= isSomeone(reading, i) || SIDES.has(word);
      if (word === 'meeting' && people && /^are$/.test(tokens[i - 1]?.norm ?? ''))
        add('people are meeting', 3, i - 1, i + 1);
      if (s <= lead + 1) {
        const delegation = delegationActs(reading, i);
        if (delegation !== undefined) add('a delegation is received', 2, i, delegation + 1);
        // "in the course of the *visit of* the Dutch delegation to Vilnius"
        if (
          word === 'visit' &&
          /^(?:of|by)$/.test(tokens[i + 1]?.norm ?? '') &&
          isPeople(reading, i + 2) &&
          isForeign(reading, sentence)
        )
          add('a visit is told of', 3, i, i + 2);
      }
      // "was *greeted by* Brig. Gen. Hall", "The base was *visited by* the Peruvian commander"
      if (
        GREETED.has(word) &&
        tokens[i + 1]?.norm === 'by' &&
        isPassive(reading, i) &&
        isPeople(reading, i + 2) &&
        isForeign(reading, sentence)
      ) {
        const from = people || word === 'visited' ? 3 : 2;
        add('a guest is received', from, i, i + 2);
      }
      if (
        word === 'welcome' &&
        /^(?:extended|gave|offered)$/.test(before(reading, i, 3)) &&
        isPeople(reading, i + 2)
      )
        add('a guest is received', 3, i, i + 1);
      // "bade farewell to the Ambassador", "took leave of the outgoing attaché"
      if (
        ((word === 'farewell' && /^(?:bade|bid|bids)$/.test(tokens[i - 1]?.norm ?? '')) ||
          (word === 'leave' && /^(?:took|takes)$/.test(tokens[i - 1]?.norm ?? ''))) &&
        isPeople(reading, i + 2) &&
        isForeign(reading, sentence)
      )
        add('a guest is seen off', 3, i - 1, i + 1);
      if (word === 'visiting' && (isPeople(reading, i + 1) || isPeople(reading, i)) && s <= lead + 1)
        add('a guest is told of', 2, i, i + 1);
      // "Trade was *discussed* by the ministers at a *meeting* in Tallinn", "was on the agenda of the *talks*"
      if ((TREATED.has(word) && isPassive(reading, i)) || /^(?:focus|agenda|subject|topic)$/.test(word))
        treated = i;
      if (
        treated >= 0 &&
        i - treated < 18 &&
        (SURE.has(word) || word === 'reception') &&
        /^(?:of|at|during|in|by|between|a|an|the|their)$/.test(before(reading, i, 3)) &&
        (OF_TWO.has(word) || isForeign(reading, sentence))
      ) {
        add('a matter is discussed', 3, treated, i + 1);
        treated = -1;
      }
    }
  }
  reasons.push(...found.values());
}

/** The evidence that leaves no doubt that people met: "during the meeting, …". */
export const TOLD = 'told as the encounter goes on';

/** "the meeting", "their phone talk", "this official *meeting* with X": its noun. */
function meetingAfter({ tokens }: Reading, at: number, end: number): number | undefined {
  const first = tokens[at]?.norm ?? '';
  // A phone call or an audience is had with someone, named here or not: "during *an* audience", "in *a* phone call".
  const one =
    /^an?$/.test(first) &&
    tokens
      .slice(at + 1, at + 3)
      .some(({ norm }) => /^(?:phone|telephone|audience|courtesy|farewell)$/.test(norm));
  if (!one && !DEFINITE.has(first)) return undefined;
  for (let i = at + 1; i < Math.min(end, at + 4); i++) {
    const { norm, kind } = tokens[i] ?? { norm: '', kind: 'punct' };
    if (kind === 'punct' || norm === 'press' || norm === 'cabinet' || norm === 'of') return undefined;
    if (SURE.has(norm) || norm === 'talk') {
      const elsewhere = ELSEWHERE.has(tokens[i + 1]?.norm ?? '') && !one && !isDay(tokens[i + 2]?.norm ?? '');
      return elsewhere || isOwnMen(tokens, i + 1) ? undefined : i;
    }
  }
  return undefined;
}

/** "*The meeting* took place", "The talks, held in Muscat, focused on": the text's own. */
function opensOnMeeting({ tokens }: Reading, at: number): boolean {
  if (tokens[at]?.norm !== 'the') return false;
  const noun = SURE.has(tokens[at + 1]?.norm ?? '') ? at + 1 : at + 2;
  if (!SURE.has(tokens[noun]?.norm ?? '')) return false;
  const next = tokens[noun + 1]?.norm ?? '';
  const after = tokens[noun + 2]?.norm ?? '';
  return (
    /^(?:took|focused|focussed|covered|touched|lasted|addressed|dealt|concluded|ended|also)$/.test(next) ||
    (/^(?:was|were)$/.test(next) && /^(?:held|attended|followed)$/.test(after))
  );
}

/** "a meeting *with the personnel*": a superior's own people. */
function isOwnMen(tokens: Reading['tokens'], at: number): boolean {
  if (tokens[at]?.norm !== 'with') return false;
  return tokens
    .slice(at + 1, at + 5)
    .some(({ norm }) =>
      /^(?:personnel|service(?:men|members)|soldiers|troops|officers|staff|employees|residents|voters|students)$/.test(
        norm,
      ),
    );
}

/** "during the meeting *on Monday*" */
const isDay = (word: string): boolean =>
  /^(?:\d+|[a-z]+day|january|february|march|april|june|july|august|september|october|november|december)$/.test(
    word,
  );

/** Talks are had by two whatever their name; "*their* meeting" is as well. */
function isOfTwo({ tokens }: Reading, determiner: number, noun: number): boolean {
  return OF_TWO.has(tokens[noun]?.norm ?? '') || tokens[determiner]?.norm === 'their';
}

/** "*A delegation* of the College *called* at Headquarters": its verb. */
function delegationActs({ tokens, mentions }: Reading, at: number): number | undefined {
  const mention = mentions.at(at);
  if (mention?.kind !== 'delegation' || mention.from !== at) return undefined;
  for (let i = mention.to; i < mention.to + 8; i++)
    if (/^(?:visited|toured|called|attended|inspected)$/.test(tokens[i]?.norm ?? '')) return i;
  return undefined;
}

const hasParties = ({ tokens }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ norm }) => norm === 'parties');

/** "*the two* foreign ministers, meanwhile, *exchanged*", "the interlocutors touched": its verb. */
function sidesAt({ tokens }: Reading, at: number, end: number): number | undefined {
  const first = tokens[at]?.norm ?? '';
  const two =
    first === 'both' || (first === 'the' && /^(?:two|three|both)$/.test(tokens[at + 1]?.norm ?? ''));
  const alone = first === 'the' && /^(?:sides|parties|interlocutors)$/.test(tokens[at + 1]?.norm ?? '');
  if (!two && !alone) return undefined;
  // "agreed by the two sides": no subject.
  if (/^(?:by|between|of|to|with|for|from)$/.test(tokens[at - 1]?.norm ?? '')) return undefined;
  let group = -1;
  for (let i = at + 1; i < Math.min(end, at + 8); i++) {
    const { norm } = tokens[i] as Reading['tokens'][number];
    if (SIDES.has(norm)) group = i;
    else if (/^(?:have|had|has|will|should|must|can)$/.test(norm)) return undefined;
    else if (group >= 0 && i - group < 5 && CONFER.has(norm)) return i;
  }
  return undefined;
}

function isSomeone({ mentions }: Reading, at: number): boolean {
  const kind = mentions.at(at)?.kind;
  return kind === 'person' || kind === 'office' || kind === 'delegation';
}

/** "was warmly greeted", "were discussed" */
function isPassive({ tokens }: Reading, at: number): boolean {
  const one = tokens[at - 1]?.norm ?? '';
  const two = tokens[at - 2]?.norm ?? '';
  return /^(?:was|were|is|are|been|being)$/.test(one.endsWith('ly') || one === 'also' ? two : one);
}

function before({ tokens }: Reading, at: number, most: number): string {
  for (let i = at - 1; i >= at - most; i--) {
    const norm = tokens[i]?.norm ?? '';
    if (/^(?:extended|gave|offered|of|at|during|in|by|between)$/.test(norm)) return norm;
  }
  return tokens[at - 1]?.norm ?? '';
}

/** Whether a sentence names someone or something from abroad. */
function isForeign({ tokens, mentions }: Reading, sentence: TokenRange): boolean {
  if (mentions.within(sentence).some((m) => m.kind === 'country' || m.kind === 'delegation')) return true;
  for (let i = sentence.from; i < sentence.to; i++) if (FOREIGN.has(tokens[i]?.norm ?? '')) return true;
  return false;
}
