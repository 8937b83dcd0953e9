import { pino } from 'pino';
import type { Config } from '../config.ts';
import { logContext } from './log-context.ts';

/** The log of a program as lines of JSON, as collectors of logs read them: `level`, `time` (ISO 8601, UTC) and `msg`; of an error its `id` too, and at level `debug` its stack; with what `LogContext` says. */
export interface JsonLog {
  said(text: string): void;
  failed(error: unknown, id: string): void;
}

interface JsonLogParts {
  readonly level: Config['logLevel'];
  /** A text without what is secret in it. */
  readonly shown: (text: string) => string;
  readonly write: (line: string) => void;
}

export function jsonLog({ level, shown, write }: JsonLogParts): JsonLog {
  const formatters = { level: (label: string) => ({ level: label }) };
  const mixin = (): object => logContext() ?? {};
  const logger = pino({ level, mixin, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime, formatters }, { write });
  return {
    said: (text) => logger.info(shown(text).trim()),
    failed(error, id) {
      const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
      logger.error({ id, ...(level === 'debug' && stack !== undefined && { stack: shown(stack) }) }, shown(message));
    },
  };
}
