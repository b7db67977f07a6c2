import { describe, expect, test } from 'vitest';
import { outcomes, speech, topics } from './tell.js';

describe('what could be a verb belongs to the subject of the passive behind it', () => {
  test.each([
    ['Direct trade was discussed.', ['Direct trade']],
    ['Direct trade was also discussed.', ['Direct trade']],
    ['Direct trade has been discussed.', ['Direct trade']],
    ['Direct links and trade were discussed.', ['Direct links', 'trade']],
    ['Visits and direct trade were discussed.', ['Visits', 'direct trade']],
    ['At the meeting issues of trade were raised.', ['issues of trade']],
    ['During talks issues of trade were raised.', ['issues of trade']],
  ])('%s', (text, found) => {
    expect(topics(text)).toEqual(found);
    expect(speech(text)).toEqual([]);
  });
});

describe('it is the verb', () => {
  test.each([
    ['of what it says', 'Petrov says the plan was discussed.', 'Petrov | says | say | plan was discussed'],
    [
      'where another clause opens behind it',
      'Petrov welcomes the plan, which was discussed.',
      'Petrov | welcomes | welcome | plan, which was discussed',
    ],
    [
      'where its own noun stands with it',
      'Petrov lays stress on the plan he was given.',
      'Petrov | lays stress on | stress | plan he was given',
    ],
    [
      'where it shares its subject with the passive',
      'Petrov supports the plan and was thanked.',
      'Petrov | supports | support | plan',
    ],
    [
      'where no passive follows',
      'Petrov supports talks on trade.',
      'Petrov | supports | support | talks on trade',
    ],
  ])('%s', (_, text, found) => expect(speech(text)).toEqual([found]));

  test('of the meeting itself, which nothing holds', () =>
    expect(outcomes('The meeting issues a statement on trade.')).toEqual([
      'announced: a statement on trade',
    ]));
});
