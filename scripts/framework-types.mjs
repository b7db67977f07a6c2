#!/usr/bin/env node
// @ts-check
/**
 * Checks the types that the card brings for Vue and Svelte as their users meet them: the
 * packed packages are installed in an empty project, and vue-tsc and svelte-check read the
 * components of test/frameworks. The right ones must be clean; in the wrong ones every tag
 * must be refused.
 *
 * The frameworks are fetched for this run only (60 MB); they are no dependency.
 *
 *     npm run build && node scripts/framework-types.mjs
 *
 * @module
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'framework-types-'));
const TOOLS = ['vue@3.5.45', 'vue-tsc@3.3.14', 'svelte@5.57.3', 'svelte-check@4.7.8', 'typescript@5.9.3'];

const compilerOptions = {
  strict: true,
  noEmit: true,
  module: 'ESNext',
  moduleResolution: 'Bundler',
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  jsx: 'preserve',
  types: [],
  verbatimModuleSyntax: true,
};

let faults = 0;
try {
  const packed = ['core', 'card'].map((name) =>
    execFileSync('npm', ['pack', '--silent', '--pack-destination', project], {
      cwd: join(root, 'packages', name),
      encoding: 'utf8',
    }).trim(),
  );
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['app'], vueCompilerOptions: { strictTemplates: true } }),
  );
  cpSync(join(root, 'test/frameworks'), join(project, 'app'), { recursive: true });
  execFileSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--silent', ...packed.map((file) => `./${file}`), ...TOOLS],
    { cwd: project, stdio: 'inherit' },
  );

  check('Vue', 'vue', ['vue-tsc', '-p', '.'], /^app\/(\w+)\.vue\((\d+),\d+\): error (.*)/gm);
  check(
    'Svelte',
    'svelte',
    ['svelte-check', '--tsconfig', './tsconfig.json', '--output', 'human'],
    /app\/(\w+)\.svelte:(\d+):\d+\s+Error: (.*)/g,
  );
} finally {
  rmSync(project, { recursive: true, force: true });
}
process.exitCode = faults ? 1 : 0;

/** @param {string} framework @param {string} extension @param {string[]} command @param {RegExp} told */
function check(framework, extension, command, told) {
  const { stdout, stderr, status, signal } = spawnSync('npx', command, { cwd: project, encoding: 'utf8' });
  const found = [...`${stdout}${stderr}`.matchAll(told)];
  if (!found.length) throw new Error(`${command[0]} said nothing (${status ?? signal}): ${stdout}${stderr}`);
  const refused = new Set(found.flatMap(([, file, line]) => (file === 'Wrong' ? [Number(line)] : [])));
  const mistakes = found.flatMap(([, file, line, message]) =>
    file === 'Wrong' ? [] : [`${line}: ${message}`],
  );
  const wrong = readFileSync(join(project, `app/Wrong.${extension}`), 'utf8').split('\n');
  wrong.forEach((text, i) => {
    if (text.includes('<meeting-card') && !refused.has(i + 1)) mistakes.push(`accepted: ${text.trim()}`);
  });
  faults += mistakes.length;
  console.log(
    `${framework}: ${mistakes.length ? mistakes.join('\n  ') : `right, and ${refused.size} wrong uses refused`}`,
  );
}
