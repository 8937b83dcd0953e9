import { randomUUID } from 'node:crypto';
import { systemErrorCode } from '../core/system-error.ts';
import { StoreError } from '../store/errors.ts';
import type { Config } from './config.ts';
import { ExitError, FAILED } from './exit.ts';

/** What to say of an error, and the status to leave with. `detail` is for who runs the program with LOG_LEVEL=debug. */
export interface Report {
  readonly sentence: string;
  readonly status: number;
  readonly detail: string | undefined;
}

/** Words for what an operating system refuses (https://nodejs.org/api/errors.html#common-system-errors). */
const SYSTEM_FAILURES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EACCES: 'this account may not do that',
  EPERM: 'this account may not do that',
  EROFS: 'the disk is read-only',
  ENOENT: 'there is no such file or folder',
  EISDIR: 'that is a folder',
  ENOTDIR: 'a part of that path is no folder',
  EMFILE: 'too many files are open',
  EFBIG: 'the file would be larger than allowed',
};

/** Turns what was thrown into a sentence; what nobody foresaw gets an id under which `detail` says more. */
export function reportOf(error: unknown): Report {
  if (error instanceof ExitError) return { sentence: error.message, status: error.status, detail: undefined };
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (error instanceof StoreError) return { sentence: error.message, status: FAILED, detail };
  const known = systemFailure(error);
  if (known) return { sentence: `Stopped: ${known}.`, status: FAILED, detail };
  const id = newErrorId();
  return {
    sentence: `Something went wrong that should not (${id}). Run it again with LOG_LEVEL=debug to see what, and send that to us.`,
    status: FAILED,
    detail: `${id} ${detail}`,
  };
}

/** Under which a person who met an error finds it in the log. */
export const newErrorId = (): string => randomUUID().slice(0, 8);

/** What the log says of an error that nobody foresaw: its id and message, at log level `debug` its stack. */
export function logLine(error: unknown, logLevel: Config['logLevel'] | undefined, id = newErrorId()): string {
  const says = error instanceof Error ? (logLevel === 'debug' && error.stack) || error.message : String(error);
  return `${id} ${says}`;
}

/** The sentence for a failure of the machine, without a full stop; looks through `cause`. */
function systemFailure(error: unknown): string | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const words = SYSTEM_FAILURES[systemErrorCode(at) ?? ''];
    if (words) return 'path' in at && typeof at.path === 'string' ? `${at.path}: ${words}` : words;
  }
  return undefined;
}
