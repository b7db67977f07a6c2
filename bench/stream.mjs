#!/usr/bin/env node
// @ts-check
/**
 * Streams many releases through the built command and watches its memory.
 *
 *     npm run build -w @meeting-report/core
 *     node bench/stream.mjs [RELEASES] [THREADS]      by default 100,000 and 1
 *
 * Fails unless there is one line out for each line in, in order, and the
 * memory of the second half of the run stays within a tenth of the first's.
 * Memory is the resident set, read from /proc: on Linux only.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const [count = 100_000, threads = 1] = process.argv.slice(2).map(Number);
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}test/releases/`;
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(folder + name, 'utf8'));

/** Every thousandth line is broken, so that refusals are part of the run. @param {number} i */
const line = (i) => (i % 1000 === 999 ? '{"id":' : JSON.stringify({ id: i, text: texts[i % texts.length] }));

const child = spawn(
  process.execPath,
  [`${root}packages/core/dist/cli.js`, 'parse', '--ndjson-in', '-j', String(threads)],
  {
    stdio: ['pipe', 'pipe', 'inherit'],
  },
);
const status = `/proc/${child.pid}/status`;
const residentMB = () =>
  existsSync(status) ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) / 1024 : 0;

async function feed() {
  for (let i = 0; i < count; i++) {
    if (!child.stdin.write(`${line(i)}\n`)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
}

const started = performance.now();
const closed = once(child, 'close');
const fed = feed();
/** @type {number[]} */
const samples = [];
let lines = 0;
let refused = 0;
let wrong = 0;
const step = Math.max(1, Math.floor(count / 20));
for await (const text of createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY })) {
  lines++;
  const head = /^\{(?:"id":(\d+),)?"line":(\d+),"(report|error)"/.exec(text);
  if (!head || Number(head[2]) !== lines || (head[1] !== undefined && Number(head[1]) !== lines - 1)) wrong++;
  if (head?.[3] === 'error') refused++;
  if (lines % step === 0) samples.push(residentMB());
}
await fed;
const [code] = await closed;
const seconds = (performance.now() - started) / 1000;

const half = samples.slice(0, -1).length >> 1;
const first = Math.max(...samples.slice(0, half));
const second = Math.max(...samples.slice(half, -1));
console.log(`${lines} lines of ${count}, ${wrong} out of place, ${refused} refused, exit code ${code}`);
console.log(
  `${seconds.toFixed(1)} s, ${Math.round(lines / seconds)} releases a second, ${threads} thread(s)`,
);
console.log(`resident MB by twentieths: ${samples.map((mb) => mb.toFixed(0)).join(' ')}`);
const flat = second <= first * 1.1;
console.log(
  `largest of the first half ${first.toFixed(0)} MB, of the second ${second.toFixed(0)} MB: ${flat ? 'flat' : 'GROWS'}`,
);
process.exitCode = lines === count && wrong === 0 && flat ? 0 : 1;
