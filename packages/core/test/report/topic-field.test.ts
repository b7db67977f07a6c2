import { expect, test } from 'vitest';
import { topicField } from '../../src/report/topic-field.js';

test.each([
  ['joint naval exercises', 'defence'],
  ['fight against terrorism', 'security'],
  ['trade in energy', 'energy'],
  ['rail links', 'transport'],
  ['bilateral ties', 'politics'],
  ['situation in the Sahel', 'region'],
  ['COVID-19 response', 'health'],
  ['migratory flows and visas', 'migration'],
  ['respect for human rights', 'human-rights'],
  ['exchange of students', 'education'],
  ['plans for the old mill', 'other'],
])('%s: %s', (text, field) => expect(topicField(text)).toBe(field));
