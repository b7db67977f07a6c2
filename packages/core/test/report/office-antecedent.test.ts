import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';
import { means, RAO_AND_SILVA, STANDING } from './means.js';

describe('offices', () => {
  test.each([
    ['of whom it was told', `${RAO_AND_SILVA} *The Foreign Minister* was glad.`, 'Arun Rao'],
    ['of the other', `${RAO_AND_SILVA} *The Defence Minister* was glad.`, 'Ana Silva'],
    [
      'the minister, not the deputy named last',
      'Minister of Energy Arun Rao received Deputy Minister of Energy Ana Silva of Brazil. *The minister* was glad.',
      'Arun Rao',
    ],
    [
      'the first of two offices by its initials',
      'Deputy Prime Minister and Minister of Trade Arun Rao received Minister of Defence Ana Silva. *The DPM* said so.',
      'Arun Rao',
    ],
    [
      'a head of state, not one who presides over a body',
      'President Arun Rao received President of the European Council Ana Silva. *The head of state* was glad.',
      'Arun Rao',
    ],
    [
      'whom the gloss names, of two that the initials fit',
      'The Chief of the Defence Forces (CDF), General Arun Rao, received the Chief of Defence Forces of Brazil, General Ana Silva. *The CDF* was glad.',
      'Arun Rao',
    ],
    [
      'an envoy, not one who is styled ambassador',
      'Minister of State, Ambassador Ana Silva, received the Indian envoy to Brazil, Arun Rao. *The envoy* was glad.',
      'Arun Rao',
    ],
    [
      'the chief of diplomacy',
      'Foreign Minister Ana Silva of Brazil received Arun Rao. *The Brazilian diplomacy chief* was glad.',
      'Ana Silva',
    ],
    [
      'two offices of two people',
      'Secretary of State Ana Silva received Foreign Minister Arun Rao. *The Secretary and Foreign Minister* were glad.',
      'all',
    ],
    [
      'a style alone',
      'Minister of Planning Ana Silva received Arun Rao. *H.E.* stressed the need for peace.',
      'Ana Silva',
    ],
    [
      'CHoD',
      'General Arun Rao received the Chief of Defence of Brazil, General Ana Silva. *The CHoD* said so.',
      'Ana Silva',
    ],
    ['turned round', `${RAO_AND_SILVA} *The Minister of Foreign Affairs* was glad.`, 'Arun Rao'],
    ['by the country', `${RAO_AND_SILVA} *The Brazilian minister* was glad.`, 'Ana Silva'],
    ['by the errand', `${RAO_AND_SILVA} The visiting *Minister* was glad.`, 'Ana Silva'],
    ['that nobody holds', `${RAO_AND_SILVA} *The Prime Minister* was glad.`, 'nobody'],
    ['of another country', `${RAO_AND_SILVA} *The Chilean minister* was glad.`, 'nobody'],
    [
      'of the counterpart, who holds it at home',
      'Foreign Minister Arun Rao met his Chilean counterpart Ana Silva. *The Chilean foreign minister* was glad.',
      'Ana Silva',
    ],
    ['of several', `${RAO_AND_SILVA} *The ministers* were glad.`, 'all'],
    ['of the counterpart', `${RAO_AND_SILVA} Rao thanked *his Brazilian counterpart*.`, 'Ana Silva'],
    ['of the counterpart without a country', `${RAO_AND_SILVA} Rao thanked *his counterpart*.`, 'Ana Silva'],
  ])('%s', (_, text, found) => expect(means(text, STANDING)).toBe(found));

  test.each([
    ['premier', 'Prime Minister Arun Rao met Ambassador Ana Silva. *The Premier* was glad.', 'Arun Rao'],
    ['envoy', 'Prime Minister Arun Rao met Ambassador Ana Silva. *The envoy* was glad.', 'Ana Silva'],
    ['diplomat', 'Prime Minister Arun Rao met Ambassador Ana Silva. *The diplomat* was glad.', 'Ana Silva'],
    ['chair', 'Chairman Arun Rao met Ambassador Ana Silva. *The Chairperson* was glad.', 'Arun Rao'],
    ['king', 'King Tupou met Ambassador Ana Silva. *The Monarch* was glad.', 'Tupou'],
    ['initials', 'Chief of Army Staff Arun Rao met Ambassador Ana Silva. *The COAS* was glad.', 'Arun Rao'],
  ])('a word for the same: %s', (_, text, found) => expect(means(text)).toBe(found));
});

test('of two of the same office it is the one who acts', () => {
  const speaker = (text: string) =>
    parseMeetingReport(`Prime Minister Li Trud met Prime Minister Jonas Holm of Norway. ${text}`)
      .statements[0]?.speaker;
  expect(speaker('They spoke about ties. The Prime Minister welcomed the interest in fish.')).toEqual({
    participant: 'li-trud',
  });
  expect(speaker('Holm thanked the crew. The Prime Minister welcomed the interest in fish.')).toEqual({
    participant: 'jonas-holm',
  });
});

describe('two offices under one article', () => {
  const LEAD =
    'Deputy Minister Ana Silva of Peru met Vice Foreign Minister Sato Ken of Japan in Oslo on Tuesday, 4 June 2024.';
  const speaker = (words: string): unknown =>
    parseMeetingReport(`${LEAD}\n\n${words}`).statements[0]?.speaker;

  test('of two people', () =>
    expect(speaker('The Deputy Minister and Vice Foreign Minister condemned the attack on ships.')).toEqual({
      all: true,
    }));

  test('of one', () =>
    expect(speaker('The Deputy Minister condemned the attack on ships.')).toEqual({
      participant: 'ana-silva',
    }));
});

describe('the chief of a land’s forces', () => {
  const met = (title: string) =>
    parseMeetingReport(
      `${title}, General Ion Pop, met Secretary Ana Vuk of Montenegro in Bucharest, Romania. The Romanian Chief of Defense highlighted the good relations.`,
    ).statements.map(({ speaker }) => speaker);
  test('is the one general whom it has there, if he heads them', () => {
    expect(met('Romanian Army Chief of Staff')).toEqual([{ participant: 'ion-pop' }]);
    expect(met('Romanian Rector of the Academy')).toEqual([]);
  });
});
