/**
 * Stands in for the core's zod schemas in the browser files. The card checks what it is
 * given with a guard of its own, and zod looks for `new Function`, which a strict policy
 * reports. Only what the parser calls is here.
 *
 * @module
 */
export const MeetingReportSchema = {
  /** @param {unknown} data */
  safeParse: (data) => ({ success: true, data }),
};

export const IsoDateSchema = {
  /** @param {unknown} day */
  safeParse(day) {
    const time = typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : Number.NaN;
    return { success: !Number.isNaN(time) && new Date(time).toISOString().startsWith(String(day)) };
  },
};
