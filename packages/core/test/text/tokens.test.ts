import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokens.js';

const cut = (text: string) => tokenize(text).map((token) => token.text);

describe('words and the marks that belong to them', () => {
  test.each([
    // Possessives
    ["Vietnam's visit", ['Vietnam', "'s", 'visit']],
    ['the States’ role', ['the', 'States', '’', 'role']],
    ["the U.S.'s role", ['the', 'U.S.', "'s", 'role']],
    ["BAKU'S", ['BAKU', "'S"]],
    ["Russia's.", ['Russia', "'s", '.']],
    // Apostrophes inside names
    ["O'Brien in N'Djamena", ["O'Brien", 'in', "N'Djamena"]],
    ["Dato' Saifuddin", ["Dato'", 'Saifuddin']],
    ['Dato’ Saifuddin', ['Dato’', 'Saifuddin']],
    ["Chargé d'affaires", ['Chargé', "d'affaires"]],
    ["Đa'iry’s", ["Đa'iry", '’s']],
    ["we don't", ['we', "don't"]],
    // … and quotes that only look like them
    ["the 'Analytic Council' group", ['the', "'", 'Analytic', 'Council', "'", 'group']],
    ['the ‘First’ policy', ['the', '‘', 'First', '’', 'policy']],
    // Hyphens and dashes
    ['Azerbaijan-Türkiye', ['Azerbaijan', '-', 'Türkiye']],
    ['Al-Mutairi', ['Al', '-', 'Mutairi']],
    ['COLLEGE—Baku – x -- y', ['COLLEGE', '—', 'Baku', '–', 'x', '--', 'y']],
    // Accents written apart
    ['Re\u0301ne\u0301 met', ['Re\u0301ne\u0301', 'met']],
    ['co\u00adoperation', ['co\u00adoperation']],
  ])('%s', (text, tokens) => {
    expect(cut(text)).toEqual(tokens);
  });
});

describe('stops', () => {
  test.each([
    ['Lt. Gen. Asim', ['Lt.', 'Gen.', 'Asim']],
    ['Sr. Lt. Gen. Hoang', ['Sr.', 'Lt.', 'Gen.', 'Hoang']],
    ['the U.S. side', ['the', 'U.S.', 'side']],
    ['the U.A.E. side', ['the', 'U.A.E.', 'side']],
    ['the U.S side', ['the', 'U.S', 'side']],
    ['H.E. Mr. X', ['H.E.', 'Mr.', 'X']],
    ['H.R.H. Prince', ['H.R.H.', 'Prince']],
    ['Washington, D.C., today', ['Washington', ',', 'D.C.', ',', 'today']],
    ['Ali, Ph.D., and', ['Ali', ',', 'Ph.D.', ',', 'and']],
    ['at 5 p.m. today', ['at', '5', 'p.m.', 'today']],
    ['K.Valiyev', ['K.', 'Valiyev']],
    ['Z. Hasanov', ['Z.', 'Hasanov']],
    ['W.A.K.S. De Alwis', ['W.A.K.S.', 'De', 'Alwis']],
    ['Brawner Jr.', ['Brawner', 'Jr.']],
    ['No. 5 Brigade', ['No.', '5', 'Brigade']],
    ['on Dec. 5', ['on', 'Dec.', '5']],
    ['Mar.14', ['Mar.', '14']],
    ['Gen.Asim', ['Gen.', 'Asim']],
    ['Brig. Gen. (Retd.) X', ['Brig.', 'Gen.', '(', 'Retd.', ')', 'X']],
    ['Roe v. Wade', ['Roe', 'v.', 'Wade']],
    // No abbreviations
    ['The talks.', ['The', 'talks', '.']],
    ['talks.The', ['talks', '.', 'The']],
    ['was No. The', ['was', 'No', '.', 'The']],
    ['plan a. The', ['plan', 'a', '.', 'The']],
    ['the co. and', ['the', 'co', '.', 'and']],
    ['wait... then…', ['wait', '...', 'then', '…']],
  ])('%s', (text, tokens) => {
    expect(cut(text)).toEqual(tokens);
  });
});

describe('numbers', () => {
  test.each([
    ['1,200 and 3.7', ['1,200', 'and', '3.7']],
    ['the 17th', ['the', '17th']],
    ['3rdDecember 2018', ['3rd', 'December', '2018']],
    ['2025-12-17', ['2025-12-17']],
    ['2025-12', ['2025-12']],
    ['17-12-2025', ['17-12-2025']],
    ['14/4/2024 17:59', ['14/4/2024', '17:59']],
    ['22.9.2023', ['22.9.2023']],
    ['1445/4/10 - 2023/10/25', ['1445/4/10', '-', '2023/10/25']],
    ['the 1980s', ['the', '1980s']],
    ['(UTC+04:00)', ['(', 'UTC', '+', '04:00', ')']],
    ['US$11 billion', ['US', '$', '11', 'billion']],
    ['G20, B9, F-16', ['G20', ',', 'B9', ',', 'F', '-', '16']],
    ['May13', ['May', '13']],
    ['5pm', ['5', 'pm']],
    // Two numbers, not one
    ['23-27 May', ['23', '-', '27', 'May']],
    ['2023-2024', ['2023', '-', '2024']],
    ['12,13 June', ['12', ',', '13', 'June']],
    ['in 2014.The', ['in', '2014', '.', 'The']],
    ['17 the', ['17', 'the']],
  ])('%s', (text, tokens) => {
    expect(cut(text)).toEqual(tokens);
  });
});

describe('addresses', () => {
  test.each([
    ['follow @State_IO on', ['follow', '@State_IO', 'on']],
    ['see #FortuneMPW.', ['see', '#FortuneMPW', '.']],
    ['at DRL-Press@state.gov.', ['at', 'DRL-Press@state.gov', '.']],
    ['visit https://usoecd.usmission.gov/.', ['visit', 'https://usoecd.usmission.gov/', '.']],
    ['(www.state.gov/t/avc)', ['(', 'www.state.gov/t/avc', ')']],
    ['told NEWS.am.', ['told', 'NEWS.am', '.']],
    ['Report.az reports', ['Report.az', 'reports']],
    ['talks.in the', ['talks', '.', 'in', 'the']],
    ['### and @ alone', ['###', 'and', '@', 'alone']],
  ])('%s', (text, tokens) => {
    expect(cut(text)).toEqual(tokens);
  });
});

test('a token knows how it is written and what stands before it', () => {
  const tokens = tokenize('Gen. McCoy met\nAl-Thani (USA) at 5; J. said “türkiye” — 東京');
  expect(tokens.map(({ text, kind, shape }) => `${text} ${kind} ${shape}`)).toEqual([
    'Gen. word title',
    'McCoy word mixed',
    'met word lower',
    'Al word title',
    '- punct none',
    'Thani word title',
    '( punct none',
    'USA word upper',
    ') punct none',
    'at word lower',
    '5 number none',
    '; punct none',
    'J. word initial',
    'said word lower',
    '“ punct none',
    'türkiye word lower',
    '” punct none',
    '— punct none',
    '東京 word none',
  ]);
  expect(tokens.filter((token) => token.newline).map((token) => token.text)).toEqual(['Al']);
  expect(tokens.filter((token) => token.glued).map((token) => token.text)).toEqual([
    '-',
    'Thani',
    'USA',
    ')',
    ';',
    'türkiye',
    '”',
  ]);
});

describe('scripts', () => {
  test.each([
    'الرئيس يستقبل وزير الخارجية',
    '習近平主席会见俄罗斯总统。',
    '대통령, 외교장관 접견',
    'Президент принял министра',
    'นายกรัฐมนตรี',
    '𝐏𝐫𝐞𝐬𝐢𝐝𝐞𝐧𝐭 met 🇦🇿🤝🇹🇷',
    '\ud800 lone \udc00 halves',
    'a\u0000b\u0007c',
  ])('%j is cut without loss', (text) => {
    const tokens = tokenize(text);
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    const left = [...text].filter((character) => !/[\s\p{Cc}\p{M}]/u.test(character)).join('');
    expect(
      tokens
        .map((token) => token.text)
        .join('')
        .replace(/\p{M}/gu, ''),
    ).toBe(left);
  });
});
