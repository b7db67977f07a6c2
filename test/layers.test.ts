/**
 * Data flows one way, and so do imports: a stage knows the stages before it and no later one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const packages = fileURLToPath(new URL('../packages/', import.meta.url));

/** The pipeline, first stage first. */
const STAGES = ['text', 'lexicon', 'mentions', 'clauses', 'report'];

interface Import {
  readonly file: string;
  readonly kind: 'type' | 'value' | 'dynamic';
  /** A path inside the package's `src`, or a package's name. */
  readonly target: string;
}

const isTypeOnly = (clause: string) =>
  /^\s*type\b(?!\s*,)/.test(clause) ||
  (/^\s*\{/.test(clause) &&
    clause
      .replace(/[{}]/g, '')
      .split(',')
      .filter((name) => name.trim())
      .every((name) => /^\s*type\s/.test(name)));

/** What a file's text imports: `import … from`, `export … from`, bare imports, `import()`. */
function importsOf(file: string, code: string): Import[] {
  const target = (path: string) =>
    path.startsWith('.') ? posix.join(posix.dirname(file), path).replace(/\.js$/, '.ts') : path;
  const found: Import[] = [];
  for (const [, clause, path] of code.matchAll(
    /^(?:import|export)\b([^'";=]*?)\bfrom\s*['"]([^'"]+)['"]/gm,
  )) {
    found.push({ file, kind: isTypeOnly(clause!) ? 'type' : 'value', target: target(path!) });
  }
  for (const [, path] of code.matchAll(/^import\s*['"]([^'"]+)['"]/gm)) {
    found.push({ file, kind: 'value', target: target(path!) });
  }
  // `import('x')` as a value; `typeof import('x')` and `: import('x').T` are types.
  for (const [before, type, path] of code.matchAll(/(typeof\s+|[:<|&]\s*)?\bimport\(\s*['"]([^'"]+)['"]/g)) {
    if (before) found.push({ file, kind: type ? 'type' : 'dynamic', target: target(path!) });
  }
  return found;
}

function importsIn(name: string): Import[] {
  const src = join(packages, name, 'src');
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const path = relative(src, join(src, file)).split(sep).join('/');
      return importsOf(path, readFileSync(join(src, file), 'utf8'));
    });
}

const say = (found: readonly Import[]) =>
  found.map(({ file, kind, target }) => `${file} imports ${target} (${kind})`);

/** Each way by which a file's values reach itself again. */
function circlesIn(imports: readonly Import[]): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' > '));
    if (done.has(file) || path.includes(file)) return;
    for (const next of imports) {
      if (next.file === file && next.kind === 'value') walk(next.target, [...path, file]);
    }
    done.add(file);
  };
  for (const { file } of imports) walk(file, []);
  return circles;
}

const stageOf = (path: string) =>
  path.includes('/') ? STAGES.indexOf(path.slice(0, path.indexOf('/'))) : -1;

/** The record's types and error codes are the contract of the whole package. */
const CONTRACT = new Set(['report/schema.ts', 'report/errors.ts']);

describe('the import reader', () => {
  const read = (code: string) =>
    importsOf('mentions/a.ts', code).map(({ kind, target }) => `${kind} ${target}`);

  test('tells types from values', () => {
    expect(read(`import type { A } from '../text/types.js';`)).toEqual(['type text/types.ts']);
    expect(read(`import { type A, type B } from './b.js';`)).toEqual(['type mentions/b.ts']);
    expect(read(`import {\n  type A,\n  b,\n} from './b.js';`)).toEqual(['value mentions/b.ts']);
    expect(read(`import * as z from 'zod';`)).toEqual(['value zod']);
    expect(read(`export * from '../clauses/c.js';`)).toEqual(['value clauses/c.ts']);
    expect(read(`import './side.js';`)).toEqual(['value mentions/side.ts']);
    expect(read(`let a: typeof import('../x.js');`)).toEqual(['type x.ts']);
    expect(read(`const a = await import('../x.js');`)).toEqual(['dynamic x.ts']);
  });
});

test('circles are found', () => {
  const read = (file: string, code: string) => importsOf(file, code);
  const pair = [
    ...read('a.ts', `import { b } from './b.js';`),
    ...read('b.ts', `import { a } from './a.js';`),
  ];
  expect(circlesIn(pair)).toEqual(['a.ts > b.ts > a.ts']);
  expect(circlesIn(pair.slice(0, 1))).toEqual([]);
});

describe('core', () => {
  const imports = importsIn('core');

  test('is read at all', () => {
    expect(imports.length).toBeGreaterThan(10);
  });

  test('no stage imports a later one', () => {
    const wrong = imports.filter(({ file, kind, target }) => {
      const from = stageOf(file);
      if (from < 0 || (kind === 'type' && CONTRACT.has(target))) return false;
      return target.startsWith('export/') || stageOf(target) > from;
    });
    expect(say(wrong)).toEqual([]);
  });

  test('no file imports itself over others', () => {
    expect(circlesIn(imports)).toEqual([]);
  });

  test('no stage imports the pipeline or a public entry', () => {
    const wrong = imports.filter(({ file, target }) => stageOf(file) >= 0 && /^[\w.-]+\.ts$/.test(target));
    expect(say(wrong)).toEqual([]);
  });

  test('exports know the record alone, and the types of schema.org', () => {
    const wrong = imports.filter(
      ({ file, kind, target }) =>
        file.startsWith('export/') &&
        !(kind === 'type' && target === 'schema-dts') &&
        !target.startsWith('export/') &&
        !(CONTRACT.has(target) && (kind === 'type' || target === 'report/errors.ts')),
    );
    expect(say(wrong)).toEqual([]);
  });

  test('only the schema loads zod, and only the command loads Node', () => {
    const outside = imports.filter(
      ({ kind, target }) => kind !== 'type' && /^[^./]+$|^node:|^@/.test(target),
    );
    const wrong = outside.filter(
      ({ file, target }) =>
        !(target === 'zod' && file === 'report/schema.ts') &&
        !(/^node:|^tinyglobby$/.test(target) && (file === 'cli.ts' || file.startsWith('cli/'))) &&
        !/\.ts$/.test(target),
    );
    expect(say(wrong)).toEqual([]);
  });
});

describe('card', () => {
  const imports = importsIn('card');

  /** The doors to core's code; each is opened when a reader needs what is behind it. */
  const DOORS = new Set(['parser.ts', 'actions/exporters.ts']);

  test('imports types of core, and its code through two doors alone', () => {
    const wrong = imports.filter(
      ({ file, kind, target }) =>
        (target === 'zod' || target.startsWith('@meeting-report/core')) &&
        kind !== 'type' &&
        !DOORS.has(file),
    );
    expect(say(wrong)).toEqual([]);
  });

  test('opens the doors lazily', () => {
    const wrong = imports.filter(({ kind, target }) => DOORS.has(target) && kind === 'value');
    expect(say(wrong)).toEqual([]);
  });

  test('reaches no other package from the inside', () => {
    const wrong = imports.filter(({ target }) => target.startsWith('..'));
    expect(say(wrong)).toEqual([]);
  });
});
