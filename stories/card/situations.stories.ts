import '@meeting-report/card/define';
import type { MeetingReport } from '@meeting-report/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { DIRECTIONS, type Language } from '../shared/matrix.js';
import { ready } from '../shared/play.js';
import {
  announcedCall,
  hostile,
  longNames,
  manyPeople,
  otherScripts,
  quotations,
  seed,
  seedText,
  titleOnly,
} from '../shared/reports.js';

/** Records that press a layout where it hurts. */
const meta: Meta<{ report: MeetingReport }> = {
  title: 'Card/Situations',
  component: 'meeting-card',
  render: ({ report }) => html`<meeting-card .report=${report}></meeting-card>`,
  play: async ({ canvasElement }) => {
    const card = await ready(canvasElement);
    const { scrollWidth, clientWidth } = card.shadowRoot!.querySelector('[part="card"]')!;
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};
export default meta;

type Story = StoryObj<{ report: MeetingReport }>;

export const NothingButATitle: Story = { args: { report: titleOnly } };
export const LongNames: Story = { args: { report: longNames } };
export const LongNamesOnAPhone: Story = {
  args: { report: longNames },
  render: ({ report }) =>
    html`<div style="inline-size: 320px"><meeting-card .report=${report}></meeting-card></div>`,
};
export const ManyParticipantsAndSides: Story = { args: { report: manyPeople } };
export const OtherScripts: Story = { args: { report: otherScripts } };
export const AnAnnouncedCall: Story = { args: { report: announcedCall } };

/**
 * Forced colours: lines, chips, icons, pressed facts and marks keep their shapes in the
 * system's own colours. Turn them on in the browser's tools (Rendering → forced-colors);
 * the check of the built site does.
 */
export const ForcedColours: Story = {
  args: { report: quotations },
  render: ({ report }) => html`
    <meeting-card .report=${seed} .text=${seedText}></meeting-card>
    <br />
    <meeting-card .report=${report} variant="compact"></meeting-card>
    <br />
    <meeting-card .report=${seed} variant="timeline"></meeting-card>
  `,
  play: async ({ canvasElement }) => {
    const card = await ready(canvasElement);
    card.showEvidence('/participants/0/name');
    await card.updateComplete;
    const style = (selector: string) => getComputedStyle(card.shadowRoot!.querySelector(selector)!);
    const paper = style('article').backgroundColor;
    await expect(style('mark').backgroundColor).not.toBe(paper);
    if (!matchMedia('(forced-colors: active)').matches) return;
    const ink = style('.title').color;
    await expect(style('.icon').borderTopColor).toBe(ink);
    await expect(style('.topics li').borderTopColor).toBe(ink);
    await expect(style('.verb').color).toBe(ink);
  },
};

/** Strings from strangers are shown as text, whatever they look like. */
export const HostileStrings: Story = {
  args: { report: hostile },
  play: async ({ canvasElement }) => {
    const card = await ready(canvasElement);
    await expect(card.shadowRoot!.querySelector('img, i, b:has(i), script')).toBeNull();
    await expect(card.shadowRoot).toHaveTextContent('<script>0</script>');
    await expect(card.shadowRoot!.querySelector('a[href^="javascript"]')).toBeNull();
  },
};

function inLanguage(lang: Language): Story {
  return {
    args: { report: seed },
    render: ({ report }) =>
      html`<div lang=${lang} dir=${DIRECTIONS[lang === 'ar' ? 1 : 0]}>
        <meeting-card .report=${report}></meeting-card>
        <br />
        <meeting-card .report=${quotations} variant="compact"></meeting-card>
      </div>`,
  };
}

export const English: Story = inLanguage('en');
export const Azerbaijani: Story = inLanguage('az');
export const Turkish: Story = inLanguage('tr');
export const Russian: Story = inLanguage('ru');
/** Right to left; the release's own words stay as they are written. */
export const Arabic: Story = inLanguage('ar');
export const French: Story = inLanguage('fr');
export const Spanish: Story = inLanguage('es');
