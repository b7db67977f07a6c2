import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildMatcher, nounForms } from '../../src/lexicon/index.js';
import type { LexForm } from '../../src/lexicon/types.js';
import { tokenize } from '../../src/text/tokens.js';
import { find, findIn, words } from './find.js';

const rank = { type: 'rank' } as const;
const office = { type: 'office' } as const;
const country = { type: 'country', code: 'US', form: 'name' } as const;
const texts = (forms: readonly LexForm[], text: string) => findIn(forms, text).map((found) => found.text);

describe('a hyphen is as good as a blank', () => {
  test.each([
    ['colonel general', 'Colonel-General Hasanov', ['Colonel-General']],
    ['secretary-general', 'the Secretary General said', ['Secretary General']],
    ['secretary-general', 'the Secretary\u2011General said', ['Secretary\u2011General']],
    ['commander in chief', 'the Commander-in-Chief', ['Commander-in-Chief']],
    ['secretary-general', 'the Secretary-\nGeneral said', ['Secretary-\nGeneral']],
    // A dash between blanks parts two things.
    ['secretary-general', 'the Secretary - General Ali', []],
    ['secretary-general', 'the Secretary\u2014General Ali', []],
  ])('%s in %j', (form, text, found) => {
    expect(texts([{ form, entry: office }], text)).toEqual(found);
  });
});

describe('the stop of an abbreviation may be missing', () => {
  test.each(['Lt. Gen. Asim', 'Lt Gen Asim', 'Lt. Gen Asim', 'Lt.Gen. Asim', 'LT GEN ASIM', 'Lt-Gen Asim'])(
    '%s',
    (text) => {
      expect(texts([{ form: 'lt gen', entry: rank }], text)).toHaveLength(1);
      expect(texts([{ form: 'Lt. Gen.', cased: true, entry: rank }], text)).toHaveLength(1);
    },
  );

  test('"us", "U.S." and "US" stay apart', () => {
    const stops = [{ form: 'U.S.', cased: true, entry: country }];
    const plain = [{ form: 'US', cased: true, entry: country }];
    expect(texts(stops, 'the U.S. told us, US')).toEqual(['U.S.']);
    expect(texts(plain, 'the U.S. told us, US')).toEqual(['US']);
  });

  test('an initial is no word', () => {
    expect(texts([{ form: 'U', cased: true, entry: { type: 'honorific' } }], 'U Nu met U. Ali')).toEqual([
      'U',
    ]);
  });
});

describe('cased forms', () => {
  test.each([
    ['Turkey', 'Turkey, TURKEY and a turkey', ['Turkey', 'TURKEY']],
    ['May', 'On May 5 they may meet', ['May']],
    ['March', 'March 8; they march on', ['March']],
    ['MoU', 'a MoU, an MOU, the mou, Mou', ['MoU', 'MOU']],
    ['UN', 'UN, un, Un', ['UN']],
    ['Republic of Korea', 'the Republic of Korea and the republic of Korea', ['Republic of Korea']],
    [
      "People's Republic",
      "the People's Republic, PEOPLE’S REPUBLIC",
      ["People's Republic", 'PEOPLE’S REPUBLIC'],
    ],
  ])('%s in %s', (form, text, found) => {
    expect(texts([{ form, cased: true, entry: country }], text)).toEqual(found);
  });
});

describe('spelling', () => {
  test.each([
    ['defense minister', 'the Defence Minister'],
    ['defence minister', 'the defense minister'],
    ['Shanghai Cooperation Organization', 'Shanghai Cooperation Organisation'],
    ['national security adviser', 'national security advisor'],
    ["charge d'affaires", 'Chargé d’Affaires'],
    ['Türkiye', 'Turkiye'],
    ['Turkiye', 'TÜRKİYE'],
    ['Ha Noi', 'Hà Nội'],
    ['(Retd)', '(Retd.)'],
    ['B&H', 'B&H'],
  ])('%s is found in %s', (form, text) => {
    expect(texts([{ form, entry: office }], text)).toHaveLength(1);
  });
});

describe('lines', () => {
  const forms = [{ form: 'chief of staff', entry: office }];

  test('a match may span a line break, not a blank line', () => {
    expect(texts(forms, 'the Chief of\nStaff')).toEqual(['Chief of\nStaff']);
    expect(texts(forms, 'the Chief of\n  Staff')).toEqual(['Chief of\n  Staff']);
    expect(texts(forms, 'the Chief of\n\nStaff')).toEqual([]);
    expect(texts(forms, 'the Chief of\n \nStaff')).toEqual([]);
  });

  test('without the text, a gap of more than one character is a blank line', () => {
    const match = buildMatcher(forms);
    expect(match(tokenize('chief of\nstaff')).at(0)).toHaveLength(1);
    expect(match(tokenize('chief of\n\nstaff')).at(0)).toHaveLength(0);
  });
});

describe('overlaps', () => {
  test('matches that begin at one token come longest first', () => {
    const matches = buildMatcher(nounForms())(tokenize('Chief of the General Staff'));
    const lengths = matches.at(0).map(({ from, to }) => to - from);
    expect(lengths[0]).toBe(5);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(matches.longest(0, 'office')?.to).toBe(5);
    expect(matches.longest(0, 'country')).toBeUndefined();
    expect(matches.at(99)).toEqual([]);
  });

  test.each([
    ['South Sudan and Sudan', 'country', ['South Sudan', 'Sudan']],
    ['Papua New Guinea', 'country', ['Papua New Guinea']],
    ['the Latin American and American sides', 'country', ['American']],
    ['the South China Sea and China', 'country', ['China']],
    ['New Mexico, Mexico City, Mexico', 'country', ['Mexico']],
    ['the Attorney General and General Ali', 'rank', ['General']],
    ['the Secretary-General', 'rank', []],
    ['the General Staff', 'rank', []],
    ['Wing Commander Ali, the Commander', 'office', ['Commander']],
    ['Sri Lanka', 'honorific', []],
    ['the Shanghai Cooperation Organisation', 'city', []],
    ['the Kuwait News Agency', 'country', []],
    // A national body still tells its country.
    ['the US Congress', 'country', ['US']],
  ] as const)('of names and titles the longer hides the shorter: %s', (text, type, found) => {
    expect(words(text, type)).toEqual(found);
  });

  test('one form can mean several things, in the order of the tables', () => {
    expect(find('Congo', 'country').map(({ code }) => code)).toEqual(['CD', 'CG']);
    expect(find('Tripoli', 'city').map((city) => city.country)).toEqual(['LY', 'LB']);
  });

  test('an entry is given once, however many of its forms fit', () => {
    const forms = [
      { form: 'lt gen', entry: rank },
      { form: 'Lt. Gen.', cased: true, entry: rank },
    ];
    expect(findIn(forms, 'Lt. Gen. Asim')).toHaveLength(1);
  });
});

describe('any table and text', () => {
  const form = fc
    .array(
      fc.constantFrom('chief', 'of', 'staff', 'general', 'Lt.', 'U.S.', 'Türkiye', "people's", '(retd)'),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((list) => list.join(' '));

  test('a form is found in its own words, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.array(form, { minLength: 1, maxLength: 8 }), form, (forms, wanted) => {
        const table = [...forms, wanted].map((text, i) => ({
          form: text,
          entry: { type: 'calendar', unit: 'number', value: i } as const,
        }));
        const found = findIn(table, `and ${wanted} and`);
        expect(found.map(({ text }) => text)).toContain(wanted);
      }),
    );
  });

  test('matches stay within the text', () => {
    const match = buildMatcher(nounForms());
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const tokens = tokenize(text);
        const matches = match(tokens, text);
        for (const { index } of tokens) {
          for (const { from, to } of matches.at(index)) {
            expect(from).toBe(index);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(tokens.length);
          }
        }
      }),
    );
  });
});
