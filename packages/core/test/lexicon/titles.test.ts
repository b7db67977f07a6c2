import { describe, expect, test } from 'vitest';
import { find, words } from './find.js';

describe('ranks', () => {
  test.each([
    'Colonel General',
    'Colonel-General',
    'General-Colonel',
    'Army General',
    'General of the Army',
    'Lt Gen',
    'LT GEN',
    'Lt. Gen.',
    'LTG',
    'Lieutenant-General',
    'Maj Gen',
    'Maj. Gen.',
    'Brig Gen',
    'Brig. Gen.',
    'Senior General',
    'Vice Senior General',
    'Vice-Senior General',
    'Sen. Lt. Gen.',
    'Sr. Lt. Gen.',
    'Senior Lieutenant General',
    'Air Chief Marshal',
    'Air Vice Marshal',
    'Rear Admiral (Upper Half)',
    'Vice Adm.',
    'Brigadier',
    'Major General Pilot',
    'Brigadier Staff Pilot',
    'Staff Major General',
    'Lieutenant General (Pilot)',
    'Field Marshal',
    'Corps General',
    'Fleet Admiral',
    'Cdre',
    'Gp Capt',
    'Wg Cdr',
    'Capt. (N)',
    'Sergeant Major',
    '1st Lt.',
    'Vice Marshal',
    'General',
    'Gen.',
    'Police General',
  ])('%s', (text) => {
    expect(words(`Minister ${text} Ali Vural`, 'rank')).toEqual([text]);
  });

  test.each([
    ['Brigadier General', 'OF-6'],
    ['Colonel', 'OF-5'],
    ['Wing Commander', 'OF-4'],
    ['Field Marshal', 'OF-10'],
    // Different grades in different countries.
    ['Major General', undefined],
    ['Captain', undefined],
    ['General', undefined],
  ])('%s is %s', (text, grade) => {
    expect(find(`${text} Ali`, 'rank')[0]?.grade).toBe(grade);
  });

  test.each([
    'in general',
    'a major step',
    'a private visit',
    'the Director General',
    'the General Assembly',
    'the General Staff',
    'the Inspector-General of Police',
    'the General Secretary',
    'they will marshal support',
  ])('no rank: %s', (text) => {
    expect(words(text, 'rank')).toEqual([]);
  });
});

describe('offices', () => {
  test.each([
    'Prime Minister',
    'Secretary of State',
    'Secretary-General',
    'Chief of the General Staff',
    'Chief of Army Staff',
    'Commander-in-Chief',
    'Chargé d’Affaires',
    'High Commissioner',
    'Consul General',
    'Inspector General of Police',
    'Chairman of the Joint Chiefs of Staff',
    'Crown Prince',
    'Chief of Defence Forces',
    'Chief of Defense Forces',
    'National Security Advisor',
    'Permanent Secretary',
    'Attorney General',
    'Speaker',
    'Member of Parliament',
    'Co-Chair',
    'Chief of Staff',
    'Minister of State',
    'Governor-General',
    'State Secretary',
    'Supreme Allied Commander Europe',
  ])('%s', (text) => {
    expect(words(`the ${text} said`, 'office')).toEqual([text]);
  });

  test.each(['CDF', 'COAS', 'PM', 'CJCSC', 'SACEUR', 'CEO', 'IGP'])('%s stands for a person', (text) => {
    expect(find(`the ${text} said`, 'office')[0]).toMatchObject({ acronym: true, text });
    expect(words(`the ${text.toLowerCase()} said`, 'office')).toEqual([]);
  });

  test.each(['spokesperson', 'Spokesman', 'Press Secretary', 'reporters'])('%s brings the news', (text) => {
    expect(find(`the ${text} said`, 'office')[0]?.spokesperson).toBe(true);
  });

  test.each([
    'Foreign Ministers',
    'Heads of State and Government',
    'Chiefs of Defence Staff',
    'ambassadors',
    'MPs',
  ])('%s are several', (text) => {
    expect(find(`the ${text} met`, 'office')[0]).toMatchObject({ plural: true, text });
  });

  test('modifiers stand before an office, not inside it', () => {
    expect(words('the First Deputy Prime Minister', 'office-modifier')).toEqual(['First', 'Deputy']);
  });
});

describe('honorifics', () => {
  test.each([
    ['Mr.', 'm'],
    ['Mrs', 'f'],
    ['H.E.', undefined],
    ['H. E.', undefined],
    ['HE', undefined],
    ['His Excellency', 'm'],
    ['Her Excellency', 'f'],
    ['HRH', undefined],
    ['Shri', 'm'],
    ['Smt.', 'f'],
    ["Hon'ble", undefined],
    ['Rt. Hon.', undefined],
    ["Dato' Seri", 'm'],
    ['Dato’ Sri', 'm'],
    ['Tan Sri', 'm'],
    ['Pehin', 'm'],
    ['Samdech Techo', 'm'],
    ['Lyonpo', 'm'],
    ['U', undefined],
    ['Daw', 'f'],
    ['Sheikha', 'f'],
    ['Sheikh', 'm'],
    ['Dame', 'f'],
    ['Dr.', undefined],
    ['Eng.', undefined],
    ['Alhaji', 'm'],
  ])('%s', (text, gender) => {
    const [found] = find(`to ${text} Tanaka`, 'honorific');
    expect(found?.text).toBe(text);
    expect(found?.gender).toBe(gender);
    expect(found?.after).toBeUndefined();
  });

  test.each([
    'PhD',
    'Ph.D.',
    'MP',
    'Jr.',
    '(Retd)',
    '(Retd.)',
    '(Ret.)',
    '(Pilot)',
    'psc',
    'mni',
    'CON',
    'III',
    'OBE',
  ])('after a name: %s', (text) => {
    expect(find(`Ali Vural ${text} met`, 'honorific')[0]).toMatchObject({ after: true, text });
  });

  test.each(['he said', 'Sri Lanka', 'don the uniform', 'u'])('no honorific: %s', (text) => {
    expect(words(text, 'honorific')).toEqual([]);
  });
});
