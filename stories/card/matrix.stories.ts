import '@meeting-report/card/define';
import type { CardState, Variant } from '@meeting-report/card';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { DIRECTIONS, STATES, THEMES, VARIANTS, WIDTHS } from '../shared/matrix.js';
import { NEVER, stubFetch } from '../shared/never.js';
import { until } from '../shared/play.js';
import { seed } from '../shared/reports.js';

/**
 * Every variant in every state, each in both themes, both directions and three widths.
 * A story is one variant in one state; its cells are the rest.
 */
const meta: Meta = {
  title: 'Card/Matrix',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  beforeEach: stubFetch,
};
export default meta;

type Story = StoryObj;

function card(variant: Variant, state: CardState) {
  switch (state) {
    case 'empty':
      return html`<meeting-card variant=${variant}></meeting-card>`;
    case 'loading':
      return html`<meeting-card variant=${variant} src=${NEVER}></meeting-card>`;
    case 'ready':
      return html`<meeting-card variant=${variant} .report=${seed}></meeting-card>`;
    case 'error':
      return html`<meeting-card variant=${variant} .report=${{ kind: 'meeting' } as never}></meeting-card>`;
  }
}

function cells(variant: Variant, state: CardState): Story {
  return {
    name: `${variant}, ${state}`,
    render: () =>
      html`${THEMES.map((theme) =>
        DIRECTIONS.map(
          (dir) => html`
            <div class="cells" lang=${dir === 'rtl' ? 'ar' : 'en'} dir=${dir} style="color-scheme: ${theme}">
              ${WIDTHS.map(
                (width) =>
                  html`<div class="cell" style="inline-size: ${width}px">
                    <p class="cell-name" lang="en" dir="ltr">${theme} · ${dir} · ${width}</p>
                    ${card(variant, state)}
                  </div>`,
              )}
            </div>
          `,
        ),
      )}`,
    play: async ({ canvasElement }) => {
      const cards = [...canvasElement.querySelectorAll('meeting-card')];
      await expect(cards).toHaveLength(THEMES.length * DIRECTIONS.length * WIDTHS.length);
      for (const one of cards) {
        await until(() => expect(one.matches(`:state(${state})`)).toBe(true));
        const { scrollWidth, clientWidth } = one;
        await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      }
    },
  };
}

export const FullEmpty = cells('full', 'empty');
export const FullLoading = cells('full', 'loading');
export const FullReady = cells('full', 'ready');
export const FullError = cells('full', 'error');
export const CompactEmpty = cells('compact', 'empty');
export const CompactLoading = cells('compact', 'loading');
export const CompactReady = cells('compact', 'ready');
export const CompactError = cells('compact', 'error');
export const TimelineEmpty = cells('timeline', 'empty');
export const TimelineLoading = cells('timeline', 'loading');
export const TimelineReady = cells('timeline', 'ready');
export const TimelineError = cells('timeline', 'error');

/** Named one by one above, because Storybook finds stories by reading the file; here they are counted. */
export const AllThere: Story = {
  tags: ['!dev'],
  render: () => html`<p>${VARIANTS.length} variants × ${STATES.length} states</p>`,
  play: async () => {
    const told = [
      ...[FullEmpty, FullLoading, FullReady, FullError],
      ...[CompactEmpty, CompactLoading, CompactReady, CompactError],
      ...[TimelineEmpty, TimelineLoading, TimelineReady, TimelineError],
    ].map(({ name }) => name);
    await expect(told).toEqual(VARIANTS.flatMap((variant) => STATES.map((state) => `${variant}, ${state}`)));
  },
};
