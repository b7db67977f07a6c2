// @ts-check
/**
 * The examples of the documentation, as code that a test can run. Every `// => value` is what the
 * expression before it gives:
 *
 *     report.kind; // => 'call'
 *     report.parties.map(({ id }) => id);
 *     // => ['PE', 'CL']
 *
 * Beside what they import, examples may use `text`, the release in `seeds/`, and `report`, its record.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {{ at: string, code: string }} Example */

/**
 * `ts` blocks of TSDoc comments; of Markdown, those that hold a `// =>`.
 *
 * @param {string} file from the repository's root
 * @returns {Example[]}
 */
export function examplesIn(file) {
  const source = readFileSync(root + file, 'utf8');
  const isMarkdown = file.endsWith('.md');
  const fence = isMarkdown ? /^```ts\n([\s\S]*?)^```/gm : /^ *\* ```ts\n([\s\S]*?)^ *\* ```/gm;
  return [...source.matchAll(fence)]
    .map(({ 1: code = '', index }) => ({
      at: `${file}:${source.slice(0, index).split('\n').length}`,
      code: isMarkdown ? code : code.replace(/^ *\* ?/gm, ''),
    }))
    .filter(({ code }) => !isMarkdown || code.includes('// =>'));
}

/**
 * TypeScript files of a folder, from the repository's root.
 *
 * @param {string} folder
 */
export const sourcesIn = (folder) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => `${folder}/${file}`);

/**
 * Turns expected values into calls, and imports into look-ups.
 *
 * @param {string} code
 */
function checking(code) {
  const lines = code
    .replace(/;\n *(\/\/ =>)/g, '; $1')
    .replace(/^import (?:type .*|'[^']+';)$/gm, '')
    .replace(/^import \{([^}]*)\} from '([^']+)';$/gm, (_, /** @type {string} */ names, from) => {
      const values = names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => !name.startsWith('type '));
      return `const { ${values.join(', ')} } = modules['${from}'];`;
    })
    .split('\n');
  // A statement may begin some lines above its expected value.
  let start = 0;
  return lines
    .map((line, index) => {
      const match = /^(.*);\s*\/\/ => (.*)$/.exec(line);
      if (!match) {
        if (/[;{}]\s*(?:\/\/.*)?$|^\s*(?:\/\/.*)?$/.test(line)) start = index + 1;
        return line;
      }
      const [, last = '', value] = match;
      const before = lines.slice(start, index);
      lines.fill('', start, index);
      start = index + 1;
      const condition = /^(\s*if \(.*?\) )(.*)$/.exec(last);
      const [head, expression] = condition
        ? [condition[1], condition[2]]
        : ['', [...before, last].join('\n')];
      return `${head}is((${expression}), (${value}));`;
    })
    .join('\n');
}

/**
 * The body of an async function of `modules`, `is(actual, expected)`, `text` and `report`.
 *
 * @param {string} code
 */
export const runnable = (code) =>
  `{ ${transformSync(checking(code), { loader: 'ts', target: 'es2022' }).code} }`;
