import { clearScreenDown, cursorTo, moveCursor } from 'node:readline';
import type { Interface } from 'node:readline/promises';

/** The line where somebody types. What the program says meanwhile stands above it, and what was typed so far stays. */
export class TerminalPrompt {
  #shown: { readonly readline: Interface; readonly output: NodeJS.WritableStream } | undefined;

  /** Asks for a line. */
  show(readline: Interface, output: NodeJS.WritableStream): void {
    this.#shown = { readline, output };
    readline.prompt();
  }

  /** A line was given, or no more are asked for. */
  hide(): void {
    this.#shown = undefined;
  }

  /** Writes whole lines, above the prompt where one is shown; gives what `write` gives. */
  above<T>(write: () => T): T {
    if (!this.#shown) return write();
    const { readline, output } = this.#shown;
    moveCursor(output, 0, -readline.getCursorPos().rows);
    cursorTo(output, 0);
    clearScreenDown(output);
    try {
      return write();
    } finally {
      readline.prompt(true);
    }
  }
}
