import type { MeetingCard } from '@meeting-report/card';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { until } from '../shared/play.js';
import { RELEASES } from '../shared/releases.js';
import './meeting-gallery.js';

const meta: Meta = {
  title: 'Gallery',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true }, actions: { disable: true } },
  render: (_args, { globals }) =>
    html`<meeting-gallery lang="en" dir="ltr" card-lang=${globals.lang} card-dir=${globals.dir}></meeting-gallery>`,
};
export default meta;

type Story = StoryObj;

/** Thirty releases and more, each with its card. */
export const Gallery: Story = {
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('meeting-gallery')!.shadowRoot!;
    await expect(RELEASES.length).toBeGreaterThan(30);
    await until(() => {
      const cards = [...root.querySelectorAll<MeetingCard>('.tiles meeting-card')]; // not the one that an address opened
      expect(cards.length + root.querySelectorAll('.refused li').length).toBe(RELEASES.length);
      for (const card of cards) expect(card.state).toBe('ready');
    });
  },
};

/** A press opens the whole card, Esc closes it. */
export const Opened: Story = {
  tags: ['!dev'],
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('meeting-gallery')!.shadowRoot!;
    const open = await until(() => root.querySelector<HTMLElement>('.open')!);
    await userEvent.click(open);
    await until(() => expect(root.querySelector('dialog meeting-card')).toHaveProperty('state', 'ready'));
    await expect(root.querySelector('dialog')!.open).toBe(true);
    root.querySelector<HTMLElement>('dialog button')!.click();
    await until(() => expect(root.querySelector('dialog')).toBeNull());
  },
};
