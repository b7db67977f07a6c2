import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/text/document.js';

function sentencesOf(text: string): string[] {
  const { source, tokens, sentences } = readDocument(text);
  return sentences.map(({ from, to }) =>
    source.text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' '),
  );
}

/** Ends of sentences are written as `|`. */
const table = (rows: string[]) =>
  rows.map((row) => [row, row.split('|').map((part) => part.trim()), row.replace(/\|/g, '')] as const);

describe('a sentence ends', () => {
  test('between two names where the blank was forgotten', () => {
    expect(sentencesOf('They spoke of lanes near Hormuz.Han thanked the crew.')).toEqual([
      'They spoke of lanes near Hormuz.',
      'Han thanked the crew.',
    ]);
    expect(sentencesOf('They use Node.Js in Baku.')).toHaveLength(1);
  });

  test.each(
    table([
      'They met in Baku. | They talked.',
      'Will they meet? | Yes! | They will.',
      'He met the envoy in the U.S. | The minister agreed.',
      'They met in Washington, D.C. | Secretary Blinken and Foreign Minister Kofod discussed trade.',
      'He greeted Romeo Brawner Jr. | The two talked.',
      'He met U.K. Under Secretary Ana Lee. | They talked.',
      'He met the envoy in the U.K. | Under the plan they will talk.',
      'The meeting began at 5 p.m. | President Lukashenko spoke first.',
      'It was a "success." | The minister left.',
      'It was a “success.” | The minister left.',
      '"We are friends. | We will stay so," he said.',
      'He said: "We agree." | "So do we," she said.',
      'They talked (in English). | They agreed.',
      'They talked. | (He spoke in English.) | They agreed.',
      'BAKU, Azerbaijan, December 17. | The Minister of Defense received a delegation.',
      'MINSK, December 19. | /TASS/. | The president met the minister.',
      'They signed it in 2014. | 15 officers were present.',
    ]),
  )('%s', (_, expected, text) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  test.each([
    ['They held talks.The minister agreed.', ['They held talks.', 'The minister agreed.']],
    ['They met in 2014.The minister agreed.', ['They met in 2014.', 'The minister agreed.']],
    ['They met (today).The minister agreed.', ['They met (today).', 'The minister agreed.']],
    ['He came to Baku.The minister agreed.', ['He came to Baku.', 'The minister agreed.']],
    [
      'They wished the army success under the wise King Abdullah.Huneiti then left.',
      ['They wished the army success under the wise King Abdullah.', 'Huneiti then left.'],
    ],
  ])('where the blank was forgotten: %s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe('a sentence goes on', () => {
  test.each([
    'He met Lt. Gen. Asim Munir and Gen. Li in the capital.',
    'He met J. Biden and K. N. M. Kumarasinghe in the capital.',
    'The U.S. Secretary of State met the U.S. delegation in Baku.',
    'They met on Dec. 5 and on Jan. 3 in the capital.',
    'It began at 3 p.m. Moscow time and at 5 p.m. Tuesday in Baku.',
    'At 5 p.m. President Lukashenko left the capital.',
    'The No. 5 Brigade of St. Petersburg marched past them.',
    'He spoke of "the region." and left the capital.',
    'Nur-Sultan, Kazakhstan.- Cuba met Kazakhstan in the capital.',
    'They met (see p. 5. Then left) in the capital.',
    'They discussed trade; The minister agreed to it.',
    'They met with the firm behind Node.Js in the capital for an hour.',
    'The decision in Roe v. Wade was discussed by them.',
    'Ms. S.S. Premawardhane and Dr. S. Jaishankar met today.',
    'The firm of Smith and Co. Ltd. of London took part in it.',
    'On February 19. 2014 they met in the capital.',
  ])('%s', (text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

test('furniture and stamps have no sentences', () => {
  expect(
    sentencesOf('14 August 2024\n\nThey met in Baku. They talked.\n\nRead more: Putin meets Modi'),
  ).toEqual(['They met in Baku.', 'They talked.']);
});
