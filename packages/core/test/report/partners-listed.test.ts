import { expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';

const LIST =
  '• Ms. Ana Silva – Ambassador – designate of Peru to Fiji\n\n• Mr. J.R. Holm – Ambassador of Peru to Oman';
const roles = (text: string) =>
  parseMeetingReport(text).participants.map(({ name, role }) => `${role}: ${name}`);

test('those whom a list names, once a sentence has announced it', () => {
  expect(
    roles(
      `President Luis Rey of Peru met with newly appointed Heads of Missions on 3 May 2024.\n\nThe following diplomats called on President Rey:\n\n${LIST}\n\nThey discussed trade.`,
    ),
  ).toEqual(['host: Luis Rey', 'guest: Ana Silva', 'guest: J.R. Holm']);
});

test('a list that nothing announces names no guests', () => {
  expect(
    roles(
      `President Luis Rey of Peru received the Ambassador of Chile, Eva Soto, on 3 May 2024.\n\nNew ambassadors have been named:\n\n${LIST}`,
    ),
  ).toEqual(['host: Luis Rey', 'guest: Eva Soto']);
});
