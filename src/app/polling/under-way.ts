import type { Source, SourceStore } from '../../core/ports/source-store.ts';
import { brokenReadingNotice, deadSourceNotice, recordOf } from './poll-outcome.ts';
import type { ProcessMessage } from './process-message.ts';

interface UnderWayParts {
  readonly sources: Pick<SourceStore, 'release' | 'record'>;
  /** Tells the admins of the source's space. */
  readonly tell: (source: Source, sentence: string) => void | Promise<void>;
  readonly now: () => Date;
  /** 0 to 1. */
  readonly random: () => number;
}

/** A source, and what stood where the process was reading when it ended. */
export interface Blamed {
  readonly source: Source;
  readonly url: string;
}

/** The sources that a polling process is reading, by what it posts: when the process breaks down, one of them is to blame and the others are not. */
export class SourcesUnderWay {
  readonly #parts: UnderWayParts;
  readonly #claims = new Map<number, { readonly source: Source; readonly until: Date }>();
  #last: { readonly id: number; readonly url: string } | undefined;

  constructor(parts: UnderWayParts) {
    this.#parts = parts;
  }

  note(message: ProcessMessage): void {
    if (message.kind === 'claimed') this.#claims.set(message.source.id, message);
    if (message.kind === 'settled') this.#claims.delete(message.id);
    if (message.kind === 'begins') this.#last = message;
  }

  /**
   * To be called when the process has broken down. The source whose page or feed it began to work out last counts as failed, with `problem`, and its
   * admins are told at the first failure in a row; the others are due again as they were. Gives whom it blamed; undefined where nothing was
   * being worked out. Throws `StoreError`.
   */
  async end(problem: string): Promise<Blamed | undefined> {
    const claims = [...this.#claims.values()];
    const last = this.#last;
    this.#claims.clear();
    this.#last = undefined;
    let blamed: Blamed | undefined;
    for (const { source, until } of claims) {
      if (source.id !== last?.id) await this.#parts.sources.release({ id: source.id, nextPollAt: until }, source.nextPollAt);
      else blamed = { source, url: last.url };
    }
    if (blamed) await this.#blame(blamed, problem);
    return blamed;
  }

  async #blame({ source, url }: Blamed, problem: string): Promise<void> {
    const { sources, tell, now, random } = this.#parts;
    const result = { kind: 'failed', code: 'unsupported', problem, retryAfterMs: undefined } as const;
    const { record } = recordOf(source, { result, at: now() }, random);
    await sources.record(source.id, record);
    const notice =
      deadSourceNotice(source, { result }, record) ?? (source.failures === 0 ? brokenReadingNotice(source, problem, url) : undefined);
    if (notice !== undefined) await tell(source, notice);
  }
}
