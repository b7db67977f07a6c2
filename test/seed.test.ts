import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MeetingReportSchema, parseMeetingReport, safeParseMeetingReport } from '@meeting-report/core';
import { describe, expect, test } from 'vitest';
import { brokenLaws } from './properties/laws.js';

const SEEDS = fileURLToPath(new URL('../seeds/', import.meta.url));
const [FILE = ''] = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
const SEED = readFileSync(`${SEEDS}${FILE}`, 'utf8');

const report = parseMeetingReport(SEED);
/** The words of the release that state what a pointer names. */
const said = (pointer: string): string[] =>
  (report.evidence[pointer] ?? []).map(({ start, end }) => SEED.slice(start, end).replace(/\s+/g, ' '));
const person = (surname: string) => {
  const at = report.participants.findIndex(({ name }) => name.endsWith(surname));
  return { at: `/participants/${at}`, person: report.participants[at] };
};

test('the whole record', async () => {
  expect(MeetingReportSchema.parse(report)).toEqual(report);
  await expect(`${JSON.stringify(report, null, 2)}\n`).toMatchFileSnapshot('__snapshots__/seed.json');
});

test('nothing was left untold', () => {
  const result = safeParseMeetingReport(SEED);
  expect(result.success && result.warnings).toEqual([]);
});

describe('when, where and by whom it is told', () => {
  test('published', () => {
    expect(report.publishedOn).toBe('2025-12-17');
    expect(said('/publishedOn')).toEqual(['2025-12-17']);
  });
  test('dateline', () => {
    expect(report.dateline).toEqual({ city: 'BAKU', country: 'AZ', date: '2025-12-17' });
    expect(said('/dateline/date')).toEqual(['December 17']);
  });
  test('source', () => {
    expect(report.source).toEqual({ outlet: 'Trend', via: 'Ministry' });
    expect(said('/source/outlet')).toEqual(['Trend']);
    expect(said('/source/via')).toEqual(['Ministry']);
  });
  test('language', () => {
    expect(report.language).toBe('en');
  });
});

describe('what it is', () => {
  test('a meeting that was held, face to face', () => {
    expect([report.kind, report.mode, report.status]).toEqual(['meeting', 'in-person', 'held']);
  });
  test('at the Ministry', () => {
    expect(report.location).toMatchObject({ venue: 'Azerbaijan Ministry of Defense', country: 'AZ' });
    expect(said('/location/venue')).toEqual(['Azerbaijan Ministry of Defense']);
  });
  test('during an official visit, and for what', () => {
    expect(report.visit).toMatchObject({
      kind: 'official',
      by: 'TR',
      to: 'AZ',
      purpose: 'participate in the 17th Azerbaijan-Türkiye High-Level Military Dialogue Meeting',
    });
  });
  test('on its occasion', () => {
    expect(report.occasion).toEqual({
      name: '17th Azerbaijan-Türkiye High-Level Military Dialogue Meeting',
      ordinal: 17,
    });
    expect(said('/occasion/ordinal').join(' ')).toContain('17th');
  });
});

describe('who met', () => {
  test('two sides', () => {
    expect(report.parties.map(({ id, kind, role }) => [id, kind, role])).toEqual([
      ['AZ', 'country', 'host'],
      ['TR', 'country', 'guest'],
    ]);
  });
  test('and nobody else than the two', () => {
    expect(report.participants.map(({ name }) => name)).toEqual(['Zakir Hasanov', 'Levent Ergün']);
  });
  test('the host', () => {
    const { at, person: host } = person('Hasanov');
    expect(host).toMatchObject({
      id: 'zakir-hasanov',
      name: 'Zakir Hasanov',
      rank: 'Colonel General',
      title: 'Minister of Defense of the Republic of Azerbaijan',
      party: 'AZ',
      country: 'AZ',
      role: 'host',
    });
    expect(host).not.toHaveProperty('headOfDelegation');
    expect(said(`${at}/title`)).toContain('Minister of Defense of the Republic of Azerbaijan');
  });
  test('his grade is left open: a colonel general is OF-8 in one army, OF-9 in the next', () => {
    expect(person('Hasanov').person).not.toHaveProperty('grade');
  });
  test('the guest, head of his delegation', () => {
    const { at, person: guest } = person('Ergün');
    expect(guest).toMatchObject({
      id: 'levent-ergun',
      name: 'Levent Ergün',
      rank: 'Army General',
      title: 'Second Chief of the General Staff of the Armed Forces of the Republic of Türkiye',
      party: 'TR',
      country: 'TR',
      role: 'guest',
      headOfDelegation: true,
    });
    expect(said(`${at}/headOfDelegation`).join(' ')).toContain('Levent Ergün');
  });
  test('the honoured took no part', () => {
    expect(report.mentioned.map(({ name, as }) => [name, as])).toEqual([
      ['Heydar Aliyev', 'honoured'],
      ['Zarifa Aliyeva', 'honoured'],
    ]);
    expect(report.mentioned[0]?.title).toBe('National Leader of the Azerbaijani people');
    expect(report.mentioned[1]?.title).toContain('academician');
  });
});

describe('the programme', () => {
  test('all places, wreaths and the tribute, in the order of the text', () => {
    const steps = report.itinerary.map(({ action, place }) =>
      action === 'pay-tribute' ? action : `${action}: ${place}`,
    );
    expect(steps).toEqual([
      'visit: Alley of Honor',
      'visit: Alley of Martyrs',
      "visit: Turkish Martyrs' Cemetery",
      'lay-wreath: Alley of Honor',
      'pay-tribute',
      'visit: Victory Park',
      'lay-wreath: Victory Monument',
    ]);
  });
  test('the graves are those of the honoured', () => {
    expect(report.itinerary[0]?.honourees).toEqual(['Heydar Aliyev', 'Zarifa Aliyeva']);
    for (const step of report.itinerary.slice(1, 3)) expect(step.honourees ?? []).toEqual([]);
  });
  test.each([0, 1, 2, 3, 4])('step %i is the guests’', (step) => {
    expect(report.itinerary[step]?.party).toBe('TR');
  });
  test('no step is the hosts’', () => {
    expect(report.itinerary.filter(({ party }) => party === 'AZ')).toEqual([]);
  });
  test('each step with its clause', () => {
    expect(report.itinerary[0]?.text).toContain('visited the graves of the National Leader');
    expect(report.itinerary[3]?.text).toContain('laid wreaths and flowers');
    expect(report.itinerary[4]?.text).toContain('paid tribute to their bright memory');
    expect(report.itinerary[5]?.text).toContain('Victory Park was visited');
    expect(report.itinerary[6]?.text).toContain('wreath was laid at the Victory Monument');
  });
});

describe('what was said', () => {
  test('five statements, two of the host before two of the guest', () => {
    expect(report.statements.map(({ speaker }) => Object.values(speaker)[0])).toEqual([
      'zakir-hasanov',
      'zakir-hasanov',
      'zakir-hasanov',
      'levent-ergun',
      'levent-ergun',
    ]);
    expect(report.statements.every(({ quoted }) => !quoted)).toBe(true);
  });
  test.each([
    [
      'the alliance',
      0,
      'noted',
      'note',
      'strategic alliance between Azerbaijan and Türkiye is founded on long-standing friendly and fraternal relations',
    ],
    [
      'the existing cooperation',
      1,
      'emphasized',
      'stress',
      'significance of measures aimed at further strengthening existing military cooperation',
    ],
    [
      'the Organization of Turkic States',
      2,
      'emphasized',
      'stress',
      'importance of cooperation within the framework of the Organization of Turkic States',
    ],
    [
      'the mutual trust',
      4,
      'noted',
      'note',
      'ties between the two countries are grounded in mutual trust, confidence, and support',
    ],
  ])('%s', (_, at, verb, act, content) => {
    expect(report.statements[at]).toMatchObject({ verb, act, content });
    expect(said(`/statements/${at}/content`)).toEqual([content]);
  });
  test('the gratitude', () => {
    expect(report.statements[3]).toMatchObject({ verb: 'expressed', act: 'thank' });
    expect(report.statements[3]?.content).toMatch(
      /gratitude to Colonel General Zakir Hasanov for organizing the meetings in Baku/,
    );
  });
});

describe('what it was about', () => {
  test('two topics, the fields of the first kept together, the fillers left out', () => {
    expect(report.topics).toHaveLength(2);
    expect(report.topics[0]?.text).toMatch(
      /prospects for cooperation .*in the military, military-technical, and military educational fields$/,
    );
    expect(report.topics[1]?.text).toBe('regional security');
    expect(JSON.stringify(report.topics)).not.toContain('other issues');
  });
  test('their fields', () => {
    expect(report.topics.map(({ field }) => field)).toEqual(['defence', 'security']);
  });
  test('no outcome', () => {
    expect(report.outcomes).toEqual([]);
  });
  test('organizations: no countries, no outlet', () => {
    const names = report.organizations.map(({ name }) => name);
    expect(names).toContain('Organization of Turkic States');
    expect(names.join()).toMatch(/Ministry of Defense/);
    expect(names.join()).toMatch(/Armed Forces of the Republic of Türkiye/);
    for (const other of ['Trend', 'Azerbaijan', 'Türkiye', 'Alley of Honor', 'Ministry'])
      expect(names).not.toContain(other);
  });
});

describe('every fact is proved', () => {
  test('by the laws of a record', () => {
    expect(brokenLaws(SEED, report)).toEqual([]);
  });
  test.each([
    '/kind',
    '/mode',
    '/status',
    '/visit/kind',
    '/visit/by',
    '/visit/to',
    '/visit/purpose',
    '/occasion/name',
    '/parties/0/role',
    '/parties/1/role',
    '/participants/0/role',
    '/participants/1/role',
    '/mentioned/0/name',
    '/mentioned/1/name',
    '/itinerary/0/action',
    '/itinerary/3/party',
    '/statements/0/speaker',
    '/statements/2/speaker',
    '/topics/0/text',
    '/topics/1/text',
    '/organizations/0/name',
  ])('%s', (pointer) => {
    expect(said(pointer).length).toBeGreaterThan(0);
    for (const words of said(pointer)) expect(words).not.toBe('');
  });
});
