import type { OfficeMention, Reading } from '../mentions/types.js';

/** "Ambassador", "High Commissioner", "Chargé d'Affaires". */
export function isDiplomat(reading: Reading, title: OfficeMention): boolean {
  const word = reading.tokens[title.head]?.norm.replace(/^d'/, '');
  if (word === 'ambassador' || word === 'affaires') return true;
  return word === 'commissioner' && reading.tokens[title.head - 1]?.norm === 'high';
}

/** "Second Secretary", "Counsellor", "Defence Attaché", and the heads of mission. */
export function isOfEmbassy(reading: Reading, title: OfficeMention): boolean {
  const word = reading.tokens[title.head]?.norm ?? '';
  if (word === 'attache' || word === 'counsellor' || word === 'counselor') return true;
  if (word === 'adviser' || word === 'advisor')
    return /^(defence|defense|military)$/.test(reading.tokens[title.head - 1]?.norm ?? '');
  if (word === 'secretary') return /^(first|second|third)$/.test(reading.tokens[title.head - 1]?.norm ?? '');
  return isDiplomat(reading, title);
}

/** Whether the office is a post at another land's: of "Deputy Commissioner in Macao" the word alone does not tell. */
export function isAccredited(reading: Reading, title: OfficeMention): boolean {
  if (title.accreditedTo === undefined || /^(HK|MO)$/.test(title.accreditedTo)) return false;
  return reading.tokens[title.head]?.norm !== 'commissioner' || isDiplomat(reading, title);
}

/** Whether someone is sent abroad: not "Deputy Foreign Minister *Ambassador* X", whose rank it is. */
export function isEnvoy(reading: Reading, titles: readonly OfficeMention[]): boolean {
  const posts = titles.filter((t) => isDiplomat(reading, t));
  return posts.some((t) => t.to - t.from > 1) || (posts.length > 0 && posts.length === titles.length);
}
