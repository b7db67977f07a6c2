import { afterEach, describe, expect, test } from 'vitest';
import { every } from './fixtures/reports.js';
import { $, $$, clear, faults, html, make, media, seed, seedText, show, showReport } from './helpers.js';

afterEach(async () => {
  clear();
  await media({});
});

const THEMES = { light: {}, dark: { 'prefers-color-scheme': 'dark' }, forced: { 'forced-colors': 'active' } };
const theme = async (name: keyof typeof THEMES, dir = 'ltr') => {
  document.documentElement.style.colorScheme = 'light dark';
  document.documentElement.dir = dir;
  await media(THEMES[name]);
};

describe.each(Object.keys(THEMES) as (keyof typeof THEMES)[])('axe finds nothing in %s', (name) => {
  describe.each(['ltr', 'rtl'])('%s', (dir) => {
    test.each(['full', 'compact', 'timeline'])('%s', async (variant) => {
      await theme(name, dir);
      const card = await make((one) => {
        one.variant = variant as 'full';
        one.report = seed();
        one.text = seedText;
      });
      expect(await faults(card)).toEqual([]);
      card.showEvidence('/participants/0/name');
      await card.updateComplete;
      expect(await faults(card)).toEqual([]);
    });

    test('every other report, error and loading', async () => {
      await theme(name, dir);
      for (const [key, report] of Object.entries(every)) {
        const card = await showReport(report);
        expect(await faults(card), key).toEqual([]);
        card.remove();
      }
      expect(await faults(await showReport({}))).toEqual([]);
    });
  });
});

const party = (id: string) => ({ id, kind: 'country', name: id, role: 'peer' }) as const;

const colour = (card: Element, selector: string) =>
  getComputedStyle(card.shadowRoot!.querySelector(selector)!);

test('the colour scheme is inherited', async () => {
  const card = await showReport(seed());
  const paper = () => colour(card, 'article').backgroundColor;
  expect(paper()).toBe('rgb(255, 254, 251)');
  document.documentElement.style.colorScheme = 'dark';
  expect(paper()).toBe('rgb(23, 24, 26)');
  await theme('dark');
  expect(paper()).toBe('rgb(23, 24, 26)');
});

test('forced colours: marks, pressed facts, lines and icons can be told apart', async () => {
  await theme('forced');
  const card = await make((one) => {
    one.report = seed();
    one.text = seedText;
  });
  card.showEvidence('/participants/0/name');
  await card.updateComplete;
  const article = colour(card, 'article').backgroundColor;
  expect(colour(card, 'mark').backgroundColor).not.toBe(article);
  expect(colour(card, '.fact[aria-pressed=true]').backgroundColor).not.toBe(article);
  expect(colour(card, '.topics li').borderTopColor).not.toBe(article);
  const ink = colour(card, '.title').color;
  for (const selector of ['.icon', '.verb', '.rank', '.badge', '.topics li']) {
    expect(colour(card, selector).color, selector).toBe(ink);
  }
  expect(colour(card, '.icon').borderTopColor).toBe(ink);
});

test('nothing moves, so nothing need be reduced', async () => {
  for (const preference of ['no-preference', 'reduce']) {
    await media({ 'prefers-reduced-motion': preference });
    const card = await make((one) => {
      one.report = seed();
      one.text = seedText;
    });
    card.showEvidence('/participants/0/name');
    await card.updateComplete;
    expect(card.shadowRoot!.getAnimations()).toEqual([]);
    expect($$(card, '*').filter((one) => getComputedStyle(one).transitionDuration !== '0s')).toEqual([]);
  }
});

test('on paper: no buttons, no panel, black on white', async () => {
  const card = await make((one) => {
    one.report = seed();
    one.text = seedText;
  });
  await media({}, 'print');
  expect(colour(card, '.actions').display).toBe('none');
  expect(colour(card, '.release').display).toBe('none');
  expect(colour(card, 'article').color).toBe('rgb(0, 0, 0)');
  expect(colour(card, '.fact').textDecorationLine).toBe('none');
  // the rule above stands off from the first line
  const kicker = $(card, '.kicker').getBoundingClientRect().top;
  expect(kicker - $(card, 'article').getBoundingClientRect().top).toBeGreaterThan(8);
});

describe('the card follows its own width', () => {
  const at = async (width: number, report: unknown = seed()) =>
    show(
      html`<div style="inline-size: ${width}px"><meeting-card .report=${report as never}></meeting-card></div>`,
    );
  const columns = (card: Element, selector: string) =>
    new Set(
      [...card.shadowRoot!.querySelectorAll(selector)].map((one) =>
        Math.round(one.getBoundingClientRect().left),
      ),
    ).size;

  test('sides stack when narrow, and stand side by side when wide', async () => {
    expect(columns(await at(360), '.side')).toBe(1);
    expect(columns(await at(900), '.side')).toBe(2);
    expect(columns(await at(900, every.threeSides), '.side')).toBe(3);
  });

  test('four sides stand two by two', async () => {
    const four = { ...every.onlyParties, parties: ['AT', 'BE', 'CH', 'DE'].map((id) => party(id)) };
    expect(columns(await at(900, four), '.side')).toBe(2);
  });

  test('a long name of a side leaves its role whole', async () => {
    const card = await at(420, every.longNames);
    for (const role of $$(card, '.role')) expect(role.getClientRects()[0]!.height).toBeLessThan(24);
  });

  test('a long name of a country leaves its badge whole', async () => {
    const report = {
      ...every.onlyParties,
      parties: [{ ...party('GS'), role: 'guest' }],
      participants: [
        { id: 'a', name: 'Maximiliana Freifrau von Hohenlohe-Waldenburg', party: 'GS', role: 'guest' },
      ],
      statements: [
        { speaker: { participant: 'a' }, verb: 'said', act: 'say', content: 'Good.', quoted: true },
      ],
    };
    const badges = $$(await at(260, report), '.badge');
    expect(badges).toHaveLength(2);
    for (const badge of badges) expect(badge.getBoundingClientRect().height).toBeLessThan(20);
  });

  test.each(['serif', 'sans-serif', 'monospace'])(
    'the mark of a quotation hangs before it: all lines begin at one edge, in %s',
    async (face) => {
      const card = await at(300, every.threeSides);
      card.style.setProperty('--meeting-card-font', face);
      const range = document.createRange();
      const node = document.createTreeWalker($(card, '.quoted div'), NodeFilter.SHOW_TEXT);
      while (!/\S/.test(node.nextNode()!.textContent!));
      range.selectNodeContents(node.currentNode);
      const lines = [...range.getClientRects()].map(({ left }) => Math.round(left));
      expect(lines.length).toBeGreaterThan(1);
      expect(new Set(lines).size).toBe(1);
      expect(lines[0]).toBe(
        Math.round($(card, 'figcaption').firstElementChild!.getBoundingClientRect().left),
      );
    },
  );

  test('no line of speech or programme is longer than can be read', async () => {
    const card = await at(1400, every.allSteps);
    card.variant = 'timeline';
    await card.updateComplete;
    for (const one of $$(card, '.step')) expect(one.getBoundingClientRect().width).toBeLessThanOrEqual(576);
    for (const one of $$(await at(1400), 'figure')) {
      expect(one.getBoundingClientRect().width).toBeLessThanOrEqual(576);
    }
  });

  test('what was said and the programme stand side by side when wide', async () => {
    const card = await at(900);
    const [said, steps] = [$(card, '.statements'), $(card, '.itinerary')].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(Math.abs(said!.top - steps!.top)).toBeLessThan(2);
    expect(said!.width).toBeGreaterThan(steps!.width);
    const narrow = await at(500);
    expect($(narrow, '.itinerary').getBoundingClientRect().top).toBeGreaterThan(
      $(narrow, '.statements').getBoundingClientRect().bottom,
    );
  });

  test.each([200, 320, 360, 600, 900, 1400])('nothing runs over at %i px', async (width) => {
    for (const [key, report] of Object.entries(every)) {
      for (const variant of ['full', 'compact', 'timeline'] as const) {
        const card = await at(width, report);
        card.variant = variant;
        await card.updateComplete;
        const box = card.getBoundingClientRect();
        const over = $$(card, '*').filter((one) => {
          const { left, right, width: wide } = one.getBoundingClientRect();
          return wide > 1 && (right > box.right + 1 || left < box.left - 1);
        });
        expect(
          over.map((one) => one.outerHTML),
          `${key} ${variant}`,
        ).toEqual([]);
        card.parentElement!.remove();
      }
    }
  });
});

describe('from right to left', () => {
  test('hall, city and country follow one another from the right, whatever their script', async () => {
    const card = await show(
      html`<div lang="ar" dir="rtl" style="inline-size: 900px"><meeting-card .report=${seed()}></meeting-card></div>`,
    );
    const places = $$(card, '.place').map((one) => one.getBoundingClientRect());
    expect(places).toHaveLength(3);
    expect(places[0]!.left).toBeGreaterThanOrEqual(places[1]!.right);
    expect(places[1]!.left).toBeGreaterThanOrEqual(places[2]!.right);
  });

  test('the card is turned, Latin names stand at the right edge, in their own order', async () => {
    document.documentElement.dir = 'rtl';
    const card = await showReport(every.otherScripts);
    const [first, second] = $$(card, '.side').map((one) => one.getBoundingClientRect());
    if (card.clientWidth > 544) expect(first!.left).toBeGreaterThan(second!.left);
    const latin = await showReport(seed());
    const name = document.createRange();
    name.selectNodeContents($(latin, '.name'));
    expect(
      Math.abs(name.getBoundingClientRect().right - $(latin, '.side').getBoundingClientRect().right),
    ).toBeLessThan(2);
    expect(getComputedStyle($(latin, '.name')).direction).toBe('ltr');
  });
});
