import { describe, expect, test } from 'vitest';
import { fullestTitle, isHeadline } from '../../src/report/cast.js';
import { clues, words } from '../read.js';

/** "NAME ×mentions", in the order of the text. */
function cast(text: string): string[] {
  const { reading, cast: found } = clues(text);
  return found.people.map((person) => `${words(reading, person.name)} ×${person.mentions.length}`);
}

describe('mentions of one person are joined', () => {
  test.each([
    ['surname', 'Minister Ana Costa came. Costa left.', ['Ana Costa ×2']],
    ['surname first named', 'President Bello came. Ayo Bello, President of Nigeria, left.', ['Ayo Bello ×2']],
    ['given name', 'President Nana Mensah came. President Nana left.', ['Nana Mensah ×2']],
    ['initial', 'Minister Ana Costa came. Minister A. Costa left.', ['Ana Costa ×2']],
    [
      'initials together',
      'General Olatunde Jubril Adebayo came. General OJ Adebayo left.',
      ['Olatunde Jubril Adebayo ×2'],
    ],
    [
      'a middle name left out',
      'President Joseph Robin Bidwell came. President Joseph Bidwell left.',
      ['Joseph Robin Bidwell ×2'],
    ],
    [
      'a nickname with the office',
      'President Joe Bidwell came. President Joseph R. Bidwell, Jr. left.',
      ['Joseph R. Bidwell, Jr. ×2'],
    ],
    [
      'one letter spelt in two ways',
      'Minister Aibek Moldo came. Minister Aybek Moldo left.',
      ['Aibek Moldo ×2'],
    ],
    ['a letter more', 'President Dissanayaka came. President Disanayaka left.', ['Dissanayaka ×2']],
    ['a mark on a letter', 'Minister Ferid Çelikoğlu came. Minister Celikoglu left.', ['Ferid Çelikoğlu ×2']],
    ['a particle', 'Minister Ursula von Hagen came. Minister Hagen left.', ['Ursula von Hagen ×2']],
    ['an owner', "Minister Ana Costa came. They read Costa's plan.", ['Ana Costa ×2']],
  ])('%s', (_, text, found) => expect(cast(text)).toEqual(found));
});

describe('different people stay apart', () => {
  test.each([
    ['styles', 'Mr. Ali Karimov came. Mrs. Karimov left.', ['Ali Karimov ×1', 'Karimov ×1']],
    ['surnames', 'Minister Ana Costa came. Minister Li Wei left.', ['Ana Costa ×1', 'Li Wei ×1']],
    ['given names', 'Minister Ana Costa came. Minister Rui Costa left.', ['Ana Costa ×1', 'Rui Costa ×1']],
    [
      'the sexes of a Slavic surname',
      'President Heydar Aliyev came. Academician Zarifa Aliyeva left.',
      ['Heydar Aliyev ×1', 'Zarifa Aliyeva ×1'],
    ],
    ['short surnames a letter apart', 'Minister Lee came. Minister Leo left.', ['Lee ×1', 'Leo ×1']],
    [
      'countries',
      'The Prime Minister of Togo, Kofi Mensah, came. The Prime Minister of Ghana, Mensah, left.',
      ['Kofi Mensah ×1', 'Mensah ×1'],
    ],
  ])('%s', (_, text, found) => expect(cast(text)).toEqual(found));
});

describe('what is known of a person', () => {
  const of = (text: string) => {
    const { reading, cast: found } = clues(text);
    const [person] = found.people;
    return {
      name: person && words(reading, person.name),
      titles: person?.titles.map((title) => words(reading, title)),
      rank: person?.rank && words(reading, person.rank.range),
      country: person?.country,
      organization: person?.organization && words(reading, person.organization),
      spokesperson: person?.spokesperson,
    };
  };
  test('comes from all mentions', () => {
    expect(of('General Bello came. Musa Bello, Chief of Defence Staff of Nigeria, left.')).toEqual({
      name: 'Musa Bello',
      titles: ['Chief of Defence Staff of Nigeria'],
      rank: 'General',
      country: 'NG',
      organization: undefined,
      spokesperson: false,
    });
  });
  test('a counterpart has a country, but no office', () => {
    expect(of('He thanked his Latvian counterpart Ilze Kalniņa.')).toMatchObject({
      titles: [],
      country: 'LV',
    });
  });
  test('a spokesperson is one', () => {
    expect(of('Foreign ministry spokesperson Ilze Kalniņa came.').spokesperson).toBe(true);
  });
  test('a country in brackets', () => {
    expect(of('They met Minister Thiago Salles (Brazil).').country).toBe('BR');
  });
});

describe('the fullest office', () => {
  const title = (text: string) => {
    const { reading, cast: found } = clues(text);
    const [person] = found.people;
    const best = person && fullestTitle(reading, person);
    return best && words(reading, best);
  };
  test.each([
    [
      'the longest',
      'Minister Ana Costa came. Ana Costa, Minister of Health of Peru, left.',
      'Minister of Health of Peru',
    ],
    [
      'of a plural only where no other',
      'Foreign Ministers Pál Szabó and Ivana Horvat came.',
      'Foreign Ministers',
    ],
    ['none', 'They met with Ana Costa.', undefined],
  ])('%s', (_, text, found) => expect(title(text)).toBe(found));
});

test('what stands in a headline', () => {
  const { reading } = clues(
    'Minister Ana Costa Receives Envoy\n\nMinister Ana Costa received the envoy of Chad on Friday in her office in Lima.',
  );
  const [first, second] = reading.tokens.filter((t) => t.norm === 'costa');
  expect([isHeadline(reading, first!.index), isHeadline(reading, second!.index)]).toEqual([true, false]);
});
