import { describe, expect, test } from 'vitest';
import { safeParseMeetingReport } from '../../src/parse.js';

const accepts = (text: string) => safeParseMeetingReport(text).success;

describe('texts that are no report of a meeting', () => {
  test.each([
    [
      'a statement that recalls a meeting',
      'Statement by the Spokesperson on the postponement of elections in Ruritania\n\nThe European Union takes note of the announcement made yesterday by the authorities of Ruritania.\n\nThe EU recalls the commitments made during the visit to Brussels of Prime Minister Ivan Petrenko in October, when he met with High Representative Anna Berg. It urges the release of all detained.',
    ],
    [
      'a transcript',
      'Joint press conference of the President of Lithuania and the President of Poland\n\nPRESIDENT KOWALSKIS: Good afternoon. The President of Poland and I met today and discussed security.\n\nPRESIDENT NOWAK: Thank you. We discussed energy and our borders.\n\nPRESIDENT KOWALSKIS: We will go on.',
    ],
    [
      'an outing of a school',
      'Students of Example College visit the President’s House\n\nA group of students from Example College visited the Presidential Secretariat and the President’s House today. They were briefed on the history of the parliament. The Secretary to the President, Ana Silva, was also present.',
    ],
    [
      'best wishes to a land',
      'Ruritania National Day\n\nIvo Rey, Secretary of State\n\nOn behalf of the Government, I extend my best wishes to the people of Fiji on their national day. I visited Fiji in March to discuss with President Semisi Koroi how we can deepen our ties.',
    ],
    [
      'an obituary',
      'Former foreign minister Ivan Petrenko died on Monday at the age of 91.\n\nAs minister he met with the President of France and the Chancellor of Germany. His funeral will be held on Friday.',
    ],
    [
      'a speech',
      'Dear colleagues,\n\nI am glad to be here in Kyiv.\n\nI met with the President of Poland this morning and I thanked him.\n\nI believe that we must work on.\n\nMy country stands by its word.\n\nI thank you all.',
    ],
  ])('%s', (_, text) => expect(accepts(text)).toBe(false));
});

describe('meetings all the same', () => {
  test.each([
    [
      'students behind the talks',
      'President Ana Silva of Peru received President Jan Holm of Norway in Lima on 3 May 2024. They then visited the students of Example College.',
    ],
    [
      "a minister's own release",
      'This week I will travel to Fiji.\n\nI am glad to be visiting Suva.\n\nI will meet Prime Minister Semisi Koroi.\n\nI look forward to talks on trade.\n\nI thank my hosts.',
    ],
    [
      'a statement on a meeting',
      "Statement by NSC Spokesperson Emily Horne on National Security Advisor Jake Smith's meeting with Foreign Minister Jan Kowalski of Poland\n\nNational Security Advisor Jake Smith met today with Foreign Minister Jan Kowalski of Poland in Washington. They discussed energy.",
    ],
    [
      'a call that begins with wishes',
      'Minister Rey’s Call with Prime Minister Koroi\n\nMinister Ivo Rey of Peru spoke today with Prime Minister Semisi Koroi of Fiji. On behalf of the Government he extended best wishes.',
    ],
    [
      'told with "when"',
      'Fiji has thanked Australia for its steady support.\n\nPrime Minister Ivan Petrenko conveyed this when he met Australian Minister for Development Pat Brown.\n\nThe two leaders discussed labour mobility.',
    ],
    [
      'a label in capitals',
      'KYIV: Defence Minister Ivan Petrenko met his Polish counterpart Jan Kowalski on Tuesday.\n\nTOPICS: They discussed training.',
    ],
    [
      'quoted first persons',
      'President Ivan Petrenko received the Polish foreign minister Jan Kowalski in Kyiv.\n\n“I am glad to see you,” he said.\n\n“I thank you,” said Kowalski.\n\n“I hope for more,” he said.\n\n“I will come again,” he added.\n\n“I and my people thank you.”',
    ],
  ])('%s', (_, text) => expect(accepts(text)).toBe(true));
});
