/**
 * Reports from an address: fetched, at once or when the card comes near the screen.
 * Loaded for cards that have a `src`.
 *
 * @module
 */
import { CardError } from './errors.js';
import { fromJson, type Reading } from './input.js';

/** Fetches and checks; stops when the signal says so. */
export async function fromAddress(src: string, signal: AbortSignal): Promise<Reading> {
  let json: string;
  try {
    const answer = await fetch(src, { signal });
    if (!answer.ok) throw new CardError('http', `status ${answer.status}`);
    json = await answer.text();
  } catch (cause) {
    throw cause instanceof CardError ? cause : new CardError('network', String(cause));
  }
  return fromJson(json);
}

/** Resolves when an element comes within half a screen; never, if the signal speaks first. */
export function near(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        sight.disconnect();
        done();
      },
      { rootMargin: '50%' },
    );
    sight.observe(element);
    signal.addEventListener('abort', () => sight.disconnect());
  });
}
