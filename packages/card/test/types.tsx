/**
 * What the type checker must accept and refuse; run by `npm run typecheck`, not by the tests.
 *
 * @module
 */
import '@meeting-report/card/react';
import type { SvelteMeetingCard } from '@meeting-report/card/svelte';
import type { VueMeetingCard } from '@meeting-report/card/vue';
import type { MeetingReport } from '@meeting-report/core';

declare const report: MeetingReport;

export const react = [
  <meeting-card key="1" report={report} variant="compact" headingLevel={3} id="x" lang="fr" />,
  <meeting-card
    key="2"
    src="report.json"
    loading="lazy"
    onmeeting-card-error={(event) => event.code.length}
  />,
  <meeting-card key="3" onmeeting-card-evidence={({ pointer, words }) => pointer ?? words.join()}>
    <p slot="footer">Below</p>
  </meeting-card>,
  // @ts-expect-error: there is no such variant
  <meeting-card key="4" variant="huge" />,
  // @ts-expect-error: a report is an object
  <meeting-card key="5" report="{}" />,
];

export const vue: InstanceType<VueMeetingCard>['$props'] = {
  report,
  flags: 'svg',
  onMeetingCardReady: (event) => event.report,
};
export const svelte: SvelteMeetingCard = {
  report,
  'heading-level': 3,
  'onmeeting-card-ready': (event) => event.warnings,
};

const card = document.querySelector('meeting-card')!;
card.report = report;
card.addEventListener('meeting-card-ready', (event) => event.report.parties);
document.addEventListener('meeting-card-evidence', (event) => event.spans[0]?.start);
// @ts-expect-error: read-only
card.state = 'ready';
