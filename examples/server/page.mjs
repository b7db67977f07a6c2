/**
 * A server-rendered page: the card is there before any script, and is taken over, not
 * doubled, when the script arrives.
 *
 * @module
 */
import { renderMeetingCard } from '@meeting-report/card/ssr';

/**
 * @param {import('@meeting-report/core').MeetingReport} report
 * @param {string} text the release it was read from
 * @param {import('@meeting-report/card/ssr').ServerOptions} [options]
 */
export const page = (report, text, options) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A server-rendered page</title>
    <link rel="icon" href="data:,">
    <script type="module" src="/packages/card/dist/browser/meeting-card.js"></script>
  </head>
  <body>
    <main>
      <h1>A server-rendered page</h1>
      ${renderMeetingCard(report, { text, headingLevel: 2, ...options })}
    </main>
  </body>
</html>`;
