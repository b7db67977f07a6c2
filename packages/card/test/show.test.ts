import { afterEach, describe, expect, test } from 'vitest';
import {
  allSteps,
  manyPeople,
  nothingAtAll,
  onlyHeadline,
  onlyParties,
  otherScripts,
  phoneCall,
  threeSides,
} from './fixtures/reports.js';
import { $, $$, bare, clear, html, make, seed, seen, show, showReport, words } from './helpers.js';

afterEach(clear);

describe('the full card', () => {
  test('kicker: occasion, date in a <time>, place', async () => {
    const card = await showReport(seed());
    expect(words($(card, '.kicker'))).toMatch(
      /^17th Azerbaijan-Türkiye High-Level Military Dialogue Meeting December 17, 2025 ?Azerbaijan Ministry of Defense, Baku, Azerbaijan$/,
    );
    expect($(card, 'time').getAttribute('datetime')).toBe('2025-12-17');
  });

  test('kind in place of an occasion; a range of days', async () => {
    const card = await showReport(onlyParties);
    expect(words($(card, '.occasion'))).toBe('Conference');
    expect(words($(card, 'time'))).toMatch(/March 2\s?–\s?4, 2026/);
    expect(words($(card, '.deck'))).toBe('Announced');
    expect(words($(await showReport(phoneCall), '.occasion'))).toBe('Call');
    expect(words($(await showReport(bare({ mode: 'video' })), '.deck'))).toBe('By video link');
  });

  test.each([
    ['the headline', { headline: 'A title' }, 'A title'],
    ['else the parties', { parties: seed().parties }, 'Azerbaijan and Türkiye'],
    ['else the people', { participants: seed().participants }, 'Zakir Hasanov and Levent Ergün'],
    ['else the occasion', { occasion: { name: 'Some Forum' } }, 'Some Forum'],
    ['else the kind', {}, 'Meeting'],
  ])('heading: %s', async (_, change, title) => {
    expect(words($(await showReport(bare(change)), '.title'))).toBe(title);
  });

  test('heading-level, and the headings under it', async () => {
    const levels = async (level: string) =>
      $$(await showReport(seed(), { 'heading-level': level }), '[role=heading]').map((one) => one.ariaLevel);
    expect(new Set(await levels('4'))).toEqual(new Set(['4', '5']));
    expect(new Set(await levels('6'))).toEqual(new Set(['6']));
    expect(new Set(await levels('0'))).toEqual(new Set(['2', '3']));
  });

  test('two sides: country, role, head with rank and title', async () => {
    const card = await showReport(seed());
    const [host, guest] = $$(card, '.side').map(words);
    expect(host).toBe(
      'AZ Azerbaijan Host Colonel General Zakir Hasanov Minister of Defense of the Republic of Azerbaijan',
    );
    expect(guest).toContain('TR Türkiye Guest Army General Levent Ergün Second Chief');
    expect(guest).toContain('Head of delegation');
  });

  test('the head of the delegation stands first, attendees last', async () => {
    const card = await showReport(manyPeople);
    const names = $$($(card, '.side:nth-child(2)') && card, '.side:nth-child(2) .person');
    expect(words(names[0])).toContain('Head of delegation');
    expect($$(card, '.person')).toHaveLength(14);
  });

  test('a guest of no party stands under the own country, one of none at the end', async () => {
    const card = await showReport(
      bare({
        parties: [{ id: 'FR', kind: 'country', name: 'France', role: 'host' }],
        participants: [
          { id: 'a', name: 'Ann', role: 'attendee' },
          { id: 'b', name: 'Bea', role: 'guest', country: 'BE' },
          { id: 'c', name: 'Cec', role: 'host', party: 'FR' },
        ],
      }),
    );
    expect($$(card, '.side').map(words)).toEqual([
      'FR France Host Cec',
      'BE Belgium Bea',
      'Also present Ann',
    ]);
  });

  test('outcomes with their kind, topics as a list', async () => {
    const card = await showReport(threeSides);
    expect($$(card, '.outcomes li').map(words)).toEqual([
      'Signed a memorandum on joint air surveillance',
      'Agreed to exchange officers from next spring',
    ]);
    expect($$(await showReport(seed()), '.topics li')).toHaveLength(2);
  });

  test('a quotation and reported speech look different, both are signed', async () => {
    const card = await showReport(threeSides);
    const [quote, reported] = $$(card, 'figure');
    const style = (selector: string) => getComputedStyle($(card, selector));
    expect(getComputedStyle($(card, '.quoted div'), '::before').content).toBe('"“"');
    expect(style('.quoted').fontStyle).toBe('italic');
    expect(style('.reported').fontStyle).toBe('normal');
    expect(quote!.querySelector('blockquote + figcaption')?.textContent).toContain('Hanna Tamm');
    expect(words(reported)).toBe('All sides reaffirmed their support for open seas');
  });

  test('what one side says in a row stands under one name', async () => {
    const card = await showReport(seed());
    expect($$(card, 'figure').map((one) => one.querySelectorAll('blockquote').length)).toEqual([3, 2]);
  });

  test('the programme: an icon and a word for each action, places, honourees', async () => {
    const card = await showReport(allSteps);
    const steps = $$(card, '.itinerary ol > li');
    expect(steps).toHaveLength(12);
    expect(new Set($$(card, '.icon path').map((one) => one.getAttribute('d'))).size).toBe(12);
    expect(steps.map((one) => words(one.querySelector('.do')))).toEqual([
      'Visit',
      'Wreath laid',
      'Tribute paid',
      'Ceremony',
      'Tour',
      'Signing',
      'Briefing',
      'Gifts exchanged',
      'Guest book',
      'Photograph',
      'Dinner',
      '',
    ]);
    expect(words(steps[1])).toBe('Wreath laid Place 1 An Unknown Soldier and A Known One');
    expect(words(steps[11])).toContain('Place 11');
  });

  test('who was named and was not there stands last, with the office', async () => {
    const card = await showReport(seed());
    expect($$(card, '.mentioned li').map(words)).toEqual([
      'Heydar Aliyev National Leader of the Azerbaijani people',
      'Zarifa Aliyeva prominent ophthalmologist, academician',
    ]);
    expect($(card, '.body > :last-child')).toBe($(card, '.mentioned'));
    expect(words($(card, '.mentioned .label'))).toBe('Also named');
    expect($(await showReport(threeSides), '.mentioned')).toBeNull();
  });

  test('honorific and rank stand before the name, on its line', async () => {
    const card = await showReport(
      bare({
        participants: [
          { id: 'a', name: 'Ann Lee', role: 'host', honorific: 'H.E.', rank: 'Major General' },
          { id: 'b', name: 'Bo', role: 'guest' },
        ],
      }),
    );
    expect($$(card, '.who').map(words)).toEqual(['H.E. Major General Ann Lee', 'Bo']);
  });

  test('source line: outlet, via, link, how it was read', async () => {
    const card = await showReport(seed());
    expect(words($(card, '.source'))).toBe('Trend via Ministry Original release Read automatically');
    expect($<HTMLAnchorElement>(card, 'a').href).toMatch(/^https:/);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'JaVaScRiPt:alert(1)', '//x', ' https://a b'])(
    'an address that is none is no link: %s',
    async (url) => {
      expect($(await showReport(bare({ source: { url } })), 'a')).toBeNull();
    },
  );

  test('what is missing disappears; nothing is "unknown" or "undefined"', async () => {
    for (const report of [nothingAtAll, onlyHeadline, onlyParties, otherScripts, phoneCall, threeSides]) {
      const card = await showReport(report);
      expect(card.state).toBe('ready');
      expect(card.shadowRoot!.textContent).not.toMatch(/[Uu]nknown|undefined|null|NaN|\[object/);
      for (const empty of $$(card, '.deck, .place, ul, ol, section, figcaption, .label')) {
        expect(words(empty), empty.outerHTML).not.toBe('');
      }
    }
  });

  test('countries are named in the language of the nearest lang', async () => {
    const card = await show(html`<div lang="de"><meeting-card .report=${seed()}></meeting-card></div>`);
    expect(words($(card, '.title'))).toBe('Aserbaidschan und Türkei');
    expect(words($(card, 'time'))).toBe('17. Dezember 2025');
  });
});

describe('variants', () => {
  test('compact: head and sides, no more', async () => {
    const card = await showReport(seed(), { variant: 'compact' });
    expect(seen(card)).toContain('Levent Ergün');
    expect(seen(card)).not.toMatch(/noted|Programme|Minister of Defense of/);
    expect(card.offsetHeight).toBeLessThan((await showReport(seed())).offsetHeight / 2);
  });

  test('timeline: the programme with its clauses', async () => {
    const card = await showReport(seed(), { variant: 'timeline' });
    expect(seen(card)).toContain('a wreath was laid at the Victory Monument');
    expect(seen(card)).not.toContain('What was said');
  });

  test('a variant can change without reading anew', async () => {
    const card = await showReport(seed());
    let heard = 0;
    card.addEventListener('meeting-card-ready', () => heard++);
    card.variant = 'compact';
    await card.updateComplete;
    expect(card.getAttribute('variant')).toBe('compact');
    expect(heard).toBe(0);
  });
});

describe('places of its own', () => {
  test('slots for header, footer and actions', async () => {
    const card = await show(html`<meeting-card .report=${seed()}
      ><b slot="header">Above</b><b slot="footer">Below</b><b slot="actions">Instead</b></meeting-card>`);
    const top = (slot: string) => card.querySelector(`[slot=${slot}]`)!.getBoundingClientRect().top;
    expect(top('header')).toBeLessThan($(card, '.title').getBoundingClientRect().top);
    expect(top('footer')).toBeGreaterThan($(card, '.source').getBoundingClientRect().top);
    expect($(card, '.actions').getBoundingClientRect().height).toBe(0);
    expect($(card, 'details')).toBeNull();
  });

  test('parts and custom properties', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'meeting-card{--meeting-card-background:rgb(1,2,3);--meeting-card-text:rgb(250,250,250);--meeting-card-padding:7px}meeting-card::part(heading){letter-spacing:3px}meeting-card:state(ready){outline:2px solid red}',
    );
    document.adoptedStyleSheets.push(sheet);
    const card = await showReport(seed());
    const article = getComputedStyle($(card, 'article'));
    expect([article.backgroundColor, article.color, article.paddingTop]).toEqual([
      'rgb(1, 2, 3)',
      'rgb(250, 250, 250)',
      '7px',
    ]);
    expect(getComputedStyle($(card, '.title')).letterSpacing).toBe('3px');
    expect(getComputedStyle(card).outlineWidth).toBe('2px');
    const parts = new Set($$(card, '[part]').map((one) => one.getAttribute('part')));
    expect([...parts].sort()).toEqual([
      'actions',
      'card',
      'heading',
      'person',
      'side',
      'sides',
      'source',
      'statement',
      'step',
    ]);
    document.adoptedStyleSheets.pop();
  });

  test('only scalars are attributes', async () => {
    const card = await make((one) => {
      one.report = seed();
      one.headingLevel = 3;
      one.flags = 'none';
    });
    expect(card.getAttributeNames().sort()).toEqual(['flags', 'heading-level', 'loading', 'variant']);
  });
});
