import type { TerminalLook } from '../../../platforms/terminal/render.ts';

/** How answers look on this process's stdout: coloured and wrapped on a terminal (NO_COLOR and TERM are Node's to heed), plain in a pipe. */
export function terminalStyleOf({ stdout }: NodeJS.Process): TerminalLook {
  return stdout.isTTY ? { width: stdout.columns ?? 80, colour: stdout.hasColors() } : { colour: false };
}
