import { systemErrorCode } from '../../../core/system-error.ts';
import { StoreError, type StoreErrorCode } from '../../errors.ts';

type ErrorSentence = readonly [code: StoreErrorCode, sentence: (location: string, message: string) => string];

const unreachable: ErrorSentence = [
  'unreachable',
  (at, message) => `The database at ${at} can't be reached: ${message}. See that it runs, and that DATABASE_URL is right.`,
];
const refused: ErrorSentence = [
  'unreachable',
  (at, message) => `The database at ${at} refused the connection: ${message}. Correct DATABASE_URL.`,
];
const busy: ErrorSentence = ['busy', (at) => `The database at ${at} took too long. Try again when it has less to do.`];
const full: ErrorSentence = [
  'full',
  (at) => `The database at ${at} has no room left. Nothing was stored by halves; free some space and run it again.`,
];

/** By SQLSTATE, or by the first two letters of one, its class (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const BY_STATE: ReadonlyMap<string, ErrorSentence> = new Map([
  ['08', unreachable],
  ['28', refused],
  ['3D000', refused],
  ['53100', full],
  ['53', ['busy', (at: string) => `The database at ${at} has no more room for connections or memory. Try again, or allow it more.`]],
  ['55P03', busy],
  ['57014', busy],
  ['57P', unreachable],
  ['40', ['busy', (at: string) => `Another process changed the same rows of ${at} at the same time. Try again.`]],
  ['25006', ['read_only', (at: string) => `The database at ${at} can only be read. Set DATABASE_URL to the server that takes writes.`]],
  [
    '42501',
    [
      'read_only',
      (at: string, message: string) => `The user of ${at} may not do what the store needs: ${message}. Make it the owner of its schema.`,
    ],
  ],
  ['58', ['damaged', (at: string, message: string) => `The database at ${at} can't read its own files: ${message}. Restore a backup.`]],
  ['XX001', ['damaged', (at: string, message: string) => `The database at ${at} is damaged: ${message}. Restore a backup.`]],
]);

/** Of the connection itself, where there is no SQLSTATE: by Node's code, else by what `pg` says. */
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ENOENT',
]);
const BROKEN =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|The server does not support SSL)/i;
const SLOW = /^Query read timeout/i;

/** A `StoreError` for an error of PostgreSQL's or its connection that a person can do something about; any other error as it is. */
export function storeError(error: unknown, location: string): unknown {
  if (!(error instanceof Error)) return error;
  const sentence = sentenceOf(error);
  return sentence ? new StoreError(sentence[0], sentence[1](location, messageOf(error)), error) : error;
}

function sentenceOf(error: Error): ErrorSentence | undefined {
  const code = systemErrorCode(error) ?? '';
  const byState = BY_STATE.get(code) ?? BY_STATE.get(code.slice(0, 3)) ?? (code.length === 5 ? BY_STATE.get(code.slice(0, 2)) : undefined);
  if (byState) return byState;
  if (NETWORK.has(code) || /^(?:ERR_TLS|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_)/.test(code) || BROKEN.test(error.message))
    return unreachable;
  return SLOW.test(error.message) ? busy : undefined;
}

/** Whether nothing came back over the connection for so long that it was given up waiting: it may never be used again. */
export const isHung = (error: unknown): boolean =>
  error instanceof StoreError && error.cause instanceof Error && SLOW.test(error.cause.message);

/**
 * Whether a prepared statement reads a table that a newer version changed meanwhile: this connection will never execute it again
 * (`feature_not_supported`, https://www.postgresql.org/docs/current/sql-prepare.html).
 */
export const isOutdated = (error: unknown): boolean =>
  error instanceof Error && /^cached plan must not change result type/.test(error.message);

/** What went wrong with several addresses of one host is in the errors of each (Node's `AggregateError`). */
function messageOf(error: Error): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : undefined;
  return (first instanceof Error ? first.message : error.message).replace(/\.$/, '');
}
