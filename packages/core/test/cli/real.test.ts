/** The command with the parser itself, alone and under GNU parallel. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { safeParseMeetingReport } from '../../src/parse.js';
import { buildCommand, type Command } from './command.js';

const releases = fileURLToPath(new URL('../../../../test/releases/', import.meta.url));
const hasParallel = spawnSync('parallel', ['--version']).stdout?.includes('GNU parallel') ?? false;

// Each run is a process of its own, and machines are busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let command: Command;
let cwd: string;
let names: string[];
let input: string;

beforeAll(async () => {
  command = await buildCommand('real');
  cwd = await mkdtemp(join(tmpdir(), 'meeting-report-'));
  names = (await readdir(releases)).filter((name) => name.endsWith('.txt')).sort();
  const lines = names.map(async (id) => JSON.stringify({ id, text: await readFile(releases + id, 'utf8') }));
  input = `${(await Promise.all(lines)).join('\n')}\n`;
  await writeFile(join(cwd, 'releases.ndjson'), input);
});
afterAll(async () => {
  await command.remove();
  await rm(cwd, { recursive: true, force: true });
});

const records = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { line: _, ...rest } = JSON.parse(line);
      return rest;
    });

test('gives the very record that the parser gives', async () => {
  const { stdout, code } = await command.run(['parse', '--ndjson-in', '-j', '2'], { input });
  const expected = input
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { id, text } = JSON.parse(line);
      const result = safeParseMeetingReport(text);
      if (result.success) return { id, report: result.report, warnings: result.warnings };
      return { id, error: { code: result.error.code, message: result.error.message } };
    });
  expect(records(stdout)).toEqual(JSON.parse(JSON.stringify(expected)));
  expect(code).toBe(1);
});

test('an HTML page gives the record of its text', async () => {
  const name = names.find((one) => one.startsWith('astana')) as string;
  const text = await readFile(releases + name, 'utf8');
  const body = text.split(/\n\s*\n/).map((paragraph) => `<p>${paragraph.trim()}</p>`);
  await writeFile(
    join(cwd, 'page.html'),
    `<!doctype html><html><body><article>${body.join('\n')}</article></body></html>`,
  );
  const { stdout, code } = await command.run(['parse', 'page.html'], { cwd });
  const plain = safeParseMeetingReport(text);
  if (!plain.success) throw plain.error;
  expect(code).toBe(0);
  expect(JSON.parse(stdout).participants).toEqual(plain.report.participants);
});

test('a calendar of all releases is read by a real parser', async () => {
  const { stdout } = await command.run(['parse', '-q', '-f', 'ics', releases]);
  const calendar = new ICAL.Component(ICAL.parse(stdout));
  expect(calendar.getAllSubcomponents().length).toBeGreaterThan(names.length / 2);
});

test.skipIf(!hasParallel)('under GNU parallel: the same lines in the same order', async () => {
  const alone = await command.run(['parse', '--ndjson-in'], { input });
  const { stdout } = spawnSync(
    'parallel',
    [
      '--will-cite',
      '--pipe',
      '--keep-order',
      '--block',
      '20k',
      '-j',
      '2',
      `${process.execPath} ${command.file} parse --ndjson-in`,
    ],
    { input, encoding: 'utf8', maxBuffer: 1e8 },
  );
  expect(records(stdout)).toEqual(records(alone.stdout));
  // More than one process answered: each counts its lines from 1.
  expect(stdout.match(/"line":1,/g)?.length).toBeGreaterThan(1);
});

test.skipIf(!hasParallel)('under GNU parallel with a job for each file: the same records', async () => {
  const files = names.slice(0, 2).map((name) => releases + name);
  const alone = await command.run(['parse', '-f', 'ndjson', ...files]);
  const { stdout } = spawnSync(
    'parallel',
    [
      '--will-cite',
      '--keep-order',
      '-j',
      '2',
      `${process.execPath} ${command.file} parse --format ndjson`,
      ':::',
    ].concat(files),
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  expect(records(stdout)).toEqual(records(alone.stdout));
});
