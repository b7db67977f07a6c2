/** How a value of the record is checked. */
export type Rule =
  /** Ids and what is not said by the text. */
  | 'skip'
  /** The text's own words; single-valued ones can be contradicted. */
  | 'wording'
  | 'attribute'
  /** Normal forms. */
  | 'date'
  | 'country'
  /** Judgements: only a reading of the text can confirm them. */
  | 'label'
  /** References. */
  | 'party'
  | 'speaker';

const PATHS: readonly (readonly [Rule, string])[] = [
  ['skip', 'schemaVersion language evidence parties/*/id participants/*/id organizations/*/id'],
  ['date', 'publishedOn dateline/date date/start date/end visit/start visit/end'],
  ['country', 'dateline/country location/country participants/*/country visit/to'],
  ['party', 'visit/by participants/*/party itinerary/*/party'],
  ['speaker', 'statements/*/speaker/participant statements/*/speaker/party statements/*/speaker/all'],
  [
    'label',
    'kind mode status parties/*/kind parties/*/role participants/*/role participants/*/grade ' +
      'participants/*/headOfDelegation mentioned/*/as visit/kind occasion/ordinal itinerary/*/action ' +
      'statements/*/act statements/*/quoted topics/*/field outcomes/*/kind',
  ],
  [
    'attribute',
    'headline dateline/city source/outlet source/via source/url location/venue location/city visit/purpose ' +
      'occasion/name participants/*/honorific participants/*/rank participants/*/title ' +
      'participants/*/organization mentioned/*/title itinerary/*/place',
  ],
];

const RULES = new Map<string, Rule>(
  PATHS.flatMap(([rule, paths]) => paths.split(' ').map((path): [string, Rule] => [path, rule])),
);

/** The rule for a place in a record; whatever the record does not know is taken for a wording. */
export function ruleOf(path: readonly string[]): Rule {
  for (let length = 1; length <= path.length; length++) {
    const key = path
      .slice(0, length)
      .map((step) => (/^\d+$/.test(step) ? '*' : step))
      .join('/');
    const rule = RULES.get(key);
    if (rule) return rule;
  }
  return 'wording';
}

/** RFC 6901. */
export const pointerOf = (path: readonly string[]): string =>
  path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The value at a place, or nothing. */
export function valueAt(root: unknown, path: readonly string[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** What a value may be checked as. */
export type Leaf = string | number | boolean;

const DEEPEST = 16;

/** All leaves of a record, in its order; nulls and empty strings state nothing. */
export function* leavesOf(
  value: unknown,
  path: readonly string[] = [],
): Generator<readonly [readonly string[], Leaf]> {
  if (
    typeof value === 'string' ? value.trim() !== '' : typeof value === 'number' || typeof value === 'boolean'
  ) {
    yield [path, value as Leaf];
  } else if (typeof value === 'object' && value !== null && path.length < DEEPEST) {
    for (const [key, inner] of Object.entries(value)) yield* leavesOf(inner, [...path, key]);
  }
}
