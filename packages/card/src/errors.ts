/**
 * Why a report cannot be shown: a word for programs, a sentence for developers.
 *
 * @example
 * ```ts
 * import { CardError } from '@meeting-report/card';
 *
 * const error = new CardError('json', 'The child script holds no JSON.');
 * error.code; // => 'json'
 * error instanceof Error; // => true
 * ```
 */
export class CardError extends Error {
  override readonly name = 'CardError';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
