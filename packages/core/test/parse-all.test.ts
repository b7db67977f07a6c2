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
    ['one side alone', 'Separately, Ion Rusu opened a school.'],
    ['a person that is spoken of', 'Karl Huber thanked President Maia Luca for the invitation.'],
  ])('none: %s', (_, rest) => {
    expect(read(rest)).toHaveLength(1);
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
