import { meetingReportJsonSchema } from '@meeting-report/core';
import { expect, test } from 'vitest';
import { fieldsOf } from '../../stories/docs/record-fields.js';
import { RECORD_WORDS } from '../../stories/docs/record-words.js';

test('the guide says what each field of the record means, and speaks of no other', () => {
  const fields = fieldsOf(meetingReportJsonSchema()).map(({ path }) => path);
  expect(Object.keys(RECORD_WORDS).sort()).toEqual(fields.sort());
});

test('fields are read off the schema with their values', () => {
  const fields = new Map(fieldsOf(meetingReportJsonSchema()).map((field) => [field.path, field]));
  expect(fields.get('participants[].role')).toEqual({
    path: 'participants[].role',
    type: 'one of',
    required: true,
    values: ['host', 'guest', 'peer', 'attendee'],
  });
  expect(fields.get('date.end')).toMatchObject({ type: 'day', required: false });
  expect(fields.get('evidence')).toMatchObject({ type: 'map', required: true });
});
