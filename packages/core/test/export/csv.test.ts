import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvHeader, csvLines } from '../../src/cli/csv.js';
import { CSV_COLUMNS, formatCsv, toCsvRows } from '../../src/export/index.js';
import { all, bakuVisit, conference, hostile } from './fixtures.js';

const records = Object.values(all);

describe('toCsvRows', () => {
  test('one row a report, every column in it', () => {
    const rows = toCsvRows(records);
    expect(rows).toHaveLength(records.length);
    for (const row of rows) expect(Object.keys(row)).toEqual([...CSV_COLUMNS]);
    expect(toCsvRows([])).toEqual([]);
  });

  test('an official visit', () => {
    expect(toCsvRows([bakuVisit])[0]).toMatchObject({
      kind: 'visit',
      date_start: '2025-12-17',
      date_end: '',
      city: 'Baku',
      hosts: 'Colonel General Zakir Hasanov, Minister of Defense of the Republic of Azerbaijan (Azerbaijan)',
      guest_parties: 'Republic of Türkiye',
      visit_kind: 'official',
      topic_fields: 'defence | security',
    });
  });

  test('several values share a cell; a bar inside a value is marked', () => {
    expect(toCsvRows([conference])[0]?.guest_parties).toBe('Uganda | Rwanda | African Union');
    expect(toCsvRows([hostile])[0]?.topics).toBe('a \\| b; c, d');
  });

  test('no cell is a formula, unless asked for', () => {
    for (const row of toCsvRows(records)) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
    expect(toCsvRows([hostile])[0]?.outlet).toBe("'=cmd|'/c calc'!A0");
    expect(toCsvRows([hostile], { formulas: 'keep' })[0]?.outlet).toBe("=cmd|'/c calc'!A0");
  });
});

describe('formatCsv', () => {
  test('a real parser reads every cell back', () => {
    const rows = toCsvRows(records, { formulas: 'keep' });
    // As bytes, half a character is U+FFFD: no file can hold it.
    const asBytes = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, Buffer.from(cell).toString()])),
    );
    expect(parse(formatCsv(rows), { columns: true, relax_quotes: false })).toEqual(asBytes);
  });

  test('a lone CR or LF in a cell is quoted, by the command too', () => {
    for (const mark of ['\r', '\n', '\r\n', '"', ',']) {
      const rows = toCsvRows([{ ...bakuVisit, headline: `a${mark}b` }]);
      expect(parse(formatCsv(rows), { columns: true })).toMatchObject([{ headline: `a${mark}b` }]);
      expect(csvHeader() + csvLines(rows)).toBe(formatCsv(rows));
    }
    expect(csvHeader() + csvLines([])).toBe(formatCsv([]));
  });

  test('has a header even without rows, and CRLF at every end', () => {
    expect(formatCsv([])).toBe(`${CSV_COLUMNS.join(',')}\r\n`);
    expect(formatCsv(toCsvRows([bakuVisit])).match(/\r\n/g)).toHaveLength(2);
  });
});
