import { describe, expect, test } from 'vitest';
import { record, roles } from '../read.js';

describe('at the house of one’s own office', () => {
  test.each([
    [
      'the Presidency',
      'President Ali Musa met the Minister of Trade of Peru, Ana Silva, at the Presidential Palace today.',
      ['host: Ali Musa', 'guest: Ana Silva (PE)'],
      ['PE guest'],
    ],
    [
      'a ministry, by its field',
      'Foreign Minister Ali Musa held talks at the Ministry of Foreign Affairs with the Minister of Trade of Peru, Ana Silva.',
      ['host: Ali Musa', 'guest: Ana Silva (PE)'],
      ['PE guest'],
    ],
    [
      'officials of a body of the land',
      'President Ali Musa held a meeting at the Presidential Secretariat with senior officials of the Kenya Customs Department.',
      ['host: Ali Musa (KE)'],
      ['KE host', 'kenya-customs-department guest'],
    ],
    [
      'a company of another land',
      'President Ali Musa of Kenya met at the Office of the President with executives of Vietnam’s Lotus Group.',
      ['host: Ali Musa (KE)'],
      ['KE host', 'lotus-group guest'],
    ],
    [
      'a ministry told right behind, of two of one land',
      'Navy Commander Ali Musa of Kenya sat down for talks with Energy Minister Juma Otieno. In the meeting at the Energy Ministry, they spoke of ports.',
      ['host: Juma Otieno (KE)', 'guest: Ali Musa (KE)'],
      ['KE host'],
    ],
    // Whose palace, of two presidents, nobody tells.
    [
      'two presidents',
      'President Ali Musa of Kenya met President Ana Silva of Peru at the Presidential Palace.',
      ['peer: Ali Musa (KE)', 'peer: Ana Silva (PE)'],
      ['KE peer', 'PE peer'],
    ],
    [
      'a house of another office',
      'Vice President Ali Musa of Kenya met Minister Ana Silva of Peru at the Presidential Palace.',
      ['peer: Ali Musa (KE)', 'peer: Ana Silva (PE)'],
      ['KE peer', 'PE peer'],
    ],
  ])('%s', (_, text, people, sides) => {
    const { people: found, sides: told } = roles(`${text}\n\nThe two discussed trade.`);
    expect(found).toEqual(people);
    expect([...told].sort()).toEqual([...sides].sort());
  });
});

describe('of which side those present are', () => {
  const LEAD =
    'President Ali Musa met the Foreign Minister of Peru, Ana Silva, at the State House in Nairobi.';
  test.each([
    [
      'others of their land close the list',
      'Ambassador of Peru Rosa Paz, Second Secretary Luis Mora and other senior Peruvian officials were present.',
      'attendee: Luis Mora (PE)',
    ],
    [
      'whom they serve',
      'The meeting was attended by Secretary to the President Peter Mwangi.',
      'attendee: Peter Mwangi (KE)',
    ],
    [
      'nobody abroad',
      'Also present were Health Minister Peter Mwangi and other officials.',
      'attendee: Peter Mwangi (KE)',
    ],
  ])('%s', (_, text, person) => {
    expect(roles(`${LEAD}\n\n${text}`).people).toContain(person);
  });

  test('where the one whose office names no land is the guest, those beside him are his', () => {
    const { people } = roles(
      'A meeting between President Ali Musa and Indian President Anil Rao took place in New Delhi. Both leaders discussed Kenyan-Indian trade and Kenya’s ports.\n\nThe event was attended by Health Minister Peter Mwangi.',
    );
    expect(people).toContain('attendee: Peter Mwangi (KE)');
  });

  test('who also took part is no side of his own', () => {
    const { people } = roles(
      'The Trade Committee met with President Ali Musa at the Presidential Secretariat. They discussed tariffs.\n\nAdditionally, Labour Minister Peter Mwangi and Health Minister Jane Otieno also participated in the discussion.',
    );
    expect(people).toEqual(['host: Ali Musa', 'attendee: Peter Mwangi', 'attendee: Jane Otieno']);
  });
});

describe('companies and guests’ envoys', () => {
  test.each([
    [
      'an officer of a company stands for it',
      'President Ali Musa of Kenya met the Vice Chairman of Lotus Corporation, Ana Silva, during the Energy Summit in Dubai.\n\nThe two discussed trade.',
      ['peer: Ali Musa (KE)', 'peer: Ana Silva'],
      ['KE peer', 'lotus-corporation peer'],
    ],
    [
      'his staff are of no land',
      'President Ali Musa of Kenya received the Vice Chairman of Lotus Corporation, Ana Silva.\n\nThe meeting was attended by Luis Mora, Chairman of Lotus Corporation; Chief of the Energy Division Rui Melo; Secretary to the President Peter Mwangi.',
      [
        'host: Ali Musa (KE)',
        'guest: Ana Silva',
        'attendee: Luis Mora',
        'attendee: Rui Melo',
        'attendee: Peter Mwangi (KE)',
      ],
      ['KE host', 'lotus-corporation guest'],
    ],
    [
      'the guest’s envoy among the hosts',
      'Indian Prime Minister Anil Rao, on a state visit to Kenya, reached Mombasa today.\n\nMr. Rao was warmly received by the Foreign Minister, Peter Mwangi, and the Indian High Commissioner, Arun Das.',
      ['host: Peter Mwangi (KE)', 'guest: Anil Rao (IN)', 'attendee: Arun Das (IN)'],
      ['IN guest', 'KE host'],
    ],
    [
      'the sender of a letter was not there',
      'The Ambassador of Peru to Kenya, Ana Silva, met President Ali Musa at the Presidential Palace.\n\nThe Ambassador delivered a letter from Peru’s President, Luis Mora, who stressed the ties. “Peru values peace,” President Mora stated.',
      ['host: Ali Musa (KE)', 'guest: Ana Silva (PE)'],
      ['PE guest', 'KE host'],
    ],
  ])('%s', (_, text, people, sides) => {
    const { people: found, sides: told } = roles(text);
    expect(found).toEqual(people);
    expect([...told].sort()).toEqual([...sides].sort());
  });

  test('“the President” who goes on is the one who was spoken of', () => {
    const { people } = roles(
      'President Ali Musa departed for a state visit to China. During the visit, President Musa will hold talks with President Li Wei, Premier Sun Bo and other Chinese officials.\n\nThe President is accompanied by the Health Minister, Peter Mwangi.',
    );
    expect(people).toContain('attendee: Peter Mwangi');
  });
});

describe('whose land nobody tells', () => {
  test('staff listed behind an officer of nations, up to an office that only a state has', () => {
    const { people } = roles(
      'UN High Commissioner for Human Rights Anna Lind met President Ali Musa of Kenya at the Presidential Palace.\n\nThe meeting was attended by UN Resident Coordinator Rui Melo, Chief of the Operations Section Paul Grey and Justice Minister Peter Mwangi.',
    );
    expect(people).toContain('attendee: Paul Grey');
    expect(people).toContain('attendee: Peter Mwangi (KE)');
  });

  test('a land that is named only as where one has been', () => {
    const { people, sides } = roles(
      'President Ali Musa met the Chief Prelate of the Northern Chapter, Rana Das, today. They discussed the President’s recent visit to India.',
    );
    expect([...people, ...sides].join(' ')).not.toContain('IN');
  });

  test('a department that several lands call so', () => {
    const { people } = roles(
      'The Commerce Minister of China, Li Wei, called on President Ali Musa of Kenya.\n\nThe delegation included Shu Jing, Director General of the Department of Foreign Affairs.',
    );
    expect(people).not.toContain('attendee: Shu Jing (PH)');
  });
});

test('the one land that is named is that of who is at his own seat', () => {
  const party = (text: string) => record(text).parties.map(({ id }) => id);
  expect(
    party(
      'President Ana Silva met with Jan Holm, President of Example Clubs, at the Presidential Secretariat to discuss health in Fiji.',
    ),
  ).toContain('FJ');
  expect(
    party('President Ana Silva met with Jan Holm, President of Example Clubs, to discuss health in Fiji.'),
  ).not.toContain('FJ');
});
