#!/usr/bin/env node
// @ts-check
/**
 * Reads a press release and shows its record: first for people, then as JSON.
 *
 *     node scripts/demo.mjs [--build] [RELEASE.txt]      without a file: the release in seeds/
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @typedef {import('../packages/core/src/report/schema.js').MeetingReport} MeetingReport */

const root = fileURLToPath(new URL('..', import.meta.url));
const seeds = `${root}seeds/`;
const seed = readdirSync(seeds).find((name) => name.endsWith('.txt'));
const args = process.argv.slice(2);
const file = args.find((arg) => arg !== '--build') ?? `${seeds}${seed}`;

if (args.includes('--build')) {
  console.log('Building the packages …');
  const shell = process.platform === 'win32';
  const built = spawnSync('npm', ['run', '-s', 'build'], { cwd: root, encoding: 'utf8', shell });
  if (built.status !== 0) {
    console.error(`${built.stdout}\n${built.stderr}\nThe build failed.`);
    process.exit(1);
  }
}

const colours = process.stdout.isTTY && !process.env.NO_COLOR;
/** @param {string} code */
const paint = (code) => (/** @type {string} */ text) => (colours ? `\x1b[${code}m${text}\x1b[0m` : text);
const bold = paint('1');
const dim = paint('2');
const accent = paint('36');

const countries = new Intl.DisplayNames('en', { type: 'region' });
/** @param {string | undefined} code */
const country = (code) => code && (countries.of(code) ?? code);

/** @param {(string | undefined | false)[]} parts @param {string} [by] */
const join = (parts, by = ', ') => parts.filter(Boolean).join(by);

/** @param {string} text @param {string} indent */
function wrap(text, indent) {
  const width = Math.min(process.stdout.columns || 100, 100) - indent.length;
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1] ?? '';
    if (last && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.join(`\n${indent}`);
}

const LABEL = 14;

/** @param {string} label @param {(string | undefined | false)[]} lines */
function section(label, lines) {
  const kept = lines.filter((line) => typeof line === 'string' && line !== '');
  if (kept.length === 0) return;
  const margin = ' '.repeat(LABEL + 2);
  kept.forEach((line, index) => {
    const head = index === 0 ? accent(label.padEnd(LABEL)) : ' '.repeat(LABEL);
    console.log(`  ${head}${wrap(/** @type {string} */ (line), margin)}`);
  });
}

/** @param {MeetingReport} report @param {string} source */
function show(report, source) {
  const names = new Map([
    ...report.participants.map((person) => /** @type {const} */ ([person.id, person.name])),
    ...report.parties.map((party) => /** @type {const} */ ([party.id, party.name])),
  ]);
  /** @param {MeetingReport['statements'][number]['speaker']} speaker */
  const speaker = (speaker) => {
    if ('all' in speaker) return 'The sides';
    const id = 'participant' in speaker ? speaker.participant : speaker.party;
    return names.get(id) ?? id;
  };
  const { dateline, location, visit, occasion } = report;

  console.log(`\n${bold(occasion?.name ?? report.headline ?? `A ${report.kind}`)}`);
  console.log(dim(`${report.kind}, ${report.mode}, ${report.status}\n`));
  section('Published', [
    join(
      [
        report.publishedOn,
        report.source && join([report.source.outlet, report.source.via && `via ${report.source.via}`], ' '),
      ],
      ' · ',
    ),
  ]);
  section('Dateline', dateline ? [join([dateline.city, country(dateline.country), dateline.date])] : []);
  section('Date', report.date ? [join([report.date.start, report.date.end], ' to ')] : []);
  section('Place', location ? [join([location.venue, location.city, country(location.country)])] : []);
  section(
    'Sides',
    report.parties.map((party) => `${party.name} ${dim(`(${party.role})`)}`),
  );
  section(
    'Visit',
    visit ? [join([visit.kind, visit.to && `to ${country(visit.to)}`, visit.purpose], ' · ')] : [],
  );
  section(
    'Participants',
    report.participants.map((person) => {
      const name = bold(join([person.honorific, person.rank, person.name], ' '));
      const tags = join([person.role, person.headOfDelegation && 'head of delegation', person.grade]);
      return `${name}${person.title ? `, ${person.title}` : ''} ${dim(`(${tags})`)}`;
    }),
  );
  section(
    'Mentioned',
    report.mentioned.map(
      (person) => `${person.name}${person.title ? `, ${person.title}` : ''} ${dim(`(${person.as})`)}`,
    ),
  );
  section(
    'Itinerary',
    report.itinerary.map((step, index) => {
      const honourees = step.honourees && `for ${step.honourees.join(' and ')}`;
      return `${index + 1}. ${join([step.action.replaceAll('-', ' '), step.place, honourees], ' · ')}`;
    }),
  );
  section(
    'Statements',
    report.statements.map(
      ({ speaker: by, verb, content, quoted }) =>
        `${bold(speaker(by))} ${dim(`${verb}:`)} ${quoted ? `“${content}”` : content}`,
    ),
  );
  section(
    'Topics',
    report.topics.map(({ text, field }) => `${text}${field ? ` ${dim(`(${field})`)}` : ''}`),
  );
  section(
    'Outcomes',
    report.outcomes.map(({ kind, text }) => `${dim(`${kind}:`)} ${text}`),
  );
  section('Organizations', [report.organizations.map(({ name }) => name).join(' · ')]);
  const [name] = report.evidence['/participants/0/name'] ?? [];
  section('Evidence', [
    `${Object.keys(report.evidence).length} facts, each with the words that state it`,
    name &&
      `the first name, for one, stands at characters ${name.start} to ${name.end}, “${source.slice(name.start, name.end)}”`,
  ]);
}

/** A page that opens from the disk: the release itself, and one script that turns it into a card. @param {string} text */
function writePage(text) {
  /** @param {string} raw */
  const escaped = (raw) => raw.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => `      <p>${escaped(paragraph.trim())}</p>`)
    .join('\n');
  const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Meeting Report</title>
    <style>
      :root { color-scheme: light dark; font-family: system-ui, sans-serif; }
      body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
    </style>
    <script src="../packages/card/dist/browser/meeting-card.iife.js" defer></script>
  </head>
  <body>
    <meeting-card>
${paragraphs}
    </meeting-card>
  </body>
</html>
`;
  mkdirSync(`${root}dist`, { recursive: true });
  writeFileSync(`${root}dist/card.html`, page);
  return pathToFileURL(`${root}dist/card.html`).href;
}

/** @type {typeof import('../packages/core/src/index.js')} */
const { safeParseMeetingReport } = await import(
  `${new URL('../packages/core/dist/index.js', import.meta.url)}`
);
const text = readFileSync(file, 'utf8');
const result = safeParseMeetingReport(text);
console.log(dim(`Release: ${relative(process.cwd(), file)}`));
if (result.success) {
  show(result.report, text);
  for (const warning of result.warnings)
    console.log(`  ${accent('Warning'.padEnd(LABEL))}${warning.message}`);
  console.log(`\n${bold('The same record as JSON')}\n`);
  console.log(JSON.stringify(result.report, null, 2));
} else {
  console.log(`No report: ${result.error.message} (${result.error.code})`);
  process.exitCode = 1;
}
console.log(`
${bold('Next')}
  The card         open ${writePage(text)} in a browser
  Storybook        npm run storybook        then open http://localhost:6006
  Another release  node scripts/demo.mjs FILE.txt
  Why it reads so  npm run explain -- FILE.txt
  Every test       npm test`);
