import { describe, expect, it } from 'vitest';
import { safeParseMeetingReport } from '../../src/index.js';

/** Text -> country of the companion; what the text does not tell stays absent. */
const cases: [text: string, companion: string, country: string | undefined][] = [
  [
    'LUSAKA, 4 May 2024 – The President of Kenya, Joseph Mwangi, arrived in Lusaka on a state visit to Zambia. He was received by the President of Zambia, Peter Banda. Accompanying the President of Kenya on this visit are Minister of Trade, Anna Wanjiru, and other officials.',
    'Anna Wanjiru',
    'KE',
  ],
  [
    'President Joseph Mwangi arrived in Berlin this morning on an official visit. The welcome ceremony will be hosted by German President Karl Weber. Accompanying the President on this visit are Minister of Trade, Anna Wanjiru, along with senior officials.',
    'Anna Wanjiru',
    undefined,
  ],
];

describe('companions of a visitor', () => {
  it.each(cases)('%s', (text, companion, country) => {
    const result = safeParseMeetingReport(text);
    expect(result.success).toBe(true);
    if (!result.success) return;
    const person = result.report.participants.find((p) => p.name === companion);
    expect(person?.country).toBe(country);
  });
});
