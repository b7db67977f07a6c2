/**
 * The examples of the documentation are true: each is run as a stranger would
 * paste it, and every `// => value` is what the expression before it gives.
 *
 *     report.kind; // => 'call'
 *     report.parties.map(({ id }) => id);
 *     // => ['PE', 'CL']
 *
 * Beside what they import, examples may use `text`, the release in `seeds/`,
 * and `report`, its record.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { describe, expect, test } from 'vitest';
import * as core from '../packages/core/src/index.js';
import * as exporters from '../packages/core/src/export/index.js';
import * as schema from '../packages/core/src/schema.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const MODULES: Readonly<Record<string, object>> = {
  '@meeting-report/core': core,
  '@meeting-report/core/export': exporters,
  '@meeting-report/core/schema': schema,
};
const text = readFileSync(
  `${root}seeds/${readdirSync(`${root}seeds`).find((name) => name.endsWith('.txt'))}`,
  'utf8',
);

interface Example {
  readonly at: string;
  readonly code: string;
}

/** `ts` blocks of TSDoc comments; of Markdown, those that hold a `// =>`. */
function examplesIn(file: string): Example[] {
  const source = readFileSync(root + file, 'utf8');
  const isMarkdown = file.endsWith('.md');
  const fence = isMarkdown ? /^```ts\n([\s\S]*?)^```/gm : /^ *\* ```ts\n([\s\S]*?)^ *\* ```/gm;
  return [...source.matchAll(fence)]
    .map((match) => ({
      at: `${file}:${source.slice(0, match.index).split('\n').length}`,
      code: isMarkdown ? match[1]! : match[1]!.replace(/^ *\* ?/gm, ''),
    }))
    .filter(({ code }) => !isMarkdown || code.includes('// =>'));
}

/** Turns expected values into calls, and imports into look-ups. */
function runnable(code: string): string {
  const lines = code
    .replace(/;\n *(\/\/ =>)/g, '; $1')
    .replace(/^import \{([^}]*)\} from '([^']+)';$/gm, (_, names: string, from: string) => {
      const values = names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => !name.startsWith('type '));
      return `const { ${values.join(', ')} } = modules['${from}'];`;
    })
    .split('\n');
  // A statement may begin some lines above its expected value.
  let start = 0;
  return lines
    .map((line, index) => {
      const match = /^(.*);\s*\/\/ => (.*)$/.exec(line);
      if (!match) {
        if (/[;{}]\s*(?:\/\/.*)?$|^\s*(?:\/\/.*)?$/.test(line)) start = index + 1;
        return line;
      }
      const [, last, value] = match;
      const before = lines.slice(start, index);
      lines.fill('', start, index);
      start = index + 1;
      const condition = /^(\s*if \(.*?\) )(.*)$/.exec(last!);
      const [head, expression] = condition
        ? [condition[1], condition[2]]
        : ['', [...before, last].join('\n')];
      return `${head}is((${expression}), (${value}));`;
    })
    .join('\n');
}

async function run(code: string): Promise<number> {
  const { code: plain } = await transform(runnable(code), { loader: 'ts', target: 'es2022' });
  const report = core.parseMeetingReport(text);
  let checked = 0;
  const is = (actual: unknown, expected: unknown) => {
    checked++;
    expect(actual).toEqual(expected);
  };
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  await new AsyncFunction('modules', 'is', 'text', 'report', `{ ${plain} }`)(MODULES, is, text, report);
  return checked;
}

const sources = readdirSync(`${root}packages/core/src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `packages/core/src/${file}`);
const pages = [
  'README.md',
  'packages/core/README.md',
  ...readdirSync(`${root}docs`)
    .filter((f) => f.endsWith('.md'))
    .map((f) => `docs/${f}`),
];
const examples = [...sources, ...pages].flatMap(examplesIn);

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

  test('every public type is described where it is declared', () => {
    const code = sources.map((file) => readFileSync(root + file, 'utf8')).join('\n');
    const entries = ['index.ts', 'export/index.ts'].map((file) =>
      readFileSync(`${root}packages/core/src/${file}`, 'utf8'),
    );
    const types = entries.flatMap((entry) =>
      [...entry.matchAll(/export (type )?\{([^}]*)\}/g)].flatMap(([, all, names]) =>
        names!
          .split(',')
          .map((one) => one.trim())
          .filter((one) => one !== '' && (all !== undefined || one.startsWith('type ')))
          .map((one) => one.replace(/^type /, '')),
      ),
    );
    expect(types.length).toBeGreaterThan(30);
    const described = (name: string) => new RegExp(`\\*/\\nexport (?:type|interface) ${name}\\b`).test(code);
    expect(types.filter((name) => !described(name))).toEqual([]);
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
