import type { Reading } from '../mentions/types.js';
import type { MainSentences } from './main-sentences.js';
import { set } from '../lexicon/word-set.js';
import type { Reason } from './reason.js';

/** Nouns of an encounter that someone holds, has, makes or receives. */
const HELD = set(
  'talks meeting meetings call conversation consultations audience credentials discussions negotiations session summit videoconference dialogue bilateral trilateral',
);
export const HELD_WHY = 'an encounter is held';
const HOLDING = set(
  'held hold holds holding had has have received receives receive conducted conduct began begun begins took opened opens hosted hosts made presented accepted concluded convened gathered join joined chaired',
);
/** Of these, the ones that are never a speech or an assembly's routine. */
export const SURE = set(
  'talks meeting meetings call conversation consultations audience credentials discussions negotiations videoconference',
);
/** Verbs that alone tell an encounter: "*met* today with families", "A and B *spoke* by phone". */
const MET = set('met meets meet spoke speaks spoken talked conferred consulted convened telephoned');
/** These tell one only of people: "received *the envoy*", not "received messages". */
const MET_PEOPLE = set('received receives hosted hosts welcomed welcomes');
export const TITLE_WORDS = set(
  'meeting meetings meets meet talks receives received calls call visit visits hosts discuss discusses readout bilateral holds welcomes consultations audience',
);

/** "held talks", "received a phone call", "received … the credentials"; words of the title. */
export function weighWords(reading: Reading, main: MainSentences, reasons: Reason[]): void {
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
        (MET.has(word) ||
          (word === 'meeting' &&
            /^(?:is|are)$/.test(tokens[i - 1]?.norm ?? '') &&
            isPeople(reading, Math.max(i - 6, sentence.from))) ||
          (MET_PEOPLE.has(word) && isPeople(reading, i + 1))) &&
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
          ((word === 'held' || word === 'paid') && /^(?:was|were|is|being)$/.test(tokens[i - 1]?.norm ?? '')))
      ) {
        reasons.push({ points: 3, why: HELD_WHY, at: { from: noun, to: i + 1 } });
        holding = -2;
        break;
      }
      if (holding >= 0 && HELD.has(word) && i - holding < 12) {
        const isOwn = SURE.has(word) && !/^open/.test(tokens[holding]?.norm ?? '');
        reasons.push({
          points: isOwn && index === main.lead ? 3 : 2,
          why: HELD_WHY,
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
export function weighAdjunct(reading: Reading, main: MainSentences, reasons: Reason[]): void {
  const { tokens, doc } = reading;
  for (let s = main.lead; s <= main.lead + 2; s++) {
    const sentence = doc.sentences[s];
    for (let i = sentence?.from ?? 0; sentence !== undefined && i < sentence.to; i++) {
      if (!/^(?:during|at|in|after|following|before)$/.test(tokens[i]?.norm ?? '')) continue;
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
export function isFulfilled({ tokens }: Reading, at: number): boolean {
  return tokens
    .slice(at, at + 5)
    .some(({ norm }) =>
      /^(?:requirements?|targets?|needs?|conditions?|goals?|criteria|demands?|challenges?|deadlines?)$/.test(
        norm,
      ),
    );
}

export function isPeople({ tokens, mentions }: Reading, at: number): boolean {
  for (let i = at; i < at + 6; i++) {
    const kind = mentions.at(i)?.kind;
    if (/^(?:colleagues?|counterparts?)$/.test(tokens[i]?.norm ?? '')) return true;
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
