import { marked, type Tokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../src/export/index.js';
import { all, announcedVisit, bakuVisit, conference, hostile, undatedCall } from './fixtures.js';

type Token = ReturnType<typeof marked.lexer>[number];

/** All tokens of a page, from outside in. */
function tokens(markdown: string): Token[] {
  const out: Token[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    out.push(token);
  });
  return out;
}
const typesOf = (markdown: string) => new Set(tokens(markdown).map(({ type }) => type));
const headings = (markdown: string) =>
  tokens(markdown)
    .filter((token): token is Tokens.Heading => token.type === 'heading')
    .map(({ depth, text }) => `${depth} ${text}`);
/** What a reader sees. */
const seen = (markdown: string) =>
  (marked.parse(markdown, { async: false }) as string)
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('toMarkdown', () => {
  test('an official visit', () => {
    const page = toMarkdown(bakuVisit);
    expect(headings(page)).toEqual([
      '1 Visit: Zakir Hasanov (Azerbaijan) – Levent Ergün (Republic of Türkiye)',
      '2 Participants',
      '2 Programme',
      '2 Statements',
      '2 Topics',
      '2 Also named',
      '2 Source',
    ]);
    expect(page).toContain('- **What:** official visit, in person, held\n- **When:** 2025-12-17\n');
    expect(page).toContain(
      '- Host: **Colonel General Zakir Hasanov**, Minister of Defense of the Republic of Azerbaijan\n',
    );
    expect(page.endsWith('Trend, via Ministry, 2025-12-17\n')).toBe(true);
  });

  test.each(Object.entries(all))('%s: no HTML, no code, no rule, no table', (_, report) => {
    const types = typesOf(toMarkdown(report));
    for (const type of ['html', 'code', 'codespan', 'hr', 'table', 'image', 'blockquote', 'def', 'del']) {
      expect(types).not.toContain(type);
    }
  });

  test('text of the release makes no markup and is seen as it was written', () => {
    const page = toMarkdown(hostile);
    expect(headings(page)).toHaveLength(6);
    expect(typesOf(page)).not.toContain('link');
    expect(seen(page)).toContain(hostile.headline);
    expect(seen(page)).toContain('Hall "A"; Floor 2, East\\West, São Tomé X-EVIL:1, +1+1');
    expect(marked.parse(page)).not.toMatch(/<(script|img)|href=/);
  });

  test('a value that begins like a block opens none', () => {
    const lists = ['# a', '- a', '+ a', '1. a', '2) a', '=== a', '> a', '* a', '\ta'];
    const page = toMarkdown({ ...undatedCall, topics: lists.map((text) => ({ text })) });
    const depth = tokens(page).filter(({ type }) => type === 'list');
    expect(depth).toHaveLength(4);
    expect(headings(page)).toHaveLength(4);
    expect(seen(page)).toContain('1. a\n2) a\n=== a\n> a\n* a\na');
  });

  test('the source is a link where its address may be followed', () => {
    const page = toMarkdown(announcedVisit);
    const link = tokens(page).find((token): token is Tokens.Link => token.type === 'link');
    expect(link?.href).toBe('https://example.org/news/42?lang=en&x=1');
    expect(link?.text).toBe('release');
    expect(
      page.endsWith(
        '\n\nMinistry of Foreign Affairs, [release](<https://example.org/news/42?lang=en&x=1>), 2026-05-02\n',
      ),
    ).toBe(true);
  });

  test('the names in the source line are escaped too', () => {
    const page = toMarkdown({ ...undatedCall, source: { outlet: '![a](b) <i>', via: '[x](y)' } });
    expect(page.endsWith('## Source\n\n!\\[a\\](b) &lt;i&gt;, via \\[x\\](y)\n')).toBe(true);
  });

  test('a meeting in the frame of a visit is not the visit', () => {
    const meeting = toMarkdown({ ...bakuVisit, kind: 'meeting' });
    expect(meeting).toContain('- **What:** meeting on an official visit, in person, held\n');
    expect(toMarkdown(undatedCall)).toContain('- **What:** phone call, held\n');
  });

  test('parties without people and outcomes are listed', () => {
    const page = toMarkdown(conference);
    expect(page).toContain('- Guest: **Rwanda**\n');
    expect(page).toContain('- Present: **Mary Wanjiru**, Kenya\n');
    expect(page).toContain('## Outcomes\n\n- a Memorandum of Understanding on disease surveillance\n');
  });
});
