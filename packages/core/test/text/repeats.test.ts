import { expect, test } from 'vitest';
import { readDocument } from '../../src/text/document.js';

function blocksOf(text: string): string[] {
  const { source, blocks } = readDocument(text);
  return blocks.map(
    ({ kind, start, end }) => `${kind}: ${source.text.slice(start, end).replace(/\s+/g, ' ')}`,
  );
}

const TITLE = 'Chief of Border Service meets with Interior Minister';
const LEAD =
  'As part of a visit, the Chief of the Border Service met the Minister of Interior on May 16, Report says.';

test('a title run into the summary is parted from it, and a summary cut short is no text', () => {
  expect(
    blocksOf(`${TITLE}\n\n${TITLE} ${LEAD.slice(0, 90)}, R\n\n${LEAD}`).map((b) => b.slice(0, 23)),
  ).toEqual([
    'headline: Chief of Bord',
    'headline: Chief of Bord',
    'furniture: As part of a',
    'body: As part of a visi',
  ]);
});

test.each([
  [
    'a sentence that goes on in small letters',
    `${TITLE}\n\n${TITLE} in Suva, as part of a visit that began on Sunday.`,
    2,
  ],
  ['a short title', 'Ministers meet\n\nMinisters meet In Suva on Sunday, and speak of trade at length.', 2],
  ['a lead told whole twice', `${TITLE}\n\n${LEAD}\n\n${LEAD}`, 3],
])('%s is left as it is', (_, text, count) => {
  expect(blocksOf(text)).toHaveLength(count);
  expect(blocksOf(text).at(-1)).toMatch(/^body/);
});
