import { afterEach, expect, test, vi } from 'vitest';
import { meetingReportJsonSchema } from '@meeting-report/core';
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

/** A record that has every textual field of the schema. */
const whole = () =>
  seed({
    headline: 'x',
    source: { outlet: 'x', via: 'x', url: 'x' },
    dateline: { city: 'x', country: 'x' as never, date: '2025-12-17' },
    location: { venue: 'x', city: 'x', country: 'x' as never },
    parties: [{ id: 'TR', kind: 'country', name: 'x', role: 'host' }],
    participants: [
      {
        id: 'p',
        name: 'x',
        role: 'guest',
        honorific: 'x',
        rank: 'x',
        grade: 'x' as never,
        title: 'x',
        party: 'TR',
        country: 'x' as never,
        headOfDelegation: true,
      },
      { id: 'q', name: 'x', role: 'attendee', organization: 'x' },
    ],
    mentioned: [{ name: 'x', title: 'x', as: 'mentioned' }],
    visit: { kind: 'state', by: 'x', to: 'x' as never, purpose: 'x', start: '2025-12-16' },
    occasion: { name: 'x' },
    itinerary: [
      { action: 'visit', text: 'x', place: 'x', honourees: ['x', 'x'], party: 'x' },
      { action: 'tour', text: 'x' },
    ],
    statements: [
      { speaker: { participant: 'p' }, verb: 'x', act: 'say', content: 'x', quoted: true },
      { speaker: { party: 'TR' }, verb: 'x', act: 'say', content: 'x', quoted: false },
    ],
    topics: [{ text: 'x', field: 'trade' }],
    outcomes: [{ kind: 'signed', text: 'x' }],
    organizations: [{ id: 'o', name: 'x' }],
  });

/** These are no words: days, and what other fields point at. */
const KEPT = /^(schemaVersion|start|end|date|publishedOn|id|participant|party|evidence)$/;

/** A record in which every textual leaf is the payload, and pointers of evidence too. */
const poisoned = (payload: string) => {
  const record = whole();
  const walk = (node: Record<string, unknown>): void => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'object' && value && key !== 'evidence') walk(value as Record<string, unknown>);
      else if (typeof value === 'string' && !KEPT.test(key)) node[key] = payload;
    }
  };
  walk(record as unknown as Record<string, unknown>);
  record.evidence = { ...record.evidence, [payload]: [{ start: 0, end: 4 }], [`/${payload}/name`]: [] };
  return record;
};

/** How often the card must say the payload, as it is: once for each field in words that it shows. */
const SAID = 18;

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

/** The payload stands in the card as text, whole, in every field. */
const told = (card: HTMLElement, payload: string) =>
  expect(card.shadowRoot!.textContent!.split(payload).length - 1, payload).toBeGreaterThanOrEqual(SAID);

test('there are a hundred', () => {
  expect(PAYLOADS).toHaveLength(100);
  expect(new Set(PAYLOADS).size).toBe(100);
});

test('the poisoned record has every textual field of the schema', () => {
  const missing: string[] = [];
  // biome-ignore lint/suspicious/noExplicitAny: a JSON Schema
  const walk = (schema: any, value: any, path: string): void => {
    for (const one of schema.anyOf ?? schema.oneOf ?? []) walk(one, value, path);
    if (schema.type === 'array') {
      const best = (value ?? []).find((item: unknown) => item !== undefined);
      if (best === undefined) missing.push(path);
      else if (typeof best === 'object') walk(schema.items, Object.assign({}, ...value), `${path}/*`);
      return;
    }
    if (schema.type === 'object' && schema.properties) {
      for (const [key, inner] of Object.entries(schema.properties)) {
        if (schema.anyOf) continue;
        walk(inner, value?.[key], `${path}/${key}`);
      }
      return;
    }
    if (schema.type === 'string' && typeof value !== 'string') missing.push(path);
  };
  const { properties } = meetingReportJsonSchema() as { properties: Record<string, unknown> };
  for (const [key, schema] of Object.entries(properties)) {
    if (key !== 'evidence') walk(schema, (whole() as unknown as Record<string, unknown>)[key], `/${key}`);
  }
  // a speaker is one of three; the other ends of days are days
  expect(missing.filter((path) => !/speaker|\/end$/.test(path))).toEqual([]);
});

test('in every textual field of a report: they are text, none runs, none breaks out of the card', async () => {
  for (const payload of PAYLOADS) {
    const card = await showReport(poisoned(payload));
    expect(card.state, payload).toBe('ready');
    unharmed(card);
    told(card, payload);
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
    told(child, payload);
    child.remove();
  }
  const fetched = vi.spyOn(globalThis, 'fetch');
  for (const payload of PAYLOADS) {
    fetched.mockResolvedValueOnce(new Response(JSON.stringify(poisoned(payload))));
    const card = await make((one) => {
      one.src = 'x.json';
    });
    expect(card.state, payload).toBe('ready');
    unharmed(card);
    told(card, payload);
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

test('in a text to be read, as a property', async () => {
  for (const payload of PAYLOADS) {
    const card = await make((one) => {
      one.text = `${seedText.trim()}\n\nThe minister said: “${payload}.”\n\n${payload}`;
    });
    expect('pwned' in globalThis).toBe(false);
    if (card.state === 'ready') {
      expect(card.showEvidence('/participants/0/name')).toBe(true);
      await card.updateComplete;
      unharmed(card);
      expect($(card, '.text').textContent).toBe(card.sourceText);
    } else expect(card.state).toBe('error');
    card.remove();
  }
});

test('as attributes', async () => {
  for (const payload of PAYLOADS) {
    const card = await make((one) => {
      one.report = seed();
      for (const name of ['variant', 'flags', 'heading-level', 'loading', 'lang', 'outlet', 'url'])
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
