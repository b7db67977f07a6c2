import { describe, expect, test } from 'vitest';
import { roles } from '../read.js';

const INDIA = 'Foreign Minister Arun Rao of India';

const BRAZIL = 'Defence Minister Ana Silva of Brazil';

describe('who was there beside', () => {
  const LEAD = `SUVA. ${INDIA} received ${BRAZIL} on Monday.`;
  const PRINCIPALS = ['host: Arun Rao (IN)', 'guest: Ana Silva (BR)'];
  test.each([
    [
      'stands with the host',
      `${LEAD} The meeting was attended by Colonel Li Das.`,
      ['attendee: Li Das (IN)'],
    ],
    [
      'stands with those it came with',
      `${LEAD} Silva was accompanied by Colonel Rui Pinto.`,
      ['attendee: Rui Pinto (BR)'],
    ],
    [
      'stands with its side',
      `${LEAD} The Brazilian side was represented by Colonel Rui Pinto.`,
      ['attendee: Rui Pinto (BR)'],
    ],
    [
      'an embassy comes with the guest',
      `${LEAD} The Defence Attaché, Colonel Rui Pinto, was present at the meeting.`,
      ['attendee: Rui Pinto (BR)'],
    ],
    [
      'has a country of its own',
      `${LEAD} The Ambassador of Brazil, Rui Pinto, attended the meeting.`,
      ['attendee: Rui Pinto (BR)'],
    ],
    ['spokespersons were not', `${LEAD} The ministry spokesperson, Li Das, told this to the press.`, []],
  ])('%s', (_, text, more) => expect(roles(text).people).toEqual([...PRINCIPALS, ...more]));
});

describe('whose people are present', () => {
  test.each([
    [
      'who is accompanied, and by whom',
      'The Defence Minister of Somalia, Ali Musa, accompanied by the Chief of Defence Forces, General Omar Rageh, received at his office the Ambassador of Italy, Anna Rossi.',
      ['host: Ali Musa (SO)', 'guest: Anna Rossi (IT)', 'attendee: Omar Rageh (SO)'],
      ['IT guest', 'SO host'],
    ],
    [
      "a company's own people stand for no country",
      "Azerbaijan's Minister of Energy Parviz Aliyev met Ambassador of Japan Kenji Mori. The meeting was attended by Deputy Minister Elnur Hasan and the company's regional director Anna Berg.",
      [
        'host: Parviz Aliyev (AZ)',
        'guest: Kenji Mori (JP)',
        'attendee: Elnur Hasan (AZ)',
        'attendee: Anna Berg',
      ],
      ['AZ host', 'JP guest'],
    ],
  ])('%s', (_, text, people, sides) => {
    const found = roles(text);
    expect(found.people).toEqual(people);
    expect(found.sides.sort()).toEqual(sides.sort());
  });
});
