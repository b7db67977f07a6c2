import { describe, expect, test } from 'vitest';
import { MeetingReportError } from '../src/report/errors.js';
import { parseMeetingReport, type ParseOptions, safeParseMeetingReport } from '../src/parse.js';
import { type MeetingReport, MeetingReportSchema } from '../src/report/schema.js';

const RELEASE = `KIGALI, 14 March 2024 – The Chief of Defence Staff of the Rwanda Defence Force, General Jean Bosco Habimana, on Thursday received a delegation headed by Lieutenant General Tomás Nhaca, Chief of the General Staff of the Armed Forces of Mozambique, at the Defence Headquarters in Kimihurura.

The two generals discussed joint training, maritime security and military medicine. General Habimana thanked his guest for the visit and stressed that both armies share one purpose. Lieutenant General Nhaca said: “Our soldiers learn from each other every day.”

The guests laid a wreath at the Kigali Genocide Memorial. The visit will end on 16 March.`;

const PAGE = `<!doctype html><html lang="en"><head><title>x</title><style>p { color: red }</style></head><body><nav><a href="/">Home</a></nav><article><h1>Talks in Lomé</h1><p>LOM&Eacute;, 2 July 2023 &ndash; Togo&rsquo;s Foreign Minister <b>Afi&nbsp;Lawson</b> met the Ambassador of Japan, Kenji&nbsp;Mori, on Sunday.</p><p>They discussed ports &amp; roads.</p></article></body></html>`;

const code = (text: string, options?: ParseOptions) => {
  const result = safeParseMeetingReport(text, options);
  return result.success ? undefined : result.error.code;
};

describe('a release gives a record', () => {
  const result = safeParseMeetingReport(RELEASE);
  if (!result.success) throw result.error;
  const { report } = result;

  test('that its schema takes', () => {
    expect(MeetingReportSchema.parse(report)).toEqual(report);
  });
  test('as plain JSON', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
  test('with what the text tells', () => {
    expect(report).toMatchObject({
      schemaVersion: '1',
      language: 'en',
      kind: 'meeting',
      mode: 'in-person',
      status: 'held',
      dateline: { city: 'KIGALI', country: 'RW', date: '2024-03-14' },
      date: { start: '2024-03-14' },
    });
    expect(report.participants.map(({ name, role, country }) => [name, role, country])).toEqual([
      ['Jean Bosco Habimana', 'host', 'RW'],
      ['Tomás Nhaca', 'guest', 'MZ'],
    ]);
    expect(report.topics.map(({ text }) => text)).toEqual([
      'joint training',
      'maritime security',
      'military medicine',
    ]);
  });
  test('the same each time', () => {
    expect(parseMeetingReport(RELEASE)).toEqual(report);
    expect(JSON.stringify(parseMeetingReport(RELEASE))).toBe(JSON.stringify(report));
  });
  test('without what it does not tell', () => {
    const flat = JSON.stringify(report);
    expect(flat).not.toMatch(/null|undefined|""|unknown/);
  });
});

/** Wordings: fields whose value is the text's own, by the last step of their pointer. */
const WORDINGS = new Set([
  'name',
  'title',
  'rank',
  'honorific',
  'venue',
  'headline',
  'verb',
  'place',
  'content',
  'text',
  'outlet',
  'via',
  'purpose',
]);

/** All textual leaves by their pointers. */
function leaves(value: unknown, at = ''): Array<[pointer: string, value: string]> {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    at === '' && /^(evidence|schemaVersion|language)$/.test(key) ? [] : leaves(inner, `${at}/${key}`),
  );
}

function expectProved(text: string, report: MeetingReport): void {
  for (const [pointer] of leaves(report)) {
    // Ids are made from names, and these two say what sort of thing the entry is.
    if (
      /^\/(participants|organizations)\/\d+\/id$|^\/parties\/\d+\/kind$|^\/mentioned\/\d+\/as$/.test(pointer)
    )
      continue;
    const spans = report.evidence[pointer] ?? report.evidence[pointer.replace(/\/[^/]*$/, '')];
    expect(spans?.length, `evidence of ${pointer}`).toBeGreaterThan(0);
    for (const { start, end } of spans ?? []) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
}

describe('every value is proved', () => {
  test('by words of the text', () => {
    const report = parseMeetingReport(RELEASE);
    expectProved(RELEASE, report);
    for (const [pointer, value] of leaves(report)) {
      const key = pointer.split('/').pop() ?? '';
      const spans = report.evidence[pointer];
      if (!spans || !(WORDINGS.has(key) || /\/honourees\//.test(pointer))) continue;
      const said = spans.map(({ start, end }) => RELEASE.slice(start, end).replace(/\s+/g, ' '));
      expect(
        said.includes(value) || said.join(' ') === value,
        `${pointer}: ${value} of ${said.join(' | ')}`,
      ).toBe(true);
    }
  });
  test('of a page by words of the page', () => {
    const report = parseMeetingReport(PAGE);
    expectProved(PAGE, report);
    const said = (pointer: string) =>
      (report.evidence[pointer] ?? []).map(({ start, end }) => PAGE.slice(start, end)).join('');
    expect(report.participants.map(({ name }) => name)).toEqual(['Afi Lawson', 'Kenji Mori']);
    expect(said('/participants/0/name')).toBe('Afi&nbsp;Lawson');
    expect(said('/participants/1/name')).toBe('Kenji&nbsp;Mori');
  });
  test('in text of other scripts and signs beyond the first plane', () => {
    const text = `🤝🤝 习近平\n\n${RELEASE}`;
    const report = parseMeetingReport(text);
    const at = report.participants.findIndex(({ name }) => name === 'Tomás Nhaca');
    const spans = report.evidence[`/participants/${at}/name`] ?? [];
    expect(spans.map(({ start, end }) => text.slice(start, end))).toContain('Tomás Nhaca');
  });
  test('with line ends of Windows', () => {
    const text = RELEASE.replaceAll('\n', '\r\n');
    const report = parseMeetingReport(text);
    expectProved(text, report);
    expect(report.participants).toEqual(parseMeetingReport(RELEASE).participants);
  });
});

describe('what the caller knows', () => {
  const UNDATED = RELEASE.replace('KIGALI, 14 March 2024 – ', '');
  test('the day of publication', () => {
    const report = parseMeetingReport(UNDATED, { publishedOn: '2024-03-15' });
    expect(report.publishedOn).toBe('2024-03-15');
    expect(report.date?.start).toBe('2024-03-14');
  });
  test('without it a weekday is left out with a warning', () => {
    const result = safeParseMeetingReport(UNDATED);
    expect(result.success && result.report.date).toBeUndefined();
    expect(result.success && result.warnings.map((w) => w.code)).toContain('unresolved-date');
  });
  test('the day that the text states is told first', () => {
    const dated = ` date 2024-03-14 ${UNDATED}`;
    expect(parseMeetingReport(dated).publishedOn).toBe('2024-03-14');
    expect(parseMeetingReport(dated).date?.start).toBe('2024-03-14');
  });
  test('the address', () => {
    expect(parseMeetingReport(RELEASE, { url: 'https://example.org/a?b=1' }).source?.url).toBe(
      'https://example.org/a?b=1',
    );
    expect(parseMeetingReport(RELEASE).source?.url).toBeUndefined();
  });
  test('the outlet', () => {
    expect(parseMeetingReport(RELEASE, { outlet: 'The Kigali Daily' }).source?.outlet).toBe(
      'The Kigali Daily',
    );
  });
  test('unchecked is the same record', () => {
    expect(parseMeetingReport(RELEASE, { validate: false })).toEqual(parseMeetingReport(RELEASE));
  });
  test('the options are left as they were', () => {
    const options = Object.freeze({
      publishedOn: '2024-03-15',
      url: 'https://example.org',
      outlet: 'X',
      validate: true,
    });
    expect(() => parseMeetingReport(RELEASE, options)).not.toThrow();
  });
});

describe('what cannot be read', () => {
  test.each([
    ['nothing', '', {}, 'empty'],
    ['blanks', ' \n ', {}, 'empty'],
    ['an empty page', '<p> </p>', {}, 'empty'],
    ['too much', RELEASE, { maxLength: 100 }, 'too-large'],
    ['an image', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR', {}, 'binary'],
    [
      'Portuguese',
      'O ministro da Defesa recebeu o embaixador do Japão em Lisboa, e os dois falaram das relações entre os países e da cooperação no mar.',
      {},
      'unsupported-language',
    ],
    [
      'a recipe',
      'Cut the onions, put them in the pan with some oil, and let them get brown for ten minutes before you add the rice.',
      {},
      'not-a-meeting',
    ],
    ['a wrong day', RELEASE, { publishedOn: 'yesterday' }, 'invalid-options'],
    ['a wrong address', RELEASE, { url: '' }, 'invalid-options'],
  ] as const)('%s', (_, text, options, found) => {
    expect(code(text, options)).toBe(found);
    let thrown: unknown;
    try {
      parseMeetingReport(text, options);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(MeetingReportError);
    expect((thrown as MeetingReportError).code).toBe(found);
    expect((thrown as MeetingReportError).message.length).toBeGreaterThan(10);
  });

  test.each([[undefined], [null], [12], [{}], [[]], [new Date(0)]])('no text at all: %s', (input) => {
    expect(code(input as never)).toBe('binary');
  });
  test('options that are none', () => {
    expect(code(RELEASE, null as never)).toBe('invalid-options');
    expect(code(RELEASE, 'x' as never)).toBe('invalid-options');
  });
});
