import { describe, expect, test } from 'vitest';
import {
  type MeetingReport,
  MeetingReportSchema,
  parseMeetingReport,
  parseMeetingReports,
  safeParseMeetingReport,
  safeParseMeetingReports,
} from '../src/index.js';

const TWO = `TALLINN, Estonia, May 4, 2026. Minister of Defence of Estonia Mari Tamm met with Minister of Defence of Latvia Janis Ozols.

The ministers discussed air defence. Janis Ozols stressed the importance of joint procurement.

Separately, Mari Tamm received the Ambassador of Japan, Kenji Sato. They discussed student exchanges. Kenji Sato thanked the minister for the warm welcome.`;

const names = (report: MeetingReport | undefined) => report?.participants.map(({ name }) => name);
const sides = (report: MeetingReport | undefined) => report?.parties.map(({ id }) => id).sort();
const topics = (report: MeetingReport | undefined) => report?.topics.map(({ text }) => text);

/** Every wording is where its evidence says. */
function expectProved(text: string, report: MeetingReport) {
  expect(MeetingReportSchema.safeParse(report).success).toBe(true);
  report.participants.forEach(({ name }, i) => {
    const [span] = report.evidence[`/participants/${i}/name`] ?? [];
    expect(text.slice(span?.start, span?.end).replace(/\s+/g, ' ')).toBe(name);
  });
  report.topics.forEach((topic, i) => {
    const [span] = report.evidence[`/topics/${i}/text`] ?? [];
    expect(text.slice(span?.start, span?.end).replace(/\s+/g, ' ')).toBe(topic.text);
  });
}

describe('a release that tells two meetings', () => {
  const [main, other, ...more] = parseMeetingReports(TWO);

  test('gives two records, the main one first', () => {
    expect(more).toEqual([]);
    expect(sides(main)).toEqual(['EE', 'LV']);
    expect(sides(other)).toEqual(['EE', 'JP']);
    expect(main).toEqual(parseMeetingReport(TWO));
  });

  test('each with its own people and roles', () => {
    expect(names(main)).toEqual(['Mari Tamm', 'Janis Ozols']);
    expect(other?.participants.map(({ name, role }) => [name, role])).toEqual([
      ['Mari Tamm', 'host'],
      ['Kenji Sato', 'guest'],
    ]);
    expect(other?.mentioned).toEqual([]);
  });

  test('each with its own topics and statements', () => {
    expect(topics(main)).toEqual(['air defence']);
    expect(topics(other)).toEqual(['student exchanges']);
    expect(main.statements.map(({ act }) => act)).toEqual(['stress']);
    expect(other?.statements.map(({ act }) => act)).toEqual(['thank']);
  });

  test('the release is of both, its headline of the main one', () => {
    const titled = parseMeetingReports(`Estonian and Latvian ministers meet in Tallinn\n\n${TWO}`);
    expect(titled.map(({ publishedOn }) => publishedOn)).toEqual([main.publishedOn, main.publishedOn]);
    expect(titled.map(({ dateline }) => dateline?.city)).toEqual(['TALLINN', 'TALLINN']);
    expect(titled.map(({ headline }) => headline !== undefined)).toEqual([true, false]);
  });

  test('all evidence points into the text', () => {
    for (const report of [main, other]) expectProved(TWO, report as MeetingReport);
  });

  test('the single reading says that it leaves one out', () => {
    const result = safeParseMeetingReport(TWO);
    const warning = result.success && result.warnings.find(({ code }) => code === 'several-meetings');
    expect(warning && TWO.slice(warning.span?.start, warning.span?.end)).toBe('received');
    const all = safeParseMeetingReports(TWO);
    expect(all.success && all.warnings).toEqual([]);
  });
});

describe('further meetings', () => {
  const MAIN =
    'CHISINAU, March 9. The Minister of Foreign Affairs of Moldova, Ion Rusu, received the Minister of Foreign Affairs of Austria, Karl Huber. The ministers discussed grain exports.';
  const read = (rest: string) => parseMeetingReports(`${MAIN}\n\n${rest}`);

  test.each([
    ['In addition, Ion Rusu held talks with the Ambassador of Canada, Ann Reid, on visas.', 'CA', ['visas']],
    [
      'Earlier, the Deputy Minister of Energy of Moldova, Vera Popa, met with the Ambassador of Brazil, Luis Prado.',
      'BR',
      [],
    ],
    [
      'Meanwhile, Ion Rusu spoke by phone with the Minister of Foreign Affairs of Kenya, Peter Otieno. The two discussed drought relief.',
      'KE',
      ['drought relief'],
    ],
  ])('%s', (rest, country, told) => {
    const [main, other] = read(rest);
    expect(sides(main)).toEqual(['AT', 'MD']);
    expect(topics(main)).toEqual(['grain exports']);
    expect(sides(other)).toContain(country);
    expect(topics(other)).toEqual(told);
  });

  test('the main meeting goes on where its people return', () => {
    const [main, other] = read(
      'Separately, Ion Rusu received the Ambassador of Japan, Kenji Sato.\n\nKarl Huber thanked the hosts for the warm welcome.',
    );
    expect(main.statements.map(({ act }) => act)).toEqual(['thank']);
    expect(other?.statements).toEqual([]);
  });

  test.each([
    [
      'recalled',
      'Ion Rusu had met the Minister of Foreign Affairs of Japan, Kenji Sato, in Tokyo last year.',
    ],
    ['a noun alone', 'The visit follows the summit between President Anna Berg and President Otto Lind.'],
    ['the same two again', 'Separately, Ion Rusu met with Karl Huber. They discussed rail links.'],
    [
      'a greeting at the airport',
      'Karl Huber was received at the airport by the Ambassador of Austria, Eva Moser.',
    ],
    [
      'a greeting on arrival',
      'Upon his arrival Karl Huber was received by the Mayor of Chisinau, Dan Ceban.',
    ],
    [
      'recalled from another month',
      'Earlier this month, Ion Rusu met with the Ambassador of Japan, Kenji Sato.',
    ],
    [
      'told of a noun',
      'Ion Rusu spoke of the meeting that he and President Maia Luca will hold with the Ambassador of Japan, Kenji Sato.',
    ],
    ['one person and his own land', 'Separately, Karl Huber met with the Government of Austria.'],
    ['one side alone', 'Separately, Ion Rusu opened a school.'],
    ['a person that is spoken of', 'Karl Huber thanked President Maia Luca for the invitation.'],
  ])('none: %s', (_, rest) => {
    expect(read(rest)).toHaveLength(1);
  });
});

describe('one meeting after the other', () => {
  const told = (text: string) =>
    parseMeetingReports(text).map(({ participants, topics }) => [
      participants.map(({ name }) => name).join(', '),
      topics.map(({ text }) => text).join(', '),
    ]);

  test.each([
    [
      'in the very next sentence, and once more',
      'NAIROBI, June 3. Cabinet Secretary for Defence Joseph Wekesa received the Chief of Defence Forces of Uganda, General Peter Okello. They discussed joint training. Later in the day, the Cabinet Secretary hosted the High Commissioner of India to Kenya, Ravi Menon. They spoke about shipbuilding.\n\nThe Cabinet Secretary also held a meeting with the Ambassador of Italy, Carla Bianchi, on peacekeeping.',
      [
        ['Joseph Wekesa, Peter Okello', 'joint training'],
        ['Joseph Wekesa, Ravi Menon', 'shipbuilding'],
        ['Joseph Wekesa, Carla Bianchi', 'peacekeeping'],
      ],
    ],
    [
      'of the guest with another',
      'HANOI, May 5. The Minister of Industry of Viet Nam, Tran Van Minh, received the Minister of Trade of Australia, Jane Cooper. They discussed lithium.\n\nJane Cooper was also received by the President of Viet Nam, Le Thi Hoa. They discussed aid.',
      [
        ['Tran Van Minh, Jane Cooper', 'lithium'],
        ['Jane Cooper, Le Thi Hoa', 'aid'],
      ],
    ],
    [
      'of her who was the subject',
      'The Speaker of the Parliament, Ama Mensah, held talks with the Speaker of the National Assembly of Togo, Kossi Adjo.\n\nShe also received the Resident Coordinator of the United Nations, Erik Dahl.',
      [
        ['Ama Mensah, Kossi Adjo', ''],
        ['Ama Mensah, Erik Dahl', ''],
      ],
    ],
    [
      'what one does on a journey is the journey',
      'President Ilir Duka received the President of Slovenia, Maja Kovac, who is on an official visit to Albania. They discussed tourism.\n\nPrime Minister Arben Hoxha also met with President Kovac.',
      [['Ilir Duka, Maja Kovac, Arben Hoxha', 'tourism']],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));

  test('nobody changes sides', () => {
    const [main, other] = parseMeetingReports(
      'Foreign Minister Anna Kask met her Finnish counterpart, Pekka Laine, in Tallinn on 4 March 2025.\n\nOn the same day, Kask spoke by phone with the Foreign Minister of Canada, Marie Dubois.',
    );
    const kask = (report: MeetingReport | undefined) =>
      report?.participants.find(({ name }) => name === 'Anna Kask')?.country;
    expect([kask(main), kask(other)]).toEqual(['EE', 'EE']);
    expect(other?.kind).toBe('call');
  });
});

describe('where a further meeting ends', () => {
  const TWO_MET =
    'LISBON, July 8. The Minister of Fisheries of Portugal, Rui Matos, met with the Minister of Fisheries of Morocco, Salma Idrissi. They discussed sardines.\n\nSeparately, Rui Matos received the Ambassador of Japan, Kenji Sato. They discussed tuna.';
  test.each([
    ['its people go on', '\n\nKenji Sato and the Minister also discussed whaling.', 'tuna, whaling'],
    ['"the two" go on', '\n\nThe two also discussed whaling.', 'tuna, whaling'],
    ['a paragraph of nobody', '\n\nWe discussed herring at the market.', 'tuna'],
    ['the main guest comes back', '\n\nSalma Idrissi and Rui Matos discussed herring.', 'tuna'],
    ['a crowd', ' Finally, Rui Matos will attend the Ocean Forum, where he will discuss herring.', 'tuna'],
  ])('%s', (_, rest, expected) => {
    const [, other] = parseMeetingReports(TWO_MET + rest);
    expect(topics(other)?.join(', ')).toBe(expected);
  });
});

describe('refusals', () => {
  test.each([
    ['', 'empty'],
    ['The ministry published its budget for the coming year.', 'not-a-meeting'],
  ])('%j: %s', (text, code) => {
    const result = safeParseMeetingReports(text);
    expect(result.success).toBe(false);
    expect(!result.success && result.error.code).toBe(code);
    expect(() => parseMeetingReports(text)).toThrow(
      expect.objectContaining({ name: 'MeetingReportError', code }),
    );
  });

  test('options are checked', () => {
    const result = safeParseMeetingReports(TWO, { publishedOn: 'soon' });
    expect(!result.success && result.error.code).toBe('invalid-options');
  });
});
