import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vitest leaves one of two cores alone by itself; most tests wait for a process or a server.
  test: { include: ['tests/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 30_000, maxWorkers: 2 },
});
