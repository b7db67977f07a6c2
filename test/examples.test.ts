/**
 * The examples of the documentation are true: each compiles and is run as a stranger would paste it
 * (`scripts/examples.mjs` tells how), and every public name has one. Those of the card that need a page
 * are run by `packages/card/test/examples.test.ts`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as core from '../packages/core/src/index.js';
import * as exporters from '../packages/core/src/export/index.js';
import * as schema from '../packages/core/src/schema.js';
import * as server from '../packages/card/src/ssr.js';
import { examplesIn, runnable, sourcesIn } from '../scripts/examples.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const MODULES: Readonly<Record<string, object>> = {
  '@meeting-report/core': core,
  '@meeting-report/core/export': exporters,
  '@meeting-report/core/schema': schema,
};
const SERVER = { '@meeting-report/card/ssr': server };
const text = readFileSync(
  `${root}seeds/${readdirSync(`${root}seeds`).find((name) => name.endsWith('.txt'))}`,
  'utf8',
);

async function run(code: string): Promise<number> {
  const report = core.parseMeetingReport(text);
  let checked = 0;
  const is = (actual: unknown, expected: unknown) => {
    checked++;
    expect(actual).toEqual(expected);
  };
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  await new AsyncFunction('modules', 'is', 'text', 'report', runnable(code))(
    { ...MODULES, ...SERVER },
    is,
    text,
    report,
  );
  return checked;
}

const sources = sourcesIn('packages/core/src');
const cardSources = sourcesIn('packages/card/src');
const pages = [
  'README.md',
  'packages/core/README.md',
  ...readdirSync(`${root}docs`)
    .filter((f) => f.endsWith('.md'))
    .map((f) => `docs/${f}`),
];
const examples = [...sources, 'packages/card/src/ssr.ts', ...pages].flatMap(examplesIn);

describe('examples', () => {
  test.each(examples)('$at', async ({ code }) => {
    expect(await run(code)).toBeGreaterThan(0);
  });

  test('a wrong one is found', async () => {
    await expect(run('1 + 1; // => 3')).rejects.toThrow();
    await expect(run('[1, 2].map(\n  (n) => n + 1,\n);\n// => [2, 2]')).rejects.toThrow();
    expect(await run('const two = 1 + 1;\ntwo\n  .toFixed(1);\n// => "2.0"')).toBe(1);
  });

  test('every entry point is known here', () => {
    const { name, exports } = JSON.parse(readFileSync(`${root}packages/core/package.json`, 'utf8'));
    const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.json'));
    expect(entries.map((entry) => name + entry.slice(1)).sort()).toEqual(Object.keys(MODULES).sort());
  });

  test.each(Object.entries(MODULES))('every value of %s has one', (_, module) => {
    const all = examples.map(({ code }) => code).join('\n');
    expect(Object.keys(module).filter((name) => !new RegExp(`\\b${name}\\b`).test(all))).toEqual([]);
  });

  test('all compile', () => {
    const cache = join(root, 'node_modules/.cache');
    mkdirSync(cache, { recursive: true });
    const folder = mkdtempSync(join(cache, 'examples-'));
    try {
      const all = [...sources, ...cardSources, ...pages].flatMap(examplesIn);
      for (const [index, { at, code }] of all.entries()) {
        const name = `${String(index).padStart(3, '0')}-${at.replace(/[^\w]+/g, '-')}.ts`;
        writeFileSync(join(folder, name), `${code}\nexport {};\n`);
      }
      writeFileSync(
        join(folder, 'given.d.ts'),
        `declare const text: string;\ndeclare const report: import('@meeting-report/core').MeetingReport;\n`,
      );
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({
          extends: '../../../tsconfig.json',
          compilerOptions: { noUnusedLocals: false },
          include: ['*.ts'],
        }),
      );
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
      expect(stdout).toBe('');
      expect(status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('every public name has an example where it is declared', () => {
  /** Names that a file gives out, by what it declares or passes on. */
  function namesOf(file: string): string[] {
    const code = readFileSync(root + file, 'utf8');
    const declared = [...code.matchAll(DECLARATION)].map(([, name]) => name!);
    const passed = [...code.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names]) =>
      names!
        .split(',')
        .map((name) => name.trim().replace(/^type /, ''))
        .filter((name) => name !== ''),
    );
    const all = [...code.matchAll(/^export \* from '\.\/([^']+)\.js'/gm)].flatMap(([, path]) =>
      namesOf(`${file.slice(0, file.lastIndexOf('/'))}/${path}.ts`),
    );
    return [...declared, ...passed, ...all];
  }
  const DECLARATION =
    /^export (?:declare )?(?:abstract )?(?:type|interface|const|function|async function|class) (\w+)/gm;

  test.each([
    ['core', 'packages/core/src/index.ts', 45],
    ['core', 'packages/core/src/schema.ts', 45],
    ['core', 'packages/core/src/export/index.ts', 18],
    ['card', 'packages/card/src/index.ts', 16],
    ['card', 'packages/card/src/ssr.ts', 2],
    ['card', 'packages/card/src/react.ts', 1],
    ['card', 'packages/card/src/vue.ts', 1],
    ['card', 'packages/card/src/svelte.ts', 1],
  ])('%s: %s', (name, entry, least) => {
    const code = (name === 'core' ? sources : cardSources)
      .map((file) => readFileSync(root + file, 'utf8'))
      .join('\n');
    const lacks = (one: string) =>
      ![
        ...code.matchAll(
          /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:type|interface|const|function|class) (\w+)/g,
        ),
      ].some(
        ([, doc, declared]) =>
          declared === one && new RegExp(`@example\\s[\\s\\S]*\`\`\`ts[\\s\\S]*\\b${one}\\b`).test(doc!),
      );
    const names = [...new Set(namesOf(entry))];
    expect(names.length).toBeGreaterThanOrEqual(least);
    expect(names.filter(lacks)).toEqual([]);
  });
});

describe('docs/record.md', () => {
  test('names every field of the record', () => {
    const page = readFileSync(`${root}docs/record.md`, 'utf8');
    const keys = new Set<string>();
    const collect = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties, ...rest } = node as { properties?: Record<string, unknown> };
      for (const [key, value] of Object.entries(properties ?? {})) {
        keys.add(key);
        collect(value);
      }
      for (const value of Object.values(rest)) collect(value);
    };
    collect(schema.meetingReportJsonSchema());
    expect([...keys].filter((key) => !new RegExp(`\\b${key}\\b`).test(page))).toEqual([]);
    expect(keys.size).toBeGreaterThan(40);
  });
});
