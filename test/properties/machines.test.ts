/** The same record on every machine: ten time zones, three locales, each in a process of its own, and Chromium. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM_FLAGS, findBrowser } from '../../scripts/browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Inside the project, so that its packages are found.
const folder = mkdtempSync(join(root, 'node_modules/.machines-'));
const file = join(folder, 'records.mjs');
const page = join(folder, 'page.js');

/** The releases of `test/`, read by one and the same program wherever it runs. */
const releases = readdirSync(join(root, 'test/releases'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(root, 'test/releases', name), 'utf8'));

const READ = `
  import { safeParseMeetingReport } from './packages/core/src/index.ts';
  const read = (text) => {
    const result = safeParseMeetingReport(text, { publishedOn: '2025-12-17' });
    return result.success ? result : result.error.code;
  };`;

const bundle = (contents: string, outfile: string, platform: 'node' | 'browser') =>
  build({
    stdin: { contents: READ + contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    outfile,
    format: platform === 'node' ? 'esm' : 'iife',
    platform,
    ...(platform === 'node' && { packages: 'external' as const }),
    logLevel: 'silent',
  });

beforeAll(async () => {
  writeFileSync(join(folder, 'releases.json'), JSON.stringify(releases));
  await bundle(
    `import { readFileSync } from 'node:fs';
     const releases = JSON.parse(readFileSync(${JSON.stringify(join(folder, 'releases.json'))}, 'utf8'));
     process.stdout.write(JSON.stringify(releases.map(read)));`,
    file,
    'node',
  );
  await bundle('globalThis.readAll = (releases) => JSON.stringify(releases.map(read));', page, 'browser');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const records = (env: Record<string, string>) =>
  execFileSync(process.execPath, [file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
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
  expect(JSON.parse(plain)).toHaveLength(releases.length);
  [...ZONES, ...MORE_ZONES].forEach((TZ, i) => {
    const locale = LOCALES[i % LOCALES.length]!;
    expect(records({ TZ, LANG: locale, LC_ALL: locale }), `${TZ}, ${locale}`).toBe(plain);
  });
}, 120_000);

test('nor on the engine: Chromium reads the same', async () => {
  const path = findBrowser()?.path;
  const browser = await chromium.launch({ args: CHROMIUM_FLAGS, ...(path && { executablePath: path }) });
  try {
    const tab = await browser.newPage({ locale: 'tr-TR', timezoneId: 'Pacific/Kiritimati' });
    await tab.addScriptTag({ path: page });
    const read = await tab.evaluate(
      (texts) => (globalThis as unknown as { readAll(texts: string[]): string }).readAll(texts),
      releases,
    );
    expect(read === records({ TZ: 'UTC' })).toBe(true);
  } finally {
    await browser.close();
  }
}, 120_000);
