import type { CommandName, RichLine } from '../core/chat/reply.ts';

/** A command as a line of our own words names it; each platform prints it as it is typed there. `typed`: what stands behind it. */
export const slash = (command: string, typed?: string | number): CommandName => ({
  command,
  ...(typed === undefined ? {} : { typed: String(typed) }),
});

/** `/quote, /quotes or /search`. */
export const slashes = (commands: readonly string[]): Exclude<RichLine, string> =>
  commands.flatMap((command, n) => [...(n === 0 ? [] : [n === commands.length - 1 ? ' or ' : ', ']), slash(command)]);
