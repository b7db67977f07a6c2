import { afterEach, describe, expect, test } from 'vitest';
import { en } from '../src/labels/en.js';
import { errorText } from '../src/labels/errors.js';
import { type Labels, labelsFor, loadLabels, registerLabels } from '../src/labels/index.js';
import { $, $$, clear, faults, html, next, rest, seed, seen, show, showReport } from './helpers.js';

afterEach(clear);

const LANGS = ['az', 'tr', 'ru', 'ar', 'fr', 'es'];
const ERRORS = [
  'json',
  'report',
  'version',
  'http',
  'network',
  'parser',
  'empty',
  'too-large',
  'binary',
  'unsupported-language',
  'not-a-meeting',
];

/** The paths of all words of a language. */
const paths = (node: object, at = ''): string[] =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'object' ? paths(value, `${at}/${key}`) : value === '' ? [] : [`${at}/${key}`],
  );

test.each(LANGS)('%s has every word that English has', async (lang) => {
  await loadLabels(lang);
  const labels = labelsFor(lang)!;
  expect(paths(labels).sort()).toEqual(paths(en).sort());
  expect(labels.via).toContain('{0}');
  expect(labels).not.toBe(en);
  for (const code of ERRORS) expect(errorText(lang, code), code).toMatch(/\S/);
  expect(errorText(lang, 'json')).not.toBe(errorText('en', 'json'));
});

describe('on the page', () => {
  test.each([
    ['az', 'Nümayəndə heyətinin rəhbəri'],
    ['tr', 'Heyet başkanı'],
    ['ru', 'Глава делегации'],
    ['ar', 'رئيس الوفد'],
    ['fr', 'Chef de délégation'],
    ['es', 'Jefe de la delegación'],
  ])('%s', async (lang, word) => {
    const card = await show(
      html`<section lang=${lang}><meeting-card .report=${seed()}></meeting-card></section>`,
    );
    expect(seen(card)).toContain(word);
    expect($(card, '.who').lang).toBe('en');
    expect($(card, '.label').lang).toBe('');
    expect(getComputedStyle($(card, 'article')).direction).toBe(lang === 'ar' ? 'rtl' : 'ltr');
    expect(await faults(card)).toEqual([]);
  });

  test('regional tags, unknown languages and nonsense', async () => {
    expect(
      seen(await show(html`<p lang="fr-CA"><meeting-card .report=${seed()}></meeting-card></p>`)),
    ).toContain('Invité');
    for (const lang of ['ja', 'x-nonsense', '<b>', 'toString']) {
      expect(
        seen(await show(html`<p lang=${lang}><meeting-card .report=${seed()}></meeting-card></p>`)),
      ).toContain('Guest');
    }
  });

  test('a lang that changes, far above', async () => {
    const card = await showReport(seed());
    document.documentElement.lang = 'es';
    for (let i = 0; i < 100 && !seen(card).includes('Anfitrión'); i++)
      await new Promise((done) => setTimeout(done, 10));
    expect(seen(card)).toContain('Anfitrión');
    await rest(card, 'ready');
  });

  test('a language of your own', async () => {
    registerLabels('eo', { ...en, head: 'Delegaciestro' } as Labels);
    expect(
      seen(await show(html`<p lang="eo"><meeting-card .report=${seed()}></meeting-card></p>`)),
    ).toContain('Delegaciestro');
  });

  test('a language inherited through a shadow border', async () => {
    const host = document.querySelector('main')!.appendChild(document.createElement('div'));
    host.lang = 'tr';
    const card = document.createElement('meeting-card');
    card.report = seed();
    const ready = next(document, 'meeting-card-ready');
    host.attachShadow({ mode: 'open' }).append(card);
    await ready;
    expect(seen(card)).toContain('Ev sahibi');
  });

  test('errors are told in the language', async () => {
    const card = await show(html`<p lang="ru"><meeting-card .report=${{} as never}></meeting-card></p>`);
    for (let i = 0; i < 50 && !seen(card).includes('не описывают'); i++)
      await new Promise((done) => setTimeout(done, 10));
    expect(seen(card)).toContain('Эти данные не описывают встречу.');
    expect($$(card, 'code')[0]!.innerText).toBe('report');
  });
});
