import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  $,
  bare,
  clear,
  faults,
  html,
  make,
  next,
  rest,
  seed,
  seedText,
  seen,
  show,
  showReport,
} from './helpers.js';

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

const titled = (headline: string) => bare({ headline });
const json = (value: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;
const child = (content: string) => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.append(content);
  return script;
};

describe('the five ways', () => {
  test('a report as a property is there in the first update', async () => {
    const card = document.createElement('meeting-card');
    card.report = seed();
    document.querySelector('main')!.append(card);
    await card.updateComplete;
    expect(card.state).toBe('ready');
    expect(seen(card)).toContain('Azerbaijan and Türkiye');
    expect(seen(card)).toContain('Zakir Hasanov');
  });

  test('an address', async () => {
    const card = await show(html`<meeting-card src=${json(titled('From afar'))}></meeting-card>`);
    expect(seen(card)).toContain('From afar');
  });

  test('a JSON child', async () => {
    const card = await make((one) => one.append(child(JSON.stringify(titled('From a child')))));
    expect(seen(card)).toContain('From a child');
  });

  test('the release as text among the children', async () => {
    const card = await show(
      html`<meeting-card>${seedText.split('\n\n').map((p) => html`<p>${p}</p>`)}</meeting-card>`,
    );
    expect(card.state).toBe('ready');
    expect(seen(card)).toContain('Zakir Hasanov');
    expect(card.shown?.parties.map(({ id }) => id)).toEqual(expect.arrayContaining(['AZ', 'TR']));
  });

  test('the release as a property', async () => {
    const card = await make((one) => {
      one.text = seedText;
    });
    expect(seen(card)).toContain('Levent Ergün');
    expect(card.warnings).toBeInstanceOf(Array);
  });

  test('the first that is there wins', async () => {
    const card = await make((one) => {
      one.report = titled('1 property');
      one.src = json(titled('2 address'));
      one.append(child(JSON.stringify(titled('3 child'))), seedText);
      one.text = seedText;
    });
    expect($(card, '.title').innerText).toBe('1 property');
    card.report = undefined;
    await next(card, 'meeting-card-ready');
    expect($(card, '.title').innerText).toBe('2 address');
    card.src = undefined;
    await next(card, 'meeting-card-ready');
    expect($(card, '.title').innerText).toBe('3 child');
    card.querySelector('script')!.remove();
    await next(card, 'meeting-card-ready');
    expect($(card, '.title').innerText).toContain('Türkiye');
    expect(card.sourceText).toBe(seedText.trim().replace(/\s*\n\s*/g, '\n\n'));
  });

  test('a property set before the element is defined is kept', async () => {
    const early = Object.assign(document.createElement('meeting-card-later'), { report: seed() });
    document.querySelector('main')!.append(early);
    const { MeetingCard } = await import('../src/meeting-card.js');
    customElements.define('meeting-card-later', class extends MeetingCard {});
    await (early as unknown as InstanceType<typeof MeetingCard>).updateComplete;
    expect(early.shadowRoot?.textContent).toContain('Zakir Hasanov');
  });

  test('children that come or change later are read', async () => {
    const card = await make(() => {});
    expect(card.state).toBe('empty');
    card.append(child(JSON.stringify(titled('Late'))));
    await next(card, 'meeting-card-ready');
    expect(seen(card)).toContain('Late');
    card.querySelector('script')!.firstChild!.nodeValue = JSON.stringify(titled('Later'));
    await next(card, 'meeting-card-ready');
    expect(seen(card)).toContain('Later');
  });
});

describe('states', () => {
  test('nothing given is empty, and shows nothing', async () => {
    const card = await make(() => {});
    expect(card.matches(':state(empty)')).toBe(true);
    expect(card.getBoundingClientRect().height).toBe(0);
  });

  test('a slow address is loading, and says so to listeners', async () => {
    let answer!: (response: Response) => void;
    vi.spyOn(globalThis, 'fetch').mockReturnValue(new Promise((done) => (answer = done)));
    const card = await show(html`<meeting-card src="slow.json"></meeting-card>`, 'loading');
    expect($(card, '[role=status]').textContent).toContain('Loading');
    expect(await faults(card)).toEqual([]);
    answer(Response.json(titled('At last')));
    await rest(card, 'ready');
    expect(seen(card)).toContain('At last');
  });

  test('an address that changes under way drops the first answer', async () => {
    const signals: AbortSignal[] = [];
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (src, init) => {
      signals.push(init!.signal!);
      await new Promise((done) => setTimeout(done, String(src) === 'first' ? 120 : 10));
      return Response.json(titled(String(src)));
    });
    const card = await show(html`<meeting-card src="first"></meeting-card>`, 'loading');
    card.src = 'second';
    await rest(card, 'ready');
    expect(signals[0]!.aborted).toBe(true);
    await new Promise((done) => setTimeout(done, 150));
    expect(seen(card)).toContain('second');
  });

  test('a card taken away aborts, and comes back', async () => {
    const heard = vi.fn();
    let resolve!: (signal: AbortSignal) => void;
    const promise = new Promise<AbortSignal>((done) => (resolve = done));
    vi.spyOn(globalThis, 'fetch').mockImplementationOnce((_, init) => {
      resolve(init!.signal!);
      return new Promise((_, fail) =>
        init!.signal!.addEventListener('abort', () => fail(init!.signal!.reason)),
      );
    });
    const card = await show(html`<meeting-card src=${json(titled('Back'))}></meeting-card>`, 'loading');
    card.addEventListener('meeting-card-error', heard);
    const home = card.parentElement!;
    card.remove();
    expect((await promise).aborted).toBe(true);
    home.append(card);
    await rest(card, 'ready');
    expect(seen(card)).toContain('Back');
    expect(heard).not.toHaveBeenCalled();
  });

  test('loading="lazy" fetches when the card comes near', async () => {
    const fetched = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async () => Response.json(titled('Near')));
    const card = await show(
      html`<div style="height: 400vh"></div><meeting-card src="lazy.json" loading="lazy"></meeting-card>`,
      'loading',
    );
    await new Promise((done) => setTimeout(done, 150));
    expect(fetched).not.toHaveBeenCalled();
    card.scrollIntoView();
    await rest(card, 'ready');
    expect(fetched).toHaveBeenCalledOnce();
    scrollTo(0, 0);
  });

  test('ready and error are told, typed, through shadow borders', async () => {
    const ready = next(document, 'meeting-card-ready');
    await showReport(seed());
    expect((await ready).report.participants).toHaveLength(2);
    expect((await ready).composed).toBe(true);
    const error = next(document, 'meeting-card-error');
    await showReport({});
    expect((await error).code).toBe('report');
    expect((await error).message).toContain('/schemaVersion');
  });
});

describe('what cannot be shown', () => {
  const cases: [
    string,
    string,
    (card: HTMLElement & { report?: unknown; src?: string | undefined }) => void,
  ][] = [
    ['json', 'bad JSON', (card) => card.append(child('{"a":'))],
    ['report', 'foreign JSON', (card) => card.append(child('{"hello":"world"}'))],
    ['report', 'a list', (card) => card.append(child('[]'))],
    ['report', 'null', (card) => card.append(child('null'))],
    [
      'version',
      'a newer record',
      (card) => Object.assign(card, { report: { ...seed(), schemaVersion: '2' } }),
    ],
    [
      'report',
      'a broken list',
      (card) => Object.assign(card, { report: { ...seed(), topics: [{ text: 7 }] } }),
    ],
    [
      'report',
      'a broken date',
      (card) => Object.assign(card, { report: seed({ date: { start: '17 May' } }) }),
    ],
    ['report', 'an empty text', (card) => Object.assign(card, { report: seed({ headline: '' }) })],
    ['http', 'a 404', (card) => Object.assign(card, { src: '/there-is-no-such-file.json' })],
    ['network', 'a refused address', (card) => Object.assign(card, { src: 'http://[::1]:1/x.json' })],
    [
      'json',
      'an address with a page behind',
      (card) => Object.assign(card, { src: 'data:text/html,<p>Hello' }),
    ],
  ];
  test.each(cases)('%s: %s', async (code, _, set) => {
    if (code === 'http') vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('no', { status: 404 }));
    const card = await make((one) => {
      set(one as never);
      one.append('The guests laid wreaths.');
    });
    expect(card.matches(':state(error)')).toBe(true);
    expect($(card, '.error code').innerText).toBe(code);
    expect($(card, '.error span').innerText).toMatch(/\.$/);
    // the page's own text can still be read
    expect(card.innerText).toContain('The guests laid wreaths.');
    const range = document.createRange();
    range.selectNodeContents(card);
    expect(range.getBoundingClientRect().height).toBeGreaterThan(10);
    expect(await faults(card)).toEqual([]);
  });

  test('a text that is no meeting keeps being a text', async () => {
    const card = await show(
      html`<meeting-card><p>Add two eggs to the flour and stir until smooth.</p></meeting-card>`,
    );
    expect($(card, '.error code').innerText).toBe('not-a-meeting');
    expect(words(card.querySelector('p'))).toContain('two eggs');
    expect(card.querySelector('p')!.getBoundingClientRect().height).toBeGreaterThan(5);
  });

  test('an error can be mended', async () => {
    const card = await showReport({});
    card.report = seed();
    await rest(card, 'ready');
    expect(seen(card)).toContain('Zakir Hasanov');
  });

  test('new words in old places are no error', async () => {
    const card = await showReport({
      ...seed(),
      kind: 'constructor',
      itinerary: [{ action: 'toString', text: 'a new thing' }],
      extra: { of: 'another kind' },
    });
    expect(card.state).toBe('ready');
    expect(seen(card)).toContain('a new thing');
    expect(seen(card)).not.toContain('function');
  });
});

const words = (node: Element | null) => (node as HTMLElement).innerText;
