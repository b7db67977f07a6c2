import { describe, expect, test } from 'vitest';
import { readClauses } from '../../src/clauses/index.js';
import { read } from '../../src/parse.js';
import { ENOUGH, weighMeeting } from '../../src/report/detection.js';
import { isEnglish } from '../../src/report/language.js';

const weigh = (text: string) => {
  const reading = read(text);
  return weighMeeting(reading, readClauses(reading));
};

describe('a meeting', () => {
  test.each([
    ['Minister Ana Silva received the Ambassador of Japan, Kenji Mori.'],
    ['A Turkish parliamentary delegation is visiting Baku.'],
    ['The 12th round of political consultations between Latvia and Georgia took place in Riga.'],
    ['Ministers of the five Central Asian states gathered in Astana for their sixth consultative meeting.'],
    [
      'Vice President Ann Lee met today with families of the victims. She thanked them for coming.\n\nThey discussed safety.',
    ],
    ['The Foreign Minister will travel to Cairo tomorrow for talks with his Egyptian counterpart.'],
  ])('%s', (text) => {
    expect(weigh(text).isMeeting).toBe(true);
  });
});

describe('no meeting', () => {
  test.each([
    ['The President has sent a message of condolences to the King following the earthquake.'],
    ['The President exchanged congratulatory messages with the King on the anniversary of diplomatic ties.'],
    ['Minister Ana Silva congratulated Jean Petit on his appointment as Foreign Minister of France.'],
    [
      'General Karl Berg took over command of the 3rd Brigade in a ceremony attended by the Chief of the Army.',
    ],
    ['The national team met Ghana in the final of the championship.'],
    ['The Ministry of Foreign Affairs strongly condemns the terrorist attack.'],
    ['The Prime Minister delivered the opening speech at the celebration. He thanked the teachers.'],
    ['The Minister of Defence visited the 4th Infantry Brigade and inspected the training of conscripts.'],
    ['The exercise with forces from Turkey and Georgia began in Batumi. The drills will last five days.'],
    ['Five ambassadors were sworn in by the President at State House.'],
    ['Three soldiers were killed and two wounded in an attack near the border, the army said.'],
    ['The sides met all the targets of the plan.'],
  ])('%s', (text) => {
    expect(weigh(text).isMeeting).toBe(false);
  });

  test('the reasons add up to the score and name their words', () => {
    const text = 'The President has sent a message of condolences to the King.';
    const { score, reasons } = weigh(text);
    expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
    expect(score).toBeLessThan(ENOUGH);
    expect(
      reasons.some(
        ({ points, why, at }) => points < 0 && why === 'a message, not a meeting' && at !== undefined,
      ),
    ).toBe(true);
  });
});

describe('language', () => {
  const english = (text: string) => isEnglish(read(text).tokens);

  test.each([
    ['The ministers met in Baku and discussed the state of cooperation between the two countries.', true],
    [
      'El presidente de la República recibió ayer al embajador de España y conversaron sobre la cooperación.',
      false,
    ],
    [
      'Le ministre des Affaires étrangères a reçu mardi son homologue et ils ont discuté de la coopération.',
      false,
    ],
    ['Министр обороны встретился с делегацией Турции в Баку во вторник вечером и обсудил вопросы.', false],
    ['Minister meets envoy', true],
  ])('%s', (text, expected) => {
    expect(english(text)).toBe(expected);
  });
});

describe('a meeting of another year in a greeting', () => {
  const greeting = (told: string) =>
    `Fiji National Day\n\nMy Government sends its best wishes to the people of Fiji on their National Day. The two peoples are old friends. Their ties are close, as ${told}.`;
  test.each([
    ['I saw for myself when I met President Semi Koroi in Suva last year', false],
    ['all saw when I met President Semi Koroi for talks in Suva', true],
  ])('%s', (told, expected) => expect(weigh(greeting(told)).isMeeting).toBe(expected));
});
