import { safeParseMeetingReport } from '@meeting-report/core';
import { describe, expect, test } from 'vitest';
import { factsOf, kindOf, nearest, say, segmentsOf } from '../../stories/playground/facts.js';

const text =
  'VIENNA, March 3, 2026. The Minister of Defence of Austria, Klara Sommer, met with the Minister of Defence of Ghana, Kofi Asante.';

describe('what the playground marks', () => {
  const result = safeParseMeetingReport(text);
  if (!result.success) throw result.error;
  const facts = factsOf(result.report);

  test('segments cover the text once, and know all facts that cover them', () => {
    const segments = segmentsOf(text, facts);
    expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    for (const { pointer, spans } of facts) {
      for (const { start, end } of spans) {
        const within = segments.filter((one) => one.start >= start && one.end <= end);
        expect(within.every((one) => one.facts.some((fact) => fact.pointer === pointer))).toBe(true);
      }
    }
  });

  test('a pointer has a kind and can be said', () => {
    expect(kindOf('/participants/0/name')).toBe('person');
    expect(kindOf('/dateline/date')).toBe('when');
    expect(kindOf('/dateline/city')).toBe('where');
    expect(kindOf('/occasion/name')).toBe('event');
    expect(say(result.report, '/participants/0/title')).toBe('Klara Sommer, title');
    expect(say(result.report, '/dateline/city')).toBe('dateline, city');
  });

  test('the nearest fact is of the same thing, or there is none', () => {
    const shown = ['/participants/0/name', '/participants/1/name', '/date/start'];
    expect(nearest('/participants/1/role', shown)).toBe('/participants/1/name');
    expect(nearest('/date/end', shown)).toBe('/date/start');
    expect(nearest('/topics/0/text', shown)).toBeUndefined();
  });
});
