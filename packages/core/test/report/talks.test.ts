import { describe, expect, test } from 'vitest';
import { record } from '../read.js';

const LEAD = 'SUVA, May 3. Minister Arun Rao of India received Minister Ana Silva of Brazil on Monday.';

function told(text: string) {
  const whole = `${LEAD}\n\n${text}`;
  const report = record(whole);
  const slice = (pointer: string) =>
    (report.evidence[pointer] ?? []).map(({ start, end }) => whole.slice(start, end).replace(/\s+/g, ' '));
  for (const [i, { text: topic }] of report.topics.entries())
    expect(slice(`/topics/${i}/text`)).toContain(topic);
  for (const [i, { text: outcome }] of report.outcomes.entries())
    expect(slice(`/outcomes/${i}/text`)).toContain(outcome);
  return report;
}

describe('topics', () => {
  test('each with its field', () => {
    expect(told('The sides discussed trade, military training and food security.').topics).toEqual([
      { text: 'trade', field: 'trade' },
      { text: 'military training', field: 'defence' },
      { text: 'food security', field: 'humanitarian' },
    ]);
  });
  test('each once, whatever its capitals', () => {
    const { topics } = told('The sides discussed regional security. They also discussed Regional security.');
    expect(topics.map(({ text }) => text)).toEqual(['regional security']);
  });
  test('none', () => {
    expect(told('It rained.').topics).toEqual([]);
  });
});

describe('outcomes', () => {
  test('each with its kind', () => {
    const { outcomes } = told(
      'The ministers signed a memorandum of understanding. The sides agreed to open a crossing.',
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['signed', 'agreed']);
    expect(outcomes[0]?.text).toBe('a memorandum of understanding');
  });
  test('each once', () => {
    const { outcomes } = told(
      'The ministers signed a memorandum of understanding. Rao and Silva signed a memorandum of understanding.',
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['signed']);
  });
  test('none', () => {
    expect(told('It rained.').outcomes).toEqual([]);
  });
});
