import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/text/document.js';

/** Inputs that make a careless reader go back again and again. */
const HOSTILE: Record<string, (size: number) => string> = {
  'one long line': (size) => fill('Minister met guest ', size),
  'one long word': (size) => fill('a', size),
  'capitals without a stop': (size) => fill('Aaa ', size),
  initials: (size) => fill('A. ', size),
  'initials without blanks': (size) => fill('A.', size),
  'small letters with stops': (size) => fill('aa.bb.', size),
  'straight quotes': (size) => fill('"', size),
  'quotes behind stops': (size) => `${fill('."', size)} a`,
  'brackets behind stops': (size) => `${fill('.)', size)} a`,
  'opening brackets': (size) => fill('(', size),
  'closing brackets': (size) => fill(')', size),
  'short lines': (size) => fill('Abc\n', size),
  'short paragraphs': (size) => fill('Abc def\n\n', size),
  'list lines': (size) => fill('- Abc\n', size),
  'lines of brackets': (size) => fill('))))\n', size),
  'hyphens and digits': (size) => fill('1-', size),
  'one long number': (size) => fill('1', size),
  'e-mail that never comes': (size) => `${fill('a-b.', size)}@`,
  'at signs': (size) => fill('@', size),
  addresses: (size) => fill('http://a ', size),
  'combining marks': (size) => fill('\u0301', size),
  apostrophes: (size) => fill("a'", size),
  entities: (size) => fill('&amp;', size),
  'entities that do not end': (size) => fill('&#1', size),
  'unclosed tags': (size) => fill('<p ', size),
  'unclosed attributes': (size) => fill('<a href="', size),
  'unclosed comments': (size) => `<p>${fill('<!--', size)}`,
  'unclosed scripts': (size) => `<p>${fill('<nav></x>', size)}`,
  'nested tags': (size) => fill('<div><b>', size),
  blanks: (size) => `<p>${fill(' \n', size)}`,
};

const fill = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length));

function cost(text: string): number {
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    // Time on the processor, since the machine may be busy with something else.
    const start = process.cpuUsage();
    readDocument(text);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

describe('eight times the text costs about eight times the time', () => {
  test.each(Object.keys(HOSTILE))('%s', (name) => {
    const make = HOSTILE[name]!;
    const small = cost(make(20_000));
    const large = cost(make(160_000));
    // A quadratic reader would need 64 times; the floor keeps clock noise out of tiny times.
    expect(large).toBeLessThan(32 * Math.max(small, 4));
  });
});

test('ten million characters are read', () => {
  const { tokens } = readDocument(fill('<p>The Minister met &amp; talked.</p>', 10_000_000));
  expect(tokens.length).toBeGreaterThan(1_000_000);
}, 60_000);
