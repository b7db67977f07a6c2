import { describe, expect, test } from 'vitest';
import { record, roles } from '../read.js';

const speakers = (text: string) =>
  record(text).statements.map((s) => ('participant' in s.speaker ? s.speaker.participant : 'other'));

const LEAD =
  'This was told at a courtesy call received by the Pacific Islands Forum Chair and Prime Minister Sione Fonua from Tuvaluan Prime Minister Lotoala Paeniu.';

describe('two who hold one office, each of his land', () => {
  test('the one whose title tells no land speaks for the release', () =>
    expect(
      speakers(
        `${LEAD}\n\nThe Prime Minister said Tonga valued its ties with Tuvalu. He congratulated his Tuvaluan counterpart on his election. In response, Prime Minister Paeniu thanked Tonga for its support.`,
      ),
    ).toEqual(['sione-fonua', 'sione-fonua', 'lotoala-paeniu']));

  test('whoever chairs a body for his land stands for the land', () =>
    expect(roles(`${LEAD}\n\nThe Prime Minister said Tonga’s commitment to Tuvalu was firm.`).people).toEqual(
      ['host: Sione Fonua (TO)', 'guest: Lotoala Paeniu (TV)'],
    ));

  test('"the chair said" cites no body', () =>
    expect(record(`${LEAD}\n\nThe PIF Chair said the pact would be signed.`).source).toBeUndefined());

  test('an office received is never the one who receives', () => {
    const { people } = roles(
      'DPM Vutha Chea Receives Visiting Polish Minister\n\nVutha Chea, Deputy Prime Minister and Minister of Land, and the Secretary of State for Agriculture of Poland Tomasz Lis met yesterday in Phnom Penh.',
    );
    expect(people).toEqual(['host: Vutha Chea (KH)', 'guest: Tomasz Lis (PL)']);
  });
});

describe('the event and not its day', () => {
  test.each([
    [
      'second day of the 52nd Pacific Islands Forum Leaders Meeting',
      '52nd Pacific Islands Forum Leaders Meeting',
    ],
    ['10th Bay Summit', '10th Bay Summit'],
  ])('%s', (words, name) =>
    expect(
      record(`Minister Ana Rao of Fiji met Minister Tavita Lolo of Samoa on the margins of the ${words}.`)
        .occasion?.name,
    ).toBe(name),
  );
});

describe('a domestic visit', () => {
  test('is no journey to a land', () =>
    expect(
      record(
        'KUALA LUMPUR: Prime Minister Azlan Omar paid a courtesy visit to the Yang di-Pertua Negeri Tun Musa Gimbang at the Istana Negeri today.\n\nAlso present during the visit was Sabah Chief Minister Datuk Johan Siti. – Bernama',
      ),
    ).toMatchObject({
      participants: [
        { name: 'Azlan Omar' },
        { name: 'Musa Gimbang' },
        { name: 'Johan Siti', role: 'attendee' },
      ],
      source: { outlet: 'Bernama' },
    }));
  test('no visit told', () =>
    expect(
      record(
        'KUALA LUMPUR: Prime Minister Azlan Omar paid a courtesy visit to the Yang di-Pertua Negeri Tun Musa Gimbang at the Istana Negeri today. Also present during the visit was Sabah Chief Minister Datuk Johan Siti.',
      ).visit,
    ).toBeUndefined());
});
