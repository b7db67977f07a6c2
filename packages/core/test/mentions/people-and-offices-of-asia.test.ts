import { describe, expect, test } from 'vitest';
import { names, people } from '../read.js';

describe('who holds what', () => {
  test.each([
    [
      'a general of the army, where that is the rank',
      'They met Minister of Defence of Russia Army General Sergei Orlov.',
      ['Army General (OF-9) · SERGEI ORLOV · Minister of Defence of Russia · of RU'],
    ],
    [
      'a class of warrant officers',
      'They met Warrant Officer Class One Mark Rangi.',
      ['Warrant Officer Class One · MARK RANGI'],
    ],
  ])('%s', (_, text, found) =>
    expect(people(text).map((line) => line.replace(/ · of \w\w$/, ''))).toEqual(
      found.map((line) => line.replace(/ · of \w\w$/, '')),
    ),
  );

  test.each([
    ['fellows of a people', 'He praised the commitment to the fellow Melanesian family of Fiji.'],
    ['a page on the net', 'The palace, on its official Facebook page, showed the meeting.'],
  ])('nobody of %s', (_, text) => expect(names(text)).toEqual([]));

  test('a body’s commander and a land’s chief are two', () =>
    expect(
      people('The ISAF commander and Pakistan army chief met Minister Ana Rao.').some((p) =>
        p.includes('ISAF'),
      ),
    ).toBe(false));
});
