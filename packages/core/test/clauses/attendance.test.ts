import { describe, expect, test } from 'vitest';
import { attendance } from '../read.js';

const table = (rows: ReadonlyArray<readonly [text: string, ...found: string[]]>) =>
  rows.map(([text, ...found]) => [text, found] as const);

describe('the list follows', () => {
  test.each(
    table([
      [
        'The meeting was attended by Colonel Ruth Chebet, Captain Li Wei and the Ambassador of Chad, Ali Musa.',
        'Ruth Chebet & Li Wei & Ali Musa',
      ],
      ['The talks were held in the presence of Colonel Ruth Chebet.', 'Ruth Chebet'],
      ['Present were Colonel Ruth Chebet and Captain Li Wei.', 'Ruth Chebet & Li Wei'],
      [
        'Present were Ali Musa, the special envoy of President Ana Silva, and Captain Li Wei.',
        'Ali Musa & Li Wei',
      ],
      ['The guest was accompanied to the Presidential Office by Colonel Ruth Chebet.', 'Ruth Chebet'],
      ['Also present was Colonel Ruth Chebet.', 'Ruth Chebet'],
      ['Present at the meeting were Colonel Ruth Chebet and Captain Li Wei.', 'Ruth Chebet & Li Wei'],
      ['In attendance were Colonel Ruth Chebet and Captain Li Wei.', 'Ruth Chebet & Li Wei'],
      ['Among those present were Colonel Ruth Chebet and Captain Li Wei.', 'Ruth Chebet & Li Wei'],
      ['Participants included Colonel Ruth Chebet and Captain Li Wei.', 'Ruth Chebet & Li Wei'],
      ['Also there were Colonel Ruth Chebet and Captain Li Wei.', 'Ruth Chebet & Li Wei'],
      ['He was accompanied on the visit by Colonel Ruth Chebet.', 'Ruth Chebet beside He'],
      [
        'The delegation led by the Director, Ana Silva, includes Colonel Ruth Chebet.',
        'Ruth Chebet beside Ana Silva',
      ],
      [
        'In the Chilean delegation were also Colonel Ruth Chebet and Captain Li Wei.',
        'Ruth Chebet & Li Wei [CL]',
      ],
      [
        'The delegation was composed of Colonel Ruth Chebet and Captain Li Wei.',
        'Ruth Chebet & Li Wei beside The delegation',
      ],
      ['Participants: Colonel Ruth Chebet; Captain Li Wei.', 'Ruth Chebet & Li Wei'],
      ['The signing was witnessed by Colonel Ruth Chebet.', 'Ruth Chebet'],
      [
        'The meeting was attended by Colonel Ruth Chebet, who leads the corps, and Captain Li Wei.',
        'Ruth Chebet & Li Wei',
      ],
    ]),
  )('%s', (text, found) => expect(attendance(text)).toEqual(found));
});

describe('nobody is told as present', () => {
  test.each([
    ['the encounter itself', 'The envoy was received by Minister Rana Das.'],
    ['a welcome', 'The envoy was welcomed by Minister Rana Das.'],
    ['an attended school', 'Colonel Ruth Chebet attended a college in Pune.'],
    ['a passive', 'The meeting was attended by many.'],
    ['an owner', "The talks were held in the presence of Colonel Ruth Chebet's horse."],
    ['a thing that went along', 'The letter, accompanied by a map, was read.'],
    ['part in a war', 'Colonel Ruth Chebet took part in three wars.'],
  ])('%s', (_, text) => expect(attendance(text)).toEqual([]));
});

test('who heads a delegation is none of those it comprises', () => {
  expect(attendance('Heading a delegation comprising officers, Colonel Ruth Chebet left for Rome.')).toEqual(
    [],
  );
});

describe('a verb of presence, whatever its tense', () => {
  test.each(
    table([
      [
        'Colonel Ruth Chebet, along with Captain Li Wei, will also participate in these engagements.',
        'Li Wei beside Ruth Chebet',
        'Ruth Chebet & Li Wei',
      ],
      ['Colonel Ruth Chebet and Captain Li Wei had also taken seats.'],
      ['Colonel Ruth Chebet is also present.', 'Ruth Chebet'],
    ]),
  )('%s', (text, found) => expect(attendance(text)).toEqual(found));
});

describe('before what somebody says', () => {
  test.each(
    table([
      ['Attending the meeting, Colonel Ruth Chebet praised the guests.', 'Ruth Chebet'],
      ['Speaking at the talks, the Ambassador of Chad, Ali Musa, noted this.', 'Ali Musa'],
      // No encounter, and nobody there.
      ['Speaking at the press conference, Colonel Ruth Chebet noted this.'],
      ['Attending the opening of the port, Colonel Ruth Chebet noted this.'],
    ]),
  )('%s', (text, found) => expect(attendance(text)).toEqual(found));
});
