/**
 * The parser, in a file of its own: it is loaded when a text must be read, never before.
 *
 * @module
 */
export { safeParseMeetingReport } from '@meeting-report/core';
