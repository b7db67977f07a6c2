import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeParseMeetingReport } from '../../src/parse.js';
import { faultOf, isIsoDate } from '../../src/report/check.js';
import { MeetingReportSchema, meetingReportJsonSchema } from '../../src/report/schema.js';
import { SHAPE } from '../../src/report/shape.js';

const parsed = safeParseMeetingReport(
  `BAKU, Azerbaijan, December 17, 2025. The Minister of Defense of Azerbaijan, Colonel General Zakir Hasanov, received a
  delegation led by the Minister of Defense of Georgia, Irakli Chikovani. The guests laid a wreath at the Alley of Honor.
  The sides discussed military cooperation. Minister Hasanov noted that ties are growing. A protocol was signed.`,
);
if (!parsed.success) throw parsed.error;
const record = () => structuredClone(parsed.report) as Record<string, unknown>;

test('the shape is that of the schema (else run scripts/generate-shape.mjs)', () => {
  const { $schema: _, ...wanted } = meetingReportJsonSchema();
  const plain = (_: string, value: unknown) => (value instanceof RegExp ? value.source : value);
  const pattern = (key: string, value: unknown) =>
    key === 'pattern' ? new RegExp(value as string).source : value;
  expect(JSON.stringify(SHAPE, plain)).toBe(JSON.stringify(wanted, pattern));
});

describe('a fault is told by its place', () => {
  test('none in a record of ours', () => {
    expect(faultOf(record())).toBeUndefined();
    expect(faultOf({ ...record(), headline: undefined })).toBeUndefined();
  });

  test.each([
    ['/kind', { kind: 'party' }],
    ['/publishedOn', { publishedOn: '2025-02-30' }],
    ['/unknown', { unknown: 1 }],
    ['/status', { status: undefined }],
    ['/parties/0', { parties: [null] }],
    ['/parties/0/role', { parties: [{ id: 'AZ', kind: 'country', name: 'Azerbaijan' }] }],
    ['/itinerary/0/honourees', { itinerary: [{ action: 'other', text: 'x', honourees: [] }] }],
    ['/evidence/kind', { evidence: { kind: [{ start: 0, end: 1 }] } }],
    ['/evidence//kind/0/end', { evidence: { '/kind': [{ start: 0, end: 0 }] } }],
    ['/evidence//kind', { evidence: { '/kind': undefined } }],
    ['/occasion/ordinal', { occasion: { name: 'Forum', ordinal: 1.5 } }],
    [
      '/statements/0/speaker',
      { statements: [{ speaker: {}, verb: 'said', act: 'say', content: 'x', quoted: false }] },
    ],
  ])('%s', (place, change) => {
    expect(faultOf({ ...record(), ...change })).toBe(place);
  });

  test('of a value that is no record', () => {
    for (const value of [null, undefined, 1, '', [], [record()]]) expect(faultOf(value)).toBe('');
  });
});

test('it says yes where zod does, whatever is changed', () => {
  const anything = fc.constantFrom(
    undefined,
    null,
    '',
    'x',
    0,
    -1,
    1.5,
    true,
    [],
    {},
    ['x'],
    '2025-01-01',
    'AZ',
  );
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), anything, (way, value) => {
      const changed = record();
      let place = changed;
      for (const [step, number] of way.entries()) {
        const keys = Object.keys(place);
        const key = keys[number % Math.max(1, keys.length)] ?? 'none';
        const inner = place[key];
        if (step === way.length - 1 || typeof inner !== 'object' || inner === null) {
          place[key] = value;
          break;
        }
        place = inner as Record<string, unknown>;
      }
      expect(faultOf(changed) === undefined).toBe(MeetingReportSchema.safeParse(changed).success);
    }),
    { numRuns: 3000, seed: 20261127 },
  );
});

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-2-9', false],
  [20240229, false],
  [undefined, false],
])('%j as a day: %j', (value, is) => {
  expect(isIsoDate(value)).toBe(is);
});
