import { expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';

test.each([
  [
    'conference',
    'The second informal meeting of the foreign ministers of the South-East European Cooperation Process is to be hosted by Foreign Minister Ana Ruiz of Croatia in Zagreb.',
  ],
  [
    'conference',
    'The Council of Ministers of the Southern African Development Community (SADC) is to meet in Luanda on 10 March. The ministers will review the budget.',
  ],
  [
    'conference',
    'The sixth meeting of the Heads of State of the Shanghai Cooperation Organisation took place in Bishkek on Friday.',
  ],
  // Of two sides
  [
    'meeting',
    'The 34th session of the Joint Commission of Serbia and Algeria was held in Belgrade. The sides discussed trade.',
  ],
  [
    'meeting',
    'The third session of the Permanent Joint Commission of Cooperation (PJCC) of Kenya and Malawi has been held in Nairobi. The two sides discussed trade and visas at the talks.',
  ],
  ['meeting', 'A meeting of the Minister of Defence with the NATO Secretary General was held in Brussels.'],
  // The title tells the way, where the verb leaves it open.
  [
    'call',
    'Phone call with President Rey\n\nPrime Minister Anna Lind of Norway spoke with President Juan Rey of Peru about trade.',
  ],
  [
    'meeting',
    'Visit of President Rey\n\nPrime Minister Anna Lind of Norway spoke with reporters and received President Juan Rey of Peru in Oslo.',
  ],
  // The gathering is only where two met.
  [
    'meeting',
    'Meeting on the sidelines of the SCO Council of Foreign Ministers meeting in Dushanbe, Foreign Minister Ali Raza of Pakistan and his Russian counterpart Ivan Orlov reviewed ties.',
  ],
] as const)('a %s: %s', (kind, text) => {
  expect(parseMeetingReport(text).kind).toBe(kind);
});

const MET = 'Prime Minister Anna Lind of Norway met with President Juan Rey of Peru.';

test.each([
  ['video', `${MET} The meeting was held virtually.`],
  ['video', `${MET} The talks were held in an online format.`],
  ['in-person', `${MET} The summit was held virtually.`],
  ['in-person', `${MET} They praised trade. A session of the board was held online in May.`],
] as const)('%s: %s', (mode, text) => {
  expect(parseMeetingReport(text)).toMatchObject({ kind: 'meeting', mode });
});
