import { expect, test } from 'vitest';
import { record } from '../read.js';

const STORY =
  'Readout of the meeting between the Secretary-General and the Minister\n\nThe Minister of Trade of Peru, Ana Ruiz, met Foreign Minister Kenji Mori of Japan today.';

test.each([
  ['Asunción, Paraguay\n\n26 February 2015', { city: 'Asunción', country: 'PY', date: '2015-02-26' }],
  ['New York\n\n5 May 2021', { city: 'New York', country: 'US', date: '2021-05-05' }],
])('%j', (lines, dateline) => expect(record(`${lines}\n\n${STORY}`).dateline).toEqual(dateline));

test.each([
  ['no day below', 'Asunción, Paraguay'],
  ['a month alone below', 'Asunción, Paraguay\n\nFebruary 2015'],
  ['more than the town on its line', 'Weather in Asunción\n\n26 February 2015'],
  ['a town that nobody knows', 'Media Corner\n\n26 February 2015'],
])('%s', (_, lines) => expect(record(`${lines}\n\n${STORY}`).dateline).toBeUndefined());

test('a dateline on lines of its own is no headline', () => {
  expect(record(`Suva March 10\n\n${STORY.split('\n\n')[1]}`).headline).toBeUndefined();
  expect(record(`New York\n\n5 May 2021\n\n${STORY}`).headline).toBe(STORY.split('\n\n')[0]);
});
