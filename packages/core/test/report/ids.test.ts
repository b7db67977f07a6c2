import { describe, expect, test } from 'vitest';
import { Ids, slug } from '../../src/report/ids.js';

describe('slugs', () => {
  test.each([
    ['Zakir Hasanov', 'zakir-hasanov'],
    ['Levent Ergün', 'levent-ergun'],
    ['Işıl Kaçar', 'isil-kacar'],
    ['Łukasz Świder', 'lukasz-swider'],
    ['Bjørn Ås', 'bjorn-as'],
    ['Đỗ Mười', 'do-muoi'],
    ["Sean O'Dowd", 'sean-o-dowd'],
    ['Saleh bin Abdulrahman Al-Mutairi', 'saleh-bin-abdulrahman-al-mutairi'],
    ['J. R. Silva, Jr.', 'j-r-silva-jr'],
    ['  NATO  ', 'nato'],
    ['G20', 'g20'],
    ['习近平', '习近平'],
    ['—', ''],
    ['', ''],
  ])('%s', (name, id) => expect(slug(name)).toBe(id));
});

describe('ids', () => {
  test('are made unique by a number', () => {
    const ids = new Ids();
    expect(['Ali', 'Ali', 'Ali', 'Ana'].map((name) => ids.make(name))).toEqual([
      'ali',
      'ali-2',
      'ali-3',
      'ana',
    ]);
  });
  test('one that is taken already by a number', () => {
    const ids = new Ids();
    expect(['Ali 2', 'Ali', 'Ali'].map((name) => ids.make(name))).toEqual(['ali-2', 'ali', 'ali-3']);
  });
  test('a name without letters', () => {
    const ids = new Ids();
    expect([ids.make('…'), ids.make('—')]).toEqual(['unnamed', 'unnamed-2']);
  });
  test('a form of its own is kept', () => {
    const ids = new Ids();
    expect([ids.take('AZ'), ids.make('AZ'), ids.take('az'), ids.make('Az')]).toEqual([
      'AZ',
      'az',
      'az',
      'az-2',
    ]);
  });
});
