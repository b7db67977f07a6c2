import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildCommand, type Command } from './command.js';

// Each run is a process of its own, and machines are busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let command: Command;
let cwd: string;

beforeAll(async () => {
  command = await buildCommand('stub');
  cwd = await mkdtemp(join(tmpdir(), 'meeting-report-'));
  await mkdir(join(cwd, 'more'));
  await writeFile(join(cwd, 'a.txt'), 'First');
  await writeFile(join(cwd, 'b.txt'), 'REFUSE');
  await writeFile(join(cwd, 'c [1].html'), 'Third WARN');
  await writeFile(join(cwd, 'more/d.txt'), 'Fourth');
  await writeFile(join(cwd, 'utf16.txt'), Buffer.from('\uFEFFMünster', 'utf16le'));
  await writeFile(join(cwd, 'bom.txt'), '\uFEFFZürich');
});
afterAll(async () => {
  await command.remove();
  await rm(cwd, { recursive: true, force: true });
});

const run = (...args: string[]) => command.run(args, { cwd });

describe('one file', () => {
  test('is one record', async () => {
    const { code, stdout, stderr } = await run('parse', 'a.txt');
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: '1', headline: 'First' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('refused: the reason, no output, exit code 1', async () => {
    expect(await run('parse', 'b.txt')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'b.txt: not-a-meeting: no meeting is told\n',
    });
  });

  test('a name that exists is no pattern; warnings are told, or not with -q', async () => {
    const { code, stderr } = await run('parse', 'c [1].html');
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'c [1].html: warning: unresolved-date: on Tuesday\n',
    });
    expect((await run('parse', '-q', 'c [1].html')).stderr).toBe('');
  });

  test('from standard input, named or not', async () => {
    for (const args of [['parse', '-'], ['parse']]) {
      const { code, stdout } = await command.run(args, { input: 'Told' });
      expect([code, JSON.parse(stdout).headline]).toEqual([0, 'Told']);
    }
  });

  test('in UTF-16, and UTF-8 with a byte order mark', async () => {
    expect(JSON.parse((await run('parse', 'utf16.txt')).stdout).headline).toBe('Münster');
    expect(JSON.parse((await run('parse', 'bom.txt')).stdout).headline).toBe('Zürich');
  });

  test('with what the caller knows', async () => {
    const { stdout } = await run(
      'parse',
      'a.txt',
      '--published-on',
      '2026-01-02',
      '--url',
      'https://example.org/',
    );
    expect(JSON.parse(stdout)).toMatchObject({
      publishedOn: '2026-01-02',
      source: { url: 'https://example.org/' },
    });
  });
});

describe('many files', () => {
  test('a pattern is a list, sorted, without the refused', async () => {
    const { code, stdout, stderr } = await run('parse', '**/*.txt');
    expect(JSON.parse(stdout).map(({ headline }: { headline: string }) => headline)).toEqual([
      'First',
      'Zürich',
      'Fourth',
      'Münster',
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'b.txt: not-a-meeting: no meeting is told\n' });
  });

  test('a pattern is a list even if one file matches, or none can be read', async () => {
    expect(JSON.parse((await run('parse', 'more/*')).stdout)).toHaveLength(1);
    expect(JSON.parse((await run('parse', '[b].txt')).stdout)).toEqual([]);
  });

  test('a folder is its releases', async () => {
    const { stdout } = await run('parse', 'more/', '--format', 'ndjson');
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'more/d.txt',
      report: { headline: 'Fourth' },
      warnings: [],
    });
  });

  test('ndjson has a line for each, the missing one too', async () => {
    const { code, stdout, stderr } = await run(
      'parse',
      'a.txt',
      'missing.txt',
      'b.txt',
      '-f',
      'ndjson',
      '-j',
      '2',
    );
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id, error }) => [id, error?.code])).toEqual([
      ['a.txt', undefined],
      ['missing.txt', 'unreadable'],
      ['b.txt', 'not-a-meeting'],
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });
});

describe('formats', () => {
  const files = ['a.txt', 'b.txt', 'c [1].html'];
  const many = async (format: string) => (await run('parse', ...files, '-q', '-f', format)).stdout;

  test('ics is one calendar', async () => {
    const calendar = new ICAL.Component(ICAL.parse(await many('ics')));
    expect(calendar.getAllSubcomponents()).toHaveLength(2);
  });

  test('csv has one header', async () => {
    const rows = parseCsv<Record<string, string>>(await many('csv'), { columns: true });
    expect(rows.map(({ headline }) => headline)).toEqual(['First', 'Third WARN']);
  });

  test('jsonld is a graph, one record an event', async () => {
    const document = JSON.parse(await many('jsonld'));
    expect(document['@context']).toBe('https://schema.org');
    expect(document['@graph'].map(({ name }: { name: string }) => name)).toEqual(['First', 'Third WARN']);
    const one = JSON.parse((await run('parse', 'a.txt', '-f', 'jsonld')).stdout);
    expect(one).toMatchObject({ '@context': 'https://schema.org', '@type': 'Event', name: 'First' });
  });

  test('md has a rule between pages', async () => {
    expect((await many('md')).match(/^(# .*|---)$/gm)).toEqual(['# First', '---', '# Third WARN']);
  });

  test('plover says why there is no event', async () => {
    const { stdout, stderr } = await run('parse', 'a.txt', '-f', 'plover');
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: 'a.txt: warning: no date: no plover record\n' });
  });
});

test.skipIf(!existsSync('/dev/full'))('a full disk is said, with exit code 2', async () => {
  for (const jobs of ['1', '2']) {
    const { code, stderr } = await run('parse', 'a.txt', 'a.txt', '-o', '/dev/full', '-j', jobs);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'meeting-report: ENOSPC: no space left on device, write\n',
    });
  }
});

describe('usage', () => {
  test.each([
    [['--help'], 0, 'Examples\n'],
    [['help'], 0, 'Exit code\n'],
    [['parse', '-h'], 0, 'Usage\n'],
  ])('%j prints help', async (args, code, text) => {
    const outcome = await run(...args);
    expect(outcome).toMatchObject({ code, stderr: '' });
    expect(outcome.stdout).toContain(text);
    for (const line of outcome.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('--version', async () => {
    expect((await run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+.*\n$/);
  });

  test.each([
    [[], "no command: 'meeting-report parse FILE'"],
    [['prase', 'a.txt'], "no command 'prase': did you mean 'parse'?"],
    [['parse', 'a.txt', '--fromat', 'md'], "no option '--fromat': did you mean '--format'?"],
    [['parse', 'a.txt', '--format', 'jsno'], "no format 'jsno': did you mean 'json'?"],
    [
      ['parse', 'a.txt', '--format', 'xml'],
      "no format 'xml': one of json, ndjson, md, ics, jsonld, plover, csv",
    ],
    [['parse', 'a.txt', '--jobs', 'two'], "--jobs needs a whole number, not 'two'"],
    [
      ['parse', 'a.txt', '--published-on', '2026-02-30'],
      "--published-on needs a day like 2026-03-04, not '2026-02-30'",
    ],
    [
      ['parse', 'a.txt', '--published-on', 'today'],
      "--published-on needs a day like 2026-03-04, not 'today'",
    ],
    [['parse', 'missing.txt'], "no such file: 'missing.txt'"],
    [['parse', '*.pdf'], "no files match '*.pdf'"],
    [['parse', 'a.txt', '--resume'], '--resume needs --out FILE and --format ndjson'],
    [['parse', 'a.txt', '--out', 'no/such/folder/x'], 'ENOENT'],
  ])('%j is exit code 2 and says what is wrong', async (args, message) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`meeting-report: ${message}`);
  });
});
