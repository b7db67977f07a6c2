import type { LexEntry, LexForm } from './types.js';

/**
 * Tables are kept as text, because one string costs a bundle far less than
 * thousands of object literals: forms stand apart by `|`, and a form written
 * with a capital letter is `cased`.
 *
 * ```
 * unpack('chief of staff|COAS', entry)
 * //      ^ any spelling | ^ capitals as here, or all capitals
 * ```
 */
export function unpack(table: string, entry: LexEntry): LexForm[] {
  const forms: LexForm[] = [];
  for (const form of table.split('|')) if (form !== '') forms.push(lexForm(form, entry));
  return forms;
}

/** One form; `cased` where it is written with a capital. */
export function lexForm(form: string, entry: LexEntry): LexForm {
  return new PackedForm(form, entry);
}

/** Seven thousand are made before the first text is read, and few of them are ever asked whether they have capitals. */
class PackedForm implements LexForm {
  readonly form: string;
  readonly entry: LexEntry;

  constructor(form: string, entry: LexEntry) {
    this.form = form;
    this.entry = entry;
  }

  get cased(): boolean {
    return this.form !== this.form.toLowerCase();
  }
}

/** Rows of a table: lines that are neither empty nor blank. */
export function rows(table: string): string[] {
  return table.split('\n').filter((row) => row.trim() !== '');
}
