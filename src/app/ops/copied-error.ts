import { StoreError, type StoreErrorCode } from '../../store/errors.ts';

/** An error as far as it can be copied from one process to another. */
export interface CopiedError {
  readonly message: string;
  readonly stack: string | undefined;
  /** Present for a `StoreError`. */
  readonly storeCode?: StoreErrorCode | undefined;
}

export function copied(error: unknown): CopiedError {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  return { message, stack, ...(error instanceof StoreError && { storeCode: error.code }) };
}

/** The error as it was in the other process. */
export function original({ message, stack, storeCode }: CopiedError): Error {
  const error = storeCode === undefined ? new Error(message) : new StoreError(storeCode, message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
