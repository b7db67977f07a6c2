/**
 * One key for all spellings of a word: "Lt." and "Lt", "organisation" and "organization".
 */

/** Words with two spellings; tables write either. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  'organisation organization,organisations organizations,defence defense,centre center,programme program,labour labor,honour honor,harbour harbor,neighbourhood neighborhood,adviser advisor,advisers advisors,counsellor counselor,councillor councilor'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

export const BRITISH: ReadonlyMap<string, string> = new Map(
  Array.from(SPELLINGS, ([british, american]) => [american, british]),
);

/** A word of the tables as branches have it. */
export function wordOf(word: string): string {
  const key = wordKey(word);
  return SPELLINGS.get(key) ?? key;
}

/** "Lt." and "Lt" are one word, "u.s." and "u.s" too; "K." and "us" stay apart from "k" and "u.s.". */
export function wordKey(norm: string): string {
  const last = norm.length - 1;
  return last > 1 && norm.charCodeAt(last) === 46 ? norm.slice(0, last) : norm;
}

/**
 * Forms with blanks where the tokenizer cuts: at hyphens, around marks, before
 * a possessive ending.
 */
export function spaced(forms: string): string {
  return forms
    .replace(/-/g, ' ')
    .replace(/[()&/,]/g, ' $& ')
    .replace(/'s(?=\s|$)/g, " 's")
    .replace(/s'(?=\s|$)/g, "s '");
}
