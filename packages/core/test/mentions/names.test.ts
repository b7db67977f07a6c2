import { describe, expect, test } from 'vitest';
import { names } from '../read.js';

/** Each name stands after an office, so that only its shape is in question. */
describe('a name as it is built in the world', () => {
  test.each([
    'Jan Willem van der Hoeven',
    'Ludwig von Arnim',
    'Marie-Claire de la Tour',
    'Saleh bin Abdulrahman Al-Mutairi',
    'Mohammed bin Rashid Al Mansoori',
    'Abdul Rahman al-Faisal',
    'Noura bint Khalid Al-Subaie',
    'Nguyễn Văn Hòa',
    'Kim Hong-jin',
    'Han Ji-won',
    'Li Wenzhong',
    'Dong Jun',
    'Theresa May',
    'Sanae Moriyama',
    'K. Valiyev',
    'J. R. D. Perera',
    'S.S. Premaratne',
    'Joseph R. Bidwell, Jr.',
    'George Hamill III',
    'Rodrigo Díaz y Montoya',
    'João Gomes da Silva',
    'Graça dos Santos',
    'Ólafur Ragnarsson',
    'Þórdís Gylfadóttir',
    'Šime Žunić',
    'Łukasz Świderski',
    'Ferid Çelikoğlu',
    'Ilham Əsgərov',
    'Gitanas Nausėnas',
    'Bătrâna Ionescu-Popa',
    "Sean O'Dowd",
    'Nana Owusu Mensah',
    'Moussa Ag Attaher',
    'Abiy Tefera',
    'Tevita Tu’ivakano',
    'Kamisese Mara Vuniwaqa',
    'Aylin Bekmurzayeva',
    'Mariam d’Abo',
    'José "Pepe" Fuentes',
    'Ranil',
    'Prabowo Suyatno',
    'Ursula von Hagen-Lindt',
    'Ts.Batmunkh',
    'Kh.Oyunbileg',
    'Ma. Elena De Vega',
    'Mya Tun Aye',
    'Haziq bin Dato Paduka Haji Mohd Zain',
    'Omar ibni Haji Salleh',
    'Omar ibni Al-Marhum Sultan Haji Yusof',
    'Dora Lane- Whitlock',
    'Ali Abdul Amir Alwan',
    'Rodney King',
    'Sultan Al Hosni',
    'Amir Hossain Babu',
    'Sultan bin Said',
    'To Lan',
  ])('%s', (name) => {
    expect(names(`They met Minister ${name} at the port.`)).toEqual([name]);
  });
});

describe('a name that is also another word', () => {
  test.each([
    ['a country', 'They met Minister Israel Kaplan at the port.', 'Israel Kaplan'],
    ['a country, as surname', 'They met Minister Ana Jordan at the port.', 'Ana Jordan'],
    ['a city', 'They met Minister Paris Okello at the port.', 'Paris Okello'],
    ['a month', 'They met Minister April Reyes at the port.', 'April Reyes'],
    ['a verb', 'They met Minister Grant Shaw at the port.', 'Grant Shaw'],
    ['an honorific', 'They met Minister Don Pramuwan at the port.', 'Don Pramuwan'],
    ['a domain', 'They met Minister Rosa Marina at the port.', 'Rosa Marina'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));
});

describe('where a name ends', () => {
  test.each([
    ['at a possessive', "They read Minister Ana Costa's speech.", ['Ana Costa']],
    ['at a comma', 'They met Minister Ana Costa, Lima was next.', ['Ana Costa']],
    ['at a verb', 'They heard Minister Ana Costa stress it.', ['Ana Costa']],
    ['at an and', 'They met Minister Ana Costa and Minister Li Wei.', ['Ana Costa', 'Li Wei']],
    ['at another title', 'They met Minister Ana Costa President Bello too.', ['Ana Costa', 'Bello']],
    ['at a weekday', 'They met Minister Ana Costa Tuesday at noon.', ['Ana Costa']],
    ['before a place', 'They met Minister Ana Costa at Wisma Bahagia there.', ['Ana Costa']],
    ['at letters', 'They met Minister Ana Costa RWP RSP there.', ['Ana Costa']],
    ['with a surname in capitals', 'They met Minister Ana Maria COSTA there.', ['Ana Maria COSTA']],
    ['at a tag', 'They met Minister Ana Costa #COAS there.', ['Ana Costa']],
    ['at a bracket', 'They met Minister Ana Costa (left) there.', ['Ana Costa']],
  ])('%s', (_, text, found) => expect(names(text)).toEqual(found));
});

describe('a title that rulers bear', () => {
  test.each([
    ['a ruler', 'They met Sultan Qasim bin Tariq.', 'Qasim bin Tariq'],
    ['a ruler with his style', 'They met His Majesty Sultan Qasim.', 'Qasim'],
    ['a king of a land', 'They met Thai King Anan.', 'Anan'],
    ['a man so named, with a style', 'They met Dr. Sultan Al Hosni.', 'Sultan Al Hosni'],
    ['a man so named, in the middle', 'They met Mr. Rodney King.', 'Rodney King'],
  ])('%s', (_, text, name) => expect(names(text)).toEqual([name]));
});

test("an apostrophe begins a name after a style: Dr. 'Ana", () => {
  expect(names("They met Prime Minister Dr 'Ana Fakatava.")).toEqual(["'Ana Fakatava"]);
  expect(names("They met Minister 'Ana' there.")).toEqual([]);
});

test('a company and its legal form are no part of a name', () => {
  expect(names('They met the chairman of Altyn-Tau JSC Serik Beksultan.')).toEqual(['Serik Beksultan']);
});

test('a name goes on over the line of a wrapped text', () => {
  const text = [
    'The two sides met on Friday at the old port of the city and Minister Ana',
    'Costa said there that the work on the quays had been done in time, which',
    'was no small thing, since the winter had been long and the sea was rough.',
  ].join('\n');
  expect(names(text)).toEqual(['Ana Costa']);
});

describe('no name', () => {
  test.each([
    ['a palace', 'They toured the Palace of Nations in Geneva.'],
    ['a road', 'They drove down Independence Avenue.'],
    ['a city', 'They flew to Buenos Aires.'],
    ['a country', 'They flew to Sierra Leone.'],
    ['a ministry', 'They wrote to the Ministry of Health.'],
    ['a river', 'They crossed the Blue Nile.'],
    ['an exercise', 'They watched Exercise Desert Falcon.'],
    ['the first word', 'Yesterday the rain stopped.'],
    ['a party', 'They praised the Green Future Party.'],
    ['a day', 'They marked Navy Day on Friday.'],
    ['a ship', 'They boarded the frigate Marshal Shaposhnik.'],
    ['an acronym', 'They praised ECOWAS and the AU.'],
  ])('%s', (_, text) => expect(names(text)).toEqual([]));
});

describe('where a name cannot be', () => {
  test('in the rest of a land', () => {
    expect(
      names('President Ana Silva of the Democratic Republic of the Congo, Chair of the African Union, left.'),
    ).toEqual(['Ana Silva']);
  });
  test('across a long dash without blanks, but across a hyphen', () => {
    expect(names('They met Minister Hoang Chi Rey—to discuss trade.')).toEqual(['Hoang Chi Rey']);
    expect(names('They met Minister Kim Hong-jin—to discuss trade.')).toEqual(['Kim Hong-jin']);
  });
});
