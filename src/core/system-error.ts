/** The code of an error of the operating system, as `ENOENT` (https://nodejs.org/api/errors.html#errorcode); undefined for anything else that was thrown. */
export const systemErrorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
