import { describe, expect, test } from 'vitest';
import { outcomes, speech, topics } from './tell.js';

describe('what a letter says is no part of its name', () => {
  test.each([
    [
      'The envoy delivered a letter from President Omar Rao inviting the King to attend the Sea Forum.',
      ['other: a letter from President Omar Rao', 'invited: attend the Sea Forum'],
    ],
    [
      'Petrov gave the envoy a personal letter from the President conveying his congratulations.',
      ['other: a personal letter from the President'],
    ],
    // A guest list is no letter.
    ['The envoy praised a choir inviting children to sing.', []],
  ])('%s', (text, expected) => expect(outcomes(text)).toEqual(expected));
});

describe('the first deed is what one is invited to', () => {
  test.each([
    [
      'Petrov extended an invitation to his colleague, Anna Lind, to visit Sofia this year to address the guild.',
      ['invited: visit Sofia this year to address the guild'],
    ],
    ['Petrov extended an invitation to his colleague to attend the Forum.', ['invited: attend the Forum']],
  ])('%s', (text, expected) => expect(outcomes(text)).toEqual(expected));
});

describe('agreements that say nothing are no result', () => {
  test.each([
    ['Petrov praised the ties, on which agreements were reached during the meeting.', []],
    ['Agreements on visas were reached.', ['agreed: Agreements on visas']],
    ['The three agreed on the need for calm.', ['agreed: need for calm']],
  ])('%s', (text, expected) => expect(outcomes(text)).toEqual(expected));
});

describe('credentials are no speech', () => {
  test.each([
    ['Lind presented her letter of credence to the minister.', []],
    ['Lind came to present her accreditation letter.', []],
    ['Lind presented greetings from the King.', ['Lind | presented | explain | greetings from the King']],
    [
      'In response, Ambassador Lind communicated a message from Ms. Ida Berg, Minister of Norway, stating that the Minister hoped to come.',
      ['Ambassador Lind | stating | say | Minister hoped to come'],
    ],
  ])('%s', (text, expected) => expect(speech(text)).toEqual(expected));
});

describe('addressed: spoken of, or spoken to', () => {
  test.each([
    [
      'Farm exports, visas and the ferry were addressed during the meeting.',
      ['Farm exports', 'visas', 'ferry'],
    ],
    ['The ferry line was addressed at the session.', ['ferry line']],
    ['The minister addressed the meeting.', []],
    ['The meeting was addressed by the minister.', []],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('what two nouns share', () => {
  test.each([
    [
      'They discussed the work and investment needed to rebuild the grid.',
      ['work and investment needed to rebuild the grid'],
    ],
    ['They discussed trade and the visas needed for it.', ['trade', 'visas needed for it']],
    [
      'They discussed ship repair, including spare parts, under a pact between the Navy and the Ministry, as well as illegal fishing.',
      [
        'ship repair, including spare parts, under a pact between the Navy and the Ministry',
        'illegal fishing',
      ],
    ],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('what is told beside a topic or a result', () => {
  test.each([
    [
      'They discussed drug trafficking in the eastern Pacific, the security of the border and other items of mutual strategic interest.',
      ['drug trafficking in the eastern Pacific', 'security of the border'],
    ],
    [
      'They discussed an approach based on cities – a concept laid out by the mayor.',
      ['an approach based on cities'],
    ],
    ['They discussed the Kyiv–Warsaw line.', ['Kyiv–Warsaw line']],
    ['Trade also featured in the meeting.', ['Trade']],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));

  test.each([
    ['They signed an agreement in Lima.', ['signed: an agreement']],
    ['Lind handed over two ambulances to Lusaka Central Hospital.', ['other: two ambulances']],
    ['They signed a $80 million agreement on roads.', ['signed: a $80 million agreement on roads']],
    ['They announced that the plan would be widened.', ['announced: plan would be widened']],
    ['They opened a school in Lima.', ['other: a school in Lima']],
  ])('%s', (text, expected) => expect(outcomes(text)).toEqual(expected));

  test.each([
    [
      'Minister Petrov was clear that the ban must go.',
      ['Minister Petrov | was clear | stress | ban must go'],
    ],
    ['The two leaders announced that the plan would be widened.', []],
  ])('%s', (text, expected) => expect(speech(text)).toEqual(expected));
});

describe('where a list or a content ends', () => {
  test.each([
    [
      'They discussed the response among allies and partners against the war.',
      ['response among allies and partners against the war'],
    ],
    [
      'They discussed peace in Europe, including with regard to the river.',
      ['peace in Europe, including with regard to the river'],
    ],
    ['They discussed trade and transport.', ['trade', 'transport']],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));

  test.each([
    [
      'They welcomed the truce, Minister Petrov hoping that it would hold.',
      ['They | welcomed | welcome | truce'],
    ],
    [
      'Minister Petrov noted the pace of trade, the text indicates.',
      ['Minister Petrov | noted | note | pace of trade'],
    ],
    [
      'Minister Petrov noted that the text indicates a change.',
      ['Minister Petrov | noted | note | text indicates a change'],
    ],
  ])('%s', (text, expected) => expect(speech(text)).toEqual(expected));
});
