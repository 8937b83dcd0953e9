import type { z } from 'zod';
import { host, port, THIS_MACHINE } from './listening.ts';

/** Where the running bot tells how it fares, to a monitor; there is such a place where METRICS_PORT is set. */
export interface MetricsConfig {
  /** The address of this machine that is listened on. */
  readonly host: string;
  readonly port: number;
}

/** The variables about it. */
export const METRICS_VARIABLES = {
  METRICS_PORT: port.optional(),
  METRICS_HOST: host.optional(),
};

type MetricsVariables = z.infer<z.ZodObject<typeof METRICS_VARIABLES>>;

/** Undefined without METRICS_PORT; a sentence where another part of the bot has that port already. */
export function metricsOf(
  { METRICS_PORT, METRICS_HOST = THIS_MACHINE }: MetricsVariables,
  taken: Readonly<Record<string, number | undefined>>,
): MetricsConfig | string | undefined {
  if (METRICS_PORT === undefined) return undefined;
  const other = Object.entries(taken).find(([, one]) => one === METRICS_PORT)?.[0];
  if (other !== undefined) return `METRICS_PORT is ${METRICS_PORT}, which ${other} has already: set it to another`;
  return { host: METRICS_HOST, port: METRICS_PORT };
}
