import { describe, expect, test } from 'vitest';
import { parseMeetingReport, safeParseMeetingReport } from '../../src/parse.js';

/** "NAME · country · role" of everyone who took part, then "country role" of every side. */
function who(text: string): string[] {
  const { participants, parties } = parseMeetingReport(text);
  return [
    ...participants.map((p) => [p.name, p.country ?? p.organization ?? '-', p.role].join(' · ')),
    ...parties.map((p) => `${p.id} ${p.role}`),
  ];
}

describe('who met whom, for whole small releases', () => {
  test.each([
    [
      'on a visit to the country of the dateline',
      'Doha: Prime Minister of Qatar Ali Nasser met with Foreign Minister of Kenya Peter Mwangi on Tuesday, on the occasion of his visit to the country.',
      ['Ali Nasser · QA · host', 'Peter Mwangi · KE · guest', 'QA host', 'KE guest'],
    ],
    [
      'a guest named right behind a palace',
      'Muscat: His Majesty Sultan Haitham bin Tarik on Monday received at Al Baraka Palace Prince Turki bin Fahd, Minister of State of the Kingdom of Saudi Arabia.',
      ['Haitham bin Tarik · OM · host', 'Turki bin Fahd · SA · guest', 'OM host', 'SA guest'],
    ],
    [
      'the visit of a guest that is received, days between verb and object',
      'Foreign Minister Alberto Klaver received this Thursday the visit of his counterpart from Portugal, Paulo Reis, who is making his first official trip to Chile.',
      ['Alberto Klaver · CL · host', 'Paulo Reis · PT · guest', 'CL host', 'PT guest'],
    ],
    [
      'a courtesy call by a newly appointed ambassador',
      'PHNOM PENH, 9 May 2024—H.E. Sok Dara, Deputy Prime Minister, received a courtesy call by H.E. Mrs. Kirsti Laine, newly appointed Ambassador of Finland to the Kingdom of Cambodia.',
      ['Sok Dara · KH · host', 'Kirsti Laine · FI · guest', 'KH host', 'FI guest'],
    ],
    [
      'one side told, which is the guest: its land is no host',
      'Prime Minister Mohammed Al-Sudi received on Sunday the Polish Deputy Prime Minister and Minister of Defense Jan Kosik and discussed armament.',
      ['Mohammed Al-Sudi · - · host', 'Jan Kosik · PL · guest', 'PL guest'],
    ],
    [
      'a name with a syllable that is a style elsewhere',
      "Minister for Defence Dr Ng Eng Hen received Tonga's Minister of Defence Tevita Folau.",
      ['Ng Eng Hen · - · host', 'Tevita Folau · TO · guest', 'TO guest'],
    ],
    [
      'a given name that is a noun',
      'MANILA — Defense Secretary Ramon Cruz met with his Canadian counterpart, Minister Bill Hart, via video call on Thursday.',
      ['Ramon Cruz · PH · peer', 'Bill Hart · CA · peer', 'PH peer', 'CA peer'],
    ],
    [
      'two lands met in a third one',
      'Foreign Minister Arun Rao of India met Foreign Minister Ana Silva of Brazil on the sidelines of the Ocean Conference in Dhaka. Mr Rao arrived in Dhaka on Wednesday.',
      ['Arun Rao · IN · peer', 'Ana Silva · BR · peer', 'IN peer', 'BR peer'],
    ],
    [
      'people told as present before the agency signs off',
      'Prime Minister Rokeya Banu met Malaysian High Commissioner to Bangladesh Haznah Roslan on Monday.\n\nPrincipal Secretary Dr Tofail Hossain was present.     -UNB',
      [
        'Rokeya Banu · BD · host',
        'Haznah Roslan · MY · guest',
        'Tofail Hossain · BD · attendee',
        'BD host',
        'MY guest',
      ],
    ],
    [
      'a colleague of another land, where the visitor meets him',
      'Minister of Defence Troels Lund today visited Kyiv, where he met his Ukrainian colleague Rustem Umer.',
      ['Troels Lund · - · guest', 'Rustem Umer · UA · host', 'UA host'],
    ],
    [
      'the head of a standing delegation, who heads none that travels',
      'President Hakainde Hara received the head of the EU Delegation to Zambia, Karolina Stas, in Lusaka.',
      ['Hakainde Hara · ZM · host', 'Karolina Stas · EU · guest', 'ZM host', 'eu guest'],
    ],
    [
      'an officer of a body whose name is plain nouns',
      'Minister of Energy Victor Parlic of Moldova received World Bank Country Manager Inguna Dobra.',
      ['Victor Parlic · MD · host', 'Inguna Dobra · World Bank · guest', 'MD host', 'world-bank guest'],
    ],
    [
      'the president of the body that the delegation is of',
      'Minister Ana Silva of Brazil received a delegation of the Inter-Parliamentary Union led by its President Tulia Ack.',
      [
        'Ana Silva · BR · host',
        'Tulia Ack · Inter-Parliamentary Union · guest',
        'BR host',
        'inter-parliamentary-union guest',
      ],
    ],
    [
      'a consul general in a city',
      'Governor Babajide Olu on Wednesday received the Consul-General of Germany in Lagos, Weert Born, at the State House.',
      ['Babajide Olu · NG · host', 'Weert Born · DE · guest', 'NG host', 'DE guest'],
    ],
    [
      'two who are styled after their offices',
      'The Minister of Foreign Affairs of Japan, H.E. Mr. Takeshi Iwa, and the Minister of Foreign Affairs of the Republic of Paraguay, H.E. Mr. Ruben Ramirez, met in Tokyo on 22 May 2025.',
      ['Takeshi Iwa · JP · host', 'Ruben Ramirez · PY · guest', 'JP host', 'PY guest'],
    ],
    [
      'three lands, then three names',
      'The foreign ministers of Azerbaijan, Türkiye and Peru – Jeyhun Aslan, Hakan Demir and Maka Boch – met in Batumi on Friday.',
      [
        'Jeyhun Aslan · AZ · peer',
        'Hakan Demir · TR · peer',
        'Maka Boch · PE · peer',
        'AZ peer',
        'TR peer',
        'PE peer',
      ],
    ],
    [
      'a visit that is commenced',
      'The Chief of the Air Staff, Air Marshal Hasan Abu, has commenced an official visit to Brazil.',
      ['Hasan Abu · - · guest', 'BR host'],
    ],
    [
      'a deputy minister who is an ambassador by rank: no envoy',
      "Kuwaiti Deputy Foreign Minister Ambassador Jarrah Subaih met with Director General of Uruguay's Foreign Ministry Martin Eche on the occasion of his official visit and his accompanying delegation to Kuwait.",
      ['Jarrah Subaih · KW · host', 'Martin Eche · UY · guest', 'KW host', 'UY guest'],
    ],
    [
      'one who comes with a delegation',
      'Minister Ana Silva of Brazil met with a delegation headed by General Ali Hassan of Jordan.',
      ['Ana Silva · BR · host', 'Ali Hassan · JO · guest', 'BR host', 'JO guest'],
    ],
    [
      'those of a delegation that accompanies its president',
      'King Ali of Jordan received President of Kazakhstan Nurlan Abish. A delegation, including Foreign Minister Marat Tule and Minister of Trade Aidos Seit, is accompanying President Abish on his visit.',
      [
        'Ali · JO · host',
        'Nurlan Abish · KZ · guest',
        'Marat Tule · KZ · attendee',
        'Aidos Seit · KZ · attendee',
        'JO host',
        'KZ guest',
      ],
    ],
    [
      'ministers of those who live abroad',
      'The Minister of Foreign Affairs, African Integration and Beninese Abroad, Olu Bakari, met the Minister of Foreign Affairs and Senegalese Abroad, Yassine Fall, in Dakar.',
      ['Olu Bakari · BJ · guest', 'Yassine Fall · SN · host', 'BJ guest', 'SN host'],
    ],
    [
      'a company of the guest, who is no guest of his own',
      'The Lebanese Armed Forces Commander, General Elias Khoury, received the Spanish Chief of Defence Staff, Admiral Javier Ortega, accompanied by the Commander of the UNIFIL Sector East, General Luis Bena.',
      [
        'Elias Khoury · LB · host',
        'Javier Ortega · ES · guest',
        'Luis Bena · UNIFIL · attendee',
        'LB host',
        'ES guest',
      ],
    ],
    [
      'a rank behind an office that ends in general',
      'Bahrain National Guard Chief of Staff Lieutenant-General Rashid Manna today received Pakistan Army Quarter Master General Lieutenant-General Amer Nawaz.',
      ['Rashid Manna · BH · host', 'Amer Nawaz · PK · guest', 'BH host', 'PK guest'],
    ],
    [
      'a given name that is a city',
      'Deputy Foreign and Expatriates Minister Dr. Basel al-Khatib on Monday received Deputy Foreign Minister of Belarus Viktar Dubo. Al-Khatib and Dubo reviewed trade.',
      ['Basel al-Khatib · - · host', 'Viktar Dubo · BY · guest', 'BY guest'],
    ],
    [
      "an officer of an exporters' association",
      'Minister Ana Silva of Brazil received board member of Malaysia’s Halal Food Exporters’ Association Noraini Kadir.',
      ['Ana Silva · BR · host', 'Noraini Kadir · MY · guest', 'BR host', 'MY guest'],
    ],
    [
      'peers on the sidelines, one of whom called on their hosts too',
      "Foreign Minister Arun Rao of India met Foreign Minister Ana Silva of Brazil on the sidelines of the Ocean Conference in Dhaka. Mr Rao also called on Bangladesh's top leadership.",
      ['Arun Rao · IN · peer', 'Ana Silva · BR · peer', 'IN peer', 'BR peer'],
    ],
    [
      "two whose position is told, who met at one's home",
      'Trade matters. This was the position of Bulgarian National Assembly Chairperson Nevena Kara and the President of the Senate of the Czech Republic Jaroslav Kubat at their meeting on Thursday in Sofia.',
      ['Nevena Kara · BG · host', 'Jaroslav Kubat · CZ · guest', 'BG host', 'CZ guest'],
    ],
    [
      'an officer of a bank, met where the release is filed',
      'Bishkek, October 11, 2018. / Kabar /. Prime Minister of Kyrgyzstan Kubanych Asan met with Vice President of the Asian Development Bank Lakshmi Nara.',
      [
        'Kubanych Asan · KG · host',
        'Lakshmi Nara · Asian Development Bank · guest',
        'KG host',
        'asian-development-bank guest',
      ],
    ],
    [
      'the retinue of a visitor',
      "Romania's President Andrei Munte, on an official visit to Croatia, was welcomed on Tuesday in Zagreb by his counterpart Damir Bari. The official retinue includes Foreign Minister Raluca Stoe.",
      [
        'Andrei Munte · RO · guest',
        'Damir Bari · HR · host',
        'Raluca Stoe · RO · attendee',
        'RO guest',
        'HR host',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(who(text)).toEqual(expected);
  });

  test('"was also attended by" lists whom it names, not who is named before', () => {
    const text =
      'Foreign Minister Selim Kara of Turkey met Foreign Minister Hazem Majali of Jordan. The meeting of Kara and Majali was also attended by Kemal Erdem, the head of the intelligence service.';
    expect(who(text)).toContain('Kemal Erdem · - · attendee');
  });

  test.each([
    [
      'colleagues of the house',
      'Minister Ana Silva thanked her colleagues Rui Melo and Ines Pinto, then received Ambassador of Peru Luis Rey.',
    ],
    [
      'a professor by style',
      'Minister Samuel Abla has held talks with his Togolese counterpart, Professor Robert Duss, in Accra.',
    ],
  ])('%s give no counterpart and no office', (_, text) => {
    expect(parseMeetingReport(text).participants.map((p) => p.title ?? '')).not.toContain('Professor');
    expect(who(text).join()).not.toMatch(/(Rui Melo|Ines Pinto) · \w+ · (host|guest|peer)/);
  });

  test.each([
    [
      'the visitor will also meet',
      'Foreign Minister Ana Silva of Brazil is in Lima on an official visit. Silva held talks with Foreign Minister Luis Rey of Peru. She will also meet with President Jose Paz of Peru.',
      ['Ana Silva', 'Luis Rey', 'Jose Paz'],
    ],
    [
      'another will also meet him',
      'Foreign Minister Ana Silva of Brazil received Foreign Minister Luis Rey of Peru in Brasilia. Trade Minister Joao Lima of Brazil will also meet with Rey on Friday.',
      ['Ana Silva', 'Luis Rey'],
    ],
  ])('what is still to come: %s', (_, text, names) => {
    expect(parseMeetingReport(text).participants.map((p) => p.name)).toEqual(names);
  });

  test('a thing that is received is no guest', () => {
    const text =
      'Peru delivered 50 tonnes of food to Chad. The aid was received by officials of the Ministry of Social Action.';
    expect(safeParseMeetingReport(text).success).toBe(false);
  });

  test('an opener of a sentence is no name', () => {
    const text =
      'General Nyan Lin of Myanmar received the Commander of the Sri Lanka Army Lieutenant General Chandana Wick. Next, the Commander of the Sri Lanka Army said that he was pleased.';
    expect(parseMeetingReport(text).participants.map((p) => p.name)).toEqual(['Nyan Lin', 'Chandana Wick']);
  });

  test('the land where an ambassador serves is not the land of those whom he came with', () => {
    const text =
      'The meeting of the council took place in Dushanbe. Tajikistan was represented by Foreign Minister Zafar Olim and Ambassador to Iran Nizom Qosim.';
    expect(who(text).join()).not.toContain('· IR ·');
  });
});

test('the ambassadors of several lands come to the one who is none', () => {
  const text =
    'The Minister of Foreign Affairs, Edgars Rey, met with the ambassadors recently accredited to Latvia: the Ambassador of Sweden, Karin Holm; and the Ambassador of Greece, Ilias Foti. In a talk with the Swedish Ambassador, Edgars Rey praised the dialogue.';
  expect(parseMeetingReport(text).participants.map(({ country, role }) => [country, role])).toEqual([
    ['LV', 'host'],
    ['SE', 'guest'],
    ['GR', 'guest'],
  ]);
});

test('a Secretary-General without his body is of no land', () => {
  const text =
    'NEW YORK, May 3 (ABC) - Secretary-General Ban Rey met with Nicolae Tim, President of Moldova.';
  expect(parseMeetingReport(text).participants[0]?.country).toBeUndefined();
});

test('a next meeting opens right after the first', () => {
  const text =
    'Foreign Minister Nikos Rey of Greece met Foreign Minister Bujar Osman of Kosovo. Immediately after his meeting with Osman, Rey met with the Foreign Minister of Albania, Gent Cak.';
  expect(parseMeetingReport(text).participants.map(({ name }) => name)).toEqual(['Nikos Rey', 'Bujar Osman']);
});

test("a spokesman's house tells whose secretary he speaks for", () => {
  const land = (who: string) =>
    parseMeetingReport(
      `${who} provided the following readout:\n\nSecretary of Defense Jim Matt met with his counterpart from Poland, Minister of National Defense Jan Mac, yesterday in Copenhagen.`,
    ).participants[0]?.country;
  expect(land('Pentagon Chief Spokesperson Dana White')).toBe('US');
});

test('also met with those of several lands', () => {
  const text =
    'President of Chile Ana Silva met with Jan Holm, President of Norway. Holm also met with the Presidents of Peru and Fiji.';
  expect(parseMeetingReport(text).parties.map(({ id }) => id)).toEqual(['CL', 'NO']);
});

test('also met with an unnamed officer of a third land', () => {
  const text =
    'President of Chile Ana Silva met with Jan Holm, President of Norway. On 16 October she also met with the President of the Parliament of Fiji.';
  expect(parseMeetingReport(text).parties.map(({ id }) => id)).toEqual(['CL', 'NO']);
});

test('told by what one does, in four words', () => {
  const text =
    'Secretary of State Ana Lee met today with renowned human rights defender Nadia Borhan, Chair of the Institute for Trade.';
  expect(parseMeetingReport(text).participants.map(({ name }) => name)).toEqual(['Ana Lee', 'Nadia Borhan']);
});
