import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { MeetingCard } from '../src/meeting-card.js';
import { proofsIn } from '../src/evidence.js';
import { lightText } from '../src/light-text.js';
import { $, $$, clear, faults, html, make, next, seed, seedText, show, words } from './helpers.js';

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

const fact = (card: MeetingCard, pointer: string) => $<HTMLButtonElement>(card, `[data-fact="${pointer}"]`);
const highlighted = () =>
  [...(CSS.highlights.get('meeting-card') ?? [])].map((range) => (range as Range).toString());
const squash = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();

describe('in a panel of its own', () => {
  let card: MeetingCard;
  beforeEach(async () => {
    card = await make((one) => {
      one.report = seed();
      one.text = seedText;
    });
  });

  test('each fact is a button that shows its words, and the words are right', async () => {
    const report = seed() as unknown as Record<string, unknown>;
    const pointers = new Set($$(card, '.fact').map((one) => one.dataset.fact!));
    expect(pointers.size).toBeGreaterThan(35);
    for (const pointer of pointers) {
      await userEvent.click(fact(card, pointer));
      const marks = $$(card, 'mark').map((one) => one.textContent);
      expect(marks.length, pointer).toBeGreaterThan(0);
      const value = pointer
        .split('/')
        .slice(1)
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], report);
      if (/(name|rank|title|text|content|verb|place)$/.test(pointer)) {
        expect(squash(marks.join(' ')), pointer).toBe(squash(value as string));
      }
      expect(fact(card, pointer).ariaPressed).toBe('true');
    }
  });

  test('facts run on in a sentence, over lines', async () => {
    const verb = fact(card, '/statements/0/verb').getClientRects()[0]!;
    const content = fact(card, '/statements/0/content');
    expect(content.getClientRects()[0]!.left).toBeGreaterThan(verb.right);
    expect(Math.abs(content.getClientRects()[0]!.bottom - verb.bottom)).toBeLessThan(2);
    card.style.inlineSize = '300px';
    expect(content.getClientRects().length).toBeGreaterThan(1);
  });

  test('Space presses a fact, and does not scroll', async () => {
    fact(card, '/participants/0/name').focus();
    const before = scrollY;
    await userEvent.keyboard(' ');
    expect(card.evidence).toBe('/participants/0/name');
    await userEvent.keyboard(' ');
    expect(card.evidence).toBeUndefined();
    expect(scrollY).toBe(before);
  });

  test('the marks are in sight, beside the fact', async () => {
    const button = fact(card, '/statements/4/content');
    button.scrollIntoView();
    await userEvent.click(button);
    await new Promise(requestAnimationFrame);
    const mark = $(card, 'mark').getBoundingClientRect();
    const panel = $(card, '.text').getBoundingClientRect();
    expect(mark.top).toBeGreaterThanOrEqual(panel.top - 1);
    expect(mark.bottom).toBeLessThanOrEqual(panel.bottom + 1);
    expect(panel.top).toBeLessThan(innerHeight);
  });

  test('a second press, and Esc, put the words away', async () => {
    await userEvent.click(fact(card, '/participants/0/name'));
    expect($(card, 'details')).toHaveProperty('open', true);
    await userEvent.click(fact(card, '/participants/0/name'));
    expect($$(card, 'mark')).toHaveLength(0);
    expect($(card, 'details')).toHaveProperty('open', false);
    await userEvent.click(fact(card, '/participants/1/name'));
    await userEvent.keyboard('{Escape}');
    expect($$(card, 'mark')).toHaveLength(0);
    expect(card.evidence).toBeUndefined();
    expect(card.shadowRoot!.activeElement).toBe(fact(card, '/participants/1/name'));
  });

  test('one stop for Tab; arrow keys, Home and End lead on; the words follow', async () => {
    const facts = $$(card, '.fact');
    expect(facts.filter((one) => one.tabIndex === 0)).toHaveLength(1);
    (document.activeElement as HTMLElement | null)?.blur();
    await userEvent.keyboard('{Tab}');
    expect(card.shadowRoot!.activeElement).toBe(facts[0]);
    await userEvent.keyboard('{ArrowDown}');
    expect(card.shadowRoot!.activeElement).toBe(facts[1]);
    expect($$(card, 'mark')).toHaveLength(0);
    await userEvent.keyboard('{Enter}');
    expect($$(card, 'mark').length).toBeGreaterThan(0);
    await userEvent.keyboard('{ArrowRight}');
    expect(card.shadowRoot!.activeElement).toBe(facts[2]);
    expect(card.evidence).toBe(facts[2]!.dataset.fact);
    await userEvent.keyboard('{ArrowLeft}{Home}{ArrowUp}');
    expect(card.shadowRoot!.activeElement).toBe(facts.at(-1));
    await userEvent.keyboard('{End}{ArrowDown}');
    expect(card.shadowRoot!.activeElement).toBe(facts[0]);
  });

  test('in a page from right to left the left arrow leads on', async () => {
    document.documentElement.dir = 'rtl';
    const facts = $$(card, '.fact');
    facts[0]!.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(card.shadowRoot!.activeElement).toBe(facts[1]);
  });

  test('it is told: an event with pointer, spans and words, and a live region', async () => {
    const heard = next(document, 'meeting-card-evidence');
    await userEvent.click(fact(card, '/participants/0/rank'));
    const event = await heard;
    expect(event.pointer).toBe('/participants/0/rank');
    expect(event.words).toEqual(['Colonel General']);
    expect(seedText.slice(event.spans[0]!.start, event.spans[0]!.end)).toBe('Colonel General');
    await card.updateComplete;
    expect($$(card, '[role=status]').some((one) => one.textContent === '“Colonel General”')).toBe(true);
    const gone = next(document, 'meeting-card-evidence');
    card.clearEvidence();
    expect((await gone).pointer).toBeUndefined();
    expect(card.showEvidence('/nothing')).toBe(false);
    expect(card.showEvidence('/participants/0/rank')).toBe(true);
  });

  test('axe finds nothing, with words shown', async () => {
    card.showEvidence('/participants/0/name');
    await card.updateComplete;
    expect(await faults(card)).toEqual([]);
  });
});

describe("in the page's own text", () => {
  const paragraphs = () =>
    seedText
      .trim()
      .split(/\s*\n\s*/)
      .map((p) => html`<p>${p}</p>`);

  test('the very nodes of the page are marked, and stay untouched', async () => {
    const card = await show(html`<meeting-card>${paragraphs()}</meeting-card>`);
    const before = card.innerHTML;
    const names = card.shown!.participants.map(({ name }) => name);
    for (const [i, name] of names.entries()) {
      card.showEvidence(`/participants/${i}/name`);
      await card.updateComplete;
      expect(highlighted()[0]).toBe(name);
    }
    expect(card.innerHTML).toBe(before);
    expect($$(card, 'mark')).toHaveLength(0);
    card.clearEvidence();
    await card.updateComplete;
    expect(highlighted()).toEqual([]);
    card.showEvidence('/participants/0/name');
    await card.updateComplete;
    card.remove();
    expect(highlighted()).toEqual([]);
  });

  test('a mark may cross elements and white space', async () => {
    const card = await show(html`<meeting-card>
      <p>BAKU, Azerbaijan, December 17. The Minister of Defense of the Republic of
         Azerbaijan, Colonel General <b>Zakir</b>
         <i>Hasanov</i> received the Minister of Defense of Georgia, Irakli Chikovani.</p>
    </meeting-card>`);
    const i = card.shown!.participants.findIndex(({ name }) => name === 'Zakir Hasanov');
    expect(card.showEvidence(`/participants/${i}/name`)).toBe(true);
    await card.updateComplete;
    expect(squash(highlighted()[0])).toBe('Zakir Hasanov');
  });

  test('a record beside the text it was read from uses that text', async () => {
    const report = seed();
    // the same record, its spans moved to the text as the page has it
    const shift = seedText.length - seedText.trimStart().length;
    for (const spans of Object.values(report.evidence)) {
      for (const span of spans) {
        span.start -= shift;
        span.end -= shift;
      }
    }
    const card = await show(html`<meeting-card .report=${report}>${paragraphs()}</meeting-card>`);
    card.showEvidence('/occasion/name');
    await card.updateComplete;
    expect(highlighted()).toEqual(['17th Azerbaijan-Türkiye High-Level Military Dialogue Meeting']);
  });

  test('without the Highlight API the card marks a copy', async () => {
    vi.stubGlobal('Highlight', undefined);
    const card = await show(html`<meeting-card>${paragraphs()}</meeting-card>`);
    card.showEvidence('/participants/0/name');
    await card.updateComplete;
    expect($$(card, 'mark').map((one) => one.textContent)).toEqual(['Zakir Hasanov']);
    vi.unstubAllGlobals();
  });

  test('the marks can be seen', async () => {
    const card = await show(html`<meeting-card>${paragraphs()}</meeting-card>`);
    card.showEvidence('/participants/0/name');
    await card.updateComplete;
    const style = getComputedStyle(card.querySelector('p')!, '::highlight(meeting-card)');
    expect(style.backgroundColor).toBe('rgb(255, 224, 138)');
  });
});

describe('offsets that are wrong', () => {
  const wrong = async (change: (evidence: Record<string, { start: number; end: number }[]>) => void) => {
    const report = seed();
    change(report.evidence);
    return make((one) => {
      one.report = report;
      one.text = seedText;
    });
  };

  test.each([
    ['out of range', { start: 5, end: 1e9 }],
    ['turned round', { start: 50, end: 40 }],
    ['empty', { start: 50, end: 50 }],
    ['elsewhere', { start: 0, end: 13 }],
  ])('%s: the fact is shown, but is no button', async (_, span) => {
    const card = await wrong((evidence) => {
      evidence['/participants/0/name'] = [span];
    });
    expect(fact(card, '/participants/0/name')).toBeNull();
    expect(words($(card, '.name'))).toBe('Zakir Hasanov');
    expect(fact(card, '/participants/1/name')).toBeTruthy();
  });

  test('another text: nothing is a button', async () => {
    const card = await make((one) => {
      one.report = seed();
      one.text = `Quite another text. ${'The weather was fine. '.repeat(100)}`;
    });
    expect($$(card, '.fact')).toHaveLength(0);
    expect(card.state).toBe('ready');
  });

  test('half a character is not cut out', async () => {
    const card = await wrong((evidence) => {
      evidence['/kind'] = [{ start: 0.5, end: 3 }];
      evidence['/date/start'] = 'nonsense' as never;
    });
    expect(fact(card, '/kind')).toBeNull();
    expect(fact(card, '/date/start')).toBeNull();
    expect(proofsIn({ evidence: { '/a': [{ start: 1, end: 2 }] } } as never, '𝒳𝒴', true).size).toBe(0);
  });

  test('a proto key among the pointers does no harm', async () => {
    const card = await wrong((evidence) => {
      Object.defineProperty(evidence, '__proto__', { value: [{ start: 1, end: 2 }], enumerable: true });
      evidence['/constructor/name'] = [{ start: 1, end: 2 }];
    });
    expect(card.state).toBe('ready');
  });
});

test('the page is read as a person sees it', () => {
  const box = document.createElement('div');
  box.append('  one \n two ', document.createElement('br'), 'three\n\nfour');
  const p = document.createElement('p');
  p.append(' five  six ');
  const hidden = document.createElement('script');
  hidden.append('no');
  const slotted = Object.assign(document.createElement('b'), { slot: 'header', textContent: 'no' });
  box.append(p, hidden, slotted, 'seven 𝒳\u00a0y');
  const { text, range } = lightText(box);
  expect(text).toBe('one two\n\nthree\n\nfour\n\nfive six\n\nseven 𝒳\u00a0y');
  for (const word of ['one', 'two', 'three', 'four', 'five', 'six', 'seven', '𝒳']) {
    const start = text.indexOf(word);
    expect(range({ start, end: start + word.length })?.toString()).toBe(word);
  }
  expect(squash(range({ start: 0, end: 7 })?.toString())).toBe('one two');
  expect(range({ start: 900, end: 901 })).toBeUndefined();
});
