import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArgs } from '../../src/cli/args.js';
import { HELP } from '../../src/cli/help.js';
import { FORMATS } from '../../src/cli/types.js';

const page = readFileSync(new URL('../../../../docs/cli.md', import.meta.url), 'utf8');

/** The arguments of each `meeting-report parse …` in a text, up to a pipe, redirection or comment. */
const commands = (text: string): string[] =>
  [...text.matchAll(/meeting-report (parse[^\n|<>#:]*)/g)]
    .map(([, args = '']) => args.replace(/\\n.*/, '').trim())
    .filter((args) => !/\[options\]|FILE/.test(args));

describe('the examples of docs/cli.md and --help', () => {
  const all = [...commands(page), ...commands(HELP)];

  test('there are some', () => {
    expect(all.length).toBeGreaterThan(14);
  });

  test.each(all)('meeting-report %s', (line) => {
    const args = line.split(/\s+/).map((word) => word.replace(/^'|'$/g, ''));
    expect(readArgs(args, false).name).toBe('parse');
  });

  test('every format and option is explained in both', () => {
    for (const format of FORMATS) {
      expect(page).toContain(`\`${format}\``);
      expect(HELP).toMatch(new RegExp(`^ +${format} `, 'm'));
    }
    for (const option of ['--ndjson-in', '--jobs', '--resume', '--quiet', '--published-on']) {
      expect(page).toContain(option);
      expect(HELP).toContain(option);
    }
  });
});
