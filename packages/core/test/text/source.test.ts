import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/text/source.js';

/** Where a wording of the text stands in the original, cut by `|` where markup cuts it. */
function origin(input: string, wording: string): string {
  const source = readSource(input);
  const start = source.text.indexOf(wording);
  expect(start).toBeGreaterThanOrEqual(0);
  return source
    .toOriginal({ start, end: start + wording.length })
    .map((span) => input.slice(span.start, span.end))
    .join('|');
}

describe('plain text', () => {
  test.each([
    'The Minister met his guest.\n\n  Second paragraph.\r\nThird.',
    'a < b & c > d # 5',
    'AT&T, R&D, x &y; <3 <foo@bar.com> <https://example.org>',
    '',
  ])('%j stays as it is', (text) => {
    const source = readSource(text);
    expect(source.text).toBe(text);
    expect(source.isHtml).toBe(false);
    if (text !== '')
      expect(source.toOriginal({ start: 0, end: text.length })).toEqual([{ start: 0, end: text.length }]);
  });

  test('an empty span is nowhere', () => {
    expect(readSource('text').toOriginal({ start: 2, end: 2 })).toEqual([]);
    expect(readSource('a &amp; b').toOriginal({ start: 2, end: 2 })).toEqual([]);
  });
});

describe('leftovers of markup in plain text', () => {
  test.each([
    ['Serbia&#39;s army', "Serbia's army"],
    ['Serbia#39;s army', "Serbia's army"],
    ['Serbia&amp;#39;s army', "Serbia's army"],
    ['Serbia&rsquo;s &quot;army&quot;', 'Serbia’s "army"'],
    ['to&nbsp;Baku &amp;nbsp; now', 'to Baku   now'],
    ['to&nbsp Baku', 'to  Baku'],
    ['R&amp;D', 'R&D'],
    ['&#x27;a&#X27; &#8211; &#150;', "'a' – –"],
    ['T&uuml;rkiye, &Ccedil;avu&scedil;o&gbreve;lu', 'Türkiye, Çavuşoğlu'],
    ['NATO’s 75<sup>th</sup> year', 'NATO’s 75th year'],
    ['<u>Members:</u>\nA<br>B<br />\nC', 'Members:\nA\nB\nC'],
    ['a <!-- note --> b', 'a  b'],
    ['<span style="x>y">Hi</span>', 'Hi'],
    // No entities and no tags
    ['item #5; &unknown; &#; &#0;', 'item #5; &unknown; &#; \ufffd'],
    ['if a <b, and c> d', 'if a <b, and c> d'],
  ])('%j -> %j', (input, text) => {
    expect(readSource(input).text).toBe(text);
    expect(readSource(input).isHtml).toBe(false);
  });

  test('spans lead back into the original', () => {
    expect(origin('of Serbia&#39;s army', "Serbia's")).toBe('Serbia&#39;s');
    expect(origin('a 75<sup>th</sup> year', '75th')).toBe('75|th');
    expect(origin('a 75<sup>th</sup> year', 'year')).toBe('year');
    expect(origin('x&nbsp;y', 'y')).toBe('y');
  });
});

describe('web pages', () => {
  test('a page is reduced to what a reader sees', () => {
    const source = readSource(`<!DOCTYPE html><html><head><title>T | Site</title>
      <style>p { color: red }</style><script>let a = "<p>no</p>";</script></head>
      <body><nav><a href="/">Home</a></nav><h1>President receives
        Minister</h1><p class="d">12&nbsp;May</p><p>Mr <b>A</b>liyev met<br>
        <i>Mr</i> T&uuml;rk.</p><!-- <p>hidden</p> --><div>End<div>.</div></div></body></html>`);
    expect(source.isHtml).toBe(true);
    expect(source.text).toBe('President receives Minister\n\n12 May\n\nMr Aliyev met\nMr Türk.\n\nEnd\n\n.');
  });

  test('spans lead back, cut where markup cuts', () => {
    const page = '<p>Minister of\n  <b>Foreign&nbsp;Affairs</b> of T&uuml;rkiye</p><p>Hakan Fidan</p>';
    expect(origin(page, 'Foreign Affairs')).toBe('Foreign&nbsp;Affairs');
    expect(origin(page, 'Minister of Foreign')).toBe('Minister of\n  |Foreign');
    expect(origin(page, 'Türkiye\n\nHakan')).toBe('T&uuml;rkiye|Hakan');
  });

  test('lines of a page without <p> are kept', () => {
    expect(readSource('<div>One.\n\nTwo\nmore.</div>').text).toBe('One.\n\nTwo more.');
    expect(readSource('<pre>One\nTwo</pre>').text).toBe('One\nTwo');
  });

  test.each([
    ['<p>a <b', 'a <b'],
    ['<p>a <a href="x', 'a'],
    ['<p>a <a href="x>b</a> c', 'a b c'],
    ['<p>a<script>b', 'a'],
    ['<p>a<nav>b', 'ab'],
    ['<p>a<!-- b', 'a b'],
    ['</p></div><p>a', 'a'],
    ['<P>A<BR>B</P>', 'A\nB'],
    ['<p>1 < 2 && 3 > 2', '1 < 2 && 3 > 2'],
    ['<p><![CDATA[a]]></p>', 'a]]>'],
    ['<p>\ud800&#xD800;\u0000', '\ud800\ufffd\u0000'],
  ])('survives %j', (input, text) => {
    expect(readSource(input).text).toBe(text);
  });
});
