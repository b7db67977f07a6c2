import { describe, expect, test } from 'vitest';
import { attendance } from '../read.js';

const table = (rows: ReadonlyArray<readonly [text: string, ...found: string[]]>) =>
  rows.map(([text, ...found]) => [text, found] as const);

describe('the list goes before', () => {
  test.each(
    table([
      ['Colonel Ruth Chebet and Captain Li Wei attended the meeting.', 'Ruth Chebet & Li Wei'],
      ['Colonel Ruth Chebet also attended the talks.', 'Ruth Chebet'],
      ['Colonel Ruth Chebet was present at the meeting.', 'Ruth Chebet'],
      ['Colonel Ruth Chebet and Captain Li Wei were in attendance.', 'Ruth Chebet & Li Wei'],
      ['Colonel Ruth Chebet took part in the meeting.', 'Ruth Chebet'],
      ['Colonel Ruth Chebet participated in the discussion.', 'Ruth Chebet'],
      ['Colonel Ruth Chebet and several officers attended.', 'Ruth Chebet'],
      ['Colonel Ruth Chebet came to the meeting with the envoy.', 'Ruth Chebet'],
      ['Colonel Ruth Chebet and Captain Li Wei were among those present.', 'Ruth Chebet & Li Wei'],
      ['Colonel Ruth Chebet was part of the delegation.', 'Ruth Chebet'],
      [
        'Colonel Ruth Chebet and Captain Li Wei were at the airport to welcome the guest.',
        'Ruth Chebet & Li Wei',
      ],
    ]),
  )('%s', (text, found) => expect(attendance(text)).toEqual(found));
});

test('who works at the airport welcomes nobody', () =>
  expect(attendance('Colonel Ruth Chebet was at the airport to inspect the runway.')).toEqual([]));
