import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MeetingReportSchema, safeParseMeetingReport } from '@meeting-report/core';
import { describe, expect, test } from 'vitest';
import {
  add,
  agree,
  alike,
  f1,
  factsOfGold,
  factsOfReport,
  type Gold,
  type Group,
  GROUPS,
  type Score,
} from './agreement.js';
import { brokenLaws, referenceFaults } from './properties/laws.js';

const DIRECTORY = fileURLToPath(new URL('releases/', import.meta.url));
const read = (name: string) => readFileSync(`${DIRECTORY}${name}`, 'utf8');

/** Each release with what a person read in it. */
const RELEASES = readdirSync(DIRECTORY)
  .filter((name) => /\.(?:txt|html)$/.test(name))
  .sort()
  .map((name) => {
    const id = name.replace(/\.[a-z]+$/, '');
    return {
      id,
      text: read(name),
      page: name.endsWith('.html'),
      gold: JSON.parse(read(`${id}.gold.json`)) as Gold,
    };
  });
const MEETINGS = RELEASES.filter(({ gold }) => gold.isMeeting);

test('every release has been read by a person, and is of use', () => {
  expect(RELEASES.filter(({ id, gold }) => gold.id !== id)).toEqual([]);
  expect(MEETINGS.length).toBeGreaterThanOrEqual(30);
  expect(RELEASES.length - MEETINGS.length).toBeGreaterThanOrEqual(6);
});

describe('a meeting gives its record', () => {
  test.each(MEETINGS)('$id', async ({ id, text, page }) => {
    const result = safeParseMeetingReport(text);
    if (!result.success) throw result.error;
    const { report, warnings } = result;
    expect(MeetingReportSchema.parse(report)).toEqual(report);
    // A page writes its letters otherwise than they are read.
    expect(page ? referenceFaults(report) : brokenLaws(text, report)).toEqual([]);
    const { evidence: _, ...rest } = report;
    // Spans are held to the laws above; in the file they would hide what changes.
    const kept = {
      ...rest,
      warnings: warnings.map(({ code }) => code),
    };
    await expect(`${JSON.stringify(kept, null, 2)}\n`).toMatchFileSnapshot(
      `__snapshots__/releases/${id}.json`,
    );
  });
});

describe('what is no meeting is refused', () => {
  test.each(RELEASES.filter(({ gold }) => !gold.isMeeting))('$id', ({ text }) => {
    const result = safeParseMeetingReport(text);
    expect(result.success ? result.report : result.error.code).toBe('not-a-meeting');
  });
});

/** A little under what the parser reaches, so that a loss is seen. */
const FLOORS: Readonly<Record<Group, number>> = {
  kind: 0.98,
  dates: 0.97,
  places: 0.93,
  source: 0.89,
  parties: 0.88,
  people: 0.91,
  roles: 0.85,
  titles: 0.87,
  countries: 0.88,
  mentioned: 0.55,
  visit: 0.93,
  itinerary: 0.88,
  statements: 0.85,
  topics: 0.92,
  outcomes: 0.82,
  organizations: 0.82,
};

describe('records agree with what people read', () => {
  const scores = new Map<Group, Score>(GROUPS.map((group) => [group, { found: 0, told: 0, wanted: 0 }]));
  for (const { text, gold } of MEETINGS) {
    const result = safeParseMeetingReport(text);
    const told = result.success ? factsOfReport(result.report) : undefined;
    const wanted = factsOfGold(gold);
    for (const group of GROUPS)
      scores.set(group, add(scores.get(group)!, agree(told?.[group] ?? [], wanted[group])));
  }
  test.each(GROUPS)('in %s', (group) => {
    const score = scores.get(group)!;
    expect(score.wanted, 'facts to find').toBeGreaterThan(0);
    expect(f1(score), `found ${score.found} of ${score.wanted}, told ${score.told}`).toBeGreaterThanOrEqual(
      FLOORS[group],
    );
  });
});

describe('agreement', () => {
  test.each([
    ['Minister of Health', 'the minister of health', 1],
    ['Íñigo Núñez', 'Inigo Nunez', 1],
    ['Minister of Health', 'Minister of Defence', 0],
    ['joint training of naval officers', 'joint training of officers', 8 / 9],
    ['', '', 1],
    ['', 'x', 0],
  ])('of “%s” and “%s”', (a, b, likeness) => {
    expect(alike(a, b)).toBeCloseTo(likeness);
    expect(alike(b, a)).toBeCloseTo(likeness);
  });

  test('each fact counts once, whichever is nearest', () => {
    expect(
      agree(
        [
          ['Rao', 'host'],
          ['Rao', 'host'],
        ],
        [['Rao', 'host']],
      ),
    ).toEqual({ found: 1, told: 2, wanted: 1 });
    expect(agree([['Rao', 'guest']], [['Rao', 'host']])).toEqual({ found: 0, told: 1, wanted: 1 });
    expect(agree([], [['Rao']])).toEqual({ found: 0, told: 0, wanted: 1 });
  });

  test('nothing told where nothing is to tell is right', () => {
    expect(f1({ found: 0, told: 0, wanted: 0 })).toBe(1);
    expect(f1({ found: 1, told: 2, wanted: 2 })).toBe(0.5);
    expect(f1({ found: 0, told: 0, wanted: 2 })).toBe(0);
  });
});
