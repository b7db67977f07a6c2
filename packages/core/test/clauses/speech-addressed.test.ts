import { describe, expect, test } from 'vitest';
import { speech } from './tell.js';

describe('what is said to somebody', () => {
  test.each([
    [
      'beside his own words',
      'The Ambassador said Norway was ready to help and wished the Prime Minister a good term.',
      ['Ambassador | said | say | Norway was ready to help', 'Ambassador | wished | wish | a good term'],
    ],
    [
      'her counterpart, not the support',
      'Lind assured her counterpart of Chad’s support on the road to peace.',
      ['Lind | assured | assure | Chad’s support on the road to peace'],
    ],
    [
      'the people of a land',
      'Lind wished the people of Kuwait prosperity.',
      ['Lind | wished | wish | prosperity'],
    ],
    ['a people by its adjective', 'Lind wished the Lao people success.', ['Lind | wished | wish | success']],
    [
      'greetings given along',
      'The Amir entrusted him to convey his greetings to the King.',
      ['Amir | entrusted | wish | him to convey his greetings to the King'],
    ],
    [
      'to one told by his style',
      'Lind conveyed to His Highness the Amir the greetings of the King.',
      ['Lind | conveyed | wish | greetings of the King'],
    ],
    [
      'to nobody: what the concern regards is no content alone',
      'Lind conveyed his concern regarding the ship.',
      ['Lind | conveyed | concern | his concern regarding the ship'],
    ],
    ['nothing: views told elsewhere', 'Lind expressed these views during a meeting in Oslo.', []],
    ['nothing: an assurance told elsewhere', 'Lind gave the assurance on Thursday in Oslo.', []],
  ])('%s', (_, text, expected) => expect(speech(text)).toEqual(expected));
});

describe('where content ends', () => {
  test.each([
    [
      'before a deed in a verb of no table',
      'Lind agreed with the proposal and assigned the board to act.',
      ['Lind | agreed with | agree | proposal'],
    ],
    [
      'before a verb behind a name',
      'Lind appreciated the role of Oman in the Gulf and suggested port calls.',
      ['Lind | appreciated | thank | role of Oman in the Gulf', 'Lind | suggested | propose | port calls'],
    ],
    [
      'before what leads on',
      'Lind stressed the role of ports, and in this context welcomed the plan.',
      ['Lind | stressed | stress | role of ports', 'Lind | welcomed | welcome | plan'],
    ],
    [
      'before the meeting where it was said',
      'Lind asked for support during a meeting with the envoy.',
      ['Lind | asked for | request | support'],
    ],
    [
      'not before the visit that a thing was done on',
      'Lind praised the pact signed during a meeting with the envoy.',
      ['Lind | praised | praise | pact signed during a meeting with the envoy'],
    ],
    [
      'not before a participle',
      'Lind praised the support offered and extended to refugees.',
      ['Lind | praised | praise | support offered and extended to refugees'],
    ],
  ])('%s', (_, text, expected) => expect(speech(text)).toEqual(expected));
});

describe('speech of another day', () => {
  test.each([
    ['in front', 'Last month, the minister said that ties were good.', []],
    ['in the pluperfect', 'The minister had said in April that ties were good.', []],
    [
      'pluperfect of the meeting itself',
      'The minister had said that ties were good in April.',
      ['minister | said | say | ties were good in April'],
    ],
  ])('%s', (_, text, expected) => expect(speech(text)).toEqual(expected));
});

describe('posts, and what Nordic offices write', () => {
  test.each([
    [
      'wrote in a post',
      '“We had good talks,” Lind wrote in a post on X.',
      ['Lind | wrote | say | We had good talks'],
    ],
    [
      'says before its subject',
      '“We learn a lot,” says Minister Juha Lind.',
      ['Minister Juha Lind | says | say | We learn a lot'],
    ],
    [
      'says after an insertion',
      'Minister of Trade, Senator Ann Lind, says Malta values its ties.',
      ['Minister of Trade, Senator Ann Lind | says | say | Malta values its ties'],
    ],
    [
      'after who is where',
      'Petrov, who is visiting Oslo for the first time, called Norway a reliable partner.',
      ['Petrov | called | explain | Norway a reliable partner'],
    ],
    [
      'after with whom he came',
      'Petrov, who was accompanied by the Minister of Finance, Juha Lind, said that ties were good.',
      ['Petrov | said | say | ties were good'],
    ],
  ])('%s', (_, text, expected) => expect(speech(text)).toEqual(expected));
});

describe('nothing said', () => {
  test.each([
    ['not', 'Lind did not comment on the talks.', []],
    [
      'but more was not ruled out',
      'Lind did not rule out new steps.',
      ['Lind | rule out | reject | new steps'],
    ],
  ])('%s', (_, text, expected) => expect(speech(text)).toEqual(expected));
});

describe('according to one who takes part', () => {
  test('a land’s view is his word', () =>
    expect(speech('According to Minister Ann Lind, Malta attaches importance to trade.')).toEqual([
      'Minister Ann Lind | According to | say | Malta attaches importance to trade',
    ]));
  test('as he noted', () =>
    expect(speech('As Minister Ann Lind noted, trade has grown.')).toEqual([
      'Minister Ann Lind | noted | note | trade has grown',
    ]));
  test('what should be done is his word', () =>
    expect(speech('According to Minister Ann Lind, attention should be paid to trade.')).toEqual([
      'Minister Ann Lind | According to | say | attention should be paid to trade',
    ]));
  test('the talks are told, not said', () =>
    expect(speech('According to Minister Ann Lind, the sides discussed trade.')).toEqual([]));
});
