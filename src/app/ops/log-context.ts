import { AsyncLocalStorage } from 'node:async_hooks';
import { newErrorId } from '../report.ts';

/** What a line of the log belongs to: one interaction, poll or delivery, and what it is about. No secret is among it, and no word that somebody typed. */
export interface LogContext {
  /** The same in all lines of it; eight hexadecimal digits. */
  readonly request: string;
  readonly [about: string]: string | number;
}

const contexts = new AsyncLocalStorage<LogContext>();

/** Does the work; whatever is logged meanwhile says that it belongs to it. */
export const withinRequest = <T>(about: Readonly<Record<string, string | number>>, work: () => T): T =>
  contexts.run({ ...about, request: newErrorId() }, work);

/** Logs what another process met, as what it belonged to there. */
export const asWithin = <T>(context: LogContext | undefined, work: () => T): T => (context ? contexts.run(context, work) : work());

/** Undefined where what is logged belongs to nothing. */
export const logContext = (): LogContext | undefined => contexts.getStore();
