/**
 * What play functions share.
 *
 * @module
 */
import type { CardState, MeetingCard } from '@meeting-report/card';
import { expect, waitFor } from 'storybook/test';

/** Waits as long as a busy machine may need: parts of the card and the parser are loaded when asked for. */
export const until = <T>(check: () => T | Promise<T>): Promise<T> => waitFor(check, { timeout: 20_000 });

export const cardIn = (canvas: HTMLElement): MeetingCard => canvas.querySelector('meeting-card')!;

/** Waits until the card has come to a state and is drawn. */
export async function reaches(canvas: HTMLElement, state: CardState): Promise<MeetingCard> {
  const card = cardIn(canvas);
  await until(() => expect(card.state).toBe(state));
  await until(() => expect(card.matches(`:state(${state})`)).toBe(true));
  return card;
}

export const ready = (canvas: HTMLElement): Promise<MeetingCard> => reaches(canvas, 'ready');

/** The card's facts, as a reader meets them. */
export const factsIn = (card: MeetingCard): HTMLElement[] => [
  ...card.shadowRoot!.querySelectorAll<HTMLElement>('.fact'),
];
