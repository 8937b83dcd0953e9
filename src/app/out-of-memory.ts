/** Whether a worker thread ended because it would have taken more memory than its limit: https://nodejs.org/api/errors.html#err_worker_out_of_memory */
export const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
