import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { until } from '../shared/play.js';
import { SEED } from '../shared/releases.js';
import { addressBar, fromHash, toHash } from './address.js';
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
    html`<meeting-playground lang="en" dir="ltr" card-lang=${globals.lang} card-dir=${globals.dir}></meeting-playground>`,
};
export default meta;

type Story = StoryObj;

/** A release, and beside it the card, the record and the words of every fact. */
export const Playground: Story = {};

const NAME = '/participants/0/name';

async function rootOf(canvas: HTMLElement): Promise<ShadowRoot> {
  const root = canvas.querySelector('meeting-playground')!.shadowRoot!;
  await until(() => expect(root.querySelector('.mark')).not.toBeNull());
  await until(() => expect(root.querySelector('meeting-card')!.state).toBe('ready'));
  return root;
}

/** Each step starts from the seed release, whatever the address says. */
const clean = () => history.replaceState(null, '', location.pathname + location.search);

/** A fact of the card shows its words in the release and its line in the record, and back. */
export const Linked: Story = {
  tags: ['!dev'],
  beforeEach: clean,
  play: async ({ canvasElement, step }) => {
    const root = await rootOf(canvasElement);
    const card = root.querySelector('meeting-card')!;
    await until(() => expect(card.shadowRoot!.querySelector(`[data-fact="${NAME}"]`)).not.toBeNull());
    const fact = card.shadowRoot!.querySelector<HTMLElement>(`[data-fact="${NAME}"]`)!;

    await step('from the card to the words', async () => {
      await userEvent.click(fact);
      await until(() => expect(root.querySelector('#source .mark.lit')).toHaveTextContent('Zakir Hasanov'));
      await expect(root.querySelector('.line.lit')).toHaveTextContent('"name": "Zakir Hasanov"');
      await expect(root.querySelector('.inspector code')).toHaveTextContent(NAME);
    });
    await step('the chosen fact is in the address', async () => {
      await until(() => expect(decodeURIComponent(addressBar().location.hash)).toContain(NAME));
    });
    await step('from the words to the card', async () => {
      const office = [...root.querySelectorAll<HTMLElement>('#source .mark')].find((mark) =>
        mark.dataset.facts!.split(' ').includes('/participants/0/rank'),
      )!;
      await userEvent.hover(office);
      await until(() =>
        expect(card.shadowRoot!.querySelector('[data-linked]')).toHaveTextContent('Colonel General'),
      );
      await userEvent.unhover(office);
    });
    await step('Esc puts it away', async () => {
      root.querySelector<HTMLElement>('#source .mark[tabindex="0"]')!.focus();
      await userEvent.keyboard('{Escape}');
      await until(() => expect(card.evidence).toBeUndefined());
      await expect(root.querySelector('#source .mark[aria-pressed="true"]')).toBeNull();
    });
  },
};

/** Typing gives a new record at once; a text without a meeting gets its typed error. */
export const OwnText: Story = {
  tags: ['!dev'],
  beforeEach: clean,
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    const button = (name: string) =>
      [...root.querySelectorAll('button')].find((one) => one.textContent!.trim() === name)!;
    await userEvent.click(button('Paste your own'));
    const area = await until(() => {
      const found = root.querySelector('textarea');
      if (!found) throw new Error('no text area');
      return found;
    });
    const type = (text: string) => {
      area.value = text;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    type('Sales of bicycles rose by four per cent last year, the statistics office said.');
    await until(() => expect(root.querySelector('.verdict')).toHaveTextContent('not-a-meeting'));
    await expect(root.querySelector('.refusal')).toBeVisible();
    type(
      'VIENNA, March 3, 2026. The Minister of Defence of Austria, Klara Sommer, met with the Minister of Defence of Ghana, Kofi Asante.',
    );
    await until(() => expect(root.querySelector('.verdict')).toHaveTextContent('facts'));
    await userEvent.click(button('Show the facts'));
    await until(() => expect(root.querySelector('.mark')).toBeVisible());
    await expect(addressBar().location.hash).toContain('text=');
    clean();
  },
};

/** Every form to take a record along in, and the sentence by sentence view. */
export const Panels: Story = {
  tags: ['!dev'],
  beforeEach: clean,
  play: async ({ canvasElement }) => {
    const root = await rootOf(canvasElement);
    for (const panel of ['record', 'sentence', 'export']) {
      await userEvent.click(root.querySelector<HTMLElement>(`#tab-${panel}`)!);
      await until(() => expect(root.querySelector(`#${panel}`)).toBeVisible());
    }
    await userEvent.click(root.querySelector<HTMLElement>('#tab-sentence')!);
    await until(() => expect(root.querySelector('.weighed')).toHaveTextContent('A meeting'));
    await expect(root.querySelectorAll('.seen .kept').length).toBeGreaterThan(0);
    await userEvent.click(root.querySelector<HTMLElement>('#tab-export')!);
    for (const format of root.querySelectorAll<HTMLElement>('.formats .kind')) {
      await userEvent.click(format);
      await until(() => expect(root.querySelector('#export pre')!.textContent!.length).toBeGreaterThan(40));
    }
    clean();
  },
};

/** What is shared comes back as it was, and a damaged address does no harm. */
export const Address: Story = {
  tags: ['!dev'],
  render: () => html`<p>The address holds the state.</p>`,
  play: async () => {
    const shown = {
      text: `${SEED.text} Ünïcode 会晤 🤝`,
      published: '2026-01-02',
      outlet: 'A & B',
      fact: NAME,
    };
    await expect(await fromHash(await toHash(shown))).toEqual(shown);
    const damaged = (await toHash(shown)).replace(/text=.{9}/, 'text=AAAAAAAAA');
    await expect(await fromHash(damaged)).not.toHaveProperty('fact', undefined);
    await expect((await fromHash('#text=!!&outlet=x')).outlet).toBe('x');
  },
};
