/**
 * Addresses whose answer the stories decide: one that never comes, one that says no.
 * Nothing leaves the page.
 *
 * @module
 */
export const NEVER = 'reports/never.json';
export const MISSING = 'reports/missing.json';

/** A story's `beforeEach`: takes `fetch` over for these addresses, and gives it back. */
export function stubFetch(): () => void {
  const real = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (address.endsWith(NEVER)) return new Promise(() => {});
    if (address.endsWith(MISSING)) return Promise.resolve(new Response('', { status: 404 }));
    return real(input, init);
  };
  return () => {
    globalThis.fetch = real;
  };
}
