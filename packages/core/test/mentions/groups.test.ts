import { describe, expect, test } from 'vitest';
import { groups } from '../read.js';

const table = (rows: ReadonlyArray<readonly [text: string, ...found: string[]]>) =>
  rows.map(([text, ...found]) => [text, found] as const);

describe('everyone', () => {
  test.each(
    table([
      ['The sides agreed to this.', 'The sides = all'],
      ['Both sides agreed to this.', 'Both sides = all'],
      ['The parties agreed to this.', 'The parties = all'],
      ['The two leaders agreed to this.', 'The two leaders = all'],
      ['Both ministers agreed to this.', 'Both ministers = all'],
      ['The two foreign ministers agreed to this.', 'The two foreign ministers = all'],
      ['The two defence chiefs agreed to this.', 'The two defence chiefs = all'],
      ['The three presidents agreed to this.', 'The three presidents = all'],
      ['Both reaffirmed this.', 'Both = all'],
      ['The two deputy prime ministers agreed to this.', 'The two deputy prime ministers = all'],
      ['All participants agreed to this.', 'All participants = all'],
      ['The interlocutors agreed to this.', 'The interlocutors = all'],
      ['Our countries agreed to this.', 'Our countries = all'],
      ['The two also agreed to this.', 'The two = all'],
      ['Participants agreed to this.', 'Participants = all'],
      ['Sides agreed to this.', 'Sides = all'],
    ]),
  )('%s', (text, found) => expect(groups(text)).toEqual(found));
});

describe('one side', () => {
  test.each(
    table([
      ['The Turkish side thanked them.', 'The Turkish side = side TR', 'them = they (object)'],
      ['The South Korean side agreed to this.', 'The South Korean side = side KR'],
      ['The Ivorian party agreed to this.', 'The Ivorian party = side CI'],
      ["Oman's side agreed to this."],
      ["The Sultanate's side agreed to this.", "The Sultanate's side = side OM"],
      ['Bolivian side agreed to this.', 'Bolivian side = side BO'],
      ['The host side agreed to this.', 'The host side = hosts'],
      ['The receiving side agreed to this.', 'The receiving side = hosts'],
      ['The hosts agreed to this.', 'The hosts = hosts'],
      ['The visiting side agreed to this.', 'The visiting side = guests'],
      ['The visiting dignitaries agreed to this.', 'The visiting dignitaries = guests'],
      ['The senior dignitaries agreed to this.', 'The senior dignitaries = all'],
      ['The guests laid wreaths.', 'The guests = guests'],
      ['The distinguished guests laid wreaths.', 'The distinguished guests = guests'],
      ['The visitor laid a wreath.', 'The visitor = guests'],
    ]),
  )('%s', (text, found) => expect(groups(text)).toEqual(found));
});

describe('pronouns', () => {
  test.each(
    table([
      ['He left early.', 'He = he'],
      ['Then she left early.', 'she = she'],
      ['They left early.', 'They = they'],
      ['Those who left were few.', 'who = who'],
      ['Rao thanked him.', 'him = he (object)'],
      ['Rao thanked her for the visit.', 'her = she (object)'],
      ['Rao received her and left.', 'her = she (object)'],
      ['Rao thanked them.', 'them = they (object)'],
      ['Rao praised her visit.'],
      ['Rao praised his visit.'],
    ]),
  )('%s', (text, found) => expect(groups(text)).toEqual(found));
});

describe('delegations', () => {
  test.each(
    table([
      ['The Armenian military delegation left.', 'The Armenian military delegation = delegation AM'],
      [
        'A delegation from the Republic of Zambia left.',
        'A delegation from the Republic of Zambia = delegation ZM',
      ],
      ['A parliamentary delegation of Chile left.', 'A parliamentary delegation of Chile = delegation CL'],
      ['A high-level delegation left.', 'A high-level delegation = delegation'],
      ['A 12-member Nepali delegation left.', 'A 12-member Nepali delegation = delegation NP'],
      [
        'A delegation from the Ministry of Defence of Qatar left.',
        'A delegation from the Ministry of Defence of Qatar = delegation QA',
      ],
      ['A delegation from Wellspring Institute left.', 'A delegation from Wellspring Institute = delegation'],
      ['The delegation accompanying him left.', 'The delegation accompanying him = delegation'],
      ['The delegation he heads left.', 'The delegation he heads = delegation'],
      ['The delegation led by her left.', 'The delegation led by her = delegation'],
    ]),
  )('%s', (text, found) => expect(groups(text)).toEqual(found));
});

describe('no group', () => {
  test.each([
    'The sides of the hill are steep.',
    "The guests' rooms are small.",
    "The sides' views differ.",
    'The Turkish press was there.',
    'The green side of the hill was dry.',
    'Officials were not there.',
    'The two bridges were built in May.',
    'All roads were shut.',
    'The party began at noon.',
    'A side door was open.',
  ])('%s', (text) => expect(groups(text)).toEqual([]));
});
