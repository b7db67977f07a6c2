import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './meeting-playground.js';

const meta: Meta = {
  title: 'Playground',
  tags: ['!autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    actions: { disable: true },
  },
  render: (_args, { globals }) =>
    html`<meeting-playground lang="en" card-lang=${globals.lang}></meeting-playground>`,
};
export default meta;

/** A release, and beside it the card, the record and the words of every fact. */
export const Playground: StoryObj = {};
