import { describe, expect, test } from 'vitest';
import { CALL_NOUNS, ENCOUNTER_NOUNS, ENGAGE_FRAMES, LIGHT_VERBS } from '../../src/lexicon/verbs/engage.js';
import { verbForms } from '../../src/lexicon/verbs/index.js';

const frames = (lemma: string) =>
  (ENGAGE_FRAMES.get(lemma) ?? []).map(
    (f) => `${f.role} ${f.object}${f.mode ? ` ${f.mode}` : ''}${f.personal ? '!' : ''}`,
  );

describe('a line of the table gives each lemma its frame', () => {
  test.each([
    ['receive', ['host direct!']],
    ['welcome', ['host direct!']],
    ['host a lunch for', ['host direct!']],
    ['hold an audience', ['host with']],
    ['call on', ['guest direct!']],
    ['be received in audience', ['guest by!']],
    ['visit', ['guest place']],
    ['pay a state visit to', ['guest place']],
    ['phone', ['peer direct phone!']],
    ['speak by phone', ['peer with phone']],
    ['meet virtually', ['peer with video']],
    ['co-chair', ['peer event']],
    ['chair', ['host event']],
    ['attend', ['guest event']],
    ['meet', ['peer direct!', 'peer with']],
    ['sneeze', []],
  ])('%s', (lemma, found) => expect(frames(lemma)).toEqual(found));
});

describe('braces are filled every way', () => {
  test.each([
    'receive a courtesy call from',
    'receive an introductory call from',
    'receive the visit from',
    'receive phone call from',
    'pay a farewell call on',
    'make a call on',
    'make a courtesy call on',
    'pay him a visit',
    'present their credentials to',
    'present the letters of credence to',
    'pay a farewell visit to',
  ])('%s', (lemma) => expect(ENGAGE_FRAMES.has(lemma)).toBe(true));
});

test('lemmas are clean and frames are those that the comment explains', () => {
  for (const [lemma, list] of ENGAGE_FRAMES) {
    expect(lemma).toMatch(/^[a-z]+(-[a-z]+)*( [a-z-]+)*$/);
    for (const frame of list) {
      expect(['host', 'guest', 'peer']).toContain(frame.role);
      expect(['direct', 'with', 'by', 'place', 'event']).toContain(frame.object);
      expect([undefined, 'phone', 'video']).toContain(frame.mode);
    }
  }
});

test('every lemma can be found in a text', () => {
  const known = new Set(
    verbForms().flatMap(({ entry }) =>
      entry.type === 'verb' && entry.family === 'engage' ? [entry.lemma] : [],
    ),
  );
  expect([...ENGAGE_FRAMES.keys()].filter((lemma) => !known.has(lemma))).toEqual([]);
});

test('nouns and the verbs that carry them', () => {
  for (const noun of CALL_NOUNS) expect(ENCOUNTER_NOUNS).toContain(noun);
  for (const noun of ['meeting', 'talks', 'audience', 'summit']) expect(ENCOUNTER_NOUNS).toContain(noun);
  for (const noun of ['agreement', 'letter', 'statement', '']) expect(ENCOUNTER_NOUNS).not.toContain(noun);
  for (const verb of ['held', 'had', 'conducted']) expect(LIGHT_VERBS).toContain(verb);
  for (const verb of ['met', 'said', '']) expect(LIGHT_VERBS).not.toContain(verb);
});
