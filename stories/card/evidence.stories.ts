import '@meeting-report/card/define';
import type { MeetingCardEvidenceEvent } from '@meeting-report/card';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { factsIn, ready, until } from '../shared/play.js';
import { seed, seedText } from '../shared/reports.js';

/**
 * Every fact can show the words that state it: in the page's own text where the release
 * stands on the page, else in a copy that the card brings.
 */
const meta: Meta = {
  title: 'Card/Evidence',
  component: 'meeting-card',
  render: () => html`<meeting-card .report=${seed} .text=${seedText}></meeting-card>`,
};
export default meta;

type Story = StoryObj;

const OFFICE = '/participants/0/title';

/** Pressing a fact marks its words; pressing it again puts them away. */
export const ByPointer: Story = {
  play: async ({ canvasElement, step }) => {
    const card = await ready(canvasElement);
    const said: (string | undefined)[] = [];
    const listen = (event: MeetingCardEvidenceEvent) => said.push(event.pointer, event.words[0]);
    card.addEventListener('meeting-card-evidence', listen);
    const office = card.shadowRoot!.querySelector<HTMLElement>(`[data-fact="${OFFICE}"]`)!;

    await step('press a fact', async () => {
      await userEvent.click(office);
      await until(() => expect(office).toHaveAttribute('aria-pressed', 'true'));
      await expect(card.evidence).toBe(OFFICE);
      await expect(card.shadowRoot!.querySelector('mark')).toHaveTextContent(
        'Minister of Defense of the Republic of Azerbaijan',
      );
      await expect(card.shadowRoot!.querySelector('details')).toHaveAttribute('open');
      await expect(said).toEqual([OFFICE, 'Minister of Defense of the Republic of Azerbaijan']);
    });
    await step('press it again', async () => {
      await userEvent.click(office);
      await until(() => expect(card.evidence).toBeUndefined());
      await expect(card.shadowRoot!.querySelector('mark')).toBeNull();
    });
    card.removeEventListener('meeting-card-evidence', listen);
  },
};

/** One stop of the Tab key, then arrows, Home and End; Esc puts the words away. */
export const ByKeyboard: Story = {
  play: async ({ canvasElement, step }) => {
    const card = await ready(canvasElement);
    const facts = factsIn(card);
    const here = () => card.shadowRoot!.activeElement;

    await step('only one fact is in the tab order', async () => {
      await until(() => expect(facts.filter((fact) => fact.tabIndex === 0)).toHaveLength(1));
    });
    await step('Tab reaches it, arrows move on', async () => {
      facts[0]!.focus();
      await userEvent.keyboard('{ArrowRight}{ArrowDown}');
      await expect(here()).toBe(facts[2]);
      await userEvent.keyboard('{ArrowUp}');
      await expect(here()).toBe(facts[1]);
      await userEvent.keyboard('{End}');
      await expect(here()).toBe(facts.at(-1));
      await userEvent.keyboard('{Home}');
      await expect(here()).toBe(facts[0]);
    });
    await step('Enter shows the words, arrows take them along, Esc clears', async () => {
      await userEvent.keyboard('{Enter}');
      await until(() => expect(card.evidence).toBe(facts[0]!.dataset.fact));
      await userEvent.keyboard('{ArrowRight}');
      await until(() => expect(card.evidence).toBe(facts[1]!.dataset.fact));
      await userEvent.keyboard('{Escape}');
      await until(() => expect(card.evidence).toBeUndefined());
      await expect(here()).toBe(facts[1]);
    });
  },
};

/** The release stands on the page: its words are marked there, without touching the page's nodes. */
export const InThePagesOwnText: Story = {
  render: () => html`
    <meeting-card>${seedText.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph}</p>`)}</meeting-card>
  `,
  play: async ({ canvasElement }) => {
    const card = await ready(canvasElement);
    const before = card.innerHTML;
    const pointer = '/participants/0/name';
    await until(() => expect(card.showEvidence(pointer)).toBe(true));
    await card.updateComplete;
    const ranges = [...(CSS.highlights.get('meeting-card') ?? [])];
    await expect(ranges.map(String)).toContain('Zakir Hasanov');
    await expect(card.innerHTML).toBe(before);
    card.clearEvidence();
    await card.updateComplete;
    await expect(CSS.highlights.get('meeting-card')?.size ?? 0).toBe(0);
  },
};

/** Left as pressed, to be looked at. */
export const Shown: Story = {
  play: async ({ canvasElement }) => {
    const card = await ready(canvasElement);
    card.showEvidence(OFFICE);
    await card.updateComplete;
  },
};
