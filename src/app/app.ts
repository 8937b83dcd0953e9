import type { Store } from '../core/ports/store.ts';
import { OPERATOR } from '../core/scope.ts';
import type { Registry } from './chat/registry.ts';
import { withoutSecrets } from './config/secret-values.ts';
import { isServer } from './config/store-location.ts';
import { type Config, readConfig, readSecrets } from './config.ts';
import type { JsonLog } from './ops/json-log.ts';
import { CODE_ROOT } from './package.ts';
import { printable } from './printable.ts';
import { logLine, newErrorId, reportOf } from './report.ts';

/** What a run of the program has at hand. Config and store are read when first asked for, so that what needs neither starts without. */
export class App {
  readonly process: NodeJS.Process;
  #config: Config | undefined;
  #store: Promise<Store> | undefined;
  #registry: Promise<Registry> | undefined;
  #jsonLog: JsonLog | undefined;
  #secrets: readonly string[] | undefined;
  readonly #closing: (() => Promise<void>)[] = [];
  #closed: Promise<void> | undefined;
  /** The store is closed, or was never there: what still asks it finds nothing worth telling. */
  #isOver = false;

  constructor(process: NodeJS.Process) {
    this.process = process;
  }

  /** It has been told to end: what is thrown from now on, by what was still starting, is thrown because things are closed. */
  get isClosing(): boolean {
    return this.#closed !== undefined;
  }

  /** Throws an `ExitError` with every problem of the environment. */
  get config(): Config {
    this.#config ??= readConfig(this.process);
    return this.#config;
  }

  /** Begins to load what an answer needs, all at once: waiting for the disk in turn would take a quarter longer. */
  preload(): void {
    for (const loading of [import('../store/open.ts'), import('./chat/dispatch.ts'), this.registry()]) loading.catch(() => undefined);
  }

  /** Every command and brief; read once. */
  registry(): Promise<Registry> {
    this.#registry ??= import('./chat/registry.ts').then(({ loadRegistry }) => loadRegistry(CODE_ROOT));
    return this.#registry;
  }

  /** The store as it is; closed when the program ends. */
  store(): Promise<Store> {
    const { location } = this.config;
    this.#store ??= import('../store/open.ts').then(({ openStore }) =>
      openStore(location, (done, of, work) => {
        const doing = work === 'names' ? 'Finding out anew who is named in' : 'Indexing anew the words of';
        if (done % 1000 === 0) this.say(`${doing} what an older version read: ${done} of ${of} articles.`);
      }),
    );
    return this.#store;
  }

  /** The store, with the sample article read into it where it holds nothing and is a file: on a server it would be everybody's. */
  async seededStore(): Promise<Store> {
    const store = await this.store();
    if (isServer(this.config.location)) return store;
    const { total } = await store.articles.find({ space: OPERATOR }, { offset: 0, limit: 1 });
    if (total === 0) {
      const { readSample } = await import('./reading/sample.ts');
      await readSample(store);
      this.say('The store was empty: read the sample article into it.');
    }
    return store;
  }

  /** Writes a message to stderr, as it is or as a line of JSON; control characters are left out, and what is secret. */
  say(text: string): void {
    const shown = this.#shown(text).split('\n').map(printable).join('\n');
    if (this.#jsonLog) this.#jsonLog.said(shown);
    else this.process.stderr.write(`${shown}\n`);
  }

  /** From now on what is said and logged goes to stderr as lines of JSON, where LOG_FORMAT asks for them, or says nothing and no terminal shows them. */
  async openLog(): Promise<void> {
    const { logFormat, logLevel } = this.config;
    if ((logFormat ?? (this.process.stderr.isTTY ? 'text' : 'json')) === 'text') return;
    const { jsonLog } = await import('./ops/json-log.ts');
    this.#jsonLog = jsonLog({ level: logLevel, shown: (text) => this.#shown(text), write: (line) => void this.process.stderr.write(line) });
  }

  #shown(text: string): string {
    this.#secrets ??= readSecrets(this.process);
    return withoutSecrets(text, this.#secrets);
  }

  /** A line of the answer. Waits while the reader is slower than the writer. */
  async print(line: string): Promise<void> {
    if (this.#isOver) return;
    const { stdout } = this.process;
    if (!stdout.write(`${line}\n`) && stdout.writable) await new Promise<void>((resolve) => stdout.once('drain', resolve));
  }

  /** Says what went wrong; gives the status to leave with. */
  report(error: unknown): number {
    const { sentence, status } = this.explain(error);
    if (!this.#isOver) this.say(sentence);
    return status;
  }

  /** A sentence about what was thrown; its detail goes to stderr under LOG_LEVEL=debug. */
  explain(error: unknown): { readonly sentence: string; readonly status: number } {
    const { sentence, status, detail } = reportOf(error);
    if (detail !== undefined) this.#log(detail);
    return { sentence, status };
  }

  /** Logs what nobody foresaw, on stderr; gives the id that whoever asked is told. */
  logError(error: unknown, id: string = newErrorId()): string {
    if (this.#isOver) return id;
    if (this.#jsonLog) this.#jsonLog.failed(error, id);
    else this.say(logLine(error, this.#logLevel, id));
    return id;
  }

  #log(detail: string): void {
    if (!this.#isOver && this.#logLevel === 'debug') this.say(detail);
  }

  /** Undefined where the environment is wrong: that was said, or is what is being said. */
  get #logLevel(): Config['logLevel'] | undefined {
    try {
      return this.config.logLevel;
    } catch {
      return undefined;
    }
  }

  /** Done before the store is closed: what still writes to it ends first. */
  beforeClose(work: () => Promise<void>): void {
    this.#closing.push(work);
  }

  /** Ends what still writes, then closes the store. Whoever asks again waits for the same. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    for (const work of this.#closing) await work();
    const store = await this.#store?.catch(() => undefined);
    this.#isOver = true;
    try {
      await store?.close();
    } catch (error) {
      this.#isOver = false;
      throw error;
    }
  }
}
