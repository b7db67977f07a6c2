import { describe, expect, test } from 'vitest';
import { type PloverRecord, toPlover } from '../../src/export/index.js';
import { ploverCountry } from '../../src/export/plover-codes.js';
import type { MeetingReport } from '../../src/report/schema.js';
import { all, announcedVisit, bakuVisit, conference, hostile, undatedCall } from './fixtures.js';

const first = (report: MeetingReport): PloverRecord => toPlover(report)[0]!;
const brief = ({ event, mode, actor, recipient }: PloverRecord) => ({
  event: event[0],
  mode: mode?.[0],
  actor: actor.map(({ code }) => code),
  recipient: recipient?.map(({ code }) => code),
});
const dated = (report: MeetingReport): MeetingReport => ({ ...report, date: { start: '2026-01-02' } });

describe('toPlover', () => {
  test('the visitor acts, the host receives', () => {
    expect(toPlover(bakuVisit)).toHaveLength(1);
    expect(first(bakuVisit)).toMatchObject({
      id: expect.stringMatching(/-1$/),
      date: '2025-12-17',
      date_of: 'event',
      event: ['CONSULT'],
      mode: ['visit'],
      actor: [{ code: 'TUR', sector: 'MIL', entity_text: 'Levent Ergün' }],
      recipient: [{ code: 'AZE', sector: 'GOVMIL', entity_text: 'Zakir Hasanov' }],
      quad_code: 1,
      event_scale: 4,
      context: ['diplomatic', 'military'],
      event_loc: { extracted_place: 'Baku', city: 'Baku', country_code: 'AZE' },
    });
  });

  test('a call has no host: all are actors; what was agreed is AGREE', () => {
    expect(toPlover(dated(undatedCall)).map(brief)).toEqual([
      { event: 'CONSULT', mode: 'phone', actor: ['USA', 'JPN'], recipient: undefined },
      { event: 'AGREE', mode: undefined, actor: ['USA', 'JPN'], recipient: undefined },
    ]);
    expect(first(dated(undatedCall)).event_scale).toBe(1.5);
  });

  test('a visit to come is AGREE, without a mode', () => {
    expect(toPlover(announcedVisit).map(brief)).toEqual([
      { event: 'AGREE', mode: undefined, actor: ['GHA'], recipient: ['NOR'] },
    ]);
    expect(first(announcedVisit)).toMatchObject({ date: '2026-05-12', enddate: '2026-05-14' });
  });

  test('a conference is multilateral; signing is SUPPORT; unclear outcomes are not coded', () => {
    expect(toPlover(conference).map(({ event }) => event[0])).toEqual([
      'CONSULT',
      'SUPPORT',
      'AGREE',
      'AGREE',
    ]);
    expect(brief(first(conference))).toEqual({
      event: 'CONSULT',
      mode: 'multilateral',
      actor: ['UGA', 'IGO', 'RWA'],
      recipient: ['KEN'],
    });
    expect(first(conference).actor.map(({ sector }) => sector)).toEqual(['LEG', undefined, 'GOV']);
    expect(first(conference).context).toEqual(['diplomatic', 'health', 'migration']);
  });

  test('two sides on a third one’s ground', () => {
    const geneva: MeetingReport = {
      ...dated(undatedCall),
      kind: 'meeting',
      mode: 'in-person',
      location: { country: 'CH' },
    };
    expect(brief(first(geneva)).mode).toBe('third-party');
    expect(brief(first({ ...geneva, location: { country: 'US' } })).mode).toBeUndefined();
  });

  test('a promise has its maker as actor, the others as recipients', () => {
    const pledge: MeetingReport = {
      ...bakuVisit,
      statements: [
        {
          speaker: { participant: 'levent-ergun' },
          verb: 'pledged',
          act: 'pledge',
          content: 'support',
          quoted: false,
        },
      ],
    };
    expect(toPlover(pledge).map(brief)[1]).toEqual({ event: 'AGREE', actor: ['TUR'], recipient: ['AZE'] });
  });

  test.each([
    ['other', 'a joint training centre in Bodø', ['COOPERATE']],
    ['other', 'three joint naval patrols', ['COOPERATE']],
    ['other', 'hold a joint exercise', []],
    ['other', 'a joint working group', []],
    ['other', 'a training centre', []],
    ['announced', 'a joint fund', []],
    ['agreed', 'a joint fund', ['AGREE']],
  ] as const)('%s "%s" is %j', (kind, text, expected) => {
    const [, ...results] = toPlover({ ...bakuVisit, outcomes: [{ kind, text }] });
    expect(results.map(({ event }) => event[0])).toEqual(expected);
    for (const { event, quad_code, event_scale, actor } of results) {
      expect([quad_code, event_scale === undefined]).toEqual(
        event[0] === 'COOPERATE' ? [2, true] : [1, false],
      );
      expect(actor).toHaveLength(2);
    }
  });

  test('without a date there is no record; the day of publication is named as such', () => {
    expect(toPlover(undatedCall)).toEqual([]);
    expect(first({ ...undatedCall, publishedOn: '2026-03-04' })).toMatchObject({
      date: '2026-03-04',
      date_of: 'publication',
    });
  });

  test('an organisation that is not of states gets no code', () => {
    expect(first(hostile).actor).toEqual([
      { entity_text: hostile.participants[0]!.name, office: hostile.participants[0]!.title },
    ]);
    expect(JSON.stringify(toPlover(hostile))).not.toContain('javascript:alert(1)"');
  });

  test('ids are unique and stable, and each record is one line of JSON', () => {
    const events = Object.values(all).flatMap(toPlover);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(Object.values(all).flatMap(toPlover)).toEqual(events);
    for (const event of events) expect(JSON.stringify(event)).not.toContain('\n');
  });
});

test.each([
  ['AZ', 'AZE'],
  ['XK', 'KOS'],
  ['GL', 'DNK'],
  ['HK', 'HKG'],
  ['PS', 'PSE'],
  ['ZW', 'ZWE'],
  ['AD', 'AND'],
  ['ZZ', undefined],
  ['az', undefined],
  ['', undefined],
])('ploverCountry(%s) is %s', (code, expected) => {
  expect(ploverCountry(code)).toBe(expected);
});
