import { describe, expect, test } from 'vitest';
import { parseMeetingReport, safeParseMeetingReport } from '../../src/parse.js';
import { roles } from '../read.js';

const peopleOf = (text: string) => roles(text).people.sort();
const titles = (text: string) => parseMeetingReport(text).participants.map((p) => p.title);

describe('who comes with a message', () => {
  const SENT =
    'The President of Peru, Ana Rojas, received on Tuesday a message from Chilean President Rui Melo.';
  test.each([
    `${SENT} The message was delivered by the Chilean Minister of Ports, Omar Said.`,
    'The President of Peru, Ana Rojas, received a letter from President Rui Melo of Chile, handed over by Chilean Minister Omar Said.',
  ])('%s', (text) => expect(peopleOf(text)).toEqual(['guest: Omar Said (CL)', 'host: Ana Rojas (PE)']));

  test('a letter alone is no meeting', () =>
    expect(
      safeParseMeetingReport(`${SENT} The message stressed the ties between both countries.`).success,
    ).toBe(false));
});

describe('envoys told by a plural, then by name', () => {
  test.each([
    [
      'by what they are',
      'The President of Kenya, Ana Rojas, received the letters of credence of three ambassadors. The envoys were Mr. Radu Ionescu of Romania, Mrs. Sini Aho of Finland and Mr. Rui Melo of Chile.',
    ],
    [
      'by "they", their lands behind a dash',
      'The President of Kenya, Ana Rojas, received credentials from three ambassadors. They included H.E. Radu Ionescu - Romania, H.E. Sini Aho- Finland and H.E. Rui Melo- Chile.',
    ],
  ])('%s', (_, text) =>
    expect(peopleOf(text)).toEqual([
      'guest: Radu Ionescu (RO)',
      'guest: Rui Melo (CL)',
      'guest: Sini Aho (FI)',
      'host: Ana Rojas (KE)',
    ]),
  );

  test('who receives them is of the land where they are posted', () =>
    expect(
      peopleOf(
        'NAIROBI, June 3. President Ana Rojas has received credentials of four newly appointed ambassadors to Kenya today at State House. The Senegal Ambassador, Omar Diatta, said he was proud. Mauritius Ambassador to Kenya, Anil Bluck, expressed optimism.',
      ),
    ).toEqual(['guest: Anil Bluck (MU)', 'guest: Omar Diatta (SN)', 'host: Ana Rojas (KE)']));

  test('those with the president of a body are not of the guest', () =>
    expect(
      peopleOf(
        'The President of the ECOWAS Commission, Omar Kone, received the Ambassador of Romania, Radu Ionescu. The President was accompanied by the Director for External Relations, Efua Quaye.',
      ).filter((p) => p.includes('Quaye')),
    ).toEqual(['attendee: Efua Quaye']));
});

describe('who is there', () => {
  test.each([
    [
      'who was present stands between verb and guest',
      'King Isa of Bahrain received at Safriya Palace, in the presence of Prime Minister Ali Salman, Sudanese Premier Omar Hamdan, who conveyed greetings from Sudanese President Adil Tayeb.',
      ['attendee: Ali Salman (BH)', 'guest: Omar Hamdan (SD)', 'host: Isa (BH)'],
    ],
    [
      'who sees somebody off is there',
      'KUWAIT, May 14 (KUNA) -- His Highness the Crown Prince Sheikh Salem Al-Sabah and his accompanying delegation left Kuwait on Tuesday heading to Greece on an official visit to meet with President of Greece Nikos Stavros. Speaker Marzouq Al-Hajri and Minister of Trade Bader Al-Enezi saw the Crown Prince off at the airport.',
      [
        'attendee: Bader Al-Enezi',
        'attendee: Marzouq Al-Hajri',
        'guest: Salem Al-Sabah',
        'host: Nikos Stavros (GR)',
      ],
    ],
    [
      'a king of one name and his land behind a comma',
      'Sultan Faisal bin Said of Oman received on Sunday King Hendrik, of the Netherlands, at the palace.',
      ['guest: Hendrik (NL)', 'host: Faisal bin Said (OM)'],
    ],
  ])('%s', (_, text, people) => expect(peopleOf(text)).toEqual(people));
});

describe('titles', () => {
  test.each([
    [
      'a prince has none',
      'Minister Ana Lind of Fiji met Prince Fahd bin Turki of Oman.',
      ['Minister', undefined],
    ],
    [
      "a wire's name is no part of it",
      'Damascus, SANA-Prime Minister, Eng. Samir Qasim, met Sunday with the Algerian ambassador, Omar Bouzid.',
      ['Prime Minister', 'Algerian ambassador'],
    ],
    [
      'nor a small word in capitals',
      'ENVOY BIDS FAREWELL, AS PRESIDENT MULENGA PRAISES TIES\n\nPresident Chanda Mulenga of Zambia met Botswana High Commissioner Tshepo Ram.',
      ['President', 'Botswana High Commissioner'],
    ],
  ])('%s', (_, text, expected) => expect(titles(text)).toEqual(expected));
});

test('the ministry of an office is no venue', () =>
  expect(
    parseMeetingReport(
      'HE Minister of State at the Ministry of Foreign Affairs Dr. Hamad Kubaisi met today with Norwegian State Secretary Inga Lind.',
    ).location?.venue,
  ).toBeUndefined());
