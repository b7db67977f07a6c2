/** What the pages for people point at is there: files, commands, folders, and tables that look as shown. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const inFolder = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...['packages/core/README.md', 'packages/card/README.md', '.github/pull_request_template.md'],
  ...inFolder('docs'),
];
const manifest = (name: string) => JSON.parse(read(join('packages', name, 'package.json')));

describe.each(pages)('%s', (page) => {
  const text = read(page);

  test('links lead to files', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)].map(([, a, b]) => a ?? b!);
    const broken = links
      .filter((link) => !/^(?:[a-z]+:|#)/.test(link))
      .filter((link) => !existsSync(join(root, dirname(page), link.replace(/#.*/, ''))));
    expect(broken).toEqual([]);
  });

  test('commands are there', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    const files = [...text.matchAll(/node (scripts\/[\w.-]+)/g)].map(([, file]) => file!);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  const text = read('CONTRIBUTING.md');

  test('the places of its table are there', () => {
    const rows = [...text.matchAll(/^\| (?!to add|---)([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)];
    expect(rows.length).toBeGreaterThan(9);
    const missing = rows.flatMap(([, , sources, tests]) => {
      // "`src/lexicon/a.ts`, `b.ts`": a bare name stands in the folder of the one before.
      let folder = '';
      return [...`${sources} ${tests}`.matchAll(/`([^`]+)`/g)].flatMap(([, path]) => {
        const whole = path!.includes('/') ? path! : `${folder}/${path}`;
        folder = dirname(whole);
        const found = [join('packages/core', whole), whole].some((one) => existsSync(join(root, one)));
        return found ? [] : [whole];
      });
    });
    expect(missing).toEqual([]);
  });

  test('a rank, a country and a verb look as shown', () => {
    expect(read('packages/core/src/lexicon/ranks.ts')).toContain(
      /`(OF-5\|colonel\|Col\|group captain)\|/.exec(text)?.[1],
    );
    const country = /^(\w\w)\|(\w+),.*\|(\w+),(\w+)\|(\w+)$/.exec(/`(BA\|[^`]+)`/.exec(text)?.[1] ?? '');
    const line = read('packages/core/src/lexicon/countries.aliases.ts')
      .split('\n')
      .find((one) => one.startsWith(`${country?.[1]}|`));
    for (const name of country?.slice(2) ?? ['no example']) expect(line).toContain(name);
    const verbs = read('packages/core/src/lexicon/verbs/engage.ts');
    for (const start of ['host direct!: ', 'guest direct!: ', 'peer with: ']) {
      expect(text).toContain(start);
      expect(verbs).toContain(start);
    }
  });

  test('a language of the card looks as told', () => {
    expect(read('packages/card/src/labels/fr.ts')).toContain('const labels: Labels = ');
    expect(read('packages/card/src/labels/index.ts')).toContain('const loaders');
  });
});

describe('ready to be given out', () => {
  test.each(['core', 'card'])('%s carries its licence, its page and what npm shows', (name) => {
    const { license, description, keywords, files, publishConfig } = manifest(name);
    expect(license).toBe('MIT');
    expect(description.length).toBeGreaterThan(20);
    expect(keywords.length).toBeGreaterThan(3);
    expect(publishConfig).toEqual({ access: 'public' });
    for (const file of ['README.md', 'LICENSE']) {
      expect(files).toContain(file);
      expect(existsSync(join(root, 'packages', name, file))).toBe(true);
    }
  });

  test('card asks for the core of its own release', () => {
    expect(manifest('card').dependencies['@meeting-report/core']).toBe(manifest('core').version);
  });

  test('each changeset names packages that are there', () => {
    const names = ['core', 'card'].map((name) => manifest(name).name);
    for (const file of inFolder('.changeset').filter((one) => !one.endsWith('README.md'))) {
      const [, head = ''] = read(file).split('---');
      const named = [...head.matchAll(/^["']?(@[\w/-]+)["']?: (?:major|minor|patch)$/gm)].map(
        ([, one]) => one,
      );
      expect(named.length).toBeGreaterThan(0);
      expect(names).toEqual(expect.arrayContaining(named));
    }
  });

  test('what the bundled code of others asks for is in the licence files', () => {
    expect(read('packages/core/LICENSE')).toMatch(/zod[\s\S]*csv-stringify/);
  });

  test('issues are asked for what is needed to help', () => {
    const folder = '.github/ISSUE_TEMPLATE';
    const forms = readdirSync(join(root, folder)).filter((name) => name !== 'config.yml');
    expect(forms.sort()).toEqual(['card.yml', 'command.yml', 'wrong-record.yml']);
    for (const form of forms) {
      const text = read(join(folder, form));
      for (const key of ['name: ', 'description: ', 'body:', 'required: true', 'label: Version']) {
        expect(text).toContain(key);
      }
    }
  });
});
