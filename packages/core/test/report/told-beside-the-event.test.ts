import { describe, expect, test } from 'vitest';
import { safeParseMeetingReport } from '../../src/index.js';
import { roles } from '../read.js';

const report = (text: string) => {
  const result = safeParseMeetingReport(text);
  if (!result.success) throw result.error;
  return result.report;
};

const VISIT =
  'The President of the Commission of the African Union, Musa Diallo, ended his visit to Malawi on 16 May 2019.\n\n' +
  'During the visit he met with President Chikondi Banda. They discussed trade.\n\n';

describe('what comes after the visit', () => {
  test.each([
    [
      'proceeded',
      'He proceeded to Mozambique for consultations with President Ana Machel.',
      ['Musa Diallo', 'Chikondi Banda'],
    ],
    [
      'now gone',
      'He has now travelled to Maputo for talks with President Ana Machel.',
      ['Musa Diallo', 'Chikondi Banda'],
    ],
    [
      'thereafter',
      'He will travel to Maputo thereafter to meet President Ana Machel.',
      ['Musa Diallo', 'Chikondi Banda'],
    ],
    [
      'no journey',
      'He proceeded to talks with Foreign Minister Ana Phiri.',
      ['Musa Diallo', 'Chikondi Banda', 'Ana Phiri'],
    ],
  ])('%s', (_, text, names) => {
    expect(report(VISIT + text).participants.map((p) => p.name)).toEqual(names);
    expect(report(VISIT + text).visit?.to).toBe('MW');
  });
});

describe('where another event will be is no land of those who meet', () => {
  test.each([
    ['to be held', 'They discussed the conference to be held in Niamey.'],
    ['based', 'They discussed the fund based in Niamey.'],
  ])('%s', (_, text) => {
    const more = 'He also held a session with Minister of Transport Rex Phiri.';
    expect(roles(`${VISIT}${text} ${more}`).people).not.toContain('host: Rex Phiri (NE)');
  });
});

describe('what was done more than once, or as another', () => {
  const LEAD = 'Kuwaiti Ambassador Faisal Ghanim met Austrian President Leo Wimmer on Thursday. It was dry. ';
  test.each([
    ['times', 'Prince Salem visited Austria three times, the Kuwaiti diplomat noted.'],
    ['twice', 'Prince Salem visited Austria twice, the Ambassador noted.'],
    ['capacity', 'Prince Salem visited Austria in his former capacity as minister, the Ambassador noted.'],
  ])('%s', (_, text) => {
    const { participants, statements, visit } = report(LEAD + text);
    expect(participants.map((p) => p.name)).toEqual(['Faisal Ghanim', 'Leo Wimmer']);
    expect(statements.map((s) => s.verb)).toEqual(['noted']);
    expect(visit).toBeUndefined();
  });
  test('a deed of the day is told', () => {
    const { topics, statements } = report(`${LEAD}The two discussed trade and energy, the Ambassador noted.`);
    expect(statements).toEqual([]);
    expect(topics.map((t) => t.text)).toEqual(['trade', 'energy']);
  });
});

describe('whose a list is', () => {
  const LEAD = 'Iraqi Prime Minister Karim Sattar received a German delegation led by Mrs. Ursula Kettler. ';
  const FIRST =
    'The meeting was attended by Mr. Jens Halbach, a member of the Budget Committee, and Mrs. Renate Ohlsen. ';
  const sides = (text: string) =>
    report(text)
      .participants.map((p) => `${p.name} ${p.country}`)
      .slice(2);
  test('the other side is told of another list', () =>
    expect(
      sides(
        `${LEAD}${FIRST}It was attended by the Iraqi side, the Director Ali Nasser and the Chairman of the Services Committee Sabah al-Khafaji.`,
      ),
    ).toEqual(['Jens Halbach DE', 'Renate Ohlsen DE', 'Ali Nasser IQ', 'Sabah al-Khafaji IQ']));
  test('one list alone is the host’s', () =>
    expect(sides(LEAD + FIRST)).toEqual(['Jens Halbach IQ', 'Renate Ohlsen IQ']));
});

describe('she who spoke, though she takes no part', () => {
  test('is no host', () => {
    const { statements } = report(
      'Kuwaiti Ambassador Faisal Ghanim met Austrian President Leo Wimmer on Thursday. ' +
        'Ms. Katharina Rey, Director of Protocol, said that ties were old. Trade grew last year, she said.',
    );
    expect(
      statements.filter((s) => 'participant' in s.speaker && s.speaker.participant === 'leo-wimmer'),
    ).toEqual([]);
  });
});

describe('ministers sent by several lands', () => {
  test.each([
    [
      'New Zealand Foreign Minister Ana Rey held meetings with Ministers from Argentina, Chile and Norway.',
      ['NZ', 'AR', 'CL', 'NO'],
    ],
    ['New Zealand Foreign Minister Ana Rey met ministers from the ruling party.', ['NZ']],
  ])('%s', (text, parties) => expect(report(text).parties.map((p) => p.id)).toEqual(parties));
});

describe('an office by the initials of its noun', () => {
  test.each([
    [
      'The Cabinet Secretary for Defence Hon. Josphat Kirwa hosted Greek Ambassador Stavros Kalos in Nairobi. The CS praised the navy.',
      ['josphat-kirwa'],
    ],
    [
      'The Principal Secretary for Defence Hon. Josphat Kirwa hosted Greek Ambassador Stavros Kalos in Nairobi. The CS praised the navy.',
      [],
    ],
  ])('%s', (text, speakers) =>
    expect(report(text).statements.map((s) => 'participant' in s.speaker && s.speaker.participant)).toEqual(
      speakers,
    ),
  );
});
