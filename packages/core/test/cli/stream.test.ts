import { once } from 'node:events';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildCommand, type Command, finished, type Outcome } from './command.js';

// Each run is a process of its own, and machines are busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let command: Command;
let cwd: string;

beforeAll(async () => {
  command = await buildCommand('stub');
  cwd = await mkdtemp(join(tmpdir(), 'meeting-report-'));
});
afterAll(async () => {
  await command.remove();
  await rm(cwd, { recursive: true, force: true });
});

interface Line {
  id?: string | number;
  line: number;
  report?: { headline: string; publishedOn?: string };
  error?: { code: string; message: string };
}
const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
const release = (id: unknown, text: unknown = `Release ${id}`) => `${JSON.stringify({ id, text })}\n`;
const many = (count: number) => Array.from({ length: count }, (_, i) => release(i)).join('');
const stream = async (input: string | Buffer, ...args: string[]) =>
  command.run(['parse', '--ndjson-in', ...args], { input, cwd });

describe('--ndjson-in', () => {
  test('one line out for each line in, in order, with its id', async () => {
    const { code, stdout, stderr } = await stream(many(500));
    expect(linesOf(stdout).map(({ id, line, report }) => [id, line, report?.headline])).toEqual(
      Array.from({ length: 500 }, (_, i) => [i, i + 1, `Release ${i}`]),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('a bad line yields an error and the run goes on', async () => {
    const input = [
      release('a').trimEnd(),
      '{"id":"b","text":',
      '',
      '[1]',
      'null',
      '{"id":"c","text":5}',
      '{"text":"Without id"}',
      release('d', 'REFUSE').trimEnd(),
      release('e', 'THROW').trimEnd(),
      '   ',
      release('f').trimEnd(),
    ].join('\r\n');
    const { code, stdout } = await stream(input);
    expect(linesOf(stdout).map(({ id, line, error }) => [line, id, error?.code])).toEqual([
      [1, 'a', undefined],
      [2, undefined, 'invalid-line'],
      [4, undefined, 'invalid-line'],
      [5, undefined, 'invalid-line'],
      [6, 'c', 'invalid-line'],
      [7, undefined, undefined],
      [8, 'd', 'not-a-meeting'],
      [9, 'e', 'internal'],
      [11, 'f', undefined],
    ]);
    expect(code).toBe(1);
  });

  test('each line brings what is known of it', async () => {
    const input = `${JSON.stringify({ text: 'A', publishedOn: '2026-03-04' })}\n${JSON.stringify({ text: 'B' })}\n`;
    const { stdout } = await stream(input, '--published-on', '2026-01-01');
    expect(linesOf(stdout).map(({ report }) => report?.publishedOn)).toEqual(['2026-03-04', '2026-01-01']);
  });

  test('characters cut by chunks stay whole', async () => {
    const text = 'ə€😀'.repeat(50_000);
    const { stdout } = await stream(release('long', text));
    expect(linesOf(stdout)[0]?.report?.headline).toBe(text);
  });

  test('an empty stream is an empty output', async () => {
    expect(await stream('')).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  test('files are read as one stream', async () => {
    await writeFile(join(cwd, 'one.ndjson'), many(2));
    await writeFile(join(cwd, 'two.ndjson'), release('x').trimEnd());
    const { stdout } = await stream('', 'one.ndjson', 'two.ndjson');
    expect(linesOf(stdout).map(({ id, line }) => [id, line])).toEqual([
      [0, 1],
      [1, 2],
      ['x', 3],
    ]);
  });

  test('an answer does not wait for more input', async () => {
    for (const jobs of ['1', '2']) {
      const child = command.start(['parse', '--ndjson-in', '-j', jobs]);
      const outcome = finished(child);
      const answered = new Promise((resolve) => child.stdout.once('data', resolve));
      child.stdin.write(release('only'));
      await answered;
      child.stdin.end();
      expect(linesOf((await outcome).stdout)).toHaveLength(1);
    }
  });
});

describe('memory', () => {
  test('a stream of 120 MB passes through a heap of 48 MB', async () => {
    const child = command.start(['parse', '--ndjson-in'], cwd, ['--max-old-space-size=48']);
    let bytes = 0;
    let lines = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      for (const byte of chunk) if (byte === 10) lines++;
    });
    const closed = once(child, 'close');
    const block = Array.from({ length: 50 }, (_, i) => release(i, 'x'.repeat(4000))).join('');
    for (let i = 0; i < 600; i++) if (!child.stdin.write(block)) await once(child.stdin, 'drain');
    child.stdin.end();
    expect(await closed).toEqual([0, null]);
    expect(lines).toBe(30_000);
    expect(bytes).toBeGreaterThan(120_000_000);
  }, 60_000);

  test.each(['1', '2'])(
    'a reader that stops stops the reading (%s threads)',
    async (jobs) => {
      const child = command.start(['parse', '--ndjson-in', '-j', jobs]);
      child.stdin.on('error', () => {});
      const block = many(1000);
      let written = 0;
      const limit = 64 * 1024 * 1024;
      for (let open = true; open && written < limit; written += block.length) {
        if (child.stdin.write(block)) continue;
        const drained = once(child.stdin, 'drain').then(() => true);
        open = await Promise.race([drained, new Promise<boolean>((end) => setTimeout(end, 1000, false))]);
      }
      expect(written).toBeLessThan(limit / 4);
      child.stdout.destroy();
      expect(await once(child, 'close')).toEqual([0, null]);
    },
    30_000,
  );
});

describe('--jobs', () => {
  test('several threads, the same output', async () => {
    const input = many(3000) + release('x', 'REFUSE') + release('y', 'THROW');
    const alone = await stream(input);
    const together = await stream(input, '--jobs', '2');
    expect(together).toEqual(alone);
    const threads = await stream(
      Array.from({ length: 3000 }, (_, i) => release(i, 'THREAD'.padEnd(99))).join(''),
      '-j',
      '2',
    );
    const ids = new Set(linesOf(threads.stdout).map(({ report }) => report?.headline.split(' ').at(-1)));
    expect(ids.has('0')).toBe(false);
    expect(ids.size).toBe(2);
  });

  test('a thread that dies takes no line with it', async () => {
    const { code, stdout } = await stream(many(50) + release('d', 'DIE') + many(50), '-j', '2');
    const lines = linesOf(stdout);
    expect(lines.map(({ line }) => line)).toEqual(Array.from({ length: 101 }, (_, i) => i + 1));
    expect(lines[50]).toMatchObject({ id: 'd', error: { code: 'internal' } });
    expect(code).toBe(1);
  });
});

describe('--resume', () => {
  const out = () => join(cwd, `out-${Math.random().toString(36).slice(2)}.ndjson`);
  const input = many(400) + release('bad', 'REFUSE') + many(100);

  test.each(['1', '2'])('a cut output is completed, nothing lost or doubled (%s threads)', async (jobs) => {
    const file = out();
    await stream(input, '-o', file);
    const whole = await readFile(file, 'utf8');
    expect(linesOf(whole)).toHaveLength(501);
    for (const cut of [
      0,
      1,
      whole.indexOf('\n'),
      whole.indexOf('\n') + 1,
      20_000,
      whole.length - 1,
      whole.length,
    ]) {
      await writeFile(file, whole.slice(0, cut));
      await stream(input, '-o', file, '-j', jobs, '--resume');
      expect(await readFile(file, 'utf8')).toBe(whole);
    }
  });

  /** Lines of many sizes, so that a kill falls inside a line as well as between two; bad ones among them. */
  const slow = Array.from({ length: 24 }, (_, i) =>
    i % 8 === 7 ? '{"id":\n' : release(i, `SLOW ${i} ${'.'.repeat((i % 5) * 30_000)}`),
  ).join('');

  let unbroken: Outcome | undefined;

  /** Starts, and kills by `kill -9` as soon as the file has `count` lines. The input is left open, so that no run ends by itself. */
  const killedAfter = async (count: number, file: string, ...args: string[]): Promise<void> => {
    const child = command.start(['parse', '--ndjson-in', '-o', file, ...args]);
    const outcome = finished(child);
    child.stdin.on('error', () => {});
    child.stdin.write(slow);
    const lines = async () => (await readFile(file, 'utf8').catch(() => '')).split('\n').length - 1;
    await expect.poll(lines, { timeout: 20_000, interval: 5 }).toBeGreaterThanOrEqual(count);
    child.kill('SIGKILL');
    expect(await outcome).toMatchObject({ signal: 'SIGKILL' });
  };

  test.each([
    ['1', [1]],
    ['1', [3, 10, 17, 22]],
    ['2', [2]],
    ['2', [5, 11, 18]],
  ])('%s threads, killed after lines %j: goes on, nothing lost or doubled', async (jobs, points) => {
    unbroken ??= await stream(slow);
    const file = out();
    for (const [index, point] of points.entries()) {
      await killedAfter(point, file, '-j', jobs, ...(index > 0 ? ['--resume'] : []));
    }
    // Whether a line is left to refuse, or any at all, depends on when the last kill came.
    expect([0, 1]).toContain((await stream(slow, '-o', file, '-j', jobs, '--resume')).code);
    const whole = await readFile(file, 'utf8');
    expect(linesOf(whole).map(({ line }) => line)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
    expect(whole).toBe(unbroken.stdout);
  });

  test('blank lines do not shift it', async () => {
    const file = out();
    const gaps = `\n${release('a')}\n\n${release('b')}${release('c')}`;
    await stream(gaps, '-o', file);
    const whole = await readFile(file, 'utf8');
    await writeFile(file, whole.split('\n').slice(0, 2).join('\n').concat('\n'));
    await stream(gaps, '-o', file, '--resume');
    expect(await readFile(file, 'utf8')).toBe(whole);
  });

  test('another input, or another file, is not mixed in', async () => {
    const file = out();
    await stream(many(3), '-o', file);
    const whole = await readFile(file, 'utf8');
    for (const other of [many(2), `${release('other')}${release('x')}${release('y')}`, `\n${many(3)}`]) {
      const { code, stderr } = await stream(other, '-o', file, '--resume');
      expect(code).toBe(2);
      expect(stderr).toContain('does not belong to this input');
      expect(await readFile(file, 'utf8')).toBe(whole);
    }
    await appendFile(file, 'my notes\n');
    expect((await stream(many(3), '-o', file, '--resume')).code).toBe(2);
    expect(await readFile(file, 'utf8')).toBe(`${whole}my notes\n`);
  });

  test('files too', async () => {
    const file = out();
    await writeFile(join(cwd, 'a.txt'), 'A');
    await writeFile(join(cwd, 'b.txt'), 'B');
    const args = ['parse', 'a.txt', 'b.txt', '-f', 'ndjson', '-o', file];
    await command.run(args, { cwd });
    const whole = await readFile(file, 'utf8');
    await writeFile(file, whole.slice(0, whole.indexOf('\n') + 5));
    expect((await command.run([...args, '--resume'], { cwd })).code).toBe(0);
    expect(await readFile(file, 'utf8')).toBe(whole);
  });
});

describe('ending early', () => {
  test.each(['1', '2'])('Ctrl-C: whole lines, no stack, exit code 130 (%s threads)', async (jobs) => {
    const child = command.start(['parse', '--ndjson-in', '-j', jobs]);
    const outcome = finished(child);
    child.stdin.on('error', () => {});
    const answered = new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdin.write(many(20));
    await answered;
    child.kill('SIGINT');
    const { code, stdout, stderr } = await outcome;
    expect(linesOf(stdout)).toHaveLength(20);
    expect({ code, stderr }).toEqual({ code: 130, stderr: 'stopped after 20\n' });
  });

  test.each(['1', '2'])('a reader that goes away ends the run in silence (%s threads)', async (jobs) => {
    const child = command.start(['parse', '--ndjson-in', '-j', jobs]);
    child.stdin.on('error', () => {});
    const outcome = finished(child);
    child.stdout.once('data', () => child.stdout.destroy());
    const feed = setInterval(() => child.stdin.write(many(200)), 5);
    const { code, stderr } = await outcome;
    clearInterval(feed);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
