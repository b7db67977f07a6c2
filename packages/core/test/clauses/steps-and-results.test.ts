import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';

const MET = 'Minister Ana Silva of Brazil met Minister Luis Rey of Peru.';
const steps = (text: string): string[] =>
  parseMeetingReport(`${MET} ${text}`).itinerary.map((s) => `${s.action} @ ${s.place ?? '-'}`);
const results = (text: string): string[] =>
  parseMeetingReport(`${MET} ${text}`).outcomes.map((o) => `${o.kind}: ${o.text}`);

describe('steps of a programme', () => {
  test.each([
    ['Rey will thereafter visit the Military Institute.', ['visit @ Military Institute']],
    [
      'Rey will also lay a wreath at the Altar of the Homeland monument and will attend a concert.',
      ['lay-wreath @ Altar of the Homeland monument'],
    ],
    [
      "Silva hosted a lunch banquet in honour of the guest at the National Guard Officers' Club.",
      ["dinner @ National Guard Officers' Club"],
    ],
    ['Silva showed her goodwill by awarding mementos to the guest.', ['exchange-gifts @ -']],
  ])('%s', (text, expected) => {
    expect(steps(text)).toEqual(expected);
  });

  test.each([
    ['what would be signed', 'Rey hoped that an agreement would be signed.'],
    ['what is planned', 'The sides plan to sign an agreement on fisheries.'],
    ['what they are ready for', 'The sides reaffirmed their readiness to sign the agreement.'],
    ['what is to come', 'An agreement on fisheries is to be signed during the visit of the King.'],
    ['what it is planned to do', 'It is planned to sign a number of documents.'],
    [
      'the briefing of a press secretary',
      'Press Secretary Shafiqul Bari briefed reporters after the meeting.',
    ],
    [
      'a day that is marked',
      "She thanked him for coming on a day when the land was commemorating Martyrs' Day.",
    ],
  ])('%s is none', (_, text) => {
    expect(steps(text)).toEqual([]);
  });
});

describe('results', () => {
  test.each([
    ['The meeting resulted in signing of the Lima Communiqué.', ['signed: Lima Communiqué']],
    [
      'They signed an agreement on air training, which aims to develop the force.',
      ['signed: an agreement on air training'],
    ],
    [
      'They signed an agreement with Sino, which will bring 3 billion dollars to the land.',
      ['signed: an agreement with Sino, which will bring 3 billion dollars to the land'],
    ],
    ['It was noted that the sides agreed to hold a further round.', ['agreed: hold a further round']],
    ['The talks concluded with the adoption of a joint communiqué.', ['agreed: a joint communiqué']],
  ])('%s', (text, expected) => {
    expect(results(text)).toEqual(expected);
  });

  test('credentials are handed over in a ceremony, and are no result', () => {
    const text = 'Ambassador Luis Rey of Peru presented his credentials to President Ana Silva of Brazil.';
    const { outcomes, itinerary } = parseMeetingReport(text);
    expect(outcomes).toEqual([]);
    expect(itinerary.map((s) => s.action)).toEqual(['ceremony']);
  });

  test('what one tells of another adoption is none', () => {
    expect(results('Rey welcomed the adoption of a resolution.')).toEqual([]);
  });
});

describe('a signing still to come', () => {
  test.each([
    'The sides plan to sign an agreement on fisheries.',
    'An agreement on fisheries is to be signed during the visit of the King.',
    'It is planned to sign a number of documents.',
  ])('is no result: %s', (text) => expect(results(text)).toEqual([]));

  test('is a step of a journey that is announced', () => {
    const { itinerary } = parseMeetingReport(
      'President Ana Silva of Brazil will visit Peru on Monday. She is expected to sign an agreement on fisheries.',
    );
    expect(itinerary.map((s) => s.action)).toEqual(['sign']);
  });
});
