/** Exit statuses: done, something failed, and the command line or the configuration was wrong. */
export const DONE = 0;
export const FAILED = 1;
export const USAGE = 2;
export type ExitStatus = typeof DONE | typeof FAILED | typeof USAGE;

/** An end that was foreseen: its message is a sentence for the person, and `status` the process's own. */
export class ExitError extends Error {
  override readonly name = 'ExitError';
  readonly status: ExitStatus;

  constructor(message: string, status: ExitStatus = FAILED) {
    super(message);
    this.status = status;
  }
}
