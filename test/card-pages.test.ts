/**
 * Whole pages with the built card, in a real browser: without a build, from a disk, under
 * a strict policy, in React, from a server. Each must come without one console error and
 * one report of the policy. `npm test` builds first; without a build this file is skipped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM_FLAGS, findBrowser } from '../scripts/browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = existsSync(join(root, 'packages/card/dist/browser/meeting-card.js'));
const CSP =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

test.skipIf(!built)('a bundler keeps the definition, and drops what is not asked for', async () => {
  const bundled = async (contents: string) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      format: 'esm',
      splitting: true,
      outdir: '/',
      write: false,
      logLevel: 'silent',
    });
    return outputFiles.find(({ path }) => path.endsWith('stdin.js'))!.text;
  };
  expect(await bundled("import '@meeting-report/card/define'")).toContain('customElements.define(');
  expect(
    await bundled("import { VARIANTS } from '@meeting-report/card'; console.log(VARIANTS)"),
  ).not.toContain('customElements.define(');
  expect(await bundled("import '@meeting-report/card'")).not.toMatch(/customElements|class /);
  expect(await bundled("import '@meeting-report/card/labels/all'")).toContain('registerLabels');
});

describe.skipIf(!built)('pages', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  let page: Page;
  let faults: string[];
  let policy: string | undefined;
  const made = new Map<string, string>();
  const dir = mkdtempSync(join(tmpdir(), 'meeting-card-'));

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://x').pathname;
      const file = made.get(path) ?? join(root, path);
      if (path.includes('..') || !existsSync(file) || !statSync(file).isFile()) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'text/plain',
        ...(policy && extname(file) === '.html' && { 'content-security-policy': policy }),
      });
      response.end(readFileSync(file));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const executablePath = findBrowser()?.path;
    browser = await chromium.launch({ args: CHROMIUM_FLAGS, ...(executablePath ? { executablePath } : {}) });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(dir, { recursive: true, force: true });
  });
  afterEach(async () => {
    policy = undefined;
    await page?.close();
  });

  /** Opens a page, and listens to all that goes wrong on it. */
  const open = async (address: string, options: { javaScriptEnabled?: boolean } = {}) => {
    faults = [];
    page = await browser.newPage({ colorScheme: 'light', ...options });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    await page.goto(address.startsWith('file:') ? address : origin + address);
    return page;
  };
  const ready = (selector = 'meeting-card') => page.locator(`${selector}:state(ready)`).first().waitFor();

  test('without a build: a text, an address near the screen, a record in the page', async () => {
    await open('/examples/plain/index.html');
    await ready();
    const first = page.locator('meeting-card').first();
    expect(await first.locator('article').innerText()).toContain('Head of delegation');
    await first.getByRole('button', { name: 'Zakir Hasanov' }).first().click();
    expect(
      await page.evaluate(() =>
        [...CSS.highlights.get('meeting-card')!].map(String).map((s) => s.replace(/\s+/g, ' ')),
      ),
    ).toEqual(['Zakir Hasanov']);
    await page.locator('meeting-card').nth(1).scrollIntoViewIfNeeded();
    await ready('meeting-card[src]');
    expect(await page.locator('meeting-card[variant=compact] article').innerText()).toContain(
      'Canada and Greece',
    );
    expect(faults).toEqual([]);
  });

  test('without scripts: the plain release', async () => {
    await open('/examples/plain/index.html', { javaScriptEnabled: false });
    expect(await page.locator('meeting-card').first().innerText()).toContain('Army General Levent Ergün');
  });

  test('from a disk', async () => {
    await open(pathToFileURL(join(root, 'examples/disk/index.html')).href);
    await ready();
    expect(await page.locator('meeting-card article').first().innerText()).toContain('Head of delegation');
    await ready('meeting-card[lang=tr]');
    expect(await page.locator('meeting-card[lang=tr] article').innerText()).toContain('Otomatik okundu');
    expect(faults).toEqual([]);
  });

  test('under a strict policy with Trusted Types: all it does, without one report', async () => {
    policy = CSP;
    await open('/examples/strict-csp/index.html');
    await ready('#text');
    await ready('#address');
    await page.locator('#broken:state(error)').waitFor();
    expect(await page.locator('#broken').innerText()).toContain('Still readable.');
    expect(await page.locator('#address article').innerText()).toContain('Chef de délégation');
    // light and dark, and the marks, are there though no style may be inline
    expect(await page.locator('#text article').evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe(
      '3px',
    );
    expect(await page.locator('#text .flag svg').count()).toBeGreaterThan(1);
    await page.locator('#text').getByRole('button', { name: 'Levent Ergün' }).first().click();
    expect(await page.evaluate(() => CSS.highlights.get('meeting-card')!.size)).toBe(1);
    await page.locator('script[type="application/ld+json"]').waitFor({ state: 'attached' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#text [data-action=copy]').click();
    await page.locator('#text .done', { hasText: 'Copied' }).waitFor();
    const download = page.waitForEvent('download');
    await page.locator('#address [data-action=calendar]').click();
    expect((await download).suggestedFilename()).toBe('2025-12-17.ics');
    expect(faults.filter((one) => !/nothing-here\.json|404/.test(one))).toEqual([]);
  });

  test('in React', async () => {
    const result = await build({
      entryPoints: [join(root, 'examples/react/page.tsx')],
      bundle: true,
      format: 'esm',
      jsx: 'automatic',
      splitting: true,
      outdir: dir,
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'silent',
      write: false,
    });
    for (const { path, contents } of result.outputFiles) {
      writeFileSync(path, contents);
      made.set(`/examples/react/${path.slice(dir.length + 1)}`, path);
    }
    await open('/examples/react/index.html');
    await ready();
    expect(await page.locator('meeting-card article').innerText()).toContain('Azerbaijan and Türkiye');
    expect(await page.locator('meeting-card').innerText()).toContain('Shown by React');
    expect(await page.locator('meeting-card').getAttribute('heading-level')).toBe('3');
    await page.locator('input').fill('A title of my own');
    await page.getByRole('heading', { name: 'A title of my own' }).waitFor();
    expect(Number(await page.locator('output').innerText())).toBeGreaterThan(1);
    expect(faults).toEqual([]);
  });

  describe('from a server', () => {
    const rendered = (options: object) => {
      const code = `
        import { readFileSync } from 'node:fs';
        import { page } from './examples/server/page.mjs';
        const at = 'packages/card/test/fixtures/';
        const read = (name) => readFileSync(at + name, 'utf8');
        process.stdout.write(page(JSON.parse(read('seed.json')), read('seed.txt'), ${JSON.stringify(options)}));`;
      const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '' },
      });
      expect(stderr).toBe('');
      const file = join(dir, 'server.html');
      writeFileSync(file, stdout);
      made.set('/server.html', file);
      return stdout;
    };

    test('the card is there without a script, in the language asked for', async () => {
      rendered({ lang: 'es' });
      await open('/server.html', { javaScriptEnabled: false });
      const card = page.locator('meeting-card');
      expect(await card.locator('article').innerText()).toContain('Jefe de la delegación');
      await card.locator('summary').click();
      expect(await card.innerText()).toContain('Victory Park was visited');
      expect(await card.locator('article').evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe(
        '3px',
      );
    });

    test('the script takes it over: the same card, once, and the facts show their words', async () => {
      const html = rendered({});
      expect(html.match(/Head of delegation/g)).toHaveLength(1);
      await open('/server.html', { javaScriptEnabled: false });
      const before = await page.locator('meeting-card article').innerText();
      const height = (await page.locator('meeting-card').boundingBox())!.height;
      await page.close();
      await open('/server.html');
      await ready();
      expect(await page.locator('meeting-card article').count()).toBe(1);
      expect(await page.locator('meeting-card article').innerText()).toBe(before);
      expect((await page.locator('meeting-card').boundingBox())!.height).toBeCloseTo(height, 0);
      const names = page.locator('meeting-card').getByRole('button', { name: 'Zakir Hasanov' });
      await names.first().click();
      expect(await page.evaluate(() => [...CSS.highlights.get('meeting-card')!].map(String))).toEqual([
        'Zakir Hasanov',
      ]);
      // every fact that was a button stays one
      expect(await page.locator('meeting-card .fact').count()).toBe(html.match(/class="fact"/g)!.length);
      expect(faults).toEqual([]);
    });

    test('under a strict policy, with the style sheet as a file', async () => {
      rendered({ stylesheet: '/packages/card/dist/browser/meeting-card.css' });
      policy = `${CSP}; style-src 'self'; img-src data:`;
      await open('/server.html');
      await ready();
      expect(
        await page.locator('meeting-card article').evaluate((one) => getComputedStyle(one).borderTopWidth),
      ).toBe('3px');
      expect(faults).toEqual([]);
    });

    test('hostile words stay words', async () => {
      const code = `
        import { renderMeetingCard } from '@meeting-report/card/ssr';
        import { readFileSync } from 'node:fs';
        const report = JSON.parse(readFileSync('packages/card/test/fixtures/seed.json', 'utf8'));
        const bad = '</script></template></meeting-card><script>globalThis.pwned=1</script><!--lit-part--><?>$& $1';
        report.headline = bad;
        report.participants[0].name = bad;
        report.source.url = 'javascript:globalThis.pwned=1';
        const text = bad + ' BAKU. ' + bad;
        process.stdout.write('<!doctype html><title>x</title><link rel="icon" href="data:,">' + renderMeetingCard(report, { text, lang: '"><script>globalThis.pwned=1</script>' }));`;
      const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      const file = join(dir, 'bad.html');
      writeFileSync(file, stdout);
      made.set('/bad.html', file);
      await open('/bad.html');
      expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
      expect(await page.locator('meeting-card').count()).toBe(1);
      expect(await page.locator('meeting-card .title').innerText()).toContain(
        '</script></template></meeting-card>',
      );
      expect(await page.locator('meeting-card a').count()).toBe(0);
    });
  });
});
