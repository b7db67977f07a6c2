import { describe, expect, test } from 'vitest';
import { record, roles } from '../read.js';

const LEAD =
  'KATHMANDU: Home Minister Ana Rao of Nepal received the Chinese Ambassador to Nepal, Chen Lin, on Monday.';
const said = (text: string) =>
  record(`${LEAD}\n\n${text}`).statements.map((s) => {
    const who =
      'participant' in s.speaker ? s.speaker.participant : 'party' in s.speaker ? s.speaker.party : 'all';
    return `${who}: ${s.verb} ${s.content}`;
  });

describe('who says what, and not its contrary', () => {
  test.each([
    [
      'a pledge not to',
      'Minister Rao pledged not to allow protests.',
      ['ana-rao: pledged not to allow protests'],
    ],
    [
      'officials of one land',
      'Chinese officials voiced interest in roads.',
      ['CN: voiced interest in roads'],
    ],
    [
      'during the meeting, and not the meeting',
      'The Chinese Ambassador during the meeting said trade would grow.',
      ['chen-lin: said trade would grow'],
    ],
    [
      'the State among those greeted',
      'The ambassador conveyed regards to Nepali Party and State leaders.',
      ['chen-lin: conveyed regards to Nepali Party and State leaders'],
    ],
    ['another year', 'In 2019, the two countries voiced interest in trade.', []],
  ])('%s', (_, text, told) => expect(said(text)).toEqual(told));

  test('what was discussed in another year', () =>
    expect(record(`${LEAD}\n\nIn 2019, the two countries actively discussed trade.`).topics).toEqual([]));
});

describe('names and offices', () => {
  test.each([
    ['Chinese Vice Minister for Foreign Affairs Sun Weidong met Home Minister Ana Rao.', 'Sun Weidong'],
    ['Ambassador Chen Lin met CPN (Unified Centre) Chairman Kamal Dahal.', 'Kamal Dahal'],
    ['High Commissioner Laurence Bay met Home Minister Ana Rao.', 'Laurence Bay'],
  ])('%s', (text, name) => expect(record(text).participants.map((p) => p.name)).toContain(name));

  test('a day stays a day', () =>
    expect(record(`${LEAD} They will meet again on Sun March 10.`).participants).toHaveLength(2));
});

test('two that meet where a third sits are peers', () =>
  expect(
    roles(
      'Papua New Guinea Prime Minister Jim Marap met Australian Prime Minister Anton Albans on Thursday at the Pacific Hotel in Suva, prior to the retreat at the PIF Secretariat Headquarters.',
    ).sides,
  ).toEqual(['PG peer', 'AU peer']));
