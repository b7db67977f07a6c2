import { afterEach, expect, test, vi } from 'vitest';
import { $, clear, faults, html, make, rest, seed, seedText, seen, show, showReport } from './helpers.js';

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

const call = 'globalThis.pwned=1';
const TAGS = [
  'script',
  'img src=x onerror',
  'svg onload',
  'iframe srcdoc',
  'a href=javascript:',
  'style',
  'base href=//evil',
  'link rel=stylesheet href=//evil',
  'object data',
  'embed src',
  'form action',
  'meta http-equiv=refresh content',
  'template',
  'slot name=x',
  'meeting-card src=//evil',
  'math href',
  'video src onerror',
  'details open ontoggle',
  'input autofocus onfocus',
  'body onload',
];
/** A hundred strings that want out of being text. */
const PAYLOADS = [
  ...TAGS.map((tag) => `<${tag}=${call}>x</${tag.split(' ')[0]}>`),
  ...TAGS.map((tag) => `"><${tag}="${call}">`),
  ...TAGS.map((tag) => `'--><${tag}='${call}'//`),
  ...[
    '$'.concat('{7*7}'),
    '{{7*7}}',
    '{0}',
    '<!--lit-part-->',
    '<?lit$1$?>',
    '?lit$123456789$',
    '<!---->',
    ']]>',
    `</script><script>${call}</script>`,
    '</template>',
    '</title>',
    '</style><b>',
    '&lt;b&gt;&#x41;&amp;amp;',
    '\\u003cscript\\u003e',
    '%3Cscript%3E',
    "'; DROP TABLE meetings; --",
    '__proto__',
    'constructor',
    'toString',
    '[object Object]',
  ],
  ...[
    '\u202Ereversed',
    '\u2066\u2067\u2068unclosed',
    '\u200B\u200C\u200D\uFEFF',
    'a\u0300'.repeat(400),
    '\uD800 alone',
    '\uDC00',
    '\u0000nul',
    '\u2028\u2029',
    '𝒳'.repeat(300),
    '👩‍👩‍👧‍👦'.repeat(60),
    'W'.repeat(5000),
    'الع'.repeat(300),
    `${'\n'.repeat(500)}x`,
    '\t\t\t',
    `${' '.repeat(2000)}x`,
    '/'.repeat(900),
    '~0~1/',
    'ﷺ'.repeat(200),
    '\u{E0041}\u{E0042}',
    'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞',
  ],
];

/** A record in which every textual leaf is the payload. */
const poisoned = (payload: string) => {
  const record = seed({
    headline: 'x',
    outcomes: [{ kind: 'signed', text: 'x' }],
    organizations: [{ id: 'o', name: 'x' }],
  });
  const walk = (node: Record<string, unknown>): void => {
    for (const [key, value] of Object.entries(node)) {
      if (key === 'evidence' || /^(schemaVersion|start|end|publishedOn|id|participant|party)$/.test(key))
        continue;
      if (typeof value === 'object' && value) walk(value as Record<string, unknown>);
      else if (typeof value === 'string') node[key] = payload;
    }
  };
  walk(record as unknown as Record<string, unknown>);
  return record;
};

const unharmed = (card: HTMLElement) => {
  expect('pwned' in globalThis).toBe(false);
  const root = card.shadowRoot!;
  expect(
    root.querySelectorAll(
      'script, iframe, img, object, embed, style, link, base, meta, form, [onerror], [onload], [onfocus], [ontoggle], a[href^="javascript" i]',
    ),
  ).toHaveLength(0);
  expect(root.querySelector('article')!.scrollWidth).toBeLessThanOrEqual(card.clientWidth + 1);
};

test('there are a hundred', () => expect(PAYLOADS).toHaveLength(100));

test('in every textual field of a report: they are text, none runs, none breaks out of the card', async () => {
  for (const payload of PAYLOADS) {
    const card = await showReport(poisoned(payload));
    expect(card.state, payload).toBe('ready');
    unharmed(card);
    card.remove();
  }
});

test('in JSON children and in answers', async () => {
  for (const payload of PAYLOADS) {
    const json = JSON.stringify(poisoned(payload));
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    script.append(json);
    const child = await make((card) => card.append(script));
    expect(child.state, payload).toBe('ready');
    unharmed(child);
    child.remove();
  }
  const fetched = vi.spyOn(globalThis, 'fetch');
  for (const payload of PAYLOADS.slice(0, 90)) {
    fetched.mockResolvedValueOnce(new Response(JSON.stringify(poisoned(payload))));
    const card = await make((one) => {
      one.src = 'x.json';
    });
    unharmed(card);
    card.remove();
  }
  for (const payload of PAYLOADS) {
    fetched.mockResolvedValueOnce(new Response(payload));
    const card = await make((one) => {
      one.src = 'x.json';
      one.append('Still here.');
    });
    expect(card.state).toBe('error');
    expect(card.innerText).toContain('Still here.');
    card.remove();
  }
  expect('pwned' in globalThis).toBe(false);
});

test('in the light DOM: the card shows, marks and stays in its bounds', async () => {
  for (const payload of PAYLOADS) {
    const card = await show(html`<meeting-card><p>${seedText.trim()}</p><p>${payload}</p></meeting-card>`);
    expect('pwned' in globalThis).toBe(false);
    if (card.state === 'ready') {
      unharmed(card);
      for (const pointer of ['/participants/0/name', '/statements/0/content']) {
        if (card.showEvidence(pointer)) await card.updateComplete;
      }
    } else expect(card.innerText).toContain('Heydar Aliyev');
    card.remove();
  }
});

test('as attributes', async () => {
  for (const payload of PAYLOADS.slice(0, 80)) {
    const card = await make((one) => {
      one.report = seed();
      for (const name of ['variant', 'flags', 'heading-level', 'loading', 'lang'])
        one.setAttribute(name, payload.replace(/\0/g, ''));
    });
    await rest(card, 'ready');
    unharmed(card);
    card.remove();
  }
});

test('an unclosed direction mark does not turn what follows', async () => {
  const card = await showReport(seed({ headline: '\u202Eabc' }));
  const before = $(card, '.deck').getBoundingClientRect().left;
  const plain = await showReport(seed({ headline: 'abc' }));
  expect(before).toBe($(plain, '.deck').getBoundingClientRect().left);
  expect(seen(card)).toContain('Azerbaijan');
  expect(await faults(card)).toEqual([]);
});

test('deep and huge JSON', async () => {
  expect(
    (
      await showReport({
        schemaVersion: '1',
        kind: 'x',
        parties: JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`),
      })
    ).state,
  ).toBe('error');
  const many = await showReport(
    seed({ topics: Array.from({ length: 3000 }, (_, i) => ({ text: `topic ${i}` })) }),
  );
  expect(many.state).toBe('ready');
});
