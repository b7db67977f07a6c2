import { describe, expect, test } from 'vitest';
import { readClauses } from '../../src/clauses/index.js';
import { read } from '../../src/parse.js';
import { weighMeeting } from '../../src/report/detection.js';

const isMeeting = (text: string): boolean => {
  const reading = read(text);
  return weighMeeting(reading, readClauses(reading)).isMeeting;
};

describe('an encounter that the body tells of', () => {
  test.each([
    // Congratulations and condolences are offered at meetings too.
    [
      'Minister Karim Aziz congratulated Mr. Luis Prado on his appointment as Ambassador of Chile. During the meeting, the two sides reviewed bilateral ties.',
    ],
    [
      'The Minister congratulated the new Defence Attaché of Brazil, Colonel Joao Reis, on his appointment. The meeting took place at the ministry.',
    ],
    [
      'In their phone talk, President Ivan Petrov expressed condolences to his counterpart over the earthquake.\n\nThey also discussed the delivery of aid.',
    ],
    [
      'Minister Rana Saleh congratulated her Greek counterpart on his appointment in a phone call. The two sides affirmed strategic ties.',
    ],
    // Arrivals and partings
    [
      'Fort Grant was visited by the commanding general of the Royal Thai Guard, Maj. Gen. Saleh Amri, on May 3.',
    ],
    ['The Chief of Army Staff of Nepal was greeted by Gen. Mark Lowe upon his arrival at the Pentagon.'],
    [
      'Governor Jane Poe extended a warm welcome to the Consul General of India during a reception at the State House.',
    ],
    ['Lieutenant General Ahmed Omar took leave of the British Defence Attaché on the end of his tour.'],
    ['A delegation of the National Defence College, Bangladesh, called at Army Headquarters.'],
    // The matter first
    ['Cooperation was discussed by the chiefs of staff of Estonia and Finland at a meeting in Tallinn.'],
    [
      'Issues of energy were the focus of talks in Ashgabat on Tuesday.\n\nThe sides noted the high level of cooperation.',
    ],
    [
      'Issues of bilateral agenda were considered during the reception of the Ambassador of Slovakia by the Minister of Justice.',
    ],
    // A meeting goes on, or is just over
    ['Ministers from eight Pacific nations are meeting in Suva this week to talk about climate.'],
    ['"We want to double trade," the Minister said after talks with his Kazakh colleague in Baku.'],
    ['The Minister of Sports and the Ambassador of Qatar discussed the preparations for the championship.'],
  ])('%s', (text) => {
    expect(isMeeting(text)).toBe(true);
  });
});

describe('what only looks like it', () => {
  test.each([
    ['The Foreign Ministry denied reports that the two sides agreed on a truce during the talks.'],
    [
      'Why the talks failed\n\nThe two sides never trusted each other. At the talks in Doha, neither gave way.',
    ],
    [
      'The Emir sent a cable of congratulations to the King. In the cable, he hailed the ties that both leaders have strengthened.',
    ],
    [
      'The Minister has opened a new military unit in the north. During the meeting with the personnel, he praised their courage.',
    ],
    [
      'The Chief of Army Staff visited the forward areas along the Line of Control.\n\nHe was received by the Corps Commander. He praised the troops.',
    ],
    ['The central bank raised its key rate by half a point at its meeting on Thursday.'],
    ['The agreement was discussed in parliament. Both parties voiced doubts.'],
    [
      'The new Ambassador gave an interview. He spoke of his work in the conversation, which the paper published.',
    ],
    ['In the meeting hall, a new portrait was unveiled by the Speaker.'],
    ['Fans greeted the team at the airport. The players were received by thousands.'],
    ['The agreement reached by the two sides was welcomed by the Ministry.'],
  ])('%s', (text) => {
    expect(isMeeting(text)).toBe(false);
  });
});

test("a chief of another land among a country's troops is a guest", () => {
  expect(
    isMeeting(
      'The Turkish Land Forces Commander visited the garrison at Yalova and was received by the Bosnian Chief of Staff.',
    ),
  ).toBe(true);
});
