/**
 * What does not change a release's meaning does not change its record: how lines end and wrap, which blanks and
 * quotation marks are typed, a paragraph on something else.
 */
import { type MeetingReport, safeParseMeetingReport } from '@meeting-report/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facts } from './laws';
import { bulkReleases, RELEASES } from './releases';
import { LONG, runs, TIMEOUT } from './runs';

const texts = LONG ? [...RELEASES, ...bulkReleases()] : RELEASES;

/** Facts of a text, or why there are none. */
function read(text: string): unknown {
  const result = safeParseMeetingReport(text, { validate: false });
  return result.success ? facts(result.report as MeetingReport) : result.error.code;
}

/** Breaks lines that are longer than a page is wide; short ones, such as headlines, stay as they are. */
function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (line.length <= width ? line : wrapLine(line, width)))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const out: string[] = [];
  let row = '';
  for (const word of line.split(' ')) {
    if (row !== '' && row.length + 1 + word.length > width) {
      out.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return [...out, row].join('\n');
}

const apart = (text: string) => text.replace(/\r\n?/g, '\n').replace(/\n+/g, '\n\n');

describe.each(texts)('$id', ({ text }) => {
  const plain = text.replace(/\r\n?/g, '\n');

  test('reads the same with other line ends', () => {
    expect(read(plain.replace(/\n/g, '\r\n'))).toEqual(read(plain));
    expect(read(plain.replace(/\n/g, '\r'))).toEqual(read(plain));
    expect(read(`\ufeff${plain}`)).toEqual(read(plain));
    expect(read(`\n\n${plain}\n\n\n`)).toEqual(read(plain));
  });

  test('reads the same with wider and other blanks', () => {
    expect(read(plain.replace(/ /g, '  '))).toEqual(read(plain));
    expect(read(plain.replace(/ /g, '\u00a0'))).toEqual(read(plain));
    expect(read(plain.replace(/(?<=\w) (?=\w)/g, '\u202f'))).toEqual(read(plain));
  });

  test('reads the same with typed and typeset quotation marks', () => {
    const typed = plain.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
    const typeset = typed
      .replace(/(^|[\s([—–-])"/gm, '$1“')
      .replace(/"/g, '”')
      .replace(/(?<=\w)'/g, '’');
    expect(read(typeset)).toEqual(read(typed));
  });

  test('reads the same wrapped to a page', () => {
    const paragraphs = apart(plain);
    for (const width of [72, 90]) expect(read(wrap(paragraphs, width))).toEqual(read(paragraphs));
  });

  test('reads the same with letters composed or not', () => {
    expect(JSON.stringify(read(plain.normalize('NFD'))).normalize('NFC')).toEqual(
      JSON.stringify(read(plain.normalize('NFC'))),
    );
  });

  test('reads the same with a paragraph on something else', () => {
    const paragraphs = apart(plain).trim().split('\n\n');
    const unrelated =
      'Rain is expected in the northern valleys, and the roads over the hills remain slippery.';
    // Between two paragraphs of the story: not within its head, nor below its foot.
    const places = paragraphs
      .map((_, i) => i)
      .filter((i) => i > 0 && [i - 1, i].every((k) => isProse(paragraphs[k])));
    const whole = read(paragraphs.join('\n\n'));
    for (const place of places) {
      const longer = [...paragraphs.slice(0, place), unrelated, ...paragraphs.slice(place)];
      expect(read(longer.join('\n\n')), `before paragraph ${place}`).toEqual(whole);
    }
  });
});

const isProse = (paragraph: string | undefined) => paragraph !== undefined && paragraph.length > 120;

test(
  'blanks between words may be of any kind and number',
  () => {
    const blank = fc.constantFrom(' ', '  ', '\u00a0', '\t', '\u2009');
    fc.assert(
      fc.property(
        fc.constantFrom(...RELEASES.map(({ text }) => text)),
        fc.array(blank, { minLength: 5, maxLength: 40 }),
        (text, blanks) => {
          let n = 0;
          // The one cap: blanks that begin a line are indentation.
          const other = text.replace(/(?<=\S) (?=\S)/g, () => blanks[n++ % blanks.length]!);
          expect(read(other)).toEqual(read(text));
        },
      ),
      runs(150),
    );
  },
  TIMEOUT,
);
