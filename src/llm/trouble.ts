import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { z } from 'zod';
import type { ModelTrouble } from '../core/ports/model-ledger.ts';

/** What went wrong with a call. */
export interface Fault {
  readonly trouble: ModelTrouble;
  /** Whether another API, or another form of this one, may work: the server doesn't know this one, or fails on it. */
  readonly otherFormMayDo: boolean;
  /** Milliseconds that the server asks to wait; undefined where it doesn't say. */
  readonly retryAfterMs?: number | undefined;
  /** Whether the call certainly cost nothing. */
  readonly free: boolean;
}

/** The fault that an error thrown by a call stands for. */
export function faultOf(error: unknown): Fault {
  if (error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError || isNamed(error, 'TimeoutError', 'AbortError'))
    return { trouble: 'timeout', otherFormMayDo: false, free: false };
  if (error instanceof APIConnectionError) return { trouble: 'unreachable', otherFormMayDo: false, free: true };
  if (error instanceof APIError && error.status !== undefined) return faultOfStatus(error.status, error);
  // Not JSON, JSON of no known form, or a body that broke off or never ended.
  return { trouble: 'half', otherFormMayDo: false, free: false };
}

/** An error in the body of an answer whose status is 200, as routers and local servers send it: an object, or a sentence alone. */
const reported = z.object({
  error: z.union([
    z.string().transform((message) => ({ message, code: undefined })),
    z.object({ message: z.string().default(''), code: z.union([z.number(), z.string()]).nullish() }),
  ]),
  choices: z.undefined().optional(),
  output: z.undefined().optional(),
});

/** Throws the `APIError` that an answer with status 200 reports; does nothing for any other answer. */
export function throwReportedError(answer: unknown): void {
  const parsed = reported.safeParse(answer);
  if (!parsed.success) return;
  const { message, code } = parsed.data.error;
  const status = Number(code);
  throw APIError.generate(
    status >= 400 && status < 600 ? status : UNNAMED_STATUS,
    { error: { message, code: code ?? null } },
    message,
    new Headers(),
  );
}

/** The status given to an error without one: most often it is a field or path that the server doesn't know. */
const UNNAMED_STATUS = 400;
/** Statuses that mean that the server gave up waiting; the model may have run all the same, so the call may cost. */
const TIMED_OUT: ReadonlySet<number> = new Set([408, 504, 524]);

function faultOfStatus(status: number, { code, message, headers }: APIError): Fault {
  const { trouble, otherFormMayDo = false } = troubleOfStatus(status, `${code ?? ''} ${message}`);
  return { trouble, otherFormMayDo, retryAfterMs: retryAfterOf(headers?.get('retry-after')), free: !TIMED_OUT.has(status) };
}

function troubleOfStatus(status: number, said: string): Pick<Fault, 'trouble'> & Partial<Fault> {
  if (status === 401 || status === 403) return { trouble: 'key' };
  if (status === 402 || /insufficient_quota|billing/i.test(said)) return { trouble: 'quota' };
  if (status === 429) return { trouble: 'busy' };
  if (status === 408) return { trouble: 'timeout' };
  if (/model_not_found|model ['"`]?[^'"` ]+['"`]? (?:was )?(?:not found|does not exist)/i.test(said)) return { trouble: 'model' };
  if (status === 413 || /context_length|context (?:length|window|size)|too (?:long|many tokens)|maximum.{0,20}tokens/i.test(said))
    return { trouble: 'too_long' };
  if (status === 501 || (status >= 400 && status < 500)) return { trouble: 'rejected', otherFormMayDo: true };
  // A server that breaks on a schema answers 500; 502 to 504 come from what stands before it.
  return { trouble: 'server', otherFormMayDo: status === 500 };
}

const retryAfterOf = (header: string | null | undefined): number | undefined =>
  header && /^\d{1,6}(?:\.\d+)?$/.test(header) ? Number(header) * 1_000 : undefined;

const isNamed = (error: unknown, ...names: readonly string[]): boolean => error instanceof Error && names.includes(error.name);
