import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Candidate, type Explanation, explain, safeParseMeetingReport } from '../src/index.js';

const RELEASE = `Ministers meet in Riga to talk about fisheries

RIGA, Latvia, May 4, 2026. The Minister of Foreign Affairs of Latvia, Anna Kalnina, received the Minister of Foreign Affairs of Iceland, Jon Einarsson, who is on an official visit to Latvia.

The ministers discussed fisheries and other issues of mutual interest. He thanked the hosts for the warm welcome. The visit stressed the importance of patience.

Anna Kalnina had met President Maria Silva of Portugal last year.

Separately, Anna Kalnina received the Ambassador of Japan, Kenji Sato. Kenji Sato praised the trade ties.`;

const all = (explanation: Explanation) => explanation.sentences.flatMap(({ candidates }) => candidates);
const of = (explanation: Explanation, kind: string) => all(explanation).filter((c) => c.kind === kind);
const find = (explanation: Explanation, kind: string, text: string): Candidate => {
  const found = of(explanation, kind).find((c) => c.text.includes(text));
  if (!found)
    throw new Error(
      `No ${kind} with "${text}" among ${of(explanation, kind)
        .map((c) => c.text)
        .join(' | ')}`,
    );
  return found;
};

describe('explain', () => {
  const told = explain(RELEASE);

  test('holds the result of the parser', () => {
    expect(told.result).toEqual(safeParseMeetingReport(RELEASE));
  });

  test('gives the evidence for a meeting, with weights and words', () => {
    const { detection } = told;
    expect(detection?.isMeeting).toBe(true);
    expect(detection?.score).toBe(detection?.reasons.reduce((sum, { points }) => sum + points, 0));
    expect(detection?.score).toBeGreaterThanOrEqual(detection?.needed ?? Number.POSITIVE_INFINITY);
    const engage = detection?.reasons.find(({ why }) => why === 'two sides engage');
    expect(engage?.words).toBe('received');
    expect(RELEASE.slice(engage?.spans[0]?.start, engage?.spans[0]?.end)).toBe('received');
  });

  test('shows the text in order, each sentence with its block', () => {
    expect(told.sentences[0]).toMatchObject({
      block: 'headline',
      text: 'Ministers meet in Riga to talk about fisheries',
    });
    const starts = told.sentences.map(({ spans }) => spans[0]?.start ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test.each([
    ['mentions', 'person', 'Jon Einarsson', '/participants/1'],
    ['mentions', 'date', 'May 4, 2026', '/dateline/date'],
    ['clauses', 'engagement', 'received the Minister', '/kind'],
    ['clauses', 'visit', 'official visit', '/visit/kind'],
    ['clauses', 'topic', 'fisheries', '/topics/0/text'],
    ['clauses', 'speech', 'He thanked', '/statements/0'],
  ] as const)('%s: the %s “%s” is kept as %s', (stage, kind, text, pointer) => {
    const candidate = find(told, kind, text);
    expect(candidate).toMatchObject({ stage, kept: true });
    expect(candidate.facts).toContain(pointer);
    expect(candidate.lost).toBeUndefined();
  });

  test.each([
    ['topic', 'other issues of mutual interest', 'filler'],
    ['engagement', 'met President Maria Silva', 'recalled'],
    ['engagement', 'received the Ambassador', 'another-meeting'],
    ['speech', 'praised', 'another-meeting'],
    ['speech', 'stressed', 'no-speaker'],
  ] as const)('the %s “%s” is lost: %s', (kind, text, code) => {
    const candidate = find(told, kind, text);
    expect(candidate).toMatchObject({ kept: false, facts: [], lost: { code } });
    expect(candidate.lost?.message).not.toBe('');
  });

  test('says what words mean', () => {
    expect(find(told, 'pronoun', 'He').means).toBe('Jon Einarsson');
    expect(of(told, 'country').some((c) => c.stage === 'lexicon' && c.means === 'LV, name')).toBe(true);
    expect(find(told, 'verb', 'received')).toMatchObject({ stage: 'lexicon', kept: true });
  });

  test('a mention inside a longer one is overlapped', () => {
    const seed = new URL('../../../seeds/000_834a0b8676b6a784.txt', import.meta.url);
    const named = explain(readFileSync(seed, 'utf8'));
    expect(of(named, 'country').find((c) => c.stage === 'mentions' && c.text === 'Turkish')?.lost?.code).toBe(
      'overlapped',
    );
  });
});

describe('explain of what is no report', () => {
  test('a refused text shows why, and loses all', () => {
    const refused = explain(
      'The Minister of Finance of Kenya, Jane Otieno, sent condolences to the people of Nepal.',
    );
    expect(refused.result).toMatchObject({ success: false, error: { code: 'not-a-meeting' } });
    expect(refused.detection?.isMeeting).toBe(false);
    expect(refused.detection?.reasons.some(({ points }) => points < 0)).toBe(true);
    const named = all(refused).filter((c) => c.stage === 'mentions');
    expect(named.length).toBeGreaterThan(0);
    expect(named.every((c) => !c.kept && c.lost !== undefined)).toBe(true);
  });

  test.each([
    ['', {}, 'empty'],
    ['text', { publishedOn: 'soon' }, 'invalid-options'],
  ])('%j with %j is not read at all', (text, options, code) => {
    expect(explain(text, options)).toMatchObject({ result: { error: { code } }, sentences: [] });
  });
});

describe('laws of every explanation', () => {
  const releases = new URL('../../../test/releases/', import.meta.url);
  const files = readdirSync(releases).filter((name) => /\.(?:txt|html)$/.test(name));

  test.each(files)('%s', (file) => {
    const text = readFileSync(new URL(file, releases), 'utf8');
    const told = explain(text);
    expect(told.result).toEqual(safeParseMeetingReport(text));
    const bare = (words: string) => words.replace(/\s+/g, '');
    const isHtml = /<\w+[ >]/.test(text);
    for (const candidate of all(told)) {
      expect(candidate.kept).toBe(candidate.lost === undefined);
      expect(candidate.spans.length).toBeGreaterThan(0);
      if (isHtml) continue;
      const slices = candidate.spans.map(({ start, end }) => text.slice(start, end)).join('');
      expect(bare(slices)).toBe(bare(candidate.text));
    }
    if (!told.result.success) return;
    const { evidence } = told.result.report;
    for (const { facts } of all(told)) {
      for (const pointer of facts) {
        expect(Object.keys(evidence).some((key) => key === pointer || key.startsWith(`${pointer}/`))).toBe(
          true,
        );
      }
    }
    // Every statement, topic and step of the record is some candidate's.
    const kept = new Set(all(told).flatMap(({ facts }) => facts));
    const { statements, topics, itinerary } = told.result.report;
    for (const i of statements.keys()) expect(kept).toContain(`/statements/${i}`);
    for (const i of topics.keys()) expect(kept).toContain(`/topics/${i}/text`);
    for (const i of itinerary.keys()) expect(kept).toContain(`/itinerary/${i}`);
  });
});
