import { describe, expect, test } from 'vitest';
import { record } from '../read.js';

const TEXT =
  'SUVA, May 3. The Minister of Defence of the Republic of India, General Arun Rao, received a delegation headed by H.E. Ana Silva, Defence Minister of Brazil, on Monday. ' +
  'The meeting was attended by NATO Secretary General Jan Holm and Colonel Li Das. They spoke of the late poet Rabin Sen.';

describe('people of the record', () => {
  const report = record(TEXT);
  const [rao, silva, holm, das] = report.participants;

  test('a name without what stands around it', () => {
    expect(report.participants.map((p) => p.name)).toEqual(['Arun Rao', 'Ana Silva', 'Jan Holm', 'Li Das']);
  });
  test('rank, honorific, title', () => {
    expect(rao).toMatchObject({ rank: 'General', title: 'Minister of Defence of the Republic of India' });
    expect(silva).toMatchObject({ honorific: 'H.E.', title: 'Defence Minister of Brazil' });
    expect(das).toMatchObject({ rank: 'Colonel', grade: 'OF-5' });
    expect(rao).not.toHaveProperty('grade');
    expect(das).not.toHaveProperty('title');
  });
  test('country and party', () => {
    expect([rao, silva].map((p) => [p?.country, p?.party])).toEqual([
      ['IN', 'IN'],
      ['BR', 'BR'],
    ]);
  });
  test('one of a body of nations has that body and no country', () => {
    expect(holm?.organization).toBe('NATO');
    expect(holm).not.toHaveProperty('country');
  });
  test('head of delegation', () => {
    expect(report.participants.map((p) => p.headOfDelegation)).toEqual([
      undefined,
      true,
      undefined,
      undefined,
    ]);
  });
  test('ids are slugs', () => {
    expect(report.participants.map((p) => p.id)).toEqual(['arun-rao', 'ana-silva', 'jan-holm', 'li-das']);
  });
  test('every leaf has its evidence, and wordings are where it says', () => {
    report.participants.forEach((person, i) => {
      for (const [key, value] of Object.entries(person)) {
        if (key === 'id') continue;
        const spans = report.evidence[`/participants/${i}/${key}`] ?? [];
        expect(spans.length, `/participants/${i}/${key}`).toBeGreaterThan(0);
        if (['name', 'title', 'rank', 'honorific', 'organization'].includes(key)) {
          expect(spans.map(({ start, end }) => TEXT.slice(start, end))).toContain(value);
        }
      }
    });
  });
});

describe('sides of the record', () => {
  const party = (text: string) => record(text).parties;
  test.each([
    [
      'a country by its name',
      'SUVA. Indian Minister Arun Rao received Minister Ana Silva of Brazil on Monday. India is large.',
      ['IN India', 'BR Brazil'],
    ],
    [
      'a country by its adjective',
      'SUVA. Indian Minister Arun Rao received Brazilian Minister Ana Silva on Monday.',
      ['IN Indian', 'BR Brazilian'],
    ],
    [
      'a body by its name',
      'BRUSSELS. NATO Secretary General Jan Holm received Minister Ana Silva of Brazil on Monday.',
      ['nato NATO', 'BR Brazil'],
    ],
  ])('%s', (_, text, found) => expect(party(text).map((p) => `${p.id} ${p.name}`)).toEqual(found));
});

describe('people who took no part', () => {
  const mentioned = (text: string) =>
    record(text).mentioned.map((m) => `${m.as}: ${m.name}${m.title ? `, ${m.title}` : ''}`);
  const LEAD = 'SUVA. Minister Arun Rao of India received Minister Ana Silva of Brazil on Monday.';
  test.each([
    [
      'greeted',
      `${LEAD} Silva conveyed the greetings of President Rui Pinto.`,
      ['mentioned: Rui Pinto, President'],
    ],
    [
      'spokesperson',
      `${LEAD} The ministry spokesperson, Li Das, told this to the press.`,
      ['mentioned: Li Das, ministry spokesperson'],
    ],
    ['none', LEAD, []],
  ])('%s', (_, text, found) => expect(mentioned(text)).toEqual(found));
});
