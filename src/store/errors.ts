/** Why the store can't do what was asked; the message is a sentence for the person who runs it. */
export type StoreErrorCode =
  | 'newer_version'
  | 'not_a_database'
  | 'full'
  | 'read_only'
  | 'busy'
  | 'unreachable'
  | 'unsupported'
  | 'exists'
  | 'damaged';

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
