#!/usr/bin/env node
// @ts-check
/**
 * Finds a Chromium for the browser tests, and fetches one where none is.
 *
 * Looked for in this order: `CHROMIUM_PATH`; a Chromium or Chrome of the system;
 * the one Playwright keeps. With none found, run as a command this tries,
 * on Debian as root, the `chromium` package, then Playwright's download.
 *
 *     node scripts/browser.mjs           find or fetch, and say what was done
 *     node scripts/browser.mjs --check   find only
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Start the browser quietly: no sandbox (it runs as root in containers), no GPU, no talk with its maker. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Can it be run, and does it answer? Ubuntu's `chromium-browser` is a stub that does not. @param {string} file */
function runs(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows the browser opens a window instead of answering.
  return process.platform === 'win32' || spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}

/** @type {{ path: string, origin: string } | undefined} */
let known;

/**
 * The browser to test in, or nothing.
 *
 * @returns {{ path: string, origin: string } | undefined}
 */
export function findBrowser() {
  known ??= look();
  return known;
}

/** @returns {{ path: string, origin: string } | undefined} */
function look() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!runs(named)) throw new Error(`CHROMIUM_PATH names no program that can be run: ${named}`);
    return { path: named, origin: 'CHROMIUM_PATH' };
  }
  for (const command of COMMANDS) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, command);
      if (folder && runs(path)) return { path, origin: 'the system' };
    }
  }
  for (const path of PLACES) {
    if (runs(path)) return { path, origin: 'the system' };
  }
  const own = chromium.executablePath();
  return own && existsSync(own) && runs(own) ? { path: own, origin: 'Playwright' } : undefined;
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: 'inherit', shell, timeout: 15 * 60_000 }).status === 0;
}

function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  // Ubuntu's `chromium` package only points to a snap.
  return !/^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Finds a browser or fetches one; throws where neither can be done. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return { ...found, fetched: false };
  console.log('No Chromium found; fetching one.');
  if (isDebianRoot()) {
    // Playwright's own build lacks its system libraries on a bare Debian; the package brings them.
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    const installed = findBrowser();
    if (installed) return { ...installed, fetched: true };
  }
  run('npx', ['playwright', 'install', 'chromium']);
  const installed = findBrowser();
  if (installed) return { ...installed, fetched: true };
  throw new Error(
    'No Chromium, and none could be fetched. Install Chromium or Chrome, or name one in CHROMIUM_PATH.',
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const browser = process.argv.includes('--check') ? findBrowser() : ensureBrowser();
    if (!browser) throw new Error('No Chromium found.');
    const version = spawnSync(browser.path, ['--version'], { encoding: 'utf8' }).stdout?.trim();
    const verb = 'fetched' in browser && browser.fetched ? 'Fetched' : 'Found';
    console.log(`${verb} ${version || 'a browser'} (${browser.origin}): ${browser.path}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
