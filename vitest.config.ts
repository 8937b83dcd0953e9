import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // One more than the cores of a small machine: at any moment some test waits for a process or a server.
    maxWorkers: 3,
    // No module of the program keeps what a test could see, so files share the loaded modules: loading them anew for each took half of the processor time.
    isolate: false,
    // Threads and processes that tests start keep compiled code, as `start.js` does: where Node itself would put it.
    env: { NODE_COMPILE_CACHE: path.join(tmpdir(), 'node-compile-cache') },
  },
});
