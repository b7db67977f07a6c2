import { describe, expect, test } from 'vitest';
import { read } from '../../src/parse.js';
import { mentions, names, people } from '../read.js';

const table = (rows: ReadonlyArray<readonly [why: string, text: string, ...found: string[]]>) =>
  rows.map(([why, text, ...found]) => [why, text, found] as const);

describe('before the name', () => {
  test.each(
    table([
      ['an office', 'They met Prime Minister Abiy Tefera.', 'ABIY TEFERA · Prime Minister'],
      [
        'a force of a land before a rank',
        'They met French Gendarmerie Colonel Luc Perrin and Indian Navy Captain Arun Rao.',
        'Colonel (OF-5) · LUC PERRIN · of FR',
        'Navy Captain · ARUN RAO · of IN',
      ],
      [
        'where a command is',
        'They met the Commander of the French Joint Forces in the Indian Ocean Zone Luc Perrin.',
        'LUC PERRIN · Commander of the French Joint Forces in the Indian Ocean Zone',
      ],
      [
        'not one who is greeted before the speaker is named',
        'Greeting the Turkish Foreign Minister, Silva noted this. Minister Ana Silva left.',
        'SILVA',
        'ANA SILVA · Minister',
      ],
      [
        'a verb of a title in the past',
        'Minister Chen Aiguo Met Minister Ma Lin. They left.',
        'CHEN AIGUO · Minister',
        'MA LIN · Minister',
      ],
      [
        'a body with a hyphen',
        'They met the Chairman of Sanoma-Feed Ivan Petrov. It was built by Sanoma-Feed.',
        'IVAN PETROV · Chairman of Sanoma-Feed',
      ],
      [
        'a ruler by style and office',
        'They met the Personal Representative of His Majesty the Sultan, Salem Harthy.',
        'SALEM HARTHY · Personal Representative of His Majesty the Sultan',
      ],
      [
        'a name like a town',
        'They met the Chairman of the Budget Committee Sabah al-Jumaili.',
        'SABAH AL-JUMAILI · Chairman of the Budget Committee',
      ],
      [
        'a sovereign who is not named',
        'They met Adviser to His Majesty and Director of the Royal Secretariat Karim Benali.',
        'KARIM BENALI · Adviser to His Majesty and Director of the Royal Secretariat',
      ],
      [
        'a name that elsewhere is a style',
        'They met Ambassador Cheikh Diagne.',
        'CHEIKH DIAGNE · Ambassador',
      ],
      [
        'a field of trade',
        'They met the Minister of Plantation and Commodities Azman Osman.',
        'AZMAN OSMAN · Minister of Plantation and Commodities',
      ],
      [
        'no zone of a visit',
        'The Commander of the French Joint Forces in the zone met Luc Perrin.',
        'LUC PERRIN',
      ],
      [
        'noble birth, and the office behind the name',
        'Oman’s Prince Asaad bin Omar, Minister of Culture, spoke.',
        'ASAAD BIN OMAR · Oman’s Prince · Minister of Culture',
      ],
      ['an office and a comma', 'They met the Prime Minister, Abiy Tefera.', 'ABIY TEFERA · Prime Minister'],
      [
        'an office before it is taken',
        'They met President-Elect Rana Das and Vice President-Elect Ana Silva.',
        'RANA DAS · President-Elect',
        'ANA SILVA · Vice President-Elect',
      ],
      [
        'a style of two words before an office',
        'They met His Holiness Pope Clement and His Majesty King Harald.',
        'His Holiness · CLEMENT · Pope',
        'His Majesty · HARALD · King',
      ],
      [
        'not what they lead',
        'President Rana Das and Vice President Ana Silva met. The Das-Silva Administration was glad. The Das Administration left.',
        'RANA DAS · President',
        'ANA SILVA · Vice President',
      ],
      ['a second gentleman', 'They met Second Gentleman Rana Das.', 'RANA DAS · Second Gentleman'],
      ['an acronym', 'APNSA Rana Das met PDNSA Ana Silva.', 'RANA DAS · APNSA', 'ANA SILVA · PDNSA'],
      [
        'a field of freedom',
        'They met the Ambassador for International Religious Freedom Rana Das.',
        'RANA DAS · Ambassador for International Religious Freedom',
      ],
      [
        'who issues, in a title',
        'Statement by Press Secretary Rana Das on Trade\n\nMinister Ana Silva met envoys in Oslo on Tuesday.',
        'RANA DAS · Press Secretary',
        'ANA SILVA · Minister',
      ],
      [
        'not any office-holder of a title',
        'Remarks by Minister Rana Das on Trade\n\nMinister Ana Silva met envoys in Oslo on Tuesday.',
        'ANA SILVA · Minister',
      ],
      ['a rank', 'They met Rear Admiral Rana Das.', 'Rear Admiral · RANA DAS'],
      [
        'a rank whose grade is settled',
        'They met Lieutenant Colonel Rana Das.',
        'Lieutenant Colonel (OF-4) · RANA DAS',
      ],
      [
        'a rank of which the table has a shorter one that reaches into the army',
        'They met the Commander of the Algerian National Army General of Corps Murad Belka.',
        'General of Corps (OF-8) · MURAD BELKA · Commander of the Algerian National Army',
      ],
      [
        'a given name that is a ruler’s title where none rules',
        'They met the Head of Protocol of BiH Emir Kovač and the Amir of Kuwait Emir Salem.',
        'EMIR KOVAČ · Head of Protocol of BiH',
        'SALEM · Amir of Kuwait · Emir',
      ],
      [
        'an office with its seat, before a rank of a land',
        'They met the Commander of the Allied Land Command based in Bonn, Danish Rear Admiral Ivo Lind.',
        'Rear Admiral · IVO LIND · Commander of the Allied Land Command based in Bonn · of DK',
      ],
      [
        'an office with its seat',
        'They met the Commander of the EUFOR Headquarters in Sarajevo, Brigadier General Ana Lind.',
        'Brigadier General (OF-6) · ANA LIND · Commander of the EUFOR Headquarters in Sarajevo',
      ],
      [
        'whose rank it is',
        'They met Danish Rear Admiral Ivo Lind and the Danish Navy.',
        'Rear Admiral · IVO LIND · of DK',
      ],
      [
        'an army behind it',
        'They met Colonel Paul Grey of the British Army, the Defence Adviser.',
        'Colonel (OF-5) · PAUL GREY · Defence Adviser · of GB',
      ],
      [
        'a style with words of its own',
        'They met Yang Berhormat Pehin Udana Khatib Dato Paduka Seri Setia Ustaz Haji Awang Amin bin Salleh.',
        'Ustaz Haji Awang · AMIN BIN SALLEH',
      ],
      [
        'a ruler with his father, by a title and an office',
        "His Majesty Sultan Haji Hassan Muizzaddin Waddaulah ibni Al-Marhum Sultan Haji Omar 'Ali Saifuddien Khairi Waddien, Sultan of Brunei, spoke.",
        "Haji · HASSAN MUIZZADDIN WADDAULAH IBNI AL-MARHUM SULTAN HAJI OMAR 'ALI SAIFUDDIEN KHAIRI WADDIEN · Sultan · Sultan of Brunei",
      ],
      [
        'an office with services in brackets',
        'They met Chief of the General Staff (Army, Navy and Air) General Kyaw Lin.',
        'General · KYAW LIN · Chief of the General Staff',
      ],
      [
        'who sent the envoy',
        'They met the special envoy of President Kham Vongsa.',
        'KHAM VONGSA · President',
      ],
      [
        'a surname that is a noun',
        'They met Foreign Minister Park Jin-woo. Rao thanked Minister Park.',
        'PARK JIN-WOO · Foreign Minister',
        'PARK · Minister',
      ],
      [
        'a surname alone',
        'They met Foreign Minister Park Jin-woo. Park left.',
        'PARK JIN-WOO · Foreign Minister',
        'PARK',
      ],
      [
        'no park',
        'They met Foreign Minister Park Jin-woo in Victory Park and the Park.',
        'PARK JIN-WOO · Foreign Minister',
      ],
      ['a day that is a name', 'They met Minister Kim Yong Sun, who left.', 'KIM YONG SUN · Minister'],
      ['no opening word', 'Next, the President spoke.'],
      [
        'no talks before an office',
        'During the discussion President Rana Das spoke.',
        'RANA DAS · President',
      ],
      ['no storm', 'They spoke of Cyclone Yasa in Fiji.'],
      [
        'a short form of mixed letters in brackets',
        'They met Chief of the Army Staff (CoAS) Hari Thapa.',
        'HARI THAPA · Chief of the Army Staff',
      ],
      [
        'a commander of forces without "of"',
        'They met Lieutenant General Faris Harbi, Commander Royal Saudi Land Forces.',
        'Lieutenant General · FARIS HARBI · Commander Royal Saudi Land Forces',
      ],
      [
        'an office, its land behind a comma, and a rank',
        'They met Minister of National Defence, Vietnam General Tran Khai.',
        'General · TRAN KHAI · Minister of National Defence, Vietnam',
      ],
      ['no house', 'To Rashtrapati Bhavan, the President said, all came.'],
      ['a short form of a permanent secretary', 'They met PS Epeli Vuki.', 'EPELI VUKI · PS'],
      ['a misspelt office', 'They met Prime Minster Rana Das.', 'RANA DAS · Prime Minster'],
      ['an unknown province', 'They met Kanagawa Governor Kuroda Yuji.', 'KURODA YUJI · Kanagawa Governor'],
      [
        'the place of the meeting',
        'They met the general today in Mogadishu Fabien Mandon, French Chief of Staff.',
        'FABIEN MANDON · French Chief of Staff',
      ],
      ["a headline's verb", 'AU Commissioner Meets President Ali Musa', 'ALI MUSA · President'],
      ['a noun that a style makes a name', 'They met Ms. Rosy Cave in Erbil.', 'Ms. · ROSY CAVE'],
      [
        "a wire's name",
        'AMI-The Minister of Trade, Mr. Arun Rao, left.',
        'Mr. · ARUN RAO · Minister of Trade',
      ],
      [
        'a spokesperson for one who has an office of his own',
        'Enquiries: Ana Silva, Spokesperson for Minister Arun Rao.',
        'ANA SILVA · Spokesperson',
        'ARUN RAO · Minister',
      ],
      ['a province without "of"', 'They met Governor Sindh Kamran Ismail.', 'KAMRAN ISMAIL · Governor Sindh'],
      [
        'a body without "of"',
        'They met Chairman Karachi Port Trust Rear Admiral Jamil Akhtar.',
        'Rear Admiral · JAMIL AKHTAR · Chairman Karachi Port Trust',
      ],
      [
        'a post told by its town',
        'They met the Japanese Consul General in Busan Tsutomu Oshima.',
        'TSUTOMU OSHIMA · Japanese Consul General in Busan',
      ],
      [
        'an embassy and a family name that is a noun',
        'They met the Second Secretary at the Korean Embassy Park Ji-sung.',
        'PARK JI-SUNG · Second Secretary at the Korean Embassy',
      ],
      ['a given name spelt like a small word', 'They met H.E. Lee In-ho.', 'H.E. · LEE IN-HO'],
      [
        'a style inside the name',
        'They met President Hassan Sheikh Mahmud.',
        'HASSAN SHEIKH MAHMUD · President',
      ],
      [
        'an agency in the dateline',
        'Vientiane (KPL) Prime Minister Sonexay Phom spoke.',
        'SONEXAY PHOM · Prime Minister',
      ],
      ['a short rank', 'They met Lt. Gen. Rana Das.', 'Lt. Gen. · RANA DAS'],
      ['an honorific', 'They met Shri Rana Das.', 'Shri · RANA DAS'],
      ['several honorifics', 'They met H.E. Dr. Rana Das.', 'H.E. Dr. · RANA DAS'],
      [
        'an office and a rank',
        'They met Defense Minister Colonel General Zakir Aliyev.',
        'Colonel General · ZAKIR ALIYEV · Defense Minister',
      ],
      [
        'an office, a comma and a rank',
        'They met the Minister of Defence, Colonel General Zakir Aliyev.',
        'Colonel General · ZAKIR ALIYEV · Minister of Defence',
      ],
      [
        'an office and an honorific',
        'They met the Foreign Minister, H.E. Mr. Rana Das.',
        'H.E. Mr. · RANA DAS · Foreign Minister',
      ],
      [
        'a gloss between',
        'They met the Chief of the Defence Forces (CDF) General Musa Otieno.',
        'General · MUSA OTIENO · Chief of the Defence Forces',
      ],
      ['a dash between', 'They met the Minister of Health – Ana Costa.', 'ANA COSTA · Minister of Health'],
      [
        'retired',
        'They met Brigadier General (Rtd) Kelvin Phiri.',
        'Brigadier General (OF-6) · KELVIN PHIRI',
      ],
      [
        'a counterpart',
        'They met his Latvian counterpart Ilze Kalniņa.',
        'ILZE KALNIŅA · Latvian counterpart',
      ],
      [
        'a royal style',
        'They met His Royal Highness Prince Khalid bin Salem.',
        'His Royal Highness Prince · KHALID BIN SALEM',
      ],
      [
        'two offices',
        'They met Deputy Prime Minister and Foreign Minister Aidos Nurlan.',
        'AIDOS NURLAN · Deputy Prime Minister and Foreign Minister',
      ],
      ['a note after the rank', 'They met Gen. (ret.) Rana Das.', 'Gen. · RANA DAS'],
      [
        'an office between styles',
        'They met His Excellency President Dr Rana Das.',
        'Dr · RANA DAS · President',
      ],
      [
        'styles of Brunei',
        'They met Major General Dato Paduka Seri Haji Rana Salleh.',
        'Dato Paduka Seri Haji · Major General · RANA SALLEH',
      ],
      [
        'a rank after General Staff',
        'They met Chief of General Staff Lieutenant General J. Rana.',
        'Lieutenant General · J. RANA · Chief of General Staff',
      ],
      [
        'Chief of Staff and a rank',
        'They met Chief of Staff Lt. Gen. Rana Das.',
        'Lt. Gen. · RANA DAS · Chief of Staff',
      ],
    ]),
  )('%s', (_, text, found) => expect(people(text)).toEqual(found));
});

describe('after the name', () => {
  test.each(
    table([
      [
        'an office',
        'They met Felix Neumann, German Ambassador to Sri Lanka, in Kandy.',
        'FELIX NEUMANN · German Ambassador to Sri Lanka',
      ],
      [
        'an office with an article',
        'They met Ana Costa, the Minister of Health, in Lima.',
        'ANA COSTA · Minister of Health',
      ],
      [
        'an office after a dash',
        'They met Ana Costa – Minister of Health.',
        'ANA COSTA · Minister of Health',
      ],
      [
        'two offices',
        'They met Ana Costa, Minister of Health, Chairperson of the Council.',
        'ANA COSTA · Minister of Health · Chairperson of the Council',
      ],
      [
        'an office before and after',
        'They met President Ana Costa, the Chair of the Council.',
        'ANA COSTA · President · Chair of the Council',
      ],
      [
        'letters',
        'They met Bob Carey MP, Minister for Foreign Affairs.',
        'BOB CAREY · Minister for Foreign Affairs',
      ],
      [
        'a country',
        'They met President Nana Owusu Mensah of Ghana.',
        'NANA OWUSU MENSAH · President · of GH',
      ],
      [
        'a country with its article',
        'They met Prime Minister Kwame Badu of the Bahamas.',
        'KWAME BADU · Prime Minister · of BS',
      ],
      [
        'a country after a comma',
        'They are Ana Costa, of Chile, and Pál Szabó, of Hungary.',
        'ANA COSTA · of CL',
        'PÁL SZABÓ · of HU',
      ],
      [
        'a rank after the name',
        'They met Omar Said, Brigadier General, Commander of the Fleet.',
        'Brigadier General (OF-6) · OMAR SAID · Commander of the Fleet',
      ],
      [
        "another's office that goes on",
        'In his talks with FM Ana Costa, the Serbian Ambassador thanked her.',
        'ANA COSTA · FM',
      ],
      [
        'a country in brackets',
        'They met Minister Thiago Salles (Brazil).',
        'THIAGO SALLES · Minister · of BR',
      ],
    ]),
  )('%s', (_, text, found) => expect(people(text)).toEqual(found));
});

test('an office at the start of the sentence needs no article', () => {
  const text = 'Chief of the Defence Forces (CDF) General Musa Otieno arrived in the city today.';
  expect(people(text)).toEqual(['General · MUSA OTIENO · Chief of the Defence Forces']);
});

describe('several people', () => {
  test.each(
    table([
      [
        'share a plural office',
        'They met Foreign Ministers Pál Szabó and Ivana Horvat.',
        'PÁL SZABÓ · Foreign Ministers',
        'IVANA HORVAT · Foreign Ministers',
      ],
      [
        'are told by a plural office',
        'The two ministers, Pál Szabó and Ivana Horvat, met.',
        'PÁL SZABÓ',
        'IVANA HORVAT',
      ],
      [
        'are counted among others before',
        'They are members of the team Secretary Pál Szabó.',
        'PÁL SZABÓ · Secretary',
      ],
      [
        "a ruler's title that is a given name",
        'They met Sultan Mohammed Al Harthy, Assistant Minister of Health, and Sultan Qasim, the ruler of Oman.',
        'SULTAN MOHAMMED AL HARTHY · Assistant Minister of Health',
        'QASIM · Sultan · ruler of Oman',
      ],
      [
        'each with an office after',
        'They met Pál Szabó, Minister of Health, and Ivana Horvat, Minister of Trade.',
        'PÁL SZABÓ · Minister of Health',
        'IVANA HORVAT · Minister of Trade',
      ],
      [
        'each with an office before',
        'They met the Minister of Health, Pál Szabó, and the Minister of Trade, Ivana Horvat.',
        'PÁL SZABÓ · Minister of Health',
        'IVANA HORVAT · Minister of Trade',
      ],
      [
        'a list of offices before',
        'They met Defence Minister Ali Musa, Trade Minister Li Wei and Ambassador Ana Costa.',
        'ALI MUSA · Defence Minister',
        'LI WEI · Trade Minister',
        'ANA COSTA · Ambassador',
      ],
      [
        'a bare name in a list',
        'They met Minister Ali Musa, Peter Holm and Ambassador Ana Costa.',
        'ALI MUSA · Minister',
        'PETER HOLM',
        'ANA COSTA · Ambassador',
      ],
    ]),
  )('%s', (_, text, found) => expect(people(text)).toEqual(found));
});

describe('a bare name is a person', () => {
  test.each([
    ['after with', 'They met with Yulia Navarova.', ['Yulia Navarova']],
    ['after received', 'The minister received Peter Holm.', ['Peter Holm']],
    ['after congratulated', 'He congratulated Peter Holm on the post.', ['Peter Holm']],
    ['before has met', 'Peter Holm has met the crew.', ['Peter Holm']],
    ['before was informed', 'Peter Holm-Lund was informed about the plan.', ['Peter Holm-Lund']],
    ['for his part', 'Ardavan, for his part, praised the plan.', ['Ardavan']],
    ['Al- and a verb of speech', 'Al-Kadri stressed the need for it.', ['Al-Kadri']],
    ['after counterpart', 'He thanked his counterpart Peter Holm.', ['Peter Holm']],
    ['with what the person is', 'They met today with actress and activist Nadia Borhan.', ['Nadia Borhan']],
    ['before who', 'They thanked Peter Holm, who had come far.', ['Peter Holm']],
    ['before said', 'Peter Holm said it was late.', ['Peter Holm']],
    ['of a country', "They hosted Poland's Zbigniew Kowal.", ['Zbigniew Kowal']],
    ['named before in full', 'They met Minister Peter Holm. Holm left at noon.', ['Peter Holm', 'Holm']],
    [
      'named below in full',
      'On Monday Holm landed in Oslo. Minister Peter Holm left at noon.',
      ['Holm', 'Peter Holm'],
    ],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(found));
});

describe('a bare name is no person', () => {
  test.each([
    ['on its own', 'The rain reached Santa Rosalia.'],
    ['a body for its part', 'Nordvind, for its part, praised the plan.'],
    ['one word and a verb', 'Nordvind praised the plan.'],
    ['a company', 'They praised Fjordkraft Nordvind for the plan.'],
    ['an owner', "They met with Nordvind Energy's board."],
    [
      'in a headline',
      'Silver Coast Opens\n\nThe road along the sea was opened on Friday after a long time of work on it.',
    ],
  ])('%s', (_, text) => expect(names(text)).toEqual([]));
});

test('a headline gives a known name, cut where its capitals go on', () => {
  const text =
    'Peter Holm Meetings in Atlanta\n\nMinister Peter Holm came to Atlanta on Friday and spoke to the students there at great length.';
  expect(names(text)).toEqual(['Peter Holm', 'Peter Holm']);
});

test('the sex is told by the honorific', () => {
  const reading = read('They met Ms. Ana Costa, Mr. Li Wei and Dr. Sam Okello.');
  expect(mentions(reading, 'person').map((person) => person.gender)).toEqual(['f', 'm', undefined]);
});

test.each([
  ["They hosted Minister Artur Rey, the PM's office said.", 1],
  ['They hosted Artur Rey, the PM, on Monday.', 1],
])('%s', (text, count) => {
  const [person] = mentions(read(text), 'person');
  expect(person?.titles.map((t) => t.to - t.from)).toEqual([count]);
});

test('several of one office behind its field and lands', () => {
  const people = mentions(
    read('The Ministers of Foreign Affairs of Poland and Lithuania Jan Rau and Ivo Lands met.'),
    'person',
  );
  expect(people.map(({ country, titles }) => [country, titles[0]?.to])).toEqual([
    ['PL', 5],
    ['LT', 5],
  ]);
});

describe('styles, letters and fields around the name', () => {
  test.each(
    table([
      [
        'a style behind a company',
        'They met Chief Executive Officer of Brandon Mr. Rana Das and Co-Founder of TAS Holdings Mr. Li Wei.',
        'Mr. · RANA DAS · Chief Executive Officer of Brandon',
        'Mr. · LI WEI · Co-Founder of TAS Holdings',
      ],
      [
        'initials behind a style',
        'They met Mrs. JD Silva and Mr. WSI Perera.',
        'Mrs. · JD SILVA',
        'Mr. · WSI PERERA',
      ],
      [
        'a family name like a weekday',
        'They met Vice Minister Sun Weidong on Sun, May 4.',
        'SUN WEIDONG · Vice Minister',
      ],
      [
        'a field of no table before the last',
        'They met Minister of Fisheries, Aquatic and Ocean Resources Rana Das.',
        'RANA DAS · Minister of Fisheries, Aquatic and Ocean Resources',
      ],
      [
        'two fields before the office',
        'They met Finance and Corporate Affairs Minister Rana Das.',
        'RANA DAS · Finance and Corporate Affairs Minister',
      ],
      [
        'an office that runs on without its comma',
        'Present were Ms Li Wei Secretary to the Minister, HE Rana Das Ambassador of Nepal and others.',
        'Ms · LI WEI · Secretary to the Minister',
        'HE · RANA DAS · Ambassador of Nepal',
      ],
      ['no person: a chief guest', 'Minister Rana Das attended as the Chief Guest.', 'RANA DAS · Minister'],
      ['no person: a land', 'Minister Rana Das said Sri Lanka could benefit.', 'RANA DAS · Minister'],
    ]),
  )('%s', (_, text, found) => expect(people(text)).toEqual(found));
});
