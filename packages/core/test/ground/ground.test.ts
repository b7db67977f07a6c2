import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Grounding, groundReport } from '../../src/ground.js';
import { safeParseMeetingReport } from '../../src/parse.js';
import { MeetingReportSchema } from '../../src/report/schema.js';
import { bakuVisit } from '../export/fixtures.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const seed = readFileSync(`${root}seeds/${readdirSync(`${root}seeds`)[0]}`, 'utf8');

const at = (grounding: Grounding, pointer: string) => {
  const verdict = grounding.verdicts.find((one) => one.pointer === pointer);
  if (!verdict) throw new Error(`no verdict at ${pointer}`);
  return verdict;
};
const brief = (grounding: Grounding) =>
  Object.fromEntries(grounding.verdicts.map(({ pointer, verdict }) => [pointer, verdict]));
/** What the text holds at the spans that were found. */
const words = (text: string, grounding: Grounding, pointer: string) =>
  (grounding.evidence[pointer] ?? []).map(({ start, end }) => text.slice(start, end));

describe('groundReport', () => {
  test('finds the wordings of a true record, at their places', () => {
    const grounding = groundReport(seed, bakuVisit);
    for (const [pointer, expected] of [
      ['/participants/0/name', bakuVisit.participants[0]!.name],
      ['/participants/1/title', bakuVisit.participants[1]!.title],
      ['/mentioned/1/name', 'Zarifa Aliyeva'],
      ['/occasion/name', bakuVisit.occasion!.name],
      ['/itinerary/1/text', bakuVisit.itinerary[1]!.text],
      ['/statements/1/content', bakuVisit.statements[1]!.content],
    ] as const) {
      expect(at(grounding, pointer).verdict).toBe('found');
      expect(words(seed, grounding, pointer)).toContain(expected);
    }
  });

  test('ids and evidence are no values', () => {
    const pointers = groundReport(seed, bakuVisit).verdicts.map(({ pointer }) => pointer);
    expect(pointers.filter((pointer) => /\/id$|^\/evidence|^\/schemaVersion/.test(pointer))).toEqual([]);
  });

  test('what nobody said is not in the text', () => {
    const invented = structuredClone(bakuVisit);
    invented.participants[0]!.name = 'John Smith';
    invented.statements[0]!.content = 'a new treaty was signed';
    invented.topics[0]!.text = 'fisheries';
    const grounding = groundReport(seed, invented);
    expect(grounding.grounded).toBe(false);
    for (const pointer of ['/participants/0/name', '/statements/0/content', '/topics/0/text']) {
      expect(at(grounding, pointer).verdict).toBe('not-in-text');
      expect(grounding.evidence[pointer]).toBeUndefined();
    }
  });

  test('what the text states otherwise is contradicted, with its own words', () => {
    const swapped = structuredClone(bakuVisit);
    swapped.participants[0]!.rank = 'Army General';
    swapped.participants[0]!.role = 'guest';
    swapped.date = { start: '2025-12-18' };
    swapped.publishedOn = '2024-12-17';
    const grounding = groundReport(seed, swapped);
    expect(at(grounding, '/participants/0/rank')).toMatchObject({
      verdict: 'contradicted',
      stated: 'Colonel General',
    });
    expect(at(grounding, '/participants/0/role')).toMatchObject({ verdict: 'contradicted', stated: 'host' });
    expect(at(grounding, '/publishedOn')).toMatchObject({ verdict: 'contradicted', stated: '2025-12-17' });
    expect(at(grounding, '/date/start').verdict).not.toBe('found');
    const rank = at(grounding, '/participants/0/rank');
    if (rank.verdict !== 'contradicted') throw new Error('not contradicted');
    expect(rank.spans.map(({ start, end }) => seed.slice(start, end))).toEqual(['Colonel General']);
  });

  test('a statement put into another mouth is contradicted', () => {
    const swapped = structuredClone(bakuVisit);
    swapped.statements[0]!.speaker = { participant: 'levent-ergun' };
    expect(at(groundReport(seed, swapped), '/statements/0/speaker/participant').verdict).toBe('contradicted');
    expect(at(groundReport(seed, bakuVisit), '/statements/0/speaker/participant').verdict).toBe('found');
  });

  test('of two steps told by one clause the one that agrees is meant', () => {
    const text = readFileSync(`${root}test/releases/ulaanbaatar-wreath-laying-itinerary.txt`, 'utf8');
    const clause =
      'the guest laid a wreath at the monument to Damdin Sükhbaatar and paid tribute at the statue';
    const itinerary = [
      { action: 'pay-tribute', place: 'statue of Genghis Khaan', text: clause },
      { action: 'lay-wreath', place: 'monument to Damdin Sükhbaatar', text: clause },
    ];
    const verdicts = groundReport(text, { itinerary }).verdicts.filter(
      ({ verdict }) => verdict === 'contradicted',
    );
    expect(verdicts).toEqual([]);
  });

  test('a part of the wording is found, and so is one in other case, accents, quotes or blanks', () => {
    const text = 'OSLO, 2 May 2026. Foreign Minister Ágnes  Nyíri met “Sir” John\nLee in Leeds, he said.';
    const candidate = {
      participants: [{ name: 'agnes nyiri' }, { name: '"sir" John Lee' }],
      venue: 'Lee in',
    };
    const grounding = groundReport(text, candidate);
    expect(grounding.grounded).toBe(true);
    expect(words(text, grounding, '/participants/0/name')).toEqual(['Ágnes  Nyíri']);
    expect(words(text, grounding, '/participants/1/name')).toEqual(['“Sir” John\nLee']);
    expect(at(grounding, '/participants/0/name')).toMatchObject({ wording: 'Ágnes Nyíri' });
    expect(at(grounding, '/venue')).not.toHaveProperty('wording');
  });

  test('only whole words count', () => {
    expect(
      brief(groundReport('They met in Leeds.', { a: 'Lee', b: 'eeds', c: 'Leeds', d: 'met in' })),
    ).toEqual({
      '/a': 'not-in-text',
      '/b': 'not-in-text',
      '/c': 'found',
      '/d': 'found',
    });
  });

  test.each([
    ['emoji before', '👩🏽‍🚀🇦🇿 They met Ann Lee.', 'Ann Lee'],
    ['combining marks', 'They met Ange\u0301lica Ri\u0301os today.', 'Ange\u0301lica Ri\u0301os'],
    ['Arabic', 'التقى محمد بن سلمان الرئيس', 'محمد بن سلمان'],
    ['Cyrillic', 'Министр Сергей Лавров принял посла.', 'Сергей Лавров'],
    ['Chinese, which has no blanks', '外交部长王毅会见了来访的客人。', '王毅'],
    ['Thai', 'นายกรัฐมนตรีพบกับประธานาธิบดี', 'พบกับ'],
    ['beyond the first plane', 'He met 𝒜nn 𠮷田 there.', '𠮷田'],
    ['entities', 'They met R&amp;D chief Zo&euml; Lee.', 'R&amp;D chief Zo&euml; Lee', 'R&D chief Zoë Lee'],
    ['tags', '<p>They met <b>Ann&nbsp;<i>Lee</i></b>.</p>', 'Ann&nbsp;', 'Ann Lee'],
  ])('offsets are right: %s', (_, text, expected, value = expected) => {
    const grounding = groundReport(text, { value });
    expect(words(text, grounding, '/value')[0]).toBe(expected);
  });

  test('a composed value is found where the text decomposes it', () => {
    const text = 'They met Ange\u0301lica.';
    expect(words(text, groundReport(text, { value: 'Angélica' }), '/value')).toEqual(['Ange\u0301lica']);
  });

  test('pieces joined by an ellipsis are found in their order only', () => {
    const text = '"We value peace," he said, "and we will meet again."';
    const grounding = groundReport(text, {
      a: 'We value peace … and we will',
      b: 'and we will ... We value',
    });
    expect(words(text, grounding, '/a')).toEqual(['We value peace', 'and we will']);
    expect(at(grounding, '/b').verdict).toBe('not-in-text');
  });

  test('days and countries are found by what the text names', () => {
    const text = 'PARIS, 3 March 2026. The weather in France was fine on 5 March.';
    const candidate = { date: { start: '2026-03-05' }, location: { country: 'FR' }, visit: { to: 'DE' } };
    const grounding = groundReport(text, candidate, { publishedOn: '2026-03-06' });
    expect(brief(grounding)).toEqual({
      '/date/start': 'found',
      '/location/country': 'found',
      '/visit/to': 'not-in-text',
    });
    expect(words(text, grounding, '/date/start')).toEqual(['5 March']);
  });

  test('what the caller gave is found without a place', () => {
    const options = { publishedOn: '2026-03-06', url: 'https://example.org/1', outlet: 'Example' };
    const candidate = {
      publishedOn: '2026-03-06',
      source: { url: 'https://example.org/1', outlet: 'Example' },
    };
    const grounding = groundReport('Nothing of that is here.', candidate, options);
    expect(grounding).toMatchObject({ grounded: true, evidence: {} });
  });

  test('where there is no text, nothing is in it', () => {
    for (const none of [undefined, null, 7]) {
      const { verdicts } = groundReport(none as unknown as string, { headline: 'Ministers meet' });
      expect(verdicts.map(({ verdict }) => verdict)).toEqual(['not-in-text']);
    }
  });

  test('takes any candidate and any text', () => {
    for (const candidate of [
      null,
      undefined,
      1,
      'x',
      [],
      [null],
      {},
      { participants: 'x' },
      { statements: [1] },
      { parties: [{}] },
    ]) {
      for (const text of ['', '   ', '\u0000', '<p>', seed]) {
        expect(groundReport(text, candidate).verdicts.length).toBeLessThanOrEqual(1);
      }
    }
    const deep: Record<string, unknown> = {};
    deep.self = deep;
    expect(groundReport(seed, deep)).toEqual({ grounded: true, verdicts: [], evidence: {} });
    expect(groundReport(seed, { a: { 'b/c~d': 'Baku' } }).verdicts[0]!.pointer).toBe('/a/b~1c~0d');
    expect(groundReport(seed, JSON.parse('{"__proto__":{"kind":"x"},"constructor":"y"}')).grounded).toBe(
      false,
    );
  });
});

test('the recipe of docs/grounding.md: evidence made from a record without any', () => {
  const { evidence: _, ...answer } = bakuVisit;
  const candidate = MeetingReportSchema.omit({ evidence: true }).parse(JSON.parse(JSON.stringify(answer)));
  const { evidence } = groundReport(seed, candidate);
  const report = MeetingReportSchema.parse({ ...candidate, evidence });
  expect(report.evidence['/participants/1/name']).toContainEqual({ start: 264, end: 276 });
});

describe('our own records', () => {
  const folder = `${root}test/releases/`;
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

  test.each(files)('%s: every value is found', (file) => {
    const text = readFileSync(folder + file, 'utf8');
    const result = safeParseMeetingReport(text);
    if (!result.success) return;
    const doubtful = groundReport(text, result.report).verdicts.filter(({ verdict }) => verdict !== 'found');
    expect(doubtful).toEqual([]);
  });
});
