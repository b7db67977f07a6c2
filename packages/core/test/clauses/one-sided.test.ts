import { describe, expect, test } from 'vitest';
import { speech, topics } from './tell.js';

describe('speaking of things', () => {
  test.each([
    ['Petrov spoke of the plan for a new dock.', 'Petrov | spoke of | explain | plan for a new dock'],
    [
      'Lind reflected on the long friendship of the two nations.',
      'Lind | reflected on | explain | long friendship of the two nations',
    ],
    ['Petrov mentioned the need for divers.', 'Petrov | mentioned | note | need for divers'],
    ['Lind raised the importance of a swift deal.', 'Lind | raised | stress | importance of a swift deal'],
    ['Petrov spoke of the plan with great zeal.', 'Petrov | spoke of | explain | plan with great zeal'],
    ['Petrov spoke of trade with Norway.', 'Petrov | spoke of | explain | trade with Norway'],
    ['Petrov spoke of cod. Lind, with the minister, left.', 'Petrov | spoke of | explain | cod'],
    ['Petrov, speaking of the dock, praised the divers.', 'Petrov | praised | praise | divers'],
  ])('one side: %s', (text, expected) => {
    expect(speech(text)).toEqual([expected]);
    expect(topics(text)).toEqual([]);
  });

  test.each([
    ['The ministers spoke of the plan for a new dock.', 'plan for a new dock'],
    ['Petrov spoke with Ambassador Lind about the cod trade.', 'cod trade'],
    ['Lind raised the issue of fishing.', 'fishing'],
    ['The plan for a new dock was spoken of.', 'plan for a new dock'],
    ['They spoke of the plan for a new dock.', 'plan for a new dock'],
    ['Petrov and Lind spoke of the plan for a new dock.', 'plan for a new dock'],
  ])('talks: %s', (text, expected) => {
    expect(speech(text)).toEqual([]);
    expect(topics(text).join()).toContain(expected);
  });
});

// Said to somebody who is named, it is no statement of one side.
test.each([
  'Petrov spoke about the cod trade with the minister.',
  'Petrov spoke about the cod trade with him.',
  'Petrov spoke about the cod trade with Anna Lind.',
])('no statement: %s', (text) => expect(speech(text)).toEqual([]));

describe('what things are called', () => {
  test.each([
    ['Petrov called the talks constructive.', 'Petrov | called | explain | talks constructive'],
    ['Petrov termed the visit a milestone.', 'Petrov | termed | explain | visit a milestone'],
    [
      'Petrov called Norway an example to the region.',
      'Petrov | called | explain | Norway an example to the region',
    ],
  ])('%s', (text, expected) => expect(speech(text)).toEqual([expected]));

  test.each([
    'Petrov called the minister by phone.',
    'Petrov called a meeting of the board.',
    'The sides reviewed the dock, called a "barn" by its builders.',
  ])('none: %s', (text) => expect(speech(text)).toEqual([]));
});

describe('objects that are no content', () => {
  test.each([
    [
      "Petrov drew the minister's attention to the state of the dock.",
      'Petrov | drew | note | state of the dock',
    ],
    [
      'Petrov drew the attention of the guests to the state of the dock.',
      'Petrov | drew | note | state of the dock',
    ],
    ['Emphasis was placed on safety at sea.', 'impersonal | placed | stress | safety at sea'],
    [
      'Petrov provided the delegation with an update on the dock.',
      'Petrov | provided | inform | an update on the dock',
    ],
    [
      'It was stressed by the minister that the dock was small.',
      'minister | stressed | stress | dock was small',
    ],
  ])('%s', (text, expected) => expect(speech(text)).toEqual([expected]));

  test.each([
    'Petrov drew a map of the dock.',
    'Petrov placed a wreath at the tomb.',
    'Petrov offered Norwegian support to the fleet.',
  ])('look-alike: %s', (text) => expect(speech(text).join()).not.toContain('| note |'));
});
