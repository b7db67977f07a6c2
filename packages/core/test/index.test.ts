import { expect, test } from 'vitest';
import * as core from '../src/index.js';

/** The public names; a change here is a change of the package's contract. */
test('the names that the package gives', () => {
  for (const name of [
    'parseMeetingReport',
    'safeParseMeetingReport',
    'parseMeetingReports',
    'safeParseMeetingReports',
    'groundReport',
    'explain',
    'MeetingReportError',
    'MeetingReportSchema',
    'meetingReportJsonSchema',
  ]) {
    expect(core, name).toHaveProperty(name);
  }
});

test('no name of a stage leaks', () => {
  for (const name of ['read', 'readClauses', 'assemble', 'buildCast', 'Evidence', 'refuse', 'default']) {
    expect(core, name).not.toHaveProperty(name);
  }
});

test('the JSON Schema is one of a record', () => {
  const schema =
    typeof core.meetingReportJsonSchema === 'function'
      ? core.meetingReportJsonSchema()
      : core.meetingReportJsonSchema;
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
  expect(Object.keys((schema as { properties: object }).properties)).toEqual(
    expect.arrayContaining(['schemaVersion', 'kind', 'parties', 'participants', 'statements', 'evidence']),
  );
});
