/**
 * Texts for the properties: whole releases, releases hurt at random, and heaps of the pieces that
 * releases and hostile pages are made of.
 *
 * @module
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export interface Release {
  readonly id: string;
  readonly text: string;
}

/** The releases that the project keeps. */
export const RELEASES: readonly Release[] = [
  ...readdirSync(here('../releases'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ id: name, text: readFileSync(here(`../releases/${name}`), 'utf8') })),
  ...readdirSync(here('../../seeds')).map((name) => ({
    id: name,
    text: readFileSync(here(`../../seeds/${name}`), 'utf8'),
  })),
];

/** Real releases in bulk, where they lie beside the project; else none. */
export function bulkReleases(): Release[] {
  const file = here('../../../shared/corpus/bulk.jsonl.gz');
  if (!existsSync(file)) return [];
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Release);
}

/** One release and what was done to it, so that a failure can be read. */
export const hurtRelease: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...RELEASES.map(({ text }) => text)),
    fc.array(
      fc.record({
        how: fc.constantFrom('delete', 'swap', 'cut', 'head', 'double', 'insert', 'capitals', 'lines'),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        to: fc.double({ min: 0, max: 1, noNaN: true }),
        piece: fc.nat(),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([text, hurts]) => hurts.reduce(hurt, text));

interface Hurt {
  readonly how: string;
  readonly at: number;
  readonly to: number;
  readonly piece: number;
}

function hurt(text: string, { how, at, to, piece }: Hurt): string {
  const words = text.split(/(?<=\s)(?=\S)/);
  const place = Math.floor(at * words.length);
  const other = Math.floor(to * words.length);
  switch (how) {
    case 'delete':
      words.splice(place, 1 + (other % 8));
      return words.join('');
    case 'double':
      words.splice(place, 0, ...words.slice(other, other + 12));
      return words.join('');
    case 'insert':
      words.splice(place, 0, PIECES[piece % PIECES.length]!);
      return words.join('');
    case 'capitals':
      return words.map((word, i) => (i >= place && i < place + 40 ? word.toUpperCase() : word)).join('');
    case 'lines':
      return words.map((word, i) => (i % 9 === piece % 9 ? word.replace(/\s+$/, '\n') : word)).join('');
    case 'swap': {
      const paragraphs = text.split(/\n\s*\n/);
      const [moved] = paragraphs.splice(Math.floor(at * paragraphs.length), 1);
      paragraphs.splice(Math.floor(to * (paragraphs.length + 1)), 0, moved ?? '');
      return paragraphs.join('\n\n');
    }
    case 'head':
      return text.slice(Math.floor(at * text.length));
    default:
      return text.slice(0, Math.floor(at * text.length));
  }
}

/** What releases, pages and attacks are made of. */
export const PIECES: readonly string[] = [
  ...[
    'BAKU, Azerbaijan, December 17. ',
    'The Minister of Defense ',
    'Colonel General Zakir Hasanov ',
    'met ',
  ],
  ...[
    'received ',
    'Foreign Minister Jane Doe ',
    'of the Republic of Türkiye ',
    'held talks with ',
    'visited Ankara ',
  ],
  ...[
    'on Tuesday',
    'on 17 December 2025',
    'from May 3 to 5',
    'thanked him for ',
    'said that ',
    'noted ',
    'the sides ',
  ],
  ...[
    'discussed cooperation in trade, energy and ',
    'signed a memorandum of understanding ',
    'laid a wreath at ',
  ],
  ...[
    'Trend reports via the Ministry',
    'H.E. Dr. ',
    'Mr. ',
    'President Biden ',
    'Secretary Blinken spoke with ',
    'by phone',
  ],
  ...[
    'a delegation headed by ',
    'his counterpart ',
    'he ',
    'she ',
    'the guest ',
    'the Turkish side ',
    'who is on an official visit ',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\n \n',
    ' ',
    '  ',
    '\t',
    '. ',
    '.',
    ', ',
    '; ',
    ': ',
    '! ',
    '? ',
    '…',
    '...',
    ' – ',
    ' — ',
    '-',
    '--',
  ],
  ...[
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    "'s ",
    '’s ',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '«',
    '»',
    '*',
    '•',
    '- ',
    '1. ',
    '###',
    '@',
    '#',
    '/',
  ],
  ...[
    '&amp;',
    '&nbsp;',
    '&#39;',
    '&#x41;',
    '&#0;',
    '&#1114112;',
    '&lt;',
    '&',
    '<',
    '>',
    '<p>',
    '</p>',
    '<br>',
    '<b>',
    '</b>',
  ],
  ...[
    '<a href="',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<table><tr><td>',
    '<![CDATA[',
    '<div>',
    '</div>',
    '<li>',
    '<h1>',
  ],
  ...[
    '\u0000',
    '\ud800',
    '\udc00',
    '\ufeff',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u202e',
    '\u0301',
    'e\u0301',
    '\u2028',
    '🤝',
    '👩‍👩‍👧',
    'ﬁ',
    'ß',
    'İ',
    'ı',
  ],
  ...[
    '习近平',
    'الرئيس',
    'Министр',
    '１２',
    '٣',
    '½',
    'Ⅳ',
    '17th',
    '1,200',
    '17:59',
    '2025-12-17',
    '31 February 2024',
    'Feb 29',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'prototype',
    'valueOf',
    '~1',
    '~0',
    '/participants/0',
  ],
  ...[
    'U.S.',
    'U.K. ',
    'a.m. ',
    'No. ',
    'St. ',
    'J. ',
    'A.B.C. ',
    'Ye. ',
    'Lt. Gen. ',
    'NATO',
    'UN',
    'EU',
    'ASEAN',
    'OIC',
  ],
];

/** Pieces in any order. */
export const heap: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 80 })
  .map((pieces) => pieces.join(''));

/** Any UTF-16 string at all, lone surrogates included. */
export const anyString: fc.Arbitrary<string> = fc.string({ unit: 'binary', maxLength: 400 });

/** Text that the parser may be given. */
export const anyInput: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: hurtRelease },
  { weight: 2, arbitrary: heap },
  { weight: 1, arbitrary: fc.tuple(hurtRelease, heap).map(([a, b]) => a + b) },
  { weight: 1, arbitrary: anyString },
);
