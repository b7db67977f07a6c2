import { describe, expect, test } from 'vitest';
import { engagements } from '../read.js';

const table = (rows: ReadonlyArray<readonly [text: string, ...found: string[]]>) =>
  rows.map(([text, ...found]) => [text, found] as const);

describe('who acts in the sentence meets, where the encounter is only its scene', () => {
  test.each(
    table([
      ['During talks with Admiral Rao, Minister Silva noted progress.', 'Silva —talks, peer→ Rao'],
      ['Minister Silva noted progress after a meeting with Admiral Rao.', 'Silva —meeting, peer→ Rao'],
      ['Minister Silva made these remarks while meeting Admiral Rao.', 'Silva —meet, peer→ Rao'],
      ['Minister Silva stressed this when receiving Admiral Rao.', 'Silva —receive, host→ Rao'],
      ['Minister Silva made the proposal at a reception for Admiral Rao.', 'Silva —host for, host→ Rao'],
      ['Minister Silva held an expanded session of talks with Admiral Rao.', 'Silva —talks, peer→ Rao'],
      ['Minister Silva said so following an official meeting with Admiral Rao.', 'Silva —meeting, peer→ Rao'],
      ['This was stated by Minister Silva at a meeting with Admiral Rao.', 'Silva —meeting, peer→ Rao'],
      [
        'Speaking at a press conference with Admiral Rao, Minister Silva noted progress.',
        'Silva —speak, peer→ Rao',
      ],
      ['A meeting of Minister Silva with Admiral Rao took place.', 'Silva —meeting, peer→ Rao'],
      [
        'On the sidelines of the summit, a meeting took place between Minister Silva and Admiral Rao.',
        'Silva —meeting, peer→ Rao',
      ],
      ['Minister Silva, accompanied by Admiral Rao, met General Li.', 'Silva —meet, peer→ Li'],
      [
        'Minister Silva said so during a courtesy call by Ambassador Rao.',
        'Silva —receive a call, host→ Rao',
      ],
      [
        'Minister Silva noted progress during a farewell call from Admiral Rao.',
        'Silva —receive a call, host→ Rao',
      ],
      [
        'This was conveyed to Minister Silva during an introductory call received from Admiral Rao.',
        'Silva —receive a call, host→ Rao',
      ],
      [
        'Minister Silva gave the assurance at a courtesy call paid by Admiral Rao.',
        'Silva —receive a call, host→ Rao',
      ],
      // A report of it meets nobody.
      ['Minister Silva read of a courtesy call from Admiral Rao.'],
    ]),
  )('%s', (text, found) => expect(engagements(text)).toEqual(found));

  test.each(
    table([
      ['Minister Silva reaffirmed openness to diplomacy and dialogue with Peru.', '—dialogue, peer→ Peru'],
      ['“Our dialogue with Peru goes on,” Minister Silva said.'],
      ['Minister Silva made the proposal at a reception.'],
    ]),
  )('not so: %s', (text, found) => expect(engagements(text)).toEqual(found));
});

describe('a call is paid without the verb too', () => {
  test.each(
    table([
      [
        'Admiral Rao noted progress during a courtesy call on Minister Silva.',
        'Rao —pay a call, guest→ Silva',
      ],
      ['Admiral Rao’s courtesy call on Minister Silva took place in Suva.', 'Rao —pay a call, guest→ Silva'],
      ['The courtesy call by Admiral Rao on Minister Silva was cordial.', 'Rao —pay a call, guest→ Silva'],
      ['The courtesy call Admiral Rao paid on Minister Silva was cordial.', 'Rao —pay a call, guest→ Silva'],
      ['A farewell visit to Minister Silva was paid.', '—pay a call, guest→ Silva'],
      ['Admiral Rao paid Minister Silva a courtesy call.', 'Rao —pay a call, guest→ Silva'],
    ]),
  )('%s', (text, found) => expect(engagements(text)).toEqual(found));

  test.each(table([['The goodwill visit to Kenya ended.'], ['The call on Monday was brief.']]))(
    'not so: %s',
    (text, found) => expect(engagements(text)).toEqual(found),
  );
});

describe('audiences and letters', () => {
  test.each(
    table([
      [
        'An audience was granted on Monday by King Tupou to the Ambassador of Japan.',
        'Tupou —grant an audience to, host→ Ambassador of Japan',
      ],
      [
        'Ambassador Rao handed her letter of introduction to Minister Silva.',
        'Rao —present credentials to, guest→ Silva',
      ],
      [
        'The letters of credence of Ambassador Rao were received on Monday by King Tupou.',
        'Tupou —receive the credentials of, host→ Rao',
        'Tupou —receive, host→',
      ],
    ]),
  )('%s', (text, found) => expect(engagements(text)).toEqual(found));

  test.each(
    table([
      ['An audience of hundreds was given flags.'],
      ['Ambassador Rao wrote an introduction to the book.'],
    ]),
  )('not so: %s', (text, found) => expect(engagements(text)).toEqual(found));
});

describe('the delegation acts, not its head', () => {
  test.each(
    table([
      [
        'An Omani delegation headed by the Deputy Chief of Staff called on Minister Silva.',
        'An Omani delegation —call on, guest→ Silva',
      ],
      ['A delegation led by Admiral Rao called on Minister Silva.', 'A delegation —call on, guest→ Silva'],
      ['A team led by Admiral Rao called on Minister Silva.', 'Rao —call on, guest→ Silva'],
      ['Minister Li, state councilor and defence minister, met Admiral Rao.', 'Li —meet, peer→ Rao'],
    ]),
  )('%s', (text, found) => expect(engagements(text)).toEqual(found));
});
