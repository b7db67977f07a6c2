import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.js';

test.each([
  ['Baku', 'baku'],
  ['Türkiye', 'turkiye'],
  ['ERGÜN', 'ergun'],
  ['İstanbul', 'istanbul'],
  ['ılgaz', 'ilgaz'],
  ['Đorđević', 'dordevic'],
  ['Łódź', 'lodz'],
  ['Gauß', 'gauss'],
  ['Bjørn Æbelø', 'bjorn aebelo'],
  ['Þór', 'thor'],
  ['Həsənov', 'hasanov'],
  ['Nguyễn Hồng Diên', 'nguyen hong dien'],
  ['Ơ Ư', 'o u'],
  ['Re\u0301ne\u0301', 'rene'],
  ['co\u00adop', 'coop'],
  ['Dato’', "dato'"],
  ['ʿAbd', "'abd"],
  ['“ ” „ « »', '" " " " "'],
  ['– — ―', '- - -'],
  ['…', '...'],
  ['١٤٤٥', '1445'],
  ['ＮＡＴＯ', 'nato'],
  ['Киев', 'киев'],
  ['й', 'й'],
  ['한국', '한국'],
  ['\ud800x', '\ud800x'],
])('%s -> %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
