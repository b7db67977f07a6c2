/** Why a report cannot be shown: a word for programs, a sentence for developers. */
export class CardError extends Error {
  override readonly name = 'CardError';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
