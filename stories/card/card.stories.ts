import '@meeting-report/card/define';
import '@meeting-report/card/flags';
import { FLAGS, type MeetingCard, VARIANTS } from '@meeting-report/card';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';
import { cardIn, ready, until } from '../shared/play.js';
import { quotations, seed, seedText } from '../shared/reports.js';

const { argTypes } = getStorybookHelpers<MeetingCard>('meeting-card');

interface Args {
  report: unknown;
  variant: (typeof VARIANTS)[number];
  flags: (typeof FLAGS)[number];
  'heading-level': number;
}

/**
 * One meeting, as a press release tells it. Choose a fact to see the words that state
 * it; arrow keys move on, Esc clears.
 */
const meta: Meta<Args> = {
  title: 'Card/Meeting card',
  component: 'meeting-card',
  argTypes: {
    ...argTypes,
    report: { ...argTypes.report, control: false, table: { ...argTypes.report?.table, defaultValue: {} } },
    variant: { ...argTypes.variant, control: 'inline-radio', options: [...VARIANTS] },
    flags: { ...argTypes.flags, control: 'inline-radio', options: [...FLAGS] },
  },
  args: { report: seed, variant: 'full', flags: 'code', 'heading-level': 2 },
  render: (args) => html`
    <meeting-card
      .report=${args.report}
      .text=${args.report === seed ? seedText : undefined}
      variant=${args.variant}
      flags=${args.flags}
      heading-level=${args['heading-level']}
    ></meeting-card>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Everything the record holds. */
export const Full: Story = {
  play: async ({ canvasElement }) => {
    const card = await ready(canvasElement);
    await expect(card.shadowRoot).toHaveTextContent('Levent Ergün');
  },
};

/** Who met whom, when and where: for lists and grids. */
export const Compact: Story = { args: { variant: 'compact' } };

/** The programme as the way through the day. */
export const Timeline: Story = { args: { variant: 'timeline' } };

/** Direct quotations and reported speech look different; outcomes stand first. */
export const QuotationsAndOutcomes: Story = { args: { report: quotations } };

/** Drawn flags, from the optional entry `@meeting-report/card/flags`. */
export const DrawnFlags: Story = { args: { report: quotations, flags: 'svg' } };

/** No marks beside the countries' names. */
export const NoFlags: Story = { args: { report: quotations, flags: 'none' } };

/** The page's own colours, through the documented custom properties. */
export const OwnColours: Story = {
  args: { report: quotations },
  render: (args) => html`
    <style>
      .own {
        --meeting-card-background: light-dark(#eef4f1, #10211b);
        --meeting-card-text: light-dark(#10211b, #e6f2ec);
        --meeting-card-muted: light-dark(#46584f, #a9beb3);
        --meeting-card-rule: light-dark(#c3d6cc, #2c4a3e);
        --meeting-card-accent: light-dark(#0b5d47, #6fd3b0);
        --meeting-card-font: system-ui, sans-serif;
        --meeting-card-radius: 12px;
      }
      .own::part(heading) {
        font-weight: 500;
      }
    </style>
    <meeting-card class="own" .report=${args.report}></meeting-card>
  `,
};

/** Something of the page's own above, below and in place of the actions. */
export const Slots: Story = {
  args: { report: quotations },
  render: (args) => html`
    <meeting-card .report=${args.report}>
      <p slot="header" style="margin: 0 0 1rem">From the archive</p>
      <a slot="actions" href="#all">All meetings of this minister</a>
      <p slot="footer" style="margin: 1rem 0 0">Corrections: press@example.org</p>
    </meeting-card>
  `,
  play: async ({ canvasElement }) => {
    const card = await ready(canvasElement);
    await expect(card.querySelector('[slot="header"]')).toBeVisible();
    await expect(card.shadowRoot!.querySelector('[part="actions"]')?.getClientRects() ?? []).toHaveLength(0);
  },
};

/** The release itself as the element's children: readable without any script, read when it arrives. */
export const FromTheTextOnThePage: Story = {
  render: (args) => html`
    <meeting-card variant=${args.variant} flags=${args.flags} heading-level=${args['heading-level']}>
      ${seedText.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph}</p>`)}
    </meeting-card>
  `,
  play: async ({ canvasElement }) => {
    const card = await ready(canvasElement);
    await expect(card.shown!.parties.length).toBeGreaterThan(1);
    await expect(card.textContent).toContain('Zakir Hasanov');
  },
};

/** The record as JSON among the children: one file, no parser. */
export const FromJsonOnThePage: Story = {
  render: (args) => {
    const data = document.createElement('script');
    data.type = 'application/json';
    data.textContent = JSON.stringify(args.report);
    return html`<meeting-card variant=${args.variant}>${data}</meeting-card>`;
  },
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
  },
};

/** The record from an address, fetched when the card comes near the screen. */
export const FromAnAddress: Story = {
  render: (args) => html`
    <meeting-card
      loading="lazy"
      src=${`data:application/json,${encodeURIComponent(JSON.stringify(args.report))}`}
      variant=${args.variant ?? nothing}
    ></meeting-card>
  `,
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
  },
};

/** `json-ld` describes the meeting to search engines in the page's head, and takes it away again. */
export const DescribedToSearchEngines: Story = {
  render: (args) => html`<meeting-card json-ld .report=${args.report}></meeting-card>`,
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    const described = () => document.head.querySelectorAll('script[type="application/ld+json"]').length;
    await until(() => expect(described()).toBeGreaterThan(0));
    const card = cardIn(canvasElement);
    const before = described();
    const place = card.parentNode!;
    const next = card.nextSibling;
    card.remove();
    await until(() => expect(described()).toBe(before - 1));
    place.insertBefore(card, next);
  },
};
