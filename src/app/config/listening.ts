import { z } from 'zod';

const PORT_ALLOWED = 'expected a port from 1 to 65535';

export const port = z
  .string()
  .regex(/^\d{1,5}$/, PORT_ALLOWED)
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535, PORT_ALLOWED);

/** An address that this machine listens on. */
export const host = z
  .string()
  .regex(/^(?:[a-z0-9.-]+|[0-9a-f:.]+)$/i, 'expected an address of this machine, as 127.0.0.1, or 0.0.0.0 for all of them');

/** What listens on this machine alone, unless it is told otherwise. */
export const THIS_MACHINE = '127.0.0.1';
