import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';
import { offices } from '../read.js';

const table = (rows: ReadonlyArray<readonly [why: string, text: string, ...found: string[]]>) =>
  rows.map(([why, text, ...found]) => [why, text, found] as const);

describe('what stands before the head noun belongs to the office', () => {
  test.each(
    table([
      [
        'one who is yet to take office',
        'They met the High Commissioner-designate of Kenya to India in Suva.',
        'High Commissioner-designate of Kenya to India [KE] →IN (the)',
      ],
      ['a modifier', 'They met the Deputy Prime Minister in Suva.', 'Deputy Prime Minister (the)'],
      [
        'several modifiers',
        'They met the First Deputy Foreign Minister in Suva.',
        'First Deputy Foreign Minister (the)',
      ],
      ['a country', 'They met the Kazakh Foreign Minister in Suva.', 'Kazakh Foreign Minister [KZ] (the)'],
      [
        'a country of two words',
        'The South African Defence Minister arrived.',
        'South African Defence Minister [ZA] (the)',
      ],
      [
        'two in small letters behind a name',
        'Li Wei, state councilor and defense minister of China, spoke.',
        'state councilor and defense minister of China [CN]',
      ],
      [
        'the chair of a body told with its short form',
        'They met Joint Chiefs of Staff (JCS) chairman Rana Das.',
        'Joint Chiefs of Staff (JCS) chairman {Joint Chiefs of Staff}',
      ],
      [
        'a group of two lands is of neither',
        'They met Canada-Mongolia Friendship Group Co-chair Rana Das.',
        'Canada-Mongolia Friendship Group Co-chair',
      ],
      ['an owner', "Peru's Defense Minister arrived.", "Peru's Defense Minister [PE]"],
      ['a city for its country', "Tehran's ambassador arrived in Doha.", "Tehran's ambassador [IR]"],
      ['a body', 'The NATO Secretary General arrived.', 'NATO Secretary General {NATO} (the)'],
      ['an acronym of no table', 'The RZDF Commander arrived.', 'RZDF Commander {RZDF} (the)'],
      [
        'two domains joined',
        'Science and Technology Minister Rana Das came.',
        'Science and Technology Minister',
      ],
      [
        'two domains with an ampersand',
        'Foreign & Expatriates Minister Rana Das came.',
        'Foreign & Expatriates Minister',
      ],
      [
        'an office that owns it',
        "The UN Secretary-General's Personal Envoy came.",
        "UN Secretary-General's Personal Envoy {UN} (the)",
      ],
      [
        'a glossed country',
        'Republic of Korea (ROK) Foreign Minister Han came.',
        'Republic of Korea (ROK) Foreign Minister [KR]',
      ],
      [
        "a country with 'new'",
        "New Zealand's Foreign Minister arrived.",
        "New Zealand's Foreign Minister [NZ]",
      ],
      [
        'a force of a country',
        "The Algerian army's Chief of Staff arrived.",
        "Algerian army's Chief of Staff [DZ] (the)",
      ],
      [
        'a body with its field',
        'They met Ministry of Defence Permanent Secretary Rana Das.',
        'Ministry of Defence Permanent Secretary {Ministry of Defence}',
      ],
      [
        'a bank',
        'They met Bank of Israel Governor Rana Das.',
        'Bank of Israel Governor [IL] {Bank of Israel}',
      ],
      [
        'a party of no table',
        'Golden Sheaf League General Secretary Rana Das came.',
        'Golden Sheaf League General Secretary',
      ],
      ['an errand at the start', 'Visiting Foreign Minister Rana Das came.', 'Foreign Minister'],
      [
        'a call before it',
        'The courtesy call Ambassador of Chile Rana Das paid.',
        'Ambassador of Chile [CL]',
      ],
      [
        'two offices over a stroke',
        'They met High Representative/Vice-President Rana Das.',
        'High Representative/Vice-President',
      ],
      ['a region of a country', 'The Scottish First Minister arrived.', 'Scottish First Minister [GB] (the)'],
      ['lower case', 'They met the deputy minister of energy in Suva.', 'deputy minister of energy (the)'],
    ]),
  )('%s', (_, text, found) => expect(offices(text)).toEqual(found));
});

describe('who comes on an errand still holds the same office', () => {
  test.each(
    table([
      ['visiting', 'The visiting Minister thanked him.', 'Minister (the)'],
      [
        'newly appointed',
        'The newly appointed Ambassador of Chile arrived.',
        'Ambassador of Chile [CL] (the)',
      ],
      ['outgoing', 'The outgoing High Commissioner of Malta left.', 'High Commissioner of Malta [MT] (the)'],
      ['then', 'The then Prime Minister left.', 'Prime Minister (the)'],
    ]),
  )('%s', (_, text, found) => expect(offices(text)).toEqual(found));
});

describe('determiners', () => {
  test.each(
    table([
      ['the', 'The Minister left.', 'Minister (the)'],
      ['possessive', 'His deputy minister left.', 'deputy minister (possessive)'],
      ['indefinite', 'A minister left.', 'minister (a)'],
      ['a number', 'He received three ambassadors.', 'ambassadors plural (a)'],
      ['figures', 'He received 12 ambassadors.', 'ambassadors plural (a)'],
    ]),
  )('%s', (_, text, found) => expect(offices(text)).toEqual(found));
});

describe('kinds of office', () => {
  test.each(
    table([
      ['plural', 'The foreign ministers left.', 'foreign ministers plural (the)'],
      [
        'spokesperson',
        'The foreign ministry spokesperson said so.',
        'foreign ministry spokesperson spokesperson (the)',
      ],
      ['spokesman', 'The army spokesman said so.', 'army spokesman spokesperson (the)'],
      [
        'counterpart',
        'He thanked his Malaysian counterpart.',
        'Malaysian counterpart [MY] counterpart (possessive)',
      ],
      [
        'counterpart from a country',
        'He thanked his counterpart from Togo.',
        'counterpart from Togo [TG] counterpart (possessive)',
      ],
      [
        'counterparts',
        'He thanked his Baltic counterparts.',
        'Baltic counterparts plural counterpart (possessive)',
      ],
      ['an acronym', 'The COAS thanked him.', 'COAS (the)'],
      ['a monarch', 'The King thanked him.', 'King (the)'],
    ]),
  )('%s', (_, text, found) => expect(offices(text)).toEqual(found));
});

describe('two offices', () => {
  test.each(
    table([
      [
        'of one holder',
        'Deputy Prime Minister and Foreign Minister Aidos Nurlan spoke.',
        'Deputy Prime Minister and Foreign Minister',
      ],
      [
        'of one holder, a dash between',
        'The First Deputy Minister – Chief of the General Staff spoke.',
        'First Deputy Minister – Chief of the General Staff (the)',
      ],
      [
        'of two, by the article',
        'The President and the Prime Minister left.',
        'President (the)',
        'Prime Minister (the)',
      ],
      [
        'of two, by the country',
        'The Polish President and Latvian President left.',
        'Polish President [PL] (the)',
        'Latvian President [LV]',
      ],
      [
        'of two, in a list',
        'The President, the Speaker and the Chief Justice left.',
        'President (the)',
        'Speaker (the)',
        'Chief Justice (the)',
      ],
    ]),
  )('%s', (_, text, found) => expect(offices(text)).toEqual(found));
});

describe('no office', () => {
  test.each([
    ['a verb that looks like attachés', 'Algeria attaches importance to peace.'],
    ['a weak noun alone', 'He sat at the head of the table.'],
    ['leaders at large', 'They met with leaders at the summit.'],
    ['a rank before a name', 'They met Commander John Okello.'],
    ['a rank of two words', 'They met Army General Levent Ergün.'],
    ['a warrant officer', 'They met Chief Warrant Officer Jane Poe.'],
    ['a ministry', 'The Ministry of Health published a plan.'],
    ['a minister without an article', 'The plan has passed from minister to minister.'],
    ['an adjective', 'A presidential decree was read.'],
  ])('%s', (_, text) => expect(offices(text)).toEqual([]));
});

test('an office stops where its sentence does', () => {
  expect(offices('They met the Minister. Of Ghana nothing was said.')).toEqual(['Minister (the)']);
});

test('a minister of justice is no judge', () => {
  const title = (text: string) => parseMeetingReport(text).participants[0]?.title;
  expect(title("Armenia's Justice Minister Ivo Rey met Minister Ana Silva of Chile.")).toBe(
    "Armenia's Justice Minister",
  );
});
