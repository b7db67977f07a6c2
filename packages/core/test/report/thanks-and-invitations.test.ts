import { describe, expect, test } from 'vitest';
import { safeParseMeetingReport } from '../../src/index.js';

const report = (text: string) => {
  const result = safeParseMeetingReport(text);
  if (!result.success) throw result.error;
  return result.report;
};
const LEAD = 'Foreign Minister Ana Rey of Peru met Ambassador Tom Berg of Austria on Monday. ';

describe('nobody thanks himself', () => {
  test.each([
    ['The Foreign Minister thanked Minister Rey for her help.', 0],
    ['The Ambassador thanked Minister Rey for her help.', 1],
  ])('%s', (text, count) => expect(report(LEAD + text).statements).toHaveLength(count));
});

describe('what somebody is invited to', () => {
  test.each([
    [
      'Rey extended an invitation to the Ambassador to accompany her at the next meeting to be held in Paris.',
      'accompany her at the next meeting to be held in Paris',
    ],
    ['Rey extended an invitation to the Ambassador to visit Lima.', 'visit Lima'],
  ])('%s', (text, found) => expect(report(LEAD + text).outcomes.map((o) => o.text)).toEqual([found]));
});
