import { createInterface, type Interface } from 'node:readline';
import { Writable } from 'node:stream';
import { ExitError } from '../exit.ts';
import { runnable } from '../package.ts';

export interface SetupQuestion {
  /** What is asked; `otherwise` is shown behind it in brackets. */
  readonly text: string;
  /** What Enter alone takes. */
  readonly otherwise?: string | undefined;
  /** What is typed isn't shown. */
  readonly secret?: boolean | undefined;
}

/**
 * Asks on a terminal, or reads the answers line by line from a pipe. Not @inquirer/prompts (8.8.0): each of its prompts opens a reader of its own, and
 * the first takes all that a pipe holds, so that the second ends with `ExitPromptError`.
 */
export class Dialog {
  readonly #output: NodeJS.WritableStream;
  readonly #terminal: boolean;
  readonly #readline: Interface;
  readonly #lines: AsyncIterator<string>;
  #muted = false;

  constructor(input: NodeJS.ReadStream, output: NodeJS.WriteStream) {
    this.#output = output;
    this.#terminal = input.isTTY === true && output.isTTY === true;
    const shown = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        if (!this.#muted) output.write(chunk);
        done();
      },
    });
    this.#readline = createInterface({ input, ...(this.#terminal ? { output: shown } : {}), terminal: this.#terminal });
    this.#readline.on('SIGINT', () => this.#readline.close());
    this.#lines = this.#readline[Symbol.asyncIterator]();
  }

  say(text: string): void {
    this.#output.write(`${text}\n`);
  }

  /** The answer without blanks around it. Throws `ExitError` where there are no more answers. */
  async ask({ text, otherwise, secret = false }: SetupQuestion): Promise<string> {
    const prompt = `${text}${otherwise === undefined || otherwise === '' ? '' : ` [${otherwise}]`} `;
    if (this.#terminal) {
      this.#readline.setPrompt(prompt);
      this.#readline.prompt();
      this.#muted = secret;
    } else this.#output.write(prompt);
    const { done, value } = await this.#lines.next();
    this.#muted = false;
    if (secret || !this.#terminal) this.#output.write('\n');
    if (done)
      throw new ExitError(`The set-up was left before its end. What was done stays done; \`${runnable('setup')}\` goes on from there.`);
    return value.trim() || (otherwise ?? '');
  }

  /** Asks until the answer is one that `read` takes: it gives the value, or a sentence about what is wrong with it. */
  async until<T>(question: SetupQuestion, read: (answer: string) => Promise<Checked<T>> | Checked<T>): Promise<T> {
    for (;;) {
      const outcome = await read(await this.ask(question));
      if ('value' in outcome) return outcome.value;
      this.say(outcome.wrong);
    }
  }

  /** One of a list, by its number or name. */
  choose<T extends { readonly name: string }>(what: string, all: readonly T[], otherwise = all[0]!.name): Promise<T> {
    this.say(what);
    for (const [index, { name }] of all.entries()) this.say(`  ${index + 1}. ${name}`);
    const plain = (name: string): string => name.replace(/^#/, '').toLowerCase();
    return this.until({ text: 'Number or name:', otherwise }, (answer) => {
      const chosen =
        all.find(({ name }) => plain(name) === plain(answer)) ?? all[/^#?\d{1,3}$/.test(answer) ? Number(plain(answer)) - 1 : -1];
      return chosen ? { value: chosen } : { wrong: `'${answer}' is none of them: type a number from 1 to ${all.length}, or a name.` };
    });
  }

  close(): void {
    this.#readline.close();
  }
}

export type Checked<T> = { readonly value: T } | { readonly wrong: string };
