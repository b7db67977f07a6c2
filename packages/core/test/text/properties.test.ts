import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/text/document.js';

/** Pieces that releases and pages are made of, hostile ones among them. */
const PIECES = [
  'Minister',
  'Al-Thani',
  ' met',
  ' in the U.S.',
  ' The',
  '. ',
  '.',
  '."',
  '”',
  '“',
  '"',
  "'",
  "'s",
  '’',
  ' (',
  ')',
  '[',
  ']',
  '\n',
  '\n\n',
  '\r\n',
  ' date 2025-12-17 ',
  'May 13',
  '17:59',
  '1,200',
  '17th',
  '- ',
  '• ',
  '1. ',
  '--',
  '—',
  '…',
  '...',
  '###',
  '&amp;',
  '&nbsp;',
  '&#39;',
  '#39;',
  '&amp;#39;',
  '&#',
  '&',
  '<',
  '>',
  '<p>',
  '</p>',
  '<br>',
  '<b>',
  '</b>',
  '<a href="',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<nav>',
  '<sup>',
  'e\u0301',
  '\u0301',
  '\ud83e\udd1d',
  '\ud800',
  '\udc00',
  '\u0000',
  '\u00ad',
  '\u200b',
  '習近平',
  'الرئيس',
  'ßİı',
  '@',
  '@State',
  'a@b.gov',
  'www.x.az',
  'https://',
  'Source:',
  'Photo:',
  'END',
  ' ',
  '  ',
  ':',
  ';',
  ',',
];

const release = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('for every text', () => {
  test('tokens are in order, do not overlap and are slices of the text', () => {
    fc.assert(
      fc.property(release, (input) => {
        const { source, tokens } = readDocument(input);
        let last = 0;
        tokens.forEach((token, i) => {
          expect(token.index).toBe(i);
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(source.text.slice(token.start, token.end)).toBe(token.text);
          expect(token.glued).toBe(i > 0 && token.start === last);
          last = token.end;
        });
      }),
      { numRuns: 1500 },
    );
  });

  test('no visible character is lost between tokens', () => {
    fc.assert(
      fc.property(release, (input) => {
        const { source, tokens } = readDocument(input);
        let last = 0;
        let left = '';
        for (const token of tokens) {
          left += source.text.slice(last, token.start);
          last = token.end;
        }
        left += source.text.slice(last);
        expect(left.replace(/[\s\p{Cc}\p{Cf}\u2800\u3164]/gu, '')).toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  test('blocks part the tokens, sentences part the blocks that are read', () => {
    fc.assert(
      fc.property(release, (input) => {
        const { tokens, blocks, sentences } = readDocument(input);
        let at = 0;
        for (const block of blocks) {
          expect(block.from).toBe(at);
          expect(block.to).toBeGreaterThan(block.from);
          expect([block.start, block.end]).toEqual([tokens[block.from]!.start, tokens[block.to - 1]!.end]);
          at = block.to;
        }
        expect(at).toBe(tokens.length);
        blocks.forEach(({ kind, from, to }, block) => {
          const own = sentences.filter((sentence) => sentence.block === block);
          if (kind === 'stamp' || kind === 'furniture') {
            expect(own).toEqual([]);
            return;
          }
          let next = from;
          for (const sentence of own) {
            expect(sentence.from).toBe(next);
            expect(sentence.to).toBeGreaterThan(sentence.from);
            next = sentence.to;
          }
          expect(next).toBe(to);
        });
        expect(sentences.map((sentence) => sentence.index)).toEqual(sentences.map((_, i) => i));
      }),
      { numRuns: 1000 },
    );
  });

  test('every span leads back to the characters it was read from', () => {
    fc.assert(
      fc.property(release, (input) => {
        const { source, tokens } = readDocument(input);
        let last = 0;
        for (const token of tokens) {
          const spans = source.toOriginal(token);
          expect(spans.length).toBeGreaterThan(0);
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(input.length);
            last = start;
          }
          const written = spans.map(({ start, end }) => input.slice(start, end)).join('');
          // Entities and folded blanks differ; everything else is the same.
          if (!/[&#]/.test(written)) expect(written).toBe(token.text);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('reading twice gives the same', () => {
    fc.assert(
      fc.property(release, (input) => {
        const { tokens, blocks, sentences } = readDocument(input);
        const again = readDocument(input);
        expect([again.tokens, again.blocks, again.sentences]).toEqual([tokens, blocks, sentences]);
      }),
      { numRuns: 200 },
    );
  });
});
