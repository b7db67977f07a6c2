/**
 * Which words the card speaks. English is built in; the others are loaded when a
 * page asks for them, or registered at once by `labels/all`.
 *
 * @module
 */
import { en, type Labels } from './en.js';

export type { Labels };

const known = new Map<string, Labels>([['en', en]]);

const loaders: Record<string, () => Promise<{ default: Labels }>> = {
  az: () => import('./az.js'),
  tr: () => import('./tr.js'),
  ru: () => import('./ru.js'),
  ar: () => import('./ar.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
};

/**
 * Adds a language, or replaces the words of one; `lang` is a primary subtag such as `de`.
 *
 * @example
 * ```ts
 * import { type Labels, registerLabels } from '@meeting-report/card';
 *
 * const german = (english: Labels): Labels => ({ ...english, topics: 'Themen', outcomes: 'Ergebnisse' });
 * const register = (english: Labels) => registerLabels('de', german(english));
 * typeof register; // => 'function'
 * ```
 */
export function registerLabels(lang: string, labels: Labels): void {
  known.set(primary(lang), labels);
}

/** The words for a language tag, if they are here already; English where no such language is known. */
export function labelsFor(lang: string): Labels | undefined {
  const key = primary(lang);
  return known.get(key) ?? (Object.hasOwn(loaders, key) ? undefined : en);
}

/** Fetches the words for a language tag. Never fails: without them the card speaks English. */
export async function loadLabels(lang: string): Promise<void> {
  const key = primary(lang);
  try {
    registerLabels(key, (await loaders[key]!()).default);
  } catch {
    registerLabels(key, en);
  }
}

const primary = (lang: string): string => lang.toLowerCase().split(/[-_]/, 1)[0]!;
