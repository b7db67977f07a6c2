// @ts-check
/**
 * What is measured: a name, what it does, and how to load it. Each is loaded in a process of its own.
 *
 * @module
 */

const core = '@meeting-report/core';

/** A scan as a careful script would do it: dates, titles, names, verbs, places; each once over the text. */
const TWENTY = [
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?/g,
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?/g,
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g,
  /\b(?:President|Prime Minister|Minister|Secretary|Ambassador|Chancellor|King|Queen|Emir)\b/g,
  /\b(?:General|Admiral|Colonel|Major|Captain|Lieutenant|Brigadier|Marshal)\b/g,
  /\b(?:H\.E\.|Mr\.|Mrs\.|Ms\.|Dr\.|Sir|Sheikh)/g,
  /\b[A-Z][a-z]+ [A-Z][a-z]+\b/g,
  /\b(?:met|received|visited|hosted|welcomed)\b/g,
  /\b(?:held|conducted) (?:talks|a meeting|consultations)\b/g,
  /\b(?:said|noted|stressed|emphasized|stated|added|underlined)\b/g,
  /\b(?:thanked|congratulated|praised|expressed)\b/g,
  /\b(?:signed|adopted|agreed on)\b/g,
  /\b(?:laid|placed) (?:a wreath|flowers)\b/g,
  /\b(?:Ministry|Embassy|Parliament|Government|Council|Commission) of [A-Z][a-z]+/g,
  /\b(?:Republic|Kingdom|State) of [A-Z][a-z]+/g,
  /\b(?:discussed|exchanged views on|touched upon) [^.]{1,200}/g,
  /\b(?:visit|trip) to [A-Z][a-z]+/g,
  /\b(?:phone|telephone|video) (?:call|conversation)\b/g,
  /\b[A-Z]{2,6}\b/g,
];

/**
 * @typedef {{
 *   name: string,
 *   does: string,
 *   load: (texts: readonly string[]) => Promise<(text: string, index: number) => unknown>,
 * }} Subject
 */

/** @type {Record<string, Subject>} */
export const SUBJECTS = {
  core: {
    name: 'Meeting Report',
    does: 'the whole record, with evidence',
    load: async () => {
      const { safeParseMeetingReport } = await import(core);
      return (text) => safeParseMeetingReport(text, { validate: false });
    },
  },
  validated: {
    name: 'Meeting Report, validated',
    does: 'the same, checked against the schema (the default)',
    load: async () => {
      const { safeParseMeetingReport } = await import(core);
      return (text) => safeParseMeetingReport(text);
    },
  },
  wink: {
    name: 'wink-nlp, web model',
    does: 'tokens, parts of speech, entities',
    load: async () => {
      const { default: winkNLP } = await import('wink-nlp');
      const { default: model } = await import('wink-eng-lite-web-model');
      const nlp = winkNLP(model);
      return (text) => nlp.readDoc(text).entities().out();
    },
  },
  compromise: {
    name: 'compromise',
    does: 'people, places, organizations',
    load: async () => {
      const { default: nlp } = await import('compromise');
      return (text) => {
        const doc = nlp(text);
        return [doc.people().out('array'), doc.places().out('array'), doc.organizations().out('array')];
      };
    },
  },
  chrono: {
    name: 'chrono-node',
    does: 'dates',
    load: async () => {
      const chrono = await import('chrono-node');
      const reference = new Date(Date.UTC(2025, 11, 17));
      return (text) => chrono.parse(text, reference);
    },
  },
  twenty: {
    name: 'twenty regular expressions',
    does: 'lists of matches',
    load: async () => (text) => TWENTY.map((expression) => text.match(expression)),
  },
  json: {
    name: 'JSON.parse of the record',
    does: 'reads what was read before',
    load: async (texts) => {
      const { safeParseMeetingReport } = await import(core);
      const records = texts.map((text) => {
        const result = safeParseMeetingReport(text);
        return JSON.stringify(result.success ? result.report : { code: result.error.code });
      });
      return (_, index) => JSON.parse(records[index] ?? '{}');
    },
  },
};
