/** The record's schema alone, for those who check records and do not parse. */
export * from './report/schema.js';
