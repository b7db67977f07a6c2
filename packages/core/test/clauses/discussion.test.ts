import { describe, expect, test } from 'vitest';
import { topics } from './tell.js';

describe('verbs', () => {
  test.each([
    ['active', 'The ministers discussed trade and the crisis in Mali.', ['trade', 'crisis in Mali']],
    ['passive', 'Regional developments were touched upon as well.', ['Regional developments']],
    [
      'passive list',
      'The situation at the border, the smuggling of arms, and migration were also discussed.',
      ['situation at the border', 'smuggling of arms', 'migration'],
    ],
    [
      'passive after an adjunct',
      'During the meeting, ways of widening trade were reviewed.',
      ['ways of widening trade'],
    ],
    ['participle first', 'Also discussed were the plans for the port.', ['plans for the port']],
    ['as were', 'The drought was discussed, as were relief and loans.', ['drought', 'relief', 'loans']],
    ['purpose', 'The ministers met to review the action plan.', ['action plan']],
    ['about', 'The two spoke about a ceasefire.', ['a ceasefire']],
    [
      'partner first',
      'The minister discussed with the ambassador the opening of a consulate.',
      ['opening of a consulate'],
    ],
    [
      'partner first, named behind his office',
      'The minister discussed with the Ambassador of Japan, Kenji Mori, training of officers.',
      ['training of officers'],
    ],
    [
      'in quotation marks of a statement',
      'It added that "during the meeting, they discussed visas".',
      ['visas'],
    ],
    [
      'one more beside the subject',
      'Visas, in addition to preparations for the summit, were the focus of the meeting.',
      ['Visas', 'preparations for the summit'],
    ],
    [
      'not what another meeting will be on',
      'The leaders discussed the plans for a summit, which will focus on food.',
      ['plans for a summit'],
    ],
    ['not what a seminar was on', 'The meeting took place on the sidelines of a seminar on firms.', []],
    ['another topic', 'Relief and loans were another topic of the meeting.', ['Relief', 'loans']],
    ['while another speaks', 'Talks touched upon visas, as Petrov renewed his support for them.', ['visas']],
    ['talks with', 'Petrov held talks with his counterpart, Anna Lind, on the border.', ['border']],
    ['views', 'They exchanged views on trade and on the war in Sudan.', ['trade', 'war in Sudan']],
    [
      'views that a meeting included',
      'The meeting included a broad exchange of views on trade, as well as on migration.',
      ['trade', 'migration'],
    ],
    ['talks as subject', 'Talks focused on gas supplies.', ['gas supplies']],
    ['talks with an insertion', 'The talks, joined by experts, dealt with fisheries.', ['fisheries']],
    ['attention', 'Particular attention was paid to the joint project.', ['joint project']],
    ['came up', 'Cooperation at sea came under discussion.', ['Cooperation at sea']],
    ['reported by the ministry', 'The ministry said that the sides discussed transit.', ['transit']],
  ])('%s', (_, text, expected) => expect(topics(text)).toEqual(expected));
});

describe('nouns', () => {
  test.each([
    ['On the agenda were trade and visas.', ['trade', 'visas']],
    ['The main topic of the meeting was the fight against piracy.', ['fight against piracy']],
    ['The focus of the discussion was on rail links.', ['rail links']],
    ['There was a thorough exchange of views on the Caucasus.', ['Caucasus']],
    ['An exchange of views took place on the peace process.', ['peace process']],
    ['Issues discussed included the return of refugees.', ['return of refugees']],
  ])('%s', (text, expected) => expect(topics(text)).toEqual(expected));
});

describe('fillers and tails', () => {
  test.each([
    ['filler', 'They discussed trade and other issues of mutual interest.', ['trade']],
    [
      'filler with a scope',
      'They discussed visas, in addition to a number of regional and international issues of common concern.',
      ['visas'],
    ],
    [
      'filler with a list',
      'They discussed a number of issues of mutual interest, notably cyber security and piracy.',
      ['cyber security', 'piracy'],
    ],
    [
      'colon',
      'The delegations discussed the following topics: trade, customs and visas.',
      ['trade', 'customs', 'visas'],
    ],
    [
      'emphasis',
      'They talked about security, with an emphasis on peacekeeping training.',
      ['security', 'peacekeeping training'],
    ],
    ['adjunct', 'They discussed the Sahel, ahead of the summit in May.', ['Sahel']],
    ['attribution', 'They discussed the Sahel, the Foreign Ministry said.', ['Sahel']],
  ])('%s', (_, text, expected) => expect(topics(text)).toEqual(expected));
});

describe('no topic', () => {
  test.each([
    ['guard of honour', 'The ministers reviewed the guard of honour.'],
    ['contingent', 'The ministers reviewed a smartly turned-out contingent of the army.'],
    ['gathering', 'The minister addressed the gathering in the hall.'],
    ['statement', 'The minister raised concerns about the arrests.'],
    ['aim of a noun', 'They praised the efforts to address poverty.'],
    ['a date', 'They held talks on Monday.'],
    ['the phone', 'They spoke over the phone.'],
    ['said about them', 'The envoy noted that the sides had discussed visas.'],
  ])('%s', (_, text) => expect(topics(text)).toEqual([]));
});
