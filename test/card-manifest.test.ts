/**
 * What editors, Storybook and other tools are told of `<meeting-card>` is what its source
 * says: no attribute, event, slot, part, property or state more, and none less. The
 * manifest is made by `npm run manifest`; without it this file is skipped.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { MeetingCard } from '../packages/card/src/meeting-card.js';
import { FLAGS, VARIANTS } from '../packages/card/src/render/context.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');
const made = existsSync(`${root}packages/card/custom-elements.json`);
const sources = readdirSync(`${root}packages/card/src`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => read(`packages/card/src/${path}`))
  .join('\n');
/** The code, without what is said about it. */
const code = sources.replace(/\/\*\*[\s\S]*?\*\//g, '');

interface Named {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
  values?: Named[];
}
type Manifest = {
  modules: { path: string; declarations?: (Record<string, Named[]> & { tagName?: string })[] }[];
};

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const names = (list: readonly Named[] | undefined) => (list ?? []).map(({ name }) => name).sort();
const found = (pattern: RegExp) => sorted([...code.matchAll(pattern)].map(([, name]) => name ?? ''));
const choices = (text: string) => [...text.matchAll(/'([^']+)'/g)].map(([, one]) => one!);

describe.skipIf(!made)('custom-elements.json', () => {
  const manifest = (
    made ? JSON.parse(read('packages/card/custom-elements.json')) : { modules: [] }
  ) as Manifest;
  const module = manifest.modules.find(({ declarations }) => declarations?.some(({ tagName }) => tagName))!;
  const card = module?.declarations?.find(({ tagName }) => tagName === 'meeting-card');
  const list = (kind: string): Named[] => card?.[kind] ?? [];

  test('names the element and the file it is in', () => {
    expect(module.path).toBe('dist/meeting-card.js');
    expect(card).toMatchObject({ name: 'MeetingCard', tagName: 'meeting-card', customElement: true });
  });

  test('attributes: those that are observed, with their values', () => {
    expect(names(list('attributes'))).toEqual(sorted(MeetingCard.observedAttributes));
    const type = (name: string) => choices(list('attributes').find((one) => one.name === name)!.type!.text);
    expect(type('variant')).toEqual([...VARIANTS]);
    expect(type('flags')).toEqual([...FLAGS]);
    expect(type('loading')).toEqual(['eager', 'lazy']);
  });

  test('properties and methods: the public ones', () => {
    const properties = Object.keys(MeetingCard.properties);
    const { prototype } = MeetingCard;
    const own = Object.getOwnPropertyNames(prototype).filter(
      (name) =>
        !(name in Object.getPrototypeOf(prototype)) && !properties.includes(name) && !name.startsWith('__'),
    );
    expect(names(list('members'))).toEqual(sorted([...properties, ...own]));
  });

  test.each([
    ['events', /super\(\s*'(meeting-card-\w+)'/g],
    ['slots', /<slot(?: name="(\w+)")?>/g],
    ['cssParts', /\bpart="(\w+)"/g],
    ['cssProperties', /(--meeting-card-[\w-]+)/g],
  ])('%s: those of the source', (kind, pattern) => {
    const there = found(pattern);
    expect(there.length).toBeGreaterThan(2);
    expect(names(list(kind))).toEqual(there);
  });

  test('states: those that the card can be in', () => {
    const states = choices(/type CardState =([^;]+);/.exec(code)![1]!);
    expect(names(list('cssStates'))).toEqual(sorted(states));
    expect(choices(list('members').find(({ name }) => name === 'state')!.type!.text)).toEqual(states);
  });

  test('defaults of the custom properties: those of the style sheet', () => {
    const squash = (css: string | undefined) => css?.replace(/\s+/g, '');
    for (const { name, default: value } of list('cssProperties')) {
      const at = code.indexOf(`var(${name},`) + `var(${name},`.length;
      let depth = 1;
      let end = at;
      while ((depth += code[end] === '(' ? 1 : code[end] === ')' ? -1 : 0)) end++;
      expect(squash(value), name).toBe(squash(code.slice(at, end)));
    }
  });

  test('nothing is without a word about it', () => {
    for (const kind of [
      'attributes',
      'members',
      'events',
      'slots',
      'cssParts',
      'cssProperties',
      'cssStates',
    ]) {
      for (const { name, description } of list(kind)) expect(description, `${kind} ${name}`).toMatch(/\w/);
    }
  });

  test("the editor's data say the same", () => {
    const { tags } = JSON.parse(read('packages/card/vscode.html-custom-data.json')) as {
      tags: (Named & { attributes: Named[] })[];
    };
    expect(names(tags)).toEqual(['meeting-card']);
    expect(names(tags[0]!.attributes)).toEqual(names(list('attributes')));
    const values = (name: string) => names(tags[0]!.attributes.find((one) => one.name === name)!.values);
    expect(values('variant')).toEqual(sorted(VARIANTS));
    expect(values('flags')).toEqual(sorted(FLAGS));
    expect(values('loading')).toEqual(['eager', 'lazy']);
    const css = JSON.parse(read('packages/card/vscode.css-custom-data.json')) as {
      properties: Named[];
      pseudoElements: Named[];
    };
    expect(names(css.properties)).toEqual(names(list('cssProperties')));
  });

  test('both files are in the package', () => {
    const { files, customElements } = JSON.parse(read('packages/card/package.json')) as {
      files: string[];
      customElements: string;
    };
    expect(customElements).toBe('./custom-elements.json');
    expect(files).toEqual(
      expect.arrayContaining([
        'custom-elements.json',
        'vscode.html-custom-data.json',
        'vscode.css-custom-data.json',
      ]),
    );
  });
});

describe('the guide', () => {
  const page = (name: string) => read(`stories/docs/${name}.mdx`);

  test('has a page of each name', () => {
    for (const name of ['start-here', 'the-record', 'styling', 'accessibility', 'recipes']) {
      expect(page(name)).toMatch(/<Meta title="/);
    }
  });

  test('recipes: every way to put a card on a page', () => {
    for (const title of ['Plain HTML', 'React', 'Vue', 'Svelte', 'WordPress', 'Server rendering']) {
      expect(page('recipes')).toContain(`\n## ${title}\n`);
    }
    for (const entry of ['react', 'vue', 'svelte']) {
      expect(page('recipes')).toContain(`import '@meeting-report/card/${entry}'`);
    }
  });

  test('the policy of the strict page is the one that the recipes and the README give', () => {
    const policy = /content="(default-src[^"]+)"/.exec(read('examples/strict-csp/index.html'))![1]!;
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types lit-html");
    expect(page('recipes').replace(/\s+/g, ' ')).toContain(policy);
    expect(read('packages/card/README.md')).toContain(policy);
  });

  test('styling: every custom property', () => {
    for (const property of found(/(--meeting-card-[\w-]+)/g))
      expect(page('styling')).toContain(`\`${property}\``);
  });

  test('accessibility: every key', () => {
    for (const key of ['Tab', 'Home', 'End', 'Enter', 'Space', 'Esc']) {
      expect(page('accessibility')).toContain(`<kbd>${key}</kbd>`);
    }
  });
});
