import { describe, expect, test } from 'vitest';
import { safeParseMeetingReport } from '../../src/index.js';

const report = (text: string) => {
  const result = safeParseMeetingReport(text);
  if (!result.success) throw result.error;
  return result.report;
};
const people = (text: string) =>
  report(text).participants.map((p) => [p.name, p.title, p.country].filter(Boolean).join(' · '));

describe('who bears whose name', () => {
  test('a father is not his son', () =>
    expect(
      people(
        'Saudi Crown Prince Faisal bin Salman bin Nasser met the Emir of Qatar, Sheikh Tariq bin Hamad, on Monday. ' +
          'He conveyed the greetings of the Custodian of the Two Holy Mosques, King Salman bin Nasser.',
      ),
    ).toEqual([
      'Faisal bin Salman bin Nasser · Saudi Crown Prince · SA',
      'Tariq bin Hamad · Emir of Qatar · QA',
    ]));
  test('the son’s short form is', () =>
    expect(
      people(
        'Faisal bin Salman bin Nasser, the Saudi Crown Prince, met Minister Ana Rey of Peru. Crown Prince Faisal bin Salman thanked her.',
      ),
    ).toHaveLength(2));
  test('a wife is not the President', () => {
    const { participants, mentioned } = report(
      'President Bello of Ghana met President Ana Rey of Peru. Bello thanked her. On the trip was the First Lady, Amina Bello.',
    );
    expect(participants.map((p) => p.name)).toEqual(['Bello', 'Ana Rey']);
    expect(mentioned.map((p) => p.name)).toEqual(['Amina Bello']);
  });
  test('but where she alone has an office', () =>
    expect(
      report('First Lady Amina Bello of Ghana received First Lady Ana Rey of Peru. Bello thanked Rey.')
        .mentioned,
    ).toEqual([]));
});

test('the amir is the emir, and not his representative', () => {
  const { statements, participants } = report(
    'Qatar’s emir Sheikh Tariq bin Hamad met Saudi Crown Prince Faisal bin Salman on Monday. ' +
      'It was attended by the Personal Representative of the Amir, Sheikh Jasim Nasser. The Amir praised the ties.',
  );
  const speaker = statements[0]?.speaker;
  expect(speaker && 'participant' in speaker && speaker.participant).toBe(participants[0]?.id);
});

test('a caller told behind the one who is called on', () => {
  const { parties, topics } = report(
    'The United Nations Secretary General, Mr. Jo Lind, praised Ghana.\n\n' +
      'Speaking during a courtesy call on him at the UN Headquarters in New York by Ghana’s Foreign Minister, Ms. Ama Bello, Mr. Lind described Ghana as a model.',
  );
  expect(parties.map((p) => `${p.id} ${p.role}`)).toEqual(['GH guest', 'united-nations host']);
  expect(topics).toEqual([]);
});

describe('one who did another thing first', () => {
  test.each([
    ['President Ana Rey on Monday visited the headquarters of the army and met with General Tom Berg.', 2],
    ['President Ana Rey visited the command of the army and met with General Tom Berg.', 2],
    ['President Ana Rey said that trade grew and met with General Tom Berg.', 1],
  ])('%s', (text, count) => expect(people(text)).toHaveLength(count));
});

test('where a body of nations sits, its callers are not at home', () => {
  const found = people(
    'President John Bello and the Secretary-General of the United Nations, Jo Lind, have discussed the elections in Ghana.\n' +
      'Holding discussions in New York, United States of America, President Bello and Jo Lind also discussed Mali. The Secretary-General thanked Ghana.',
  );
  expect(found).toContain('John Bello · President');
});
