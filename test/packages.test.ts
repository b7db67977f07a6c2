/**
 * The built packages, as a stranger imports them: by name, from `dist`. `npm test` builds them first;
 * a single project run without a build skips this file.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { safeParseMeetingReport } from '@meeting-report/core';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const seed = readFileSync(join(root, 'seeds/000_834a0b8676b6a784.txt'), 'utf8');

interface Manifest {
  readonly exports: Record<string, string | Record<string, string>>;
  readonly bin?: Record<string, string>;
  readonly sideEffects: boolean | readonly string[];
  readonly dependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
}

const manifest = (name: string): Manifest =>
  JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));

const targets = (name: string) => {
  const { exports, bin = {} } = manifest(name);
  return [...Object.values(exports), bin].flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );
};

/** Runs a module in a Node of its own, where no alias leads to the sources. */
function run(code: string, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

const built = ['core', 'card'].every((name) => existsSync(join(root, 'packages', name, 'dist/index.d.ts')));

describe.skipIf(!built)('the built packages', () => {
  test.each(['core', 'card'])('%s has every file that its package.json promises', (name) => {
    const missing = targets(name).filter(
      (path) => !path.includes('*') && !existsSync(join(root, 'packages', name, path)),
    );
    expect(missing).toEqual([]);
  });

  test('core reads the seed by its public name, as its sources do', () => {
    const out = run(
      `import { safeParseMeetingReport } from '@meeting-report/core';
       let text = '';
       for await (const part of process.stdin) text += part;
       console.log(JSON.stringify(safeParseMeetingReport(text)));`,
      seed,
    );
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(safeParseMeetingReport(seed))));
    expect(JSON.parse(out).success).toBe(true);
  });

  test('the schema entry holds the schema, and core gives the same one', () => {
    const out = run(
      `import * as core from '@meeting-report/core';
       import * as schema from '@meeting-report/core/schema';
       console.log(core.MeetingReportSchema === schema.MeetingReportSchema);`,
    );
    expect(out.trim()).toBe('true');
  });

  test('card can be imported where there is no document', () => {
    const out = run(`import { MeetingCard } from '@meeting-report/card'; console.log(MeetingCard.name);`);
    expect(out.trim()).toBe('MeetingCard');
  });

  const browser = join(root, 'packages/card/dist/browser');
  /** A word of core's tables: where it stands, the parser stands. */
  const holdsParser = (file: string) => readFileSync(join(browser, file), 'utf8').includes('field marshal');

  test('the classic script holds everything: the parser is in it, and no import is left', () => {
    const code = readFileSync(join(browser, 'meeting-card.iife.js'), 'utf8');
    expect(/\bimport\s*\(|^\s*import\b/m.test(code)).toBe(false);
    expect(holdsParser('meeting-card.iife.js')).toBe(true);
  });

  test('the module script loads the parser lazily', () => {
    const atOnce = new Set<string>();
    const follow = (file: string) => {
      if (atOnce.has(file)) return;
      atOnce.add(file);
      const code = readFileSync(join(browser, file), 'utf8');
      for (const [, path] of code.matchAll(/\b(?:import|from)\s*["'`]\.\/([^"'`]+)["'`]/g)) follow(path!);
    };
    follow('meeting-card.js');
    expect([...atOnce].filter(holdsParser)).toEqual([]);
    const scripts = readdirSync(browser).filter((file) => file.endsWith('.js'));
    expect(scripts.some((file) => !file.includes('iife') && holdsParser(file))).toBe(true);
  });

  test('declarations need nothing that is not installed with the package', () => {
    const strangers = (name: string) => {
      const { dependencies = {}, peerDependencies = {} } = manifest(name);
      const known = new Set(Object.keys({ ...dependencies, ...peerDependencies }));
      const dist = join(root, 'packages', name, 'dist');
      return readdirSync(dist, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.d.ts'))
        .flatMap((file) => {
          const code = readFileSync(join(dist, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
          return [...code.matchAll(/\b(?:from|import)\s*\(?\s*['"]((?:@[^/'"]+\/)?[^./'"@][^/'"]*)/g)]
            .map(([, from]) => from!)
            .filter((from) => !from.startsWith('node:') && !known.has(from))
            .map((from) => `${file}: ${from}`);
        });
    };
    expect(strangers('core')).toEqual([]);
    // The types for a framework are for those who have it.
    expect(strangers('card')).toEqual(['react.d.ts: react']);
  });

  test('declarations name no file outside the package', () => {
    for (const name of ['core', 'card']) {
      const dist = join(root, 'packages', name, 'dist');
      for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
        if (!file.endsWith('.d.ts')) continue;
        expect(readFileSync(join(dist, file), 'utf8'), file).not.toMatch(
          /['"](\.\.\/){2,}(core|card)|packages\//,
        );
      }
    }
  });
});
