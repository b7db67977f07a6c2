import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';

/** "NAME · title · country or body · role" of everyone who took part. */
function cast(text: string): string[] {
  return parseMeetingReport(text).participants.map((p) =>
    [p.name, p.title ?? '-', p.country ?? p.organization ?? '-', p.role].join(' · '),
  );
}

describe('an envoy and who governs', () => {
  const MET = 'A meeting was held between President Tevita Lolo and Fijian Ambassador Ana Costa on Monday.';
  test.each([
    `${MET} The Fijian Ambassador and President Lolo also discussed ports.`,
    `${MET} The Fijian High Commissioner and President Lolo reviewed ports.`,
    'Fijian Ambassador Ana Costa met President Tevita Lolo. The Fijian Ambassador and President Lolo discussed ports.',
  ])('hold no office together: %s', (text) => {
    const told = cast(text);
    expect(told.find((p) => p.startsWith('Tevita Lolo'))).toContain('Tevita Lolo · President · -');
  });

  test('are no two where one has both offices', () => {
    expect(
      cast(
        'The Omani Deputy Prime Minister and Minister of Trade Ali Nasser met Foreign Minister Ana Costa of Peru.',
      )[0],
    ).toContain('Omani Deputy Prime Minister and Minister of Trade');
    expect(
      cast(
        'Fijian Ambassador and Permanent Representative Tevita Lolo met Foreign Minister Ana Costa of Peru.',
      )[0],
    ).toContain('Fijian Ambassador and Permanent Representative');
  });
});

describe('the branch that a head leads', () => {
  const WHO = 'Foreign Minister Aibek Osmon of Kyrgyzstan met with the';
  test.each([
    [
      'head of the regional office of the International Organization for Migration (IOM) in the South Caucasus, Ivo Lind',
    ],
    ['Director of the UNICEF office in Kyrgyzstan Ivo Lind'],
    ['head of the OSCE Programme Office in Bishkek, Ivo Lind'],
    ['Head of the regional bureau of UNHCR in Central Asia, Mr. Ivo Lind'],
  ])('is of his office: %s', (title) => {
    const told = title.replace(/,? (?:Mr\. )?Ivo Lind$/, '');
    expect(cast(`${WHO} ${title}.`)[1]).toContain(`Ivo Lind · ${told} · `);
  });

  test('is told apart from where they met', () => {
    expect(cast(`${WHO} head of the office of Oxfam Ivo Lind in Central Asia.`).join()).not.toContain(
      'in Central Asia',
    );
  });
});

describe('"this country"', () => {
  const GUEST =
    'As part of a visit to Bulgaria, the Chief of the Border Service of Azerbaijan, General Ali Nasser, met';
  test('is the one that the sentence told of the journey', () => {
    expect(cast(`${GUEST} with the Minister of Interior of this country, Mr. Ivo Lind, on May 16.`)).toEqual([
      'Ali Nasser · Chief of the Border Service of Azerbaijan · AZ · guest',
      'Ivo Lind · Minister of Interior of this country · BG · host',
    ]);
  });

  test('is none where no journey is told', () => {
    const text =
      'General Ali Nasser of Azerbaijan met with the Minister of Interior of this country, Mr. Ivo Lind.';
    expect(cast(text).join()).not.toContain('Ivo Lind · Minister of Interior of this country · AZ');
  });
});

describe('a deed told before the subject', () => {
  test('ends at its comma: the minister greeted is another', () => {
    const { statements } = parseMeetingReport(
      'Colonel Ali Nasser of Azerbaijan met with the Minister of Interior of Bulgaria, Ivo Lind.\n\n' +
        'Having conveyed greetings to the Minister of Interior of Bulgaria, Colonel A. Nasser stressed that ties are strong.',
    );
    expect(statements[0]).toMatchObject({
      speaker: { participant: 'ali-nasser' },
      content: 'ties are strong',
    });
  });
});

describe('an office told in full in the title', () => {
  test.each([
    [
      'Deputy Minister of Foreign Affairs of Georgia has met with the Ambassador of Peru',
      'the Deputy Minister, Nino Lomi,',
      'Deputy Minister of Foreign Affairs of Georgia',
    ],
    [
      'Polish Deputy Prime Minister visits Lima',
      'Deputy Prime Minister Nino Lomi',
      'Polish Deputy Prime Minister',
    ],
  ])('is the holder’s: %s', (title, who, office) => {
    const text = `${title}\n\nOn 7 June 2022, ${who} met with the Ambassador of Peru Luis Rey in Turku.`;
    expect(cast(text)[0]).toContain(`Nino Lomi · ${office} · `);
  });

  test.each([
    [
      'Minister of Trade of Georgia meets Ambassador of Peru',
      'the Minister of Culture, Nino Lomi,',
      'Minister of Culture',
    ],
    ['MINISTER OF TRADE OF GEORGIA MEETS AMBASSADOR OF PERU', 'Minister Nino Lomi', 'Minister'],
  ])('is no other’s, nor taken in capitals: %s', (title, who, office) => {
    const text = `${title}\n\nOn 7 June 2022, ${who} met with the Ambassador of Peru Luis Rey in Turku.`;
    expect(cast(text)[0]).toContain(`Nino Lomi · ${office} · `);
  });
});

describe('who heads the press service', () => {
  test.each([
    'Navy public affairs office director Capt. Ana Costa',
    'Army Public Relations head Colonel Ana Costa',
    'head of the press service of the ministry Ana Costa',
  ])('takes no part: %s', (who) => {
    const text = `Vice Admiral Tevita Lolo of Fiji met Commodore Ali Khan of Oman in Suva on Monday, ${who} said in a statement.`;
    expect(cast(text).join()).not.toContain('Ana Costa');
  });

  test('a flag officer in command does', () => {
    expect(
      cast(
        'Philippine Navy (PN) flag officer in command Vice Admiral Tevita Lolo met Commodore Ali Khan of Oman.',
      )[0],
    ).toContain('Tevita Lolo · Philippine Navy (PN) flag officer in command · PH');
  });
});

describe('a source told on its own line above', () => {
  test('does not take the lead’s day', () => {
    const text =
      'date 2022-10-04\n\nSource: Republic of Lithuania\n\nOn 3 October, Defence Minister Rasa Balt met with the Ambassador of Moldova Luis Rey.';
    expect(parseMeetingReport(text).date?.start).toBe('2022-10-03');
    const said =
      'date 2022-10-04\n\nDefence Minister Rasa Balt met with the Ambassador of Moldova Luis Rey, the ministry said on Monday.';
    expect(parseMeetingReport(said).date).toBeUndefined();
  });
});

describe('offices told together', () => {
  test.each([
    [
      'The Deputy Prime Minister, Chief of the Border Service, General Ana Costa, met with Interior Minister Ivo Lind of Latvia.',
      'Ana Costa · Deputy Prime Minister, Chief of the Border Service · ',
    ],
    [
      'Ana Costa, Vice Minister for Trade in the Ministry of Commerce of Peru, met with Interior Minister Ivo Lind of Latvia.',
      'Ana Costa · Vice Minister for Trade in the Ministry of Commerce of Peru · PE',
    ],
    [
      'Interior Minister Ivo Lind of Latvia received Ana Costa, Chargé d’Affaires a.i., Embassy of the Republic of Ghana in Latvia.',
      'Ana Costa · Chargé d’Affaires a.i., Embassy of the Republic of Ghana in Latvia · GH',
    ],
    [
      'Interior Minister Ivo Lind of Latvia met Ana Costa, Minister of Trade of Peru, in the Ministry of Interior.',
      'Ana Costa · Minister of Trade of Peru · PE',
    ],
  ])('%s', (text, told) => expect(cast(text).join('\n')).toContain(told));
});

describe('whoever is only spoken of', () => {
  const MET =
    'Vice-Minister Ken Kuro of Japan received Mr. Kofi Boateng, Ambassador of Ghana to Japan, in Tokyo.';
  test.each([
    `${MET} Ken Kuro welcomed the visit to Japan in May by Ms. Abena Owu, Minister of Agriculture of Ghana. Mr. Boateng expressed his appreciation for the hospitality extended by Japan to the Minister and her delegation.`,
    `${MET} He reiterated the success of the visit of Minister of Agriculture Abena Owu to Peru.`,
  ])('takes no part: %s', (text) => {
    expect(cast(text).join()).not.toContain('Abena Owu');
    expect(parseMeetingReport(text).visit?.to).not.toBe('PE');
  });
});

describe('a unit that a guest sees on his way', () => {
  test('is no side', () => {
    const text =
      'Polish Defence Minister Ana Costa and Finnish Defence Minister Ivo Lind met in Turku on Monday. During the visit Minister Costa will meet with the Command of the Coastal Fleet.';
    expect(parseMeetingReport(text).parties.map((p) => p.id)).toEqual(['PL', 'FI']);
    const other =
      'Polish Defence Minister Ana Costa met with the Command of the Coastal Fleet of Finland in Turku on Monday.';
    expect(parseMeetingReport(other).parties).toHaveLength(2);
  });
});
