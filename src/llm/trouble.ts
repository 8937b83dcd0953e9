import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import type { ModelTrouble } from '../core/ports/model-ledger.ts';

/** What went wrong with a call. `unsupported`: the server doesn't know this API or a field of it; another may do. */
export interface Fault {
  readonly trouble: ModelTrouble | 'unsupported';
  /** How long the server asks to wait; absent where it doesn't say. */
  readonly retryAfterMs?: number | undefined;
  /** The call certainly cost nothing. */
  readonly free: boolean;
}

/** What a call threw, as a value. */
export function faultOf(error: unknown): Fault {
  if (error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError || isNamed(error, 'TimeoutError', 'AbortError'))
    return { trouble: 'timeout', free: false };
  if (error instanceof APIConnectionError) return { trouble: 'unreachable', free: true };
  if (error instanceof APIError && error.status !== undefined) return faultOfStatus(error as APIError<number>);
  // Not JSON, JSON of no known form, or a body that broke off or never ended.
  return { trouble: 'half', free: false };
}

function faultOfStatus({ status, code, message, headers }: APIError<number>): Fault {
  const said = `${code ?? ''} ${message}`;
  const trouble = troubleOfStatus(status, said);
  return { trouble, retryAfterMs: retryAfterOf(headers?.get('retry-after')), free: status < 500 };
}

function troubleOfStatus(status: number, said: string): Fault['trouble'] {
  if (status === 401 || status === 403) return 'key';
  if (status === 402 || /insufficient_quota|billing/i.test(said)) return 'quota';
  if (status === 429) return 'busy';
  if (status === 408) return 'timeout';
  if (/model_not_found|model ['"`]?[^'"` ]+['"`]? (?:was )?(?:not found|does not exist)/i.test(said)) return 'model';
  if (status === 413 || /context_length|context (?:length|window|size)|too (?:long|many tokens)|maximum.{0,20}tokens/i.test(said))
    return 'too_long';
  if (status === 501 || (status >= 400 && status < 500)) return 'unsupported';
  return 'server';
}

const retryAfterOf = (header: string | null | undefined): number | undefined =>
  header && /^\d{1,6}(?:\.\d+)?$/.test(header) ? Number(header) * 1_000 : undefined;

const isNamed = (error: unknown, ...names: readonly string[]): boolean => error instanceof Error && names.includes(error.name);
