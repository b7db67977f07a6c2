import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/text/document.js';

/** Blocks as "kind: text", blanks joined. */
function blocksOf(text: string): string[] {
  const { source, blocks } = readDocument(text);
  return blocks.map(
    ({ kind, start, end }) => `${kind}: ${source.text.slice(start, end).replace(/\s+/g, ' ')}`,
  );
}

const LEAD = 'The Minister of Defence received the ambassador of Serbia today.';
const NEXT = 'They discussed military cooperation between the two countries.';

describe('above the lead', () => {
  test.each([
    ['headline', 'Minister of Defence meets Russian Ambassador'],
    ['headline', 'Sri Lanka and South Africa Strengthen Ties:'],
    ['headline', '• Meeting with German President Scheduled for This Afternoon'],
    ['headline', '* President and High Commissioner Discuss Peace, Trade and Tourism'],
    ['headline', '– Says President after casting his vote.'],
    [
      'headline',
      'Readout of President Joseph R. Biden Jr’s. Call with Prime Minister Justin Trudeau of Canada',
    ],
    ['headline', 'Ministry of Defence hosts Turkish delegation'],
    [
      'headline',
      'Statement by NSC Spokesperson Emily Horne on National Security Advisor Jake Sullivan’s Call with B9',
    ],
    ['headline', 'Will they meet?'],
    ['issuer', 'Office of the Spokesperson'],
    ['issuer', 'Ned Price, Department Spokesperson'],
    ['issuer', 'Antony J. Blinken, Secretary of State'],
    ['issuer', 'The below is attributable to Spokesperson Ned Price:'],
    ['issuer', 'The following is attributable to Spokesperson Ned Price:\u200e'],
    ['issuer', 'Spokesperson Matthew Miller provided the following readout:'],
    ['issuer', 'Ministry of Foreign Affairs'],
    ['stamp', '14 August 2024'],
    ['stamp', 'April 2, 2012'],
    ['stamp', '1445/4/10 - 2023/10/25'],
    ['stamp', '27 August 2023 17:59 (UTC+04:00)'],
    ['stamp', '2 Sep. 17:20 (UTC+3 MSK)'],
    ['stamp', 'Published on 2024-05-21 13:40:02'],
    ['stamp', 'VIETNAM, December 12 -'],
    ['stamp', 'calendar>>February 19. 2014 Juche 103 |'],
    ['stamp', 'FOR IMMEDIATE RELEASE March 4, 2022'],
    ['stamp', '5:06 P.M. EST'],
    ['furniture', '© Photo: Georgian government website'],
    ['furniture', 'Photo: Ministry of Foreign Affairs'],
    ['furniture', '2 min read'],
    ['furniture', '1 min read . Updated: 28 Apr 2023, 08:15 PM IST Staff Writer'],
    ['furniture', 'Minister Rao opens the fair. Secretary Das (L) is also seen. (PTI Photo/Ana Silva)'],
    ['furniture', '相关文章'],
    ['furniture', '- 英语文摘:China urges G7 to stop'],
    ['furniture', 'OFFICE OF THE PRIME MINISTER AND CABINET, P.O. Box G1, HONIARA'],
    ['furniture', 'Updated: 13 May 2024, 14:05'],
    ['furniture', 'Skip Ribbon Commands'],
    ['furniture', 'Home > News > Foreign Minister'],
    ['furniture', 'Share Tweet Facebook'],
    ['furniture', 'By Sabina Mammadli'],
    ['furniture', 'This website uses cookies to improve your experience.'],
    [
      'furniture',
      'John Williams (left), Prime Minister, Sitiveni Rabuka. [Source: Fiji Government/ Facebook]',
    ],
  ])('%s: %s', (kind, line) => {
    const text = line.replace(/\u200e/g, '');
    expect(blocksOf(`${line}\n\n${LEAD}\n\n${NEXT}`)).toEqual([
      `${kind}: ${text}`,
      `body: ${LEAD}`,
      `body: ${NEXT}`,
    ]);
    // The same with single line breaks.
    expect(blocksOf(`${line}\n${LEAD}\n${NEXT}`)).toEqual([
      `${kind}: ${text}`,
      `body: ${LEAD}`,
      `body: ${NEXT}`,
    ]);
  });
});

describe('below the lead', () => {
  test.each([
    ['furniture', 'Read more: President Putin meets Modi'],
    ['furniture', 'Rajnath Singh meets Defence Minister of Kazakhstan'],
    ['furniture', 'Source: Ministry of Defence'],
    ['furniture', '(END)'],
    ['furniture', 'END'],
    ['furniture', '###'],
    ['furniture', '---'],
    ['furniture', '. . . .'],
    ['furniture', '-- SPA 13:02 LOCAL TIME 10:02 GMT'],
    ['furniture', '///Ministry of Defence, Public Relations, 14/3/2024'],
    ['furniture', 'For press inquiries, contact DRL-Press@state.gov.'],
    ['furniture', 'Copyright (C) KOREA NEWS SERVICE(KNS) All Rights Reserved.'],
    ['furniture', 'Leave a Reply'],
    ['stamp', 'News On AIR | April 9, 2021 2:28 PM'],
    ['item', '• Mr. M.R. Hassen – High Commissioner'],
    ['item', '- Senator Dick Durbin'],
    ['item', '1. Minister Carr opened by greeting his counterpart.'],
    ['body', 'The Honorable Roy Blunt, United States Senator (R), Missouri'],
    [
      'body',
      'The meeting reaffirmed the relations between the two nations, underscoring continued support for development and prosperity in the years to come',
    ],
    ['body', 'Thank you.'],
  ])('%s: %s', (kind, line) => {
    expect(blocksOf(`${LEAD}\n\n${line}`)).toEqual([`body: ${LEAD}`, `${kind}: ${line}`]);
  });

  test.each([
    [`${LEAD} Source: B92, Tanjug Tweet Share`, 'Source: B92, Tanjug Tweet Share'],
    [`${LEAD} (END)`, '(END)'],
    [`${LEAD} Robina Asido/DMS`, 'Robina Asido/DMS'],
    [`${LEAD} -- SPA 13:02 LOCAL TIME`, '-- SPA 13:02 LOCAL TIME'],
    [`${LEAD} |`, '|'],
  ])('credits behind the last sentence: %s', (text, tail) => {
    expect(blocksOf(text)).toEqual([`body: ${LEAD}`, `furniture: ${tail}`]);
  });

  test('a list that was run into one line is parted', () => {
    expect(
      blocksOf(`${LEAD}\n\nParticipants included:\n\n- Dick Durbin (D-IL) - Bob Menendez - Alex Padilla`),
    ).toEqual([
      `body: ${LEAD}`,
      'body: Participants included:',
      'item: - Dick Durbin (D-IL)',
      'item: - Bob Menendez',
      'item: - Alex Padilla',
    ]);
    expect(blocksOf(`${LEAD}\n\n- First Deputy Minister - Chief of the General Staff`)[1]).toBe(
      'item: - First Deputy Minister - Chief of the General Staff',
    );
  });

  test('names below a colon are no links', () => {
    const blocks = blocksOf(`${LEAD}\n\nThe delegation included:\n\nPaul Narain\n\nMichael Friedman`);
    expect(blocks.slice(1)).toEqual([
      'body: The delegation included:',
      'body: Paul Narain',
      'body: Michael Friedman',
    ]);
  });
});

describe('a stamp before the text of its line', () => {
  test.each([
    [
      ` date 2025-12-17 BAKU, Azerbaijan, December 17. ${LEAD}`,
      'date 2025-12-17',
      `BAKU, Azerbaijan, December 17. ${LEAD}`,
    ],
    [` date 2025-12 ${LEAD}`, 'date 2025-12', LEAD],
    [`Updated: 2010-09-11 02:40 ${LEAD}`, 'Updated: 2010-09-11 02:40', LEAD],
    [`22.9.2023 14:07 EEST ${LEAD}`, '22.9.2023 14:07 EEST', LEAD],
    [
      ` date 2023-08-27 27 August 2023 17:59 (UTC+04:00)\n\n${LEAD}`,
      'date 2023-08-27 27 August 2023 17:59 (UTC+04:00)',
      LEAD,
    ],
  ])('%j', (text, stamp, body) => {
    expect(blocksOf(text)).toEqual([`stamp: ${stamp}`, `body: ${body}`]);
  });

  test.each([
    `18 July 2014 - ${LEAD}`,
    `On 14 August 2024 at 17:59 the minister left.`,
    `Date palms were planted by the guests.`,
  ])('none in %j', (text) => {
    expect(blocksOf(text)).toEqual([`body: ${text}`]);
  });
});

describe('line breaks', () => {
  test('wrapped lines are joined, also in the middle of names', () => {
    const lines = [
      'Defence Minister Receives Guest',
      'BAKU, May 13. Foreign Minister of Azerbaijan Jeyhun',
      'Bayramov has met with Turkish Foreign Minister Hakan',
      'Fidan in Baku, the capital of the Republic of',
      'Azerbaijan, on May 13.',
      'The sides discussed cooperation.',
    ];
    expect(blocksOf(lines.join('\n'))).toEqual([
      `headline: ${lines[0]}`,
      `body: ${lines.slice(1, 5).join(' ')}`,
      `body: ${lines[5]}`,
    ]);
    expect(blocksOf(lines.join('\r\n'))).toEqual(blocksOf(lines.join('\n')));
  });

  test('a paragraph that a page break cut is joined', () => {
    const start = 'The Ministry of Foreign Affairs of Nepal and the Department of State signed a';
    expect(blocksOf(`${start}\n\nMemorandum of Understanding at the Department of State.`)).toEqual([
      `body: ${start} Memorandum of Understanding at the Department of State.`,
    ]);
  });

  test('a paragraph below that goes on in small letters is joined, but not behind a colon', () => {
    const start = 'The Commissioner for Trade and Industry of the African Union Albert Muchanga';
    expect(blocksOf(`${start}\n\nled a discussion on trade.`)).toEqual([
      `body: ${start} led a discussion on trade.`,
    ]);
    expect(
      blocksOf(`${LEAD}\n\nThe sides agreed on processes that aim to:\n\nsupport governments;`),
    ).toHaveLength(3);
  });

  test('lines that are paragraphs stay so', () => {
    expect(blocksOf(`${LEAD}\n${NEXT}\nThe minister then left.`)).toHaveLength(3);
  });
});

describe('odd texts', () => {
  test.each([
    ['', []],
    ['   \n\n ', []],
    ['Minister met his guest', ['body: Minister met his guest']],
    ['Minister met his Turkish guest\n\nTalks', ['body: Minister met his Turkish guest', 'body: Talks']],
    ['14 August 2024', ['stamp: 14 August 2024']],
  ])('%j', (text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });
});

test('the seed release', () => {
  const seeds = new URL('../../../../seeds/', import.meta.url);
  const [file] = readdirSync(seeds);
  const { source, tokens, blocks, sentences } = readDocument(readFileSync(new URL(file!, seeds), 'utf8'));
  expect(blocks.map((block) => block.kind)).toEqual(['stamp', ...Array<string>(7).fill('body')]);
  expect(sentences).toHaveLength(10);
  expect(source.text.slice(tokens[sentences[0]!.from]!.start, tokens[sentences[0]!.to - 1]!.end)).toBe(
    'BAKU, Azerbaijan, December 17.',
  );
});

describe('links to the posts before and after', () => {
  test('whose days ran into the next title', () =>
    expect(
      blocksOf(
        `Minister Receives Envoy\n09/08/2023New Envoy Pays Call\n09/08/2023Published On: 09/08/2023\n${LEAD}\n${NEXT}`,
      ).map((block) => block.split(':')[0]),
    ).toEqual(['furniture', 'furniture', 'stamp', 'body', 'body']));

  test('a title above a day of its own stays one', () =>
    expect(blocksOf(`Minister Receives Envoy\n09/08/2023\n${LEAD}`)[0]).toBe(
      'headline: Minister Receives Envoy',
    ));
});

describe('lines cut inside a name', () => {
  test('"New" and "Prime" go on below', () =>
    expect(
      blocksOf(
        'The Minister of Defence of New\nZealand received the Deputy Prime\nMinister of Fiji today. They met.\n',
      ),
    ).toHaveLength(1));
});

describe('what stands inside a paragraph and is none of it', () => {
  test('a link to another page, from its label to the line that goes on', () =>
    expect(
      blocksOf(
        `The mission wrote of the visit on Monday. Read also: Minister\ndiscusses supplies with Czech guest\nIn Kyiv, the minister met the ambassador of Serbia today.`,
      ),
    ).toEqual([
      'body: The mission wrote of the visit on Monday.',
      'furniture: Read also: Minister discusses supplies with Czech guest',
      'body: In Kyiv, the minister met the ambassador of Serbia today.',
    ]));

  test('a credit in small letters behind a caption that is the lead', () =>
    expect(
      blocksOf(
        `Visiting Army Chief Gen Rao calls on Gen Das at Army Headquarters on Sunday. photo : ispr\n\n${NEXT}`,
      ),
    ).toEqual([
      'body: Visiting Army Chief Gen Rao calls on Gen Das at Army Headquarters on Sunday.',
      'furniture: photo : ispr',
      `body: ${NEXT}`,
    ]));

  test('an agency’s mark behind a lead that a dash opens', () =>
    expect(blocksOf(`– ${LEAD} ${NEXT}-VNA`).at(-1)).toBe('furniture: -VNA'));
});
