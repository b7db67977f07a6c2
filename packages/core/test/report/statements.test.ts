import { describe, expect, test } from 'vitest';
import { safeParseMeetingReport } from '../../src/parse.js';

const LEAD = 'SUVA, May 3. Minister Arun Rao of India received Minister Ana Silva of Brazil on Monday.';

function told(text: string): { said: string[]; warnings: string[] } {
  const result = safeParseMeetingReport(`${LEAD}\n\n${text}`);
  if (!result.success) throw result.error;
  const { report, warnings } = result;
  report.statements.forEach(({ content, verb }, i) => {
    const at = (key: string) =>
      (report.evidence[`/statements/${i}/${key}`] ?? []).map(({ start, end }) =>
        `${LEAD}\n\n${text}`.slice(start, end).replace(/\s+/g, ' '),
      );
    expect(at('content').join(' ')).toBe(content);
    expect(at('verb')).toEqual([verb]);
    expect(at('speaker').length).toBeGreaterThan(0);
  });
  return {
    said: report.statements.map(
      ({ speaker, act, content, quoted }) =>
        `${Object.values(speaker)[0]} ${act}: ${quoted ? `“${content}”` : content}`,
    ),
    warnings: warnings.map(({ code }) => code),
  };
}

describe('under whom it is told', () => {
  test.each([
    [
      'a page that tells it twice',
      'Rao stressed the need for trade.\n\nRao stressed the need for trade.',
      'arun-rao stress: need for trade',
    ],
    ['the members of a delegation', 'The members of the delegation thanked Rao.', 'ana-silva thank: Rao'],
    [
      'the leaders of one land',
      'The Indian leaders stressed the need for trade.',
      'IN stress: need for trade',
    ],
    ['a name', 'Rao stressed the need for trade.', 'arun-rao stress: need for trade'],
    ['an office', 'The Indian minister stressed the need for trade.', 'arun-rao stress: need for trade'],
    ['a pronoun', 'Rao was glad. He stressed the need for trade.', 'arun-rao stress: need for trade'],
    ['a side', 'The Brazilian side stressed the need for trade.', 'BR stress: need for trade'],
    ['the guest', 'The guest stressed the need for trade.', 'ana-silva stress: need for trade'],
    ['all', 'The sides stressed the need for trade.', 'true stress: need for trade'],
    ['nobody in particular', 'It was stressed that trade grows.', 'true stress: trade grows'],
    [
      'one before in the sentence',
      'Rao praised Suva, stressing the need for trade.',
      'arun-rao stress: need for trade',
    ],
    ['quoted', '“We need trade,” Silva said.', 'ana-silva say: “We need trade”'],
    ['a country', 'India stressed the need for trade.', 'IN stress: need for trade'],
  ])('%s', (_, text, found) => expect(told(text).said).toContain(found));
});

describe('what is left out', () => {
  test('with a warning: the words of one who took no part', () => {
    const { said, warnings } = told('President Rui Pinto stressed the need for trade.');
    expect(said).toEqual([]);
    expect(warnings).toContain('unresolved-speaker');
  });
  test('the words of the source', () => {
    const { said, warnings } = told('Ministry spokesperson Li Das stressed the need for trade.');
    expect(said).toEqual([]);
    expect(warnings).not.toContain('unresolved-speaker');
  });
});
