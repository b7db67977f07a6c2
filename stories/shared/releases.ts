/**
 * The releases at hand: the user's seed and all whole-release fixtures, whatever their number.
 *
 * @module
 */

export interface Release {
  /** Short and stable: it stands in shared addresses. */
  id: string;
  title: string;
  text: string;
  /** The family it is of: `military`, `readout` …; `seed` for the user's own. */
  family: string;
  /** Does a person say that it tells of a meeting? */
  isMeeting: boolean;
}

const seeds = import.meta.glob<string>('../../seeds/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const fixtures = import.meta.glob<string>('../../test/releases/*.{txt,html}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const golds = '../../test/releases/';
const families = import.meta.glob<string>('../../test/releases/*.gold.json', {
  import: 'stratum',
  eager: true,
});
const meetings = import.meta.glob<boolean>('../../test/releases/*.gold.json', {
  import: 'isMeeting',
  eager: true,
});

const slugOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.\w+$/, '');

/** "nay-pyi-taw-military-delegation-gifts" reads well enough as a title once it has a capital and spaces. */
function titleOf(slug: string): string {
  const words = slug.replace(/-no-meeting$/, '').replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const SEED: Release = {
  id: 'seed',
  title: 'Baku high-level military dialogue (the first release)',
  text: Object.values(seeds)[0] ?? '',
  family: 'seed',
  isMeeting: true,
};

export const RELEASES: readonly Release[] = [
  SEED,
  ...Object.entries(fixtures)
    .map(([path, text]) => {
      const id = slugOf(path);
      return {
        id,
        title: titleOf(id),
        text,
        family: families[`${golds}${id}.gold.json`] ?? 'other',
        isMeeting: meetings[`${golds}${id}.gold.json`] ?? !id.endsWith('no-meeting'),
      };
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'en')),
];

export const releaseById = (id: string | undefined): Release | undefined =>
  RELEASES.find((release) => release.id === id);
