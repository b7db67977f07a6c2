/** The same record on every machine: ten time zones, three locales, each in a process of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Inside the project, so that its packages are found.
const folder = mkdtempSync(join(root, 'node_modules/.machines-'));
const file = join(folder, 'records.mjs');

beforeAll(async () => {
  await build({
    stdin: {
      contents: `
        import { createHash } from 'node:crypto';
        import { readdirSync, readFileSync } from 'node:fs';
        import { safeParseMeetingReport } from './packages/core/src/index.ts';
        const hash = createHash('sha256');
        const folder = ${JSON.stringify(join(root, 'test/releases/'))};
        for (const name of readdirSync(folder).sort()) {
          if (!name.endsWith('.txt')) continue;
          const result = safeParseMeetingReport(readFileSync(folder + name, 'utf8'), { publishedOn: '2025-12-17' });
          hash.update(JSON.stringify(result.success ? result : result.error.code));
        }
        console.log(hash.digest('hex'));`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    outfile: file,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
  });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const records = (env: Record<string, string>) =>
  execFileSync(process.execPath, [file], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });

const ZONES = [
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Baku',
  'Asia/Kolkata',
  'Asia/Kathmandu',
];
const MORE_ZONES = ['America/New_York', 'America/St_Johns', 'Africa/Cairo', 'Australia/Lord_Howe'];
const LOCALES = ['tr_TR.UTF-8', 'ar_EG.UTF-8', 'C'];

test('the record does not depend on time zone or locale', () => {
  const plain = records({ TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' });
  expect(plain).toMatch(/^[0-9a-f]{64}\s*$/);
  [...ZONES, ...MORE_ZONES].forEach((TZ, i) => {
    const locale = LOCALES[i % LOCALES.length]!;
    expect(records({ TZ, LANG: locale, LC_ALL: locale }), `${TZ}, ${locale}`).toBe(plain);
  });
}, 120_000);
