/** Makes ids from names: lower case, letters folded, words joined by "-", a number where taken. */
export class Ids {
  readonly #taken = new Set<string>();

  make(name: string): string {
    const base = slug(name) || 'unnamed';
    let id = base;
    for (let n = 2; this.#taken.has(id); n++) id = `${base}-${n}`;
    this.#taken.add(id);
    return id;
  }

  /** Reserves an id that has a form of its own, such as a country code. */
  take(id: string): string {
    this.#taken.add(id);
    return id;
  }
}

/** "Levent Ergün" -> "levent-ergun"; scripts that do not fold to ASCII keep their letters. */
export function slug(name: string): string {
  // Most names have no accents to take off.
  if (/^[\0-~]*$/.test(name)) return joined(name.toLowerCase().replace(/[^a-z0-9]+/g, '-'));
  const folded = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return joined(folded);
}

const joined = (words: string): string => words.replace(/^-|-$/g, '');
