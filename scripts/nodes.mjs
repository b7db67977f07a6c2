#!/usr/bin/env node
// @ts-check
/**
 * Imports the built core under other versions of Node and reads the seed with each;
 * all must give the same record. The npm package `node` brings the versions.
 *
 *     node scripts/nodes.mjs [VERSION …]      without versions: 20.19.0 22 24
 *
 * @module
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const asked = process.argv.slice(2);
const versions = asked.length > 0 ? asked : ['20.19.0', '22', '24'];

const probe = `
  const { readFileSync, readdirSync } = await import('node:fs');
  const { safeParseMeetingReport } = await import('@meeting-report/core');
  const seed = readdirSync('seeds').find((name) => name.endsWith('.txt'));
  console.log(process.version);
  console.log(JSON.stringify(safeParseMeetingReport(readFileSync('seeds/' + seed, 'utf8'))));
`;

const records = new Set();
let broken = 0;
for (const version of versions) {
  const shell = process.platform === 'win32';
  const args = [
    '--yes',
    '--package',
    `node@${version}`,
    '--',
    'node',
    '--input-type=module',
    '--eval',
    probe,
  ];
  const { status, stdout, stderr } = spawnSync('npx', args, { cwd: root, encoding: 'utf8', shell });
  const [running, record = ''] = stdout.split('\n');
  const hash = createHash('sha256').update(record).digest('hex').slice(0, 12);
  console.log(
    status === 0 ? `${running}: record ${hash}, ${record.length} characters` : `node@${version}: ${stderr}`,
  );
  if (status === 0) records.add(hash);
  else broken += 1;
}
if (records.size > 1) console.log('The records differ.');
process.exitCode = broken > 0 || records.size !== 1 ? 1 : 0;
