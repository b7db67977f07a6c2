import { describe, expect, test } from 'vitest';
import { findEngagements } from '../../src/clauses/engagement.js';
import { read } from '../../src/parse.js';
import { engagements, record } from '../read.js';

const table = (rows: ReadonlyArray<readonly [text: string, ...found: string[]]>) =>
  rows.map(([text, ...found]) => [text, found] as const);

describe('who receives is host, who comes is guest', () => {
  test.each(
    table([
      ['President Bello received Admiral Rao.', 'Bello —receive, host→ Rao'],
      ['President Bello welcomed Admiral Rao at the palace.', 'Bello —welcome, host→ Rao'],
      ['President Bello hosted Admiral Rao.', 'Bello —host, host→ Rao'],
      ['President Bello greeted Admiral Rao.', 'Bello —greet, host→ Rao'],
      ['President Bello hosted a lunch for Admiral Rao.', 'Bello —host a lunch for, host→ Rao'],
      ['President Bello received in audience Admiral Rao.', 'Bello —receive in audience, host→ Rao'],
      ['President Bello granted an audience to Admiral Rao.', 'Bello —grant an audience to, host→ Rao'],
      ['Admiral Rao called on President Bello.', 'Rao —call on, guest→ Bello'],
      ['Admiral Rao paid courtesies to President Bello.', 'Rao —pay courtesies to, guest→ Bello'],
      ['Admiral Rao paid his respects to President Bello.'],
      ['President Bello received a goodwill delegation.', 'Bello —receive, host→ a goodwill delegation'],
      [
        'Admiral Rao received an audience with King Tupou.',
        'Rao —receive an audience, guest→ Tupou',
        '—audience, peer→ Tupou',
      ],
      ["Admiral Rao welcomed President Bello's efforts."],
      ['Admiral Rao called upon President Bello.', 'Rao —call upon, guest→ Bello'],
      ['Admiral Rao bade farewell to President Bello.', 'Rao —bid farewell to, guest→ Bello'],
      ['Admiral Rao was granted an audience by King Tupou.', 'Rao —be granted an audience, guest→ Tupou'],
      ['Admiral Rao visited Namibia.', 'Rao —visit, guest→ Namibia'],
      ['The delegation toured the museum in Kigali.', 'The delegation —tour, guest→'],
    ]),
  )('%s', (text, found) => expect(engagements(text)).toEqual(found));
});

describe('a passive turns the roles round', () => {
  test.each(
    table([
      ['Admiral Rao was received by President Bello.', 'Bello —receive, host→ Rao'],
      ['Admiral Rao was received on Monday in Abuja by President Bello.', 'Bello —receive, host→ Rao'],
      ['Admiral Rao was warmly welcomed by President Bello.', 'Bello —welcome, host→ Rao'],
      ['Admiral Rao was hosted by the Minister of Health.', 'Minister of Health —host, host→ Rao'],
      ['Admiral Rao was received at the palace.', '—receive, host→ Rao'],
    ]),
  )('%s', (text, found) => expect(engagements(text)).toEqual(found));
});

describe('peers', () => {
  test.each(
    table([
      ['Minister Silva held bilateral talks with Minister Rao.', 'Silva —talks, peer→ Rao'],
      ['The Minister discussed with Ambassador Rao ways to trade.', 'Minister —discuss, peer→ Rao'],
      ['Minister Silva discussed with regret the loss of trade.'],
      [
        'Minister Silva paid a visit to Lima and was received by Minister Rao.',
        'Silva —pay a visit to, guest→',
        'Rao —receive, host→ Silva',
      ],
      [
        'Ana Silva and Nils Berg, the foreign ministers of Chile and Norway, met on Monday.',
        'Ana Silva & Nils Berg —meet, peer→',
      ],
      [
        'Foreign Ministers Ana Silva of Chile and Nils Berg of Norway met on Monday.',
        'Ana Silva & Nils Berg —meet, peer→',
      ],
      ['Meeting in Dushanbe, the two ministers reviewed the ties.', 'the two ministers —meet, peer→'],
      [
        'Minister Ana Silva and Minister Nils Berg attended the meeting.',
        'Ana Silva & Nils Berg —attend, guest→',
      ],
      ['Minister Silva met Minister Rao.', 'Silva —meet, peer→ Rao'],
      ['Minister Silva met with Minister Rao.', 'Silva —meet, peer→ Rao'],
      ['Minister Silva met today in Washington with Minister Rao.', 'Silva —meet, peer→ Rao'],
      ['Minister Silva conferred with Minister Rao.', 'Silva —confer, peer→ Rao'],
      ['Minister Silva and Minister Rao met in Suva.', 'Silva & Rao —meet, peer→'],
      ['The two ministers met in Suva.', 'The two ministers —meet, peer→'],
      ['They met in Suva.', 'They —meet, peer→'],
      ['Minister Silva met on the margins of the summit with Minister Rao.', 'Silva —meet, peer→ Rao'],
      ['Delegations of Angola and Mozambique met in Luanda.', 'Angola & Mozambique —meet, peer→'],
      [
        'They met the Chief of Defence Forces (CDF) and Minister Li.',
        'They —meet, peer→ Chief of Defence Forces & Li',
      ],
      ['Minister Silva spoke with Minister Rao in Suva.', 'Silva —speak, peer→ Rao'],
      ['Minister Silva saw off Admiral Rao.', 'Silva —see off, peer→ Rao'],
      ['Ministers Silva and Rao discussed trade.', 'Silva & Rao —discuss, peer→'],
      ['Minister Silva and Minister Rao signed a memorandum.', 'Silva & Rao —sign, peer→'],
      ['The contract was signed by Minister Silva and Minister Rao.', 'Silva & Rao —sign, peer→'],
    ]),
  )('%s', (text, found) => expect(engagements(text)).toEqual(found));
});

describe('by telephone and by video', () => {
  test.each(
    table([
      ['Minister Silva spoke by phone with Minister Rao.', 'Silva —speak by phone, peer, phone→ Rao'],
      ['Minister Silva spoke with Minister Rao.', 'Silva —speak, peer, phone→ Rao'],
      ['Minister Silva called Minister Rao today to discuss trade.', 'Silva —call, peer, phone→ Rao'],
      ['Minister Silva phoned Minister Rao.', 'Silva —phone, peer, phone→ Rao'],
      ['Minister Silva met virtually with Minister Rao.', 'Silva —meet virtually, peer, video→ Rao'],
      ['Minister Silva had a phone call with Minister Rao.', 'Silva —call, peer, phone→ Rao'],
      ['Minister Silva held a video call with Minister Rao.', 'Silva —call, peer, video→ Rao'],
      [
        'Minister Silva received a phone call on Tuesday from Minister Rao.',
        'Silva —receive a call, peer, phone→ Rao',
      ],
    ]),
  )('%s', (text, found) => expect(engagements(text)).toEqual(found));

  test.each([
    ['call', 'phone'],
    ['long and useful call', 'phone'],
    ['telephone conversation', 'phone'],
    ['telephonic conversation', 'phone'],
    ['online meeting', 'video'],
    ['virtual meeting', 'video'],
    ['videoconference meeting', 'video'],
    ['courtesy call', ''],
    ['farewell call', ''],
    ['introductory call', ''],
    ['protocol call', ''],
    ['meeting', ''],
  ])('a noun of encounter: %s', (noun, mode) =>
    expect(engagements(`Minister Silva had a ${noun} with Minister Rao.`)).toEqual([
      `Silva —${noun.split(' ').at(-1)}, peer${mode && `, ${mode}`}→ Rao`,
    ]),
  );

  test('a telephone far from the noun says nothing of it', () =>
    expect(
      engagements('On the phone Minister Silva said that a meeting with Minister Rao was useful.'),
    ).toEqual(['—meeting, peer→ Rao']));
});

describe('whether a meeting that a noun tells was held', () => {
  test.each([
    ['An upcoming meeting between Minister Silva and Minister Rao was prepared.', ', announced'],
    ['A forthcoming meeting between Minister Silva and Minister Rao was prepared.', ', announced'],
    ['A meeting between Minister Silva and Minister Rao is scheduled for May.', ', announced'],
    ['A meeting between Minister Silva and Minister Rao is expected in May.', ', announced'],
    ['A meeting between Minister Silva and Minister Rao will take place in May.', ', announced'],
    ['A meeting between Minister Silva and Minister Rao is underway.', ', ongoing'],
    ['A meeting between Minister Silva and Minister Rao took place in May.', ''],
  ])('%s', (text, status) => expect(engagements(text)).toEqual([`Silva —meeting, peer${status}→ Rao`]));
});

describe('nouns', () => {
  test.each(
    table([
      ['Minister Silva had a meeting with Minister Rao.', 'Silva —meeting, peer→ Rao'],
      [
        'Minister Silva had a long and useful conversation with Minister Rao.',
        'Silva —conversation, peer→ Rao',
      ],
      ["Minister Silva's meeting with Minister Rao was long.", 'Silva —meeting, peer→ Rao'],
      ['His meeting with Minister Rao was long.', 'His —meeting, peer→ Rao'],
      ['The meeting between President Bello and King Tupou took place.', 'Bello —meeting, peer→ Tupou'],
      ['It followed talks between Minister Silva and Minister Rao.', 'Silva —talks, peer→ Rao'],
      ['Minister Silva and Minister Rao held a fraternal meeting.', 'Silva —meeting, peer→ Rao'],
      ['Minister Silva was the guest of Minister Rao.', 'Silva —be the guest of, guest→ Rao'],
      [
        'Minister Silva visited the fair as the official guest of Minister Rao.',
        'Silva —be the guest of, guest→ Rao',
      ],
      ['Minister Silva was the guest on July 21 of Minister Rao.', 'Silva —be the guest of, guest→ Rao'],
      ['Admiral Rao paid his maiden courtesy visit to President Bello.', 'Rao —pay a call, guest→ Bello'],
      ['A meeting with Minister Rao was held.', '—meeting, peer→ Rao'],
    ]),
  )('%s', (text, found) => expect(engagements(text)).toContain(found[0]));
});

describe('credentials', () => {
  test.each([
    [
      'President Bello received the credentials of the Ambassador of Japan.',
      'Bello —receive the credentials of, host→ Ambassador of Japan',
    ],
    [
      'President Bello accepted on Friday the credentials of Ambassador Ana Costa.',
      'Bello —receive the credentials of, host→ Ana Costa',
    ],
    [
      'Ambassador Ana Costa presented her credentials to President Bello.',
      'Ana Costa —present her credentials to, guest→ Bello',
    ],
    [
      'Ambassador Ana Costa presented her letter of credence to President Bello.',
      'Ana Costa —present credentials to, guest→ Bello',
    ],
    [
      'Ambassador Ana Costa presented her open letters to Minister Bello.',
      'Ana Costa —present credentials to, guest→ Bello',
    ],
  ])('%s', (text, found) => expect(engagements(text)).toContain(found));
});

describe('when', () => {
  test.each([
    ['Minister Silva will receive Minister Rao on Friday.', 'Silva —receive, host, announced→ Rao'],
    ['Minister Silva is scheduled to meet Minister Rao.', 'Silva —meet, peer, announced→ Rao'],
    ['Minister Silva is to meet Minister Rao.', 'Silva —meet, peer, announced→ Rao'],
    ['Minister Silva is meeting Minister Rao.', 'Silva —meet, peer, ongoing→ Rao'],
    ['Minister Silva has met Minister Rao.', 'Silva —meet, peer→ Rao'],
    ['Minister Silva meets Minister Rao.', 'Silva —meet, peer→ Rao'],
    ['Minister Silva travelled to Suva to meet Minister Rao.', 'Silva —meet, peer→ Rao'],
    ['Minister Silva will travel to Suva to meet Minister Rao.', 'Silva —meet, peer, announced→ Rao'],
  ])('%s', (text, found) =>
    expect(engagements(text).map((clause) => clause.replace(/^—/, 'Silva —'))).toContain(found),
  );
});

describe('several on a side', () => {
  test.each([
    [
      'President Bello received Admiral Rao and Ambassador Ana Costa.',
      'Bello —receive, host→ Rao & Ana Costa',
    ],
    ['President Bello and Minister Silva received Admiral Rao.', 'Bello & Silva —receive, host→ Rao'],
    [
      'Minister Silva met with the Foreign Minister of Chad, Ali Musa, and the Ambassador of Togo.',
      'Silva —meet, peer→ Ali Musa & Ambassador of Togo',
    ],
    ['Admiral Rao was received by President Bello and Minister Silva.', 'Bello & Silva —receive, host→ Rao'],
  ])('%s', (text, found) => expect(engagements(text)).toEqual([found]));
});

describe('no engagement', () => {
  test.each([
    ['a thing received', 'Minister Silva received an award.'],
    ['a thing welcomed', 'Minister Silva welcomed the decision.'],
    ['a wish', 'Minister Silva invited Minister Rao to visit Lagos.'],
    ['a possibility', 'Minister Silva could meet Minister Rao.'],
    ['a demand', 'Minister Silva called on the envoy to resign.'],
    ['a demand of states', 'Minister Silva called on Member States to pay.'],
    ['a need met', 'The plan met the needs of farmers.'],
    ['one who signs', 'Minister Silva signed the guest book.'],
    ['speech without a hearer', 'Minister Silva spoke at length.'],
    ['one who discusses', 'Minister Silva discussed trade.'],
    ['a passive without a side', 'The plan was received with joy.'],
    ['an infinitive', 'Minister Silva hopes to meet Minister Rao.'],
    ['a meeting of nobody', 'The meeting was long.'],
  ])('%s', (_, text) => expect(engagements(text)).toEqual([]));
});

describe('held under somebody', () => {
  test('in the lead he has those who come in', () => {
    const { host } = Object.fromEntries(
      record(
        'A high-level meeting was convened today under the chairmanship of President Ali Musa of Kenya. The discussion focused on tariffs.',
      ).participants.map((p) => [p.role, p.name]),
    );
    expect(host).toBe('Ali Musa');
  });
});

describe('at the airport to welcome', () => {
  test.each(
    table([
      [
        'Minister Ana Silva and Ambassador Rui Melo were at the airport to welcome the Qatari official.',
        'Ana Silva & Rui Melo —welcome, host→ Qatari official',
      ],
      [
        'Colonel Ruth Paz was present at the airport to receive Minister Ana Silva.',
        'Ruth Paz —receive, host→ Ana Silva',
      ],
      ['Minister Ana Silva was at the airport to see the new hall.'],
      ['Minister Ana Silva will be asked to welcome Minister Rui Melo.'],
    ]),
  )('%s', (text, found) => expect(engagements(text)).toEqual(found));

  test('a brief visit is a visit', () => {
    const { visit } = record(
      'Trade Minister Ali Musa met the President of Peru, Ana Silva, who is currently on a brief visit to Kenya.',
    );
    expect(visit?.to).toBe('KE');
  });
});

test('what one is called is no call', () => {
  expect(engagements('Minister Silva called Minister Rao a friend.')).toEqual([]);
});

describe('encounters of another day', () => {
  test.each([
    ['This meeting builds on their talks, including a trilateral meeting with Minister Rao in May.'],
    [
      "Minister Silva praised Prime Minister Lind's recent visit, including his discussions with Minister Rao.",
    ],
  ])('%s', (text) => expect(engagements(text)).toEqual([]));
  test.each([
    ['Minister Silva built on her success in a meeting with Minister Rao.'],
    ['Minister Silva held meetings, including her talks with Minister Rao.'],
  ])('but %s', (text) => expect(engagements(text).length).toBeGreaterThan(0));
});

test.each([
  ['Today Minister Ana Silva, Minister Bo Rao, Minister Cy Lind and Minister Di Rey met in Oslo.', 4],
  ['Minister Ana Silva, Minister Bo Rao and Minister Cy Lind met in Oslo.', 3],
])('all of a list act: %s', (text, count) => {
  expect(findEngagements(read(text))[0]?.agents.length).toBe(count);
});
