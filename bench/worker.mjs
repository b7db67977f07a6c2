// @ts-check
/**
 * Measures one thing in a process of its own, and prints it as JSON:
 *
 *     node bench/worker.mjs speed SUBJECT     time for each release, memory
 *     node bench/worker.mjs cold SUBJECT      import, then the first text
 *     node bench/worker.mjs scaling NAME      one text at growing sizes
 *
 * Times are of the processor, so that what else the machine does counts little.
 *
 * @module
 */
import { SUBJECTS } from './subjects.mjs';
import { bulk, concatenated, hostile, releases } from './texts.mjs';

const [, , task = '', name = ''] = process.argv;

/** Milliseconds of processor time that `run` took. @param {() => unknown} run */
function cost(run) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

async function speed() {
  const texts = releases();
  const act = await SUBJECTS[name]?.load(texts);
  if (!act) throw new Error(`No subject is named ${name}`);
  const all = () => {
    for (const [i, text] of texts.entries()) act(text, i);
  };
  // Warm: until the engine has optimised what it will (ours takes some five thousand texts), or ten
  // seconds of the processor are over; on a busy machine seconds of the clock would end it too early.
  for (let i = 0, spent = 0; i < 150 && spent < 10_000; i++) spent += cost(all);
  // So many passes in a round that the clock's own grain does not count.
  const passes = Math.max(1, Math.ceil(100 / Math.max(cost(all), 0.01)));
  const rounds = [];
  const end = performance.now() + 20_000;
  for (let i = 0; i < 9 && (i < 3 || performance.now() < end); i++) {
    rounds.push(
      cost(() => {
        for (let pass = 0; pass < passes; pass++) all();
      }) / passes,
    );
  }
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return {
    perRelease: median(rounds) / texts.length,
    perMegabyte: (median(rounds) / characters) * 1e6,
    peak: process.resourceUsage().maxRSS / 1024,
  };
}

async function cold() {
  const texts = releases();
  /** @type {undefined | ((text: string, index: number) => unknown)} */
  let act;
  const start = performance.now();
  const usage = process.cpuUsage();
  act = await SUBJECTS[name]?.load(texts.slice(0, 1));
  const { user, system } = process.cpuUsage(usage);
  const wall = performance.now() - start;
  const first = cost(() => act?.(texts[0] ?? '', 0));
  return { load: (user + system) / 1000, wall, first };
}

async function scaling() {
  const { safeParseMeetingReport } = await import('@meeting-report/core');
  for (const text of releases()) safeParseMeetingReport(text, { validate: false });
  const make = name === 'releases' ? concatenated : (/** @type {number} */ size) => hostile(name, size);
  const points = [];
  const largest = Number(process.argv[4] ?? 10_000_000);
  for (let size = 1000; size <= largest; size *= 10) {
    const text = make(size);
    const rounds = size >= 1e6 ? 1 : 5;
    const times = [];
    for (let i = 0; i < rounds; i++) {
      times.push(cost(() => safeParseMeetingReport(text, { validate: false, maxLength: 20_000_000 })));
    }
    points.push({ size, time: median(times) });
    // What takes so long is no longer linear; its larger sizes are not waited for.
    if (median(times) > 15_000) break;
  }
  return { points, peak: process.resourceUsage().maxRSS / 1024 };
}

async function corpus() {
  const { safeParseMeetingReport } = await import('@meeting-report/core');
  /** @type {Record<string, number>} */
  const codes = {};
  const texts = bulk();
  for (const text of texts) safeParseMeetingReport(text, { validate: false });
  /** @type {Array<{ index: number, length: number, time: number }>} */
  const slowest = [];
  const time = cost(() => {
    texts.forEach((text, index) => {
      let code = 'threw';
      const spent = cost(() => {
        const result = safeParseMeetingReport(text);
        code = result.success ? 'a record' : result.error.code;
      });
      codes[code] = (codes[code] ?? 0) + 1;
      slowest.push({ index, length: text.length, time: spent });
    });
  });
  slowest.sort((a, b) => b.time - a.time);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return { releases: texts.length, characters, time, codes, slowest: slowest.slice(0, 10) };
}

const tasks = { speed, cold, scaling, corpus };
console.log(JSON.stringify(await tasks[/** @type {keyof typeof tasks} */ (task)]()));
