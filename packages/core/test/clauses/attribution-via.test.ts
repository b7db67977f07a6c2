import { describe, expect, test } from 'vitest';
import { readClauses } from '../../src/clauses/index.js';
import { parseMeetingReport, read } from '../../src/parse.js';
import { words } from '../read.js';

const MET = 'Defence Minister Ivan Petrenko met his Polish counterpart Jan Kowalski on Tuesday in Kyiv';
const told = (text: string) => parseMeetingReport(`${MET}, ${text}`).source ?? {};

describe('the name within a cited phrase', () => {
  test.each([
    ['alone', 'according to Xinhua.', { outlet: 'Xinhua' }],
    ['before what it is', 'according to Xinhua daily.', { outlet: 'Xinhua' }],
    ['before what it is, in two words', 'according to the Trend news website.', { outlet: 'Trend' }],
    ['behind what it is', 'according to the Kuwaiti agency KUNA.', { outlet: 'KUNA' }],
    [
      'of several words, behind what it is',
      'according to the Iranian agency Tasnim News Agency.',
      { outlet: 'Tasnim News Agency' },
    ],
    ['behind whose it is', 'according to state-run IRNA.', { outlet: 'IRNA' }],
    [
      'behind whose it is, with an article',
      'the state-owned Saudi Press Agency said.',
      { outlet: 'Saudi Press Agency' },
    ],
  ])('an agency %s', (_, text, source) => expect(told(text)).toEqual(source));

  test.each([
    ['a name that goes on', 'according to Xinhua Daily.', { via: 'Xinhua Daily' }],
    [
      'a name that goes on, and what it is',
      'according to Trend Life website.',
      { via: 'Trend Life website' },
    ],
    ['a body', 'according to the Ministry of Defence.', { via: 'Ministry of Defence' }],
    ['a body whose name begins as an agency', 'according to Report Ministry.', { via: 'Report Ministry' }],
    ['half a word', 'according to a state-led plan.', {}],
    ['whose it is, and no name', 'according to the state-run dock.', {}],
  ])('no agency: %s', (_, text, source) => expect(told(text)).toEqual(source));
});

/** "via" and "its spokesperson" of each attribution. */
const cited = (text: string): string[] => {
  const reading = read(`${MET}, ${text}`);
  return readClauses(reading).attributions.map(
    ({ via, spokesperson }) =>
      `${via ? words(reading, via) : ''} = ${spokesperson ? words(reading, spokesperson) : 'nobody'}`,
  );
};

describe('the spokesperson within it', () => {
  test.each([
    [
      'according to the spokesperson of the Ministry of Defence.',
      'spokesperson of the Ministry of Defence = spokesperson of the Ministry of Defence',
    ],
    ['according to the Ministry of Defence.', 'Ministry of Defence = nobody'],
    [
      'according to the press service of the Minister of Defence.',
      'press service of the Minister of Defence = nobody',
    ],
  ])('%s', (text, expected) => expect(cited(text)).toEqual([expected]));
});
