import '@meeting-report/card/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { MISSING, NEVER, stubFetch } from '../shared/never.js';
import { reaches, until } from '../shared/play.js';
import { quotations, report } from '../shared/reports.js';

/** `:state(empty | loading | ready | error)`: what a page can style, and what a reader sees. */
const meta: Meta = { title: 'Card/States', component: 'meeting-card', beforeEach: stubFetch };
export default meta;

type Story = StoryObj;

/** Nothing was given: nothing is shown. */
export const Empty: Story = {
  render: () => html`<p>Before.</p><meeting-card></meeting-card><p>After.</p>`,
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, 'empty');
  },
};

/** The answer is still on its way. */
export const Loading: Story = {
  render: () => html`<meeting-card src=${NEVER}></meeting-card>`,
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, 'loading');
  },
};

export const Ready: Story = {
  render: () => html`<meeting-card .report=${quotations}></meeting-card>`,
  play: async ({ canvasElement }) => {
    await reaches(canvasElement, 'ready');
  },
};

function failing(code: string, render: () => TemplateResult, message: string): Story {
  return {
    render,
    play: async ({ canvasElement }) => {
      const card = await reaches(canvasElement, 'error');
      const error = () => card.shadowRoot!.querySelector('[part="error"]');
      await expect(error()).toHaveTextContent(code);
      await until(() => expect(error()).toHaveTextContent(message));
    },
  };
}

/** The text on the page tells of no meeting: it stays readable under the message. */
export const ErrorNotAMeeting: Story = failing(
  'not-a-meeting',
  () =>
    html`<meeting-card>
      <p>
        The Statistics Office said on Monday that the harvest of wheat grew by four per cent last year, the best
        figure since the series began.
      </p>
    </meeting-card>`,
  'does not tell of a meeting',
);

export const ErrorOtherLanguage: Story = failing(
  'unsupported-language',
  () =>
    html`<meeting-card>
      <p lang="de">
        Der Bundesminister der Verteidigung empfing am Dienstag in Berlin seinen Amtskollegen aus Norwegen, mit
        dem er über die Zusammenarbeit der beiden Streitkräfte und über die Lage in der Ostsee sprach.
      </p>
    </meeting-card>`,
  'language',
);

export const ErrorNoReport: Story = failing(
  'report',
  () =>
    html`<meeting-card .report=${{ schemaVersion: '1', title: 'something else' } as never}></meeting-card>`,
  'not a meeting report',
);

export const ErrorNewerVersion: Story = failing(
  'version',
  () => html`<meeting-card .report=${{ ...report(), schemaVersion: '2' } as never}></meeting-card>`,
  'newer',
);

export const ErrorBadJson: Story = failing(
  'json',
  () => {
    const data = document.createElement('script');
    data.type = 'application/json';
    data.textContent = '{"schemaVersion":';
    return html`<meeting-card>${data}</meeting-card>`;
  },
  'cannot be read',
);

export const ErrorNotFound: Story = failing(
  'http',
  () => html`<meeting-card src=${MISSING}></meeting-card>`,
  'could not be fetched',
);
