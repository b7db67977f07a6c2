import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { meetingId, toICalendar } from '../../src/export/index.js';
import { all, announcedVisit, bakuVisit, conference, hostile, undatedCall } from './fixtures.js';

const read = (text: string) => new ICAL.Component(ICAL.parse(text));
const event = (text: string) => {
  const [first] = read(text).getAllSubcomponents();
  if (!first) throw new Error('no component');
  return first;
};
const value = (component: InstanceType<typeof ICAL.Component>, name: string) =>
  String(component.getFirstPropertyValue(name) ?? '');

describe('toICalendar', () => {
  test.each(Object.entries(all))('%s: a real parser reads it', (_, report) => {
    const text = toICalendar(report);
    const calendar = read(text);
    expect(calendar.name).toBe('vcalendar');
    expect(value(calendar, 'version')).toBe('2.0');
    expect(calendar.getAllSubcomponents()).toHaveLength(1);
    // RFC 5545, 3.1: lines of at most 75 octets, ended by CRLF; no other control characters.
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    // Folding splits no character: unfolded and as bytes it is the same text.
    expect(Buffer.from(text).toString()).toBe(text);
  });

  test('an official visit', () => {
    const visit = event(toICalendar(bakuVisit));
    expect(visit.name).toBe('vevent');
    expect(value(visit, 'dtstart')).toBe('2025-12-17');
    expect(value(visit, 'dtend')).toBe('2025-12-18');
    expect(value(visit, 'dtstamp')).toBe('2025-12-17T00:00:00Z');
    expect(value(visit, 'summary')).toBe(
      'Visit: Zakir Hasanov (Azerbaijan) – Levent Ergün (Republic of Türkiye)',
    );
    expect(value(visit, 'location')).toBe('Baku, Azerbaijan');
    expect(value(visit, 'status')).toBe('CONFIRMED');
    expect(visit.getFirstProperty('categories')?.getValues()).toEqual(['visit', 'defence', 'security']);
    expect(value(visit, 'description')).toContain('The guests laid wreaths and flowers');
  });

  test('participants are components of RFC 9073', () => {
    const people = event(toICalendar(conference)).getAllSubcomponents('participant');
    expect(people.map((one) => value(one, 'participant-type'))).toEqual([
      'ACTIVE',
      'ACTIVE',
      'ACTIVE',
      'INACTIVE',
    ]);
    expect(people.map((one) => value(one, 'summary'))).toEqual([
      'Dr. Amina Otieno',
      'J.P. Mugisha',
      'Lee Okoro',
      'Mary Wanjiru',
    ]);
    expect(value(people[0]!, 'description')).toBe('Health Minister, Kenya');
    expect(new Set(people.map((one) => value(one, 'uid'))).size).toBe(4);
  });

  test('the venue is a VLOCATION', () => {
    const [place] = event(toICalendar(conference)).getAllSubcomponents('vlocation');
    expect(value(place!, 'name')).toBe('Kenyatta International Convention Centre');
    expect(value(place!, 'description')).toBe('Kenyatta International Convention Centre, Nairobi, Kenya');
  });

  test('DTEND is the day after the last, across a leap day', () => {
    expect(value(event(toICalendar(conference)), 'dtend')).toBe('2024-03-01');
  });

  test('what is announced is tentative and lasts as long as the visit', () => {
    const visit = event(toICalendar(announcedVisit));
    expect(value(visit, 'status')).toBe('TENTATIVE');
    expect([value(visit, 'dtstart'), value(visit, 'dtend')]).toEqual(['2026-05-12', '2026-05-15']);
    expect(value(visit, 'url')).toBe('https://example.org/news/42?lang=en&x=1');
  });

  test('a meeting of no known day is a journal entry, not an event of an invented day', () => {
    const call = event(toICalendar(undatedCall));
    expect(call.name).toBe('vjournal');
    expect(call.getFirstProperty('dtstart')).toBeNull();
    expect(value(call, 'status')).toBe('FINAL');
  });

  test('text comes back as it was; it adds no property and no component', () => {
    const meeting = event(toICalendar(hostile));
    expect(value(meeting, 'summary')).toBe(hostile.headline);
    expect(value(meeting, 'location')).toBe('Hall "A"; Floor 2, East\\West, São Tomé\nX-EVIL:1, +1+1');
    expect(meeting.getFirstProperty('x-evil')).toBeNull();
    expect(meeting.getFirstProperty('url')).toBeNull();
    expect(value(meeting.getFirstSubcomponent('participant')!, 'summary')).toBe(
      hostile.participants[0]!.name,
    );
  });

  test('several records make one calendar', () => {
    const calendar = read(toICalendar([bakuVisit, undatedCall, conference]));
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vevent', 'vjournal', 'vevent']);
    expect(read(toICalendar([])).getAllSubcomponents()).toEqual([]);
  });

  test('identifier, revision and stamp can be given', () => {
    const options = { uid: 'mine@example.org', sequence: 2, stamp: '2026-01-02T03:04:05Z' };
    const visit = event(toICalendar(bakuVisit, options));
    expect(value(visit, 'uid')).toBe('mine@example.org');
    expect(value(visit, 'sequence')).toBe('2');
    expect(value(visit, 'dtstamp')).toBe('2026-01-02T03:04:05Z');
  });
});

describe('meetingId', () => {
  test('is a version 8 UUID and part of no clock or run', () => {
    expect(meetingId(bakuVisit)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(value(event(toICalendar(bakuVisit)), 'uid')).toBe(meetingId(bakuVisit));
  });

  test('stays when a better reading changes words', () => {
    const better = structuredClone(bakuVisit);
    better.headline = 'Another headline';
    better.topics.pop();
    better.statements.pop();
    better.participants.reverse();
    better.participants[0]!.title = 'Second Chief';
    expect(meetingId(better)).toBe(meetingId(bakuVisit));
  });

  test('changes with day, people and mode', () => {
    const ids = [
      bakuVisit,
      { ...bakuVisit, date: { start: '2025-12-18' } },
      { ...bakuVisit, mode: 'video' as const },
      { ...bakuVisit, participants: bakuVisit.participants.slice(1) },
      undatedCall,
      { ...undatedCall, headline: 'Another call' },
    ].map(meetingId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('does not collide over 100,000 meetings', () => {
    const ids = new Set<string>();
    for (let i = 0; i < 100_000; i++) {
      ids.add(meetingId({ ...undatedCall, source: { url: `https://example.org/${i}` } }));
    }
    expect(ids.size).toBe(100_000);
  });
});
