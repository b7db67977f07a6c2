import { describe, expect, test } from 'vitest';
import { parseMeetingReport } from '../../src/parse.js';

const MET = 'Defence Minister Ivan Petrenko met his Polish counterpart Jan Kowalski on Tuesday in Kyiv';
const told = (text: string) => parseMeetingReport(text).source ?? {};

describe('papers by which news reaches an outlet', () => {
  test.each([
    [
      `${MET}. A statement issued by the Ministry of Defence, copied to the Example News Agency, said the talks went well.`,
      { outlet: 'Example News Agency', via: 'Ministry of Defence' },
    ],
    [`${MET}, said a parliament secretariat release on Sunday.`, { via: 'parliament secretariat' }],
    [
      `${MET}, the War Museum-Institute informs Example News.`,
      { outlet: 'Example News', via: 'War Museum-Institute' },
    ],
    [
      `${MET}. TASR learnt of this from the ministry's press department.`,
      { outlet: 'TASR', via: "ministry's press department" },
    ],
    [`${MET}, RSS reported.`, { outlet: 'RSS' }],
    [
      `${MET}, the Ministry of Defence informed Armenpress.`,
      { outlet: 'Armenpress', via: 'Ministry of Defence' },
    ],
    [
      `${MET}. This was reported to Example News by the Ministry of Defence.`,
      { outlet: 'Example News', via: 'Ministry of Defence' },
    ],
    [`${MET}. As reported the Ministry of Defence, the talks went well.`, { via: 'Ministry of Defence' }],
    [
      `${MET}. Trend was informed in the press service of the Ministry of Defence.`,
      { outlet: 'Trend', via: 'press service of the Ministry of Defence' },
    ],
    [`${MET}.\n\nAGERPRES (RO - author: Ana Pop, editor: Dan Ene)`, { outlet: 'AGERPRES' }],
    [
      `${MET}. The talks were held in a friendly atmosphere.\n\nThe Press Service of the Constitutional Court\ntel. 22 25 37 20`,
      { outlet: 'Press Service of the Constitutional Court' },
    ],
    [
      `${MET}, the Foreign Ministry's information and media communication service has reported.`,
      { via: "Foreign Ministry's information and media communication service" },
    ],
    [`${MET}, reads a ministry press release.`, { via: 'ministry' }],
    [`${MET}, said the Ministry of Finance (MOF).`, { via: 'Ministry of Finance (MOF)' }],
    [`${MET}. Press Secretary Ana Pop provided the following readout:`, { via: 'Press Secretary Ana Pop' }],
    [`${MET}. AZERTAC's special correspondent reports.`, { outlet: 'AZERTAC' }],
    [
      `${MET}, Kazinform cites the press service of the Ministry of Defence.`,
      { outlet: 'Kazinform', via: 'press service of the Ministry of Defence' },
    ],
    [`${MET}. He thanked the officials. (VOI/Ana/RHM)`, { outlet: 'VOI' }],
    [`${MET}. He thanked the officials. — MNA/KZL`, { outlet: 'MNA' }],
    [`${MET}. He thanked the officials. (Presidential Press Unit)`, { outlet: 'Presidential Press Unit' }],
    [`${MET}. He thanked the officials. (Tanjug)`, { outlet: 'Tanjug' }],
    [`Yerevan, 12 March. ArmInfo. ${MET}.`, { outlet: 'ArmInfo' }],
    [`(Sofia, BTA) ${MET}.`, { outlet: 'BTA' }],
    [`TEHRAN, Sep. 18 (MNA) – ${MET}, Mehr News Agency reported.`, { outlet: 'MNA' }],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    `${MET}. The ministers adopted a statement issued by the League and praised it.`,
    `${MET}. The Defence Ministry informed Example Town of the plans.`,
    `${MET}. The Defence Ministry informed the guests of its plans.`,
    `${MET}, he said in a speech.`,
    `${MET}, "Dunyo" IA reports.`,
    `(Prague) ${MET}.`,
  ])('nobody: %s', (text) => {
    expect(told(text).outlet).toBeUndefined();
  });
});
