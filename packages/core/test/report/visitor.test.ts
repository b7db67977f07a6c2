import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';

const sides = (text: string) =>
  parseMeetingReport(text).participants.map((p) => `${p.name}: ${p.country ?? '-'} ${p.role}`);

describe('whose visit it is', () => {
  test.each([
    [
      'Minister Joseph Borg held lengthy discussions with Minister Karl Schulz as part of his official visit to Germany. Malta’s presidency was discussed.',
      ['Joseph Borg: MT guest', 'Karl Schulz: DE host'],
    ],
    [
      'Minister Karl Schulz received Maltese Minister Joseph Borg during his official visit to Germany.',
      ['Karl Schulz: DE host', 'Joseph Borg: MT guest'],
    ],
    [
      'Defence Minister Li Wei met in Beijing with visiting Omani Defence Minister Said Harthy.',
      ['Li Wei: CN host', 'Said Harthy: OM guest'],
    ],
  ])('%s', (text, told) => expect(sides(text)).toEqual(told));

  test('who is called visiting is on a visit to the host, and it is no news of a journey', () => {
    const report = parseMeetingReport(
      'Defence Minister Li Wei met in Beijing with visiting Omani Defence Minister Said Harthy.',
    );
    expect(report.kind).toBe('meeting');
    expect(report.visit).toEqual({ by: 'OM', to: 'CN' });
  });
});
