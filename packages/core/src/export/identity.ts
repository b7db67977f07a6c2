import type { MeetingReport } from '../report/schema.js';

/** One odd multiplier a lane: the lanes must not move together. */
const LANES = [
  [0x9e3779b1, 0x85ebca6b],
  [0xc2b2ae3d, 0x27d4eb2f],
  [0x165667b1, 0x9e3779b9],
  [0x7feb352d, 0x846ca68b],
] as const;

/** Avalanche of MurmurHash3 (Appleby, public domain): every input bit moves every output bit. */
function settle(lane: number): number {
  let h = lane;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * A UUID that depends on `key` alone: version 8, "vendor-specific" (RFC 9562, 5.8).
 *
 * Not SHA-1 (version 5): that is asynchronous in browsers, and nobody is to be kept from forging these.
 */
export function stableUuid(key: string): string {
  const hex = LANES.map(([seed, factor]) => {
    let h: number = seed;
    for (let i = 0; i < key.length; i++) {
      h = Math.imul(h ^ key.charCodeAt(i), factor);
      h = (h << 13) | (h >>> 19);
    }
    return settle(h ^ key.length)
      .toString(16)
      .padStart(8, '0');
  }).join('');
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) & 3];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}

/** First day of the event; else the visit's, else the day of publication. */
function dayOf(report: MeetingReport): string | undefined {
  return report.date?.start ?? report.visit?.start ?? report.publishedOn;
}

/**
 * The meeting's own identifier: the same for the same meeting in every export,
 * on every machine, so that a second import updates instead of doubling.
 *
 * Made of address, day, mode, parties and principals. Words that a better
 * reading may change (titles, statements, the headline) take part only where
 * there is neither address nor day, since two calls between the same people
 * would else be one.
 *
 * @returns A UUID, lower case.
 *
 * @example
 * ```ts
 * import { meetingId } from '@meeting-report/core/export';
 *
 * meetingId(report) === meetingId({ ...report, topics: [] }); // => true
 * meetingId(report).length; // => 36
 * ```
 */
export function meetingId(report: MeetingReport): string {
  const day = dayOf(report);
  const url = report.source?.url;
  const principals = report.participants.filter(({ role }) => role !== 'attendee').map(({ id }) => id);
  const words =
    day === undefined && url === undefined
      ? [
          report.headline,
          report.location,
          report.topics.map(({ text }) => text),
          report.statements.map(({ content }) => content),
        ]
      : [];
  const parties = report.parties.map(({ id }) => id);
  return stableUuid(JSON.stringify([url, day, report.mode, parties.sort(), principals.sort(), words]));
}
