import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';
import { roles } from '../read.js';

const INDIA = 'Foreign Minister Arun Rao of India';

const BRAZIL = 'Defence Minister Ana Silva of Brazil';

describe('where the verb says nothing', () => {
  test.each([
    [
      'the post of an envoy',
      `SUVA. ${INDIA} met the Ambassador of Japan to India, Kenji Mori, on Monday.`,
      ['host: Arun Rao (IN)', 'guest: Kenji Mori (JP)'],
    ],
    [
      'an ambassador',
      `SUVA. ${INDIA} met the Ambassador of Japan, Kenji Mori, on Monday.`,
      ['host: Arun Rao (IN)', 'guest: Kenji Mori (JP)'],
    ],
    [
      'the place',
      `${INDIA} met ${BRAZIL} in New Delhi on Monday.`,
      ['host: Arun Rao (IN)', 'guest: Ana Silva (BR)'],
    ],
    [
      'the dateline',
      `NEW DELHI, May 3 – ${INDIA} met ${BRAZIL} on Monday.`,
      ['host: Arun Rao (IN)', 'guest: Ana Silva (BR)'],
    ],
    [
      'the house of a body',
      `BRUSSELS. ${INDIA} met NATO Secretary General Jan Holm at NATO Headquarters on Monday.`,
      ['host: Jan Holm', 'guest: Arun Rao (IN)'],
    ],
  ])('%s', (_, text, people) => expect(roles(text).people).toEqual(people));
});

test("one land's own visit at home has one side, the host", () => {
  const text =
    "Sri Lanka's Commander of the Air Force, Air Marshal Ruwan Peiris, visited the Sri Lanka Navy (SLN) Headquarters in Colombo. The Commander was greeted with a guard of honour.";
  expect(parseMeetingReport(text).parties).toMatchObject([{ id: 'LK', role: 'host' }]);
});
